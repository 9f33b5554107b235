"""Chats, persons and household files, and the ties between them."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Table, bindparam, case, delete, func, inspect, or_, update
from sqlalchemy.orm.attributes import set_committed_value
from sqlmodel import col, select

from storage.subject import Subject
from storage.tables import (
    Actor,
    Case,
    CaseStaff,
    Chat,
    ChatPerson,
    Deadline,
    Demand,
    DeskLink,
    HouseholdFile,
    Inbox,
    Membership,
    Outbox,
    Person,
    PersonFile,
    Posted,
    StoredFile,
    Subscription,
    Topic,
    Upload,
    UploadLink,
    Withheld,
)
from storage.tables import (
    Callback as CallbackRow,
)
from storage.tables import (
    Document as DocumentRow,
)
from storage.tables import (
    Message as MessageRow,
)
from storage.tables import (
    Page as PageRow,
)
from storage.tables import (
    Request as RequestRow,
)
from storage.tables import (
    Submission as SubmissionRow,
)
from storage.uploads import part_id, sizes

CHOSEN = case((col(ChatPerson.person_id) == col(Chat.speaks_for), 0), else_=1)
# Built once: putting a statement together costs more than running it.
KNOWN = (
    select(Chat, Person, ChatPerson.state)
    .join(ChatPerson, col(ChatPerson.chat_id) == col(Chat.id))
    .join(Person, col(ChatPerson.person_id) == col(Person.id))
    .where(col(Chat.account) == bindparam("account"), col(Chat.address) == bindparam("address"))
    .where(ChatPerson.state != "revoked")
    .order_by(CHOSEN, col(ChatPerson.created_at))
    .limit(1)
)
TIE = ("role", "state", "confirmed_at", "confirmed_by", "confirmed_how", "expires_on")
TALKED = (
    update(Chat).where(col(Chat.id) == bindparam("chat")).values(sealed=bindparam("talk"), heard_at=bindparam("heard"))
)


class People(Subject):
    """Who writes, for whom, and what the office knows of them."""

    def known(self, account: str, address: str) -> tuple[Chat, Person] | None:
        """A chat and the person for whom it speaks."""
        row = self.store.session.exec(KNOWN, params={"account": account, "address": address}).first()
        if row is None:
            return None
        if row[2] == "confirmed":
            self.store.ties.remember(row[0].id, True)
            self.store.ties.remember(row[1].id, True)
        return row[0], row[1]

    def _chat_of_peer(self, account: str, digest: bytes | None) -> Chat | None:
        """Where this account was last heard."""
        if digest is None:
            return None
        found = select(Chat).where(Chat.account == account, Chat.peer == digest).order_by(col(Chat.heard_at).desc())
        return self.store.session.exec(found).first()

    def talked(self, chat: Chat, sealed: bytes, heard_at: datetime) -> None:
        """Save where the conversation stands, on the path of every message."""
        self.store.flush()
        self.store.connection.execute(TALKED, {"chat": chat.id, "talk": sealed, "heard": heard_at})
        set_committed_value(chat, "sealed", sealed)
        set_committed_value(chat, "heard_at", heard_at)

    def chat(self, account: str, address: str) -> Chat | None:
        found = select(Chat).where(Chat.account == account, Chat.address == address)
        return self.store.session.exec(found).first()

    def first_contact(self, account: str, address: str, peer: str | None = None) -> tuple[Chat, Person]:
        """A new chat and the person who seems to be behind it, each with a key of its own.

        An account (``peer``) that has written from another address before is the same person.
        """
        now = self.store.now
        key = self.store.secrets.create_key
        digest = None if peer is None else self.store.secrets.lookup(peer)
        before = self._chat_of_peer(account, digest)
        chat = Chat(
            account=account,
            address=address,
            key_id=key(self.store.connection, "chat", now),
            peer=digest,
            language=before.language if before else None,
            notice_at=before.notice_at if before else None,
            discreet=before.discreet if before else True,
            heard_at=now,
            created_at=now,
        )
        if before is not None:
            person = self.person_of(before)
        else:
            person = Person(key_id=key(self.store.connection, "person", now), created_at=now)
            self.store.add(person)
        self.store.add(chat)
        self.store.flush()
        self.store.add(self._first_tie(chat, person, before))
        return chat, person

    def _first_tie(self, chat: Chat, person: Person, before: Chat | None) -> ChatPerson:
        """The same account in another room is as well known as it was."""
        tie = ChatPerson(chat_id=chat.id, person_id=person.id, created_at=self.store.now)
        known = self.store.ties.tie(before.id, person.id) if before is not None else None
        if known is not None and known.state != "revoked":
            tie.role, tie.state, tie.expires_on = known.role, known.state, known.expires_on
            tie.confirmed_at, tie.confirmed_by = known.confirmed_at, known.confirmed_by
            tie.confirmed_how = known.confirmed_how
        return tie

    def person_of(self, chat: Chat) -> Person:
        """Whom this chat speaks for."""
        tie = col(ChatPerson.person_id) == col(Person.id)
        found = (
            select(Person)
            .join(ChatPerson, tie)
            .join(Chat, col(Chat.id) == col(ChatPerson.chat_id))
            .where(ChatPerson.chat_id == chat.id, ChatPerson.state != "revoked")
            .order_by(CHOSEN, col(ChatPerson.created_at))
        )
        return self.store.session.exec(found).first() or self._person_again(chat)

    def _person_again(self, chat: Chat) -> Person:
        """Nobody is left for whom the chat speaks: it is somebody's, whoever that is."""
        person = self.without_chat()
        self.store.add(ChatPerson(chat_id=chat.id, person_id=person.id, created_at=self.store.now))
        self.store.flush()
        return person

    def private_chat(self, account: str, address: str) -> Chat | None:
        """The private chat with an account, if it has ever written there."""
        digest = self.store.secrets.lookup(address)
        found = (
            select(Chat)
            .where(Chat.account == account, Chat.state == "open")
            .where(or_(col(Chat.address) == address, col(Chat.peer) == digest))
            .order_by(col(Chat.heard_at).desc())
        )
        return self.store.session.exec(found).first()

    def chats_of(self, person_id: UUID) -> list[Chat]:
        """The chats that may receive this person's messages: open before others, the chosen one, the one last heard."""
        found = (
            select(Chat)
            .join(ChatPerson, col(ChatPerson.chat_id) == col(Chat.id))
            .where(ChatPerson.person_id == person_id, ChatPerson.state != "revoked")
            .where(ChatPerson.role != "courier")
            .order_by(case((col(Chat.state) == "open", 0), else_=1))
            .order_by(col(Chat.preferred).desc(), col(Chat.heard_at).desc())
        )
        return list(self.store.session.exec(found))

    def prefer(self, person_id: UUID, chat_id: UUID | None) -> None:
        """Answers come to this chat, or (None) to the one last heard."""
        for chat in self.chats_of(person_id):
            chat.preferred = chat.id == chat_id
            self.store.add(chat)

    def join(self, kept: Person, gone: Person) -> None:
        """Two persons turn out to be one: chats, matters and files of ``gone`` become those of ``kept``.

        What is sealed stays sealed with the key that it has; erasing the one destroys both. A chat is as well known
        as it was before, and one that was revoked stays so.
        """
        session, now = self.store.session, self.store.now
        self._change(Person, {"joined_to": kept.id}, col(Person.joined_to) == gone.id)
        standing = select(ChatPerson).where(ChatPerson.person_id == gone.id, ChatPerson.state != "revoked")
        for tie in session.exec(standing).all():
            if session.get(ChatPerson, (tie.chat_id, kept.id)) is None:
                known = {name: getattr(tie, name) for name in TIE}
                session.add(ChatPerson(chat_id=tie.chat_id, person_id=kept.id, created_at=now, **known))
            tie.state = "revoked"
            session.add(tie)
        for file in session.exec(select(PersonFile).where(PersonFile.person_id == gone.id)).all():
            own = session.get(PersonFile, (kept.id, file.file_id))
            if own is None:
                own = PersonFile(person_id=kept.id, file_id=file.file_id, role=file.role, created_at=now)
            own.state = "confirmed" if "confirmed" in (own.state, file.state) else own.state
            session.add(own)
        self._join_cases(kept, gone)
        for table in (SubmissionRow, MessageRow, CallbackRow, RequestRow, Demand, Deadline, UploadLink, Withheld):
            self._change(table, {"person_id": kept.id}, col(table.person_id) == gone.id)
        merged = {**self.details(gone), **self.details(kept)}
        kept.sealed = self.store.seal(kept.key_id, merged) if merged else None
        gone.joined_to = kept.id
        session.add_all((kept, gone))
        session.flush()
        session.expire_all()

    def _join_cases(self, kept: Person, gone: Person) -> None:
        """A case at the same team is closed and its matters move; one at another team moves as it is."""
        for other in self.store.session.exec(select(Case).where(Case.person_id == gone.id)).all():
            own = self.store.cases.of(kept.id, other.team)
            if own is None:
                other.person_id = kept.id
                continue
            waits = [one for one in (own.waiting_since, other.waiting_since) if one is not None]
            own.waiting_since, own.state = min(waits, default=None), "open"
            other.state, other.waiting_since = "closed", None
            self.store.flush()
            self.store.cases.move_matters(other, own)

    def _change(self, table: type[Any], values: dict[str, Any], *where: Any) -> None:
        self.store.flush()
        self.store.connection.execute(update(table).where(*where).values(**values))

    def parts_of(self, person_id: UUID) -> list[Person]:
        """The person, and those whom staff have joined to them."""
        found = select(Person).where(or_(col(Person.id) == person_id, col(Person.joined_to) == person_id))
        return list(self.store.session.exec(found))

    def details(self, person: Person) -> dict[str, Any]:
        """Name, birth, phone and whatever else the person told; empty for a stranger."""
        found: dict[str, Any] = self.store.open(person.sealed) or {}
        return found

    def tell(self, person: Person, **details: Any) -> None:
        """Add to a person's details."""
        person.sealed = self.store.seal(person.key_id, {**self.details(person), **details})

    def claim_file(self, person: Person, number: str) -> HouseholdFile:
        """The person says that they belong to this file; nothing is confirmed by that."""
        digest = self.store.secrets.lookup(number)
        session = self.store.session
        file = session.exec(select(HouseholdFile).where(HouseholdFile.number_hash == digest)).first()
        if file is None:
            key = self.store.secrets.create_key(self.store.connection, "file", self.store.now)
            file = HouseholdFile(
                number_hash=digest,
                key_id=key,
                sealed=self.store.seal(key, number),
                created_at=self.store.now,
            )
            self.store.add(file)
            self.store.flush()
        if session.get(PersonFile, (person.id, file.id)) is None:
            self.store.add(PersonFile(person_id=person.id, file_id=file.id, created_at=self.store.now))
        return file

    def file_numbers(self, person_id: UUID) -> list[tuple[str, str]]:
        """Number and state (claimed, confirmed) of the files this person belongs to."""
        found = (
            select(HouseholdFile, PersonFile.state)
            .join(PersonFile, col(PersonFile.file_id) == col(HouseholdFile.id))
            .where(PersonFile.person_id == person_id)
        )
        return [(self.store.open(file.sealed), state) for file, state in self.store.session.exec(found)]

    def of_file(self, number: str) -> list[Person]:
        """Whose tie to this file the office has confirmed; what people claim of themselves does not count."""
        digest = self.store.secrets.lookup(number)
        found = (
            select(Person)
            .join(PersonFile, col(PersonFile.person_id) == col(Person.id))
            .join(HouseholdFile, col(PersonFile.file_id) == col(HouseholdFile.id))
            .where(HouseholdFile.number_hash == digest, col(Person.joined_to).is_(None))
            .where(PersonFile.state == "confirmed")
            .order_by(col(Person.id))
        )
        return list(self.store.session.exec(found))

    def confirm_file(self, person: Person, file: HouseholdFile) -> None:
        """The office itself says that they belong together."""
        self.store.flush()
        tie = self.store.session.get(PersonFile, (person.id, file.id))
        assert tie is not None
        tie.state = "confirmed"
        self.store.add(tie)

    def without_chat(self) -> Person:
        """Somebody whom the office knows and who has never written."""
        key = self.store.secrets.create_key(self.store.connection, "person", self.store.now)
        person = Person(key_id=key, created_at=self.store.now)
        self.store.add(person)
        self.store.flush()
        return person

    def actor(self, account: str, address: str) -> Actor | None:
        found = select(Actor).where(Actor.account == account, Actor.address == address)
        return self.store.session.exec(found).first()

    def need_actor(self, account: str, address: str, name: str) -> Actor:
        """Somebody of a staff group, under the name that the platform shows now."""
        actor = self.actor(account, address)
        if actor is None:
            actor = Actor(account=account, address=address, created_at=self.store.now)
        if (self.store.open(actor.sealed) or {}).get("name") != name:
            actor.sealed = self.store.seal(self.store.secrets.office, {"name": name})
        self.store.add(actor)
        self.store.flush()
        return actor

    def membership(self, actor_id: UUID, address: str) -> Membership | None:
        """What somebody may do in this group; None if nobody has asked yet."""
        found = select(Membership).where(Membership.actor_id == actor_id, Membership.address == address)
        return self.store.session.exec(found).first()

    def ask_again(self, account: str, address: str) -> None:
        """Rights in a group have changed: whoever acts there next is looked up anew."""
        known = (
            select(Membership)
            .join(Actor, col(Actor.id) == col(Membership.actor_id))
            .where(Actor.account == account, Membership.address == address, Membership.state == "enrolled")
        )
        for membership in self.store.session.exec(known):
            membership.state = "asked"
            self.store.add(membership)

    def actor_name(self, actor_id: UUID | None) -> str:
        """A staff member's name as the platform showed it, or an empty text."""
        actor = self.store.get(Actor, actor_id)
        return str((self.store.open(actor.sealed) or {}).get("name", "")) if actor else ""

    def subscribed(self, chat_id: UUID, topic: str = "general") -> bool:
        return self.store.session.get(Subscription, (chat_id, topic)) is not None

    def subscribe(self, chat_id: UUID, wanted: bool, topic: str = "general") -> None:
        """Turn the news of a topic on or off for a chat."""
        row = self.store.session.get(Subscription, (chat_id, topic))
        if wanted and row is None:
            self.store.add(Subscription(chat_id=chat_id, topic=topic))
        if not wanted and row is not None:
            self.store.session.delete(row)

    def subscribers(self, topic: str = "general", after: UUID | None = None, limit: int = 1000) -> list[Chat]:
        """Open chats that want the news, in the order of their ids, those behind one of them."""
        found = (
            select(Chat)
            .join(Subscription, col(Subscription.chat_id) == col(Chat.id))
            .where(Subscription.topic == topic, Chat.state == "open")
            .order_by(col(Chat.id))
            .limit(limit)
        )
        return list(self.store.session.exec(found if after is None else found.where(col(Chat.id) > after)))

    def count_subscribers(self, topic: str = "general", after: UUID | None = None) -> int:
        """How many open chats want the news; those behind one of them."""
        found = (
            select(func.count())
            .select_from(Chat)
            .join(Subscription, col(Subscription.chat_id) == col(Chat.id))
            .where(Subscription.topic == topic, Chat.state == "open")
        )
        return int(self.store.session.exec(found if after is None else found.where(col(Chat.id) > after)).one())

    def everything(self, person_id: UUID) -> dict[str, list[dict[str, Any]]]:
        """All rows about a person in plain values: their export (Art. 15 and 20 GDPR)."""
        session = self.store.session
        chats = [chat.id for chat in self.chats_of(person_id)]
        rows: dict[str, Any] = {
            "person": select(Person).where(Person.id == person_id),
            "chats": select(Chat).where(col(Chat.id).in_(chats)),
            "cases": select(Case).where(Case.person_id == person_id),
            "submissions": select(SubmissionRow).where(SubmissionRow.person_id == person_id),
            "documents": select(DocumentRow)
            .join(SubmissionRow, col(SubmissionRow.id) == DocumentRow.submission_id)
            .where(SubmissionRow.person_id == person_id),
            "requests": select(RequestRow).where(RequestRow.person_id == person_id),
            "demands": select(Demand).where(Demand.person_id == person_id),
            "deadlines": select(Deadline).where(Deadline.person_id == person_id),
            "messages": select(MessageRow).where(MessageRow.person_id == person_id),
            "callbacks": select(CallbackRow).where(CallbackRow.person_id == person_id),
        }
        found = {name: [self._plain(row) for row in session.exec(query)] for name, query in rows.items()}
        found["files"] = [{"number": number, "state": state} for number, state in self.file_numbers(person_id)]
        return found

    def _plain(self, row: Any) -> dict[str, Any]:
        values = {name: value for name, value in row.model_dump().items() if name not in ("sealed", "key_id")}
        if not isinstance(row, Chat) and row.sealed if hasattr(row, "sealed") else False:
            values["content"] = self.store.open(row.sealed)
        return values

    def erase(self, person: Person) -> list[UUID]:
        """Delete everything about a person and whom staff joined to them, and destroy their keys.

        Returns the files to remove. The audit log stays: it holds ids only, which lead nowhere afterwards.
        """
        others = [one for one in self.parts_of(person.id) if one.id != person.id]
        return [file for one in (*others, person) for file in self._erase(one)]

    def _erase(self, person: Person) -> list[UUID]:
        session = self.store.session
        session.flush()
        chats = self.chats_of(person.id)
        alone = [chat for chat in chats if len(self._persons(chat.id)) == 1]
        files = list(session.exec(select(StoredFile.id).where(StoredFile.key_id == person.key_id)))
        own = select(UploadLink.id).where(UploadLink.person_id == person.id)
        for upload in session.exec(select(Upload).where(col(Upload.link_id).in_(own))):
            files += [part_id(upload.id, number) for number in range(len(sizes(upload)))]
        submissions = select(SubmissionRow.id).where(SubmissionRow.person_id == person.id)
        cases = select(Case.id).where(Case.person_id == person.id)
        links = select(UploadLink.id).where(UploadLink.person_id == person.id)
        topics = select(Topic.id).where(col(Topic.case_id).in_(cases))
        seqs = select(Outbox.seq).where(col(Outbox.topic_id).in_(topics))
        for table, where in (
            (Withheld, col(Withheld.person_id) == person.id),
            (DeskLink, col(DeskLink.case_id).in_(cases)),
            (Posted, col(Posted.seq).in_(seqs)),
            (Outbox, col(Outbox.topic_id).in_(topics)),
            (PageRow, col(PageRow.submission_id).in_(submissions)),
            (DocumentRow, col(DocumentRow.submission_id).in_(submissions)),
            (RequestRow, col(RequestRow.person_id) == person.id),
            (Demand, col(Demand.person_id) == person.id),
            (Deadline, col(Deadline.person_id) == person.id),
            (MessageRow, col(MessageRow.person_id) == person.id),
            (CallbackRow, col(CallbackRow.person_id) == person.id),
            (SubmissionRow, col(SubmissionRow.person_id) == person.id),
            (Upload, col(Upload.link_id).in_(links)),
            (UploadLink, col(UploadLink.person_id) == person.id),
            (Topic, col(Topic.case_id).in_(cases)),
            (CaseStaff, col(CaseStaff.case_id).in_(cases)),
            (Case, col(Case.person_id) == person.id),
            (PersonFile, col(PersonFile.person_id) == person.id),
            (ChatPerson, col(ChatPerson.person_id) == person.id),
            (StoredFile, col(StoredFile.key_id) == person.key_id),
            (Person, col(Person.id) == person.id),
        ):
            self._delete(table, where)
        for chat in alone:
            place = [col(Posted.account) == chat.account, col(Posted.address) == chat.address]
            self._delete(Posted, *place)
            self._delete(Outbox, col(Outbox.account) == chat.account, col(Outbox.address) == chat.address)
            self._delete(
                Inbox, col(Inbox.account) == chat.account, col(Inbox.chat) == chat.address, Inbox.state != "new"
            )
            self._delete(Subscription, col(Subscription.chat_id) == chat.id)
            self._delete(Chat, col(Chat.id) == chat.id)
            self.store.secrets.destroy(self.store.connection, chat.key_id)
        self.store.secrets.destroy(self.store.connection, person.key_id)
        tied = select(PersonFile.file_id)
        for row in self.store.connection.execute(
            select(HouseholdFile.id, HouseholdFile.key_id).where(col(HouseholdFile.id).not_in(tied))
        ).all():
            self._delete(HouseholdFile, col(HouseholdFile.id) == row.id)
            self.store.secrets.destroy(self.store.connection, row.key_id)
        session.expunge_all()
        return files

    def _persons(self, chat_id: UUID) -> list[UUID]:
        return list(self.store.session.exec(select(ChatPerson.person_id).where(ChatPerson.chat_id == chat_id)))

    def _delete(self, table: type[Any], *where: Any) -> None:
        target: Table = inspect(table).local_table
        self.store.connection.execute(delete(target).where(*where))
