"""Encrypted columns: a data key per person, wrapped by a master key that lies outside the data.

A sealed value is ``version · key id · nonce · AES-256-GCM ciphertext`` of its JSON. Destroying a
data key makes everything that was sealed with it unreadable, also in every backup made with a
later master key. Look-ups go through a keyed hash.
"""

import base64
import binascii
import hashlib
import hmac
import json
import os
import secrets
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, cast
from uuid import UUID

from cachetools import LRUCache
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from pyrage import x25519
from sqlalchemy import Connection, delete, func, insert, select, update

from storage.tables import DataKey, Meta, new_id

VERSION = b"\x01"
KEY_CHECK = "key_check"
OFFICE_KEY = "office_key"


class KeysMissing(Exception):
    """The database holds data, but the file with its master key is not there."""


class KeysWrong(Exception):
    """The file with the master key does not belong to this database."""


class KeyDestroyed(Exception):
    """The data key of this value is gone: the person was erased."""


class MasterKeys:
    """The master keys of one office: the first one wraps, the others still unwrap."""

    def __init__(self, keys: dict[str, bytes]) -> None:
        self.current = next(iter(keys))
        self._ciphers = {name: AESGCM(key) for name, key in keys.items()}

    @classmethod
    def load(cls, path: Path) -> "MasterKeys":
        """Read ``id:base64`` lines. Raises KeysMissing or KeysWrong."""
        try:
            lines = path.read_text().split()
            keys = {name: base64.b64decode(key) for name, key in (line.split(":") for line in lines)}
        except FileNotFoundError:
            raise KeysMissing(str(path)) from None
        except (ValueError, binascii.Error):
            raise KeysWrong(str(path)) from None
        if not keys or any(len(key) != 32 for key in keys.values()):
            raise KeysWrong(str(path))
        return cls(keys)

    @classmethod
    def add(cls, path: Path) -> "MasterKeys":
        """Put a new current key at the head of the file (mode 600), keeping the old ones."""
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        old = path.read_text() if path.exists() else ""
        line = f"{secrets.token_hex(4)}:{base64.b64encode(secrets.token_bytes(32)).decode()}\n"
        beside = path.with_suffix(".new")
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            file.write(line + old)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        return cls.load(path)

    def wrap(self, secret: bytes) -> tuple[str, bytes]:
        nonce = os.urandom(12)
        return self.current, nonce + self._ciphers[self.current].encrypt(nonce, secret, None)

    def unwrap(self, master: str, wrapped: bytes) -> bytes:
        """Raises KeysWrong if the key is not in the file or does not fit."""
        try:
            return self._ciphers[master].decrypt(wrapped[:12], wrapped[12:], None)
        except (KeyError, InvalidTag):
            raise KeysWrong(master) from None


@dataclass(frozen=True)
class Key:
    """An unwrapped data key: one cipher for columns, one identity for files in the vault."""

    cipher: AESGCM
    identity: str


class Secrets:
    """Seals and opens values. Holds unwrapped keys of recent persons only."""

    def __init__(self, master: MasterKeys) -> None:
        self.master = master
        self._keys: LRUCache[UUID, Key] = LRUCache(4096)
        self.office: UUID = UUID(int=0)
        self._hash_key = b""

    def create_key(self, connection: Connection, purpose: str, now: datetime) -> UUID:
        """Make a data key for a person, chat, file or the office."""
        secret = secrets.token_bytes(32) + str(x25519.Identity.generate()).encode()
        master, wrapped = self.master.wrap(secret)
        row = {"id": new_id(), "purpose": purpose, "master": master, "wrapped": wrapped, "created_at": now}
        connection.execute(insert(DataKey), row)
        self._keys[cast(UUID, row["id"])] = self._key(secret)
        return cast(UUID, row["id"])

    @staticmethod
    def _key(secret: bytes) -> Key:
        return Key(AESGCM(secret[:32]), secret[32:].decode())

    def key(self, connection: Connection, key_id: UUID) -> Key:
        """The unwrapped key. Raises KeyDestroyed."""
        if (key := self._keys.get(key_id)) is None:
            row = connection.execute(select(DataKey.master, DataKey.wrapped).where(DataKey.id == key_id)).first()
            if row is None:
                raise KeyDestroyed(str(key_id))
            key = self._keys[key_id] = self._key(self.master.unwrap(row.master, row.wrapped))
        return key

    def destroy(self, connection: Connection, key_id: UUID) -> None:
        """Erase for good whatever was sealed with this key."""
        self._keys.pop(key_id, None)
        connection.execute(delete(DataKey).where(DataKey.id == key_id))

    def seal(self, connection: Connection, key_id: UUID, value: Any) -> bytes:
        """Encrypt a JSON value with a person's key. Raises KeyDestroyed."""
        nonce = os.urandom(12)
        plain = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
        return VERSION + key_id.bytes + nonce + self.key(connection, key_id).cipher.encrypt(nonce, plain, key_id.bytes)

    def open(self, connection: Connection, sealed: bytes) -> Any:
        """Decrypt what ``seal`` made. Raises KeyDestroyed; InvalidTag if somebody changed it."""
        key_id = sealed[1:17]
        cipher = self.key(connection, UUID(bytes=key_id)).cipher
        return json.loads(cipher.decrypt(sealed[17:29], sealed[29:], key_id))

    @staticmethod
    def key_of(sealed: bytes) -> UUID:
        """The key with which a value was sealed; the person may have been joined to another since."""
        return UUID(bytes=sealed[1:17])

    def lookup(self, text: str) -> bytes:
        """A keyed hash, to find a number without storing it in the open."""
        return hmac.digest(self._hash_key, text.encode(), "sha256")

    def attach(self, connection: Connection, now: datetime) -> None:
        """Check that these keys belong to this database, or make it theirs if it is empty.

        Raises KeysWrong.
        """
        check = connection.execute(select(Meta.value).where(Meta.name == KEY_CHECK)).scalar()
        if check is None:
            if connection.execute(select(func.count()).select_from(DataKey)).scalar():
                raise KeysWrong(KEY_CHECK)
            office = self.create_key(connection, "office", now)
            connection.execute(insert(Meta), {"name": OFFICE_KEY, "value": office.bytes})
            connection.execute(insert(Meta), {"name": KEY_CHECK, "value": self.seal(connection, office, KEY_CHECK)})
        found = connection.execute(select(Meta.value).where(Meta.name == OFFICE_KEY)).scalar_one()
        self.office = UUID(bytes=found)
        check = connection.execute(select(Meta.value).where(Meta.name == KEY_CHECK)).scalar_one()
        try:
            self.open(connection, check)
        except (InvalidTag, KeyDestroyed):
            raise KeysWrong(KEY_CHECK) from None
        self._hash_key = hashlib.sha256(b"lookup" + self.key(connection, self.office).identity.encode()).digest()

    def rotate(self, connection: Connection) -> int:
        """Wrap every data key anew with the current master key; returns how many."""
        rows = connection.execute(select(DataKey.id, DataKey.master, DataKey.wrapped)).all()
        for row in rows:
            master, wrapped = self.master.wrap(self.master.unwrap(row.master, row.wrapped))
            connection.execute(update(DataKey).where(DataKey.id == row.id).values(master=master, wrapped=wrapped))
        return len(rows)
