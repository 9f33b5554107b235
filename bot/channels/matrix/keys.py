"""What a device needs to read and be read: the crypto store, keys, and decrypting (docs/decisions/0006).

What nio keeps of encryption is written in one transaction a sync, so that an end of the process
at any moment loses no key.
"""

import json
import logging
from collections.abc import Coroutine
from contextlib import AbstractContextManager
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import vodozemac
from nio import (
    Api,
    AsyncClientConfig,
    ForwardedRoomKeyEvent,
    KeysUploadResponse,
    MegolmEvent,
    RoomKeyEvent,
    SyncError,
    SyncResponse,
)
from nio.events import Event
from nio.store import SqliteStore

from bot.channels.matrix.http import PATIENCE, ROOM, Caller, MatrixError, Unreachable

log = logging.getLogger(__name__)

COUNTER = "create table if not exists bot_counter (id integer primary key check (id = 1), rounds integer not null)"
MEGOLM = "m.megolm.v1.aes-sha2"
DEEPEST = 40  # levels of JSON that an event may have


class KeyKeeper(Caller):
    """One device of the bot, with its keys."""

    def __init__(self, homeserver: str, user: str, folder: Path, pickle: str) -> None:
        config = AsyncClientConfig(
            max_limit_exceeded=0,
            max_timeouts=0,
            encryption_enabled=True,
            store=SqliteStore,
            store_sync_tokens=False,
            pickle_key=pickle,
            request_timeout=PATIENCE,
        )
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        super().__init__(homeserver.rstrip("/"), user, store_path=str(folder), config=config)
        self.folder = folder
        self.encrypted_once: set[str] = set()
        self.learned: set[str] = set()  # rooms found to be encrypted since the last commit
        self.with_new_keys: set[str] = set()  # rooms for which keys came with the last sync
        self._without_fallback = False

    @property
    def store_file(self) -> Path:
        return self.folder / f"{self.user_id}_{self.device_id}.db"

    def open_store(self) -> None:
        """Load keys and sessions of this device; a commit is on the disk before it counts."""
        self.load_store()
        database = self.store.database
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=5000"):
            database.execute_sql(f"pragma {pragma}")
        database.execute_sql(COUNTER)
        self.encrypted_once |= self.encrypted_rooms

    def at_once(self) -> AbstractContextManager[Any]:
        """Several changes of the crypto store in one transaction. Nothing within may wait."""
        return cast(AbstractContextManager[Any], self.store.database.atomic())

    @property
    def rounds(self) -> int:
        """How many syncs this store has seen: less than the office's database knows of means an old copy."""
        row = self.store.database.execute_sql("select rounds from bot_counter").fetchone()
        return int(row[0]) if row else 0

    def take(self, raw: dict[str, Any], rounds: int) -> None:
        """Let nio have what concerns keys and members of a sync. Raises MatrixError for what it cannot read."""
        slim = for_nio(raw)
        self.with_new_keys = set()
        with self.at_once():
            if concerns_nio(slim):
                self._take_or_parts(slim)
            self.store.database.execute_sql("insert or replace into bot_counter values (1, ?)", (rounds,))
        counts = raw.get("device_one_time_keys_count")
        if self.olm is not None and isinstance(counts, dict):  # nio passes over a count of nothing
            left = counts.get("signed_curve25519", 0)
            self.olm.uploaded_key_count = left if isinstance(left, int) else 0
        unused = raw.get("device_unused_fallback_key_types")
        self._without_fallback = isinstance(unused, list) and "signed_curve25519" not in unused
        for room_id, room in self.rooms.items():
            if room.encrypted and room_id not in self.encrypted_once:
                self.learn(room_id)

    def _take_or_parts(self, slim: dict[str, Any]) -> None:
        """What somebody sent to this device may be made to break; the keys of others still come through."""
        try:
            with self.at_once():
                self._take(slim)
            return
        except MatrixError:
            raise
        except Exception as error:
            log.warning("a sync could not be read whole (%s); it is read in parts", type(error).__name__)
        rooms: dict[str, Any] = {"join": {}, "invite": {}, "leave": {}}
        events = slim["to_device"]["events"] if slim.get("to_device") else []
        found: set[str] = set()
        for part in [
            *({**slim, "rooms": rooms, "to_device": {"events": [event]}} for event in events),
            slim | {"to_device": {}},
        ]:
            self.next_batch = ""
            try:
                with self.at_once():
                    self._take(part)
                found |= self.with_new_keys
            except Exception as error:
                log.error("a part of a sync was left out (%s)", type(error).__name__)
        self.with_new_keys = found

    def _take(self, slim: dict[str, Any]) -> None:
        response = SyncResponse.from_dict(slim)
        if isinstance(response, SyncError):
            raise MatrixError(502, "M_BAD_JSON")
        run_through(self.receive_response(response))
        keys = (event for event in response.to_device_events if isinstance(event, RoomKeyEvent | ForwardedRoomKeyEvent))
        self.with_new_keys = {str(event.room_id) for event in keys if ROOM.fullmatch(str(event.room_id))}

    def learn(self, room_id: str) -> None:
        """Note that a room is encrypted, from now on and for good."""
        if room_id not in self.encrypted_once:
            self.encrypted_once.add(room_id)
            self.learned.add(room_id)

    def decrypt(self, event: dict[str, Any], room_id: str) -> dict[str, Any] | None:
        """The plain event, or None while its key is missing.

        Unlike nio's own, it does without ``sender_key`` and ``device_id``, which newer clients
        leave out, and takes whatever content the sender's client has put in.
        """
        content = event["content"]
        found = self._session(room_id, content)
        if found is None or not isinstance(content.get("ciphertext"), str):
            self._unwedge(event)
            return None
        sender_key, session = found
        try:
            plain, index = session.decrypt(content["ciphertext"])
            inner = json.loads(plain)
        except (vodozemac.MegolmDecryptionException, vodozemac.DecodeException, ValueError):
            return None
        seen = SimpleNamespace(
            sender_key=sender_key,
            session_id=content["session_id"],
            event_id=event.get("event_id"),
            server_timestamp=event.get("origin_server_ts"),
        )
        assert self.olm is not None
        if not self.olm.message_index_ok(index, cast(MegolmEvent, seen)):
            log.warning("an encrypted event was repeated under another id; it is not taken")
            return None
        return opened(event, inner, room_id)

    def _session(self, room_id: str, content: dict[str, Any]) -> tuple[str, Any] | None:
        """The key for an event and the device that made it; the device need not be named."""
        assert self.olm is not None
        wanted, sender_key = content.get("session_id"), content.get("sender_key")
        if content.get("algorithm") != MEGOLM or not isinstance(wanted, str):
            return None
        by_sender = self.olm.inbound_group_store[room_id]
        for key in [sender_key] if isinstance(sender_key, str) and sender_key in by_sender else list(by_sender):
            if (session := by_sender[key].get(wanted)) is not None:
                return key, session
        return None

    def _unwedge(self, event: dict[str, Any]) -> None:
        """A new channel to the device, where the old one seems to be broken: later keys come through."""
        parsed = Event.parse_encrypted_event(event)
        if isinstance(parsed, MegolmEvent) and self.olm is not None:
            self.olm.check_if_wedged(parsed)

    async def upkeep(self) -> None:
        """What encryption asks for between two syncs. Raises MatrixError or Unreachable."""
        assert self.olm is not None
        if self.should_upload_keys or self._without_fallback:
            await self.upload_keys()
        if self.should_query_keys:
            await self.query_keys()
        if self.olm.wedged_devices or self.olm.key_request_devices_no_session:
            await self.ask(self.keys_claim(self.get_users_for_key_claiming()))
        for message in list(self.outgoing_to_device_messages):
            await self.ask(self.to_device(message))

    async def query_keys(self) -> None:
        """Learn of devices. Somebody whose keys cannot be read is left out, not everybody with them."""
        assert self.olm is not None
        try:
            await self.ask(self.keys_query())
            return
        except Unreachable:
            raise
        except Exception as error:
            log.warning("keys of devices could not be read (%s); they are asked for one by one", type(error).__name__)
        for user in sorted(self.olm.users_for_key_query):
            others, self.olm.users_for_key_query = self.olm.users_for_key_query - {user}, {user}
            try:
                await self.ask(self.keys_query())
            except Unreachable:
                others.add(user)
                raise
            except Exception as error:
                log.error("somebody's keys cannot be read (%s)", type(error).__name__)
            finally:
                self.olm.users_for_key_query = others

    async def upload_keys(self) -> None:
        """Publish keys; their secret halves are on the disk before."""
        assert self.olm is not None
        with self.at_once():
            keys = self.olm.share_keys() if self.should_upload_keys else {}
            if self._without_fallback:
                keys["fallback_keys"] = self._fallback_key()
            self.olm.save_account()
        method, path, data = Api.keys_upload(self.access_token, keys)
        await self.ask(self._send(KeysUploadResponse, method, path, data))
        self._without_fallback = False

    def _fallback_key(self) -> dict[str, Any]:
        """A key for those who write after all one-time keys were used, while the bot was away."""
        assert self.olm is not None
        account = self.olm.account._account
        account.generate_fallback_key()
        keys = {}
        for name, key in account.fallback_key.items():
            body: dict[str, Any] = {"key": key.to_base64(), "fallback": True}
            signature = {f"ed25519:{self.device_id}": self.olm.sign_json(body)}
            keys[f"signed_curve25519:{name}"] = {**body, "signatures": {self.user_id: signature}}
        return keys


