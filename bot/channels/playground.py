"""A messenger of our own, in one browser page: for trying, teaching and testing.

``Platform`` plays the messenger's server: it keeps what everybody sees in a log that pages
follow, and updates that the bot has yet to fetch. ``Playground`` is the channel to it, like any.
"""

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator, Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.channels.base import Arrival, FetchError, Outgoing, Receive, Roster, SendError
from handlers.kit import File, Incoming

ACCOUNT = "playground"
GROUP = "desk"  # of the first team; the others' follow it


def group_of(number: int) -> str:
    """The staff group of the team that stands at this place in the configuration."""
    return GROUP if number == 0 else f"{GROUP}:{number}"


def is_group(chat: str) -> bool:
    return chat == GROUP or chat.startswith(f"{GROUP}:")


ALBUM_WAIT = 0.4
BOT = "bot"

TABLES = """
create table if not exists log (seq integer primary key, entry text not null);
create table if not exists updates (seq integer primary key, body text not null);
create table if not exists files (id integer primary key, name text, media text, content blob not null);
"""


@dataclass(frozen=True)
class Actor:
    """Somebody who holds a phone or sits at the desk. ``language`` is what their phone says."""

    id: str
    name: str
    staff: bool = False
    admin: bool = False
    language: str = "de"


PEOPLE = (
    Actor("ana", "Ana", language="en"),
    Actor("ben", "Ben", language="de"),
    Actor("cem", "Cem", language="tr"),
    Actor("kaya", "Frau Kaya", staff=True, admin=True),
    Actor("mueller", "Herr Müller", staff=True),
)


