"""A chat of the playground as a test that repeats it."""

from collections.abc import Callable
from typing import Any

from bot.channels.playground import BOT, Platform

HEAD = '''"""Saved from the playground."""

from tests.chat import Chat
from tests.paper import photo


async def test_saved_chat(chat: Chat) -> None:
    """What was said once is said again, and the same comes back."""
'''


def as_test(platform: Platform, chat: str, keys: Callable[[str, str], list[str]]) -> str:
    """The source of the test. ``keys`` names the wording behind a message of the bot."""
    steps: list[tuple[str, list[str]]] = []
    for seq, kind, body in _story(platform, chat):
        if kind == "bot":
            if steps:
                steps[-1][1].extend(keys(chat, str(seq)))
        else:
            steps.append((_call(platform, chat, kind, body), []))
    lines = [f"    keys = await {call}\n    assert keys == {expected!r}" for call, expected in steps]
    return HEAD + ("\n".join(lines) or "    assert chat.topics() == []") + "\n"


def _story(platform: Platform, chat: str) -> list[tuple[int, str, dict[str, Any]]]:
    """What the person did and what the bot said, in order of time."""
    done = [
        (body["at"], 0, seq, body["type"], body) for seq, body in platform.updates(0, 100_000) if body["chat"] == chat
    ]
    said = [
        (entry["at"], 1, seq, "bot" if entry["type"] == "message" else "clock", entry)
        for seq, entry in platform.log()
        if (entry["type"] == "message" and entry["chat"] == chat and entry["sender"] == BOT) or entry["type"] == "clock"
    ]
    return [(seq, kind, body) for _, _, seq, kind, body in sorted(done + said, key=lambda one: one[:3])]


def _call(platform: Platform, chat: str, kind: str, body: dict[str, Any]) -> str:
    match kind:
        case "tap":
            message = platform.find(chat, body["message"]) or {}
            labels = [label for row in message.get("buttons") or [] for _, label, data in row if data == body["data"]]
            return f"chat.taps({(labels or ['?'])[0]!r}, as_={chat!r})"
        case "files":
            return f'chat.sends(("page.jpg", photo()), as_={chat!r})'
        case "clock":
            return f"chat.later(seconds=60, as_={chat!r})"
        case _:
            return f"chat.says({body.get('text', '')!r}, as_={chat!r})"
