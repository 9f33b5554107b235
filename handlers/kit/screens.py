"""What is shown: keys and values, never text. Text is made in the reader's language later."""

import base64
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any, Literal, Union
from uuid import UUID


@dataclass(frozen=True)
class Say:
    """A wording by its key, with its values."""

    key: str
    params: Mapping[str, "Param"] = field(default_factory=dict)


Param = Union[str, int, date, datetime, time, Say, "tuple[Param, ...]"]
Label = Param


def pack(value: Param) -> Any:
    """A parameter as JSON, so that it can be saved and rendered later in another language."""
    match value:
        case Say(key, params):
            return {"say": key, "params": {name: pack(one) for name, one in params.items()}}
        case datetime():
            return {"at": value.isoformat()}
        case date():
            return {"day": value.isoformat()}
        case time():
            return {"time": value.isoformat()}
        case tuple():
            return [pack(one) for one in value]
        case _:
            return value


def unpack(value: Any) -> Param:
    """The inverse of ``pack``. Raises ValueError for what it does not know."""
    match value:
        case {"say": str(key), "params": dict(params)}:
            return Say(key, {name: unpack(one) for name, one in params.items()})
        case {"at": str(text)}:
            return datetime.fromisoformat(text)
        case {"day": str(text)}:
            return date.fromisoformat(text)
        case {"time": str(text)}:
            return time.fromisoformat(text)
        case list():
            return tuple(unpack(one) for one in value)
        case str() | int():
            return value
        case _:
            raise ValueError("not a saved parameter")


@dataclass(frozen=True)
class Choice:
    """An answer to the screen it stands on; it dies with its screen."""

    id: str
    label: Label

    @classmethod
    def of(cls, value: date | time) -> "Choice":
        """A day or a time of day as a choice; its id is ISO 8601."""
        return cls(value.isoformat(), value)


def pack_id(ref: UUID) -> str:
    """An id as short as a button can carry it."""
    return base64.urlsafe_b64encode(ref.bytes).decode().rstrip("=")


def unpack_id(text: str) -> UUID:
    """The inverse of ``pack_id``. Raises ValueError."""
    return UUID(bytes=base64.urlsafe_b64decode(text + "=="))


@dataclass(frozen=True)
class Action:
    """A button about an object. It stays valid in old messages; each tap is checked anew."""

    name: str
    ref: UUID
    label: Label
    argument: str = ""

    @property
    def data(self) -> str:
        """What the platform carries back, at most 64 bytes."""
        return f"a:{self.name}:{pack_id(self.ref)}:{self.argument}".rstrip(":")


def parse_action(data: str) -> tuple[str, UUID, str] | None:
    """Name, object and argument of a pressed button, or None if it is none of ours."""
    parts = data.split(":", 3)
    if len(parts) < 3 or parts[0] != "a":
        return None
    try:
        ref = unpack_id(parts[2])
    except ValueError:
        return None
    return parts[1], ref, parts[3] if len(parts) == 4 else ""


@dataclass(frozen=True)
class Link:
    """A button that opens an address."""

    url: str
    label: Label


@dataclass(frozen=True)
class WebApp:
    """A button that opens an address within the messenger, where it can; elsewhere it is not shown."""

    url: str
    label: Label


@dataclass(frozen=True)
class AskContact:
    """A button that shares the person's own telephone number, where the channel can."""

    label: Label


Button = Choice | Action | Link | WebApp | AskContact


def numbered(rows: Iterable[Iterable[Sequence[str]]]) -> list[tuple[str, str]]:
    """Label and data of the buttons that can be pressed, in order: what a number stands for."""
    return [(label, data) for row in rows for kind, label, data in row if kind in ("choice", "action")]


def number_of(text: str) -> int | None:
    """The number that a typed reply or a keycap emoji means; None if it is none."""
    if text.strip() == "🔟":
        return 10
    bare = text.strip().replace("\ufe0f", "").replace("\u20e3", "").rstrip(".)")
    return int(bare) if re.fullmatch(r"\d{1,2}", bare) else None


@dataclass(frozen=True)
class Screen:
    """A message with its buttons. ``media`` is a file in the vault, sent with it.

    ``understood`` are choices that a person can type although they are not shown.

    ``silent`` makes no sound; ``handle`` names the message, so that it can be changed later.
    """

    key: str
    params: Mapping[str, Param] = field(default_factory=dict)
    choices: tuple[Choice, ...] = ()
    actions: tuple[Action | Link | WebApp | AskContact, ...] = ()
    understood: tuple[Choice, ...] = ()
    expects: Literal["choice", "text", "files", "any"] = "choice"
    columns: int = 1
    media: UUID | None = None
    media_name: str = ""
    handle: str | None = None
    silent: bool = False

    @property
    def say(self) -> Say:
        return Say(self.key, self.params)


@dataclass(frozen=True)
class Rendered:
    """A screen in one language, for a channel: ``buttons`` are rows of (kind, label, data)."""

    key: str
    text: str
    buttons: tuple[tuple[tuple[str, str, str], ...], ...] = ()
