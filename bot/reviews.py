"""Translations beside their source, for people who do not program: a page for the browser, and its table taken back.

Each wording is a row; the forms that a number takes are rows of their own. What somebody has reviewed stands in
``reviewed.yaml`` beside the wording, with a fingerprint of source and translation: once either changes, it counts as
a machine's again.
"""

import csv
import hashlib
import html
import io
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import yaml
from fluent.syntax import FluentParser
from fluent.syntax.ast import (
    GroupComment,
    Message,
    Pattern,
    Placeable,
    SelectExpression,
    StringLiteral,
    TextElement,
)
from fluent.syntax.serializer import serialize_expression, serialize_pattern

from bot.knowledge import SOURCE, fingerprint

FILE = "ui.ftl"
REVIEWED = "reviewed.yaml"
PAGE = Path(__file__).parent / "web" / "static" / "review.html"
MOST_WORDS = 15  # of a sentence
MOST_LINES = 4  # of an answer
UNCOUNTED = ("keyword-", "receipt-footer")
VALUE = re.compile(r"\{[^{}]*\}|⟦\d⟧")
HELD_APART = re.compile(r'\{ "(⟦\d⟧)" \}')
HELD = re.compile(r"⟦(\d)⟧")  # where a text depends on a number, whose forms are rows of their own
COLUMNS = ("id", "where", "source", "translation", "state", "by", "of")
DONE = "reviewed"
SAYS = (
    *("name", "show", "all", "open", "changed", "find", "save", "how"),
    *("where", "source", "translation", "state", "done", "machine", "need_name"),
)  # what the page itself says


class Refused(ValueError):
    """A row of a table cannot be taken; its argument is the wording that says why."""


@dataclass(frozen=True)
class Row:
    """One text: ``id`` names it, ``where`` it appears, ``by`` who has reviewed it and when."""

    id: str
    where: str
    source: str
    text: str
    by: str = ""

    @property
    def fingerprint(self) -> str:
        return hashlib.sha256(f"{self.source}\0{self.text}".encode()).hexdigest()[:12]

    @property
    def state(self) -> str:
        """What a reviewer has seen: once it is another, what they changed is not taken any more."""
        return hashlib.sha256(f"{self.source}\0{self.text}\0{self.by}".encode()).hexdigest()[:12]


def rows(folder: Path, language: str) -> list[Row]:
    """All wording and all answers of a language, with who has reviewed them as they stand."""
    known = _reviewed(folder, language)
    found = []
    for row in (*_wording(folder, language), *_answers(folder, language)):
        note = known.get(row.id, {})
        found.append(replace(row, by=str(note.get("by", ""))) if note.get("of") == row.fingerprint else row)
    return found


def complete(folder: Path, language: str) -> bool:
    """Whether somebody has reviewed all wording of a language as it stands."""
    known = _reviewed(folder, language)
    return bool(known) and all(known.get(row.id, {}).get("of") == row.fingerprint for row in _wording(folder, language))


def page(folder: Path, language: str, title: str, direction: str, says: Mapping[str, str]) -> str:
    """A page that needs nothing else: the table, to be read, filtered, edited and saved as a file."""
    data = {
        "language": language,
        "direction": direction,
        "says": dict(says),
        "columns": COLUMNS,
        "rows": [
            {"id": row.id, "where": row.where, "source": row.source, "text": row.text, "by": row.by, "of": row.state}
            for row in rows(folder, language)
        ],
    }
    written = json.dumps(data, ensure_ascii=False).replace("</", "<\\/")
    return PAGE.read_text(encoding="utf-8").replace("@title", html.escape(title)).replace("@data", written)


def take(folder: Path, language: str, table: bytes, today: date) -> tuple[int, list[tuple[str, str]]]:
    """Take over an edited table; how many rows were changed or reviewed, and the id and fault of those refused."""
    standing = {row.id: row for row in rows(folder, language)}
    taken: dict[str, Row] = {}
    faults = []
    for given in _read(table):
        try:
            row = _checked(standing, given, today)
        except Refused as refused:
            faults.append((str(given.get("id", "?"))[:60], str(refused)))
            continue
        if row is not None:
            taken[row.id] = row
    _write(folder, language, standing, taken)
    return len(taken), faults


def _read(table: bytes) -> list[dict[str, str]]:
    """The rows of a table as a browser or a spreadsheet saved it. Raises Refused."""
    try:
        text = table.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise Refused("translations.why_encoding") from None
    first = text.partition("\n")[0]
    mark = max(",;\t", key=first.count)
    try:
        found = list(csv.DictReader(io.StringIO(text), delimiter=mark))
    except csv.Error:
        raise Refused("translations.why_table") from None
    if not found or not {"id", "source", "translation", "state", "of"} <= set(found[0]):
        raise Refused("translations.why_table")
    return found


