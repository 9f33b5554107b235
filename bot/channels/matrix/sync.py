"""One sync: what the server says has happened, made whole, decrypted and put in order."""

import json
import logging
from collections.abc import Collection, Iterator
from typing import Any

from bot.channels.base import Arrival
from bot.channels.matrix.client import Client
from bot.channels.matrix.events import worth_keeping
from bot.channels.matrix.http import ROOM, MatrixError, quote

log = logging.getLogger(__name__)

FILTER = json.dumps({
    "presence": {"types": []},
    "account_data": {"types": []},
    "room": {
        "timeline": {"limit": 100},
        "state": {"lazy_load_members": True},
        "ephemeral": {"types": ["m.receipt"]},
        "account_data": {"types": []},
        "include_leave": False,
    },
})
PAGE = 100
PAGES = 50  # of messages in one room that a gap may have before the rest is given up
ALBUM = 1.0  # seconds that later pictures of one stack are waited for
STACK = 3000  # milliseconds between two pictures of one stack


class Sync:
    """The server's answer. ``take`` comes first, then gaps, then arrivals."""

    def __init__(self, client: Client, raw: dict[str, Any]) -> None:
        self.client, self.raw = client, raw
        self.next_batch = str(raw["next_batch"])
        rooms = raw.get("rooms") if isinstance(raw.get("rooms"), dict) else {}
        self.joined: dict[str, Any] = (rooms or {}).get("join", {})
        self.invited: dict[str, Any] = (rooms or {}).get("invite", {})
        self.left: dict[str, Any] = (rooms or {}).get("leave", {})
        self.earlier: dict[str, list[Any]] = {}

    @classmethod
    async def fetch(cls, client: Client, since: str | None, wait: int) -> "Sync":
        """Ask what is new. Raises MatrixError or Unreachable."""
        query = {"filter": FILTER, "timeout": str(wait), "set_presence": "online"}
        if since:
            query["since"] = since
        raw = await client.call("GET", "/_matrix/client/v3/sync", seconds=wait / 1000 + 30, query=query)
        if not isinstance(raw.get("next_batch"), str):
            raise MatrixError(502, "M_BAD_JSON")
        return cls(client, raw)

    def take(self, rounds: int) -> None:
        """Keys and members first: what follows may need them."""
        self.client.take(self.raw, rounds)

    async def fill_gaps(self, since: str | None) -> None:
        """Fetch what a busy room has had beyond the limit of a sync. Raises MatrixError or Unreachable."""
        for room_id, room in self.joined.items() if since else ():
            timeline = room.get("timeline", {})
            if timeline.get("limited") and isinstance(timeline.get("prev_batch"), str):
                self.earlier[room_id] = await self._before(room_id, timeline["prev_batch"], since)

    async def _before(self, room_id: str, start: str, end: str | None) -> list[Any]:
        found: list[Any] = []
        path = f"/_matrix/client/v3/rooms/{quote(room_id)}/messages"
        for _ in range(PAGES):
            query = {"dir": "b", "from": start, "limit": str(PAGE)} | ({"to": end} if end else {})
            page = await self.client.call("GET", path, query=query)
            found += page.get("chunk", ())
            if not page.get("chunk") or not isinstance(page.get("end"), str) or page["end"] == start:
                break
            start = page["end"]
        else:
            log.error("a room had more messages than can be fetched at once; the oldest are missing")
        return found[::-1]

    def arrivals(self, stacks: "Stacks", *, first: bool) -> list[Arrival]:
        """Everything that people did, in the order of the rooms' own timelines.

        The ``first`` sync of all tells of invitations only: what was said in rooms before is not for us.
        """
        found = list(self._invites())
        for room_id in self.client.with_new_keys:
            found.append(Arrival(f"key:{room_id}:{self.next_batch}", room_id, {"room": room_id, "key": True}))
        for room_id, room in self.joined.items() if not first else ():
            events = [*self.earlier.get(room_id, ()), *room.get("timeline", {}).get("events", ())]
            found += self._events(room_id, since_invited(events, self.client.user_id), stacks)
        for room_id, room in self.joined.items() if not first else ():
            found += self._receipts(room_id, room.get("ephemeral", {}).get("events", ()))
        for room_id, room in self.left.items():
            found += self._events(room_id, room.get("timeline", {}).get("events", ()), stacks)
            self.client.forget_room(room_id)
        return found

    def _invites(self) -> Iterator[Arrival]:
        """Who invites is not believed yet: the room's own events tell, once the bot is in it."""
        for room_id in self.invited:
            if ROOM.fullmatch(room_id):
                yield Arrival(f"invite:{room_id}:{self.next_batch}", room_id, {"room": room_id, "invited": True})

    def _receipts(self, room_id: str, events: Collection[Any]) -> Iterator[Arrival]:
        """Who has read up to which message."""
        for event in events:
            content = event.get("content") if isinstance(event, dict) and event.get("type") == "m.receipt" else None
            for target, kinds in content.items() if isinstance(content, dict) else ():
                readers = kinds.get("m.read") if isinstance(kinds, dict) else None
                for reader in readers if isinstance(readers, dict) else ():
                    if reader != self.client.user_id:
                        body = {"room": room_id, "read": str(target), "reader": str(reader)}
                        yield Arrival(f"read:{target}:{reader}", room_id, body)

    def _events(self, room_id: str, events: Collection[Any], stacks: "Stacks") -> Iterator[Arrival]:
        for event in events:
            if not worth_keeping(event, self.client.user_id):
                continue
            try:
                yield self._arrival(room_id, event, stacks)
            except Exception as error:  # one malformed event must not stop all that come after it
                log.warning("an event could not be read (%s); it is kept as it came", type(error).__name__)
                yield Arrival(event["event_id"], room_id, {"room": room_id, "event": event})

    def _arrival(self, room_id: str, event: dict[str, Any], stacks: "Stacks") -> Arrival:
        room = self.client.rooms.get(room_id)
        body: dict[str, Any] = {"room": room_id, "event": event, "encrypted": event["type"] == "m.room.encrypted"}
        if room is not None and isinstance(event.get("sender"), str):
            body["name"] = room.user_name(event["sender"]) or event["sender"]
        if event["type"] == "m.room.encrypted":
            plain = self.client.decrypt(event, room_id)
            body |= {"event": plain} if plain is not None else {"locked": True}
        album = stacks.of(room_id, body["event"])
        return Arrival(event["event_id"], room_id, body, album, ALBUM if album else 0.0)

    def successors(self, groups: Collection[str]) -> set[str]:
        """The rooms that have replaced staff rooms: staff rooms themselves, from now on."""
        found = set()
        for room_id, room in self.joined.items():
            for event in room.get("timeline", {}).get("events", ()):
                if room_id in groups and isinstance(event, dict) and event.get("type") == "m.room.tombstone":
                    found.add(str(event.get("content", {}).get("replacement_room")))
        return found

    def last_seen(self) -> dict[str, str]:
        """The newest event of somebody else in each room."""
        last = {}
        for room_id, room in self.joined.items():
            for event in room.get("timeline", {}).get("events", ()):
                if worth_keeping(event, self.client.user_id) and "state_key" not in event:
                    last[room_id] = str(event["event_id"])
        return last


def since_invited(events: list[Any], user: str) -> list[Any]:
    """Without what was said before the bot was asked into the room."""
    for place, event in enumerate(events):
        if isinstance(event, dict) and event.get("type") == "m.room.member" and event.get("state_key") == user:
            content = event.get("content")
            if isinstance(content, dict) and content.get("membership") == "invite":
                return events[place:]
    return events


class Stacks:
    """Pictures that somebody sends together come one by one: those close in time are one stack."""

    def __init__(self) -> None:
        self._last: dict[tuple[str, str], tuple[str, int]] = {}

    def of(self, room_id: str, event: dict[str, Any]) -> str | None:
        """The stack that an event belongs to, named by its first picture; None if it is no picture."""
        content, at = event["content"], event.get("origin_server_ts")
        place = (room_id, str(event.get("sender")))
        if content.get("msgtype") not in ("m.image", "m.file") or not isinstance(at, int):
            self._last.pop(place, None)
            return None
        name, before = self._last.get(place, (str(event["event_id"]), at))
        if at - before > STACK:
            name = str(event["event_id"])
        self._last[place] = (name, at)
        return name
