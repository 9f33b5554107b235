"""What all tests share: an office in a folder of its own, and the conversation tester."""

import os
import shutil
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.channels.playground import PEOPLE
from bot.config import Config, load
from storage.database import Database
from tests.chat import Chat, with_languages

ROOT = Path(__file__).parent.parent


def office(folder: Path, **environment: str) -> Config:
    """The example configuration, with its data in a folder of the test's own."""
    values = {
        "JOBCENTER_DESK__STRANGERS": "topics",
        "JOBCENTER_LANGUAGES": "[de, de-simple, en]",
        "JOBCENTER_INFORMATION__FOLDER": str(folder / "information"),
        "JOBCENTER_STORAGE__DATABASE": f"sqlite:///{folder}/office.db",
        "JOBCENTER_STORAGE__VAULT": str(folder / "vault"),
        "JOBCENTER_STORAGE__KEYS_FILE": str(folder / "secrets" / "keys"),
    }
    return load(ROOT / "config.yaml", values | environment)


@pytest.fixture
def config(tmp_path: Path) -> Config:
    return office(tmp_path)


@pytest.fixture
def chat(config: Config, tmp_path: Path) -> Iterator[Chat]:
    """People with German phones, on a Tuesday at nine."""
    tester = Chat(config, tmp_path, with_languages(PEOPLE, "de"))
    yield tester
    tester.close()
    tester.platform.close()


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


def new_database(address: str) -> str:
    """The address of an empty database on the server."""
    name = f"t{uuid.uuid4().hex}"
    server = Database(address.format(name="postgres"))
    with server.engine.connect() as connection:
        connection.execution_options(isolation_level="AUTOCOMMIT").exec_driver_sql(f"create database {name}")
    server.close()
    return address.format(name=name)
