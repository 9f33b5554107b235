"""Every row that the office keeps.

Times are UTC and aware. Columns called ``sealed`` hold encrypted JSON (see ``storage.secrets``):
names, numbers, texts, drafts, screens and file references never lie in plain columns. What is
plain is what queries need: ids, states, kinds, counts and times.
"""

from datetime import UTC, date, datetime
from typing import Any, ClassVar
from uuid import UUID

import uuid_utils.compat
from sqlalchemy import BigInteger, DateTime, Dialect, Index, Integer, TypeDecorator, UniqueConstraint
from sqlmodel import Field, SQLModel


class UtcTime(TypeDecorator[datetime]):
    """An aware time, stored in UTC; refuses a naive one, since nobody can say what it means."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone cannot be stored")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def new_id() -> UUID:
    """A time-ordered identifier (UUID version 7)."""
    return uuid_utils.compat.uuid7()


class Row(SQLModel):
    """What all tables share: a time-ordered id."""

    id: UUID = Field(default_factory=new_id, primary_key=True)


def utc(**options: Any) -> Any:
    """A column for an aware time."""
    return Field(sa_type=UtcTime, **options)


class DataKey(Row, table=True):
    """A key of one person, chat or file, wrapped by the master key. Deleting the row erases."""

    __tablename__: ClassVar[str] = "data_key"
    purpose: str
    master: str
    wrapped: bytes
    created_at: datetime = utc()


class Meta(SQLModel, table=True):
    """Facts about this database itself, such as the check value of its keys."""

    name: str = Field(primary_key=True)
    value: bytes


class Account(SQLModel, table=True):
    """One identity of the bot on a channel, with the platform's cursor."""

    id: str = Field(primary_key=True)
    cursor: str | None = None
    heard_at: datetime | None = utc(default=None)


class Person(Row, table=True):
    """A human being who deals with the office. The details (name, birth, phone) are sealed."""

    key_id: UUID = Field(foreign_key="data_key.id")
    sealed: bytes | None = None
    created_at: datetime = utc()
    erase_at: datetime | None = utc(default=None)
    joined_to: UUID | None = Field(default=None, index=True)  # the person with whom staff joined this one


class Chat(Row, table=True):
    """An address on a channel, with the conversation that is going on there.

    ``peer`` is a keyed hash of the account that writes there, where an address is not the account
    itself: somebody who opens a second room is the same person. ``encrypted`` says that what comes
    from here must not go to a plainer place.
    """

    __table_args__ = (UniqueConstraint("account", "address"),)
    account: str
    address: str
    key_id: UUID = Field(foreign_key="data_key.id")
    language: str | None = None
    peer: bytes | None = Field(default=None, index=True)
    state: str = "open"  # open · blocked · left
    encrypted: bool = False
    preferred: bool = False  # the person chose that answers come here
    discreet: bool = True
    reading: bool = False  # for screen readers: no symbols, nothing is edited, choices are numbered
    notice_at: datetime | None = utc(default=None)
    heard_at: datetime = utc()
    created_at: datetime = utc()
    speaks_for: UUID | None = None  # for whom now, if it speaks for several; None: for the one there is
    chosen_at: datetime | None = utc(default=None)
    barred: str = ""  # muted (what is written comes to the desk later) · blocked (the office can be reached otherwise)
    barred_until: datetime | None = utc(default=None)
    sealed: bytes | None = None


class Place(SQLModel, table=True):
    """An address that was encrypted once: plain text is never sent there again."""

    account: str = Field(primary_key=True)
    address: str = Field(primary_key=True)


class ChatPerson(SQLModel, table=True):
    """A chat speaks for a person: in which role, and whether the office has confirmed it."""

    __tablename__: ClassVar[str] = "chat_person"
    chat_id: UUID = Field(foreign_key="chat.id", primary_key=True)
    person_id: UUID = Field(foreign_key="person.id", primary_key=True, index=True)
    role: str = "self"  # self · proxy (Vollmacht) · guardian (Betreuer) · courier (Bote)
    state: str = "claimed"  # claimed · confirmed · revoked
    created_at: datetime = utc()
    confirmed_at: datetime | None = utc(default=None)
    confirmed_by: UUID | None = None
    confirmed_how: str = ""  # in_person · phone · file: how the office knows
    expires_on: date | None = None  # the last day for which somebody may act for another


