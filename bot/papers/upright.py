"""Where is the sheet in a photo, and which way is up? Runs in the tool process only.

A photo is turned or cut only where that is clear: what is left as it is harms nobody, a page that was cut
wrongly would. Figures stand in tests/bot/test_upright.py.
"""

from typing import Any

import cv2
import numpy as np

cv2.setNumThreads(1)

LOOKED_AT = 700  # pixels of the long side at which the sheet is looked for
READ_AT = 1400  # and at which lines of print are told apart
SHEET = 0.22  # share of the picture that a sheet must fill at least
STRAIGHT = 0.96  # share of its four-cornered outline that a sheet must fill
APART = 38  # brightness between the sheet and what it lies on
MARGIN = 0.012  # of the picture: nearer to its edge a sheet is cut off there
TOUCHED = 0.35  # share of an edge along which a sheet must run out of the picture
OTHERS = 0.008  # share of the picture that other bright things may fill
EDGE, BUSY = 14, 0.004  # how steep an edge of print is, and the share of such edges that a table may have
NATURAL = 0.12  # brightness by which even an empty table differs from place to place in a photo
AROUND = 0.06  # of the sheet: how much of what it lies on is looked at with it
SQUARE = 0.42  # cosine of an angle, above which a corner is none of a sheet's
LINES = 2.0  # how much more print stands in words along lines than across them
CLEAR = 0.35  # share of print that must stand in words
LETTERS = 60  # fewest of them
FEWEST = 6  # lines of print, below which nobody can tell what is up
SURE = 0.012  # of a line's ink: so much more below the small letters than above them is upside down
OF_ONE_WEIGHT = 0.05  # that much of the first sign weighs as much as all lines of the second
RAGGED = 0.15  # and so much more of the lines end at one place than begin at one
SIDES = ("top", "right", "bottom", "left")


def _smaller(picture: Any, side: int) -> Any:
    grey = picture.convert("L")
    grey.thumbnail((side, side))
    return np.asarray(grey)


