"""How many bad pages are noticed, and how many good ones are wrongly stopped: on pages that the test renders."""

import io
import random
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont

from bot.papers.legible import faults
from bot.papers.upright import around, sheet_of

FONTS = [
    path
    for name in ("NotoSans-Regular.ttf", "NotoSerif-Regular.ttf", "NotoSans-Bold.ttf", "NotoSerif-Bold.ttf")
    for path in Path("/usr/share/fonts").rglob(name)
]
WORDS = (
    "Mietvertrag Kaltmiete Nebenkosten Vorauszahlung Vermieter Mieter Wohnung Kündigung Betrag Summe Datum Konto "
    "Lohn Brutto Netto Steuer Abzug Bescheid Antrag Anlage Euro Monat Jahr Zimmer Heizung Wasser Strom"
).split()


def sheet(chance: random.Random) -> Image.Image:
    """A letter, a table or a form, as a scan of good quality would show it."""
    width, height = 1100, 1556
    page = Image.new("L", (width, height), chance.randint(236, 250))
    draw = ImageDraw.Draw(page)
    size = chance.choice((19, 22, 25))
    font = ImageFont.truetype(chance.choice(FONTS), size)
    ink, y, layout = chance.randint(10, 70), 100, chance.choice(("letter", "table", "form"))
    while y < height - chance.choice((150, 360)):
        words = [chance.choice(WORDS) for _ in range(chance.randint(5, 9))]
        if layout == "letter":
            draw.text((110, y), " ".join(words)[:80], fill=ink, font=font)
        elif layout == "table":
            for column, word in enumerate(words[:4]):
                draw.text((110 + column * 225, y), word, fill=ink, font=font)
                draw.rectangle((103 + column * 225, y - 4, 328 + column * 225, y + size + 9), outline=ink)
        else:
            draw.text((110, y), words[0], fill=ink, font=font)
            draw.line((380, y + size + 5, 950, y + size + 5), fill=ink, width=2)
            if chance.random() < 0.6:
                draw.text((395, y), words[1], fill=ink, font=font)
        y += int(size * chance.choice((1.6, 1.9)))
    return page


