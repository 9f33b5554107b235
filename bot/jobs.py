"""APScheduler wakes the sweeps. Due rows are the truth: a late job still finds them all."""

import logging
from collections.abc import Awaitable, Callable
from uuid import UUID

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy import Connection

from bot.clock import Clock
from storage.database import Database
from storage.secrets import Secrets
from storage.store import Store

log = logging.getLogger(__name__)

EVERY = 5  # seconds
NOBODY = UUID(int=0)


class Jobs:
    """Turns what is due into events of the office."""

    def __init__(self, database: Database, secrets: Secrets, clock: Clock, wake: Callable[[], None]) -> None:
        self.database, self.secrets, self.clock, self.wake = database, secrets, clock, wake
        self.scheduler = AsyncIOScheduler(timezone="UTC")

    def start(self) -> None:
        """Sweep every few seconds; a sweep that was missed is made up for, once."""
        self.scheduler.add_job(
            self.sweep, "interval", id="sweep", seconds=EVERY, coalesce=True, misfire_grace_time=None, max_instances=1
        )
        self.scheduler.start()

    def every(self, seconds: int, work: Callable[[], Awaitable[object]]) -> None:
        """Something else that has to be looked at again and again."""
        self.scheduler.add_job(
            work, "interval", seconds=seconds, coalesce=True, misfire_grace_time=None, max_instances=1
        )

    def stop(self) -> None:
        if self.scheduler.running:
            self.scheduler.shutdown(wait=False)

    async def sweep(self) -> int:
        """Claim what is due and store it as events, in one transaction; returns how many."""
        try:
            count = await self.database.run(self._sweep)
        except Exception as error:
            log.warning("a sweep failed (%s); the next one makes up for it", type(error).__name__)
            return 0
        if count:
            self.wake()
        return count

    def _sweep(self, connection: Connection) -> int:
        store = Store(connection, self.secrets, self.clock.now())
        rows = store.due.claim()
        for kind, subject, day, at in rows:
            ref = NOBODY if subject == "office" else UUID(subject)
            store.inbox.event(kind, ref, f"due:{kind}:{subject}:{day}:{at.isoformat()}", day=day)
        return len(rows)