def sheet_of(picture: Any) -> tuple[Any | None, list[str]]:
    """The sheet's four corners in the picture's own pixels, and the sides at which a piece of it is missing.

    No corners unless all four are clear; no sides unless the others can be seen.
    """
    grey = cv2.GaussianBlur(_smaller(picture, LOOKED_AT), (7, 7), 0)
    _level, bright = cv2.threshold(grey, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    bright = cv2.morphologyEx(bright, cv2.MORPH_CLOSE, np.ones((25, 25), np.uint8))  # print is no hole in it
    contours, _ = cv2.findContours(bright, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not contours:
        return None, []
    outline = max(contours, key=cv2.contourArea)
    area = cv2.contourArea(outline)
    if area < SHEET * grey.size or not _is_apart(grey, outline):
        return None, []
    cut = _cut_off(bright, outline)
    if cut:
        return None, cut if len(cut) == 1 else []
    hull = cv2.convexHull(outline)
    corners = cv2.approxPolyDP(hull, 0.03 * cv2.arcLength(hull, True), True)
    if len(corners) != 4 or area < STRAIGHT * cv2.contourArea(corners) or not _is_square(corners):
        return None, []
    if not _is_alone(grey, bright, contours, outline, corners):
        return None, []
    scale = max(picture.size) / max(grey.shape)
    return corners.reshape(4, 2).astype(np.float32) * scale, []


def _is_alone(grey: Any, bright: Any, contours: Any, outline: Any, corners: Any) -> bool:
    """Nothing that somebody may want to show lies outside: no other sheet, no print; and it is a photo, no screen."""
    others = sum(cv2.contourArea(one) for one in contours if one is not outline)
    sheet = np.zeros(grey.shape, np.uint8)
    cv2.drawContours(sheet, [corners.astype(np.int32)], -1, 1, -1)
    reach = max(3, round(0.03 * max(grey.shape)))
    sheet = cv2.dilate(sheet, np.ones((reach, reach), np.uint8))
    outside = grey[sheet == 0]
    if others > OTHERS * grey.size or not outside.size:
        return False
    edges = cv2.Laplacian(grey, cv2.CV_64F)
    busy = float((np.abs(edges[sheet == 0]) > EDGE).mean())
    return busy < BUSY and float(outside.std()) > NATURAL


def _is_apart(grey: Any, outline: Any) -> bool:
    """The sheet is clearly brighter than what it lies on."""
    inside = np.zeros(grey.shape, np.uint8)
    cv2.drawContours(inside, [outline], -1, 255, -1)
    around = grey[inside == 0]
    return around.size > 0.02 * grey.size and float(np.median(grey[inside > 0])) - float(np.median(around)) > APART


def _cut_off(bright: Any, outline: Any) -> list[str]:
    """At which sides the sheet runs out of the picture along a good part of that side."""
    height, width = bright.shape
    near = max(2, round(MARGIN * max(height, width)))
    inside = np.zeros(bright.shape, np.uint8)
    cv2.drawContours(inside, [outline], -1, 1, -1)
    edges = (inside[:near].any(0), inside[:, -near:].any(1), inside[-near:].any(0), inside[:, :near].any(1))
    return [side for side, edge in zip(SIDES, edges, strict=True) if edge.mean() > TOUCHED]


def _is_square(corners: Any) -> bool:
    points = corners.reshape(4, 2).astype(np.float64)
    for at in range(4):
        one, two = points[at - 1] - points[at], points[(at + 1) % 4] - points[at]
        if abs(one @ two) > SQUARE * np.linalg.norm(one) * np.linalg.norm(two):
            return False
    return bool(cv2.isContourConvex(corners))


def around(picture: Any, corners: Any | None) -> Any:
    """The part of the picture that matters: the sheet and a little of what it lies on, or all of it."""
    if corners is None:
        return picture
    (left, top), (right, bottom) = corners.min(0), corners.max(0)
    more = AROUND * max(right - left, bottom - top)
    box = (
        max(left - more, 0),
        max(top - more, 0),
        min(right + more, picture.width),
        min(bottom + more, picture.height),
    )
    return picture.crop(tuple(round(float(one)) for one in box))


def cut_to(picture: Any, corners: Any) -> Any:
    """The sheet alone, seen from straight above, with a hair's breadth around it."""
    from PIL import Image

    middle = corners.mean(0)
    ordered = sorted(corners, key=lambda point: np.arctan2(point[1] - middle[1], point[0] - middle[0]))
    points = np.array(ordered, np.float32)
    start = int(np.argmin(points.sum(1)))
    points = np.roll(points, -start, axis=0)  # top left, top right, bottom right, bottom left
    points = middle + (points - middle) * 1.01
    width = max(np.linalg.norm(points[1] - points[0]), np.linalg.norm(points[2] - points[3]))
    height = max(np.linalg.norm(points[3] - points[0]), np.linalg.norm(points[2] - points[1]))
    size = (round(float(width)), round(float(height)))
    target = np.array([[0, 0], [size[0], 0], [size[0], size[1]], [0, size[1]]], np.float32)
    matrix = cv2.getPerspectiveTransform(points.astype(np.float32), target)
    flat = cv2.warpPerspective(
        np.asarray(picture), matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return Image.fromarray(flat)


def turned_by(picture: Any) -> int:
    """Degrees clockwise by which a page of print must be turned to be upright: 0, 90, 180 or 270.

    0 where it is not clear. Lines of print say whether it lies on its side; which end is up is told by the
    letters that reach above the small ones (there are more of them than below) and by where lines begin.
    """
    ink = _ink(_smaller(picture, READ_AT))
    across, down = _in_lines(ink), _in_lines(np.ascontiguousarray(ink.T))
    if across > CLEAR and across > LINES * down:
        below, ragged = _signs(ink)
        return 180 if below > SURE and ragged > RAGGED else 0
    if down > CLEAR and down > LINES * across:
        below, ragged = _signs(np.rot90(ink, -1))  # turned clockwise it is upright, or stands on its head
        return 270 if below / OF_ONE_WEIGHT + ragged > 0 else 90
    return 0


def _ink(grey: Any) -> Any:
    """Where there is print: darker than its surroundings, and neither the table nor a shadow."""
    ink = cv2.adaptiveThreshold(grey, 1, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 31, 12)
    _, parts, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    sizes = stats[:, [cv2.CC_STAT_WIDTH, cv2.CC_STAT_HEIGHT]].max(1)
    good = (sizes < 0.06 * max(grey.shape)) & (stats[:, cv2.CC_STAT_AREA] > 5)
    good[0] = False
    return good[parts].astype(np.uint8)


def _in_lines(ink: Any) -> float:
    """The share of print that stands in words once letters beside each other are joined.

    Letters of a word are nearer to each other than lines are, in every script and also where columns align.
    """
    count, _, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    if count < LETTERS:
        return 0.0
    size = float(np.median(stats[1:, [cv2.CC_STAT_WIDTH, cv2.CC_STAT_HEIGHT]].max(1)))
    reach = max(3, round(0.5 * size))
    joined = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((1, reach), np.uint8))
    _, parts, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    words = stats[:, cv2.CC_STAT_WIDTH] > 2.5 * stats[:, cv2.CC_STAT_HEIGHT]
    words[0] = False
    return float((words[parts] & (ink > 0)).sum() / max(int(ink.sum()), 1))


def _lines(ink: Any) -> list[tuple[int, int]]:
    """Rows (from, to) of each line of print."""
    profile = ink.sum(1, dtype=np.float64)
    if not profile.any():
        return []
    full = profile > 0.12 * np.percentile(profile[profile > 0], 90)
    edges = np.flatnonzero(np.diff(np.concatenate(([0], full.astype(np.int8), [0]))))
    found = [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True) if b - a >= 5]
    if not found:
        return []
    usual = float(np.median([b - a for a, b in found]))
    return [(a, b) for a, b in found if 0.6 * usual <= b - a <= 1.7 * usual]


def _signs(ink: Any) -> tuple[float, float]:
    """Two signs of a page that is upside down, both above zero then and below it on one that is upright.

    How much more of a line's ink is below the small letters than above them, and how much more of the lines
    end at one place than begin at one.
    """
    lines = _lines(ink)
    if len(lines) < FEWEST:
        return 0.0, 0.0
    tilts, starts, ends = [], [], []
    for top, bottom in lines:
        profile = ink[top:bottom].sum(1, dtype=np.float64)
        strong = np.flatnonzero(profile > 0.55 * profile.max())  # the small letters
        tilts.append((profile[strong[-1] + 1 :].sum() - profile[: strong[0]].sum()) / profile.sum())
        columns = np.flatnonzero(ink[top:bottom].any(0))
        starts.append(columns[0])
        ends.append(columns[-1])
    near = ink.shape[1] * 0.02
    begin, end = (float(np.mean(np.abs(np.array(one) - np.median(one)) < near)) for one in (starts, ends))
    return float(np.median(tilts)), end - begin


def moved(side: str, turn: int) -> str:
    """Where a side of the picture is after a turn (degrees clockwise)."""
    return SIDES[(SIDES.index(side) + turn // 90) % 4]