def _checked(standing: Mapping[str, Row], given: Mapping[str, str | None], today: date) -> Row | None:
    """A row that says something new; None if all is as it was. Raises Refused."""
    row = standing.get(given.get("id") or "")
    if row is None:
        raise Refused("translations.why_unknown")
    text = "\n".join((given.get("translation") or "").strip().splitlines())  # whatever ends a line in that program
    if (given.get("source") or "").strip() != row.source.strip():
        raise Refused("translations.why_source")
    done = (given.get("state") or "").strip() == DONE
    if text == row.text.strip() and done == bool(row.by):
        return None
    if (given.get("of") or "").strip() != row.state:
        raise Refused("translations.why_changed")
    text = _checked_text(row, text)
    by = " ".join((given.get("by") or "").split()).replace(",", " ")
    if done and not by:
        raise Refused("translations.why_name")
    return replace(row, text=text, by=f"{by}, {today.isoformat()}" if done else "")


def _checked_text(row: Row, text: str) -> str:
    """A text as it will be read again. Raises Refused for one that would break the conversation it stands in."""
    if not text:
        raise Refused("translations.why_empty")
    needed, known, given = _values(row, row.text), _values(row, row.source) | _values(row, row.text), _values(row, text)
    if not given <= known or not (needed <= given or row.id.endswith("]")):
        raise Refused("translations.why_variables")
    if row.id.startswith("info/"):
        if len(text.splitlines()) > (1 if row.id.endswith("/title") else MOST_LINES):
            raise Refused("translations.why_lines")
    else:
        text = HELD_APART.sub(r"\1", _plain(_pattern(text)))
    sentences = re.split(r"[.!?:؟]\s|\n", text)
    if not row.id.startswith(UNCOUNTED) and any(_length(one) > MOST_WORDS for one in sentences):
        raise Refused("translations.why_long")
    return text


def _values(row: Row, text: str) -> set[str]:
    """What is put into a text; the forms of a number may do without ("one page")."""
    found = VALUE.findall(text)
    return set(found) if row.id.startswith("info/") else {re.sub(r"\s", "", one) for one in found}


def _length(sentence: str) -> int:
    return len(re.findall(r"\w+", sentence.replace("\u200c", "")))


# Wording


def _wording(folder: Path, language: str) -> Iterator[Row]:
    """Every text of ``ui.ftl``, with the heading under which it stands in the source."""
    translated = {message.id.name: message for message in _messages(folder, language)}
    where = ""
    for entry in FluentParser().parse((folder / SOURCE / FILE).read_text(encoding="utf-8")).body:
        if isinstance(entry, GroupComment):
            where = str(entry.content)
        if isinstance(entry, Message) and entry.id.name in translated:
            source = dict(_texts(entry))
            for name, text in _texts(translated[entry.id.name]):
                most = name.replace(name[name.rfind("[") :], "[other]") if name.endswith("]") else name
                yield Row(name, where, source.get(name, source.get(most, source[entry.id.name])), text)


def _messages(folder: Path, language: str) -> list[Message]:
    parsed = FluentParser().parse((folder / language / FILE).read_text(encoding="utf-8"))
    return [entry for entry in parsed.body if isinstance(entry, Message) and isinstance(entry.value, Pattern)]


def _texts(message: Message) -> Iterator[tuple[str, str]]:
    """A wording as people read it, then the forms of each number in it, by name."""
    assert isinstance(message.value, Pattern)
    yield message.id.name, _plain(message.value)
    for at, select in enumerate(_selects(message.value)):
        for variant in select.variants:
            yield f"{message.id.name}{at or ''}[{_name(variant)}]", _plain(variant.value)


def _selects(pattern: Pattern) -> list[SelectExpression]:
    found = (getattr(element, "expression", None) for element in pattern.elements)
    return [one for one in found if isinstance(one, SelectExpression)]


def _name(variant: Any) -> str:
    return str(getattr(variant.key, "name", None) or variant.key.value)


def _plain(pattern: Pattern) -> str:
    text, selects = "", 0
    for element in pattern.elements:
        expression = getattr(element, "expression", None)
        if isinstance(expression, SelectExpression):
            text += f"⟦{selects}⟧"
            selects += 1
        else:
            assert isinstance(element, TextElement | Placeable)
            shown = element.value if isinstance(element, TextElement) else serialize_expression(element.expression)
            text += shown if isinstance(element, TextElement) else f"{{ {shown} }}"
    return text


