"""Can a photographed page be read? Measured on the picture, said as reasons with what helps.

A warning, never a wall: thresholds are chosen so that good pages pass (tests/bot/test_legible.py has the
figures). Works on brightness only, at a size at which small print is still told apart.
"""

from typing import Any

LONG_SIDE = 1400
GRID = (20, 14)  # blocks along the long and the short side
SMALL = 1000  # pixels of an A4 sheet's long side; below, letters of 6 points have small ones of under 4 pixels
DARK = 95  # brightness of the paper, of 255
PALE = 42  # contrast of ink on paper below which print is washed out
INK = 10  # contrast beyond that of empty paper (which has a sensor's noise) from which a block counts as printed
SATURATED = 252
PAPER = 244  # brightness of paper from which a white spot cannot be told from it
GLARE = 0.03  # share of the blocks
SHARP = 0.22  # steepness of the print's edges, as a share of its contrast, within one pixel


def faults(picture: Any) -> list[str]:
    """Reasons why a page (a PIL image, upright) may be hard to read; empty for a good one.

    ``small``, ``dark``, ``pale``, ``blurred``, and ``glare:`` with where it is (``top-left`` … ``bottom-right``).
    """
    import numpy as np

    found = ["small"] if max(picture.size) < SMALL else []
    grey = picture.convert("L")
    grey.thumbnail((LONG_SIDE, LONG_SIDE))
    blocks, grid = _blocks(np.asarray(grey))
    low, middle, high = np.percentile(blocks[:, ::2, ::2].reshape(len(blocks), -1), (2, 30, 92), axis=1)
    contrast = high - low
    level = float(np.percentile(high, 80))
    sheet = high > 0.55 * level
    printed = sheet & (contrast > float(np.percentile(contrast[sheet], 15)) + INK)
    if level < DARK:
        found.append("dark")
    elif printed.any() and np.percentile(contrast[printed], 75) < PALE:
        found.append("pale")
    usual = float(np.median(high)) if level >= SATURATED else level
    drowned = np.flatnonzero(middle >= SATURATED)
    if printed.any() and not found and _sharpness(blocks[printed], contrast[printed]) < SHARP:
        found.append("blurred")
    elif usual <= PAPER and len(drowned) >= GLARE * len(blocks):
        found.append(f"glare:{_where(drowned, grid)}")
    return found


def _blocks(pixels: Any) -> tuple[Any, tuple[int, int]]:
    """The picture in blocks of equal size (block, row, column); what does not fit at the edges is left out."""
    rows, columns = grid = GRID if pixels.shape[0] >= pixels.shape[1] else GRID[::-1]
    height, width = pixels.shape[0] // rows, pixels.shape[1] // columns
    whole = pixels[: rows * height, : columns * width].reshape(rows, height, columns, width)
    return whole.swapaxes(1, 2).reshape(rows * columns, height, width), grid


def _sharpness(blocks: Any, contrast: Any) -> float:
    """How steep edges are, in the direction in which they are less steep: a shaken hand blurs one only."""
    import numpy as np

    steep = []
    for axis in (1, 2):
        step = np.abs(np.diff(blocks.astype(np.int16), axis=axis)).reshape(len(blocks), -1)
        steep.append(np.percentile(np.percentile(step, 99, axis=1) / contrast, 70))
    return float(min(steep))


def _where(blocks: Any, grid: tuple[int, int]) -> str:
    """The quarter of the picture in which most of these blocks lie."""
    import numpy as np

    bottom = np.mean(blocks // grid[1]) >= (grid[0] - 1) / 2
    right = np.mean(blocks % grid[1]) >= (grid[1] - 1) / 2
    return f"{'bottom' if bottom else 'top'}-{'right' if right else 'left'}"
