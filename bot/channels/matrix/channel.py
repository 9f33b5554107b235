"""Matrix as a channel: its own sync loop, and everything that can be said in a room."""

import asyncio
import hashlib
import itertools
import json
import logging
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, NoReturn

from cachetools import LRUCache

from bot.channels.base import Arrival, Media, Outgoing, Receive, Roster, SendError
from bot.channels.matrix import files, render
from bot.channels.matrix.client import Client, MatrixError, Unreachable, quote
from bot.channels.matrix.device import Credentials, NoPassword, renew, sign_in, vouch
from bot.channels.matrix.events import Surroundings, incoming
from bot.channels.matrix.recovery import Recovery
from bot.channels.matrix.sync import Stacks, Sync
from handlers.kit import Incoming

log = logging.getLogger(__name__)

PATIENT = 3  # failures before an event is suspected
WAIT = 25_000  # milliseconds that the server may wait for something to happen
LONGEST_PAUSE = 60.0
READY_WITHIN = 20.0  # seconds that a message waits for the login
TYPING = 8000  # milliseconds
ROOMS = "/_matrix/client/v3/rooms"


class Matrix:
    """One bot account on one homeserver."""

    name = "matrix"
    can = frozenset({"edit", "delete", "react", "topics", "idempotent"})
    max_text = 3200  # an event has 64 KiB: text and HTML, escaped to 6 bytes a unit, and encrypted
    max_caption = 0
    cursor_is_good_for: timedelta | None = None

    def __init__(
        self, credentials: Credentials, folder: Path, recovery: Recovery, groups: Collection[str] = ()
    ) -> None:
        self.account = f"matrix:{credentials.user}"
        self.credentials, self.folder, self.recovery = credentials, folder, recovery
        self.groups = set(groups)
        self._client: Client | None = None
        self._remembered: set[str] = set()
        self._ready = asyncio.Event()
        self._place: tuple[int, str | None] | None = None
        self._stacks = Stacks()
        self._marked: LRUCache[str, int] = LRUCache(10_000)
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def client(self) -> Client:
        """The logged-in client. Raises SendError while there is none."""
        if self._client is None:
            raise SendError("again")
        return self._client

    # In

    def parse(self, body: Any, received_at: datetime) -> Incoming:
        """Raises whatever a malformed event causes."""
        return incoming(body, Surroundings(self.account, self.credentials.user, self.groups), received_at)

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

    # Out

    async def _call(self, address: str, method: str, path: str, body: Any = None) -> dict[str, Any]:
        """A call about a room. Raises SendError."""
        await self._until_ready()
        try:
            return await self.client.call(method, f"{ROOMS}/{quote(address)}{path}", body)
        except (MatrixError, Unreachable) as error:
            self._fail(error, address)

    async def _until_ready(self) -> None:
        try:
            async with asyncio.timeout(READY_WITHIN):
                await self._ready.wait()
        except TimeoutError:
            raise SendError("again") from None

    def _fail(self, error: Exception, address: str) -> NoReturn:
        """What a failure means. A repetition is safe, so nothing is ever uncertain. Raises SendError."""
        if not isinstance(error, MatrixError) or error.status >= 500 or is_dead(error):
            raise SendError("again") from None
        if error.status == 429 or error.code == "M_LIMIT_EXCEEDED":
            raise SendError("again", retry_after=error.retry_after or 5.0) from None
        if error.status in (403, 404):
            raise SendError("group_gone" if address in self.groups else "chat_gone") from None
        raise SendError("invalid") from None

    async def _event(self, address: str, kind: str, content: dict[str, Any], transaction: str) -> str:
        await self._until_ready()
        try:
            return await self.client.send_event(address, kind, content, transaction)
        except (MatrixError, Unreachable) as error:
            self._fail(error, address)

    async def send(self, message: Outgoing) -> list[str]:
        sent: list[str] = []
        address, transaction = message.address, message.transaction
        if message.text or message.buttons:
            body = render.placed(render.content(message), message.thread, message.reply_to)
            sent.append(await self._event(address, "m.room.message", body, transaction))
            await self._offer(address, sent[0], render.keycaps(message.buttons))
        if message.media is not None:
            body = render.placed(await self._upload(address, message.media), message.thread, None)
            sent.append(await self._event(address, "m.room.message", body, f"{transaction}.file"))
        return sent

    async def _offer(self, address: str, target: str, marks: tuple[str, ...]) -> None:
        """Reactions stand ready, so that one tap is an answer."""
        for number, mark in enumerate(marks):
            if number < self._marked.get(target, 0):
                continue
            try:
                await self.react(address, target, mark)
            except SendError as error:
                if error.fault == "again":
                    raise
                log.warning("reactions may not be placed in a room; numbers can be written all the same")
                break
        self._marked[target] = max(len(marks), self._marked.get(target, 0))

    async def _upload(self, address: str, media: Media) -> dict[str, Any]:
        await self._until_ready()
        try:
            room = await self.client.room(address)
            where = await files.upload(self.client, media.content, encrypted=room.encrypted)
        except (MatrixError, Unreachable) as error:
            self._fail(error, address)
        return render.file(media.name, media.media, media.kind, len(media.content), where)

    async def edit(self, message: Outgoing, target: str) -> None:
        body = render.edit(render.content(message), target)
        await self._event(message.address, "m.room.message", body, message.transaction)
        await self._offer(message.address, target, render.keycaps(message.buttons))

    async def delete(self, address: str, target: str) -> None:
        """In a staff room with all its former wordings: each of them is an event of its own."""
        if address in self.groups:
            for event in await self._related(address, target, "m.replace"):
                await self._redact(address, event)
        await self._redact(address, target)

    async def _redact(self, address: str, target: str) -> None:
        await self._call(address, "PUT", f"/redact/{quote(target)}/{token('gone', target)}", {})

    async def react(self, address: str, target: str, mark: str) -> None:
        body = {"m.relates_to": {"rel_type": "m.annotation", "event_id": target, "key": mark}}
        try:
            await self._until_ready()
            await self.client.send_event(address, "m.reaction", body, token(mark, target))
        except (MatrixError, Unreachable) as error:
            if not (isinstance(error, MatrixError) and error.code == "M_DUPLICATE_ANNOTATION"):
                self._fail(error, address)

    async def make_topic(self, address: str, title: str, transaction: str) -> str:
        """A thread begins with a message that names it."""
        return await self._event(address, "m.room.message", self._root(title), transaction)

    @staticmethod
    def _root(title: str) -> dict[str, Any]:
        return {"msgtype": "m.notice", "body": title, "m.mentions": {}}

    async def rename_topic(self, address: str, thread: str, title: str) -> None:
        body = render.edit(self._root(title), thread)
        await self._event(address, "m.room.message", body, token(title, thread))

    async def drop_topic(self, address: str, thread: str) -> None:
        """Redact what is in the thread, ours and, with the right to do so, that of others."""
        refused: SendError | None = None
        for target in [*await self._related(address, thread, "m.thread"), thread]:
            try:
                await self.delete(address, target)
            except SendError as error:
                if error.fault == "again":
                    raise
                refused = error  # somebody else's, perhaps: the others go all the same
        if refused is not None:
            raise refused

    async def _related(self, address: str, target: str, how: str) -> list[str]:
        """Events that belong to another one. Raises SendError."""
        await self._until_ready()
        path = f"/_matrix/client/v1/rooms/{quote(address)}/relations/{quote(target)}/{how}"
        found: list[str] = []
        query = {"limit": "100"}
        try:
            while True:
                page = await self.client.call("GET", path, query=query)
                found += [str(event["event_id"]) for event in page.get("chunk", ())]
                if not page.get("next_batch"):
                    return found
                query["from"] = str(page["next_batch"])
        except (MatrixError, Unreachable) as error:
            self._fail(error, address)

    async def typing(self, address: str) -> None:
        try:
            user = quote(self.recovery.user)
            await self._call(address, "PUT", f"/typing/{user}", {"typing": True, "timeout": TYPING})
        except SendError:
            log.debug("typing could not be shown")

    async def join(self, address: str) -> None:
        await self._call(address, "POST", "/join", {})

    async def leave(self, address: str) -> None:
        await self._call(address, "POST", "/leave", {})
        self.client.forget_room(address)

    async def fetch(self, ref: str, max_size: int) -> bytes:
        """Raises FetchError."""
        return await files.fetch(self.client, json.loads(ref), max_size)

    async def roster(self, address: str) -> Roster:
        """Members, and as administrators those who may change the room's settings."""
        joined = (await self._call(address, "GET", "/joined_members")).get("joined", {})
        levels = await self._call(address, "GET", "/state/m.room.power_levels")
        created = await self._call(address, "GET", "/state/m.room.create?format=event")
        return roster_of(joined, levels, created, self.recovery.user)

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


def roster_of(joined: Any, levels: Any, created: Any, own: str) -> Roster:
    """Creators of a room stand above all levels since room version 12."""
    users, usual = levels.get("users", {}), levels.get("users_default", 0)
    needed = levels.get("state_default", 50)
    makers = {created.get("sender"), created.get("creator"), *created.get("content", {}).get("additional_creators", ())}
    members = [(who, str(one.get("display_name") or who)) for who, one in joined.items() if who != own]
    admins = [one for one in members if one[0] in makers or users.get(one[0], usual) >= needed]
    return Roster(admins, members)


def read_cursor(cursor: str | None) -> tuple[int, str | None]:
    """How many syncs were stored, and where the next one begins."""
    rounds, _, since = (cursor or "").partition(" ")
    return (int(rounds), since) if rounds.isdigit() and since else (0, None)


def is_dead(error: MatrixError) -> bool:
    """The token is not known, or not any more."""
    return error.code in ("M_UNKNOWN_TOKEN", "M_MISSING_TOKEN")


def token(what: str, target: str) -> str:
    """A transaction id that is the same for the same deed."""
    return hashlib.sha256(f"{what} {target}".encode()).hexdigest()[:32]
