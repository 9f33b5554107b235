"""Due rows: unique, found however late, void when useless."""

from datetime import timedelta

from storage.database import Database
from storage.secrets import Secrets
from tests.storage.conftest import NOW, store_on


def test_a_late_sweep_still_finds_everything_once(database: Database, secrets: Secrets) -> None:
    """APScheduler drops a job that is too late; a due row waits."""
    with database.transaction() as connection:
        store_on(connection, secrets).due.at("papers.recall", "office", NOW)
    for expected in (1, 0):
        with database.transaction() as connection:
            assert len(store_on(connection, secrets, NOW + timedelta(days=3)).due.claim()) == expected


def test_what_has_become_useless_is_not_done(database: Database, secrets: Secrets) -> None:
    with database.transaction() as connection:
        store_on(connection, secrets).due.at("agenda", "office", NOW, useless_after=NOW + timedelta(hours=4))
    with database.transaction() as connection:
        assert store_on(connection, secrets, NOW + timedelta(hours=5)).due.claim() == []


def test_asking_again_moves_it_and_nothing_reminds_twice(database: Database, secrets: Secrets) -> None:
    with database.transaction() as connection:
        store = store_on(connection, secrets)
        store.due.at("callback.reminder", "office", NOW, day="1800")
        store.due.at("callback.reminder", "office", NOW + timedelta(hours=1), day="1800")
        assert store.due.claim() == []
        late = store_on(connection, secrets, NOW + timedelta(hours=1))
        assert len(late.due.claim()) == 1
        late.due.at("callback.reminder", "office", NOW, day="1800")
        assert late.due.claim() == []


def test_what_is_cancelled_stays_silent(database: Database, secrets: Secrets) -> None:
    with database.transaction() as connection:
        store = store_on(connection, secrets)
        store.due.at("papers.expire", "office", NOW)
        store.due.cancel("papers.expire", "office")
        assert store.due.claim() == []
