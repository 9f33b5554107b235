"""A day as people write it, in any of the languages, with or without a year."""

import re
import unicodedata
from datetime import date, datetime, time, timedelta

from babel.dates import get_day_names

NUMERIC = re.compile(r"(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]?\s*(\d{2}|\d{4})?")
A_YEAR = timedelta(days=366)
CENTURY = 2000


def day_of(text: str, languages: tuple[str, ...], today: date) -> date | None:
    """The day that is meant, or None; without a year the next one of that name."""
    said = " ".join(unicodedata.normalize("NFKC", text).split())
    if match := NUMERIC.fullmatch(said):
        return _numeric(int(match[1]), int(match[2]), int(match[3]) if match[3] else None, today)
    tags = list(dict.fromkeys(tag.partition("-")[0] for tag in languages))
    if (weekday := _weekday(said, tags)) is not None:
        return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    import dateparser  # several megabytes that an idle office does without

    settings = {
        "DATE_ORDER": "DMY",
        "PREFER_DATES_FROM": "future",
        "RELATIVE_BASE": datetime.combine(today, time(12)),
        "REQUIRE_PARTS": ["day", "month"],
    }
    try:
        found = dateparser.parse(said[:60], languages=tags, settings=settings)
    except (ValueError, OverflowError):
        return None
    return found.date() if found else None


def _weekday(said: str, tags: list[str]) -> int | None:
    """The day of the week that is named, whole or short; Monday is 0."""
    bare = said.rstrip(".").casefold()
    for tag in tags:
        for width in ("wide", "abbreviated", "short"):
            for number, name in get_day_names(width, locale=tag).items():
                if name.rstrip(".").casefold() == bare:
                    return int(number)
    return None


def _numeric(day: int, month: int, year: int | None, today: date) -> date | None:
    try:
        if year is not None:
            return date(year if year > CENTURY // 20 else CENTURY + year, month, day)
        found = date(today.year, month, day)
        return found if found >= today else date(today.year + 1, month, day)
    except ValueError:
        return None
