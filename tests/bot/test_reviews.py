"""Translations reviewed by people who do not program: a page in a real browser, and its table taken back."""

import csv
import io
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser

from bot import reviews
from bot.knowledge import Library, read
from bot.words import LOCALES, Words
from handlers.kit import Say
from tests.conftest import ROOT
from tests.web.test_playground import browser as browser

TODAY = date(2026, 11, 25)
SAYS = {name: name for name in reviews.SAYS}


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Our wording, to be changed."""
    for language in ("de", "tr", "ar"):
        shutil.copytree(LOCALES / language, tmp_path / "locales" / language)
    yield tmp_path / "locales"


Edited = dict[str, tuple[str, str, str]]


def table(folder: Path, language: str, changed: Edited | None = None, mark: str = ",") -> bytes:
    """The table as the page saves it: what was edited, with text, state and name."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=mark)
    writer.writerow(reviews.COLUMNS)
    for row in reviews.rows(folder, language):
        if row.id in (changed or {}):
            text, state, by = (changed or {})[row.id]
            writer.writerow((row.id, row.where, row.source, text, state, by, row.state))
    return ("\ufeff" + out.getvalue()).encode()


def words(folder: Path) -> Words:
    return Words(("de", "tr", "ar"), ZoneInfo("Europe/Berlin"), folder=folder)


def test_every_text_of_a_language_is_a_row_of_its_own(folder: Path) -> None:
    found = {row.id: row for row in reviews.rows(folder, "ar")}
    assert found["menu-documents"].where == "Menü" and found["menu-documents"].source == "📄 Dokumente einreichen"
    assert {f"receipt-pages[{form}]" for form in ("zero", "one", "two", "few", "many", "other")} <= set(found)
    assert found["info/rent/title"].source == "Wird meine Miete bezahlt?"
    assert len(found) > 600 and not any(row.by for row in found.values())


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_an_edited_table_is_taken_back(folder: Path, mark: str) -> None:
    """As a browser or a spreadsheet saves it: only what was changed is written, everything else stays as it was."""
    before = (folder / "tr" / "ui.ftl").read_text(encoding="utf-8")
    changed = {
        "menu-documents": ("📄 Evrak yolla", "reviewed", "Ayşe Öz"),
        "receipt-pages[other]": ("{ $count } yaprak", "reviewed", "Ayşe Öz"),
        "start-ways": (next(r.text for r in reviews.rows(folder, "tr") if r.id == "start-ways"), "reviewed", "Ayşe Öz"),
    }
    assert reviews.take(folder, "tr", table(folder, "tr", changed, mark), TODAY) == (3, [])
    after = (folder / "tr" / "ui.ftl").read_text(encoding="utf-8")
    assert words(folder).text("tr", Say("receipt.pages", {"count": 3})) == "3 yaprak"
    lines = [(a, b) for a, b in zip(before.splitlines(), after.splitlines(), strict=False) if a != b]
    assert "menu-documents = 📄 Evrak yolla" in after and len(lines) <= 12
    found = {row.id: row for row in reviews.rows(folder, "tr")}
    assert found["menu-documents"].by == "Ayşe Öz, 2026-11-25" and found["start-ways"].by


def test_nobody_undoes_what_another_has_reviewed_since(folder: Path) -> None:
    """A page that was made before says what its reader saw; a refused table may be given again and again."""
    old = table(folder, "tr", {"menu-news": ("📰 Duyuru", "machine", ""), "menu-work": ("🛠 İş", "machine", "")})
    reviews.take(folder, "tr", table(folder, "tr", {"menu-news": ("📰 Haber", "reviewed", "Ayşe Öz")}), TODAY)
    assert reviews.take(folder, "tr", old, TODAY) == (1, [("menu-news", "translations.why_changed")])
    assert reviews.take(folder, "tr", old, TODAY) == (0, [("menu-news", "translations.why_changed")])
    found = {row.id: row for row in reviews.rows(folder, "tr")}
    assert (found["menu-news"].text, found["menu-news"].by) == ("📰 Haber", "Ayşe Öz, 2026-11-25")


