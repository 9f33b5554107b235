"""Plain German is a language of its own: measured for every wording and every answer (rules of DIN SPEC 33429)."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import textstat
import yaml
from fluent.syntax.ast import Pattern, SelectExpression

from tests.bot.test_locales import messages
from tests.conftest import ROOT

LONGEST = 12  # words of one sentence
USUAL = 5  # words of a sentence on average
LONG = 12  # letters from which a word needs a reason
EASE = 70  # Flesch for German (Amstad): 70 to 80 is "fairly easy"
GRADE = 4  # Wiener Sachtextformel: the school year that understands a text
ENOUGH = 20  # words of a text, below which those figures mean nothing
WORDS = yaml.safe_load((Path(__file__).parent / "plain.yaml").read_text(encoding="utf-8"))
CHAINED = re.compile(r"\b(weil|dass|obwohl|nachdem|bevor|sofern|falls|indem|ob|wenn|sodass)\b|, (damit|während)\b")
RELATIVE = re.compile(r", (in |mit |von |zu )?(der|die|das|den|dem|dessen|deren|welche\w*|wo|was|wer) ")
OWNED = re.compile(r"\b(des|eines) \w+e?s\b")
PAPERS = ("document-",)  # names that papers bear


def variants(pattern: Pattern) -> list[str]:
    found = [""]
    for element in pattern.elements:
        expression = getattr(element, "expression", None)
        if isinstance(expression, SelectExpression):
            ways = [way for one in expression.variants for way in variants(one.value)]
        else:
            ways = ["X" if expression is not None else str(getattr(element, "value", ""))]
        found = [before + way for before in found for way in ways]
    return found


def texts() -> Iterator[tuple[str, str]]:
    """Every wording with every plural form, and every answer."""
    for key, message in messages("de-simple", "ui.ftl").items():
        if not key.startswith(("keyword-", "language-")):
            assert isinstance(message.value, Pattern)
            yield from ((key, one) for one in variants(message.value))
    for file in sorted((ROOT / "locales" / "de-simple" / "info").glob("*.md")):
        yield file.stem, file.read_text(encoding="utf-8").split("---\n", 2)[2].replace("# ", "").strip()


TEXTS = list(texts())


def sentences(text: str) -> list[str]:
    return [one.strip() for one in re.split(r"(?<=[.!?:])\s|\n", text) if re.search(r"[^\W\d_]", one)]


def words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text)


def test_sentences_are_short() -> None:
    found = [(key, one) for key, text in TEXTS for one in sentences(text)]
    assert len(found) > 1000
    assert [(key, one) for key, one in found if len(words(one)) > LONGEST] == []
    assert sum(len(words(one)) for _, one in found) / len(found) <= USUAL


@pytest.mark.parametrize("hard", [CHAINED, RELATIVE, OWNED], ids=["chained", "relative", "genitive"])
def test_one_thought_a_sentence(hard: re.Pattern[str]) -> None:
    assert [(key, one) for key, text in TEXTS for one in sentences(text) if hard.search(one)] == []


def test_no_words_that_only_an_office_uses() -> None:
    never = re.compile(rf"\b({'|'.join(map(re.escape, WORDS['never']))})\b", re.IGNORECASE)
    assert [(key, text) for key, text in TEXTS if not key.startswith(PAPERS) and never.search(text)] == []


@pytest.mark.parametrize("word", WORDS["explained"])
def test_words_of_the_office_are_explained_where_they_stand(word: str) -> None:
    used = [(key, text) for key, text in TEXTS if not key.startswith(PAPERS) and re.search(rf"\b{word}\b", text)]
    longer = [(key, text) for key, text in used if len(words(text)) > 5]  # a button is explained by its screen
    assert used, "no text needs this word any more"
    assert [(key, text) for key, text in longer if not re.search(WORDS["explained"][word], text)] == []


def test_long_words_have_a_reason() -> None:
    known = {*WORDS["long"], *WORDS["explained"], *re.findall(r"\w+", " ".join(WORDS["explained"].values()))}
    found = {one for key, text in TEXTS if not key.startswith(PAPERS) for one in words(text) if len(one) > LONG}
    assert {one for one in found if "-" not in one} <= known, found - known


def test_it_reads_easily() -> None:
    """All together, and every text that is long enough to be measured."""
    textstat.set_lang("de")
    finished = {key: " ".join(one.rstrip(".!?:") + "." for one in sentences(text)) for key, text in TEXTS}
    together = " ".join(finished.values())
    assert textstat.flesch_reading_ease(together) >= EASE
    assert textstat.wiener_sachtextformel(together, 1) <= GRADE
    each = {key: text for key, text in finished.items() if len(words(text)) >= ENOUGH}
    assert len(each) >= 40
    hard = {key: textstat.wiener_sachtextformel(text, 1) for key, text in each.items()}
    assert {key: grade for key, grade in hard.items() if grade > GRADE + 2} == {}
