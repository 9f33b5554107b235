"""One database thread, and transactions that hold what they promise.

The defaults of sqlite3 and SQLAlchemy begin a transaction late and read before they lock: two
writers can then lose an update, and a savepoint can survive its rollback. Here the driver runs
in autocommit mode and every transaction begins with ``BEGIN IMMEDIATE``.
"""

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url

T = TypeVar("T")


class Database:
    """A connection to one office's database. SQLite and PostgreSQL behave alike through it."""

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.sqlite = self.url.get_backend_name() == "sqlite"
        if self.sqlite and self.url.database:
            Path(self.url.database).parent.mkdir(parents=True, exist_ok=True)
        self.engine = self._engine()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="database")

    def _engine(self) -> Engine:
        if not self.sqlite:
            return create_engine(self.url, hide_parameters=True, pool_pre_ping=True)
        engine = create_engine(self.url, hide_parameters=True, connect_args={"check_same_thread": False})

        @event.listens_for(engine, "connect")
        def connected(connection: Any, _: Any) -> None:
            connection.isolation_level = None
            for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=15000"):
                connection.execute(f"PRAGMA {pragma}")

        @event.listens_for(engine, "begin")
        def begun(connection: Connection) -> None:
            connection.exec_driver_sql("BEGIN IMMEDIATE")

        return engine

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """One transaction on the calling thread: committed at the end, rolled back on an error."""
        with self.engine.begin() as connection:
            yield connection

    async def run(self, work: Callable[[Connection], T]) -> T:
        """Run ``work`` in a transaction on the database thread; one hop, however much it does."""

        def hop() -> T:
            with self.transaction() as connection:
                return work(connection)

        return await asyncio.get_running_loop().run_in_executor(self._thread, hop)

    def close(self) -> None:
        """Wait for the running transaction and let go of every connection."""
        self._thread.shutdown(wait=True)
        self.engine.dispose()
