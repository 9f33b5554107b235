"""Does what transactions have asked for, one durable work row at a time."""

import asyncio
import hashlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid5

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from bot.canned import Canned
from bot.channels.base import Channel, FetchError
from bot.clock import Clock
from bot.papers.inspect import PageRefused, Sealed
from bot.papers.kinds import kind_of
from bot.papers.scanner import PIECE, Scanner, ScannerAway, TooLargeToScan
from bot.papers.uploaded import UPLOADS, UploadSource
from bot.translation import Translator
from bot.words import Words
from handlers.kit import Office
from storage.age import AgeFile
from storage.database import Database
from storage.secrets import KeyDestroyed, Secrets
from storage.store import Store
from storage.tables import StoredFile
from storage.vault import BEGIN, Vault

if TYPE_CHECKING:
    from bot.papers.efile import Efile

log = logging.getLogger(__name__)

AT_ONCE = 4
ATTEMPTS = 6
LEASE = timedelta(minutes=10)
SCANNER_BACK = timedelta(minutes=1)


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
    """A file that was put into the vault, under a key that stays its own whatever becomes of the person."""

    id: UUID
    key_id: UUID
    media: str
    size: int
    sha256: str


class Gone(Exception):
    """What the work is about is not there any more: nothing to do."""


class PutOff(Exception):
    """It cannot be done before a time, through no fault of the file: that is no failed attempt."""

    def __init__(self, until: datetime) -> None:
        super().__init__()
        self.until = until


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
        scanner: Scanner | None = None,
        efile: "Efile | None" = None,
        text_languages: str | None = None,
        canned: Canned | None = None,
        translator: Translator | None = None,
    ) -> None:
        """``efile`` is where documents go for the office's e-file; in ``text_languages`` Tesseract reads photos."""
        self.database, self.secrets, self.vault, self.clock = database, secrets, vault, clock
        self.office, self.words, self.channels, self.changed = office, words, channels, changed
        self.tasks, self.give_up, self.scanner = tasks, give_up, scanner
        self.efile, self.text_languages = efile, text_languages
        self.canned, self.translator = canned, translator
        self._wake = asyncio.Event()
        self._running: dict[UUID, asyncio.Task[None]] = {}
        self.uploads = UploadSource(database, secrets, vault, clock)
        self._raw: dict[UUID, set[UUID]] = {}  # files as they came, by the work that needs them

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

    async def settle(self) -> int:
        """Wait until all that can be done now is done (for tests and for the end); returns how much that was."""
        done = 0
        while under_way := await self.round():
            done += under_way
            await asyncio.wait(self._running.values())
        return done

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
        except PutOff as later:
            settle, again = partial(self._wait_for, job), later.until
        except asyncio.CancelledError:
            self._running.pop(job.id, None)
            raise
        except Exception as error:
            settle, again = self._failed(job, error)
        try:
            await self.database.run(lambda connection: self._settle(connection, job, settle, again))
            for raw in self._raw.pop(job.id, ()) if again is None else ():
                self.vault.remove(raw)
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
            settle(store)
            store.flush()
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

    @staticmethod
    def _wait_for(job: Job, store: Store) -> None:
        """Not counted as an attempt; whoever waits for it is told once."""
        store.work.forgive(job.id)
        if "chat" in job.data:
            store.inbox.event("page.waiting", job.ref, f"waiting:{job.id}", chat=job.data["chat"])

    async def keep(self, file_id: UUID, key_id: UUID, content: bytes, media: str) -> Kept:
        """Encrypt a small file into the vault."""

        async def whole() -> AsyncIterator[bytes]:
            yield content

        return await self.take_in(file_id, key_id, whole(), media)

    async def take_in(
        self, file_id: UUID, key_id: UUID, pieces: AsyncIterator[bytes], media: str | None = None
    ) -> Kept:
        """Encrypt a file into the vault as it comes; without ``media`` its first bytes say what it is."""
        identity = await self.read(lambda store: self.secrets.key(store.connection, key_id).identity)
        writing = self.vault.writing(file_id, identity)
        try:
            async for piece in pieces:
                writing.write(piece)
            await asyncio.to_thread(writing.commit)
        except BaseException:
            writing.discard()
            raise
        return Kept(file_id, key_id, media or kind_of(writing.begin), writing.size, writing.sha256)

    async def sealed(self, file_id: UUID, key_id: UUID, media: str) -> Sealed:
        """A file of the vault, for the process that opens it."""
        identity = await self.read(lambda store: self.secrets.key(store.connection, key_id).identity)
        return Sealed(self.vault.path(file_id).resolve(), identity, media)

    async def file(self, file_id: UUID | None) -> Sealed:
        """A file that was kept, under the key with which it was put there. Raises Gone."""

        def look(store: Store) -> tuple[UUID, str]:
            file = store.get(StoredFile, file_id)
            if file is None or not self.vault.has(file.id):
                raise Gone
            return file.key_id, file.media

        key_id, media = await self.read(look)
        assert file_id is not None
        return await self.sealed(file_id, key_id, media)

    async def load(self, file_id: UUID) -> bytes:
        """A small file from the vault. Raises Gone."""
        found = await self.file(file_id)
        try:
            return await asyncio.to_thread(self.vault.read, file_id, found.identity)
        except FileNotFoundError:
            raise Gone from None

    async def quarantined(self, job: Job, name: str, key_id: UUID, ref: str) -> tuple[UUID, Sealed]:
        """A stranger's file as it came: fetched once, encrypted, and asked about before anything opens it.

        Raises PageRefused for a harmful one, and PutOff while nobody can say whether it is one.
        """
        raw = job.file_id(f"raw:{name}")
        self._raw.setdefault(job.id, set()).add(raw)
        if job.data["account"] == UPLOADS:
            self._raw[job.id].update(await self.uploads.parts_of(ref))
        if not self.vault.has(raw):
            source_of = self.uploads if job.data["account"] == UPLOADS else self.channels[job.data["account"]]
            await self.take_in(raw, key_id, source_of.fetch(ref, self.office.max_size))
        source = await self.sealed(raw, key_id, "")
        with self.vault.open(raw, source.identity) as file:
            media = kind_of(file.read(BEGIN)) if file.size else ""
            sha256 = await asyncio.to_thread(digest_of, file)
            if self.scanner is not None:
                file.seek(0)
                await self._ask_scanner(file)
        return raw, replace(source, media=media, sha256=sha256)

    async def _ask_scanner(self, file: AgeFile) -> None:
        assert self.scanner is not None
        try:
            clean = await self.scanner.is_clean(iter(lambda: file.read(PIECE), b""))
        except ScannerAway:
            raise PutOff(self.clock.now() + SCANNER_BACK) from None
        except TooLargeToScan:
            raise PageRefused("not_scanned") from None
        if not clean:
            raise PageRefused("infected")

    def note(self, store: Store, kept: Kept) -> None:
        """Write down what lies in the vault now."""
        if store.get(StoredFile, kept.id) is None:
            store.papers.keep_file(kept.id, kept.key_id, kept.media, kept.size, kept.sha256, self.office.keep)


def digest_of(file: AgeFile) -> str:
    """SHA-256 of a file that is open, from its beginning."""
    file.seek(0)
    measured = hashlib.sha256()
    while piece := file.read(PIECE):
        measured.update(piece)
    return measured.hexdigest()


def nothing(store: Store) -> None:
    """Nothing to save."""
