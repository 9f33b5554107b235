"""Booked calls. The database, not the code, forbids double booking."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlmodel import col, func, select

from storage.subject import Subject, reference
from storage.tables import Callback, Case, Opening

OPEN = ("booked", "offered")
MOST_SEATS = 10_000


class NoSeat(Exception):
    """Every place of this window is taken."""


class Callbacks(Subject):
    """Windows, places and calls."""

    def taken(self, team: str, first: datetime, last: datetime, *where: Any) -> Counter[datetime]:
        """How many places are taken in each window of a time span, its ends included."""
        found = (
            select(Callback.starts_at, func.count())
            .where(Callback.team == team, col(Callback.seat).is_not(None), *where)
            .where(Callback.starts_at >= first, Callback.starts_at <= last)
            .group_by(col(Callback.starts_at))
        )
        return Counter({row[0]: row[1] for row in self.store.session.exec(found)})

    def free(
        self, team: str, starts: Iterable[datetime], capacity: int, language: str = "", speakers: int | None = None
    ) -> list[datetime]:
        """Those of the windows that still have a place, also among those who speak a ``language``, if they are few."""
        wanted = list(starts)
        if not wanted:
            return []
        taken = self.taken(team, wanted[0], wanted[-1])
        free = [start for start in wanted if taken[start] < capacity]
        if speakers is None or not free:
            return free
        spoken = self.taken(team, free[0], free[-1], Callback.language == language)
        return [start for start in free if spoken[start] < speakers]

    def of_strangers(self, team: str, first: datetime, last: datetime) -> Counter[datetime]:
        """How many places strangers have taken in each window."""
        return self.taken(team, first, last, col(Callback.stranger))

    def openings(self, team: str, first: date) -> dict[date, str]:
        """Days from ``first`` on whose hours are other than usual: the team's own come before everybody's."""
        found = (
            select(Opening).where(Opening.day >= first, col(Opening.team).in_(("", team))).order_by(col(Opening.team))
        )
        return {row.day: row.hours for row in self.store.session.exec(found)}

    def open_on(self, team: str, day: date, hours: str | None) -> None:
        """Note other hours for a day (empty: nobody is there), or the usual ones again (None)."""
        row = self.store.session.get(Opening, (day, team))
        if hours is None:
            if row is not None:
                self.store.session.delete(row)
        elif row is None:
            self.store.add(Opening(day=day, team=team, hours=hours))
        else:
            row.hours = hours

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

    def hand_over(self, case: Case) -> None:
        """Another team makes the calls of a case now; a place that it does not have is one more there."""
        found = select(Callback).where(Callback.case_id == case.id, col(Callback.state).in_(OPEN))
        for callback in self.store.session.exec(found).all():
            seat, callback.seat = callback.seat, None
            self.store.flush()
            callback.team = case.team
            if seat is not None:
                self._sit(callback, callback.starts_at, MOST_SEATS)

    def details(self, callback: Callback) -> dict[str, Any]:
        """Subject, phone, language, interpreter and voicemail."""
        found: dict[str, Any] = self.store.open(callback.sealed)
        return found

    def change(self, callback: Callback, **details: Any) -> None:
        """Other details than were agreed."""
        callback.sealed = self.store.seal(UUID(bytes=callback.sealed[1:17]), {**self.details(callback), **details})
        self.store.add(callback)

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