def test_a_text_is_reviewed_however_its_brackets_are_written(folder: Path) -> None:
    changed = {"receipt-pages[other]": ("{$count}   yaprak", "reviewed", "Ayşe Öz")}
    assert reviews.take(folder, "tr", table(folder, "tr", changed), TODAY) == (1, [])
    [row] = [row for row in reviews.rows(folder, "tr") if row.id == "receipt-pages[other]"]
    assert row.by and row.text == "{ $count }   yaprak"


@pytest.mark.parametrize("end", ["\n", "\r", "\u2028", "\u0085"])
def test_a_text_is_reviewed_whatever_ends_its_lines(folder: Path, end: str) -> None:
    changed = {"menu-documents": (f"Evrak{end}yolla", "reviewed", "Ayşe Öz")}
    assert reviews.take(folder, "tr", table(folder, "tr", changed), TODAY) == (1, [])
    [row] = [row for row in reviews.rows(folder, "tr") if row.id == "menu-documents"]
    assert row.by and row.text == "Evrak\nyolla"


def test_a_reviewed_answer_is_no_machines_any_more(folder: Path) -> None:
    rows = {row.id: row for row in reviews.rows(folder, "tr")}
    changed = {
        f"info/rent/{part}": (rows[f"info/rent/{part}"].text, "reviewed", "Ayşe Öz") for part in ("title", "text")
    }
    assert reviews.take(folder, "tr", table(folder, "tr", changed), TODAY) == (2, [])
    answer = read(folder / "tr" / "info" / "rent.md", "rent", "tr", whole=False)
    assert answer.reviewed == "Ayşe Öz, 2026-11-25" and not answer.machine
    assert answer.text == rows["info/rent/text"].text


def test_an_answer_whose_german_text_changed_is_shown_again_once_it_is_reviewed(folder: Path) -> None:
    german = folder / "de" / "info" / "moving.md"
    german.write_text(german.read_text(encoding="utf-8").replace("umziehen", "die Wohnung wechseln"), encoding="utf-8")
    library = Library(folder, ("de", "tr"), "")
    assert (found := library.entry("tr", "moving")) and found.language == "de"
    rows = {row.id: row for row in reviews.rows(folder, "tr")}
    changed = {one: (rows[one].text, "reviewed", "Ayşe Öz") for one in ("info/moving/title", "info/moving/text")}
    assert reviews.take(folder, "tr", table(folder, "tr", changed), TODAY) == (2, [])
    assert (found := Library(folder, ("de", "tr"), "").entry("tr", "moving")) and found.language == "tr"


def test_a_language_is_a_machines_until_all_of_it_is_reviewed(folder: Path) -> None:
    assert words(folder).machine_made("tr")
    wording = [row for row in reviews.rows(folder, "tr") if not row.id.startswith("info/")]
    reviewed = {row.id: (row.text, "reviewed", "Ayşe Öz") for row in wording}
    reviews.take(folder, "tr", table(folder, "tr", reviewed), TODAY)
    assert not words(folder).machine_made("tr")
    source = folder / "de" / "ui.ftl"
    source.write_text(source.read_text(encoding="utf-8").replace("Dokumente einreichen", "Papiere einreichen"))
    assert words(folder).machine_made("tr"), "another source text is to be translated again"


