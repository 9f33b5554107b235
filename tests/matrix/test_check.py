"""``python -m bot check`` says in plain words what is wrong with Matrix, and how to mend it."""

import shutil
from pathlib import Path

from bot.check import Check
from bot.config import Config
from handlers.kit import Say
from tests.conftest import office as configured
from tests.matrix.conftest import at
from tests.matrix.office import office_of, until
from tests.matrix.synapse import Synapse


async def faults(config: Config) -> list[str]:
    return [fault.key for _, fault in await Check(config).run() if isinstance(fault, Say)]


async def test_all_is_well_before_and_after_the_first_start(synapse: Synapse, tmp_path: Path) -> None:
    async with office_of(synapse, tmp_path) as office:
        levels = await office.kaya.client.room_get_state_event(office.room, "m.room.power_levels")
        users = {**levels.content.get("users", {}), office.bot: 50}
        await office.kaya.client.room_put_state(office.room, "m.room.power_levels", {**levels.content, "users": users})
        assert await faults(office.config) == []
        await office.start()
        await until(office.channel._ready.is_set)
        await office.stop()
        assert await faults(office.config) == []


async def test_server_password_room_and_rights(synapse: Synapse, tmp_path: Path) -> None:
    async with office_of(synapse, tmp_path) as office:
        bad = {"JOBCENTER_CHANNELS__MATRIX__HOMESERVER": "http://127.0.0.1:9"}
        assert await faults(at(tmp_path, synapse, office.bot, office.room, **bad)) == ["cli.unreachable"]
        bad = {"JOBCENTER_CHANNELS__MATRIX__PASSWORD": "wrong"}
        assert await faults(at(tmp_path, synapse, office.bot, office.room, **bad)) == ["cli.matrix_password_wrong"]
        assert await faults(at(tmp_path, synapse, office.bot, "!gone:office.test")) == ["cli.matrix_not_in_room"]
        assert await faults(office.config) == ["cli.matrix_cannot_redact"]


async def test_rate_limits_and_how_to_lift_them(tmp_path: Path) -> None:
    """A server with its usual limits lets ten messages through; the override for the account helps."""
    with Synapse(tmp_path / "server", limited=True) as limited:
        bot, admin = await limited.register("bot"), await limited.register("admin", admin=True)
        (tmp_path / "office").mkdir()
        config = at(tmp_path / "office", limited, bot, "!gone:office.test")
        assert await faults(config) == ["cli.matrix_not_in_room", "cli.matrix_limits"]
        from tests.matrix.person import Person

        boss = Person(limited.url, admin)
        await boss.login()
        import aiohttp

        async with aiohttp.ClientSession() as session:
            url = f"{limited.url}/_synapse/admin/v1/users/{bot}/override_ratelimit"
            headers = {"Authorization": f"Bearer {boss.client.access_token}"}
            body = {"messages_per_second": 0, "burst_count": 0}
            async with session.post(url, json=body, headers=headers) as response:
                assert response.status == 200
        await boss.close()
        assert await faults(config) == ["cli.matrix_not_in_room"]


async def test_keys_that_are_gone_or_old(synapse: Synapse, tmp_path: Path) -> None:
    async with office_of(synapse, tmp_path) as office:
        await office.start()
        await until(office.channel._ready.is_set)
        await office.stop()
        shutil.copytree(tmp_path / "matrix", tmp_path / "copy")
        await office.start()
        await office.claimant()
        await office.stop()
        shutil.rmtree(tmp_path / "matrix")
        assert "cli.matrix_store_gone" in await faults(office.config)
        shutil.rmtree(tmp_path / "matrix", ignore_errors=True)
        shutil.copytree(tmp_path / "copy", tmp_path / "matrix")
        assert "cli.matrix_store_old" in await faults(office.config)
        (tmp_path / "secrets" / "matrix").write_text("{")
        assert await faults(office.config) == ["cli.matrix_recovery_broken"]


def test_configuration_faults(tmp_path: Path) -> None:
    """What is missing is listed with its path."""
    import pytest

    from bot.config import ConfigFaults

    with pytest.raises(ConfigFaults) as raised:
        configured(tmp_path, JOBCENTER_CHANNELS__MATRIX__ENABLED="true")
    assert ("channels.matrix", "config.matrix_login", {}) in raised.value.faults
    with pytest.raises(ConfigFaults) as raised:
        configured(tmp_path, JOBCENTER_CHANNELS__MATRIX__USER="bot")
    assert ("channels.matrix.user", "config.matrix_user", {}) in raised.value.faults
    with pytest.raises(ConfigFaults) as raised:
        configured(tmp_path, JOBCENTER_DESK__TEAMS="[{name: A, matrix_room: '#a:b'}]")
    assert ("desk.teams.0.matrix_room", "config.matrix_room", {}) in raised.value.faults
