"""What comes in: from a platform (Incoming) or from the office itself (Event)."""

from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

Kind = Literal[
    "text",
    "choice",  # a button was pressed; ``data`` is what the button carried
    "reaction",  # an emoji was put on ``message``; ``text`` is the emoji
    "files",
    "contact",
    "edited",
    "deleted",
    "read",  # somebody has seen ``message``, and all that was said before it
    "member",  # somebody came or left, or the bot's own rights changed; ``text`` says what
    "thread",  # a topic was made; ``text`` is its title
    "moved",  # the place has another address now; ``text`` is the new one, ``data`` "anew" if topics stayed behind
    "asked",  # the bot is invited somewhere; it has to go there before anything can be known or said
    "invite",  # this account has opened the chat
    "locked",  # it cannot be decrypted, or not yet
    "key",  # what could not be decrypted here may be tried again
    "unsupported",  # understood by the platform, but not by us; ``text`` names what it is
    "ignored",
]


@dataclass(frozen=True)
class File:
    """A file on the platform. ``size`` is in bytes where the platform tells it."""

    ref: str
    kind: Literal["photo", "file", "voice", "video"]
    name: str | None = None
    media: str | None = None
    size: int | None = None


@dataclass(frozen=True)
class Incoming:
    """One event of a platform, in neutral words.

    ``sent_at`` is the time that counts: the platform's, or ours where a sender could forge it
    (then ``claimed_at`` keeps what was claimed). ``received_at`` is always ours. ``actor`` did it, which is never
    assumed to be the chat; it is None where the platform hides who it was.
    """

    id: str
    kind: Kind
    account: str
    chat: str
    private: bool
    sent_at: datetime
    received_at: datetime
    thread: str | None = None
    actor: str | None = None
    actor_name: str = ""
    message: str | None = None
    reply_to: str | None = None
    reply_to_person: bool | None = False  # None: the platform does not say whose message it is
    text: str = ""
    data: str = ""
    files: tuple[File, ...] = ()
    language: str | None = None
    album: str | None = None
    own: bool = False
    claimed_at: datetime | None = None  # what the sender's side says, where nobody can know if it is true
    peer: str | None = None  # the account behind a private chat, where the chat's address is not its own
    encrypted: bool = False  # it came end-to-end encrypted


@dataclass(frozen=True)
class Event:
    """Something that happened to an object of ours: a page was kept, a reminder is due."""

    name: str
    ref: UUID
    data: dict[str, Any] = field(default_factory=dict)


TIMES = ("sent_at", "received_at", "claimed_at")


def pack_incoming(incoming: Incoming) -> dict[str, Any]:
    """An event as JSON."""
    values = asdict(incoming)
    return values | {name: values[name].isoformat() for name in TIMES if values[name] is not None}


def unpack_incoming(values: dict[str, Any]) -> Incoming:
    """The inverse of ``pack_incoming``."""
    times = {name: datetime.fromisoformat(values[name]) for name in TIMES if values.get(name) is not None}
    files = tuple(File(**one) for one in values["files"])
    return Incoming(**(values | times | {"files": files}))
