"""Whatever ends or fails in the middle: nothing lost, nothing doubled, and the bot comes back by itself."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.channels.matrix import Recovery
from bot.receive import Receiver
from tests.matrix.office import MatrixOffice, office_of, until
from tests.matrix.person import Person
from tests.matrix.synapse import Synapse


@pytest.fixture
async def office(synapse: Synapse, tmp_path: Path) -> AsyncIterator[MatrixOffice]:
    async with office_of(synapse, tmp_path) as made:
        await made.start()
        yield made


def count(who: Person, room: str, text: str) -> int:
    return sum(text in str(event.get("content", {}).get("body", "")) for event in who.seen.get(room, ()))


async def test_the_same_device_after_a_restart(office: MatrixOffice) -> None:
    """Its keys, its token and its signature are those of before; messages of meanwhile are answered."""
    ana, room = await office.claimant()
    device = office.channel.recovery.device
    await office.stop()
    await ana.says(room, "Hilfe")
    await office.start()
    await office.sees(ana, room, "Mensch")
    assert office.channel.recovery.device == device
    keys = await office.channel.client.call("POST", "/_matrix/client/v3/keys/query", {"device_keys": {office.bot: []}})
    assert list(keys["device_keys"][office.bot]) == [device]
    assert len(keys["device_keys"][office.bot][device]["signatures"][office.bot]) == 2
    mode = Path(office.config.channels.matrix.recovery_file).stat().st_mode
    assert mode & 0o077 == 0


async def test_more_messages_than_one_sync_tells_of(office: MatrixOffice, monkeypatch: pytest.MonkeyPatch) -> None:
    """While the bot is away one room gets far more than a sync's limit: all of it arrives, in order."""
    monkeypatch.setattr("bot.engine.BURST", 200.0)
    ana, room, _ = await office.case()
    await office.stop()
    for number in range(130):
        await ana.client.room_send(
            room, "m.room.message", {"msgtype": "m.text", "body": f"<{number}>"}, ignore_unverified_devices=True
        )
    await office.start()
    await office.sees(ana, room, "geht ans Jobcenter")

    async def stored() -> list[str]:
        def look(store: Any) -> list[str]:
            from sqlmodel import col, select

            from storage.tables import Message

            rows = store.session.exec(select(Message).order_by(col(Message.received_at), col(Message.id)))
            return [str(store.messages.body(row)["text"]) for row in rows]

        return [text for text in await office.inside(look) if text.startswith("<")]

    for _ in range(100):
        if len(found := await stored()) >= 130:
            break
        await asyncio.sleep(0.2)
    assert found == [f"<{number}>" for number in range(130)]


