"""Telegram's side of things: people, groups, topics, messages, files and pending updates."""

import asyncio
import itertools
import time
from collections import defaultdict, deque
from dataclasses import dataclass, field
from typing import Any

BOT = {"id": 123456, "is_bot": True, "first_name": "Jobcenter", "username": "jobcenter_bot"}
TOKEN = "123456:ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghi"


@dataclass
class Fault:
    """What goes wrong next: for a method ('' is any) and a chat (0 is any), so many times.

    kind: ``error`` (status and description), ``limit`` (429 with seconds), ``deaf`` (accepted,
    never answered), ``cut`` (accepted, connection lost), ``slow`` (seconds).
    """

    kind: str
    method: str = ""
    chat: int = 0
    times: int = 1
    status: int = 500
    text: str = "Internal Server Error"
    seconds: float = 0.0
    parameters: dict[str, Any] = field(default_factory=dict)


@dataclass
class Group:
    """A supergroup with topics."""

    id: int
    title: str = "Desk"
    forum: bool = True
    admins: set[int] = field(default_factory=set)
    topics: dict[int, str] = field(default_factory=dict)
    bot_in: bool = True
    bot_admin: bool = True
    bot_topics: bool = True
    moved_to: int = 0


class World:
    """Everything that the server knows. People act through its methods."""

    def __init__(self) -> None:
        self.users: dict[int, dict[str, Any]] = {}
        self.groups: dict[int, Group] = {}
        self.messages: dict[int, dict[int, dict[str, Any]]] = defaultdict(dict)
        self.order: list[tuple[int, int]] = []
        self.reactions: dict[tuple[int, int], str] = {}
        self.files: dict[str, bytes] = {}
        self.file_sizes: dict[str, int] = {}
        self.updates: deque[dict[str, Any]] = deque()
        self.blocked: set[int] = set()
        self.answered: list[str] = []
        self.queries: dict[str, float] = {}
        self.commands: dict[tuple[str, str], list[dict[str, str]]] = {}
        self.descriptions: dict[tuple[str, str], str] = {}
        self.faults: list[Fault] = []
        self.calls: list[tuple[float, str, dict[str, Any]]] = []
        self.violations: list[str] = []
        self.limits: dict[str, tuple[int, float]] = {}
        self.sent_at: dict[str, deque[float]] = defaultdict(deque)
        self.exceeded = 0
        self.pending = asyncio.Event()
        self._update_ids = itertools.count(1000)
        self._message_ids = itertools.count(1)

    # People

    def user(self, user_id: int, name: str = "", language: str = "de") -> int:
        self.users[user_id] = {
            "id": user_id,
            "is_bot": False,
            "first_name": name or f"U{user_id}",
            "language_code": language,
        }
        return user_id

    def group(self, group_id: int, *admins: int) -> Group:
        self.groups[group_id] = Group(group_id, admins=set(admins))
        return self.groups[group_id]

    def chat(self, chat_id: int) -> dict[str, Any]:
        if chat_id in self.groups:
            group = self.groups[chat_id]
            return {"id": chat_id, "type": "supergroup", "title": group.title, "is_forum": group.forum}
        return {"id": chat_id, "type": "private", "first_name": self.users.get(chat_id, {}).get("first_name", "")}

    def update(self, **body: Any) -> int:
        """Something for the bot to fetch."""
        update_id = next(self._update_ids)
        self.updates.append({"update_id": update_id, **body})
        self.pending.set()
        return update_id

    def message(
        self, chat_id: int, sender: dict[str, Any] | None, thread: int | None = None, **body: Any
    ) -> dict[str, Any]:
        """A message that stands in a chat now."""
        message = {"message_id": next(self._message_ids), "date": int(time.time()), "chat": self.chat(chat_id), **body}
        if sender is not None:
            message["from"] = sender
        if thread is not None:
            message |= {"message_thread_id": thread, "is_topic_message": True}
            root = {
                "message_id": thread,
                "date": 0,
                "chat": self.chat(chat_id),
                "forum_topic_created": {"name": "", "icon_color": 0},
            }
            message.setdefault("reply_to_message", root)
        self.messages[chat_id][message["message_id"]] = message
        self.order.append((chat_id, message["message_id"]))
        return message

    def says(
        self, user: int, text: str = "", *, chat: int = 0, thread: int | None = None, reply_to: int = 0, **more: Any
    ) -> int:
        """Somebody writes; ``more`` are other fields of the message."""
        body: dict[str, Any] = dict(more)
        if text:
            body["text"] = text
        if reply_to:
            body["reply_to_message"] = self.messages[chat or user][reply_to]
        message = self.message(chat or user, self.users[user], thread, **body)
        self.update(message=message)
        return int(message["message_id"])

    def file(self, content: bytes, size: int | None = None) -> str:
        """A file that somebody uploads; ``size`` may claim something else."""
        file_id = f"file{len(self.files) + 1}"
        self.files[file_id] = content
        self.file_sizes[file_id] = len(content) if size is None else size
        return file_id

    def photo(self, user: int, content: bytes, *, album: str = "", caption: str = "", **more: Any) -> int:
        file_id = self.file(content)
        sizes = [
            {"file_id": f"{file_id}s", "file_unique_id": f"u{file_id}s", "width": 90, "height": 120, "file_size": 1000},
            {
                "file_id": file_id,
                "file_unique_id": f"u{file_id}",
                "width": 900,
                "height": 1200,
                "file_size": len(content),
            },
        ]
        extra: dict[str, Any] = ({"media_group_id": album} if album else {}) | ({"caption": caption} if caption else {})
        return self.says(user, photo=sizes, **extra, **more)

    def document(self, user: int, content: bytes, name: str = "a.pdf", *, size: int | None = None, **more: Any) -> int:
        file_id = self.file(content, size)
        document = {
            "file_id": file_id,
            "file_unique_id": f"u{file_id}",
            "file_name": name,
            "file_size": self.file_sizes[file_id],
        }
        return self.says(user, document=document, **more)

    def taps(self, user: int, chat: int, message_id: int, data: str) -> None:
        query = f"q{next(self._message_ids)}"
        self.queries[query] = time.monotonic()
        message = self.messages[chat][message_id]
        self.update(
            callback_query={
                "id": query,
                "from": self.users[user],
                "message": message,
                "chat_instance": "1",
                "data": data,
            }
        )

    def tap(self, user: int, label: str, chat: int = 0, thread: int | None = None) -> None:
        """Somebody presses the newest button that shows this label."""
        place = chat or user
        for message_id, message in reversed(self.messages[place].items()):
            if thread is not None and message.get("message_thread_id") != thread:
                continue
            for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                for button in row:
                    if label in button["text"] and "callback_data" in button:
                        self.taps(user, place, message_id, button["callback_data"])
                        return
        raise AssertionError(f"no button {label!r}")

    def edits(self, user: int, chat: int, message_id: int, text: str) -> None:
        message = self.messages[chat][message_id]
        message |= {"text": text, "edit_date": int(time.time())}
        self.update(edited_message=message)

    def blocks(self, user: int) -> None:
        """Somebody blocks the bot."""
        self.blocked.add(user)
        member = {"user": BOT, "status": "kicked", "until_date": 0}
        old = {"user": BOT, "status": "member"}
        self.update(
            my_chat_member={
                "chat": self.chat(user), "from": self.users[user], "date": int(time.time()),
                "old_chat_member": old, "new_chat_member": member,
            }
        )  # fmt: skip

    # What is seen

    def seen(self, chat: int, thread: int | None = None) -> list[dict[str, Any]]:
        """The bot's messages in a chat."""
        return [
            message
            for message in self.messages[chat].values()
            if message.get("from", {}).get("is_bot")
            and (thread is None or message.get("message_thread_id") == thread)
            and "forum_topic_created" not in message
        ]

    def texts(self, chat: int, thread: int | None = None) -> list[str]:
        return [str(message.get("text") or message.get("caption") or "") for message in self.seen(chat, thread)]
