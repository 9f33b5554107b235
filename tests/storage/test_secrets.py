"""Keys: missing, wrong, rotated, destroyed."""

from pathlib import Path

import pytest
from cryptography.exceptions import InvalidTag

from bot.app import App
from bot.config import Config
from storage.database import Database
from storage.secrets import KeyDestroyed, KeysMissing, KeysWrong, MasterKeys, Secrets
from storage.vault import Vault
from tests.conftest import office
from tests.storage.conftest import NOW, store_on


def test_missing_keys_over_existing_data_stop_the_start(config: Config) -> None:
    """They are made for an empty database only: new ones would make the data unreadable for ever."""
    app = App(config)
    app.prepare()
    for lock in app._locks:
        lock.release()
    app.database.close()
    config.storage.keys_file.unlink()
    with pytest.raises(KeysMissing):
        App(config)


def test_wrong_keys_stop_the_start(config: Config, tmp_path: Path) -> None:
    app = App(config)
    app.prepare()
    app.database.close()
    config.storage.keys_file.unlink()
    MasterKeys.add(config.storage.keys_file)
    with pytest.raises(KeysWrong):
        App(config).prepare()


def test_the_keys_file_is_for_nobody_else(tmp_path: Path) -> None:
    app = App(office(tmp_path))
    assert (tmp_path / "secrets" / "keys").stat().st_mode & 0o777 == 0o600
    app.database.close()


def test_rotation_keeps_everything_readable(database: Database, secrets: Secrets, tmp_path: Path) -> None:
    with database.transaction() as connection:
        store = store_on(connection, secrets)
        _, person = store.people.first_contact("telegram:1", "7")
        sealed = store.seal(person.key_id, "geheim")
        store.flush()
    newer = Secrets(MasterKeys.add(tmp_path / "keys"))
    with database.transaction() as connection:
        newer.attach(connection, NOW)
        assert newer.rotate(connection) == 3
    only_new = (tmp_path / "keys").read_text().splitlines()[0]
    (tmp_path / "keys").write_text(only_new)
    with database.transaction() as connection:
        alone = Secrets(MasterKeys.load(tmp_path / "keys"))
        alone.attach(connection, NOW)
        assert alone.open(connection, sealed) == "geheim"


def test_a_destroyed_key_opens_nothing(database: Database, secrets: Secrets) -> None:
    with database.transaction() as connection:
        key = secrets.create_key(connection, "person", NOW)
        sealed = secrets.seal(connection, key, {"name": "Ana"})
        secrets.destroy(connection, key)
        with pytest.raises(KeyDestroyed):
            secrets.open(connection, sealed)


def test_what_somebody_changed_is_not_opened(database: Database, secrets: Secrets) -> None:
    with database.transaction() as connection:
        sealed = bytearray(secrets.seal(connection, secrets.office, "x" * 20))
        sealed[-1] ^= 1
        with pytest.raises(InvalidTag):
            secrets.open(connection, bytes(sealed))


def test_the_vault_is_the_age_format(database: Database, secrets: Secrets, tmp_path: Path) -> None:
    """Another program that reads age can open it; what is cut short cannot be opened."""
    vault = Vault(tmp_path / "vault")
    with database.transaction() as connection:
        identity = secrets.key(connection, secrets.office).identity
    vault.write(secrets.office, identity, b"paper" * 1000)
    raw = vault.path(secrets.office).read_bytes()
    assert raw.startswith(b"age-encryption.org/v1")
    assert b"paper" not in raw
    assert vault.read(secrets.office, identity) == b"paper" * 1000
    vault.remove(secrets.office)
    vault.remove(secrets.office)
    with pytest.raises(FileNotFoundError):
        vault.read(secrets.office, identity)
