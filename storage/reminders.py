"""Due rows (something at a time) and work rows (something slow)."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import func, insert, select, update
from sqlmodel import col

from storage.subject import Subject
from storage.tables import Due, Work, new_id


class DueRows(Subject):
    """Reminders, agendas, expiries: unique by (kind, subject, day), re-checked when due."""

    def at(
        self,
        kind: str,
        subject: UUID | str,
        moment: datetime,
        *,
        day: str = "",
        useless_after: datetime | None = None,
        again: bool = False,
    ) -> None:
        """Ask to be woken at ``moment`` (UTC); asking again moves it.

        A row that is done stays done unless ``again`` says otherwise, so nothing reminds twice.
        """
        where = (Due.kind == kind, Due.subject == str(subject), Due.day == day)
        connection = self.store.connection
        row = connection.execute(select(Due.id, Due.state).where(*where)).first()
        values = {"at": moment, "useless_after": useless_after, "state": "waiting"}
        if row is None:
            connection.execute(
                insert(Due), {"id": new_id(), "kind": kind, "subject": str(subject), "day": day, **values}
            )
        elif row.state == "waiting" or again:
            connection.execute(update(Due).where(Due.id == row.id).values(**values))

    def cancel(self, kind: str, subject: UUID | str) -> None:
        """What was asked for is not needed any more."""
        self.store.connection.execute(
            update(Due)
            .where(Due.kind == kind, Due.subject == str(subject), Due.state == "waiting")
            .values(state="void")
        )

    def claim(self, limit: int = 100) -> list[tuple[str, str, str, datetime]]:
        """Take what is due: (kind, subject, day, time). What is useless by now becomes void."""
        now = self.store.now
        connection = self.store.connection
        rows = connection.execute(
            select(Due.id, Due.kind, Due.subject, Due.day, Due.at, Due.useless_after)
            .where(Due.state == "waiting", Due.at <= now)
            .order_by(col(Due.at))
            .limit(limit)
            .with_for_update(skip_locked=True)
        ).all()
        useful = [row for row in rows if row.useless_after is None or row.useless_after >= now]
        for state, chosen in (("done", useful), ("void", [row for row in rows if row not in useful])):
            if chosen:
                ids = [row.id for row in chosen]
                connection.execute(update(Due).where(col(Due.id).in_(ids)).values(state=state))
        return [(row.kind, row.subject, row.day, row.at) for row in useful]

    def next_at(self) -> datetime | None:
        """When the next row is due."""
        found = select(Due.at).where(Due.state == "waiting").order_by(col(Due.at)).limit(1)
        moment: datetime | None = self.store.connection.execute(found).scalar()
        return moment


class WorkRows(Subject):
    """Durable requests for slow work; the result comes back as an event."""

    def add(self, kind: str, ref: UUID, key_id: UUID | None = None, **data: Any) -> None:
        sealed = self.store.seal(key_id or self.store.secrets.office, data) if data else None
        self.store.connection.execute(
            insert(Work),
            {
                "id": new_id(),
                "kind": kind,
                "ref": ref,
                "state": "queued",
                "attempts": 0,
                "not_before": self.store.now,
                "sealed": sealed,
            },
        )

    def claim(self, limit: int, lease: timedelta, running: Collection[UUID]) -> list[Any]:
        """Take work; counted before it is tried, and put off until it should have ended."""
        now = self.store.now
        connection = self.store.connection
        rows = connection.execute(
            select(Work.id, Work.kind, Work.ref, Work.attempts, Work.sealed)
            .where(Work.state == "queued", Work.not_before <= now, col(Work.id).not_in(running))
            .order_by(col(Work.id))
            .limit(limit)
            .with_for_update(skip_locked=True)
        ).all()
        if rows:
            chosen = update(Work).where(col(Work.id).in_([row.id for row in rows]))
            connection.execute(chosen.values(attempts=Work.attempts + 1, not_before=now + lease))
        return list(rows)

    def asked(self, kind: str, ref: UUID) -> bool:
        """Such work has been asked for before, whether it is done or not."""
        found = select(Work.id).where(Work.kind == kind, Work.ref == ref).limit(1)
        return self.store.connection.execute(found).first() is not None

    def end(self, work_id: UUID, state: str) -> None:
        """Done or failed for good."""
        self.store.connection.execute(update(Work).where(Work.id == work_id).values(state=state, sealed=None))

    def put_off(self, work_id: UUID, until: datetime) -> None:
        self.store.connection.execute(update(Work).where(Work.id == work_id).values(not_before=until))

    def queued(self) -> list[UUID]:
        """The ids of everything that is not done yet."""
        return list(self.store.connection.execute(select(Work.id).where(Work.state == "queued")).scalars())

    def forgive(self, work_id: UUID) -> None:
        """The attempt does not count: it failed through no fault of the work."""
        chosen = update(Work).where(Work.id == work_id, Work.attempts > 0)
        self.store.connection.execute(chosen.values(attempts=Work.attempts - 1))

    def waiting(self) -> int:
        """How much is not done yet."""
        found = select(func.count()).select_from(Work).where(Work.state == "queued")
        return int(self.store.connection.execute(found).scalar_one())
