"""Everything that can be said and done in a room. A repetition with the same transaction is no second message."""

import asyncio
import hashlib
import logging
from collections.abc import Collection
from typing import Any, NoReturn

from cachetools import LRUCache

from bot.channels.base import Media, Outgoing, Roster, SendError
from bot.channels.matrix import files, render
from bot.channels.matrix.client import Client
from bot.channels.matrix.http import MatrixError, Unreachable, quote
from bot.channels.matrix.recovery import Recovery

log = logging.getLogger(__name__)

READY_WITHIN = 20.0  # seconds that a message waits for the login
TYPING = 8000  # milliseconds
ROOMS = "/_matrix/client/v3/rooms"


class Speaker:
    """The outgoing half of the channel."""

    def __init__(self, recovery: Recovery, groups: Collection[str]) -> None:
        self.recovery = recovery
        self.groups = set(groups)
        self._client: Client | None = None
        self._ready = asyncio.Event()
        self._marked: LRUCache[str, int] = LRUCache(10_000)

    @property
    def client(self) -> Client:
        """The logged-in client. Raises SendError while there is none."""
        if self._client is None:
            raise SendError("again")
        return self._client

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

    async def roster(self, address: str) -> Roster:
        """Members, and as administrators those who may change the room's settings."""
        joined = (await self._call(address, "GET", "/joined_members")).get("joined", {})
        levels = await self._call(address, "GET", "/state/m.room.power_levels")
        created = await self._call(address, "GET", "/state/m.room.create?format=event")
        return roster_of(joined, levels, created, self.recovery.user)


def roster_of(joined: Any, levels: Any, created: Any, own: str) -> Roster:
    """Creators of a room stand above all levels since room version 12."""
    users, usual = levels.get("users", {}), levels.get("users_default", 0)
    needed = levels.get("state_default", 50)
    makers = {created.get("sender"), created.get("creator"), *created.get("content", {}).get("additional_creators", ())}
    members = [(who, str(one.get("display_name") or who)) for who, one in joined.items() if who != own]
    admins = [one for one in members if one[0] in makers or users.get(one[0], usual) >= needed]
    return Roster(admins, members)


def is_dead(error: MatrixError) -> bool:
    """The token is not known, or not any more."""
    return error.code in ("M_UNKNOWN_TOKEN", "M_MISSING_TOKEN")


def token(what: str, target: str) -> str:
    """A transaction id that is the same for the same deed."""
    return hashlib.sha256(f"{what} {target}".encode()).hexdigest()[:32]
