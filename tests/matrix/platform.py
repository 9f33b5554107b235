"""Matrix with the playground's face: the same scripts act and look through it.

What people do is gathered, done on the server when ``flush`` is called, and noted with the numbers
that tests use; what they see is read back by their own clients.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from bot.channels.matrix.render import KEYCAPS
from bot.channels.playground import BOT, GROUP, Actor, is_group
from tests.matrix.person import Person

CHOICE = re.compile(r"(\d+)\. (.*)")
KINDS = {"photo": "m.image", "file": "m.file", "voice": "m.audio", "video": "m.video"}


@dataclass
class Act:
    """Something that somebody is going to do; its number is known before its event."""

    seq: int
    actor: str
    chat: str
    kind: str
    values: dict[str, Any]


class MatrixPlatform:
    """Rooms and clients of an office's people."""

    def __init__(self, url: str, people: Sequence[Actor], users: dict[str, str], bot: str, desk_room: str) -> None:
        self.people = {actor.id: actor for actor in people}
        self.url, self.users, self.bot = url, users, bot
        self.clients: dict[str, Person] = {}
        self.rooms: dict[str, str] = {GROUP: desk_room}
        self.entries: dict[int, dict[str, Any]] = {}
        self.events: dict[int, str] = {}  # number → event
        self._numbers: dict[str, int] = {}  # event → number
        self.files: dict[str, tuple[str, str, bytes]] = {}
        self._acts: list[Act] = []
        self._last = 0

    # Numbers

    def _number(self) -> int:
        self._last += 1
        return self._last

    def number(self, event: str) -> int | None:
        return self._numbers.get(event)

    def _note(self, seq: int, event: str, entry: dict[str, Any] | None = None) -> None:
        self.events[seq], self._numbers[event] = event, seq
        if entry is not None:
            self.entries[seq] = entry

    def log(self, after: int = 0) -> Iterator[tuple[int, dict[str, Any]]]:
        for seq in sorted(self.entries):
            if seq > after:
                yield seq, self.entries[seq]

    # What people do

    def _act(self, actor: str, chat: str, kind: str, **values: Any) -> str:
        act = Act(self._number(), actor, chat, kind, values)
        self._acts.append(act)
        return str(act.seq)

    def say(
        self, actor: str, text: str, *, chat: str | None = None, thread: str | None = None, reply_to: str | None = None
    ) -> str:
        return self._act(actor, chat or actor, "say", text=text, thread=thread, reply_to=reply_to)

    def tap(self, actor: str, chat: str, message: str, data: str) -> None:
        self._act(actor, chat, "tap", message=message, number=int(data))

    def upload(
        self,
        actor: str,
        files: Sequence[tuple[str, str, bytes, str]],
        *,
        text: str = "",
        chat: str | None = None,
        thread: str | None = None,
    ) -> list[str]:
        return [
            self._act(actor, chat or actor, "upload", file=file, thread=thread, text="" if number else text)
            for number, file in enumerate(files)
        ]

    def edit(self, actor: str, chat: str, message: str, text: str) -> bool:
        self._act(actor, chat, "edit", message=message, text=text)
        return True

    def delete(self, actor: str, chat: str, message: str) -> bool:
        self._act(actor, chat, "delete", message=message)
        return True

    async def client(self, actor: str) -> Person:
        if actor not in self.clients:
            self.clients[actor] = Person(self.url, self.users[actor])
            await self.clients[actor].login()
            await self.clients[actor].client.set_displayname(self.people[actor].name)
        return self.clients[actor]

    def waiting(self) -> set[str]:
        """Who is going to act in a room of their own that they have not opened yet."""
        return {act.chat for act in self._acts if act.chat not in self.rooms}

    async def open_room(self, actor: str) -> None:
        client = await self.client(actor)
        self.rooms[actor] = await client.create_room([self.bot])

    async def flush(self) -> None:
        """Do what was asked for, one after another."""
        acts, self._acts = self._acts, []
        for act in acts:
            client, room = await self.client(act.actor), self.rooms[act.chat]
            event = await self._do(client, room, act)
            if event is not None:
                sender = {"type": "message", "chat": act.chat, "sender": act.actor, **act.values}
                self._note(act.seq, event, sender if act.kind in ("say", "upload") else None)

    async def _do(self, client: Person, room: str, act: Act) -> str | None:
        values = act.values
        thread, target = self._event(values.get("thread")), self._event(values.get("message"))
        match act.kind:
            case "say":
                return await client.says(room, values["text"], thread=thread, reply_to=self._event(values["reply_to"]))
            case "tap":
                return await self._tap(client, room, act, str(target))
            case "upload":
                name, media, data, kind = values["file"]
                related = {"m.relates_to": {"rel_type": "m.thread", "event_id": thread}} if thread else {}
                return await client.uploads(
                    room, name, media or "image/jpeg", data, KINDS[kind], text=values["text"], **related
                )
            case "edit":
                return await client.edits(room, str(target), values["text"])
            case _:
                await client.redacts(room, str(target))
                return None

    async def _tap(self, client: Person, room: str, act: Act, target: str) -> str | None:
        """A reaction; where it stands already, or there is no such keycap, a reply with the number."""
        number = act.values["number"]
        if number <= len(KEYCAPS) and await client.reacts(room, target, KEYCAPS[number - 1]):
            return None
        entry = self.entries.get(int(act.values["message"]), {})
        return await client.says(room, str(number), thread=self._event(entry.get("thread")), reply_to=target)

    def _event(self, number: str | None) -> str | None:
        return None if number is None else self.events[int(number)]

    # What people see

    async def observe(self) -> None:
        """Everybody's client looks; the desk is seen with the eyes of the first staff member."""
        for chat, room in self.rooms.items():
            viewer = next(one.id for one in self.people.values() if one.staff) if is_group(chat) else chat
            client = await self.client(viewer)
            for _ in range(2):  # keys may come with the first look
                await client.sync()
            for event in client.seen.get(room, ()):
                self._see(chat, event)
                await self._keep(client, event)
            client.seen[room] = []

    async def _keep(self, client: Person, event: dict[str, Any]) -> None:
        """What the bot sends as a file is fetched as a person would."""
        content = event.get("content", {})
        if event["sender"] == self.bot and content.get("msgtype") in ("m.file", "m.image", "m.audio"):
            self.files[event["event_id"]] = (
                content["filename"],
                content["info"]["mimetype"],
                await client.fetch(content),
            )

    def file(self, file_id: str) -> tuple[str, str, bytes] | None:
        return self.files.get(file_id)

    def _see(self, chat: str, event: dict[str, Any]) -> None:
        if event["sender"] != self.bot or event["event_id"] in self._numbers:
            return
        content = event.get("content", {})
        related = content.get("m.relates_to", {})
        target = self._numbers.get(str(related.get("event_id") or content.get("redacts") or event.get("redacts")))
        seq = self._number()
        match event["type"], related.get("rel_type"):
            case "m.room.message", "m.replace":
                text, buttons = read(content["m.new_content"])
                self._edited(seq, event, chat, target, text, buttons)
            case "m.room.message", _:
                self._message(seq, event, chat, target if related.get("rel_type") == "m.thread" else None)
            case "m.reaction", _ if target is not None and self.entries.get(target, {}).get("sender") != BOT:
                mark = {"type": "reaction", "chat": chat, "id": str(target), "mark": related["key"]}
                self._note(seq, event["event_id"], mark)
            case "m.room.redaction", _ if target is not None:
                gone = self.entries.get(target, {})
                topic = gone.get("type") == "topic"
                entry = {"type": "drop", "thread": str(target)} if topic else {"type": "delete", "id": str(target)}
                self._note(seq, event["event_id"], {"chat": chat, **entry})

    def _edited(
        self, seq: int, event: dict[str, Any], chat: str, target: int | None, text: str, buttons: list[Any]
    ) -> None:
        topic = self.entries.get(target or 0, {}).get("type") == "topic"
        what = (
            {"type": "rename", "thread": str(target), "title": text} if topic else {"type": "edit", "id": str(target)}
        )
        self._note(seq, event["event_id"], {"chat": chat, "text": text, "buttons": buttons, **what})

    def _message(self, seq: int, event: dict[str, Any], chat: str, thread: int | None) -> None:
        content = event["content"]
        if thread is not None and self.entries[thread]["type"] == "message":
            self.entries[thread] = {"type": "topic", "chat": chat, "title": self.entries[thread]["text"]}
        text, buttons = read(content)
        file = None
        if content["msgtype"] not in ("m.text", "m.notice"):
            kind = "photo" if content["msgtype"] == "m.image" else "document"
            text, file = "", {"name": content["filename"], "id": event["event_id"], "kind": kind}
        entry = {"type": "message", "chat": chat, "sender": BOT, "text": text, "buttons": buttons, "file": file}
        quoted = self._quoted(content)
        if quoted is not None:
            entry["reply_to"] = str(quoted)
        self._note(
            seq, event["event_id"], entry | ({"thread": str(thread)} if thread is not None else {"thread": None})
        )

    def _quoted(self, content: dict[str, Any]) -> int | None:
        """The message that this one answers; in a thread the newest one may stand there for old clients only."""
        related = content.get("m.relates_to", {})
        if related.get("is_falling_back"):
            return None
        return self._numbers.get(related.get("m.in_reply_to", {}).get("event_id", ""))

    async def close(self) -> None:
        for client in self.clients.values():
            await client.close()


def read(content: dict[str, Any]) -> tuple[str, list[Any]]:
    """A message's text, and its numbered choices as buttons."""
    blocks = str(content.get("body", "")).split("\n\n")
    for place in range(len(blocks) - 1, -1, -1):
        found = [CHOICE.fullmatch(line) for line in blocks[place].split("\n")]
        if all(found) and [int(one[1]) for one in found if one] == list(range(1, len(found) + 1)):
            return "\n\n".join(blocks[:place]), [[("choice", one[2], one[1])] for one in found if one]
    return "\n\n".join(blocks), []