@pytest.mark.parametrize(
    ("row", "text", "state", "by", "why"),
    [
        ("menu-documents", "", "machine", "", "empty"),
        ("menu-documents", "x" + " kelime" * 16, "machine", "", "long"),
        ("menu-documents", "Evrak { yolla", "machine", "", "broken"),
        ("menu-documents", "Evrak { $office }", "machine", "", "variables"),
        ("start-notice", "Hoş geldiniz", "machine", "", "variables"),
        ("receipt-pages", "sayfa", "machine", "", "variables"),
        ("menu-documents", "Evrak yolla", "reviewed", "  ", "name"),
        ("info/rent/text", "a\nb\nc\nd\ne", "machine", "", "lines"),
        ("info/rent/title", "a\nb", "machine", "", "lines"),
        ("info/rent/text", "{ benefit }", "machine", "", "variables"),
        ("menu-documents", "Evrak { menu-nowhere }", "machine", "", "variables"),
        ("menu-documents", "Evrak { -nix }", "machine", "", "variables"),
        ("menu-documents", "Evrak { NUMBER($x) }", "machine", "", "variables"),
        ("menu-documents", "Evrak { $y ->\n [a] b\n*[other] c\n}", "machine", "", "variables"),
        ("menu-documents", "Evrak\n.foo = bar", "machine", "", "broken"),
    ],
)
def test_what_would_break_a_conversation_is_refused(
    folder: Path, row: str, text: str, state: str, by: str, why: str
) -> None:
    """And everything else of the table is taken."""
    changed = {row: (text, state, by), "menu-news": ("📰 Haber", "machine", "")}
    assert reviews.take(folder, "tr", table(folder, "tr", changed), TODAY) == (1, [(row, f"translations.why_{why}")])
    assert words(folder).text("tr", Say("menu.news")) == "📰 Haber"


def test_tables_that_are_none(folder: Path) -> None:
    broken = b'id,source,translation,state,of\n"' + b"x" * 200_000
    for content, why in ((b"\xff\xfe\x00", "encoding"), (b"", "table"), (b"a,b\n1,2\n", "table"), (broken, "table")):
        with pytest.raises(reviews.Refused, match=why):
            reviews.take(folder, "tr", content, TODAY)
    old = table(folder, "tr", {"menu-news": ("x", "machine", "")}).replace(
        "📰 Aktuelles".encode(), "📰 Früher".encode()
    )
    assert reviews.take(folder, "tr", old, TODAY) == (0, [("menu-news", "translations.why_source")])
    foreign = b"id,source,translation,state,of\n../../x,a,b,reviewed,\n"
    assert reviews.take(folder, "tr", foreign, TODAY) == (0, [("../../x", "translations.why_unknown")])


def test_the_page_is_edited_and_saved_in_a_browser(browser: Browser, folder: Path, tmp_path: Path) -> None:
    """Nothing is lost when the page is closed in between; what it saves is what is taken back."""
    made = tmp_path / "ar.html"
    made.write_text(reviews.page(folder, "ar", "Texte prüfen: </script>", "rtl", SAYS), encoding="utf-8")
    context = browser.new_context(viewport={"width": 1280, "height": 900}, accept_downloads=True)
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(made.as_uri())
    page.fill("#find", "menu-news")
    line = page.locator("tr", has_text="menu-news")
    line.locator("textarea").fill("📰 أخبار")
    line.locator("input[type=checkbox]").check()
    page.reload()
    assert page.locator("tr", has_text="menu-news").locator("textarea").input_value() == "📰 أخبار"
    assert page.locator("tr", has_text="menu-news").locator("textarea").get_attribute("dir") == "rtl"
    page.fill("#name", 'Amal "A." Haddad')
    page.select_option("#show", "changed")
    assert page.locator("tbody tr:visible").count() == 1
    page.screenshot(path=str(ROOT / "tests" / "artifacts" / "review.png"))
    with page.expect_download() as download:
        page.click("#save")
    assert download.value.suggested_filename == "ar.csv"
    assert reviews.take(folder, "ar", Path(str(download.value.path())).read_bytes(), TODAY) == (1, [])
    assert words(folder).text("ar", Say("menu.news")) == "📰 أخبار"
    assert {row.by for row in reviews.rows(folder, "ar")} == {"", 'Amal "A." Haddad, 2026-11-25'}
    assert faults == []
    context.close()
