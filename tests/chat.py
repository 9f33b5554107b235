"""The conversation tester: tests read like chats.

Between any two messages the whole program is closed and opened again on the same files, so that
every conversation test is a restart test. The messenger itself (the playground's platform) goes
on, as a real one would.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import update
from sqlmodel import col

from bot.app import App
from bot.channels.playground import BOT, GROUP, PEOPLE, Actor, Platform, Playground, group_of
from bot.clock import Clock
from bot.config import Config
from bot.receive import Receiver
from storage.store import Store
from storage.tables import ChatPerson

MORNING = datetime(2026, 3, 3, 8, 0, tzinfo=UTC)  # a Tuesday, 9:00 in the office
T = TypeVar("T")


class Chat:
    """An office, people with phones, and staff."""

    def __init__(self, config: Config, folder: Path, people: Sequence[Actor] = PEOPLE, now: datetime = MORNING) -> None:
        self.config = config
        self.clock = Clock(now)
        self.platform = Platform(folder / "platform.db", self.clock.now, people)
        self.cursor = 0
        self.seen = 0
        self.offered: list[str] = []
        self.texts: list[str] = []
        self.entries: list[dict[str, Any]] = []
        self.app: App | None = None
        self.who = "ana"
        self.verified = True  # the office knows everybody who has a topic

    def address(self, who: str) -> str:
        """Where the bot reaches somebody."""
        return who

    # The program, opened and closed

    def open(self) -> App:
        """The program, as a fresh process would find its files."""
        if self.app is None:
            self.app = App(self.config, self.clock)
            channel = Playground(self.platform)
            groups = {team.name: group_of(number) for number, team in enumerate(self.app.office.teams)}
            self.app.add_channel(channel, groups)
            self.app.prepare()
        return self.app

    def close(self) -> None:
        """Let go of everything that is only in memory."""
        if self.app is not None:
            for lock in self.app._locks:
                lock.release()
            self.app.database.close()
            self.app = None

    async def settle(self) -> list[str]:
        """Let the program do all it can do now; returns the wording keys that reached ``who``."""
        app = self.open()
        channel = app.channels["playground"]
        assert isinstance(channel, Playground)
        receiver = Receiver(channel.account, app.database, app.secrets, app.clock, lambda: None)
        arrivals, cursor = channel.arrivals(self.cursor)
        if arrivals:
            await receiver(arrivals, cursor)
            self.cursor = int(cursor)
        await app.jobs.sweep()
        await app.idle()
        if any(arrival.album for arrival in arrivals):
            self.clock.move(timedelta(seconds=1))
            await app.idle()
        keys = self._collect()
        self.close()
        return keys

    def _collect(self) -> list[str]:
        fresh = list(self.platform.log(self.seen))
        self.seen = fresh[-1][0] if fresh else self.seen
        mine = [(seq, entry) for seq, entry in fresh if entry.get("sender") == BOT and entry["chat"] == self.who]
        self.entries = [entry | {"id": str(seq)} for seq, entry in mine]
        self.texts = [entry["text"] for entry in self.entries]
        if self.entries:
            self.offered = [label for row in self.entries[-1].get("buttons") or [] for _, label, _ in row]
        return [key for entry in self.entries for key in self.keys(self.who, entry["id"])]

    def keys(self, chat: str, message: str) -> list[str]:
        """The wording keys behind a message of the bot."""
        found = self.inside(lambda store: store.outbox.behind("playground", chat, message))
        return [part["key"] for part in found[1]["parts"]] if found else []

    def inside(self, look: Any) -> Any:
        """Look into the store."""
        app = self.open()
        with app.database.transaction() as connection:
            return look(Store(connection, app.secrets, app.clock.now()))

    # People

    async def says(self, text: str, *, as_: str | None = None, **more: Any) -> list[str]:
        """A claimant writes; returns the keys of what came back."""
        self.who = as_ or self.who
        self.platform.say(self.who, text, **more)
        return await self.settle()

    async def taps(self, label: str, *, as_: str | None = None) -> list[str]:
        """A claimant presses the newest button with this label."""
        self.who = as_ or self.who
        message, data = self.button(self.who, label)
        self.platform.tap(self.who, self.who, message, data)
        return await self.settle()

    def button(self, chat: str, label: str, thread: str | None = None) -> tuple[str, str]:
        """Message and data of the newest button whose label contains this text."""
        buttons: dict[str, list[Any]] = {}
        for seq, entry in self.platform.log():
            if (
                entry.get("chat") == chat
                and entry["type"] == "message"
                and (thread is None or entry.get("thread") == thread)
            ):
                buttons[str(seq)] = entry.get("buttons") or []
            elif (
                entry.get("chat") == chat and entry["type"] == "edit" and entry["id"] in buttons and "buttons" in entry
            ):
                buttons[entry["id"]] = entry["buttons"]
        for message in reversed(buttons):
            for row in buttons[message]:
                for kind, text, data in row:
                    if label in text and kind in ("choice", "action"):
                        return message, data
        raise AssertionError(f"nobody offers {label!r}")

    async def sends(
        self, *files: tuple[str, bytes], as_: str | None = None, text: str = "", kind: str = "photo"
    ) -> list[str]:
        """A claimant sends files at once: (name, content)."""
        self.who = as_ or self.who
        self.platform.upload(self.who, [(name, "", content, kind) for name, content in files], text=text)
        return await self.settle()

    async def later(self, as_: str | None = None, **by: float) -> list[str]:
        """Time passes."""
        self.who = as_ or self.who
        self.clock.move(timedelta(**by))
        return await self.settle()

    async def arrive(self, who: str) -> None:
        """Somebody who has read the notice and sees the menu."""
        await self.says("/start", as_=who)
        await self.taps("Verstanden")

    # Staff

    def topics(self, group: str | None = None) -> list[str]:
        """Threads in the groups, oldest first."""
        dropped = {entry["thread"] for _, entry in self.platform.log() if entry["type"] == "drop"}
        return [
            str(seq)
            for seq, entry in self.platform.log()
            if entry["type"] == "topic" and str(seq) not in dropped and group in (None, entry["chat"])
        ]

    def desk(self, thread: str | None = None, group: str = GROUP) -> list[str]:
        """What the bot's messages in a topic say now, edits followed."""
        texts: dict[str, str] = {}
        for seq, entry in self.platform.log():
            if entry.get("chat") != group:
                continue
            if entry["type"] == "message" and entry["sender"] == BOT and entry.get("thread") == thread:
                texts[str(seq)] = entry["text"]
            elif entry["type"] == "edit" and entry["id"] in texts:
                texts[entry["id"]] = entry["text"]
            elif entry["type"] == "delete":
                texts.pop(entry["id"], None)
        return list(texts.values())

    async def staff(
        self, text: str, *, thread: str | None = None, by: str = "kaya", group: str = GROUP, **more: Any
    ) -> str:
        """Somebody writes in the group; returns the message's id."""
        if self.verified:
            self.inside(verify_everybody)
        message = self.platform.say(by, text, chat=group, thread=thread, **more)
        await self.settle()
        return message

    async def staff_taps(self, label: str, *, thread: str | None = None, by: str = "kaya", group: str = GROUP) -> None:
        """Somebody in the group presses the newest button with this label."""
        message, data = self.button(group, label, thread)
        self.platform.tap(by, group, message, data)
        await self.settle()

    async def enrol(self, who: str = "mueller") -> None:
        """A colleague is let in: says something and is accepted by the administrator."""
        await self.staff("// hallo", by=who)
        await self.staff_taps("Aufnehmen")

    def reactions(self) -> dict[str, str]:
        """Marks by message in the group."""
        return {entry["id"]: entry["mark"] for _, entry in self.platform.log() if entry["type"] == "reaction"}

    def own_messages(self, who: str) -> list[dict[str, Any]]:
        """All messages that somebody's phone shows from the bot."""
        return [
            entry | {"id": str(seq)}
            for seq, entry in self.platform.log()
            if entry["type"] == "message" and entry["chat"] == who and entry["sender"] == BOT
        ]


def verify_everybody(store: Store) -> None:
    """Staff have made sure long ago who writes in which chat."""
    claimed = update(ChatPerson).where(col(ChatPerson.state) == "claimed")
    store.connection.execute(claimed.values(state="confirmed"))


def with_languages(people: Sequence[Actor], language: str) -> list[Actor]:
    """The same people with phones in one language."""
    return [replace(actor, language=language) for actor in people]
