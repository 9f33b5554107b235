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
        return sorted({path.name.split(".")[0] for path in self.folder.glob("*.*.md")})

    def text(self, name: str, languages: tuple[str, ...]) -> tuple[str, str] | None:
        """The wording in the first of these languages that it has, and which one that is."""
        if self.folder is None or not NAME.fullmatch(name):
            return None
        for language in languages:
            path = self.folder / f"{name}.{language}.md"
            if path.is_file():
                return path.read_text(encoding="utf-8").strip()[:MOST], language
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


def filled(text: str, values: dict[str, str]) -> str:
    """The text with its fields; what is no field stays as it is."""
    return re.sub(r"\{\s*(\w+)\s*\}", lambda match: values.get(match[1], match[0]), text)
