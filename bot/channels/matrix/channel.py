"""Matrix as a channel: its own sync loop, and everything that can be said in a room."""

import asyncio
import itertools
import json
import logging
from collections import Counter
from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.channels.base import Arrival, Receive, SendError
from bot.channels.matrix import files
from bot.channels.matrix.client import Client
from bot.channels.matrix.device import Credentials, NoPassword, renew, sign_in, vouch
from bot.channels.matrix.events import Surroundings, incoming
from bot.channels.matrix.http import MatrixError, Unreachable, quote
from bot.channels.matrix.recovery import Recovery
from bot.channels.matrix.speaker import ROOMS, Speaker, is_dead
from bot.channels.matrix.sync import Stacks, Sync
from handlers.kit import Incoming

log = logging.getLogger(__name__)

PATIENT = 3  # failures before an event is suspected
WAIT = 25_000  # milliseconds that the server may wait for something to happen
LONGEST_PAUSE = 60.0


class Matrix(Speaker):
    """One bot account on one homeserver: its own sync loop, and what it says in rooms."""

    name = "matrix"
    can = frozenset({"edit", "delete", "react", "topics", "idempotent"})
    max_text = 3200  # an event has 64 KiB: text and HTML, escaped to 6 bytes a unit, and encrypted
    max_caption = 0
    cursor_is_good_for: timedelta | None = None

    def __init__(
        self, credentials: Credentials, folder: Path, recovery: Recovery, groups: Collection[str] = ()
    ) -> None:
        self.account = f"matrix:{credentials.user}"
        super().__init__(recovery, groups)
        self.credentials, self.folder = credentials, folder
        self._remembered: set[str] = set()
        self._place: tuple[int, str | None] | None = None
        self._stacks = Stacks()
        self._tasks: set[asyncio.Task[None]] = set()

    # In

    def parse(self, body: Any, received_at: datetime) -> Incoming:
        """Raises whatever a malformed event causes."""
        return incoming(body, Surroundings(self.account, self.credentials.user, self.groups), received_at)

    def topic_link(self, address: str, thread: str) -> str:
        """As every client opens it (matrix.to)."""
        return f"https://matrix.to/#/{quote(address)}/{quote(thread)}"

    def serve_group(self, address: str) -> None:
        self.groups.add(address)

    def recall(self, encrypted: Collection[str]) -> None:
        self._remembered |= set(encrypted)
        if self._client is not None:
            self._client.recall(encrypted)

    async def decrypt(self, body: Any) -> Any | None:
        plain = self.client.decrypt(body["event"], body["room"])
        return None if plain is None else {**body, "event": plain, "locked": False}

    async def listen(self, receive: Receive, cursor: str | None) -> None:
        """Log in, then sync, store, and only then go on from there; whatever fails is tried again."""
        rounds, since = self._place or read_cursor(cursor)  # begun anew after an error it goes on where it was
        pause = 0.0
        while True:
            try:
                if self._client is None:
                    await self.begin(rounds)
                    rounds = max(rounds, self.client.rounds)
                rounds, since = await self.turn(receive, rounds, since)
                pause = 0.0
            except (MatrixError, Unreachable, NoPassword, SendError) as error:
                rounds, since = self._place or (rounds, since)
                pause = await self._recover(error, pause)
                await asyncio.sleep(pause)

    async def begin(self, rounds: int) -> None:
        """Become the bot's device. Raises MatrixError, Unreachable or NoPassword."""
        client = await sign_in(self.credentials, self.folder, self.recovery, rounds)
        try:
            client.recall(self._remembered)
            await self._trusted(client)
        except BaseException:
            await client.close()
            raise
        self._client = client
        self._ready.set()

    async def _trusted(self, client: Client) -> None:
        try:
            await vouch(client, self.credentials, self.recovery)
        except MatrixError as error:
            if is_dead(error):
                await renew(client, self.credentials, self.recovery)
            else:
                raise

    async def turn(self, receive: Receive, rounds: int, since: str | None, wait: int = WAIT) -> tuple[int, str | None]:
        """One sync, stored; then keys are looked after. Returns the new count of rounds and the place."""
        client = self.client
        sync = await Sync.fetch(client, since, wait)
        sync.take(rounds + 1)
        await sync.fill_gaps(since)
        arrivals = sync.arrivals(self._stacks, first=since is None)
        self.groups |= sync.successors(self.groups)
        cursor = f"{rounds + 1} {sync.next_batch}"
        await self._store(receive, arrivals, cursor)
        self._place = (rounds + 1, sync.next_batch)
        self._in_background(self._mark_read(sync.last_seen()))
        await client.upkeep()
        return self._place

    async def _store(self, receive: Receive, arrivals: Sequence[Arrival], cursor: str) -> None:
        """Until it is stored: nio has taken it already and would pass over a repetition.

        An event that fails again and again, although others can be stored, is kept without its content, so
        that its sender is answered; it does not stop all others.
        """
        failed: Counter[str] = Counter()
        for attempt in itertools.count(1):
            try:
                await receive(arrivals, cursor, self.client.learned)
                self.client.learned.clear()
                return
            except Exception as error:
                log.warning("what Matrix sent could not be stored (%s); trying again", type(error).__name__)
            await asyncio.sleep(min(attempt * 0.5, 5.0))
            if attempt >= PATIENT and await can_store(receive, []):
                for one in arrivals:
                    failed[one.external] += not await can_store(receive, [one])
                arrivals = [
                    one if failed[one.external] < PATIENT else without_content(one)
                    for one in arrivals
                    if failed[one.external] < 2 * PATIENT
                ]

    async def _recover(self, error: Exception, pause: float) -> float:
        """Say what is wrong, mend what can be mended, and return how long to wait."""
        if isinstance(error, MatrixError) and is_dead(error) and self._client is not None:
            log.error("the homeserver does not know the bot's token any more; logging in again")
            try:
                await renew(self._client, self.credentials, self.recovery)
                return 0.0
            except (MatrixError, Unreachable, NoPassword) as failure:
                error = failure
        if isinstance(error, NoPassword):
            log.error("a new login is needed: set channels.matrix.password once, or a new token")
        elif isinstance(error, MatrixError) and error.code == "M_FORBIDDEN" and self._client is None:
            log.error("the homeserver refuses the bot's user or password")
        else:
            log.warning(
                "Matrix cannot be reached (%s)", error if isinstance(error, MatrixError) else type(error).__name__
            )
        wait = error.retry_after if isinstance(error, MatrixError) and error.retry_after else 0.0
        return max(min(pause * 2 + 0.5, LONGEST_PAUSE), wait)

    def _in_background(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _mark_read(self, last: Mapping[str, str]) -> None:
        """People see that it was stored: the read marker follows the commit."""
        for room, event in last.items():
            try:
                await self.client.call("POST", f"{ROOMS}/{quote(room)}/receipt/m.read/{quote(event)}", {})
            except (MatrixError, Unreachable, SendError):
                log.debug("a read marker could not be set")

    def fetch(self, ref: str, max_size: int) -> AsyncIterator[bytes]:
        """Raises FetchError."""
        return files.fetch(self.client, json.loads(ref), max_size)

    async def close(self) -> None:
        for task in self._tasks:
            task.cancel()
        if self._client is not None:
            await self._client.close()


async def can_store(receive: Receive, arrivals: Sequence[Arrival]) -> bool:
    try:
        await receive(arrivals)
    except Exception:
        return False
    return True


def without_content(one: Arrival) -> Arrival:
    """That somebody sent something, and nothing of what it was."""
    log.error("an event of Matrix cannot be stored; it is kept without its content")
    event = one.body.get("event") or {}
    bare = {name: event[name] for name in ("event_id", "sender") if name in event}
    return replace(one, body={"room": one.chat, "event": {**bare, "type": "m.room.message", "content": {}}})


def read_cursor(cursor: str | None) -> tuple[int, str | None]:
    """How many syncs were stored, and where the next one begins."""
    rounds, _, since = (cursor or "").partition(" ")
    return (int(rounds), since) if rounds.isdigit() and since else (0, None)
