"""The answers: Markdown files with front matter, ours and over them the office's own.

A German file (``locales/de/info/rent.md``) says everything; a file in another language has the same name and says
only what differs. How people ask for them stands beside them in ``asked.yaml``, for the search. Whatever stands in
the office's folder (``rent.de.md``, ``rent.tr.md``) comes instead of ours, and a change there is live at the next
question. A translation notes which German text it translates: once that text is another one, the translation is not
shown any more.
"""

import hashlib
import logging
import re
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml
from cachetools import LRUCache

from bot.canned import NAME
from bot.fold import folded
from bot.search import Index

log = logging.getLogger(__name__)
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
LARGEST = 20_000  # bytes of a file
UNSAID = 99  # an answer without a place comes last
LOOK_AGAIN = 1.0  # seconds between two looks at the office's folder
AREAS = ("money", "work")
STEPS = ("documents", "message", "callback")
ELSEWHERE = "elsewhere"
ORDINARY = 8000  # phrases that are enough to tell alarms from everything else
STEM = 4  # letters of a word by which a topic is known
EVERYWHERE = 200  # a word in more than each so-many-th phrase says nothing
COMMON = 5  # phrases from which a word belongs to no topic
ALARMS = ("danger", "urgent")
NEAR_ALARMS = ("rent-arrears",)  # whose questions may well be urgent
INDEXES: LRUCache[Any, Index] = LRUCache(16)  # built when a language is first asked in; kept for the process
SOURCE = "de"  # the language that all others are made from


def _is_day(value: object) -> bool:
    return re.fullmatch(r"\d{4}-\d\d-\d\d", str(value)) is not None


CHECKS: Mapping[str, Callable[[Any], bool]] = {
    "area": AREAS.__contains__,
    "next": STEPS.__contains__,
    "order": lambda value: isinstance(value, int),
    "as_of": _is_day,
    "source": lambda value: isinstance(value, str),
    "translates": lambda value: isinstance(value, str | int),
    "reviewed": lambda value: isinstance(value, str | date),
    "unverified": lambda value: isinstance(value, str),
}


class BadAnswer(ValueError):
    """A file is no answer; says what it lacks."""


@dataclass(frozen=True)
class Answer:
    """One answer. ``as_of`` is the day of the law it states, ``source`` its paragraph.

    ``language`` is the one it is written in, ``asked`` how people ask for it, ``reviewed`` who has checked it and
    when, ``machine`` whether a machine translated it, ``translates`` the ``fingerprint`` of the German text it was
    made from; ``german`` is how it is asked for in German, for people who mix languages.
    """

    id: str
    language: str
    title: str
    text: str
    area: str = ""
    order: int = UNSAID
    as_of: str = ""
    source: str = ""
    asked: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    next: str | None = None
    reviewed: str | None = None
    unverified: str | None = None
    machine: bool = False
    translates: str | None = None
    hidden: bool = False
    german: tuple[str, ...] = ()

    @property
    def said(self) -> list[tuple[str, float]]:
        """What is compared with a question, and how much it counts."""
        own = [(self.title, 1.0), *((phrase, 1.0) for phrase in self.asked)]
        return [*own, *((phrase, 0.5) for phrase in self.german), (self.text, 0.3)]

    @property
    def fingerprint(self) -> str:
        """What this text is recognised by."""
        return fingerprint(self.title, self.text)


def fingerprint(title: str, text: str) -> str:
    """What a German text is recognised by in its translations."""
    return hashlib.sha256(f"{title}\n{text}".encode()).hexdigest()[:12]


def read(file: Path, entry: str, language: str, *, whole: bool = True) -> Answer:
    """An answer from its file; ``whole`` is one that does not lean on a German one. Raises BadAnswer, OSError."""
    if file.is_symlink() or not file.is_file():
        raise BadAnswer("no file")
    with file.open("rb") as opened:
        raw = opened.read(LARGEST + 1)
    if len(raw) > LARGEST:
        raise BadAnswer("too large")
    try:
        _, front, body = raw.decode("utf-8").split("---\n", 2)
        head = yaml.load(front, Loader=LOADER)  # noqa: S506 it is a safe loader
    except (ValueError, yaml.YAMLError):
        raise BadAnswer("no front matter") from None
    if not isinstance(head, dict):
        raise BadAnswer("no front matter")
    if head.get("hidden") is True:
        return Answer(entry, language, "", "", hidden=True)
    title, _, text = body.strip().partition("\n")
    if not title.startswith("# ") or not text.strip():
        raise BadAnswer("no title or no text")
    return Answer(entry, language, title.removeprefix("# ").strip(), text.strip(), **_head(head, whole=whole))


