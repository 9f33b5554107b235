"""A real SQLite and a real PostgreSQL, each with the migrated schema."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.database import Database
from storage.schema import upgrade
from storage.secrets import MasterKeys, Secrets
from storage.store import Store
from tests.conftest import new_database

NOW = datetime(2026, 3, 3, 8, tzinfo=UTC)


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where each of the two databases is, still without tables."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/office.db"
    return new_database(request.getfixturevalue("postgres"))


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    """An empty office on each of the two databases."""
    opened = Database(url)
    with opened.transaction() as connection:
        upgrade(connection)
    yield opened
    opened.close()


@pytest.fixture
def secrets(database: Database, tmp_path: Path) -> Secrets:
    made = Secrets(MasterKeys.add(tmp_path / "keys"))
    with database.transaction() as connection:
        made.attach(connection, NOW)
    return made


def store_on(connection: object, secrets: Secrets, now: datetime = NOW) -> Store:
    return Store(connection, secrets, now)  # type: ignore[arg-type]
