"""Cases and their topics in the staff groups."""

from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import bindparam, func, update
from sqlmodel import col, select

from storage.subject import Subject, reference
from storage.tables import (
    Actor,
    Callback,
    Case,
    Demand,
    Document,
    HouseholdFile,
    Membership,
    Message,
    Moved,
    Person,
    PersonFile,
    Request,
    Submission,
    Topic,
    Withheld,
)

if TYPE_CHECKING:
    from storage.store import Store

# Built once: putting a statement together costs more than running it. New cases and topics are
# flushed where they are made, so that these need not write what else has changed.
OF_PERSON = (
    select(Case, Topic)
    .outerjoin(Topic, col(Topic.case_id) == col(Case.id))
    .where(Case.person_id == bindparam("person"), Case.team == bindparam("team"))
    .execution_options(autoflush=False)
)
IN_PLACE = (
    select(Topic)
    .where(Topic.case_id == bindparam("case"))
    .where(Topic.account == bindparam("account"), Topic.address == bindparam("address"))
    .execution_options(autoflush=False)
)
SETTLED = timedelta(seconds=10)  # what can still be taken back is nobody's to see
MOVED = select(Moved.new).where(Moved.account == bindparam("account"), Moved.old == bindparam("old"))


def through(before: str, *cases: Case, not_by: str) -> str | None:
    """The teams through which cases came, between bars: what comes there goes on."""
    teams = {before, *(team for case in cases for team in (case.came_from or "").split("|"))} - {"", not_by}
    return f"|{'|'.join(sorted(teams))}|" if teams else None


