"""What the defaults of driver and library get wrong, and what holds here on both databases."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, StatementError
from sqlmodel import SQLModel

from storage.database import Database
from storage.schema import upgrade
from storage.secrets import Secrets
from storage.tables import News
from tests.conftest import ROOT
from tests.storage.conftest import NOW, store_on


def test_no_update_is_lost(database: Database) -> None:
    """Eight writers count to two hundred together: read, add one, write."""
    with database.transaction() as connection:
        connection.execute(text("create table counter (value integer)"))
        connection.execute(text("insert into counter values (0)"))

    def count(_: int) -> None:
        for _ in range(25):
            with database.transaction() as connection:
                lock = "" if database.sqlite else " for update"
                value = connection.execute(text(f"select value from counter{lock}")).scalar_one()
                connection.execute(text("update counter set value = :value"), {"value": value + 1})

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(count, range(8)))
    with database.transaction() as connection:
        assert connection.execute(text("select value from counter")).scalar() == 200


def test_a_savepoint_that_is_rolled_back_leaves_nothing(database: Database) -> None:
    with database.transaction() as connection:
        connection.execute(text("create table kept (value integer)"))
        connection.execute(text("insert into kept values (1)"))
        with pytest.raises(RuntimeError), connection.begin_nested():
            connection.execute(text("insert into kept values (2)"))
            raise RuntimeError
        connection.execute(text("insert into kept values (3)"))
    with database.transaction() as connection:
        assert [row[0] for row in connection.execute(text("select value from kept order by 1"))] == [1, 3]


def test_a_failed_transaction_leaves_nothing(database: Database, secrets: Secrets) -> None:
    with pytest.raises(RuntimeError), database.transaction() as connection:
        store = store_on(connection, secrets)
        store.people.first_contact("telegram:1", "7")
        store.flush()
        raise RuntimeError
    with database.transaction() as connection:
        assert store_on(connection, secrets).people.chat("telegram:1", "7") is None


def test_foreign_keys_are_enforced(database: Database) -> None:
    with pytest.raises(IntegrityError), database.transaction() as connection:
        connection.execute(
            text("insert into subscription (chat_id, topic) values ('00000000000000000000000000000001', 'x')")
        )


def test_the_migrations_make_what_the_tables_say(database: Database) -> None:
    with database.transaction() as connection:
        upgrade(connection)
        found = compare_metadata(MigrationContext.configure(connection), SQLModel.metadata)
        assert [one for one in found if one[0] != "remove_table"] == []


FIRST_START = """
import sys
from storage.database import Database
from storage.schema import is_empty, upgrade_apart
database = Database(sys.argv[1])
with database.transaction() as connection:
    assert is_empty(connection)
upgrade_apart(database)
with database.transaction() as connection:
    assert not is_empty(connection)
assert "alembic" not in sys.modules
"""


def test_migrations_leave_nothing_in_the_process_that_serves(url: str) -> None:
    subprocess.run([sys.executable, "-c", FIRST_START, url], cwd=ROOT, check=True, timeout=60)


def test_a_time_without_a_zone_is_refused(database: Database, secrets: Secrets) -> None:
    with pytest.raises(StatementError), database.transaction() as connection:
        store = store_on(connection, secrets)
        store.add(News(text="x", published_at=datetime(2026, 1, 1)))
        store.flush()


def test_what_was_sealed_is_written_anew_and_never_changed_in_place(database: Database, secrets: Secrets) -> None:
    """A JSON column changed in place would not be saved; a sealed one cannot be changed in place."""
    with database.transaction() as connection:
        store = store_on(connection, secrets)
        _, person = store.people.first_contact("telegram:1", "7")
        store.people.tell(person, name="Ana")
        store.flush()
        details = store.people.details(person)
        details["name"] = "changed in place"
    with database.transaction() as connection:
        store = store_on(connection, secrets)
        chat = store.people.chat("telegram:1", "7")
        assert chat is not None
        person = store.people.person_of(chat)
        assert store.people.details(person) == {"name": "Ana"}
        store.people.tell(person, phone="1")
        store.flush()
    with database.transaction() as connection:
        store = store_on(connection, secrets)
        chat = store.people.chat("telegram:1", "7")
        assert chat is not None
        assert store.people.details(store.people.person_of(chat)) == {"name": "Ana", "phone": "1"}


def test_the_office_runs_on_it(database: Database, secrets: Secrets) -> None:
    """An event stored twice is there once."""
    from storage.inbox import Raw

    with database.transaction() as connection:
        store = store_on(connection, secrets)
        store.inbox.store_all("telegram:1", [Raw("5", "7", {"a": 1}), Raw("5", "7", {"a": 1}), Raw("6", "7", {})])
        store.inbox.store_all("telegram:1", [Raw("5", "7", {"a": 1})])
        assert [row.external for row in store.inbox.waiting(10)] == ["5", "6"]
        assert store.now == NOW