def for_nio(raw: dict[str, Any]) -> dict[str, Any]:
    """A sync without messages: nio would decrypt them again, and refuse some."""
    rooms = raw.get("rooms") if isinstance(raw.get("rooms"), dict) else {}
    joined = {}
    for room_id, room in (rooms or {}).get("join", {}).items():
        timeline = room.get("timeline", {})
        state = [event for event in timeline.get("events", ()) if isinstance(event, dict) and "state_key" in event]
        slim = {"events": state, "limited": False, "prev_batch": timeline.get("prev_batch", "")}
        joined[room_id] = {**room, "timeline": slim, "ephemeral": {"events": []}, "account_data": {"events": []}}
    return {**raw, "rooms": {"join": joined, "invite": {}, "leave": {}}}


def concerns_nio(slim: dict[str, Any]) -> bool:
    """Keys, devices or members: most syncs bring none of them, and what nio does with one costs more than ours."""
    devices = slim.get("device_lists") or {}
    if (slim.get("to_device") or {}).get("events") or devices.get("changed") or devices.get("left"):
        return True
    rooms = slim["rooms"]["join"].values()
    return any((room.get("state") or {}).get("events") or room["timeline"]["events"] for room in rooms)


def opened(event: dict[str, Any], inner: Any, room_id: str) -> dict[str, Any] | None:
    """The event with what was encrypted in it; None if it was meant for another room or is no event."""
    if not isinstance(inner, dict) or inner.get("room_id") != room_id:
        return None
    content = inner.get("content")
    if not isinstance(inner.get("type"), str) or not isinstance(content, dict):
        return None
    if is_deeper(content, DEEPEST):
        content = {}
    if "m.relates_to" not in content and "m.relates_to" in event["content"]:
        content["m.relates_to"] = event["content"]["m.relates_to"]
    return {**event, "type": inner["type"], "content": content}


def is_deeper(value: Any, levels: int) -> bool:
    """Is JSON nested beyond so many levels? What only just could be read cannot be written any more."""
    if levels < 0:
        return True
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return any(is_deeper(one, levels - 1) for one in inner)


def run_through(coroutine: Coroutine[Any, Any, None]) -> None:
    """Run a coroutine that has nothing to wait for, so that nothing else happens in between."""
    try:
        coroutine.send(None)
    except StopIteration:
        return
    raise RuntimeError("it waited for something")