def photographed(page: Image.Image, chance: random.Random, light: float = 0.85, width: int = 1500) -> Image.Image:
    """On a table, a little turned, unevenly lit, with a sensor's noise, in colour."""
    table = Image.new("L", (page.width + 180, page.height + 180), chance.randint(40, 110))
    table.paste(page, (chance.randint(45, 135), chance.randint(45, 135)))
    table = table.rotate(chance.uniform(-3, 3), resample=Image.Resampling.BICUBIC, fillcolor=80)
    table = table.resize((width, width * table.height // table.width), Image.Resampling.LANCZOS)
    pixels = np.asarray(table, dtype=np.float32)
    rows, columns = pixels.shape
    slope = np.linspace(chance.uniform(0.82, 1.0), 1.0, columns)[None, :]
    slope = slope * np.linspace(chance.uniform(0.85, 1.0), 1.0, rows)[:, None]
    noise = np.random.default_rng(chance.randint(0, 1 << 30)).normal(0, chance.uniform(1, 4), pixels.shape)
    return Image.fromarray(np.clip(pixels * slope * light + noise, 0, 255).astype(np.uint8)).convert("RGB")


def compressed(picture: Image.Image, quality: int, longest: int = 2560) -> Image.Image:
    """As a messenger sends it."""
    out = io.BytesIO()
    smaller = picture.copy()
    smaller.thumbnail((longest, longest))
    smaller.save(out, "JPEG", quality=quality)
    return Image.open(io.BytesIO(out.getvalue())).convert("RGB")


def shaken(picture: Image.Image, length: int, *, across: bool) -> Image.Image:
    pixels = np.asarray(picture, dtype=np.float32)
    steps = range(0, length, 2)
    moved = np.stack([np.roll(pixels, step, axis=1 if across else 0) for step in steps]).mean(axis=0)
    return Image.fromarray(np.asarray(moved, dtype=np.uint8))


def with_glare(picture: Image.Image, chance: random.Random) -> Image.Image:
    """A lamp in glossy paper: a soft-edged spot in which nothing is left."""
    spot = Image.new("L", picture.size, 0)
    x, y = chance.uniform(0.3, 0.7) * picture.width, chance.uniform(0.3, 0.7) * picture.height
    reach = chance.uniform(0.17, 0.26) * picture.width
    ImageDraw.Draw(spot).ellipse((x - reach, y - reach, x + reach, y + reach), fill=255)
    white = Image.new("RGB", picture.size, "white")
    return Image.composite(white, picture, spot.filter(ImageFilter.GaussianBlur(30)))


def cut_off(picture: Image.Image, chance: random.Random) -> Image.Image:
    """The phone was too near: a piece of one side of the sheet is not in the picture."""
    width, height = picture.size
    share = chance.uniform(0.14, 0.35)
    boxes = (
        (0, 0, width, height * (1 - share)),
        (0, height * share, width, height),
        (0, 0, width * (1 - share), height),
        (width * share, 0, width, height),
    )
    return picture.crop(tuple(round(one) for one in chance.choice(boxes)))  # type: ignore[arg-type]


def looked_at(picture: Image.Image) -> list[str]:
    """What the tool says of a photo."""
    corners, cut = sheet_of(picture)
    return [*faults(around(picture, corners)), *(f"cut:{side}" for side in cut)]


def good(chance: random.Random) -> Image.Image:
    """Telegram's compression, a usual phone, indoor light."""
    picture = photographed(
        sheet(chance), chance, light=chance.uniform(0.62, 0.95), width=chance.choice((1300, 1500, 1800))
    )
    picture = picture.filter(ImageFilter.GaussianBlur(chance.uniform(0, 0.9)))
    return compressed(picture, chance.choice((60, 75, 87)), chance.choice((1280, 1600, 2560)))


BAD: dict[str, Callable[[random.Random], Image.Image]] = {
    "blurred": lambda chance: compressed(
        photographed(sheet(chance), chance).filter(ImageFilter.GaussianBlur(chance.uniform(4, 8))), 75
    ),
    "shaken": lambda chance: compressed(
        shaken(photographed(sheet(chance), chance), chance.randint(14, 26), across=chance.random() < 0.5), 75
    ),
    "dark": lambda chance: compressed(photographed(sheet(chance), chance, light=chance.uniform(0.1, 0.3)), 75),
    "pale": lambda chance: compressed(
        ImageEnhance.Brightness(
            ImageEnhance.Contrast(photographed(sheet(chance), chance)).enhance(chance.uniform(0.06, 0.13))
        ).enhance(1.5),
        75,
    ),
    "glare": lambda chance: compressed(with_glare(photographed(sheet(chance), chance, light=0.8), chance), 75),
    "cut": lambda chance: compressed(cut_off(photographed(sheet(chance), chance), chance), 75),
    "small": lambda chance: compressed(photographed(sheet(chance), chance), 70, chance.randint(400, 900)),
}


def pictures(count: int) -> Iterator[tuple[str, Image.Image]]:
    """So many good pages, and a sixth of that of each bad kind."""
    chance = random.Random(20261124)
    for _ in range(count):
        yield "good", good(chance)
    for name, make in BAD.items():
        for _ in range(count // len(BAD)):
            yield name, make(chance)


@pytest.mark.timeout(600)
def test_bad_pages_are_noticed_and_good_ones_pass() -> None:
    """At least 95 of 100 bad pages caught, at most 2 of 100 good ones stopped; the table stands beside it."""
    assert len(FONTS) >= 4
    total: Counter[str] = Counter()
    stopped: Counter[str] = Counter()
    reasons: dict[str, Counter[str]] = {}
    for label, picture in pictures(154):
        found = looked_at(picture)
        total[label] += 1
        stopped[label] += bool(found)
        reasons.setdefault(label, Counter()).update(one.partition(":")[0] for one in found)
    table = "\n".join(f"{name:<8} {stopped[name]:>3} of {total[name]:>3}  {dict(reasons[name])}" for name in total)
    print(table)
    bad = sum(total[name] for name in BAD)
    assert sum(total.values()) >= 300
    assert sum(stopped[name] for name in BAD) >= 0.95 * bad, table
    assert stopped["good"] <= 0.02 * total["good"], table


def test_an_empty_back_of_a_sheet_is_no_bad_page() -> None:
    chance = random.Random(1)
    assert faults(photographed(Image.new("L", (1100, 1556), 244), chance)) == []
