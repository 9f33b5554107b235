"""Values as people write them in ``config.yaml``: durations, sizes, rates, times, patterns; each says what is wrong."""

import re
from datetime import time, timedelta
from typing import Annotated, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from bot.region import public_holidays
from bot.words import LOCALES
from handlers.kit.office import Window, digits_of

UNITS = {"s": "seconds", "m": "minutes", "min": "minutes", "h": "hours", "d": "days"}


def bad(key: str) -> PydanticCustomError:
    """A fault whose wording is ``config.<key>``."""
    return PydanticCustomError("wording", key)


def _duration(value: Any) -> timedelta:
    if isinstance(value, timedelta):
        return value
    match = re.fullmatch(r"(\d+(?:\.\d+)?)\s*(s|m|min|h|d)", str(value))
    if not match:
        raise bad("duration")
    return timedelta(**{UNITS[match[2]]: float(match[1])})


def _working_days(value: Any) -> int:
    match = re.fullmatch(r"(\d{1,2})\s*wd", str(value))
    if not match:
        raise bad("working_days")
    return int(match[1])


def _size(value: Any) -> int:
    match = re.fullmatch(r"(\d+)\s*(kB|MB)", str(value))
    if not match:
        raise bad("size")
    return int(match[1]) * {"kB": 1_000, "MB": 1_000_000}[match[2]]


def _clock(value: Any) -> time:
    try:
        return time.fromisoformat(str(value))
    except ValueError:
        raise bad("time") from None


class Rate(BaseModel):
    """So many in so many seconds."""

    model_config = ConfigDict(frozen=True)
    count: int
    seconds: float


def _rate(value: Any) -> Any:
    if isinstance(value, Rate):
        return value
    match = re.fullmatch(r"([1-9]\d*)/(\d*)(s|min)", str(value))
    if not match:
        raise bad("rate")
    unit = timedelta(**{UNITS[match[3]]: float(match[2] or 1)})
    return Rate(count=int(match[1]), seconds=unit.total_seconds())


def _window(value: Any) -> Any:
    if isinstance(value, Window):
        return value
    try:
        return Window.parse(str(value))
    except ValueError:
        raise bad("window") from None


def _numbers(value: Any) -> Any:
    """``31504//0000001-31504//0499999`` as the digits of both; as many of them, and in order."""
    if isinstance(value, tuple):
        return value
    low, high = (digits_of(part) for part in [*str(value).split("-", 1), ""][:2])
    if not low or len(low) != len(high) or low > high:
        raise bad("numbers")
    return low, high


def _holidays(value: Any) -> str:
    try:
        public_holidays(str(value), ())
    except ValueError:
        raise bad("holidays") from None
    return str(value)


def _zone(value: Any) -> str:
    try:
        ZoneInfo(str(value))
    except (ZoneInfoNotFoundError, ValueError):
        raise bad("timezone") from None
    return str(value)


def _language(value: Any) -> str:
    if not (LOCALES / str(value) / "ui.ftl").is_file() or "/" in str(value):
        raise bad("language")
    return str(value)


def _database(value: Any) -> str:
    try:
        backend = make_url(str(value)).get_backend_name()
    except ArgumentError:
        raise bad("database") from None
    if backend not in ("sqlite", "postgresql"):
        raise bad("database")
    return str(value)


def _pattern(value: Any) -> str:
    try:
        re.compile(str(value))
    except re.error:
        raise bad("pattern") from None
    return str(value)


def _name(value: Any) -> str:
    try:
        made = str(value).format(day="2026-01-01", number="D-222222", kind="x")
    except (KeyError, IndexError, ValueError, AttributeError):
        raise bad("name") from None
    if "{number}" not in str(value) or re.search(r"[^\w.-]", made):
        raise bad("name")
    return str(value)


def _scanner(value: Any) -> str | None:
    if value is not None and not re.fullmatch(r"unix:/.+|tcp:.+:\d+", str(value)):
        raise bad("scanner")
    return None if value is None else str(value)


Duration = Annotated[timedelta, BeforeValidator(_duration)]
WorkingDays = Annotated[int, BeforeValidator(_working_days)]
Size = Annotated[int, BeforeValidator(_size), Field(gt=0, le=2_000_000_000)]
TimeOfDay = Annotated[time, BeforeValidator(_clock)]
RateLimit = Annotated[Rate, BeforeValidator(_rate)]
NumberRange = Annotated[tuple[str, str], BeforeValidator(_numbers)]
OpenWindow = Annotated[Window, BeforeValidator(_window)]
Language = Annotated[str, BeforeValidator(_language)]
DatabaseUrl = Annotated[str, BeforeValidator(_database)]
Region = Annotated[str, BeforeValidator(_holidays)]
NamePattern = Annotated[str, BeforeValidator(_name)]
Pattern = Annotated[str, BeforeValidator(_pattern)]
ScannerAddress = Annotated[str | None, BeforeValidator(_scanner)]
Zone = Annotated[str, BeforeValidator(_zone)]
