"""Who did what: ids only."""

from uuid import UUID

from sqlmodel import col, select

from storage.subject import Subject
from storage.tables import Audit


class AuditLog(Subject):
    """The record of what staff and the program itself did."""

    def note(self, actor: UUID | str, action: str, subject: UUID | str) -> None:
        self.store.add(Audit(at=self.store.now, actor=str(actor), action=action, subject=str(subject)))

    def of(self, subject: UUID) -> list[Audit]:
        """Everything that was done to an object, oldest first."""
        rows = select(Audit).where(Audit.subject == str(subject)).order_by(col(Audit.id))
        return list(self.store.session.exec(rows))
