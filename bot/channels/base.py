"""What a channel must be able to do, and how it says that something went wrong."""

from collections.abc import AsyncIterator, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
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


class Receive(Protocol):
    """Stores events and the platform's cursor in one transaction, then returns.

    ``encrypted`` are addresses of which is known now that they are encrypted.
    """

    async def __call__(
        self, arrivals: Sequence[Arrival], cursor: str | None = None, encrypted: Collection[str] = ()
    ) -> None: ...


@dataclass(frozen=True)
class Roster:
    """Who is in a group: (id, name). ``members`` is None where the platform names administrators only."""

    admins: Sequence[tuple[str, str]]
    members: Sequence[tuple[str, str]] | None = None


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
    how: str = ""  # how to answer without buttons, in the reader's language
    mentions: Sequence[tuple[str, str]] = ()  # (id, name) of people in the group who are to notice it


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
    """One messenger.

    ``can`` names what it is able to do: edit, delete, react, topics, contact, buttons, and
    idempotent if a repetition with the same transaction is no second message.
    """

    name: str
    account: str
    can: frozenset[str]
    max_text: int
    max_caption: int
    cursor_is_good_for: timedelta | None  # None: for ever

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

    async def make_topic(self, address: str, title: str, transaction: str) -> str:
        """Make a topic in a group and return its thread. Raises SendError."""

    async def rename_topic(self, address: str, thread: str, title: str) -> None:
        """Raises SendError."""

    async def drop_topic(self, address: str, thread: str) -> None:
        """Delete a topic with all that is in it. Raises SendError."""

    async def typing(self, address: str) -> None:
        """Show that something is being worked on; never raises."""

    def fetch(self, ref: str, max_size: int) -> AsyncIterator[bytes]:
        """A file's content in pieces. Raises FetchError, also in the middle of it or at its end."""

    async def join(self, address: str) -> None:
        """Accept an invitation. Raises SendError."""

    async def leave(self, address: str) -> None:
        """Go away from a place, for good. Raises SendError."""

    async def roster(self, address: str) -> Roster:
        """Who may act in a group. Raises SendError."""

    async def decrypt(self, body: Any) -> Any | None:
        """Try again what could not be decrypted; the event as it should have come, or None."""

    def topic_link(self, address: str, thread: str) -> str:
        """An address under which members of a group find a topic; empty where there is none."""

    def serve_group(self, address: str) -> None:
        """It is a staff group, perhaps at an address that the configuration does not know yet."""

    def recall(self, encrypted: Collection[str]) -> None:
        """These addresses were encrypted once: plain text must never go there."""

    async def close(self) -> None:
        """Let go of connections."""
