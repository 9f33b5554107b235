"""Real photos and PDFs, made by the tests."""

import io
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pikepdf
from PIL import Image, ImageDraw, ImageFilter, ImageFont
from pyrage import x25519

from bot.papers.inspect import About, PageRefused, Sealed, assemble, inspect
from bot.papers.kinds import PAGES, kind_of
from storage.age import AgeWriter

ABOUT = About("Mietvertrag (D-222222)", "de", "Jobcenter Musterstadt", "2026-03-03T09:00:00+01:00")


def photo(text: str = "Mietvertrag", size: tuple[int, int] = (900, 1200), form: str = "JPEG") -> bytes:
    """A photographed sheet."""
    image = Image.new("RGB", size, "#444")
    draw = ImageDraw.Draw(image)
    draw.rectangle((60, 60, size[0] - 60, size[1] - 60), fill="white")
    font, chance = ImageFont.load_default(28), random.Random(text)
    for line in range(20):
        draw.text((100, 100 + line * 40), f"{text} {line} " * chance.randint(1, 6), fill="black", font=font)
    out = io.BytesIO()
    image.save(out, form)
    return out.getvalue()


def blurred() -> bytes:
    """The same sheet, out of focus."""
    with Image.open(io.BytesIO(photo())) as image:
        out = io.BytesIO()
        image.filter(ImageFilter.GaussianBlur(7)).save(out, "JPEG")
        return out.getvalue()


def pdf(pages: int = 1, password: str = "") -> bytes:
    """A PDF with empty pages."""
    with pikepdf.new() as document:
        for _ in range(pages):
            document.add_blank_page(page_size=(595, 842))
        out = io.BytesIO()
        document.save(out, encryption=pikepdf.Encryption(owner=password, user=password) if password else False)
        return out.getvalue()


@dataclass(frozen=True)
class Clean:
    """A page as it came out of the inspection, in one piece."""

    content: bytes
    media: str
    sheets: int
    faults: tuple[str, ...]
    look: str


def sealed(folder: Path, content: bytes, media: str) -> Sealed:
    """A file as it lies in the vault."""
    identity = str(x25519.Identity.generate())
    path = folder / f"{len(list(folder.iterdir()))}.age"
    with path.open("wb") as out:
        writer = AgeWriter(out, identity)
        writer.write(content)
        writer.close()
    return Sealed(path, identity, media)


async def checked(content: bytes, max_pages: int = 60) -> Clean:
    """A stranger's file, looked at as the worker does. Raises PageRefused."""
    media = kind_of(content)
    if media not in PAGES:
        raise PageRefused("kind" if content else "empty")
    with TemporaryDirectory() as folder:
        async with inspect(sealed(Path(folder), content, media), max_pages) as page:
            made = b"".join([piece async for piece in page.pieces])
            return Clean(made, page.media, page.sheets, page.faults, page.look)


async def bound(files: Sequence[tuple[bytes, str]], text: str | None = None) -> bytes:
    """Clean pages (content, media) as one PDF."""
    with TemporaryDirectory() as folder:
        sources = [sealed(Path(folder), content, media) for content, media in files]
        async with assemble(sources, ABOUT, len(files), text) as pieces:
            return b"".join([piece async for piece in pieces])
