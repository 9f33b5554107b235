"""Answers: ours, and over them the office's own, live."""

from pathlib import Path
from typing import Any

import pytest

from bot.knowledge import Library, faults
from bot.words import LOCALES

OURS = """---
area: money
order: 7
as_of: 2026-10-01
source: § 22 SGB II
reviewed: Frau Recht, 2026-10-02
asked: [Wohnung am Hafen]
---
# Wird meine Miete bezahlt?

In unserer Stadt gilt bis 600 €.
"""


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Library, Path]:
    """A library that looks at the office's folder at every question."""
    monkeypatch.setattr("bot.knowledge.LOOK_AGAIN", 0.0)
    folder = tmp_path / "information"
    return Library(LOCALES, ("de", "de-simple", "en", "tr"), "Grundsicherungsgeld", folder), folder


def write(folder: Path, name: str, text: str | bytes) -> None:
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(text.encode() if isinstance(text, str) else text)


def found(library: Library, entry: str, language: str = "de") -> Any:
    one = library.entry(language, entry)
    assert one is not None
    return one


def test_an_office_changes_an_answer_and_it_is_live(office: tuple[Library, Path]) -> None:
    library, folder = office
    assert "600 €" not in found(library, "rent").text
    write(folder, "rent.de.md", OURS)
    one = found(library, "rent")
    assert "600 €" in one.text and one.reviewed == "Frau Recht, 2026-10-02" and one.as_of == "2026-10-01"
    assert library.search("de", "Wohnung am Hafen")[0].id == "rent"
    assert [one.id for one in library.area("de", "money")][6] == "rent"
    write(folder, "rent.de.md", OURS.replace("600", "650"))
    assert "650 €" in found(library, "rent").text
    (folder / "rent.de.md").unlink()
    assert "650 €" not in found(library, "rent").text


def test_a_translation_of_another_text_is_not_shown(office: tuple[Library, Path]) -> None:
    """The Turkish text translates what we say, not what the office says now."""
    library, folder = office
    assert found(library, "rent", "tr").language == "tr" and found(library, "rent", "tr").machine
    write(folder, "rent.de.md", OURS)
    assert found(library, "rent", "tr").language == "de"
    write(folder, "rent.tr.md", "---\nreviewed: Frau Dil\n---\n# Kira?\n\n600 € kadar.\n")
    one = found(library, "rent", "tr")
    assert one.language == "tr" and not one.machine and one.source == "§ 22 SGB II" and one.area == "money"


def test_hidden_is_hidden_in_every_language(office: tuple[Library, Path]) -> None:
    library, folder = office
    write(folder, "travel.de.md", "---\nhidden: true\n---\n")
    for language in ("de", "de-simple", "en", "tr"):
        assert library.entry(language, "travel") is None
        assert "travel" not in {one.id for one in library.area(language, "work")}
    assert all(one.id != "travel" for one in library.search("de", "Darf ich in Urlaub fahren?"))


def test_an_office_adds_an_answer_of_its_own(office: tuple[Library, Path]) -> None:
    library, folder = office
    write(folder, "parking.de.md", OURS.replace("Wird meine Miete bezahlt?", "Wo kann ich parken?"))
    assert found(library, "parking").title == "Wo kann ich parken?"
    assert found(library, "parking", "tr").language == "de"
    assert library.search("de", "wo kann man parken")[0].id == "parking"


BROKEN = {
    "rent.de.md": b"\xff\xfe\x00",
    "moving.de.md": b"---\n[not: yaml\n---\n# x\n\ny\n",
    "earn.de.md": b"---\narea: elsewhere\n---\n# x\n\ny\n",
    "school.de.md": b"---\nas_of: soon\n---\n# x\n\ny\n",
    "ill.de.md": b"---\nnext: !!python/object/apply:os.system [true]\n---\n# x\n\ny\n",
    "travel.de.md": b"---\norder: 1\n---\nno title\n",
    "savings.de.md": b"---\norder: 1\n---\n# x\n\n" + b"y" * 30_000,
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_file_that_is_none_changes_nothing_and_is_reported(office: tuple[Library, Path], name: str) -> None:
    library, folder = office
    before = found(library, name.split(".")[0])
    write(folder, name, BROKEN[name])
    assert found(library, name.split(".")[0]) == before
    assert [one for one, _ in faults(folder)] == [name]


def test_names_that_are_none_and_links_are_ignored(office: tuple[Library, Path], tmp_path: Path) -> None:
    library, folder = office
    write(folder, "../rent.de.md", OURS)
    for name in ("RENT.de.md", "rent.md", "rent.deutsch.md", "notes.txt", "-.de.md"):
        write(folder, name, OURS)
    (folder / "rent.de.md").symlink_to(tmp_path / "rent.de.md")
    assert "600 €" not in found(library, "rent").text
