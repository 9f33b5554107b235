"""The only wiring: builds every part, starts it, stops it in order."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import Connection, select
from sqlmodel import col

from bot.canned import Canned
from bot.channels.base import Channel
from bot.channels.telegram import Introduction, Telegram, is_group
from bot.clock import Clock
from bot.config import Config
from bot.engine import Engine
from bot.jobs import Jobs
from bot.limits import Limiter, Rate
from bot.outbox import Sender
from bot.papers.efile import Efile, look
from bot.papers.scanner import Scanner
from bot.papers.tasks import TASKS, failed
from bot.papers.worker import Worker
from bot.receive import Receiver
from bot.script import Script
from bot.translation import Translator
from bot.web.own import Served
from bot.words import Words
from handlers import COMMANDS, CONVERSATIONS, RENAMED, STAFF_COMMANDS
from handlers.desk import desk
from handlers.desk.agenda import plan
from handlers.desk.office import plan_retention
from handlers.desk.stats import plan_weekly
from handlers.desk.waiting import plan_waiting
from handlers.kit import Context, Say
from storage.database import Database
from storage.lock import OwnerLock
from storage.schema import is_empty, upgrade, upgrade_apart
from storage.secrets import KeysMissing, MasterKeys, Secrets
from storage.store import Store
from storage.tables import Account
from storage.vault import Vault

log = logging.getLogger(__name__)

ACKNOWLEDGEMENTS = 20  # seconds between two looks into the e-file's folder
SAFETY = 0.25  # seconds: requests arrive a little later than they were sent, and not evenly
SAFETY_OVERALL = 0.1  # news go out evenly already
LOOKS = 150  # as often, 20 ms apart, a moved clock looks whether what fell due has happened
UNLIMITED = Rate(1_000_000, 1.0)


class App:
    """One office, running."""

    def __init__(self, config: Config, clock: Clock | None = None) -> None:
        self.config = config
        self.clock = clock or Clock()
        self.office = config.as_office(self.clock.now().date())
        self.words = Words(
            config.languages,
            self.office.zone,
            config.office.benefit,
            canned=config.desk.answers,
            information=config.information.folder,
        )
        self.database = Database(config.storage.database)
        self.secrets = Secrets(self._master_keys())
        self.vault = Vault(config.storage.vault)
        self.channels: dict[str, Channel] = {}
        self.places: dict[str, tuple[str, str]] = {}
        self.senders: dict[str, Sender] = {}
        self._limiters: dict[str, Limiter] = {}
        self._locks: list[OwnerLock] = []
        self._tasks: list[asyncio.Task[None]] = []
        self._travelling = asyncio.Lock()
        self.engine: Engine
        self.worker: Worker
        self.jobs = Jobs(self.database, self.secrets, self.clock, self._events_came)

    def _master_keys(self) -> MasterKeys:
        """The keys file; made for an empty database only. Raises KeysMissing or KeysWrong."""
        path = self.config.storage.keys_file
        try:
            return MasterKeys.load(path)
        except KeysMissing:
            with self.database.transaction() as connection:
                if not is_empty(connection):
                    raise
            log.info("new keys were made; keep a copy of them apart from the data")
            return MasterKeys.add(path)

    def add_channel(self, channel: Channel, groups: dict[str, str], limiter: Limiter | None = None) -> None:
        """Serve a channel; ``groups`` are the teams' groups on it. Raises AlreadyRunning later, in start."""
        self.channels[channel.account] = channel
        for team, address in groups.items():
            self.places.setdefault(team, (channel.account, address))
        self.office = replace(self.office, topic_link=self._topic_link)
        self._limiters[channel.account] = limiter or Limiter(UNLIMITED, UNLIMITED, UNLIMITED, lambda _: False)

    def _topic_link(self, account: str, address: str, thread: str) -> str:
        return self.channels[account].topic_link(address, thread) if account in self.channels else ""

    def add_telegram(self) -> Telegram:
        """Serve the configured bot, with the teams' groups and the configured limits."""
        settings = self.config.channels.telegram
        channel = Telegram(settings.secret(), settings.api_url, settings.album_wait, self._introduction)
        limits = settings.limits
        rates = [
            Rate(one.count, one.seconds + safety)
            for one, safety in ((limits.overall, SAFETY_OVERALL), (limits.chat, SAFETY), (limits.group, SAFETY))
        ]
        groups = {team.name: team.places["telegram"] for team in self.office.teams if "telegram" in team.places}
        self.add_channel(channel, groups, Limiter(rates[0], rates[1], rates[2], is_group))
        return channel

    def add_matrix(self) -> "Channel":
        """Serve the configured account; the library is loaded only where it is used."""
        from bot.channels.matrix import Matrix, Recovery
        from bot.channels.matrix.device import Credentials

        settings = self.config.channels.matrix
        credentials = Credentials(
            settings.homeserver or "",
            settings.user or "",
            settings.secret("password"),
            settings.secret("token"),
            settings.device,
        )
        groups = {team.name: team.places["matrix"] for team in self.office.teams if "matrix" in team.places}
        channel = Matrix(credentials, settings.store, Recovery.load(settings.recovery_file), groups.values())
        self.add_channel(channel, groups)
        return channel

    def _introduction(self) -> Introduction:
        def text(language: str, key: str) -> str:
            return self.words.text(language, Say(key))

        tags = [tag for tag in self.config.languages if "-" not in tag]
        commands = {tag: [(name, text(tag, f"command.{name}")) for name in COMMANDS] for tag in tags}
        staff = [(name, text(self.config.languages[0], f"desk.command_{name}")) for name in STAFF_COMMANDS]
        short = {tag: text(tag, "bot.short") for tag in tags}
        return Introduction(commands, staff, short, {tag: text(tag, "bot.long") for tag in tags})

    def prepare(self, *, alone: bool = False) -> None:
        """Database, keys and parts; nothing runs yet. Raises KeysWrong, AlreadyRunning.

        ``alone``: this process has no other thread yet, so that it may fork for the migrations.
        """
        self._locks = [OwnerLock(self.database, account) for account in self.channels]
        if alone:
            upgrade_apart(self.database)
        with self.database.transaction() as connection:
            upgrade(connection)
            self.secrets.attach(connection, self.clock.now())
        self.engine = Engine(
            self.database,
            self.secrets,
            self.clock,
            self.office,
            self.words,
            Script(CONVERSATIONS, RENAMED),
            desk(),
            self.channels,
            self.places,
            self._processed,
        )
        config, documents, translation = self.config, self.config.documents, self.config.desk.translation
        self.worker = Worker(
            self.database,
            self.secrets,
            self.vault,
            self.clock,
            self.office,
            self.words,
            self.channels,
            TASKS,
            failed,
            self._events_came,
            Scanner(documents.scanner) if documents.scanner else None,
            Efile(documents.efile) if documents.efile else None,
            documents.text,
            Canned(config.desk.answers),
            Translator(translation.url, translation.secret()) if translation.url else None,
        )
        for account, channel in self.channels.items():
            self.senders[account] = Sender(
                channel, self.database, self.secrets, self.vault, self.clock, self._limiters[account], self._events_came
            )
        with self.database.transaction() as connection:
            context = Context(self._store(connection), self.office, self.words, self.places)
            self._remind(context)
            plan(context)
            plan_retention(context)
            plan_waiting(context)
            plan_weekly(context)

    def _remind(self, context: Context) -> None:
        """Channels hear what only the database remembers: encrypted places, and where groups are today."""
        for account, channel in self.channels.items():
            channel.recall(context.store.inbox.encrypted(account))
        for account, address in self.places.values():
            self.channels[account].serve_group(context.store.cases.place(account, address))

    def _store(self, connection: Connection) -> Store:
        return Store(connection, self.secrets, self.clock.now())

    def _processed(self) -> None:
        for sender in self.senders.values():
            sender.wake()
        self.worker.wake()

    def _events_came(self) -> None:
        self.engine.wake()

    def wake(self) -> None:
        """Look at everything anew: the clock was moved."""
        self._events_came()
        self._processed()

    async def pass_time(self, by: timedelta) -> None:
        """Move the clock (playground): what falls due on the way happens at its own time, in order."""
        async with self._travelling:
            goal = self.clock.now() + by
            while True:
                due = await self.database.run(lambda connection: self._store(connection).due.next_at())
                if due is None or due > goal:
                    break
                await self._reach(due)
            await self._reach(goal)

    async def _reach(self, moment: datetime) -> None:
        self.clock.move(max(moment - self.clock.now(), timedelta()))
        await self.jobs.sweep()
        self.wake()
        for _ in range(LOOKS):
            if not await self.database.run(self._busy):
                return
            await asyncio.sleep(0.02)

    def _busy(self, connection: Connection) -> bool:
        """Something is still to be processed or delivered that need not wait."""
        store = self._store(connection)
        events = (row for row in store.inbox.waiting(100) if not row.not_before or row.not_before <= store.now)
        return any(events) or any(store.outbox.candidates(account, (), (), 1) for account in self.channels)

    async def start(self) -> None:
        """Receive, process, deliver."""
        self._spawn(self.engine.run, "engine")
        self._spawn(self.worker.run, "worker")
        for account, channel in self.channels.items():
            sender = self.senders[account]
            receiver = Receiver(account, self.database, self.secrets, self.clock, self.engine.wake, sender.heard)
            cursor = await self.database.run(partial(self._cursor, account=account))
            self._spawn(sender.run, f"outbox {account}")
            self._spawn(partial(channel.listen, receiver, cursor), account)
        self.jobs.start()
        if self.worker.efile is not None:
            self.jobs.every(ACKNOWLEDGEMENTS, partial(look, self.worker))
        await self.jobs.sweep()

    def _cursor(self, connection: Connection, account: str) -> str | None:
        """Where the platform stopped; after an idle week it may have begun to number anew."""
        row = connection.execute(
            select(col(Account.cursor), col(Account.heard_at)).where(col(Account.id) == account)
        ).first()
        if row is None or row.heard_at is None:
            return None
        kept = self.channels[account].cursor_is_good_for
        if kept is not None and self.clock.now() - row.heard_at > kept:
            return None
        return str(row.cursor) if row.cursor else None

    def _spawn(self, run: Callable[[], object], name: str) -> None:
        self._tasks.append(asyncio.create_task(self._guard(run, name), name=name))

    async def _guard(self, run: Callable[[], object], name: str) -> None:
        """A part that falls over is logged and started again; the others go on."""
        while True:
            try:
                await run()  # type: ignore[misc]
                return
            except asyncio.CancelledError:
                raise
            except Exception as error:
                log.error("%s stopped (%s); starting it again", name.partition(":")[0], type(error).__name__)
                log.debug("%s", name, exc_info=error)
                await asyncio.sleep(1)

    async def stop(self) -> None:
        """In order: no more coming in, what is under way ends, then let go."""
        self.jobs.stop()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.worker.close()
        for sender in self.senders.values():
            await sender.close()
        for channel in self.channels.values():
            await channel.close()
        for lock in self._locks:
            lock.release()
        self.database.close()

    async def idle(self) -> None:
        """Work off all that can be done now, without the background loops (for tests)."""
        for _ in range(200):
            done = await self.engine.round()
            busy = await self.worker.settle()
            for sender in self.senders.values():
                busy += await sender.round()
                await sender.settle()
            if not done and not busy and not await self.worker.round():
                return
        raise RuntimeError("it does not come to rest")

    def served(self) -> Served:
        """What the office's own pages need."""
        return Served(
            self.database,
            self.secrets,
            self.vault,
            self.clock,
            self.words,
            self.office,
            self.places,
            self.wake,
        )

    def now(self) -> datetime:
        return self.clock.now()
