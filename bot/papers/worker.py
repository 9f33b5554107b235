"""Does what transactions have asked for, one durable work row at a time."""

import asyncio
import hashlib
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from bot.channels.base import Channel, FetchError
from bot.clock import Clock
from bot.words import Words
from handlers.kit import Office
from storage.database import Database
from storage.secrets import KeyDestroyed, Secrets
from storage.store import Store
from storage.tables import Person, StoredFile
from storage.vault import Vault

log = logging.getLogger(__name__)

AT_ONCE = 4
ATTEMPTS = 6
LEASE = timedelta(minutes=10)


@dataclass(frozen=True)
class Job:
    """A claimed work row. Its id seeds the ids of files it makes, so that a repetition replaces them."""

    id: UUID
    kind: str
    ref: UUID
    attempts: int
    data: dict[str, Any]

    def file_id(self, name: str = "") -> UUID:
        return uuid5(self.id, name)


@dataclass(frozen=True)
class Kept:
    """A file that was put into the vault."""

    id: UUID
    media: str
    size: int
    sha256: str


class Gone(Exception):
    """What the work is about is not there any more: nothing to do."""


Settle = Callable[[Store], None]
Task = Callable[["Worker", Job], Awaitable[Settle]]


class Worker:
    """Runs work rows; each task does the slow part, then settles in one transaction."""

    def __init__(
        self,
        database: Database,
        secrets: Secrets,
        vault: Vault,
        clock: Clock,
        office: Office,
        words: Words,
        channels: Mapping[str, Channel],
        tasks: Mapping[str, Task],
        give_up: Callable[[Store, Job, str], None],
        changed: Callable[[], None] = lambda: None,
    ) -> None:
        self.database, self.secrets, self.vault, self.clock = database, secrets, vault, clock
        self.office, self.words, self.channels, self.changed = office, words, channels, changed
        self.tasks, self.give_up = tasks, give_up
        self._wake = asyncio.Event()
        self._running: dict[UUID, asyncio.Task[None]] = {}

    def wake(self) -> None:
        self._wake.set()

    async def run(self) -> None:
        """Work for ever."""
        while True:
            try:
                await self.round()
            except OperationalError as error:
                log.warning("the database does not answer (%s)", type(error.orig).__name__)
                await asyncio.sleep(2)
            try:
                async with asyncio.timeout(5):
                    await self._wake.wait()
            except TimeoutError:
                continue

    async def round(self) -> int:
        """Begin what there is room for; returns how much is under way."""
        self._wake.clear()
        room = AT_ONCE - len(self._running)
        if room > 0:
            running = set(self._running)
            for job in await self.database.run(lambda connection: self._claim(connection, room, running)):
                self._running[job.id] = asyncio.create_task(self._do(job))
        return len(self._running)

    async def settle(self) -> None:
        """Wait until all that can be done now is done (for tests and for the end)."""
        while await self.round():
            await asyncio.wait(self._running.values())

    async def close(self) -> None:
        """Stop; what was under way is done again after the next start."""
        for task in list(self._running.values()):
            task.cancel()
        await asyncio.gather(*self._running.values(), return_exceptions=True)

    def store(self, connection: Connection) -> Store:
        return Store(connection, self.secrets, self.clock.now())

    async def read(self, work: Callable[[Store], Any]) -> Any:
        """Look something up in a transaction of its own."""
        return await self.database.run(lambda connection: work(self.store(connection)))

    def _claim(self, connection: Connection, room: int, running: set[UUID]) -> list[Job]:
        store = self.store(connection)
        jobs = []
        for row in store.work.claim(room, LEASE, running):
            try:
                data = store.open(row.sealed) or {}
            except KeyDestroyed:
                store.work.end(row.id, "done")
                continue
            job = Job(row.id, row.kind, row.ref, row.attempts + 1, data)
            if row.attempts >= ATTEMPTS:  # it may be what ended former processes
                store.work.end(row.id, "failed")
                self.give_up(store, job, "not_fetched")
            else:
                jobs.append(job)
        store.flush()
        return jobs

    async def _do(self, job: Job) -> None:
        address = job.data.get("address")
        again: datetime | None = None
        try:
            if address and (channel := self.channels.get(job.data.get("account", ""))):
                await channel.typing(str(address))
            settle = await self.tasks[job.kind](self, job)
        except (Gone, KeyDestroyed):
            settle = nothing
        except asyncio.CancelledError:
            self._running.pop(job.id, None)
            raise
        except Exception as error:
            settle, again = self._failed(job, error)
        try:
            await self.database.run(lambda connection: self._settle(connection, job, settle, again))
        except OperationalError:
            log.warning("a result could not be saved; it will be worked out again")
        finally:
            self._running.pop(job.id, None)
            self._wake.set()
            self.changed()

    def _failed(self, job: Job, error: Exception) -> tuple[Settle, datetime | None]:
        """Again later; when it is final or too often, the person is told what to do."""
        final = isinstance(error, FetchError) and error.final
        if final or job.attempts >= ATTEMPTS:
            reason = "too_large" if isinstance(error, FetchError) and error.too_large else "not_fetched"
            log.error("work %s failed for good (%s)", job.kind, type(error).__name__)
            return (lambda store: self.give_up(store, job, reason)), None
        log.warning("work %s failed (%s), attempt %d", job.kind, type(error).__name__, job.attempts)
        return nothing, self.clock.now() + timedelta(seconds=min(2**job.attempts, 120))

    def _settle(self, connection: Connection, job: Job, settle: Settle, again: datetime | None) -> None:
        store = self.store(connection)
        if again is not None:
            store.work.put_off(job.id, again)
            return
        store.work.end(job.id, "done")
        try:
            with connection.begin_nested():
                settle(store)
                store.flush()
        except LookupError:
            log.info("the object of work %s is gone", job.kind)
        except OperationalError:
            raise
        except Exception as error:
            log.error("the result of work %s cannot be saved (%s)", job.kind, type(error).__name__)
            self.give_up(store, job, "not_fetched")
            store.flush()

    async def keep(self, file_id: UUID, key_id: UUID, content: bytes, media: str) -> Kept:
        """Encrypt a file into the vault."""
        identity = await self.read(lambda store: self.secrets.key(store.connection, key_id).identity)
        await asyncio.to_thread(self.vault.write, file_id, identity, content)
        return Kept(file_id, media, len(content), hashlib.sha256(content).hexdigest())

    async def load(self, file_id: UUID) -> bytes:
        """A file from the vault, under the key with which it was put there. Raises Gone."""

        def look(store: Store) -> str:
            file = store.get(StoredFile, file_id)
            if file is None:
                raise Gone
            return self.secrets.key(store.connection, file.key_id).identity

        identity = await self.read(look)
        try:
            return await asyncio.to_thread(self.vault.read, file_id, identity)
        except FileNotFoundError:
            raise Gone from None

    def note(self, store: Store, kept: Kept, person: Person) -> None:
        """Write down what lies in the vault now."""
        if store.get(StoredFile, kept.id) is None:
            store.papers.keep_file(kept.id, person, kept.media, kept.size, kept.sha256, self.office.keep)


def nothing(store: Store) -> None:
    """Nothing to save."""
