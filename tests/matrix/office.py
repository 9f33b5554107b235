"""A whole office on Matrix, running: its loops, a real server, people with clients of their own."""

import asyncio
import itertools
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.app import App
from bot.channels.matrix import Matrix
from bot.config import Config
from storage.store import Store
from tests.channels.telegram_office import pass_seconds
from tests.chat import verify_everybody
from tests.matrix.conftest import at
from tests.matrix.person import Person
from tests.matrix.synapse import Synapse

COUNT = itertools.count(1)
HURRY = 30.0


@dataclass
class MatrixOffice:
    """The bot's account, its staff room, and everybody who was made for a test."""

    synapse: Synapse
    folder: Path
    bot: str
    room: str
    kaya: Person
    mueller: Person
    more: dict[str, str] = field(default_factory=dict)
    people: list[Person] = field(default_factory=list)
    app: App | None = None

    @property
    def config(self) -> Config:
        return at(self.folder, self.synapse, self.bot, self.room, **self.more)

    @property
    def channel(self) -> Matrix:
        assert self.app is not None
        return next(one for one in self.app.channels.values() if isinstance(one, Matrix))

    async def start(self, *, telegram: bool = False) -> App:
        self.app = App(self.config)
        self.app.add_matrix()
        if telegram:
            self.app.add_telegram()
        self.app.prepare()
        await self.app.start()
        return self.app

    async def stop(self) -> None:
        if self.app is not None:
            await self.app.stop()
            self.app = None

    async def restart(self) -> App:
        await self.stop()
        return await self.start()

    async def later(self, seconds: float) -> None:
        assert self.app is not None
        await pass_seconds(self.app, seconds)
        await self.verify()

    async def inside(self, look: Callable[[Store], Any]) -> Any:
        app = self.app
        assert app is not None
        return await app.database.run(lambda connection: look(Store(connection, app.secrets, app.clock.now())))

    async def person(self, name: str = "ana") -> Person:
        user = await self.synapse.register(f"{name}-{next(COUNT)}-{self.folder.name[:20]}")
        somebody = Person(self.synapse.url, user)
        await somebody.login()
        self.people.append(somebody)
        return somebody

    async def claimant(self, name: str = "ana", *, encrypted: bool = True) -> tuple[Person, str]:
        """Somebody who has chosen German, read the notice and sees the menu."""
        somebody = await self.person(name)
        room = await somebody.create_room([self.bot], encrypted=encrypted)
        await self.sees(somebody, room, "Sprache")
        await somebody.says(room, "Deutsch")
        await self.sees(somebody, room, "Willkommen")
        await somebody.says(room, "1")
        await self.sees(somebody, room, "Was möchten Sie tun")
        return somebody, room

    async def writes(self, who: Person, room: str, text: str) -> None:
        """The first message to the office: said, asked about, sent."""
        await who.says(room, text)
        await self.sees(who, room, "Soll das ans Jobcenter")
        await who.says(room, "1")
        await self.sees(who, room, "Geht ans Jobcenter")

    async def books(self, who: Person, room: str, number: str) -> None:
        """The next free callback, to this number."""
        for said, seen in (
            ("Rückruf vereinbaren", "Worum geht es"),
            ("1", "Wann"),
            ("1", "Nummer"),
            (number, "So buchen"),
        ):
            await who.says(room, said)
            await self.sees(who, room, seen)
        await who.says(room, "1")

    async def case(self, text: str = "Hallo Amt", name: str = "ana") -> tuple[Person, str, str]:
        """Somebody has written to the office; returns the person, their room, and the thread at the desk."""
        somebody, room = await self.claimant(name)
        await self.writes(somebody, room, text)
        await self.later(11)
        return somebody, room, await self.thread(text)

    async def verify(self) -> None:
        """Staff have made sure who everybody is."""
        assert self.app is not None
        app = self.app
        await app.database.run(lambda connection: verify_everybody(app._store(connection)))

    async def thread(self, text: str) -> str:
        """The thread of the staff room in which a text stands."""
        event = await self.event(self.kaya, self.room, text)
        return str(event["content"]["m.relates_to"]["event_id"])

    async def event(self, who: Person, room: str, text: str, seconds: float = HURRY) -> dict[str, Any]:
        """The newest event whose body has this text."""

        def find() -> dict[str, Any] | None:
            found = [one for one in who.seen.get(room, ()) if text in str(one.get("content", {}).get("body", ""))]
            return found[-1] if found else None

        return dict(await self.until(who, find, f"{text!r}", seconds, room))

    async def sees(self, who: Person, room: str, text: str, seconds: float = HURRY) -> str:
        """Wait until a message of the bot says this now; returns it."""

        def find() -> str | None:
            return next((one for one in reversed(who.texts(room, self.bot)) if text in one), None)

        return str(await self.until(who, find, f"{text!r}", seconds, room))

    async def until(
        self, who: Person, find: Callable[[], Any], what: str, seconds: float = HURRY, room: str | None = None
    ) -> Any:
        end = time.monotonic() + seconds
        while not (found := find()):
            if time.monotonic() > end:
                raise AssertionError(f"{what} did not come; seen: {who.texts(room or self.room)}")
            await who.sync(wait=300)
        return found

    async def close(self) -> None:
        await self.stop()
        for somebody in (self.kaya, self.mueller, *self.people):
            await somebody.close()


@asynccontextmanager
async def office_of(synapse: Synapse, folder: Path, **more: str) -> AsyncIterator[MatrixOffice]:
    """Not started yet: Kaya has made the room, the bot and Müller are invited."""
    number = next(COUNT)
    names = [f"{name}-{number}-{folder.name[:20]}" for name in ("bot", "kaya", "mueller")]
    bot, *users = [await synapse.register(name) for name in names]
    kaya, mueller = (Person(synapse.url, user) for user in users)
    await kaya.login()
    await mueller.login()
    await kaya.client.set_displayname("Frau Kaya")
    await mueller.client.set_displayname("Herr Müller")
    room = await kaya.create_room([bot, users[1]], direct=False)
    await mueller.client.join(room)
    await mueller.sync()
    office = MatrixOffice(synapse, folder, bot, room, kaya, mueller, dict(more))
    try:
        yield office
    finally:
        await office.close()


async def until(condition: Callable[[], Any], seconds: float = HURRY) -> Any:
    """Wait for something to become true; fails when it does not."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if value := condition():
            return value
        await asyncio.sleep(0.05)
    raise AssertionError("it did not happen")
