"""One owner per account: two processes must never poll and send for the same one."""

import fcntl
import os
import zlib
from pathlib import Path

from sqlalchemy import Connection, text

from storage.database import Database


class AlreadyRunning(Exception):
    """Another process serves this account."""


class OwnerLock:
    """Held as long as this object lives: a database session's lock, on SQLite a locked file."""

    def __init__(self, database: Database, account: str) -> None:
        """Raises AlreadyRunning."""
        self._file: int | None = None
        self._connection: Connection | None = None
        if database.sqlite:
            self._lock_file(Path(f"{database.url.database}.{zlib.crc32(account.encode()):08x}.lock"))
        else:
            self._connection = database.engine.connect()
            taken = text("select pg_try_advisory_lock(:key)")
            if not self._connection.execute(taken, {"key": zlib.crc32(account.encode())}).scalar():
                self._connection.close()
                raise AlreadyRunning(account.partition(":")[0])

    def _lock_file(self, path: Path) -> None:
        self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(self._file)
            raise AlreadyRunning(path.name) from None

    def release(self) -> None:
        """Let another process have the account."""
        if self._file is not None:
            os.close(self._file)
            self._file = None
        if self._connection is not None:
            self._connection.close()
            self._connection = None
