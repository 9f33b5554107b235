"""A message without buttons: choices have numbers, which can be written or tapped as a reaction."""

from html import escape
from typing import Any

from bot.channels.base import Buttons, Outgoing
from handlers.kit.screens import numbered

MOST = 8  # reactions stand ready for: each is an event, and a long list would push messages out of a phone's view
KEYCAPS = ("1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣", "9️⃣", "🔟")


def keycaps(buttons: Buttons) -> tuple[str, ...]:
    """The reactions that stand ready under a message; in longer lists the number is written."""
    choices = numbered(buttons)
    return KEYCAPS[: len(choices)] if len(choices) <= MOST else ()


def content(message: Outgoing) -> dict[str, Any]:
    """The event's content: plain text, and the same as HTML."""
    choices = [label for label, _ in numbered(message.buttons)]
    links = [(label, url) for row in message.buttons for kind, label, url in row if kind == "link"]
    plain = [message.text] if message.text else []
    html = [paragraph(message.text)] if message.text else []
    if choices:
        plain.append("\n".join(f"{number}. {label}" for number, label in enumerate(choices, 1)))
        lines = (f"<strong>{number}.</strong> {escape(label)}" for number, label in enumerate(choices, 1))
        html.append("<br>".join(lines))
    if links:
        plain.append("\n".join(f"{label}: {url}" for label, url in links))
        html.append("<br>".join(f'<a href="{escape(url)}">{escape(label)}</a>' for label, url in links))
    if choices and message.how:
        plain.append(message.how)
        html.append(f"<em>{escape(message.how)}</em>")
    return {
        "msgtype": "m.notice" if message.silent else "m.text",
        "body": "\n\n".join(plain),
        "format": "org.matrix.custom.html",
        "formatted_body": "<br><br>".join(html),
        "m.mentions": {"user_ids": [address for address, _ in message.mentions]} if message.mentions else {},
    }


def paragraph(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def placed(body: dict[str, Any], thread: str | None, reply_to: str | None) -> dict[str, Any]:
    """The content in its thread, as a reply if it is one."""
    related: dict[str, Any] = {}
    if thread:
        related = {"rel_type": "m.thread", "event_id": thread, "is_falling_back": reply_to is None}
    if thread or reply_to:
        related["m.in_reply_to"] = {"event_id": reply_to or thread}
        return {**body, "m.relates_to": related}
    return body


def edit(body: dict[str, Any], target: str) -> dict[str, Any]:
    """The content that replaces a message; clients that cannot show that see it behind a star."""
    related = {"rel_type": "m.replace", "event_id": target}
    return {**body, "body": f"* {body['body']}", "m.new_content": body, "m.relates_to": related}


def file(name: str, media: str, kind: str, size: int, where: dict[str, Any]) -> dict[str, Any]:
    """A file that was uploaded; ``where`` is its address, with its key if it is encrypted."""
    kinds = {"photo": "m.image", "voice": "m.audio"}
    return {
        "msgtype": kinds.get(kind, "m.file"),
        "body": name,
        "filename": name,
        "info": {"mimetype": media, "size": size},
        "m.mentions": {},
        **where,
    }
