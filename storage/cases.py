"""Cases and their topics in the staff groups."""

from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import bindparam
from sqlmodel import col, select

from storage.subject import Subject, reference
from storage.tables import Actor, Case, Membership, Moved, Person, Topic

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
MOVED = select(Moved.new).where(Moved.account == bindparam("account"), Moved.old == bindparam("old"))


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

    def need(self, person_id: UUID, team: str) -> Case:
        """The case of a person at a team, opened on first need and reopened by new matters."""
        case = self.of(person_id, team)
        if case is None:
            case = Case(person_id=person_id, team=team, reference=reference("F"), opened_at=self.store.now)
            self.store.add(case)
            self.store.flush()
        if case.state != "open":
            case.state = "open"
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

    def open_in(self, team: str) -> list[Case]:
        """Open cases of a team: those that wait longest come first, then the others."""
        found = select(Case).where(Case.team == team, Case.state == "open").order_by(col(Case.id))
        cases = list(self.store.session.exec(found))
        return sorted(cases, key=lambda case: (case.waiting_since is None, case.waiting_since or case.opened_at))

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