def _head(head: Mapping[str, Any], *, whole: bool) -> dict[str, Any]:
    """The front matter, checked. Raises BadAnswer."""
    if missing := [name for name in ("area", "as_of", "source") if whole and not head.get(name)]:
        raise BadAnswer(missing[0])
    found: dict[str, Any] = {name: _texts(head, name) for name in ("asked", "related")}
    for name, valid in CHECKS.items():
        value = head.get(name)
        if value is None:
            continue
        if not valid(value):
            raise BadAnswer(name)
        found[name] = value if isinstance(value, int) else str(value)
    return found | {"machine": head.get("translated") == "machine"}


def _texts(head: Mapping[str, Any], name: str) -> tuple[str, ...]:
    values = head.get(name) or []
    if not isinstance(values, list) or not all(isinstance(one, str | int | float) for one in values):
        raise BadAnswer(name)
    return tuple(str(one) for one in values)


class Library:
    """All answers by language: in that language if there is one, else in the office's first."""

    def __init__(self, folder: Path, languages: Iterable[str], benefit: str, own: Path | None = None) -> None:
        self._folder, self._languages, self._benefit, self._own = folder, tuple(languages), benefit, own
        self._read: dict[str, dict[str, Answer]] = {}
        self._seen: tuple[Any, ...] = ()
        self._looked = -LOOK_AGAIN

    def area(self, language: str, area: str) -> list[Answer]:
        found = [one for one in self._entries(language).values() if one.area == area]
        return sorted(found, key=lambda one: (one.order, one.id))

    def entry(self, language: str, entry: str) -> Answer | None:
        return self._entries(language).get(entry)

    def search(self, language: str, question: str, limit: int = 3) -> list[Answer]:
        """What fits a question, the best first."""
        entries = self._entries(language)
        key = (self._folder, self._languages[0], language, self._benefit, self._seen and (self._own, self._seen))
        if key not in INDEXES:
            known = {one.id: one.said for one in entries.values()}
            asked = dict(_asked(self._folder / language / "info"))
            elsewhere = asked.pop(ELSEWHERE, ())
            own = [phrase for one in entries.values() if one.id not in asked for phrase in (one.title, *one.asked)]
            INDEXES[key] = Index(known, _elsewhere(elsewhere, own, asked.values()))
        return [entries[entry] for entry in INDEXES[key].find(question, limit)]

    def common(self, language: str) -> frozenset[str]:
        """Words, folded, that so many questions contain that they say nothing of what is asked for."""
        return _common(self._folder / language / "info")

    def alarm(self, language: str, text: str) -> str | None:
        """``danger`` or ``urgent``, if a message is nearer to those than to anything else that people write."""
        folder = self._folder / language.partition("-")[0] / "info"  # plain German is written as German is
        return next(iter(_alarms(folder).find(text, 1)), None)

    def _entries(self, language: str) -> dict[str, Answer]:
        """A language's answers, read when somebody first needs them. Raises KeyError for no language of ours."""
        if language not in self._languages:
            raise KeyError(language)
        self._look()
        if language not in self._read:
            self._read[language] = self._of(language)
        return self._read[language]

    def _look(self) -> None:
        """Whether the office has changed something; then everything is read anew when it is needed."""
        if self._own is None or time.monotonic() - self._looked < LOOK_AGAIN:
            return
        self._looked = time.monotonic()
        seen = tuple((path.name, stat.st_mtime_ns, stat.st_size) for path, stat in _stats(self._own))
        if seen != self._seen:
            self._seen = seen
            self._read.clear()
            for key in [key for key in INDEXES if key[-1] and key[-1][0] == self._own]:
                del INDEXES[key]

    def _of(self, language: str) -> dict[str, Answer]:
        source = self._layers(SOURCE)
        found = dict(source)
        for tag in dict.fromkeys((self._languages[0], language)):
            for entry, one in self._layers(tag).items() if tag != SOURCE else ():
                of = source.get(entry)
                if of is None:
                    found[entry] = one
                elif not of.hidden and one.translates in (None, of.fingerprint):
                    found[entry] = _completed(one, of)
        return {entry: self._filled(one) for entry, one in found.items() if not one.hidden}

    def _layers(self, language: str) -> dict[str, Answer]:
        """Ours, and over them the office's; what is hidden in one language is hidden in all."""
        found: dict[str, Answer] = {}
        folder = self._folder / language / "info"
        asked = _asked(folder)
        for path in sorted(folder.glob("*.md")):
            one = _tried(path, path.stem, language, whole=language == SOURCE)
            if one is not None:
                found[path.stem] = replace(one, asked=(*one.asked, *asked.get(path.stem, ())))
        for path, entry, tag in office_files(self._own):
            if tag == language:
                one = _tried(path, entry, language, whole=entry not in found)
                if one is not None:
                    found[entry] = _completed(one, found[entry]) if entry in found and not one.hidden else one
        return found

    def _filled(self, one: Answer) -> Answer:
        title, text = (part.replace("{benefit}", self._benefit) for part in (one.title, one.text))
        return replace(one, title=title, text=text)


