"""What bots on Matrix stumble over, each seen with this very library and server (docs/decisions/0006)."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from nio import RoomSendResponse

from bot.channels.matrix.client import Client
from tests.matrix.office import MatrixOffice, office_of, until
from tests.matrix.synapse import Synapse
from tests.paper import photo


@pytest.fixture
async def office(synapse: Synapse, tmp_path: Path) -> AsyncIterator[MatrixOffice]:
    async with office_of(synapse, tmp_path) as made:
        await made.start()
        yield made


async def test_a_room_that_was_encrypted_once_never_gets_plain_text(
    office: MatrixOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The store is lost, and the server says that the room is not encrypted."""
    ana, room = await office.claimant()
    await office.stop()
    shutil.rmtree(office.folder / "matrix")

    async def lie(self: Client, room_id: str) -> bool:
        return False

    monkeypatch.setattr(Client, "_is_encrypted", lie)
    await office.start()
    await until(office.channel._ready.is_set)
    await ana.says(room, "Hilfe")
    await office.sees(ana, room, "Mensch")
    said = [event for event in ana.seen[room] if event["type"] == "m.room.message" and event["sender"] == office.bot]
    assert len(said) > 3 and all(event["encrypted"] for event in said)


async def test_one_time_keys_come_back_after_a_long_absence(office: MatrixOffice) -> None:
    """While the bot is away others use up all its keys; after the start there are fresh ones."""
    await office.claimant("first")
    device = office.channel.recovery.device
    await office.stop()
    stranger = await office.person("stranger")
    for _ in range(60):
        answer = await stranger.client.keys_claim({office.bot: [device]})
        if "fallback" in str(answer.one_time_keys[office.bot]):
            break
    else:
        raise AssertionError("the keys do not run out")
    await office.start()
    ana, room = await office.claimant()
    assert "Was möchten Sie tun" in ana.texts(room, office.bot)[-1]


async def test_who_writes_when_all_keys_are_used_up_is_read_all_the_same(office: MatrixOffice) -> None:
    """The bot is away, its one-time keys are gone: a fallback key is left for a device that begins anew."""
    ana, room = await office.claimant()
    device = office.channel.recovery.device
    await office.stop()
    stranger = await office.person("stranger")
    claimed = set()
    for _ in range(60):
        answer = await stranger.client.keys_claim({office.bot: [device]})
        claimed.add(str(answer.one_time_keys[office.bot][device]))
    assert len(claimed) < 60
    ana.client.olm.session_store._entries.clear()
    ana.client.invalidate_outbound_session(room)
    await ana.says(room, "Hilfe")
    await office.start()
    await office.sees(ana, room, "Mensch")


async def test_a_send_that_is_cut_off_does_not_block_the_room(office: MatrixOffice) -> None:
    ana, room = await office.claimant()
    client = office.channel.client
    client.invalidate_outbound_session(room)
    send = asyncio.create_task(client.send_event(room, "m.room.message", {"msgtype": "m.text", "body": "eins"}, "cut"))
    await asyncio.sleep(0.001)
    send.cancel()
    await asyncio.gather(send, return_exceptions=True)
    async with asyncio.timeout(10):
        await client.send_event(room, "m.room.message", {"msgtype": "m.text", "body": "zwei"}, "after")
    await office.sees(ana, room, "zwei")
    await office.sees(ana, room, "eins")


async def hide_key(who: Any, room: str) -> tuple[str, str]:
    """A new key for the room that nobody is given; returns its id, and the key as it opens every message."""
    olm = who.client.olm
    who.client.invalidate_outbound_session(room)
    olm.create_outbound_group_session(room)
    session = olm.outbound_group_sessions[room]
    session.shared = True
    return str(session.id), str(session.session_key)


async def test_what_cannot_be_decrypted_is_kept_told_and_read_when_its_key_comes(office: MatrixOffice) -> None:
    ana, room, thread = await office.case()
    name, key = await hide_key(ana, room)
    await ana.client.room_send(
        room, "m.room.message", {"msgtype": "m.text", "body": "Geheim"}, ignore_unverified_devices=True
    )
    await asyncio.sleep(1)
    assert not any("kann ich nicht lesen" in text for text in ana.texts(room, office.bot))
    await office.later(61)
    await office.sees(ana, room, "kann ich nicht lesen")
    late = SimpleNamespace(id=name, session_key=key, shared=False, users_shared_with=set(), users_ignored=set())
    ana.client.olm.outbound_group_sessions[room] = late
    await ana.client.share_group_session(room, ignore_unverified_devices=True)
    await office.sees(ana, room, "geht ans Jobcenter")
    await office.later(11)
    assert await office.thread("Geheim") == thread


async def test_a_message_of_staff_that_cannot_be_decrypted_is_reported_in_its_thread(office: MatrixOffice) -> None:
    ana, room, thread = await office.case()
    await hide_key(office.kaya, office.room)
    related = {"rel_type": "m.thread", "event_id": thread, "is_falling_back": True}
    body = {"msgtype": "m.text", "body": "Ein Bescheid", "m.relates_to": related}
    await office.kaya.client.room_send(office.room, "m.room.message", body, ignore_unverified_devices=True)
    await asyncio.sleep(1)
    await office.later(61)
    told = await office.event(office.kaya, office.room, "nicht entschlüsseln")
    assert told["content"]["m.relates_to"]["event_id"] == thread
    assert not any("Ein Bescheid" in text for text in ana.texts(room, office.bot))