class Platform:
    """The messenger's server."""

    def __init__(self, path: Path | str, now: Callable[[], datetime], people: Sequence[Actor] = PEOPLE) -> None:
        self.people = {actor.id: actor for actor in people}
        self.now = now
        self.changed = asyncio.Event()
        self._database = sqlite3.connect(str(path), isolation_level=None, check_same_thread=False)
        self._database.execute("pragma journal_mode=wal")
        self._database.execute("pragma synchronous=normal")
        self._database.executescript(TABLES)
        self.refusing: dict[str, SendError] = {}

    def close(self) -> None:
        self._database.close()

    # What everybody sees

    def log(self, after: int = 0) -> Iterator[tuple[int, dict[str, Any]]]:
        """What happened since, in order."""
        for seq, entry in self._database.execute("select seq, entry from log where seq > ? order by seq", (after,)):
            yield seq, json.loads(entry)

    def append(self, **entry: Any) -> int:
        """Something happened that everybody in the chat sees."""
        entry["at"] = self.now().isoformat()
        cursor = self._database.execute("insert into log (entry) values (?)", (json.dumps(entry),))
        self._pulse()
        return int(cursor.lastrowid or 0)

    def message(self, chat: str, sender: str, text: str, **more: Any) -> str:
        """A message stands in a chat; its id is the number of its log entry."""
        return str(self.append(type="message", chat=chat, sender=sender, text=text, **more))

    def find(self, chat: str, message: str) -> dict[str, Any] | None:
        """A message as it was sent."""
        if not message.isdigit():
            return None
        row = self._database.execute("select entry from log where seq = ?", (int(message),)).fetchone()
        entry: dict[str, Any] = json.loads(row[0]) if row else {}
        return entry if entry.get("chat") == chat and entry.get("type") == "message" else None

    def _pulse(self) -> None:
        self.changed.set()
        self.changed = asyncio.Event()

    def keep_file(self, name: str, media: str, content: bytes) -> dict[str, Any]:
        """A file that somebody uploaded or the bot sent."""
        row = self._database.execute(
            "insert into files (name, media, content) values (?, ?, ?)", (name, media, content)
        )
        return {"id": str(row.lastrowid), "name": name, "media": media, "size": len(content)}

    def file(self, file_id: str) -> tuple[str, str, bytes] | None:
        """Name, media type and content."""
        row = self._database.execute("select name, media, content from files where id = ?", (file_id,)).fetchone()
        return (row[0], row[1], row[2]) if row else None

    # What people do

    def update(self, **body: Any) -> int:
        """Something that the bot has to fetch."""
        body["at"] = self.now().isoformat()
        cursor = self._database.execute("insert into updates (body) values (?)", (json.dumps(body),))
        self._pulse()
        return int(cursor.lastrowid or 0)

    def updates(self, after: int, limit: int = 50) -> list[tuple[int, dict[str, Any]]]:
        rows = self._database.execute(
            "select seq, body from updates where seq > ? order by seq limit ?", (after, limit)
        )
        return [(seq, json.loads(body)) for seq, body in rows]

    def say(
        self, actor: str, text: str, *, chat: str | None = None, thread: str | None = None, reply_to: str | None = None
    ) -> str:
        """Somebody writes. In private the chat is their own."""
        chat = chat or actor
        message = self.message(chat, actor, text, thread=thread, reply_to=reply_to)
        self.update(type="text", chat=chat, actor=actor, message=message, thread=thread, reply_to=reply_to, text=text)
        return message

    def tap(self, actor: str, chat: str, message: str, data: str) -> None:
        """Somebody presses a button."""
        found = self.find(chat, message) or {}
        self.update(type="tap", chat=chat, actor=actor, message=message, thread=found.get("thread"), data=data)

    def contact(self, actor: str, number: str) -> None:
        """Somebody shares their telephone number."""
        message = self.message(actor, actor, f"📱 {number}")
        self.update(type="contact", chat=actor, actor=actor, message=message, text=number)

    def upload(
        self,
        actor: str,
        files: Sequence[tuple[str, str, bytes, str]],
        *,
        text: str = "",
        chat: str | None = None,
        thread: str | None = None,
    ) -> list[str]:
        """Somebody sends files: (name, media type, content, kind). Several are an album."""
        chat = chat or actor
        messages, album = [], None
        for name, media, content, kind in files:
            kept = self.keep_file(name, media, content) | {"kind": kind}
            message = self.message(chat, actor, text, thread=thread, file=kept)
            album = album or (f"{chat}:{message}" if len(files) > 1 else None)
            self.update(
                type="files",
                chat=chat,
                actor=actor,
                message=message,
                thread=thread,
                text=text,
                files=[kept],
                album=album,
            )
            messages.append(message)
            text = ""
        return messages

    def edit(self, actor: str, chat: str, message: str, text: str) -> bool:
        """Somebody changes what they wrote. False if it is not theirs."""
        found = self.find(chat, message)
        if found is None or found["sender"] != actor:
            return False
        self.append(type="edit", chat=chat, id=message, text=text)
        self.update(type="edited", chat=chat, actor=actor, message=message, thread=found.get("thread"), text=text)
        return True

    def delete(self, actor: str, chat: str, message: str) -> bool:
        """Somebody deletes what they wrote. False if it is not theirs."""
        found = self.find(chat, message)
        if found is None or found["sender"] != actor:
            return False
        self.append(type="delete", chat=chat, id=message)
        self.update(type="deleted", chat=chat, actor=actor, message=message, thread=found.get("thread"))
        return True


