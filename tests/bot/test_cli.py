"""The commands: what an administrator sees when something is wrong."""

import os
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.check import Check
from storage.lock import AlreadyRunning
from tests.channels.telegram_office import GROUP, people, running, serving
from tests.conftest import ROOT, office
from tests.standin.server import BotApi
from tests.standin.world import TOKEN


def bot(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    values = {
        "JOBCENTER_STORAGE__DATABASE": f"sqlite:///{folder}/office.db",
        "JOBCENTER_STORAGE__VAULT": str(folder / "vault"),
        "JOBCENTER_STORAGE__KEYS_FILE": str(folder / "keys"),
    }
    command = [sys.executable, "-m", "bot", *arguments]
    return subprocess.run(  # noqa: PLW1510 the status is what is tested
        command, cwd=ROOT, env=os.environ | values | environment, capture_output=True, text=True, timeout=60
    )


def test_all_faults_of_the_configuration_are_said_with_their_path(tmp_path: Path) -> None:
    done = bot(tmp_path, "play", JOBCENTER_WEB__PORT="0", JOBCENTER_OFFICE__COLOUR="red")
    assert done.returncode == 1
    assert (
        "web.port: Der Wert liegt außerhalb" in done.stderr
        and "office.colour: Diesen Schlüssel gibt es nicht" in done.stderr
    )
    assert "Traceback" not in done.stderr


def test_play_never_beside_real_channels(tmp_path: Path) -> None:
    more = {
        "JOBCENTER_CHANNELS__TELEGRAM__ENABLED": "true",
        "JOBCENTER_CHANNELS__TELEGRAM__TOKEN": TOKEN,
        "JOBCENTER_DESK__TEAMS": "[{name: Leistung, telegram_chat: '-1'}]",
    }
    assert "nie neben echten Kanälen" in bot(tmp_path, "play", **more).stderr
    assert "Kein Kanal" in bot(tmp_path, "run").stderr


def test_missing_keys_are_explained(tmp_path: Path) -> None:
    assert bot(tmp_path, "check").returncode == 0
    (tmp_path / "keys").unlink()
    done = bot(tmp_path, "check")
    assert done.returncode == 1 and "Sicherung der Schlüssel" in done.stdout


def test_new_keys_wrap_everything_anew(tmp_path: Path) -> None:
    assert bot(tmp_path, "check").returncode == 0
    before = (tmp_path / "keys").read_text()
    done = bot(tmp_path, "keys")
    assert "Neu eingepackt: 1" in done.stdout
    assert (tmp_path / "keys").read_text().endswith(before)
    assert bot(tmp_path, "check").returncode == 0


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with serving(people()) as served:
        yield served


async def faults(api: BotApi, folder: Path, token: str = TOKEN) -> list[str]:
    config = office(
        folder,
        JOBCENTER_CHANNELS__TELEGRAM__ENABLED="true",
        JOBCENTER_CHANNELS__TELEGRAM__TOKEN=token,
        JOBCENTER_CHANNELS__TELEGRAM__API_URL=api.url,
        JOBCENTER_DESK__TEAMS=f"[{{name: Leistung, telegram_chat: '{GROUP}'}}]",
    )
    return [fault.key for _, fault in await Check(config).run() if fault is not None]


async def test_check_says_what_is_wrong_with_the_group(api: BotApi, tmp_path: Path) -> None:
    group = api.world.groups[GROUP]
    assert await faults(api, tmp_path) == []
    group.bot_topics = False
    assert await faults(api, tmp_path) == ["cli.group_no_topics"]
    group.bot_admin = False
    assert await faults(api, tmp_path) == ["cli.group_no_admin"]
    group.forum = False
    assert await faults(api, tmp_path) == ["cli.group_no_forum"]
    group.bot_in = False
    assert await faults(api, tmp_path) == ["cli.group_not_found"]


async def test_check_says_what_is_wrong_with_the_token_and_the_way(api: BotApi, tmp_path: Path) -> None:
    assert await faults(api, tmp_path, "1:wrong") == ["cli.token_wrong"]
    await api.stop()
    assert await faults(api, tmp_path) == ["cli.unreachable"]


async def test_two_processes_never_serve_one_account(api: BotApi, tmp_path: Path) -> None:
    async with running(tmp_path, api):
        with pytest.raises(AlreadyRunning):
            async with running(tmp_path, api):
                pass


def test_the_record_of_staff_is_whole_until_somebody_changes_it(tmp_path: Path) -> None:
    import sqlite3

    assert bot(tmp_path, "check").returncode == 0
    done = bot(tmp_path, "audit", "verify")
    assert done.returncode == 0 and "vollständig: 0 Einträge" in done.stdout
    with sqlite3.connect(tmp_path / "office.db") as database:
        database.execute(
            "insert into audit (id, seq, digest, at, actor, action, subject)"
            " values ('0000000000000000000000000000000a', 1, 'x', '2026-03-03 08:00:00', 'x', 'case.take', 'y')"
        )
    done = bot(tmp_path, "audit", "verify")
    assert done.returncode == 1 and "Eintrag 1 nicht" in done.stderr
