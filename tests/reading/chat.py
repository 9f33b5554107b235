"""The conversation tester in reading mode: what can be tapped is a number in the text."""

import re
import unicodedata
from typing import Any

from sqlalchemy import update
from sqlmodel import select

from bot.channels.playground import BOT
from handlers.kit.spoken import without_symbols
from storage.store import Store
from storage.tables import Chat as ChatRow
from tests.chat import Chat

NUMBERED = re.compile(r"(\d+)\. (.*)")


class ReadingChat(Chat):
    """Everybody's chat is in reading mode from its first message on."""

    aloud: frozenset[str] = frozenset()  # chats that were in reading mode before what is checked now

    async def settle(self) -> list[str]:
        self.aloud = self.inside(read_aloud)
        return await super().settle()

    def _collect(self) -> list[str]:
        """One message of the bot may be several bubbles here; it counts as one."""
        seen = self.seen
        super()._collect()
        self.entries = self._merged(self.who, self.entries)
        self.texts = [entry["text"] for entry in self.entries]
        if self.entries:
            found = [NUMBERED.fullmatch(line) for line in self.texts[-1].split("\n")]
            self.offered = [match[2] for match in found if match]
        self._check(seen)
        return [key for entry in self.entries for key in self.keys(self.who, entry["id"])]

    def _merged(self, who: str, entries: list[dict[str, Any]]) -> list[dict[str, Any]]:
        merged: list[dict[str, Any]] = []
        last = None
        for entry in entries:
            row = self._row(who, entry["id"])
            if row is not None and row == last:
                before = merged[-1]
                merged[-1] = {**before, **entry, "text": f"{before['text']}\n{entry['text']}"}
            else:
                merged.append(entry)
            last = row
        return merged

    def own_messages(self, who: str) -> list[dict[str, Any]]:
        return self._merged(who, super().own_messages(who))

    def _row(self, chat: str, message: str) -> Any:
        found = self.inside(lambda store: store.outbox.behind("playground", chat, message))
        return found[0] if found else None

    def _check(self, seen: int) -> None:
        """What reading mode promises of every bubble that a claimant gets."""
        for seq, entry in self.platform.log(seen):
            if entry.get("sender") != BOT and entry["type"] == "message":
                continue
            if str(entry.get("chat", "desk")).startswith("desk"):
                continue
            assert entry["type"] not in ("edit", "delete", "reaction"), (seq, entry)
            if entry["type"] != "message" or entry["chat"] not in self.aloud:
                continue
            text = entry["text"]
            assert len(text.split("\n")) <= 3, text
            assert not [mark for mark in text if unicodedata.category(mark) == "So" and mark not in "°№"], text
            assert not entry.get("buttons"), text

    async def taps(self, label: str, *, as_: str | None = None) -> list[str]:
        """The newest number with this label, as an answer to its message."""
        self.who = as_ or self.who
        label = without_symbols(label, {"☐": "fehlt:", "☑": "da:"})
        for seq, entry in reversed(list(self.platform.log())):
            if entry["type"] != "message" or entry["chat"] != self.who or entry["sender"] != BOT:
                continue
            for line in entry["text"].split("\n"):
                if (match := NUMBERED.fullmatch(line)) and label in match[2]:
                    return await self.says(match[1], reply_to=str(seq))
        return await super().taps(label, as_=as_)  # a message from before reading mode was on


def read_aloud(store: Store) -> frozenset[str]:
    """Turn it on wherever somebody has written; returns their addresses."""
    store.connection.execute(update(ChatRow).values(reading=True))
    return frozenset(store.session.exec(select(ChatRow.address)).all())
