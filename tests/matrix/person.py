"""Somebody with an ordinary Matrix client: matrix-nio as its makers meant it, with keys in memory."""

import io
from typing import Any

from nio import (
    AsyncClient,
    AsyncClientConfig,
    MegolmEvent,
    RoomCreateResponse,
    RoomSendResponse,
    SyncResponse,
    UploadResponse,
)
from nio.crypto.attachments import decrypt_attachment, encrypt_attachment
from nio.responses import LoginResponse
from nio.store import SqliteMemoryStore

WIDE = {"room": {"timeline": {"limit": 200}}}
ENCRYPTION = {"type": "m.room.encryption", "state_key": "", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}


class Person:
    """One user with one device. What the client sees is kept in ``seen``, decrypted where possible."""

    def __init__(self, url: str, user: str) -> None:
        config = AsyncClientConfig(encryption_enabled=True, store=SqliteMemoryStore, store_sync_tokens=False)
        self.user = user
        self.client = AsyncClient(url, user, config=config, store_path="/")
        self.seen: dict[str, list[dict[str, Any]]] = {}
        self._locked: dict[str, list[MegolmEvent]] = {}
        self._since: str | None = None

    async def login(self, password: str = "secret") -> None:
        answer = await self.client.login(password)
        assert isinstance(answer, LoginResponse), answer
        await self.sync()

    async def close(self) -> None:
        await self.client.close()

    async def sync(self, wait: int = 0) -> list[dict[str, Any]]:
        """One look at the server; returns new events of rooms, each with its ``room_id``."""
        answer = await self.client.sync(
            timeout=wait, since=self._since, full_state=self._since is None, sync_filter=WIDE
        )
        assert isinstance(answer, SyncResponse), answer
        self._since = answer.next_batch
        if self.client.should_upload_keys:
            await self.client.keys_upload()
        if self.client.should_query_keys:
            await self.client.keys_query()
        if self.client.olm.wedged_devices:
            await self.client.keys_claim(self.client.get_users_for_key_claiming())
        await self.client.send_to_device_messages()
        new: list[dict[str, Any]] = []
        for room, locked in list(self._locked.items()):
            self._locked[room] = [event for event in locked if not self._open(room, event, new)]
        for room, info in answer.rooms.join.items():
            for event in info.timeline.events:
                if isinstance(event, MegolmEvent):
                    self._locked.setdefault(room, []).append(event)
                else:
                    new.append(event.source | {"room_id": room, "encrypted": bool(getattr(event, "decrypted", False))})
        for event in new:
            self.seen.setdefault(event["room_id"], []).append(event)
        return new

    def _open(self, room: str, event: MegolmEvent, new: list[dict[str, Any]]) -> bool:
        event.room_id = room
        found = self.client.olm.decrypt_event(event, room)
        if found is None:
            return False
        new.append(found.source | {"room_id": room, "encrypted": True})
        return True

    @property
    def undecryptable(self) -> int:
        """How many events this client could not read so far."""
        return sum(len(events) for events in self._locked.values())

    async def create_room(self, invite: list[str], *, encrypted: bool = True, direct: bool = True) -> str:
        answer = await self.client.room_create(
            is_direct=direct, invite=invite, initial_state=[ENCRYPTION] if encrypted else []
        )
        assert isinstance(answer, RoomCreateResponse), answer
        await self.sync()
        return str(answer.room_id)

    async def send(self, room: str, kind: str, content: dict[str, Any]) -> str:
        """Raises AssertionError for what the server refuses."""
        await self.sync()  # whoever came in meanwhile gets the key too
        answer = await self.client.room_send(room, kind, content, ignore_unverified_devices=True)
        assert isinstance(answer, RoomSendResponse), answer
        return str(answer.event_id)

    async def says(self, room: str, text: str, *, thread: str | None = None, reply_to: str | None = None) -> str:
        content: dict[str, Any] = {"msgtype": "m.text", "body": text}
        related: dict[str, Any] = {}
        if thread:
            related = {"rel_type": "m.thread", "event_id": thread, "is_falling_back": reply_to is None}
        if thread or reply_to:
            related["m.in_reply_to"] = {"event_id": reply_to or thread}
            content["m.relates_to"] = related
        return await self.send(room, "m.room.message", content)

    async def uploads(
        self, room: str, name: str, media: str, data: bytes, kind: str = "m.image", *, text: str = "", **more: Any
    ) -> str:
        """A file, encrypted as the room is."""
        encrypted = self.client.rooms[room].encrypted
        sealed, keys = encrypt_attachment(data) if encrypted else (data, {})

        url = await self._put(sealed, media)
        content: dict[str, Any] = {
            "msgtype": kind,
            "body": text or name,
            "filename": name,
            "info": {"mimetype": media, "size": len(data)},
            **({"file": {**keys, "url": url}} if encrypted else {"url": url}),
            **more,
        }
        return await self.send(room, "m.room.message", content)

    async def _put(self, data: bytes, media: str) -> str:
        answer, _ = await self.client.upload(io.BytesIO(data), content_type=media, filesize=len(data))
        assert isinstance(answer, UploadResponse), answer
        return str(answer.content_uri)

    async def edits(self, room: str, target: str, text: str) -> str:
        new = {"msgtype": "m.text", "body": text}
        related = {"rel_type": "m.replace", "event_id": target}
        return await self.send(
            room, "m.room.message", {**new, "body": f"* {text}", "m.new_content": new, "m.relates_to": related}
        )

    async def reacts(self, room: str, target: str, key: str) -> bool:
        """False if this client has put the same reaction there already."""
        related = {"rel_type": "m.annotation", "event_id": target, "key": key}
        await self.sync()
        content = {"m.relates_to": related}
        answer = await self.client.room_send(room, "m.reaction", content, ignore_unverified_devices=True)
        return isinstance(answer, RoomSendResponse)

    async def redacts(self, room: str, target: str) -> None:
        await self.client.room_redact(room, target)

    async def fetch(self, content: dict[str, Any]) -> bytes:
        """The bytes of a file that was sent here."""
        file = content.get("file")
        answer = await self.client.download((file or content)["url"])
        data: bytes = answer.body
        if file:
            data = decrypt_attachment(data, file["key"]["k"], file["hashes"]["sha256"], file["iv"])
        return data

    def texts(self, room: str, sender: str | None = None) -> list[str]:
        """What messages say now, edits followed, redactions left out."""
        found: dict[str, str] = {}
        for event in self.seen.get(room, ()):
            content = event.get("content", {})
            related = content.get("m.relates_to", {})
            if event["type"] == "m.room.redaction":
                found.pop(str(content.get("redacts") or event.get("redacts")), None)
            elif event["type"] == "m.room.message" and (sender is None or event["sender"] == sender):
                if related.get("rel_type") == "m.replace":
                    found[related["event_id"]] = content["m.new_content"]["body"]
                else:
                    found[event["event_id"]] = str(content.get("body", ""))
        return list(found.values())
