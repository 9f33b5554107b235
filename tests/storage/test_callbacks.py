"""Places: the database forbids double booking, whoever comes at the same time."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from storage.callbacks import NoSeat
from storage.database import Database
from storage.secrets import Secrets
from storage.store import Store
from storage.tables import Callback
from tests.storage.conftest import NOW, store_on

START = NOW + timedelta(hours=3)


def person(store: Store, address: str) -> dict[str, Any]:
    chat, who = store.people.first_contact("telegram:1", address)
    case = store.cases.need(who.id, "Leistung")
    store.flush()
    return {"person_id": who.id, "chat_id": chat.id, "case_id": case.id, "team": "Leistung"}


def book(store: Store, who: dict[str, Any], capacity: int, **more: Any) -> Callback:
    return store.callbacks.book(store.secrets.office, capacity, {}, **(who | {"starts_at": START} | more))


def test_the_last_places_go_to_exactly_as_many_as_there_are(database: Database, secrets: Secrets) -> None:
    """Twenty book at once, three places: three have one, and every seat is held once."""
    with database.transaction() as connection:
        store = store_on(connection, secrets)
        people = [person(store, str(number)) for number in range(20)]

    def attempt(who: dict[str, Any]) -> bool:
        with database.transaction() as connection:
            try:
                book(store_on(connection, secrets), who, 3)
            except NoSeat:
                return False
        return True

    with ThreadPoolExecutor(10) as threads:
        assert sum(threads.map(attempt, people)) == 3
    with database.transaction() as connection:
        calls = store_on(connection, secrets).callbacks.on(START, START + timedelta(minutes=1), "Leistung")
        assert sorted(call.seat for call in calls if call.seat is not None) == [0, 1, 2]


def test_moving_frees_the_old_place_in_the_same_transaction(database: Database, secrets: Secrets) -> None:
    with database.transaction() as connection:
        store = store_on(connection, secrets)
        ana, ben = person(store, "a"), person(store, "b")
        booked = book(store, ana, 1)
        store.callbacks.move(booked, START + timedelta(hours=1), 1)
        book(store, ben, 1)


def test_a_move_into_a_full_window_changes_nothing(database: Database, secrets: Secrets) -> None:
    with database.transaction() as connection:
        store = store_on(connection, secrets)
        ana, ben = person(store, "a"), person(store, "b")
        booked = book(store, ana, 1)
        book(store, ben, 1, starts_at=START + timedelta(hours=1))
        with pytest.raises(NoSeat):
            store.callbacks.move(booked, START + timedelta(hours=1), 1)
        assert booked.starts_at == START and booked.state == "booked"


def test_one_open_callback_a_person(database: Database, secrets: Secrets) -> None:
    with pytest.raises((IntegrityError, NoSeat)), database.transaction() as connection:
        store = store_on(connection, secrets)
        ana = person(store, "a")
        book(store, ana, 3)
        book(store, ana, 3, starts_at=START + timedelta(hours=1))


def test_a_place_given_back_is_free_again(database: Database, secrets: Secrets) -> None:
    with database.transaction() as connection:
        store = store_on(connection, secrets)
        booked = book(store, person(store, "a"), 1)
        assert store.callbacks.free("Leistung", [START], 1) == []
        store.callbacks.release(booked, "cancelled")
        store.flush()
        assert store.callbacks.free("Leistung", [START], 1) == [START]
