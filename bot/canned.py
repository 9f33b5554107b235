"""Canned answers: one small text file for each short name and language, in a folder of the office's own.

``termin.de.md`` is the answer ``termin`` in German. Files may be changed at any time; they are read when they are
used. What stands in braces is filled in: see ``FIELDS``.
"""

import re
from pathlib import Path

NAME = re.compile(r"[a-z0-9][a-z0-9-]{1,29}")
FIELDS = ("name", "case", "office", "phone", "address", "website", "today", "until")
MOST = 4000


class Canned:
    """The answers of one office."""

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder

    def names(self) -> list[str]:
        """Short names, in order."""
        if self.folder is None or not self.folder.is_dir():
            return []
        names = {path.name.split(".")[0] for path in self.folder.glob("*.*.md") if not path.is_symlink()}
        return sorted(name for name in names if NAME.fullmatch(name))

    def text(self, name: str, languages: tuple[str, ...]) -> tuple[str, str] | None:
        """The wording in the first of these languages that it has, and which one that is."""
        if self.folder is None or not NAME.fullmatch(name):
            return None
        for language in languages:
            path = self.folder / f"{name}.{language}.md"
            text = read(path)
            if text:
                return text, language
        return None

    def save(self, name: str, language: str, text: str) -> None:
        """Write or replace a wording. Raises ValueError for a name that is none, OSError."""
        if self.folder is None or not NAME.fullmatch(name) or not re.fullmatch(r"[a-z]{2}(-[a-z]+)?", language):
            raise ValueError(name)
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self.folder / f"{name}.{language}.md"
        fresh = path.with_suffix(".new")
        fresh.write_text(text[:MOST] + "\n", encoding="utf-8")
        fresh.replace(path)


def read(path: Path) -> str:
    """What a file says; nothing if it is none, a link, unreadable or no UTF-8."""
    try:
        if path.is_symlink() or not path.is_file():
            return ""
        with path.open("rb") as file:
            return file.read(MOST * 4).decode("utf-8", "strict").strip()[:MOST]
    except (OSError, UnicodeDecodeError):
        return ""


def filled(text: str, values: dict[str, str]) -> str:
    """The text with its fields; what is no field stays as it is."""
    empty = [name for name, value in values.items() if not value]
    if empty:  # no gap stays where a name is not known
        text = re.sub(rf"\s*\{{\s*(?:{'|'.join(map(re.escape, empty))})\s*\}}", "", text)
    return re.sub(r"\{\s*(\w+)\s*\}", lambda match: values.get(match[1], match[0]), text)
