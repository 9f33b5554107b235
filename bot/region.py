"""Public holidays of a region."""

import importlib
import sys
from collections.abc import Collection
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import holidays
from holidays.registry import COUNTRIES


def public_holidays(region: str, years: Collection[int]) -> frozenset[date]:
    """The public holidays of a region by ISO 3166: ``DE`` or ``DE-NW``.

    Raises ValueError for a region that is unknown.
    """
    country, _, subdivision = region.partition("-")
    try:
        return frozenset(_country(country)(subdiv=subdivision or None, years=years))
    except (NotImplementedError, StopIteration):  # an unknown subdivision (the library says it so), an unknown country
        raise ValueError(region) from None


def _country(code: str) -> Any:
    """A country's class. The package of countries would load all 250 of them, and 9 MB with them."""
    package = f"{holidays.__name__}.countries"
    if package not in sys.modules:
        countries = ModuleType(package)
        countries.__path__ = [str(Path(holidays.__file__).parent / "countries")]
        sys.modules[package] = countries
    module, names = next((module, names) for module, names in COUNTRIES.items() if code in names[1:])
    return getattr(importlib.import_module(f"{package}.{module}"), names[0])