class Cases(Subject):
    """A person at a team, and where staff see it."""

    def __init__(self, store: "Store") -> None:
        super().__init__(store)
        self._topics: dict[tuple[UUID, str, str], Topic] = {}  # read together with their case

    def of(self, person_id: UUID, team: str) -> Case | None:
        rows = self.store.session.exec(OF_PERSON, params={"person": person_id, "team": team}).all()
        for case, topic in rows:
            if topic is not None:
                self._topics[case.id, topic.account, topic.address] = topic
        return rows[0][0] if rows else None

    def handed_over(self, person_id: UUID, team: str) -> Case | None:
        """The case that this team has handed over to another one: what would come here goes on to there."""
        found = select(Case).where(Case.person_id == person_id, col(Case.came_from).contains(f"|{team}|"))
        return self.store.session.exec(found.order_by(col(Case.id).desc())).first()

    def need(self, person_id: UUID, team: str) -> Case:
        """The case of a person at a team, opened on first need and reopened by new matters.

        What a team has handed over goes on to where it is now.
        """
        case = self.of(person_id, team)
        if case is None or (case.state == "closed" and case.closed_as == "elsewhere"):
            case = self.handed_over(person_id, team) or case
        if case is None:
            case = Case(person_id=person_id, team=team, reference=reference("F"), opened_at=self.store.now)
            self.store.add(case)
            self.store.flush()
        if case.state != "open":
            case.state, case.closed_as = "open", ""
        return case

    def standing(self, case: Case) -> Case:
        """The case in which its matters are now: another one, if staff have joined its person to somebody."""
        person = self.store.get(Person, case.person_id)
        if person is None or person.joined_to is None:
            return case
        return self.of(person.joined_to, case.team) or case

    def all_of(self, person_id: UUID) -> list[Case]:
        return list(self.store.session.exec(select(Case).where(Case.person_id == person_id)))

    def by_reference(self, text: str) -> Case | None:
        return self.store.session.exec(select(Case).where(Case.reference == text.upper())).first()

    def open_in(self, team: str, *, listed: bool = False) -> list[Case]:
        """Open cases of a team: urgent ones, then those that wait longest, then the others, at last what is put off.

        Strangers' cases that nobody has opened are left out, unless ``listed`` says otherwise.
        """
        found = select(Case).where(Case.team == team, Case.state == "open").order_by(col(Case.id))
        if not listed:
            found = found.where(col(Case.shown_at).is_not(None))
        cases = list(self.store.session.exec(found))
        return sorted(
            cases,
            key=lambda case: (
                not case.is_urgent,
                case.snoozed_until is not None,
                case.waiting_since is None,
                case.waiting_since or case.opened_at,
            ),
        )

    def listed(self, team: str) -> list[Case]:
        """Open cases of strangers that staff have not opened, the longest wait first."""
        return [case for case in self.open_in(team, listed=True) if case.shown_at is None and self._has_content(case)]

    def _has_content(self, case: Case) -> bool:
        return any(self.store.outbox.waits_in(topic.id) for topic in self.topics(case.id))

    def content(self, case: Case) -> tuple[list[Message], int]:
        """What a person has sent to a case: messages, oldest first, and how many documents."""
        messages = select(Message).where(Message.case_id == case.id, Message.direction == "in")
        messages = messages.where(
            col(Message.state).in_(("held", "passed")), Message.received_at <= self.store.now - SETTLED
        )
        messages = messages.order_by(col(Message.id)).limit(20)
        documents = (
            select(func.count())
            .select_from(Document)
            .join(Submission, col(Submission.id) == col(Document.submission_id))
            .where(Submission.case_id == case.id, col(Submission.state).in_(("sent", "unsent")))
        )
        return list(self.store.session.exec(messages)), int(self.store.session.exec(documents).one())

    def with_reference(self, team: str, text: str) -> list[Case]:
        """The team's case with this number, or the one to which something with this number belongs."""
        found = select(Case).where(Case.team == team, Case.reference == text)
        cases = list(self.store.session.exec(found))
        for table in (Message, Submission, Callback, Demand):
            numbered = select(table.case_id).where(table.reference == text)
            cases += self.store.session.exec(select(Case).where(Case.team == team, col(Case.id).in_(numbered)))
        return list({case.id: case for case in cases}.values())

    def with_file(self, team: str, number: str) -> list[Case]:
        """The team's cases of all who belong to a file, or say so."""
        digest = self.store.secrets.lookup(number)
        persons = (
            select(PersonFile.person_id)
            .join(HouseholdFile, col(HouseholdFile.id) == col(PersonFile.file_id))
            .where(HouseholdFile.number_hash == digest)
        )
        found = select(Case).where(Case.team == team, col(Case.person_id).in_(persons)).order_by(col(Case.id))
        return list(self.store.session.exec(found))

    def without_file(self, team: str) -> list[Case]:
        """Open cases of people of whom no file is confirmed."""
        tied = select(PersonFile.person_id).where(PersonFile.state == "confirmed")
        found = select(Case).where(Case.team == team, Case.state == "open", col(Case.person_id).not_in(tied))
        return list(self.store.session.exec(found.order_by(col(Case.id))))

    def hand_over(self, case: Case, team: str) -> Case:
        """Move a case to another team; where the person has one already, its matters go there.

        Returns the case in which they are now. What comes to the old team goes on to there.
        """
        self.store.flush()
        before, own = case.team, self.of(case.person_id, team)
        if own is None:
            case.came_from = through(before, case, not_by=team)
            case.team, case.owner_id, case.kept_for = team, None, None
            case.nudged_at = case.escalated_at = None
            self.store.add(case)
            self.store.flush()
            return case
        waits = [one for one in (own.waiting_since, case.waiting_since) if one is not None]
        own.waiting_since, own.state, own.came_from = (
            min(waits, default=None),
            "open",
            through(before, case, own, not_by=team),
        )
        case.state, case.waiting_since, case.closed_as, case.came_from = "closed", None, "elsewhere", None
        case.team = before
        self.store.add_all(own, case)
        self.store.flush()
        self.move_matters(case, own)
        return own

    def move_matters(self, before: Case, now: Case) -> None:
        """Everything that stands in one case stands in another from now on."""
        for table in (Submission, Message, Callback, Request, Demand, Withheld):
            moved = update(table).where(col(table.case_id) == before.id).values(case_id=now.id)
            self.store.connection.execute(moved)
        self.store.session.expire_all()

    def topic(self, case_id: UUID, account: str, address: str) -> Topic | None:
        if (known := self._topics.get((case_id, account, address))) is not None:
            return known
        values = {"case": case_id, "account": account, "address": address}
        return self.store.session.exec(IN_PLACE, params=values).first()

    def forget(self, topic: Topic) -> None:
        """It was never made on the platform."""
        self._topics.clear()
        self.store.session.delete(topic)

    def topics(self, case_id: UUID) -> list[Topic]:
        return list(self.store.session.exec(select(Topic).where(Topic.case_id == case_id)))

    def at(self, account: str, address: str, thread: str | None) -> Case | None:
        """The case whose topic this is."""
        if thread is None:
            return None
        found = (
            select(Case)
            .join(Topic, col(Topic.case_id) == col(Case.id))
            .where(Topic.account == account, Topic.address == address, Topic.thread == thread)
        )
        return self.store.session.exec(found).first()

    def topic_at(self, account: str, address: str, thread: str | None) -> Topic | None:
        """The topic that stands there."""
        found = select(Topic).where(Topic.account == account, Topic.address == address, Topic.thread == thread)
        return self.store.session.exec(found).first()

    def adopt(self, account: str, address: str, title: str, thread: str) -> bool:
        """A topic of ours exists on the platform: note its thread. False if it is none of ours."""
        found = select(Topic).where(
            Topic.account == account, Topic.address == address, Topic.title == title, col(Topic.thread).is_(None)
        )
        topic = self.store.session.exec(found).first()
        if topic is None:
            return False
        topic.thread = thread
        return True

    def moved(self, account: str, old: str, new: str, *, anew: bool = False) -> None:
        """A group has another address now; its members stay what they were, its threads unless it begins ``anew``."""
        for topic in self.store.session.exec(select(Topic).where(Topic.account == account, Topic.address == old)):
            topic.address = new
            if anew:
                topic.thread = None
        actors = select(Actor.id).where(Actor.account == account)
        known = select(Membership).where(Membership.address == old, col(Membership.actor_id).in_(actors))
        for membership in self.store.session.exec(known):
            membership.address = new
        if self.store.session.get(Moved, (account, old)) is None:
            self.store.add(Moved(account=account, old=old, new=new))
        self.store.flush()
        self.store.outbox.readdress(account, old, new)

    def place(self, account: str, address: str) -> str:
        """Where a configured group is today."""
        seen = {address}
        values = {"account": account, "old": address}
        while (new := self.store.connection.execute(MOVED, values).scalar()) and new not in seen:
            seen.add(new)
            values["old"] = new
        return values["old"]
