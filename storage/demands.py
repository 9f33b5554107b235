"""What the office asks a person for until a day, and the days that a person wants to remember."""

import secrets
from datetime import date
from uuid import UUID

from sqlmodel import col, select

from storage.subject import ALPHABET, Subject, reference
from storage.tables import Case, Deadline, Demand, Person, Request

CODE_LENGTH = 16  # letters of 28: 76 bits
LONGEST_CODE = 3 * CODE_LENGTH  # with whatever somebody types between them


class Demands(Subject):
    """Lists of documents with a last day."""

    def draft(self, case: Case, actor_id: UUID) -> Demand:
        """A list that staff put together; nobody is asked for anything yet."""
        demand = Demand(
            case_id=case.id,
            person_id=case.person_id,
            actor_id=actor_id,
            reference=reference("A"),
            created_at=self.store.now,
        )
        self.store.add(demand)
        self.store.flush()
        return demand

    def requests(self, demand_id: UUID) -> list[Request]:
        """Its documents in the order in which they were named, without those that were taken off the list."""
        found = select(Request).where(Request.demand_id == demand_id, Request.state != "withdrawn")
        return list(self.store.session.exec(found.order_by(col(Request.id))))

    def missing(self, demand_id: UUID) -> list[Request]:
        """What has not come yet."""
        return [one for one in self.requests(demand_id) if one.state == "open"]

    def pick(self, demand: Demand, kind: str) -> None:
        """Put a kind of document on the list, or take it off again."""
        for one in self.requests(demand.id):
            if one.kind == kind:
                self.store.session.delete(one)
                self.store.flush()
                return
        self.store.add(
            Request(
                case_id=demand.case_id,
                person_id=demand.person_id,
                demand_id=demand.id,
                kind=kind,
                state="draft",
                created_at=self.store.now,
            )
        )
        self.store.flush()

    def open(self, demand: Demand, until: date) -> None:
        """From now on the office waits for it."""
        demand.state, demand.due_on, demand.sent_at = "open", until, self.store.now
        self.store.add(demand)
        for one in self.requests(demand.id):
            one.state = "open"
            self.store.add(one)
        self.store.flush()

    def withdraw(self, demand: Demand) -> None:
        """The office does not wait for the rest of it any more."""
        demand.state = "withdrawn"
        self.store.add(demand)
        for one in self.missing(demand.id):
            one.state = "withdrawn"
            self.store.add(one)
        self.store.flush()

    def settle(self, demand: Demand) -> bool:
        """Whether all of it is there, and note that it is; or that something is missing again."""
        self.store.flush()
        complete = not self.missing(demand.id)
        if demand.state in ("open", "answered"):
            demand.state = "answered" if complete else "open"
            self.store.add(demand)
            self.store.flush()
        return complete

    def of_case(self, case_id: UUID) -> list[Demand]:
        found = select(Demand).where(Demand.case_id == case_id).order_by(col(Demand.id))
        return list(self.store.session.exec(found))

    def overdue(self, team: str, today: date) -> list[tuple[Demand, Case]]:
        """What did not come in time, the longest wait first."""
        found = (
            select(Demand, Case)
            .join(Case, col(Case.id) == col(Demand.case_id))
            .where(Case.team == team, Demand.state == "open", col(Demand.due_on) < today)
            .order_by(col(Demand.due_on), col(Demand.id))
        )
        return [(demand, case) for demand, case in self.store.session.exec(found)]

    def code(self, demand: Demand) -> str:
        """The code of its slip, made on first need."""
        if demand.sealed is None:
            code = "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))
            person = self.store.need(Person, demand.person_id)
            demand.sealed = self.store.seal(person.key_id, code)
            demand.code_hash = self.store.secrets.lookup(code)
            self.store.add(demand)
            self.store.flush()
        return str(self.store.open(demand.sealed))

    def by_code(self, text: str) -> Demand | None:
        """The list behind a slip's code, however it was typed; None if it is none or not asked for any more."""
        if len(text) > LONGEST_CODE:  # every message is looked at
            return None
        code = "".join(mark for mark in text.upper() if mark.isalnum())
        if len(code) != CODE_LENGTH or not set(code) <= set(ALPHABET):
            return None
        found = select(Demand).where(Demand.code_hash == self.store.secrets.lookup(code))
        demand = self.store.session.exec(found).first()
        return demand if demand is not None and demand.state in ("open", "answered") else None

    def deadlines(self, person_id: UUID) -> list[Deadline]:
        """The person's own days that are still to come, the next one first."""
        found = select(Deadline).where(Deadline.person_id == person_id, Deadline.state == "open")
        return list(self.store.session.exec(found.order_by(col(Deadline.due_on))))
