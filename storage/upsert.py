"""``INSERT … ON CONFLICT`` in the dialect of the database at hand; only that one is loaded."""

from functools import cache
from typing import Any

from sqlalchemy import Connection

from storage.tables import SQLModel


def insert_new(connection: Connection, table: type[SQLModel]) -> Any:
    """An insert that passes over rows that are there already."""
    return _insert_new(connection.dialect.name, table)


def insert_or_replace(connection: Connection, table: type[SQLModel], key: tuple[str, ...], value: str) -> Any:
    """An insert that replaces ``value`` where a row with this key is there already."""
    return _insert_or_replace(connection.dialect.name, table, key, value)


# Built once: putting a statement together costs more than running it.


@cache
def _insert_new(dialect: str, table: type[SQLModel]) -> Any:
    return _insert(dialect)(table).on_conflict_do_nothing()


@cache
def _insert_or_replace(dialect: str, table: type[SQLModel], key: tuple[str, ...], value: str) -> Any:
    statement = _insert(dialect)(table)
    return statement.on_conflict_do_update(index_elements=list(key), set_={value: statement.excluded[value]})


def _insert(dialect: str) -> Any:
    if dialect == "sqlite":
        from sqlalchemy.dialects.sqlite import insert
    else:
        from sqlalchemy.dialects.postgresql import insert  # type: ignore[assignment]
    return insert
