"""Photos are turned and cut to the sheet where that is clear, and never made worse."""

import io
import random
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from bot.papers.upright import cut_to, moved, sheet_of, turned_by
from tests.bot.test_legible import WORDS, compressed, good, photographed, sheet
from tests.paper import checked


def noisy(picture: Image.Image) -> Image.Image:
    """As a sensor sees it."""
    pixels = np.asarray(picture, np.float32)
    grain = np.random.default_rng(1).normal(0, 4, pixels.shape)
    return Image.fromarray(np.clip(pixels + grain, 0, 255).astype(np.uint8))


def flat(picture: Image.Image) -> Image.Image:
    corners, _ = sheet_of(picture)
    return picture if corners is None else cut_to(picture, corners)


@pytest.mark.timeout(300)
def test_pages_of_print_are_turned_upright() -> None:
    """Of 160 photos in four positions nearly all are put right, and none that is upright is turned."""
    chance, right, total = random.Random(21), Counter[int](), 40
    for _ in range(total):
        picture = good(chance)
        for turn in (0, 90, 180, 270):
            right[turn] += turned_by(flat(picture.rotate(-turn, expand=True))) == (360 - turn) % 360
    print({turn: f"{right[turn]} of {total}" for turn in right})
    assert right[0] == total
    assert all(right[turn] >= 0.95 * total for turn in (90, 180, 270))


