"""Reading mode: what a screen reader reads well, and a slow reader.

No symbols, for they are read out by their names; choices as numbers in the text, for buttons are hard to find; what
only a symbol says stands in words.
"""

import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from handlers.kit.screens import numbered

LINES = 3  # of one bubble
LETTERLIKE = "°№"  # symbols that are read as words
ATTACHED = "\ufe0f\u200d\u20e3"  # what only changes the look of the symbol before


def without_symbols(text: str, meanings: Mapping[str, str]) -> str:
    """A text without emoji and signs; those that have a meaning of their own become words."""
    for symbol, word in meanings.items():
        text = text.replace(symbol, word)
    kept = (mark for mark in text if mark in LETTERLIKE or (mark not in ATTACHED and not _is_symbol(mark)))
    lines = (" ".join(line.split()) for line in "".join(kept).split("\n"))
    return "\n".join(lines).strip()


def _is_symbol(mark: str) -> bool:
    return unicodedata.category(mark) in ("So", "Sk", "Cs", "Co")


def aloud(part: dict[str, Any], meanings: Mapping[str, str]) -> dict[str, Any]:
    """A part of a message for reading mode; its buttons stay known, so that a number finds them."""
    rows = [[(kind, without_symbols(label, meanings), data) for kind, label, data in row] for row in part["buttons"]]
    return {**part, "text": without_symbols(part["text"], meanings), "buttons": rows, "aloud": True}


def whole(parts: Sequence[Mapping[str, Any]]) -> str:
    """The text of a message with its choices as numbers, and its links."""
    rows = [row for part in parts for row in part.get("buttons", ())]
    choices = [f"{at}. {label}" for at, (label, _) in enumerate(numbered(rows), 1)]
    links = [f"{label}: {url}" for row in rows for kind, label, url in row if kind in ("link", "webapp")]
    how = next((str(part["how"]) for part in parts if part.get("how")), "") if choices else ""
    return "\n".join(filter(None, (*(part["text"] for part in parts), *choices, *links, how)))


def bubbles(text: str) -> Sequence[str]:
    """At most three lines each; an empty line begins a new one."""
    found: list[list[str]] = [[]]
    for line in text.split("\n"):
        if not line.strip():
            found.append([])
            continue
        if len(found[-1]) == LINES:
            found.append([])
        found[-1].append(line)
    return ["\n".join(lines) for lines in found if lines]
