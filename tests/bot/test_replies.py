"""What a typed reply means, among the labels that were offered."""

import pytest

from bot.replies import exactly, loosely

KINDS = [
    {"Mietvertrag", "Rental contract"},
    {"Lohnabrechnung", "Payslip"},
    {"Krankschreibung (AU)", "Sick note"},
    {"💼 Arbeit und Einkommen", "💼 Work and income"},
    {"Ja, senden", "Yes, send it"},
    {"Arbeitsvertrag", "Employment contract"},
]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Krankschreibung", 2),
        ("au", 2),
        ("ja", 4),
        ("Einkommen", 3),
        ("Lohn", 1),
        ("Mitvertrag", 0),
        ("Lohnabrechnug", 1),
        ("sick NOTE!", 2),
        ("Arbeit", 3),
        ("contract", None),  # two can be meant
        ("Arbeitsv", 5),
        ("Lo", None),
        ("Wann kommt mein Geld?", None),
        ("ja, aber wann kommt mein Geld?", None),
        ("", None),
        ("😀", None),
    ],
)
def test_a_reply_that_is_not_the_whole_label(said: str, meant: int | None) -> None:
    assert loosely(said, KINDS) == meant


def test_a_label_as_it_stands_whatever_its_marks_and_case() -> None:
    assert exactly("arbeit UND einkommen", KINDS) == 3
    assert exactly("Krankschreibung", KINDS) is None
    assert exactly("", KINDS) is None
