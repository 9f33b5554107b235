"""Words of danger and of need, as people who wrote neither the examples nor the keywords would say them."""

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import yaml

from bot.words import Words

LANGUAGES = ("de", "tr", "ar", "uk", "ru", "bg", "ro", "fa", "en")
QUESTIONS = Path(__file__).parent.parent / "search"


@pytest.fixture(scope="module")
def words() -> Words:
    return Words(LANGUAGES, ZoneInfo("Europe/Berlin"), "Grundsicherungsgeld")


@pytest.mark.parametrize("language", LANGUAGES)
def test_danger_and_need_are_noticed_and_ordinary_messages_are_not(words: Words, language: str) -> None:
    """At least 20 of 25 phrasings each; at most 6 of 40 calm messages with similar words alarm anybody."""
    said = yaml.safe_load((QUESTIONS / f"{language}.yaml").read_text(encoding="utf-8"))
    danger = [text for text in said["danger"] if words.alarm(language, text) == "danger"]
    urgent = [text for text in said["urgent"] if words.alarm(language, text) is not None]
    calm = [text for text in said["calm"] if words.alarm(language, text) is not None]
    assert (len(danger) >= 20, len(urgent) >= 20, len(calm) <= 6) == (True, True, True), (
        len(danger),
        len(urgent),
        len(calm),
    )