class HouseholdFile(Row, table=True):
    """A file of the office (BG-Nummer), found by a keyed hash of its number."""

    __tablename__: ClassVar[str] = "household_file"
    number_hash: bytes = Field(unique=True)
    key_id: UUID = Field(foreign_key="data_key.id")
    sealed: bytes
    created_at: datetime = utc()


class PersonFile(SQLModel, table=True):
    """A person belongs to a household file, as claimed or as confirmed."""

    __tablename__: ClassVar[str] = "person_file"
    person_id: UUID = Field(foreign_key="person.id", primary_key=True)
    file_id: UUID = Field(foreign_key="household_file.id", primary_key=True, index=True)
    role: str = "member"
    state: str = "claimed"
    created_at: datetime = utc()


class Actor(Row, table=True):
    """Somebody who writes in staff groups."""

    __table_args__ = (UniqueConstraint("account", "address"),)
    account: str
    address: str
    sealed: bytes | None = None  # the name
    created_at: datetime = utc()


class Membership(Row, table=True):
    """What somebody may do in one staff group. Only an enrolled member may act there."""

    __table_args__ = (UniqueConstraint("actor_id", "address"),)
    actor_id: UUID = Field(foreign_key="actor.id")
    address: str  # the group's
    role: str = "member"  # member · admin
    state: str = "asked"  # asked · enrolled · left
    sealed: bytes | None = None  # messages that wait for the enrolment
    asked_at: datetime = utc()
    enrolled_by: UUID | None = None


class Case(Row, table=True):
    """A person at a team.

    ``came_from`` are the teams that handed it over, between bars: what would go there goes on to here. ``kept_for`` is the
    staff member for whom a deputy has it.
    """

    __tablename__: ClassVar[str] = "case"
    __table_args__ = (Index("ix_case_person", "person_id", "team"),)
    person_id: UUID = Field(foreign_key="person.id")
    team: str
    reference: str = Field(unique=True)
    state: str = "open"  # open · closed
    owner_id: UUID | None = Field(default=None, foreign_key="actor.id")
    opened_at: datetime = utc()
    waiting_since: datetime | None = utc(default=None)
    came_from: str | None = None
    closed_as: str = ""  # done · answered · elsewhere · double · silent, once it is closed
    snoozed_until: datetime | None = utc(default=None)
    kept_for: UUID | None = None
    locked: bool = False  # only those in CaseStaff may read and act
    shown_at: datetime | None = utc(default=None)  # when staff opened a stranger's case; before that it is only listed
    nudged_at: datetime | None = utc(default=None)  # when its topic was last reminded that somebody waits
    escalated_at: datetime | None = utc(default=None)  # and the team
    urgent_at: datetime | None = utc(default=None)  # when the person last said that it is urgent

    @property
    def is_urgent(self) -> bool:
        """Somebody in need waits; whatever the office answers ends it."""
        waits = self.state == "open" and self.waiting_since is not None and self.urgent_at is not None
        return waits and self.urgent_at >= self.waiting_since  # type: ignore[operator]


class CaseStaff(SQLModel, table=True):
    """Somebody who may work on a locked case."""

    __tablename__: ClassVar[str] = "case_staff"
    case_id: UUID = Field(foreign_key="case.id", primary_key=True)
    actor_id: UUID = Field(foreign_key="actor.id", primary_key=True)


class Absence(Row, table=True):
    """A staff member is away; a deputy has their cases until the end of a day."""

    actor_id: UUID = Field(foreign_key="actor.id", index=True)
    deputy_id: UUID = Field(foreign_key="actor.id")
    until: date
    state: str = "running"  # running · over
    created_at: datetime = utc()


class Opening(SQLModel, table=True):
    """A day on which a team's hours are other than usual; no ``hours``: nobody is there."""

    day: date = Field(primary_key=True)
    team: str = Field(primary_key=True)  # empty: all teams
    hours: str = ""  # 08:00-10:00, 13:00-14:00


class Topic(Row, table=True):
    """The place of a case in a staff group. ``thread`` is empty until the platform has made it."""

    __table_args__ = (Index("ix_topic_place", "account", "address", "thread"),)
    case_id: UUID = Field(foreign_key="case.id", index=True)
    account: str
    address: str
    thread: str | None = None
    title: str
    created_at: datetime = utc()


