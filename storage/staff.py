"""Who works at the desks: members of a group, deputies, and who may see a locked case."""

from datetime import date
from uuid import UUID

from sqlalchemy import delete, func, update
from sqlmodel import col, select

from storage.subject import Subject
from storage.tables import Absence, Actor, Case, CaseStaff, Membership


class Staff(Subject):
    """Staff members as the groups know them."""

    def enrolled(self, address: str) -> list[Actor]:
        """Everybody who may act in a group, in the order in which they came."""
        found = (
            select(Actor)
            .join(Membership, col(Membership.actor_id) == col(Actor.id))
            .where(Membership.address == address, Membership.state == "enrolled")
            .order_by(col(Actor.id))
        )
        return list(self.store.session.exec(found))

    def named(self, address: str, text: str) -> list[Actor]:
        """Those of a group whose name contains these words; one who is called exactly so is meant alone."""
        wanted = text.casefold().strip().lstrip("@")
        names = {actor.id: self.store.people.actor_name(actor.id).casefold() for actor in self.enrolled(address)}
        known = {actor.id: actor for actor in self.enrolled(address)}
        exact = [known[one] for one, name in names.items() if name == wanted]
        return exact or [known[one] for one, name in names.items() if wanted and wanted in name]

    def absence(self, actor_id: UUID | None) -> Absence | None:
        """The absence of a staff member that is running."""
        found = select(Absence).where(Absence.actor_id == actor_id, Absence.state == "running")
        return self.store.session.exec(found.order_by(col(Absence.id).desc())).first()

    def deputy(self, actor_id: UUID) -> UUID:
        """Who has somebody's work today: themselves, or the deputy of an absent one, however long the chain."""
        seen = {actor_id}
        while (away := self.absence(actor_id)) is not None and away.deputy_id not in seen:
            actor_id = away.deputy_id
            seen.add(actor_id)
        return actor_id

    def go_away(self, actor: Actor, deputy: Actor, until: date) -> Absence:
        """Cases go to the deputy; an earlier absence of the same person is replaced."""
        before = self.absence(actor.id)
        if before is not None:
            self.come_back(before)
        away = Absence(actor_id=actor.id, deputy_id=deputy.id, until=until, created_at=self.store.now)
        self.store.add(away)
        self.store.flush()
        owned = update(Case).where(col(Case.owner_id) == actor.id, Case.state == "open")
        for case in self.store.session.exec(select(Case).where(Case.owner_id == actor.id, Case.locked)).all():
            self.let_in(case, deputy.id)
        self.store.flush()
        self.store.connection.execute(
            owned.values(owner_id=deputy.id, kept_for=func.coalesce(col(Case.kept_for), actor.id))
        )
        self.store.session.expire_all()
        return away

    def come_back(self, away: Absence) -> None:
        """What the deputy still has goes back."""
        away.state = "over"
        self.store.add(away)
        self.store.flush()
        kept = update(Case).where(col(Case.kept_for) == away.actor_id)
        self.store.connection.execute(kept.values(owner_id=away.actor_id, kept_for=None))
        self.store.session.expire_all()

    def owned(self, actor_id: UUID) -> list[Case]:
        """The open cases that somebody has, their own and those of people for whom they stand in."""
        return list(self.store.session.exec(select(Case).where(Case.owner_id == actor_id, Case.state == "open")))

    def kept_for(self, actor_id: UUID) -> list[Case]:
        """The cases that a deputy has for somebody."""
        return list(self.store.session.exec(select(Case).where(Case.kept_for == actor_id, Case.state == "open")))

    def lock(self, case: Case, actors: list[Actor]) -> None:
        """From now on only these may read and act; nobody named: everybody of the team again."""
        self.store.flush()
        self.store.connection.execute(delete(CaseStaff).where(col(CaseStaff.case_id) == case.id))
        for actor in actors:
            self.store.add(CaseStaff(case_id=case.id, actor_id=actor.id))
        case.locked = bool(actors)
        self.store.add(case)

    def let_in(self, case: Case, actor_id: UUID) -> None:
        """Whoever gets a locked case may read it."""
        if case.locked and self.store.session.get(CaseStaff, (case.id, actor_id)) is None:
            self.store.add(CaseStaff(case_id=case.id, actor_id=actor_id))

    def may_see(self, case: Case, actor_id: UUID) -> bool:
        """A locked case is for those who are named only."""
        return not case.locked or self.store.session.get(CaseStaff, (case.id, actor_id)) is not None
