"""What a plainer desk did not get, and the links by which staff read it."""

import hashlib
import secrets
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import delete, update
from sqlmodel import col, select

from storage.subject import Subject
from storage.tables import Actor, Case, DeskLink, Person, Withheld

LINK_LASTS = timedelta(minutes=15)
SESSION_LASTS = timedelta(minutes=30)


def digest(token: str) -> bytes:
    """Tokens are long and random: a plain hash keeps them from whoever reads the database."""
    return hashlib.sha256(token.encode()).digest()


class WithheldItems(Subject):
    """Content that waits on the office's own page."""

    def keep(self, case: Case, person: Person, handle: str, content: dict[str, Any], at: datetime) -> None:
        """Keep what stands behind a message at the desk, to be read from ``at`` on.

        A later wording replaces the earlier one.
        """
        found = select(Withheld).where(Withheld.handle == handle, Withheld.case_id == case.id)
        row = self.store.session.exec(found).first()
        if row is None:
            row = Withheld(case_id=case.id, person_id=person.id, handle=handle, sealed=b"", created_at=at)
        elif "file" not in content:
            content = {**content, **{name: one for name, one in self.content(row).items() if name in ("file", "name")}}
        row.sealed = self.store.seal(person.key_id, content)
        self.store.add(row)

    def content(self, row: Withheld) -> dict[str, Any]:
        found: dict[str, Any] = self.store.open(row.sealed)
        return found

    def drop(self, handle: str) -> None:
        """It was taken back, or its time is over."""
        self.store.flush()
        self.store.connection.execute(delete(Withheld).where(col(Withheld.handle) == handle))

    def bring_forward(self, case_id: UUID) -> None:
        """What was to be read later may be read now."""
        self.store.flush()
        later = update(Withheld).where(col(Withheld.case_id) == case_id, col(Withheld.created_at) > self.store.now)
        self.store.connection.execute(later.values(created_at=self.store.now))

    def of(self, case_id: UUID) -> list[Withheld]:
        """Everything of a case that may be read now, oldest first."""
        found = select(Withheld).where(Withheld.case_id == case_id, col(Withheld.created_at) <= self.store.now)
        found = found.order_by(col(Withheld.id))
        return list(self.store.session.exec(found))

    def forget(self, before: datetime) -> None:
        """Delete what was kept before this moment, and links that are over."""
        self.store.connection.execute(delete(Withheld).where(col(Withheld.created_at) < before))
        self.store.connection.execute(delete(DeskLink).where(col(DeskLink.expires_at) < before))

    def link(self, actor: Actor, address: str, case: Case) -> tuple[DeskLink, str]:
        """A new link for a staff member, and its token, which is nowhere written down."""
        token = secrets.token_urlsafe(32)
        row = DeskLink(
            token_hash=digest(token),
            actor_id=actor.id,
            case_id=case.id,
            address=address,
            expires_at=self.store.now + LINK_LASTS,
        )
        self.store.add(row)
        self.store.flush()
        return row, token

    def unopened(self, token: str) -> DeskLink | None:
        """The link of a token, if it may still be opened."""
        row = self.store.session.exec(select(DeskLink).where(DeskLink.token_hash == digest(token))).first()
        return row if row and row.session_hash is None and row.expires_at > self.store.now else None

    def open_session(self, row: DeskLink) -> str:
        """Use a link up; returns the session's own token."""
        token = secrets.token_urlsafe(32)
        row.session_hash, row.session_until = digest(token), self.store.now + SESSION_LASTS
        self.store.add(row)
        return token

    def session(self, token: str) -> DeskLink | None:
        """The link behind a session that has not ended."""
        row = self.store.session.exec(select(DeskLink).where(DeskLink.session_hash == digest(token))).first()
        return row if row and row.session_until and row.session_until > self.store.now else None
