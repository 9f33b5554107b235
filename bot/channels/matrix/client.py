"""matrix-nio's client with its known traps closed (docs/decisions/0006): rooms, and what is sent there.

Keys are shared until everybody has them, or the send fails; and plain text never goes to a room that
was encrypted once.
"""

import asyncio
from collections import defaultdict
from collections.abc import Collection
from pathlib import Path
from typing import Any
from uuid import uuid4

from nio import JoinedMembersResponse, MatrixRoom

from bot.channels.matrix.http import MatrixError, quote
from bot.channels.matrix.keys import KeyKeeper


class Client(KeyKeeper):
    """One device of the bot, in its rooms."""

    def __init__(self, homeserver: str, user: str, folder: Path, pickle: str) -> None:
        super().__init__(homeserver, user, folder, pickle)
        self._complete: set[str] = set()  # rooms whose members and encryption are known to this process
        self._locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._under_way: set[asyncio.Task[Any]] = set()

    async def close(self) -> None:
        """Let what was begun come to its end, then let go of connections and of the store."""
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=10)
        await super().close()
        if self.store is not None:
            self.store.database.close()

    async def room(self, room_id: str) -> MatrixRoom:
        """The room with its members and whether it is encrypted. Raises MatrixError or Unreachable."""
        if room_id in self._complete and room_id in self.rooms:
            return self.rooms[room_id]
        if room_id not in self.rooms:
            self.rooms[room_id] = MatrixRoom(room_id, self.user_id, room_id in self.encrypted_once)
        room = self.rooms[room_id]
        if not room.encrypted:
            room.encrypted = room_id in self.encrypted_once or await self._is_encrypted(room_id)
        path = f"/_matrix/client/v3/rooms/{quote(room_id)}/joined_members"
        members = JoinedMembersResponse.from_dict(await self.call("GET", path), room_id)
        await self.receive_response(self.checked(members))
        self._complete.add(room_id)
        return room

    async def _is_encrypted(self, room_id: str) -> bool:
        path = f"/_matrix/client/v3/rooms/{quote(room_id)}/state/m.room.encryption"
        try:
            await self.call("GET", path)
        except MatrixError as error:
            if error.status == 404:
                return False
            raise
        self.learn(room_id)
        return True

    def forget_room(self, room_id: str) -> None:
        """Left, or changed beyond what a sync tells: read it anew before the next message."""
        self._complete.discard(room_id)
        self.rooms.pop(room_id, None)

    async def send_event(self, room_id: str, kind: str, content: dict[str, Any], transaction: str) -> str:
        """Send, encrypted where the room is, and return the event's id.

        The work is never cut off in the middle: half-shared keys would block the room.
        Raises MatrixError or Unreachable.
        """
        task = asyncio.create_task(self._send_event(room_id, kind, content, transaction))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        return await asyncio.shield(task)

    async def _send_event(self, room_id: str, kind: str, content: dict[str, Any], transaction: str) -> str:
        room = await self.room(room_id)
        if room_id in self.encrypted_once:
            room.encrypted = True  # whatever a server says: once encrypted, always encrypted
        if room.encrypted and kind not in ("m.reaction", "m.room.redaction"):
            async with self._locks[room_id]:
                await self._share(room)
                kind, content = self.encrypt(room_id, kind, content)
        path = f"/_matrix/client/v3/rooms/{quote(room_id)}/send/{kind}/{quote(transaction)}"
        return str((await self.call("PUT", path, content)).get("event_id", ""))

    async def _share(self, room: MatrixRoom) -> None:
        """Give the room's key to every device, also to those that appear meanwhile."""
        assert self.olm is not None
        if self.olm.users_for_key_query & set(room.users):
            await self.query_keys()  # a new device ends the old key
        if not self.olm.should_share_group_session(room.room_id):
            return
        while True:
            members = set(room.users)
            if missing := self.olm.get_missing_sessions(sorted(members)):
                await self.ask(self.keys_claim(missing))
            with self.at_once():
                parcels = list(
                    self.olm.share_group_session_parallel(room.room_id, sorted(members), ignore_unverified_devices=True)
                )
            session = self.olm.outbound_group_sessions[room.room_id]
            for devices, body in parcels:
                path = f"/_matrix/client/v3/sendToDevice/m.room.encrypted/{uuid4()}"
                await self.call("PUT", path, body)
                session.users_shared_with.update(devices)
            if members - set(room.users):  # somebody left: they must not read on
                self.olm.create_outbound_group_session(room.room_id)
            elif not parcels:
                session.shared = True
                return

    def recall(self, rooms: Collection[str]) -> None:
        """Rooms that the office's database knows as encrypted."""
        self.encrypted_once |= set(rooms)
