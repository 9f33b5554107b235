"""The conversation tester over Matrix: the program is closed and opened between any two messages here, too."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.app import App
from bot.channels.matrix import Matrix
from bot.channels.matrix.channel import read_cursor
from bot.channels.playground import GROUP, PEOPLE, Actor
from bot.config import Config
from bot.receive import Receiver
from tests.chat import MORNING, Chat
from tests.matrix.platform import MatrixPlatform


class MatrixChat(Chat):
    """An office on a homeserver."""

    def __init__(
        self,
        config: Config,
        folder: Path,
        platform: MatrixPlatform,
        people: Sequence[Actor] = PEOPLE,
        now: datetime = MORNING,
    ) -> None:
        super().__init__(config, folder, people, now)
        self.platform.close()
        self.platform = platform  # type: ignore[assignment]

    @property
    def matrix(self) -> MatrixPlatform:
        return self.platform  # type: ignore[return-value]

    @property
    def channel(self) -> Matrix:
        assert self.app is not None
        [channel] = self.app.channels.values()
        assert isinstance(channel, Matrix)
        return channel

    def address(self, who: str) -> str:
        return self.matrix.rooms[who]

    def open(self) -> App:
        if self.app is None:
            self.app = App(self.config, self.clock)
            self.app.add_matrix()
            self.app.prepare()
        return self.app

    async def settle(self) -> list[str]:
        for who in self.matrix.waiting():
            await self._open_door(who)
        await self.matrix.flush()
        await self._work()
        return await self._look()

    async def _open_door(self, who: str) -> None:
        """A new room; on Matrix a phone does not tell its language, so it is chosen first."""
        await self.matrix.open_room(who)
        await self._work()
        await self._look()
        client = await self.matrix.client(who)
        await client.says(self.matrix.rooms[who], "English" if self.matrix.people[who].language == "en" else "Deutsch")
        await self._work()
        await self._look()

    async def _work(self) -> None:
        """Sync and process until nothing new comes in."""
        app = self.open()
        channel = self.channel
        cursor = await app.database.run(lambda connection: app._cursor(connection, channel.account))
        rounds, since = read_cursor(cursor)
        await channel.begin(rounds)
        rounds = max(rounds, channel.client.rounds)
        stored: list[Any] = []
        receiver = Receiver(channel.account, app.database, app.secrets, app.clock, lambda: None)

        async def receive(arrivals: Any, cursor: str | None = None, encrypted: Any = ()) -> None:
            stored.extend(arrivals)
            await receiver(arrivals, cursor, encrypted)

        for _ in range(8):
            before = len(stored)
            rounds, since = await channel.turn(receive, rounds, since, wait=0)
            await app.jobs.sweep()
            await app.idle()
            if any(arrival.album for arrival in stored[before:]):
                self.clock.move(timedelta(seconds=1.1))
                await app.idle()
            if len(stored) == before:
                break
        for task in list(channel._tasks):
            await task
        await channel.close()
        self.close()

    async def _look(self) -> list[str]:
        await self.matrix.observe()
        keys = self._collect()
        self.close()
        return keys

    def _collect(self) -> list[str]:
        """A file that was sent with a text is an event of its own here: it belongs to the text before."""
        fresh = [(seq, entry) for seq, entry in self.matrix.log(self.seen)]
        self.seen = fresh[-1][0] if fresh else self.seen
        mine = [(seq, entry) for seq, entry in fresh if entry.get("sender") == "bot" and entry["chat"] == self.who]
        self.entries = []
        rows: list[int | None] = []
        keys: list[str] = []
        for seq, entry in mine:
            row, found = self._behind(self.who, str(seq))
            if row is not None and rows and rows[-1] == row:
                self.entries[-1] |= {"file": entry["file"]}
                continue
            rows.append(row)
            keys += found
            self.entries.append(entry | {"id": str(seq)})
        self.texts = [entry["text"] for entry in self.entries]
        if self.entries:
            self.offered = [label for row in self.entries[-1]["buttons"] for _, label, _ in row]
        return keys

    def _behind(self, chat: str, message: str) -> tuple[int | None, list[str]]:
        event = self.matrix.events[int(message)]
        account = f"matrix:{self.matrix.bot}"
        found = self.inside(lambda store: store.outbox.behind(account, self.matrix.rooms[chat], event))
        return (found[0], [part["key"] for part in found[1]["parts"]]) if found else (None, [])

    async def staff_taps(self, label: str, *, thread: str | None = None, by: str = "kaya", group: str = GROUP) -> None:
        """A number is read as the buttons were when somebody saw them: people take seconds, and the clock stands."""
        self.clock.move(timedelta(seconds=4))
        await super().staff_taps(label, thread=thread, by=by, group=group)

    async def enrol(self, who: str = "mueller") -> None:
        """Members of the room are staff without being let in, once they have said something."""
        await self.staff("// hallo", by=who)

    def keys(self, chat: str, message: str) -> list[str]:
        return self._behind(chat, message)[1]

    def desk(self, thread: str | None = None, group: str = GROUP) -> list[str]:
        return [text for text in super().desk(thread, group) if text]

    def own_messages(self, who: str) -> list[dict[str, Any]]:
        return [entry for entry in super().own_messages(who) if entry["text"] or entry["file"]]


assert GROUP == "desk"
