"""What a channel must be able to do, and how it says that something went wrong."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, Protocol

from handlers.kit import Incoming

Buttons = Sequence[Sequence[Sequence[str]]]


@dataclass(frozen=True)
class Arrival:
    """An event as the platform sent it, on its way into the stored inbox.

    ``album_wait`` is how many seconds later parts of the same ``album`` may follow.
    """

    external: str
    chat: str
    body: Any
    album: str | None = None
    album_wait: float = 0.0


Receive = Callable[[Sequence[Arrival], str | None], Awaitable[None]]


@dataclass(frozen=True)
class Media:
    """A file to send. ``kind`` decides how a platform shows it."""

    name: str
    media: str
    content: bytes
    kind: Literal["photo", "file", "voice"] = "file"


@dataclass(frozen=True)
class Outgoing:
    """A message ready for a platform: plain text, rows of (kind, label, data), perhaps a file.

    ``transaction`` is the same at every attempt, for platforms that can drop repetitions.
    """

    address: str
    thread: str | None
    text: str
    buttons: Buttons = ()
    media: Media | None = None
    reply_to: str | None = None
    silent: bool = False
    transaction: str = ""
    captioned: bool = False  # an edit of a message that has a file


Fault = Literal["again", "chat_gone", "thread_gone", "message_gone", "group_gone", "moved", "invalid"]


class SendError(Exception):
    """A delivery failed.

    ``fault`` says what to do about it; ``outcome`` is unknown if the platform may have accepted
    the message all the same; ``retry_after`` is in seconds, exactly as the platform told.
    """

    def __init__(
        self,
        fault: Fault,
        *,
        outcome: Literal["not_sent", "unknown"] = "not_sent",
        retry_after: float | None = None,
        moved_to: str = "",
    ) -> None:
        super().__init__(fault)
        self.fault: Fault = fault
        self.outcome = outcome
        self.retry_after = retry_after
        self.moved_to = moved_to


class FetchError(Exception):
    """A file could not be had from the platform; ``final`` says that trying again is useless."""

    def __init__(self, *, final: bool, too_large: bool = False) -> None:
        super().__init__("final" if final else "again")
        self.final = final
        self.too_large = too_large


class Channel(Protocol):
    """One messenger. ``can`` names what it is able to do: edit, delete, react, topics, contact."""

    name: str
    account: str
    can: frozenset[str]
    max_text: int
    max_caption: int

    def parse(self, body: Any, received_at: datetime) -> Incoming:
        """A stored event in neutral words. Raises whatever a malformed one causes."""

    async def listen(self, receive: Receive, cursor: str | None) -> None:
        """Hand over what comes in, for ever; confirm it only after ``receive`` has returned."""

    async def send(self, message: Outgoing) -> list[str]:
        """Deliver, and return the platform's ids. Raises SendError."""

    async def edit(self, message: Outgoing, target: str) -> None:
        """Change a message of ours. Raises SendError."""

    async def delete(self, address: str, target: str) -> None:
        """Delete a message of ours. Raises SendError."""

    async def react(self, address: str, target: str, mark: str) -> None:
        """Mark somebody's message. Raises SendError."""

    async def make_topic(self, address: str, title: str) -> str:
        """Make a topic in a group and return its thread. Raises SendError."""

    async def rename_topic(self, address: str, thread: str, title: str) -> None:
        """Raises SendError."""

    async def drop_topic(self, address: str, thread: str) -> None:
        """Delete a topic with all that is in it. Raises SendError."""

    async def typing(self, address: str) -> None:
        """Show that something is being worked on; never raises."""

    async def fetch(self, ref: str, max_size: int) -> bytes:
        """A file's content. Raises FetchError."""

    async def admins(self, address: str) -> list[tuple[str, str]]:
        """Id and name of the people who administer a group. Raises SendError."""

    async def close(self) -> None:
        """Let go of connections."""
