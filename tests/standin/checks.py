"""Checks a call against the Bot API's own specification (``botapi.json``)."""

import json
from pathlib import Path
from typing import Any

SPEC: dict[str, dict[str, list[Any]]] = json.loads((Path(__file__).parent / "botapi.json").read_text())["methods"]
REACTIONS = frozenset(
    "👍👎❤🔥🥰👏😁🤔🤯😱🤬😢🎉🤩🤮💩🙏👌🕊🤡🥱🥴😍🐳🌚🌭💯🤣⚡🍌🏆💔🤨😐🍓🍾💋🖕😈😴😭🤓👻👀🎃🙈😇😨🤝✍🤗🫡🎅🎄☃💅🤪🗿🆒💘🙉🦄😘💊🙊😎👾😡"
)
BUTTONS_AT_MOST = 100


class Violation(Exception):
    """The call is not as the specification asks; answered with 400."""


def units(text: str) -> int:
    """Telegram counts UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def check(method: str, values: dict[str, Any]) -> dict[str, Any]:
    """The values with their types. Raises Violation."""
    fields = SPEC[method]
    unknown = set(values) - set(fields)
    if unknown:
        raise Violation(f"unknown parameters: {sorted(unknown)}")
    typed = {name: convert(method, name, fields[name], value) for name, value in values.items()}
    for name, (_, required, *_) in fields.items():
        if required and name not in typed and not (name == "text" and "rich_message" in typed):
            raise Violation(f"parameter {name} is required")
    if "reply_markup" in typed:
        markup(typed["reply_markup"])
    return typed


def convert(method: str, name: str, field: list[Any], value: Any) -> Any:
    types, _, *limits = field
    if isinstance(value, bytes):
        if not any("InputFile" in one for one in types):
            raise Violation(f"{name} cannot be a file")
        return value
    typed = one_of(name, types, value)
    if limits and isinstance(typed, str):
        low, high = limits[0]
        length = units(typed) if "bytes" not in name else len(typed.encode())
        if not low <= length <= high:
            raise Violation(f"{method}: {name} has {length}, allowed are {low} to {high}")
    if limits and isinstance(typed, int) and not isinstance(typed, bool) and not limits[0][0] <= typed <= limits[0][1]:
        raise Violation(f"{method}: {name} is out of range")
    return typed


def one_of(name: str, types: list[str], value: str) -> Any:
    for kind in types:
        match kind:
            case "Integer" if value.lstrip("-").isdigit():
                return int(value)
            case "Boolean" if value in ("true", "false"):
                return value == "true"
            case "Float" | "Float number":
                return float(value)
            case "String" | "InputFile":
                return value
    if any(kind not in ("Integer", "Boolean", "String", "InputFile") for kind in types):
        try:
            return json.loads(value)
        except ValueError:
            raise Violation(f"{name} is no JSON") from None
    raise Violation(f"{name} is none of {types}")


def markup(found: dict[str, Any]) -> None:
    """Keyboards: sizes, and the 64 bytes of a button."""
    rows = found.get("inline_keyboard") or found.get("keyboard") or []
    buttons = [button for row in rows for button in row]
    if len(buttons) > BUTTONS_AT_MOST:
        raise Violation("too many buttons")
    for button in buttons:
        if not button.get("text"):
            raise Violation("a button needs a text")
        if "inline_keyboard" in found:
            actions = [
                key for key in ("url", "callback_data", "web_app", "switch_inline_query", "copy_text") if key in button
            ]
            if len(actions) != 1:
                raise Violation("a button needs exactly one action")
            data = button.get("callback_data", "x")
            if not 1 <= len(data.encode()) <= 64:
                raise Violation("BUTTON_DATA_INVALID")
