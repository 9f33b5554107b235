"""Wording: nothing missing, nothing unused, the same variables, and no text for people in Python."""

import ast
import re
from pathlib import Path

import pytest
import yaml
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, Pattern, SelectExpression, VariableReference
from fluent.syntax.visitor import Visitor

from bot.knowledge import BadAnswer, read
from tests.conftest import ROOT

LANGUAGES = ("de", "de-simple", "tr", "ar", "uk", "ru", "bg", "ro", "fa", "en")
SOURCES = [
    path
    for folder in ("bot", "handlers", "storage")
    for path in sorted((ROOT / folder).rglob("*.py"))
    if "migrations" not in str(path)
]
# Parts of keys that are put together from values, as they stand in the code: their wordings are looked up by prefix.
COMPOSED = re.compile(r"f[\"']([a-z]+[.-][a-z_.-]*)\{")


class Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:
        self.names.add(node.id.name)


def messages(language: str, file: str) -> dict[str, Message]:
    path = ROOT / "locales" / language / file
    parsed = FluentParser().parse(path.read_text(encoding="utf-8"))
    assert not [entry for entry in parsed.body if type(entry).__name__ == "Junk"], f"{path} does not parse"
    return {entry.id.name: entry for entry in parsed.body if isinstance(entry, Message)}


def variables(message: Message) -> set[str]:
    visitor = Variables()
    visitor.visit(message)
    return visitor.names


FILES = [(language, "ui.ftl") for language in LANGUAGES] + [("en", "staff.ftl"), ("en", "admin.ftl")]


@pytest.mark.parametrize(("language", "file"), FILES)
def test_every_language_has_every_wording_with_the_same_variables(language: str, file: str) -> None:
    source, found = messages("de", file), messages(language, file)
    assert set(source) == set(found)
    differing = [key for key in source if variables(source[key]) != variables(found[key])]
    assert differing == []


def used_in_code() -> tuple[set[str], set[str]]:
    """Keys that stand in the code whole, and beginnings of keys that are put together."""
    whole, beginnings = set(), set()
    for path in SOURCES:
        text = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                whole.add(node.value.replace(".", "-"))
            if isinstance(node, ast.JoinedStr) and node.values and isinstance(node.values[0], ast.Constant):
                beginnings.add(str(node.values[0].value).replace(".", "-"))
    return whole, {one for one in beginnings if re.fullmatch(r"[a-z]+-[a-z_-]*", one)}


def config_keys() -> set[str]:
    text = (ROOT / "bot" / "config.py").read_text(encoding="utf-8")
    return {f"config-{name}" for name in re.findall(r'bad\("(\w+)"\)', text)}


def playground_keys() -> set[str]:
    from bot.web.playground import WORDS

    return {f"playground-{name}" for name in WORDS}


def test_no_wording_is_unused() -> None:
    whole, beginnings = used_in_code()
    known = whole | config_keys() | playground_keys()
    unused = [
        key
        for file in ("ui.ftl", "staff.ftl", "admin.ftl")
        for key in messages("de", file)
        if key not in known and not any(key.startswith(one) for one in beginnings)
    ]
    assert unused == []


def test_no_wording_is_missing() -> None:
    """Every key that the code names whole as a screen, a label or a fault exists."""
    known = {key for file in ("ui.ftl", "staff.ftl", "admin.ftl") for key in messages("de", file)}
    named = set()
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("Say", "Screen", "Again") and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant):
                    named.add(str(first.value).replace(".", "-"))
    assert named - known == set()
    assert len(named) > 150
    assert (config_keys() | playground_keys()) - known == set()


def test_no_text_for_people_in_python() -> None:
    """No string with a German letter, and none that is said to somebody outside locales/."""
    found = []
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and re.search("[äöüÄÖÜß]", node.value)
                and "\n" not in node.value
            ):
                found.append(f"{path.name}: {node.value}")
    assert [one for one in found if not one.startswith("playground.py: Herr Müller")] == []


def sentences(message: Message) -> list[str]:
    """A wording's sentences; a selection counts by its longest variant."""
    assert isinstance(message.value, Pattern)
    text = ""
    for element in message.value.elements:
        expression = getattr(element, "expression", None)
        if isinstance(expression, SelectExpression):
            variants = [
                "".join(getattr(part, "value", "X") for part in one.value.elements) for one in expression.variants
            ]
            text += max(variants, key=len) + "\n"
        else:
            text += getattr(element, "value", "X")
    return [one for one in re.split(r"[.!?:؟]\s|\n", text) if one.strip()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_most_fifteen_words_a_sentence(language: str) -> None:
    words = {
        key: sentence
        for key, message in messages(language, "ui.ftl").items()
        if not key.startswith(("keyword-", "receipt-footer"))
        for sentence in sentences(message)
        if len(re.findall(r"\w+", sentence.replace("\u200c", ""))) > 15
    }
    assert words == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_answers_are_complete(language: str) -> None:
    """Twenty-five answers, each with its source, its day, whether it was reviewed, and as short as a bubble."""
    folder = ROOT / "locales" / language / "info"
    source = {file.stem: read(file, file.stem, "de") for file in (ROOT / "locales" / "de" / "info").glob("*.md")}
    found = {file.stem: read(file, file.stem, language, whole=language == "de") for file in folder.glob("*.md")}
    assert set(found) == set(source) and len(found) == 25
    for entry, one in found.items():
        if language == "de":
            assert "§" in one.source and one.area in ("money", "work")
        else:
            assert one.translates == source[entry].fingerprint, f"{entry} translates another text"
            assert one.machine and one.reviewed is None
        assert len(one.text.splitlines()) <= 4, entry
    assert all("reviewed:" in file.read_text(encoding="utf-8") for file in folder.glob("*.md"))
    german = (ROOT / "locales" / "de" / "info").glob("*.md")
    heads = [yaml.safe_load(file.read_text(encoding="utf-8").split("---\n")[1]) for file in german]
    assert all(language in head["languages"] and head["id"] in found for head in heads)


@pytest.mark.parametrize("language", LANGUAGES)
def test_answers_have_short_sentences(language: str) -> None:
    long = [
        (file.stem, sentence)
        for file in (ROOT / "locales" / language / "info").glob("*.md")
        for line in file.read_text(encoding="utf-8").split("---\n", 2)[2].splitlines()
        for sentence in re.split(r"[.!?:؟]\s", line)
        if len(re.findall(r"\w+", sentence.replace("\u200c", ""))) > 15
    ]
    assert long == []


def test_document_types_of_the_example_have_names() -> None:
    values = yaml.safe_load((ROOT / "config.yaml").read_text(encoding="utf-8"))
    known = messages("de", "ui.ftl")
    for name, group in values["documents"]["types"].items():
        assert f"document-{name}" in known
        assert f"group-{group.rstrip('*')}" in known


def test_an_answer_without_a_source_is_refused(tmp_path: Path) -> None:
    """A file that lacks something is noticed, not passed over."""
    broken = tmp_path / "x.md"
    broken.write_text("---\narea: money\n---\n# x\n\nText.\n")
    with pytest.raises(BadAnswer, match="as_of"):
        read(broken, "x", "de")