def office_files(folder: Path | None) -> Iterator[tuple[Path, str, str]]:
    """Files of an office's folder that are named as answers are: path, id and language."""
    for path, _ in _stats(folder) if folder else ():
        entry, _, language = path.stem.partition(".")
        if NAME.fullmatch(entry) and re.fullmatch(r"[a-z]{2}(-simple)?", language):
            yield path, entry, language


def faults(folder: Path | None) -> list[tuple[str, str]]:
    """What is wrong with an office's files: name and what is lacking."""
    found = []
    for path, entry, language in office_files(folder):
        try:
            read(path, entry, language, whole=False)
        except (BadAnswer, OSError) as error:
            found.append((path.name, str(error)))
    return found


def _stats(folder: Path) -> list[tuple[Path, Any]]:
    try:
        return [(path, path.stat()) for path in sorted(folder.glob("*.md"))]
    except OSError:
        return []


@lru_cache(32)
def _asked(folder: Path, name: str = "asked.yaml") -> Mapping[str, Sequence[str]]:
    """How people ask, by the id of the answer; and what they ask that no answer is about.

    Plain German is asked in as German is.
    """
    file = folder.parent.with_name(folder.parent.name.partition("-")[0]) / folder.name / name
    return yaml.load(file.read_text(encoding="utf-8"), Loader=LOADER) if file.exists() else {}  # noqa: S506 ours


@lru_cache(32)
def _common(folder: Path) -> frozenset[str]:
    phrases = [phrase for asked in _asked(folder).values() for phrase in asked]
    counts = Counter(word for phrase in phrases for word in {*folded(phrase)})
    return frozenset(word for word, count in counts.items() if count > len(phrases) / EVERYWHERE)


def _elsewhere(phrases: Sequence[str], own: Iterable[str], ours: Iterable[Sequence[str]]) -> list[str]:
    """What no answer is about, without the topics that an office answers itself."""
    common = Counter(word for asked in ours for phrase in asked for word in _beginnings(phrase))
    topics = {word for phrase in own for word in _beginnings(phrase) if common[word] < COMMON}
    return [phrase for phrase in phrases if not topics & _beginnings(phrase)] if topics else [*phrases]


def _beginnings(phrase: str) -> set[str]:
    return {word[:STEM] for word in folded(phrase) if len(word) >= STEM}


@lru_cache(16)
def _alarms(folder: Path) -> Index:
    """What people write in danger or in need, against all else that they write; read once in a process."""
    known = _asked(folder, "alarm.yaml")
    alarms = {name: [(phrase, 1.0) for phrase in known.get(name, ())] for name in ALARMS}
    others = [phrase for entry, asked in _asked(folder).items() if entry not in NEAR_ALARMS for phrase in asked]
    return Index(alarms, [*known.get("calm", ()), *others[:: 1 + len(others) // ORDINARY]], caution=1.0)


def _tried(path: Path, entry: str, language: str, *, whole: bool) -> Answer | None:
    """An answer, or None for a file that is none: what was there before stays."""
    try:
        return read(path, entry, language, whole=whole)
    except (BadAnswer, OSError) as error:
        log.warning("%s is no answer: %s", path.name, error)
        return None


def _completed(one: Answer, of: Answer) -> Answer:
    """What a file does not say itself stands in the one that it is made of."""
    leaned = ("area", "order", "as_of", "source", "related", "next", "unverified")
    taken = {name: getattr(of, name) for name in leaned if getattr(one, name) in (None, "", (), UNSAID)}
    same = one.language == of.language
    return replace(one, **taken, asked=one.asked or (of.asked if same else ()), german=of.german or of.asked)
