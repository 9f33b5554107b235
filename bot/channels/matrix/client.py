"""matrix-nio's client with its known traps closed (docs/decisions/0006).

What nio keeps of encryption is written in one transaction a sync, so that an end of the process
at any moment loses no key; keys are shared until everybody has them, or the send fails; and
plain text never goes to a room that was encrypted once.
"""

import asyncio
import json
import logging
import re
from collections import defaultdict
from collections.abc import Collection, Coroutine, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast
from urllib.parse import quote as quoted
from urllib.parse import urlencode
from uuid import uuid4

import aiohttp
import vodozemac
from nio import (
    Api,
    AsyncClient,
    AsyncClientConfig,
    ErrorResponse,
    ForwardedRoomKeyEvent,
    JoinedMembersResponse,
    KeysUploadResponse,
    MatrixRoom,
    MegolmEvent,
    Response,
    RoomKeyEvent,
    SyncError,
    SyncResponse,
)
from nio.events import Event
from nio.store import SqliteStore

log = logging.getLogger(__name__)

CONNECTIONS = 64
PATIENCE = 30.0  # seconds for an ordinary call
COUNTER = "create table if not exists bot_counter (id integer primary key check (id = 1), rounds integer not null)"
MEGOLM = "m.megolm.v1.aes-sha2"


ROOM = re.compile(r"![!-~]{1,254}")
DEEPEST = 40  # levels of JSON that an event may have


def quote(name: str) -> str:
    """An id within a path: nothing in it leads elsewhere."""
    return quoted(name, safe="")


class MatrixError(Exception):
    """The homeserver said no. ``retry_after`` is in seconds, where it asked to wait.

    ``session`` is set where it wants more proof of who asks.
    """

    def __init__(self, status: int, code: str, retry_after: float | None = None, session: str = "") -> None:
        super().__init__(f"{status} {code}")
        self.status, self.code, self.retry_after, self.session = status, code, retry_after, session


class Unreachable(Exception):
    """The homeserver did not answer, or not in time."""


class Client(AsyncClient):
    """One device of the bot."""

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
        self.client_session: aiohttp.ClientSession | None = None
        self.folder = folder
        self.encrypted_once: set[str] = set()
        self.learned: set[str] = set()  # rooms found to be encrypted since the last commit
        self.with_new_keys: set[str] = set()  # rooms for which keys came with the last sync
        self._without_fallback = False
        self._complete: set[str] = set()  # rooms whose members and encryption are known to this process
        self._locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._under_way: set[asyncio.Task[Any]] = set()

    # HTTP

    @property
    def session(self) -> aiohttp.ClientSession:
        """One session for nio's calls and ours."""
        if self.client_session is None or self.client_session.closed:
            self.client_session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=CONNECTIONS))
        return self.client_session

    async def call(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        seconds: float = PATIENCE,
        query: Mapping[str, str] | None = None,
    ) -> dict[str, Any]:
        """One call of the client-server API. Raises MatrixError or Unreachable."""
        url = f"{self.homeserver}{path}" + (f"?{urlencode(query)}" if query else "")
        headers = {"Authorization": f"Bearer {self.access_token}"} if self.access_token else {}
        options: dict[str, Any] = {"headers": headers, "timeout": aiohttp.ClientTimeout(total=seconds)}
        if isinstance(body, bytes):
            options["data"] = body
        elif body is not None:
            options["json"] = body
        try:
            async with self.session.request(method, url, **options) as response:
                raw = await response.read()
                status = response.status
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise Unreachable(type(error).__name__) from None
        return answer_of(status, raw)

    def checked(self, response: Response | ErrorResponse) -> Any:
        """What nio returned, or MatrixError."""
        if isinstance(response, ErrorResponse):
            wait = response.retry_after_ms
            code = str(response.status_code or "M_UNKNOWN")
            raise MatrixError(429 if code == "M_LIMIT_EXCEEDED" else 400, code, wait / 1000 if wait else None)
        return response

    async def ask(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        """One of nio's own calls. Raises MatrixError or Unreachable."""
        assert self.session  # nio would make one of its own
        try:
            return self.checked(await coroutine)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise Unreachable(type(error).__name__) from None

    async def close(self) -> None:
        """Let what was begun come to its end, then let go of connections and of the store."""
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=10)
        await super().close()
        if self.store is not None:
            self.store.database.close()

    # The crypto store

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

    # Rooms and what is sent there

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


def answer_of(status: int, raw: bytes) -> dict[str, Any]:
    """A call's answer. Raises MatrixError, or Unreachable for what is no JSON object."""
    try:
        answer = json.loads(raw) if raw else {}
    except ValueError:
        answer = None
    if status >= 400:
        found = answer if isinstance(answer, dict) else {}
        wait = found.get("retry_after_ms")
        seconds = wait / 1000 if isinstance(wait, int | float) else None
        raise MatrixError(status, str(found.get("errcode", "M_UNKNOWN")), seconds, str(found.get("session", "")))
    if not isinstance(answer, dict):
        raise Unreachable("no JSON")
    return answer


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