class Moved(SQLModel, table=True):
    """A group whose address the platform has changed (it became a supergroup)."""

    account: str = Field(primary_key=True)
    old: str = Field(primary_key=True)
    new: str


class Submission(Row, table=True):
    """Documents that were or will be sent with one tap."""

    __table_args__ = (Index("ix_submission_chat", "chat_id", "state"),)
    person_id: UUID = Field(foreign_key="person.id", index=True)
    chat_id: UUID
    case_id: UUID | None = Field(default=None, foreign_key="case.id", index=True)
    reference: str | None = Field(default=None, unique=True)
    demand_id: UUID | None = None  # it was begun with a slip's code, perhaps by somebody else than the person
    state: str = "open"
    # open · web (on the upload page) · sent · unsent (came in without being sent) · deleted · own (a letter to remember)
    opened_at: datetime = utc()
    sent_at: datetime | None = utc(default=None)  # as the platform says
    accepted_at: datetime | None = utc(default=None)  # as our clock says
    receipt_id: UUID | None = None


class Document(Row, table=True):
    """One kind of document within a submission, with its pages."""

    submission_id: UUID = Field(foreign_key="submission.id", index=True)
    position: int
    kind: str | None = None
    request_id: UUID | None = None
    state: str = "open"  # open · sent · filed · again
    seen_at: datetime | None = utc(default=None)
    file_id: UUID | None = None
    sha256: str | None = None
    pages: int = 0
    efile: str | None = Field(default=None, unique=True)  # its name in the folder of the e-file, without ending


class Page(Row, table=True):
    """What a claimant sent as a page: a photo, or a PDF of one or more sheets."""

    submission_id: UUID = Field(foreign_key="submission.id", index=True)
    document_id: UUID | None = Field(default=None, foreign_key="document.id")
    state: str = "fetching"  # fetching · kept · refused · removed
    reason: str | None = None
    sealed: bytes  # the platform's reference and the file's name
    file_id: UUID | None = None
    media: str | None = None
    sheets: int = 1
    position: int = 0
    turned: int = 0  # degrees clockwise by which it was put upright when it was looked at
    turn: int = 0  # and by which the person turned it then
    sha256: str | None = Field(default=None, index=True)  # of what came, before it was cleaned
    look: str | None = None  # its brightness, field by field
    seen_in: UUID | None = None  # the submission that has the same page already
    faults: str = ""  # why it may be hard to read, by comma
    sent_at: datetime = utc()
    received_at: datetime = utc()


class UploadLink(Row, table=True):
    """A way to the office's own upload page, for one person; it grants sending and nothing else.

    Its token is known by a hash only and opens one session, which ends 30 minutes after the last byte.
    """

    __tablename__: ClassVar[str] = "upload_link"
    token_hash: bytes = Field(unique=True)
    person_id: UUID = Field(foreign_key="person.id", index=True)
    chat_id: UUID | None = None
    demand_id: UUID | None = None
    submission_id: UUID | None = None
    sent_id: UUID | None = None  # the last submission that was sent with it
    language: str
    expires_at: datetime = utc()
    session_hash: bytes | None = Field(default=None, unique=True)
    session_until: datetime | None = utc(default=None)


class Upload(Row, table=True):
    """A file on its way through the upload page, kept as it comes (tus.io); ``parts`` are the sizes of its pieces."""

    link_id: UUID = Field(foreign_key="upload_link.id", index=True)
    page_id: UUID | None = None
    size: int
    parts: str = ""
    sealed: bytes  # its name
    created_at: datetime = utc()


class StoredFile(Row, table=True):
    """A file in the vault. ``keep_until`` is when retention removes it."""

    __tablename__: ClassVar[str] = "stored_file"
    key_id: UUID = Field(foreign_key="data_key.id")
    media: str
    size: int
    sha256: str
    desk_handle: str | None = None  # of its copy at the desk, if a message has brought it there
    created_at: datetime = utc()
    keep_until: datetime = utc(index=True)


class Demand(Row, table=True):
    """What the office asks one person for until a day: one or more documents.

    ``due_on`` is the last day (office time) after § 26(3) SGB X. ``code_hash`` finds it by the code on a
    printed slip, which lets whoever holds it send, and read nothing.
    """

    case_id: UUID = Field(foreign_key="case.id", index=True)
    person_id: UUID = Field(foreign_key="person.id", index=True)
    actor_id: UUID | None = None
    reference: str = Field(unique=True)
    state: str = "draft"  # draft · open · answered · withdrawn
    due_on: date | None = Field(default=None, index=True)
    more_time_at: datetime | None = utc(default=None)  # when the person asked for more time
    code_hash: bytes | None = Field(default=None, unique=True)
    sealed: bytes | None = None  # the code
    created_at: datetime = utc()
    sent_at: datetime | None = utc(default=None)


