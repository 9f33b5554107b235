"""The record of what staff did: it only grows, and a changed entry shows."""

from uuid import UUID

import pytest
from alembic import command
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from storage.database import Database
from storage.schema import configuration, upgrade
from storage.secrets import Secrets
from storage.store import Store
from tests.storage.conftest import NOW, store_on

CASE = UUID(int=7)
TRIGGERS = {"sqlite": "drop trigger audit_no_{what}", "postgresql": "drop trigger audit_no_{what} on audit"}


def three(connection: Connection, secrets: Secrets) -> Store:
    store = store_on(connection, secrets)
    for action in ("case.take", "answer.sent", "case.close"):
        store.audit.note(UUID(int=1), action, CASE)
    return store


def test_entries_follow_each_other_and_hold_together(database: Database, secrets: Secrets) -> None:
    with database.transaction() as connection:
        store = three(connection, secrets)
        assert [one.action for one in store.audit.of(CASE)] == ["case.take", "answer.sent", "case.close"]
        assert store.audit.verify() == (3, None)
        assert store.audit.head() == (3, store.audit.of(CASE)[-1].digest)


@pytest.mark.parametrize("statement", ["update audit set actor = 'x'", "delete from audit"])
def test_the_database_itself_refuses_to_change_an_entry(database: Database, secrets: Secrets, statement: str) -> None:
    with database.transaction() as connection:
        three(connection, secrets)
    with pytest.raises(DBAPIError), database.transaction() as connection:
        connection.execute(text(statement))


@pytest.mark.parametrize(
    ("statement", "broken"),
    [
        ("update audit set action = 'case.read' where seq = 2", 2),
        ("update audit set actor = 'somebody' where seq = 3", 3),
        ("delete from audit where seq = 1", 1),
        ("delete from audit where seq = 2", 2),
    ],
)
def test_whoever_gets_round_that_breaks_the_chain(
    database: Database, secrets: Secrets, statement: str, broken: int
) -> None:
    with database.transaction() as connection:
        store = three(connection, secrets)
        for what in ("update", "delete"):
            connection.execute(text(TRIGGERS[connection.dialect.name].format(what=what)))
        connection.execute(text(statement))
        assert store.audit.verify() == (broken - 1, broken)


def test_entries_of_an_earlier_version_become_the_beginning_of_the_chain(url: str) -> None:
    """An office that updates keeps its record, and goes on with it."""
    opened = Database(url)
    with opened.transaction() as connection:
        command.upgrade(configuration(connection), "0003")
        for number in (1, 2):
            values = {"id": UUID(int=number).hex, "at": NOW, "subject": str(CASE)}
            connection.execute(
                text(
                    "insert into audit (id, at, actor, action, subject) values (:id, :at, 'x', 'case.take', :subject)"
                ),
                values,
            )
        upgrade(connection)
        store = store_on(connection, None)  # type: ignore[arg-type]
        assert store.audit.verify() == (2, None)
        store.audit.note("office", "retention", CASE)
        assert store.audit.verify() == (3, None)
    opened.close()