def _pattern(text: str, selects: list[SelectExpression] | None = None) -> Pattern:
    """What was written, with the numbers' forms where they belong. Raises Refused."""
    held = HELD.sub(lambda found: f'{{ "{found[0]}" }}', text)
    lines = held.split("\n")
    parsed = FluentParser().parse("x =\n" + "\n".join(f"    {line}" if line.strip() else "" for line in lines) + "\n")
    [*entries] = parsed.body
    if len(entries) != 1 or not isinstance(entries[0], Message) or entries[0].value is None or entries[0].attributes:
        raise Refused("translations.why_broken")
    pattern = entries[0].value
    for element in pattern.elements:
        expression = getattr(element, "expression", None)
        if selects is not None and isinstance(expression, StringLiteral) and (at := HELD.fullmatch(expression.value)):
            assert isinstance(element, Placeable)
            element.expression = selects[int(at[1])]
    return pattern


# Answers


def _answers(folder: Path, language: str) -> Iterator[Row]:
    for file in sorted((folder / language / "info").glob("*.md")):
        (title, text), source = _answer(file), folder / SOURCE / "info" / file.name
        if source.exists():
            of_title, of_text = _answer(source)
            yield Row(f"info/{file.stem}/title", f"info/{file.stem}", of_title, title)
            yield Row(f"info/{file.stem}/text", f"info/{file.stem}", of_text, text)


def _answer(file: Path) -> tuple[str, str]:
    _, _, body = file.read_text(encoding="utf-8").split("---\n", 2)
    title, _, text = body.strip().partition("\n")
    return title.removeprefix("# ").strip(), text.strip()


# Written down


def _reviewed(folder: Path, language: str) -> dict[str, Any]:
    file = folder / language / REVIEWED
    found = yaml.safe_load(file.read_text(encoding="utf-8")) if file.exists() else {}
    return found if isinstance(found, dict) else {}


def _write(folder: Path, language: str, standing: Mapping[str, Row], taken: Mapping[str, Row]) -> None:
    if not taken:
        return
    now = {**standing, **taken}
    _write_wording(folder, language, now, taken)
    _write_answers(folder, language, now, taken)
    notes = {row.id: {"of": row.fingerprint, "by": row.by} for row in now.values() if row.by}
    text = "# Who has reviewed which wording, and when; of which source and translation.\n"
    text += yaml.safe_dump(notes, allow_unicode=True, sort_keys=True, width=10_000)
    (folder / language / REVIEWED).write_text(text, encoding="utf-8")


def _write_wording(folder: Path, language: str, now: Mapping[str, Row], taken: Mapping[str, Row]) -> None:
    """Only the wordings that were changed are written anew, each in its place."""
    file = folder / language / FILE
    text = file.read_text(encoding="utf-8")
    for message in reversed(_messages(folder, language)):
        names = [name for name, before in _texts(message) if name in taken and taken[name].text != before]
        if not names:
            continue
        assert isinstance(message.value, Pattern) and message.span and message.value.span
        selects = _selects(message.value)
        for at, select in enumerate(selects):
            for variant in select.variants:
                variant.value = _pattern(now[f"{message.id.name}{at or ''}[{_name(variant)}]"].text)
        written = f"{message.id.name} ={serialize_pattern(_pattern(now[message.id.name].text, selects))}"
        start = message.id.span.start if message.id.span else message.span.start
        text = text[:start] + written + text[message.value.span.end :]
    file.write_text(text, encoding="utf-8")


def _write_answers(folder: Path, language: str, now: Mapping[str, Row], taken: Mapping[str, Row]) -> None:
    """A text that somebody has reviewed is no machine's any more."""
    for entry in sorted({row.split("/")[1] for row in taken if row.startswith("info/")}):
        file = folder / language / "info" / f"{entry}.md"
        _, front, _ = file.read_text(encoding="utf-8").split("---\n", 2)
        head = yaml.safe_load(front)
        title, text = now[f"info/{entry}/title"], now[f"info/{entry}/text"]
        head["reviewed"] = text.by if title.by and text.by else None
        head.pop("translated", None)
        if head["reviewed"]:
            head["translates"] = fingerprint(title.source, text.source)
        else:
            head["translated"] = "machine"
        front = yaml.safe_dump(head, allow_unicode=True, sort_keys=False, width=10_000)
        file.write_text(f"---\n{front}---\n# {title.text}\n\n{text.text}\n", encoding="utf-8")
