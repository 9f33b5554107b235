"""The answers: Markdown files with front matter, and a search through them."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
GOOD = 62  # of 100: below this a match is more likely chance than meaning


@dataclass(frozen=True)
class Answer:
    """One answer. ``as_of`` is the day of the law it states, ``source`` its paragraph."""

    id: str
    area: str
    title: str
    text: str
    as_of: str
    source: str
    keywords: tuple[str, ...]
    next: str | None = None
    order: int = 0


def read(file: Path, benefit: str) -> Answer:
    """An answer from its file. Raises ValueError if the front matter lacks something."""
    _, front, body = file.read_text(encoding="utf-8").split("---\n", 2)
    head: dict[str, Any] = yaml.load(front, Loader=LOADER)  # noqa: S506 it is a safe loader
    title, _, text = body.strip().partition("\n")
    return Answer(
        id=file.stem,
        area=str(head["area"]),
        title=title.removeprefix("# ").replace("{benefit}", benefit).strip(),
        text=text.strip().replace("{benefit}", benefit),
        as_of=str(head["as_of"]),
        source=str(head["source"]),
        keywords=tuple(str(word) for word in head.get("keywords", ())),
        next=head.get("next"),
        order=int(head.get("order", 99)),
    )


class Library:
    """All answers by language; a language without its own borrows from the first."""

    def __init__(self, folder: Path, languages: Iterable[str], benefit: str) -> None:
        self._folder, self._languages, self._benefit = folder, tuple(languages), benefit
        self._read: dict[str, dict[str, Answer]] = {}

    def _entries(self, language: str) -> dict[str, Answer]:
        """A language's answers, read when somebody first needs them. Raises KeyError for no language of ours."""
        if language not in self._languages:
            raise KeyError(language)
        if language not in self._read:
            first = self._languages[0]
            borrowed = {} if language == first else self._entries(first)
            files = sorted((self._folder / language / "info").glob("*.md"))
            own = [read(file, self._benefit) for file in files]
            self._read[language] = {**borrowed, **{one.id: one for one in own}}
        return self._read[language]

    def area(self, language: str, area: str) -> list[Answer]:
        found = [one for one in self._entries(language).values() if one.area == area]
        return sorted(found, key=lambda one: (one.order, one.id))

    def entry(self, language: str, entry: str) -> Answer | None:
        return self._entries(language).get(entry)

    def search(self, language: str, question: str, limit: int = 3) -> list[Answer]:
        from rapidfuzz import fuzz, process, utils

        entries = self._entries(language)
        phrases = {
            (one.id, number): phrase
            for one in entries.values()
            for number, phrase in enumerate((one.title, *one.keywords))
        }
        matches = process.extract(
            question, phrases, scorer=fuzz.WRatio, processor=utils.default_process, score_cutoff=GOOD, limit=12
        )
        ids = dict.fromkeys(key[0] for _, _, key in matches)
        return [entries[entry] for entry in list(ids)[:limit]]
