"""The search, measured with questions by people who did not write the phrases that it knows (tests/search)."""

from pathlib import Path

import pytest
import yaml

from bot.fold import folded
from bot.knowledge import Library
from bot.search import gathered
from bot.words import LOCALES

QUESTIONS = Path(__file__).parent.parent / "search"
LANGUAGES = ("de", "de-simple", "en", "tr", "ar", "uk", "ru", "bg", "ro", "fa")
AT_LEAST = (90, 97, 90)
"""Of 100: right answer first, among three, nothing found for what is no matter of the office."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_right_answer_is_found(language: str) -> None:
    said = yaml.safe_load((QUESTIONS / f"{language}.yaml").read_text(encoding="utf-8"))
    library = Library(LOCALES, (language,), "Grundsicherungsgeld")
    assert len(said["test"]) == 25 and all(len(questions) == 15 for questions in said["test"].values())
    first, among, asked = 0, 0, 0
    for entry, questions in said["test"].items():
        for question in questions:
            found = [one.id for one in library.search(language, question)]
            first, among, asked = first + (found[:1] == [entry]), among + (entry in found), asked + 1
    nothing = sum(not library.search(language, question) for question in said["off_topic"])
    reached = (100 * first / asked, 100 * among / asked, 100 * nothing / len(said["off_topic"]))
    assert all(have >= need for have, need in zip(reached, AT_LEAST, strict=True)), reached


def test_no_test_question_is_known_beforehand() -> None:
    """Otherwise the figures would mean nothing."""
    for language in LANGUAGES:
        said = yaml.safe_load((QUESTIONS / f"{language}.yaml").read_text(encoding="utf-8"))
        folder = LOCALES / language.partition("-")[0] / "info"
        known = yaml.safe_load((folder / "asked.yaml").read_text(encoding="utf-8"))
        phrases = {" ".join(folded(phrase)) for asked in known.values() for phrase in asked}
        tested = [question for questions in said["test"].values() for question in questions] + said["off_topic"]
        same = [question for question in tested if " ".join(folded(question)) in phrases]
        assert same == [], language


@pytest.mark.parametrize("text", ["", "?", "🏠", "a", "\u202e\x00", "%s {benefit} [x", "ж" * 4000])
def test_hostile_questions_find_nothing(text: str) -> None:
    assert Library(LOCALES, ("de",), "Grundsicherungsgeld").search("de", text) == []


def test_questions_that_ask_for_the_same_are_taken_together() -> None:
    """By what they ask for, not by the words that all of them have."""
    asked = [
        "Termin",
        "Termin beim Zahnarzt",
        "Wo ist ein Zahnarzt?",
        "Termin für Scheidung",
        "Passbild Termin",
    ]
    common = Library(LOCALES, ("de",), "Grundsicherungsgeld").common("de")
    assert {"ist", "termin"} <= common and "canart" not in common
    found = dict(gathered([*asked, "Passbild Termin?", "wie", "wie viel kostet ein Hund"], common))
    assert found["Termin beim Zahnarzt"] == 2 and found["Passbild Termin"] == 2
    assert found["Termin für Scheidung"] == found["Termin"] == found["wie viel kostet ein Hund"] == 1