class Deadline(Row, table=True):
    """A day that a person wants to be reminded of, perhaps with a photo of the letter that names it."""

    person_id: UUID = Field(foreign_key="person.id", index=True)
    chat_id: UUID
    submission_id: UUID | None = None  # holds the photo
    due_on: date
    state: str = "open"  # open · done
    created_at: datetime = utc()


class Request(Row, table=True):
    """The office asks a person for a document."""

    __tablename__: ClassVar[str] = "document_request"
    case_id: UUID = Field(foreign_key="case.id", index=True)
    person_id: UUID = Field(foreign_key="person.id", index=True)
    demand_id: UUID | None = Field(default=None, index=True)
    kind: str
    document_id: UUID | None = None
    state: str = "open"  # draft · open · answered · withdrawn
    sealed: bytes | None = None
    created_at: datetime = utc()


class Message(Row, table=True):
    """A text, file or voice message between a person and the office."""

    __table_args__ = (Index("ix_message_source", "account", "address", "source"),)
    case_id: UUID | None = Field(default=None, foreign_key="case.id", index=True)
    person_id: UUID = Field(foreign_key="person.id", index=True)
    chat_id: UUID = Field(index=True)
    actor_id: UUID | None = None
    direction: str  # in · out
    state: str  # asked · preview · gated · held · passed · delivered · read · failed · taken_back
    foreign: str = ""  # wanted (a translation is to come by ``translate_by``) · understood · there (§ 19(4) SGB X)
    translate_by: date | None = None
    reference: str | None = Field(default=None, unique=True)
    account: str
    address: str
    source: str
    sealed: bytes
    sent_at: datetime = utc()
    received_at: datetime = utc()


class Callback(Row, table=True):
    """A booked call. A place is (team, start, seat); a place that is given back has no seat."""

    __table_args__ = (UniqueConstraint("team", "starts_at", "seat"),)
    person_id: UUID = Field(foreign_key="person.id", index=True)
    open_for: UUID | None = Field(default=None, unique=True)  # the person, while the call is still to come
    chat_id: UUID
    case_id: UUID = Field(foreign_key="case.id", index=True)
    team: str
    starts_at: datetime = utc(index=True)
    seat: int | None = None
    reference: str
    state: str = "booked"  # booked · offered (missed twice) · reached · cancelled
    attempts: int = 0
    sequence: int = 0  # of the calendar file
    language: str = ""  # in which it will be spoken
    stranger: bool = False  # it was booked by somebody whom the office does not know
    booked_by: UUID | None = None  # the staff member who booked it
    sealed: bytes
    created_at: datetime = utc()


class Due(Row, table=True):
    """Something to do at a time. The row is the truth; the scheduler only wakes the sweep."""

    __table_args__ = (UniqueConstraint("kind", "subject", "day"), Index("ix_due_at", "state", "at"))
    kind: str
    subject: str
    day: str = ""
    at: datetime = utc()
    useless_after: datetime | None = utc(default=None)
    state: str = "waiting"  # waiting · done · void


class Work(Row, table=True):
    """Slow or outside work that a transaction has asked for."""

    __table_args__ = (Index("ix_work_state", "state", "not_before"),)
    kind: str
    ref: UUID
    state: str = "queued"  # queued · done · failed
    attempts: int = 0
    not_before: datetime = utc()
    sealed: bytes | None = None


class Inbox(SQLModel, table=True):
    """An event as it came. Its content goes when it has been dealt with; its id stays a while."""

    __table_args__ = (
        UniqueConstraint("account", "external"),
        Index("ix_inbox_state", "state", "seq"),
    )
    seq: int | None = Field(
        default=None,
        sa_column_kwargs={"autoincrement": True},
        sa_type=BigInteger().with_variant(Integer, "sqlite"),
        primary_key=True,
    )
    account: str
    external: str
    chat: str
    album: str | None = None
    state: str = "new"  # new · done · dead · locked (cannot be decrypted yet)
    attempts: int = 0  # made alone after a start, counted before they were made
    failures: int = 0
    not_before: datetime | None = utc(default=None)
    received_at: datetime = utc(index=True)
    sealed: bytes | None = None


