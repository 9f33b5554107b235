"""A real SQLite and a real PostgreSQL, each with the migrated schema."""

import os
import shutil
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.database import Database
from storage.schema import upgrade
from storage.secrets import MasterKeys, Secrets
from storage.store import Store

NOW = datetime(2026, 3, 3, 8, tzinfo=UTC)


def _programs() -> Path:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    if found:
        return found[-1]
    where = shutil.which("initdb")
    assert where, "PostgreSQL is missing: make system"
    return Path(where).parent


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """A server of our own on a socket, unprivileged; returns an address without a database."""
    programs = _programs()
    folder = Path(tempfile.mkdtemp(prefix="office-pg-", dir="/tmp"))
    become = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    if become:
        shutil.chown(folder, "postgres")
    data = folder / "data"

    def run(*command: str) -> None:
        subprocess.run([*become, *command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")

    run(str(programs / "initdb"), "-D", str(data), "-U", "office", "--auth=trust", "--no-sync")
    options = f"-k {folder} -c listen_addresses= -c fsync=off -c max_connections=60"
    run(str(programs / "pg_ctl"), "-D", str(data), "-o", options, "-w", "-l", str(folder / "log"), "start")
    yield f"postgresql+psycopg://office@/{{name}}?host={folder}"
    run(str(programs / "pg_ctl"), "-D", str(data), "-m", "immediate", "stop")
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """An empty office on each of the two databases."""
    if request.param == "sqlite":
        opened = Database(f"sqlite:///{tmp_path}/office.db")
    else:
        address: str = request.getfixturevalue("postgres")
        name = f"t{uuid.uuid4().hex}"
        with Database(address.format(name="postgres")).engine.connect() as connection:
            connection.execution_options(isolation_level="AUTOCOMMIT").exec_driver_sql(f"create database {name}")
        opened = Database(address.format(name=name))
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
