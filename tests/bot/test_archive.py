"""What staff get is PDF/A-2b, whatever came in; small enough for an e-file and still readable."""

import io
import random
import subprocess
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name
from PIL import Image

from bot.papers.receipt import receipt
from bot.papers.tool import TESSERACT
from tests.bot.pdfa import broken, readers
from tests.bot.test_legible import photographed, sheet
from tests.bot.test_papers import armed
from tests.paper import bound, checked, pdf, photo

LETTER = "Sehr geehrte Damen und Herren"


def drawing(content: bytes, **resources: object) -> bytes:
    """A PDF of one page with this drawing."""
    with pikepdf.new() as document:
        page = document.add_blank_page(page_size=(595, 842))
        page.obj.Resources = Dictionary(**resources)  # type: ignore[arg-type]
        page.obj.Contents = document.make_stream(content)
        out = io.BytesIO()
        document.save(out)
        return out.getvalue()


def letter(font: Dictionary | None = None) -> bytes:
    """A letter in a font that is not embedded, as many banks write them."""
    font = font or Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    return drawing(f"BT /F1 14 Tf 60 700 Td ({LETTER}) Tj ET".encode(), Font=Dictionary(F1=font))


def inks() -> bytes:
    return drawing(b"0.1 0.9 0.2 0 k 100 100 200 200 re f")


def form() -> bytes:
    """A form that was filled in: what stands in its fields must be seen afterwards."""
    with pikepdf.new() as document:
        page = document.add_blank_page(page_size=(595, 842))
        shown = document.make_stream(b"BT /F1 20 Tf 2 5 Td (Ana Beispiel) Tj ET")
        shown.Type, shown.Subtype, shown.BBox = Name.XObject, Name.Form, Array([0, 0, 300, 30])
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        shown.Resources = Dictionary(Font=Dictionary(F1=font))
        field = Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Tx,
            T="name",
            V="Ana Beispiel",
            F=4,
            Rect=Array([100, 600, 400, 630]),
            AP=Dictionary(N=shown),
        )
        field = document.make_indirect(field)
        page.Annots = Array([field])
        document.Root.AcroForm = Dictionary(Fields=Array([field]))
        out = io.BytesIO()
        document.save(out)
        return out.getvalue()


async def typeset() -> bytes:
    """A PDF that keeps to the standard already, with text in an embedded font."""
    values = {
        "title": LETTER, "number": "D-222222", "office": "Amt", "lang": "de", "footer": "", "rows": [["a", "b"]],
        "items": [["Mietvertrag", "1 Seite"]], "hashes": ["0" * 64], "below": None,
    }  # fmt: skip
    return await receipt(values)


def text_of(path: Path) -> str:
    return subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout


CASES: dict[str, Callable[[], bytes]] = {
    "letter": letter,
    "inks": inks,
    "form": form,
    "armed": armed,
    "blank": lambda: pdf(2),
    "photo": photo,
    "png": lambda: photo(form="PNG"),
}


@pytest.mark.parametrize("name", CASES)
async def test_what_staff_get_is_pdf_a(tmp_path: Path, name: str) -> None:
    """By the standard's own list, by qpdf and by poppler."""
    page = await checked(CASES[name]())
    path = tmp_path / "whole.pdf"
    path.write_bytes(await bound([(page.content, page.media)]))
    assert broken(path) == []
    assert readers(path) == []


def test_the_list_notices_what_is_wrong(tmp_path: Path) -> None:
    """The checker itself can say no."""
    for name, content in (("letter", letter()), ("inks", inks()), ("armed", armed())):
        path = tmp_path / f"{name}.pdf"
        path.write_bytes(content)
        assert len(broken(path)) >= 3
    path.write_bytes(letter())
    assert any("pdffonts" in one for one in readers(path))


async def test_all_together_in_order(tmp_path: Path) -> None:
    sources = [photo("1"), letter(), await typeset(), inks(), pdf(2)]
    pages = [await checked(one) for one in sources]
    path = tmp_path / "whole.pdf"
    path.write_bytes(await bound([(page.content, page.media) for page in pages]))
    assert broken(path) == [] and readers(path) == []
    with pikepdf.open(path) as document:
        assert len(document.pages) == 6
        assert document.Root.Lang == "de"
        with document.open_metadata() as meta:
            assert meta["dc:title"] == "Mietvertrag (D-222222)"


async def test_a_page_that_keeps_to_the_standard_keeps_its_text(tmp_path: Path) -> None:
    """Others are drawn, and what stood in a form's fields is seen."""
    path = tmp_path / "whole.pdf"
    page = await checked(await typeset())
    path.write_bytes(await bound([(page.content, page.media)]))
    assert LETTER in text_of(path)
    page = await checked(form())
    path.write_bytes(await bound([(page.content, page.media)]))
    subprocess.run(["pdftoppm", "-r", "50", "-gray", path, tmp_path / "form"], check=True)
    with Image.open(next(tmp_path.glob("form*.pgm"))) as drawn:
        field = drawn.crop((70, 145, 280, 170))
        assert min(field.tobytes()) < 128


async def test_the_same_pages_are_the_same_file() -> None:
    """A repetition after a crash proves the same."""
    page = await checked(photo())
    assert await bound([(page.content, page.media)]) == await bound([(page.content, page.media)])


async def test_a_photographed_page_stays_within_its_budget_and_readable() -> None:
    """At most 300 kB; twelve megapixels of a noisy sheet keep letters of this size sharp enough to tell apart."""
    chance = random.Random(3)
    for grain in (0, 0, 14):
        big = photographed(sheet(chance), chance, width=3000)
        if grain:  # at night: the first quality that is tried would be too large
            pixels = np.asarray(big, np.float32) + np.random.default_rng(1).normal(0, grain, (big.height, big.width, 1))
            big = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
        out = io.BytesIO()
        big.save(out, "JPEG", quality=95)
        assert out.tell() > 1_500_000
        page = await checked(out.getvalue())
        assert len(page.content) <= 300_000
        assert page.faults == ()


async def test_photos_become_searchable(tmp_path: Path) -> None:
    """If the office wants it; it is still PDF/A, with the font of the unseen text embedded."""
    assert Path(TESSERACT).exists(), "Tesseract is missing: make system"
    chance = random.Random(5)
    out = io.BytesIO()
    photographed(sheet(chance), chance, width=1800).save(out, "JPEG", quality=90)
    page = await checked(out.getvalue())
    path = tmp_path / "whole.pdf"
    path.write_bytes(await bound([(page.content, page.media)], text="deu"))
    words = text_of(path).split()
    assert sum(word in words for word in ("Mietvertrag", "Wohnung", "Betrag", "Summe", "Lohn", "Konto")) >= 3
    assert broken(path) == [] and readers(path) == []


async def test_receipts_can_be_read_aloud(tmp_path: Path) -> None:
    """Tagged (PDF/A-2a): a screen reader knows headings and the order."""
    path = tmp_path / "receipt.pdf"
    path.write_bytes(await typeset())
    with pikepdf.open(path) as document:
        assert document.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in document.Root
        assert document.Root.Lang == "de"
    structure = subprocess.run(["pdfinfo", "-struct", path], capture_output=True, text=True, check=True).stdout
    assert "H1" in structure and "Table" in structure