class Outbox(SQLModel, table=True):
    """A message to deliver. Once frozen, its content and its transaction id never change."""

    __table_args__ = (
        Index("ix_outbox_queue", "state", "account", "order_key", "not_before", "seq"),
        Index("ix_outbox_handle", "handle"),
    )
    seq: int | None = Field(
        default=None,
        sa_column_kwargs={"autoincrement": True},
        sa_type=BigInteger().with_variant(Integer, "sqlite"),
        primary_key=True,
    )
    account: str
    address: str
    order_key: str
    topic_id: UUID | None = Field(default=None, foreign_key="topic.id")
    op: str = "send"  # send · edit · delete · react · title · drop · join · leave
    handle: str | None = None
    priority: int = 1
    broadcast: bool = False
    stranger: bool = False  # of or for somebody whom the office does not know: goes after the others
    news_id: UUID | None = Field(default=None, index=True)
    fault: str | None = None  # why it failed
    state: str = "queued"
    # parked (not to be delivered yet) · queued · frozen · sent · merged · failed · uncertain · superseded · withdrawn
    merged_into: int | None = Field(default=None, index=True)
    attempts: int = 0
    not_before: datetime = utc()
    retry_at: datetime | None = utc(default=None)
    created_at: datetime = utc()
    sent_at: datetime | None = utc(default=None, index=True)
    sealed: bytes


class Posted(SQLModel, table=True):
    """Which outbox row stands behind a message on the platform."""

    account: str = Field(primary_key=True)
    address: str = Field(primary_key=True)
    message: str = Field(primary_key=True)
    seq: int = Field(index=True)
    part: int = 0  # a long text and its file are several messages: the first one is edited


class Withheld(Row, table=True):
    """What a desk may not get because its channel is plainer than the claimant's.

    Staff see that there is something, and read it on the office's own page. ``handle`` is the one
    of the message at the desk that stands for it.
    """

    case_id: UUID = Field(foreign_key="case.id", index=True)
    person_id: UUID = Field(foreign_key="person.id", index=True)
    handle: str = Field(index=True)
    sealed: bytes
    created_at: datetime = utc()


class DeskLink(Row, table=True):
    """A way to the office's own page for one staff member and one case.

    Its token is known by a hash only and opens one session; the session ends by itself.
    """

    __tablename__: ClassVar[str] = "desk_link"
    token_hash: bytes = Field(unique=True)
    actor_id: UUID = Field(foreign_key="actor.id")
    case_id: UUID = Field(foreign_key="case.id", index=True)
    address: str  # the group where the staff member is enrolled
    expires_at: datetime = utc()
    session_hash: bytes | None = Field(default=None, unique=True)
    session_until: datetime | None = utc(default=None)


class Audit(Row, table=True):
    """Who did what to which object: ids only, never content.

    ``digest`` is the SHA-256 of the entry and the digest before it: see ``storage.audit``. The database refuses
    to change or delete entries.
    """

    seq: int = Field(unique=True)
    digest: str
    at: datetime = utc(index=True)
    actor: str
    action: str
    subject: str


class News(Row, table=True):
    """Something the office publishes for everybody; ``texts`` are its wordings by language, as JSON."""

    topic: str = "general"
    text: str
    texts: str = "{}"
    state: str = "published"  # draft · published (to be read) · discarded
    sending: str = "ended"  # ended · running · paused
    cursor: UUID | None = None  # the last subscriber for whom it was queued
    address: str = ""  # the group that hears how it goes
    account: str = ""
    shown: int = -1  # how many were dealt with when the group was last told
    published_at: datetime = utc(index=True)
    actor_id: UUID | None = None


class Subscription(SQLModel, table=True):
    """A chat wants the news of a topic."""

    chat_id: UUID = Field(foreign_key="chat.id", primary_key=True)
    topic: str = Field(primary_key=True)


class Verdict(SQLModel, table=True):
    """How often an answer was found helpful or not; nobody's name is kept with it."""

    entry: str = Field(primary_key=True)
    language: str = Field(primary_key=True)
    helpful: int = 0
    unhelpful: int = 0


class Missing(Row, table=True):
    """A question that found no answer, without the person who asked."""

    language: str
    sealed: bytes
    day: date
