"""One message on its way: what is frozen of it, and the calls of its channel that deliver it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from bot.channels.base import Channel, Media, Outgoing, SendError
from handlers.kit.spoken import bubbles, whole


@dataclass
class Delivery:
    """A frozen row on its way. ``done`` counts the pieces of a long text that are through."""

    seq: int
    op: str
    address: str
    order_key: str
    topic_id: UUID | None
    content: dict[str, Any]
    sealed: bytes
    created_at: datetime
    broadcast: bool = False
    attempts: int = 0
    stranger: bool = False
    targets: list[str] = field(default_factory=list)
    title: str = ""
    thread: str | None = None
    media: Media | None = None
    done: list[str] = field(default_factory=list)
    retry_at: float = 0.0
    new_thread: str | None = None
    error: SendError | None = None

    @property
    def transaction(self) -> str:
        """The same at every attempt, and never that of another row, also of a restored database."""
        return f"{self.seq}.{int(self.created_at.timestamp() * 1_000_000):x}"

    @property
    def text(self) -> str:
        if self.aloud:
            return whole(self.content["parts"])
        return "\n\n".join(part["text"] for part in self.content.get("parts", ()) if part["text"])

    @property
    def buttons(self) -> list[Any]:
        """Those that can be shown; in reading mode they stand in the text."""
        parts = (part for part in self.content.get("parts", ()) if not part.get("aloud"))
        return [row for part in parts for row in part.get("buttons", ())]

    @property
    def aloud(self) -> bool:
        """Whether it is for somebody in reading mode."""
        return any(part.get("aloud") for part in self.content.get("parts", ()))


async def attempt(channel: Channel, delivery: Delivery, topic_made: Callable[[Delivery], Awaitable[None]]) -> None:
    """Deliver what is not delivered yet; ``topic_made`` hears of a new topic at once. Raises SendError."""
    delivery.attempts += 1
    content = delivery.content
    match delivery.op:
        case "react":
            if "react" in channel.can:
                await channel.react(delivery.address, content["message"], content["mark"])
        case "delete":
            for target in delivery.targets:
                await channel.delete(delivery.address, target)
        case "edit":
            await channel.edit(_message(delivery, delivery.text, delivery.buttons), delivery.targets[0])
        case "title" if delivery.thread:
            await channel.rename_topic(delivery.address, delivery.thread, content["title"])
        case "drop":
            await channel.drop_topic(delivery.address, content["thread"])
        case "join":
            await channel.join(delivery.address)
        case "leave":
            await channel.leave(delivery.address)
        case "send":
            await _send(channel, delivery, topic_made)


async def _send(channel: Channel, delivery: Delivery, topic_made: Callable[[Delivery], Awaitable[None]]) -> None:
    if delivery.topic_id is not None and delivery.thread is None:
        made = await channel.make_topic(delivery.address, delivery.title, f"{delivery.transaction}.topic")
        delivery.thread = delivery.new_thread = made
        await topic_made(delivery)
    limit = channel.max_caption if delivery.media and channel.max_caption else channel.max_text
    texts = bubbles(delivery.text) if delivery.aloud and delivery.text else [delivery.text]
    pieces = [piece for one in texts for piece in (split(one, limit) if units(one) > limit else [one])]
    for number, piece in enumerate(pieces):
        if number < len(delivery.done):
            continue
        last = number == len(pieces) - 1
        message = _message(delivery, piece, delivery.buttons if last else (), media=last, number=number)
        delivery.done += (await channel.send(message))[:1] if not last else await channel.send(message)


def _message(delivery: Delivery, text: str, buttons: Any, *, media: bool = True, number: int = 0) -> Outgoing:
    return Outgoing(
        delivery.address,
        delivery.thread,
        text,
        buttons,
        delivery.media if media else None,
        delivery.content.get("reply_to"),
        delivery.content.get("silent", False),
        transaction=f"{delivery.transaction}.{number}",
        captioned=delivery.content.get("captioned", False),
        mentions=[(one[0], one[1]) for part in delivery.content.get("parts", ()) if (one := part.get("mention"))],
        how=next((part["how"] for part in delivery.content.get("parts", ()) if part.get("how")), ""),
    )


def units(text: str) -> int:
    """Length in UTF-16 units, by which messengers count."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def split(text: str, limit: int) -> list[str]:
    """A long text in pieces of at most ``limit`` UTF-16 units, cut at lines or words if possible."""
    pieces = []
    while units(text) > limit:
        piece = text[:limit]
        while units(piece) > limit:
            piece = piece[: -max(1, units(piece) - limit)]
        cut = max(piece.rfind("\n"), piece.rfind(" "))
        cut = cut if cut > len(piece) // 2 else len(piece)
        pieces.append(text[:cut].rstrip())
        text = text[cut:].lstrip()
    return [*pieces, text]
