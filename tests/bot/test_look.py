"""The same picture again is recognised; another page of the same form is not taken for it."""

import io
import random

from PIL import Image, ImageDraw, ImageFont

from storage.papers import are_alike
from tests.bot.test_legible import FONTS, compressed, photographed, sheet
from tests.paper import checked


async def look(picture: Image.Image) -> str:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=90)
    return (await checked(out.getvalue())).look


def form(words: str) -> Image.Image:
    """One form, scanned without noise, filled in differently: as alike as two different pages can be."""
    page = Image.new("RGB", (1100, 1556), "white")
    draw = ImageDraw.Draw(page)
    font = ImageFont.truetype(FONTS[0], 24)
    for row in range(24):
        draw.text((100, 100 + row * 56), f"{row + 1}. Angaben zur Person", fill="black", font=font)
        draw.line((500, 130 + row * 56, 1000, 130 + row * 56), fill="black", width=2)
        draw.text((510, 100 + row * 56), words, fill=(20, 20, 120), font=font)
    return page


async def test_the_same_photo_in_other_sizes_and_qualities() -> None:
    """As messengers pass it on."""
    chance = random.Random(4)
    for _ in range(6):
        picture = photographed(sheet(chance), chance)
        first = await look(picture)
        for quality, longest in ((60, 1280), (75, 1600), (87, 2560)):
            assert are_alike(first, await look(compressed(picture, quality, longest)))


async def test_other_pages_are_other_pages() -> None:
    chance = random.Random(5)
    looks = [await look(photographed(sheet(chance), chance)) for _ in range(12)]
    looks += [
        await look(form(words)) for words in ("Ana Beispiel", "Ana Beispieler", "Ben Mustermann, Hafenstraße 12", "—")
    ]
    pairs = [(a, b) for at, a in enumerate(looks) for b in looks[at + 1 :]]
    assert not any(are_alike(a, b) for a, b in pairs)
