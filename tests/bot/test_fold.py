"""Letters of any script as plain Latin ones."""

import pytest

from bot.fold import fold, folded


@pytest.mark.parametrize(
    "same",
    [
        ("zurück", "zuruck", "zurueck", "ZURÜCK"),
        ("Straße", "strasse", "STRASSE"),
        ("İptal", "iptal", "IPTAL", "ıptal"),
        ("şikâyet", "sikayet", "ŞİKAYET"),
        ("مُسْتَنَد", "مستند"),
        ("مدرسة", "مدرسه"),
        ("می\u200cشود", "میشود", "ميشود"),
        ("работа", "rabota", "РАБОТА"),
        ("щука", "shchuka"),
        ("юрист", "yurist", "jurist"),
        ("ședință", "şedinţă", "sedinta"),
        ("в\u02bcязати", "в'язати", "вязати"),
    ],
)
def test_one_word_in_all_its_ways_of_writing(same: tuple[str, ...]) -> None:
    assert len({fold(word) for word in same}) == 1, [fold(word) for word in same]


def test_words_of_a_text() -> None:
    assert folded("Ich hab' 2 Fragen: Miete & Strom!") == ["ich", "hab", "2", "fragen", "miete", "strom"]
    assert folded("١٢ یورو") == ["12", fold("یورو")]
    assert folded("🏠 … —") == []