async def raw(who: Any, room: str, kind: str, content: dict[str, Any]) -> str:
    """An encrypted event without what newer clients leave out."""
    await who.sync()
    if who.client.olm.should_share_group_session(room):
        await who.client.share_group_session(room, ignore_unverified_devices=True)
    _, sealed = who.client.encrypt(room, kind, content)
    for name in ("sender_key", "device_id"):
        sealed.pop(name)
    from nio import Api

    method, path, data = Api.room_send(who.client.access_token, room, "m.room.encrypted", sealed, f"raw{id(sealed)}")
    answer = await who.client._send(RoomSendResponse, method, path, data, (room,))
    return str(answer.event_id)


async def test_an_encrypted_event_need_not_name_its_device(office: MatrixOffice) -> None:
    ana, room = await office.claimant()
    await raw(ana, room, "m.room.message", {"msgtype": "m.text", "body": "ohne Gerät"})
    await office.sees(ana, room, "Soll das ans Jobcenter")


async def test_a_plain_attachment_in_an_encrypted_room_is_a_page(office: MatrixOffice) -> None:
    ana, room = await office.claimant()
    url = await ana._put(photo(), "image/jpeg")
    await ana.send(room, "m.room.message", {"msgtype": "m.image", "body": "a.jpg", "url": url, "info": {}})
    await office.later(1.5)
    await office.sees(ana, room, "Eine Seite ist da")


@pytest.mark.parametrize(
    ("kind", "content", "named"),
    [
        ("m.room.message", {"msgtype": "m.location", "body": "hier", "geo_uri": "geo:1,2"}, "Einen Standort"),
        ("m.sticker", {"body": "haha", "url": "mxc://a/b", "info": {}}, "Einen Sticker"),
        ("org.matrix.msc3381.poll.start", {"body": "?", "org.matrix.msc1767.text": "?"}, "Eine Umfrage"),
        (
            "m.room.message",
            {"msgtype": "m.key.verification.request", "body": "", "to": "x", "methods": []},
            "Verifizierung",
        ),
        ("m.call.invite", {"call_id": "1", "lifetime": 1, "version": "1", "offer": {}}, "Einen Anruf"),
        ("com.example.unknown", {"anything": True}, "So etwas"),
        ("m.room.message", {"msgtype": "m.image", "body": "no address"}, "So etwas"),
        ("m.room.message", {"body": 7}, "So etwas"),
    ],
)
async def test_whatever_is_not_understood_is_answered(
    office: MatrixOffice, kind: str, content: dict[str, Any], named: str
) -> None:
    ana, room = await office.claimant()
    await ana.send(room, kind, content)
    assert "Text, Fotos, PDF" in await office.sees(ana, room, named)


async def test_a_file_over_the_limit_is_refused_whatever_its_sender_says_of_its_size(
    synapse: Synapse, tmp_path: Path
) -> None:
    async with office_of(synapse, tmp_path, JOBCENTER_DOCUMENTS__MAX_SIZE="100kB") as office:
        await office.start()
        ana, room = await office.claimant()
        await ana.uploads(room, "a.jpg", "image/jpeg", b"\xff\xd8\xff" + bytes(200_000), info={"size": 10})
        await office.later(1.5)
        await office.sees(ana, room, "zu groß")


async def test_who_leaves_is_noticed_and_who_comes_back_is_the_same_person(office: MatrixOffice) -> None:
    ana, room, thread = await office.case()
    await ana.client.room_leave(room)
    told = await office.event(office.kaya, office.room, "hat den Chat verlassen")
    assert told["content"]["m.relates_to"]["event_id"] == thread
    again = await ana.create_room([office.bot])
    await office.sees(ana, again, "Was möchten Sie tun")
    await office.kaya.says(office.room, "Guten Tag zurück", thread=thread)
    await asyncio.sleep(1)
    await office.later(11)
    await office.sees(ana, again, "Guten Tag zurück")


async def test_a_kick_is_noticed(office: MatrixOffice) -> None:
    ana, room, thread = await office.case()
    await ana.client.room_kick(room, office.bot)
    told = await office.event(office.kaya, office.room, "blockiert")
    assert told["content"]["m.relates_to"]["event_id"] == thread


async def test_removed_from_the_staff_room_everything_waits_until_it_is_back(office: MatrixOffice) -> None:
    ana, room, thread = await office.case()
    await office.kaya.client.room_kick(office.room, office.bot)
    await asyncio.sleep(1)
    await ana.says(room, "Noch etwas")
    await office.sees(ana, room, "geht ans Jobcenter")
    await office.later(11)
    await asyncio.sleep(1)
    await office.kaya.client.room_invite(office.room, office.bot)
    assert await office.thread("Noch etwas") == thread