async def test_a_commit_that_fails_is_repeated_with_the_same_sync(
    office: MatrixOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """nio passes over a sync that it has seen: what could not be stored must not be asked for again."""
    ana, room = await office.claimant()
    store = Receiver.__call__
    failures: list[int] = []

    async def fail_twice(self: Receiver, arrivals: Any, *rest: Any) -> None:
        if arrivals and len(failures) < 2:
            failures.append(1)
            raise OSError("disk full")
        await store(self, arrivals, *rest)

    monkeypatch.setattr(Receiver, "__call__", fail_twice)
    await ana.says(room, "Hilfe")
    await office.sees(ana, room, "Mensch")
    assert len(failures) == 2
    assert count(ana, room, "Mensch") == 1


async def test_a_dead_token_is_replaced(office: MatrixOffice, caplog: pytest.LogCaptureFixture) -> None:
    """An administrator logs the bot out everywhere: it logs in again as the same device and goes on."""
    ana, room = await office.claimant()
    device, token = office.channel.recovery.device, office.channel.recovery.token
    await office.channel.client.call("POST", "/_matrix/client/v3/logout/all", {})
    await until(lambda: office.channel.recovery.token != token)
    await asyncio.sleep(1)
    assert "logging in again" in caplog.text
    await ana.says(room, "Hilfe")
    await office.sees(ana, room, "Mensch")
    assert office.channel.recovery.device == device


async def test_a_server_that_restarts_or_does_not_answer_is_waited_for(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with Synapse(tmp_path / "server") as own:
        (tmp_path / "office").mkdir()
        async with office_of(own, tmp_path / "office") as office:
            await office.start()
            ana, room = await office.claimant()
            await asyncio.to_thread(own.restart)
            await ana.says(room, "Hilfe")
            await office.sees(ana, room, "Mensch")
            assert "Matrix cannot be reached" in caplog.text
            own.pause()
            sending = asyncio.create_task(ana.says(room, "Menü"))
            await asyncio.sleep(2)
            own.resume()
            await sending
            await office.sees(ana, room, "Was möchten Sie tun")


async def test_an_old_copy_of_the_crypto_store_is_not_used(
    office: MatrixOffice, caplog: pytest.LogCaptureFixture
) -> None:
    """Its keys are used up: a new, signed device takes over, and whoever cannot be read is asked to send again."""
    await until(office.channel._ready.is_set)
    old = office.channel.recovery.device
    await office.stop()
    shutil.copytree(office.folder / "matrix", office.folder / "copy")
    await office.start()
    ana, room = await office.claimant()
    await office.stop()
    await ana.says(room, "an das alte Gerät")
    shutil.rmtree(office.folder / "matrix")
    shutil.copytree(office.folder / "copy", office.folder / "matrix")
    await office.start()
    await until(office.channel._ready.is_set)
    assert office.channel.recovery.device != old
    assert "old copy" in caplog.text
    await asyncio.sleep(1)
    await office.later(61)
    await office.sees(ana, room, "kann ich nicht lesen")
    await ana.says(room, "Hilfe")
    await office.sees(ana, room, "Mensch")


async def test_without_a_password_a_lost_store_is_said_clearly(
    office: MatrixOffice, caplog: pytest.LogCaptureFixture
) -> None:
    await until(office.channel._ready.is_set)
    token = office.channel.recovery.token
    await office.stop()
    shutil.rmtree(office.folder / "matrix")
    office.more = {
        "JOBCENTER_CHANNELS__MATRIX__PASSWORD": "",
        "JOBCENTER_CHANNELS__MATRIX__TOKEN": token,
    }
    await office.start()
    await until(lambda: "set channels.matrix.password once" in caplog.text)


async def test_a_token_alone_is_enough_for_the_first_start(synapse: Synapse, tmp_path: Path) -> None:
    async with office_of(synapse, tmp_path) as office:
        somebody = Person(synapse.url, office.bot)
        answer = await somebody.client.login("secret")
        await somebody.close()
        office.more = {
            "JOBCENTER_CHANNELS__MATRIX__PASSWORD": "",
            "JOBCENTER_CHANNELS__MATRIX__TOKEN": answer.access_token,
        }
        await office.start()
        await office.claimant()
        assert Recovery.load(office.config.channels.matrix.recovery_file).device == answer.device_id


async def test_killed_between_acceptance_and_note_the_message_stands_once(
    office: MatrixOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server has it, but nobody wrote that down: the repetition has the same transaction id."""
    ana, room = await office.claimant()
    from bot.outbox import Sender

    saved = Sender._save
    monkeypatch.setattr(Sender, "_save", lambda *_: None)
    await ana.says(room, "Hilfe")
    await office.sees(ana, room, "Mensch")
    for task in office.app._tasks if office.app else ():
        task.cancel()
    await asyncio.sleep(0.2)
    monkeypatch.setattr(Sender, "_save", saved)
    await office.restart()
    await ana.says(room, "Menü")
    await office.sees(ana, room, "Was möchten Sie tun")
    await ana.sync()
    assert count(ana, room, "Mensch") == 1
    assert ana.undecryptable == 0