class Playground:
    """The channel to the playground's platform."""

    name = "playground"
    account = ACCOUNT
    can = frozenset({"edit", "delete", "react", "topics", "contact", "buttons"})
    max_text = 4096
    max_caption = 1024
    cursor_is_good_for: timedelta | None = None

    def __init__(self, platform: Platform) -> None:
        self.platform = platform

    def parse(self, body: Any, received_at: datetime) -> Incoming:
        """Raises KeyError, TypeError or ValueError for a malformed update."""
        actor = self.platform.people.get(body["actor"])
        reply = self.platform.find(body["chat"], body.get("reply_to") or "")
        files = tuple(
            File(ref=one["id"], kind=one["kind"], name=one["name"], media=one["media"], size=one["size"])
            for one in body.get("files", ())
        )
        kinds = {
            "text": "text",
            "tap": "choice",
            "files": "files",
            "contact": "contact",
            "edited": "edited",
            "deleted": "deleted",
        }
        return Incoming(
            id=str(body.get("message")),
            kind=kinds[body["type"]],  # type: ignore[arg-type]
            account=self.account,
            chat=body["chat"],
            private=not is_group(body["chat"]),
            sent_at=datetime.fromisoformat(body["at"]),
            received_at=received_at,
            thread=body.get("thread"),
            actor=body["actor"],
            actor_name=actor.name if actor else "",
            message=body.get("message"),
            reply_to=body.get("reply_to"),
            reply_to_person=bool(reply and reply["sender"] != BOT),
            text=body.get("text", ""),
            data=body.get("data", ""),
            files=files,
            language=actor.language if actor else None,
            album=body.get("album"),
        )

    def arrivals(self, after: int) -> tuple[list[Arrival], str]:
        """Updates that the bot has not stored yet, and the cursor after them."""
        rows = self.platform.updates(after)
        arrivals = [
            Arrival(str(seq), body["chat"], body, body.get("album"), ALBUM_WAIT if body.get("album") else 0.0)
            for seq, body in rows
        ]
        return arrivals, str(rows[-1][0] if rows else after)

    async def listen(self, receive: Receive, cursor: str | None) -> None:
        """Store, then mark as delivered: the tick beside what somebody wrote."""
        after = int(cursor or 0)
        while True:
            changed = self.platform.changed
            arrivals, mark = self.arrivals(after)
            if not arrivals:
                await changed.wait()
                continue
            await receive(arrivals, mark)
            after = int(mark)
            for one in arrivals:
                if one.body.get("message") and one.body["type"] != "tap":
                    self.platform.append(type="delivered", chat=one.chat, id=one.body["message"])

    def _check(self, address: str) -> None:
        if (error := self.platform.refusing.get(address)) is not None:
            raise error

    async def send(self, message: Outgoing) -> list[str]:
        self._check(message.address)
        file = None
        if message.media is not None:
            file = self.platform.keep_file(message.media.name, message.media.media, message.media.content)
            file["kind"] = message.media.kind
        sent = self.platform.message(
            message.address,
            BOT,
            message.text,
            thread=message.thread,
            buttons=message.buttons,
            file=file,
            reply_to=message.reply_to,
            silent=message.silent,
        )
        return [sent]

    async def edit(self, message: Outgoing, target: str) -> None:
        self._check(message.address)
        self.platform.append(type="edit", chat=message.address, id=target, text=message.text, buttons=message.buttons)

    async def delete(self, address: str, target: str) -> None:
        self.platform.append(type="delete", chat=address, id=target)

    async def react(self, address: str, target: str, mark: str) -> None:
        self.platform.append(type="reaction", chat=address, id=target, mark=mark)

    async def make_topic(self, address: str, title: str, transaction: str) -> str:
        self._check(address)
        return str(self.platform.append(type="topic", chat=address, title=title))

    async def rename_topic(self, address: str, thread: str, title: str) -> None:
        self.platform.append(type="rename", chat=address, thread=thread, title=title)

    async def drop_topic(self, address: str, thread: str) -> None:
        self.platform.append(type="drop", chat=address, thread=thread)

    async def typing(self, address: str) -> None:
        """The page shows it by itself from what was sent until something comes back."""

    async def fetch(self, ref: str, max_size: int) -> AsyncIterator[bytes]:
        found = self.platform.file(ref)
        if found is None:
            raise FetchError(final=True)
        if len(found[2]) > max_size:
            raise FetchError(final=True, too_large=True)
        yield found[2]

    async def join(self, address: str) -> None:
        """Chats are open from the start."""

    async def leave(self, address: str) -> None:
        """Nobody is shut out here."""

    async def roster(self, address: str) -> Roster:
        return Roster([(actor.id, actor.name) for actor in self.platform.people.values() if actor.admin])

    async def decrypt(self, body: Any) -> Any | None:
        """Nothing is encrypted here."""

    def topic_link(self, address: str, thread: str) -> str:
        """Topics stand beside each other here."""
        return ""

    def serve_group(self, address: str) -> None:
        """Which chats are groups can be seen from their addresses."""

    def recall(self, encrypted: Collection[str]) -> None:
        """Nothing is encrypted here."""

    async def close(self) -> None:
        self.platform.close()
