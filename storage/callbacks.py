"""Booked calls. The database, not the code, forbids double booking."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlmodel import col, func, select

from storage.subject import Subject, reference
from storage.tables import Callback

OPEN = ("booked", "offered")


class NoSeat(Exception):
    """Every place of this window is taken."""


class Callbacks(Subject):
    """Windows, places and calls."""

    def free(self, team: str, starts: Iterable[datetime], capacity: int) -> list[datetime]:
        """Those of the windows that still have a place."""
        wanted = list(starts)
        if not wanted:
            return []
        taken = (
            select(Callback.starts_at, func.count())
            .where(Callback.team == team, col(Callback.seat).is_not(None))
            .where(Callback.starts_at >= wanted[0], Callback.starts_at <= wanted[-1])
            .group_by(col(Callback.starts_at))
        )
        counts = Counter({row[0]: row[1] for row in self.store.session.exec(taken)})
        return [start for start in wanted if counts[start] < capacity]

    def open_of(self, person_id: UUID) -> Callback | None:
        """The one open callback of a person."""
        found = select(Callback).where(Callback.person_id == person_id, col(Callback.state).in_(OPEN))
        return self.store.session.exec(found).first()

    def book(self, key_id: UUID, capacity: int, details: dict[str, Any], **fields: Any) -> Callback:
        """Take a place. Raises NoSeat."""
        callback = Callback(
            reference=reference("R"),
            sealed=self.store.seal(key_id, details),
            created_at=self.store.now,
            **fields,
        )
        callback.open_for = callback.person_id
        self._sit(callback, callback.starts_at, capacity)
        return callback

    def move(self, callback: Callback, starts_at: datetime, capacity: int) -> None:
        """Take another place and give the old one back at the same moment. Raises NoSeat."""
        self._sit(callback, starts_at, capacity)
        callback.state = "booked"
        callback.sequence += 1

    def _sit(self, callback: Callback, starts_at: datetime, capacity: int) -> None:
        session = self.store.session
        taken = set(
            session.exec(
                select(Callback.seat).where(
                    Callback.team == callback.team,
                    Callback.starts_at == starts_at,
                    Callback.id != callback.id,
                    col(Callback.seat).is_not(None),
                )
            )
        )
        for seat in range(capacity):
            if seat in taken:
                continue
            try:
                with session.begin_nested():
                    callback.starts_at, callback.seat = starts_at, seat
                    session.add(callback)
                    session.flush()
            except IntegrityError:
                continue
            return
        raise NoSeat

    def details(self, callback: Callback) -> dict[str, Any]:
        """Subject, phone, language, interpreter and voicemail."""
        found: dict[str, Any] = self.store.open(callback.sealed)
        return found

    def release(self, callback: Callback, state: str) -> None:
        """Give the place back."""
        callback.state = state
        callback.seat = None
        if state not in OPEN:
            callback.open_for = None
        callback.sequence += 1
        self.store.session.add(callback)

    def reached(self, callback: Callback) -> None:
        """The call has taken place; its place stays taken."""
        callback.state, callback.open_for = "reached", None
        self.store.session.add(callback)

    def on(self, start: datetime, end: datetime, team: str) -> list[Callback]:
        """The calls of a time span, in order."""
        found = (
            select(Callback)
            .where(Callback.team == team, Callback.starts_at >= start, Callback.starts_at < end)
            .where(Callback.state != "cancelled")
            .order_by(col(Callback.starts_at), col(Callback.seat))
        )
        return list(self.store.session.exec(found))