def test_the_sheet_is_cut_out_where_its_corners_are_clear() -> None:
    """Seen from the side, it is straight afterwards, and no more than a hair's breadth of the table is left."""
    chance = random.Random(8)
    for _ in range(12):
        page = sheet(chance)
        table = Image.new("L", (1700, 2200), chance.randint(40, 110))
        corners = [
            (x + chance.randint(0, 140), y + chance.randint(0, 140))
            for x, y in ((150, 180), (1350, 180), (1350, 1850), (150, 1850))
        ]
        source = [(0, 0), (page.width, 0), (page.width, page.height), (0, page.height)]
        shown = page.transform(
            table.size,
            Image.Transform.PERSPECTIVE,
            perspective(corners, source),
            Image.Resampling.BICUBIC,
            fillcolor=None,
        )
        mask = Image.new("L", table.size, 0)
        ImageDraw.Draw(mask).polygon(corners, fill=255)
        table.paste(shown, mask=mask)
        table = noisy(table)
        found, cut = sheet_of(table.convert("RGB"))
        assert found is not None and cut == []
        distance = [min(np.hypot(*(np.array(corner) - one)) for one in found) for corner in corners]
        assert max(distance) < 22, distance
        straight = cut_to(table.convert("RGB"), found)
        assert abs(straight.width / straight.height - page.width / page.height) < 0.12
        inner = np.asarray(straight.convert("L"))[:, straight.width // 40]
        assert np.median(inner) > 200  # two and a half hundredths from its edge there is paper only


def perspective(to: list[tuple[int, int]], source: list[tuple[int, int]]) -> list[float]:
    """The eight numbers with which Pillow draws ``source`` onto the corners ``to``."""
    rows, values = [], []
    for (x, y), (u, v) in zip(to, source, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        values += [u, v]
    return [float(one) for one in np.linalg.solve(np.array(rows, float), np.array(values, float))]


def test_what_is_no_sheet_is_left_alone() -> None:
    """A scan, a screenshot, a white page on a white table, a face: nothing is cut off."""
    chance = random.Random(9)
    scan = sheet(chance).convert("RGB")
    pale = photographed(sheet(chance), chance)
    white = Image.new("RGB", (1200, 1600), (235, 235, 235))
    white.paste(Image.new("RGB", (800, 1100), (245, 245, 245)), (200, 200))
    noise = Image.fromarray(np.random.default_rng(1).integers(0, 255, (900, 1200, 3), np.uint8))
    round_one = Image.new("RGB", (1200, 1600), (60, 60, 60))
    ImageDraw.Draw(round_one).ellipse((200, 300, 1000, 1300), fill="white")
    for picture in (scan, white, noise, round_one):
        assert sheet_of(picture) == (None, []), picture.size
    assert turned_by(Image.new("RGB", (800, 1200), "white")) == 0 == turned_by(noise) == turned_by(round_one)
    assert pale.size


@pytest.mark.parametrize(("turn", "side"), [(0, "bottom"), (90, "left"), (270, "right")])
async def test_a_missing_piece_is_named_as_the_reader_sees_it(turn: int, side: str) -> None:
    """The page lies on its side, and what is said is about the page, not about the phone."""
    chance = random.Random(12)
    whole = photographed(sheet(chance), chance)
    cut = whole.crop((0, 0, whole.width, round(whole.height * 0.72)))
    assert sheet_of(cut)[1] == ["bottom"]
    assert moved("bottom", turn) == side
    out = io.BytesIO()
    compressed(cut.rotate(-turn, expand=True), 85).save(out, "JPEG", quality=90)
    page = await checked(out.getvalue())
    assert "cut:bottom" in page.faults


async def test_a_photo_that_lies_on_its_side_comes_out_upright_and_cut() -> None:
    chance = random.Random(14)
    lying = photographed(sheet(chance), chance).rotate(90, expand=True)
    assert lying.width > lying.height
    out = io.BytesIO()
    lying.save(out, "JPEG", quality=90)
    page = await checked(out.getvalue())
    with Image.open(io.BytesIO(page.content)) as made:
        assert made.height > made.width
        assert np.median(np.asarray(made.convert("L"))[made.height // 40]) > 150


async def test_a_sheet_that_is_far_away_is_small_in_a_large_picture() -> None:
    chance = random.Random(15)
    near = flat(photographed(sheet(chance), chance, width=1500))
    far = Image.new("RGB", (1200, 1500), (70, 70, 70))
    far.paste(near.resize((620, 620 * near.height // near.width), Image.Resampling.LANCZOS), (250, 250))
    out = io.BytesIO()
    noisy(far).save(out, "JPEG", quality=90)
    assert (await checked(out.getvalue())).faults == ("small",)


def test_nothing_that_somebody_wants_to_show_is_cut_away() -> None:
    """Two sheets beside each other, notes on the table, a screenshot with a light panel: left whole."""
    chance = random.Random(16)
    two = Image.new("L", (3000, 2250), 60)
    for left in (150, 1600):
        two.paste(sheet(chance).resize((1250, 1768)), (left, 200))
    one = Image.new("L", (2200, 2600), 60)
    one.paste(sheet(chance), (300, 500))
    note = sheet(chance).resize((500, 707)).crop((0, 0, 500, 300))
    one.paste(note, (1600, 1900))
    screen = Image.new("L", (1080, 1920), 18)
    screen.paste(sheet(chance).resize((900, 1273)), (90, 450))
    draw = ImageDraw.Draw(screen)
    for line in range(4):
        draw.text((90, 80 + line * 60), "Ana Beispiel DE12 3456 7890", fill=230, font_size=40)
    for picture in (noisy(two), noisy(one), screen):
        assert sheet_of(picture.convert("RGB")) == (None, [])


def test_columns_of_figures_are_not_turned() -> None:
    """A bank statement in letters of one width: its columns align as well as its lines."""
    chance = random.Random(17)
    mono = next(Path("/usr/share/fonts").rglob("DejaVuSansMono.ttf"))
    font = ImageFont.truetype(mono, 20)
    for turn in (0, 90, 270) * 6:
        page = Image.new("L", (1100, 1556), 245)
        draw = ImageDraw.Draw(page)
        for y in range(90, 1450, chance.choice((26, 30))):
            day = f"{chance.randint(1, 28):02}.{chance.randint(1, 12):02}.2026"
            words = f"{chance.choice(WORDS)[:12]:<14}{chance.choice(WORDS)[:10]:<12}"
            draw.text((80, y), f"{day} {words}{chance.randint(1, 9999):>8},{chance.randint(0, 99):02} EUR", 30, font)
        assert turned_by(page.convert("RGB").rotate(-turn, expand=True)) == (360 - turn) % 360
