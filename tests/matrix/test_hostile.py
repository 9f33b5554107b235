"""What somebody may send on purpose: it costs their own message at most, never anybody else's."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.app import App
from bot.channels.base import Arrival, FetchError
from bot.channels.matrix import files
from bot.channels.matrix.client import Client
from bot.channels.matrix.http import quote
from bot.channels.matrix.keys import is_deeper
from bot.receive import Receiver
from tests.matrix.office import MatrixOffice, office_of, until
from tests.matrix.synapse import Synapse


@pytest.fixture
async def office(synapse: Synapse, tmp_path: Path) -> AsyncIterator[MatrixOffice]:
    async with office_of(synapse, tmp_path) as made:
        await made.start()
        yield made


async def test_device_keys_that_are_none_stop_nobody_else(
    office: MatrixOffice, caplog: pytest.LogCaptureFixture
) -> None:
    """Eve publishes rubbish as her device's keys and writes to the bot; Ana is answered all the same."""
    ana, room = await office.claimant()
    eve = await office.person("eve")
    eves = await eve.create_room([office.bot])
    await office.sees(eve, eves, "Sprache")
    device = eve.client.device_id
    signed = {eve.user: {"ed25519:" + device: "c2lnbmF0dXJl"}}
    keys = {"ed25519:" + device: "not base64 at all!", "curve25519:" + device: "neither"}
    body = {
        "device_keys": {"user_id": eve.user, "device_id": device, "algorithms": [], "keys": keys, "signatures": signed}
    }
    url = f"{eve.client.homeserver}/_matrix/client/v3/keys/upload"
    headers = {"Authorization": f"Bearer {eve.client.access_token}"}
    async with eve.client.client_session.post(url, json=body, headers=headers) as answer:
        assert answer.status == 200
    await eve.client.room_typing(eves)
    for word in ("Hilfe", "Menü", "Hilfe"):
        await ana.says(room, word)
        await office.sees(ana, room, "Mensch")
    said = len(ana.seen[room])
    await ana.says(room, "Menü")
    await office.until(ana, lambda: len(ana.seen[room]) > said + 1, "an answer")
    assert "could not be read" in caplog.text
    assert "starting it again" not in caplog.text


async def test_a_key_that_breaks_the_library_does_not_cost_the_keys_of_others(
    office: MatrixOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One of the messages to the bot's device makes nio raise: the others are read, and the loop goes on."""
    ana, room = await office.claimant()
    handle, bad = Client._handle_decrypt_to_device, []

    def raise_once(self: Client, event: Any) -> Any:
        if event.sender != ana.user:
            bad.append(1)
            raise UnicodeEncodeError("utf-8", "\ud800", 0, 1, "surrogates not allowed")
        return handle(self, event)

    monkeypatch.setattr(Client, "_handle_decrypt_to_device", raise_once)
    eve = await office.person("eve")
    ana.client.invalidate_outbound_session(room)
    url = f"{eve.client.homeserver}/_matrix/client/v3/sendToDevice/m.room.encrypted/x1"
    target = {
        office.bot: {
            office.channel.recovery.device: {
                "algorithm": "m.olm.v1.curve25519-aes-sha2",
                "sender_key": "x",
                "ciphertext": {"y": {"type": 0, "body": "z"}},
            }
        }
    }
    headers = {"Authorization": f"Bearer {eve.client.access_token}"}
    async with eve.client.client_session.put(url, json={"messages": target}, headers=headers) as answer:
        assert answer.status == 200
    await ana.says(room, "Hilfe")
    await office.sees(ana, room, "Mensch")
    assert bad


async def test_an_event_that_cannot_be_stored_is_left_out_after_the_others_were_kept(
    office: MatrixOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Receiver.__call__

    async def refuse(self: Receiver, arrivals: Any, *rest: Any) -> None:
        if any("Gift" in json.dumps(one.body) for one in arrivals):
            raise ValueError("NUL")
        await store(self, arrivals, *rest)

    ana, room = await office.claimant()
    monkeypatch.setattr(Receiver, "__call__", refuse)
    await ana.says(room, "Gift")
    await ana.says(room, "Hilfe")
    await office.sees(ana, room, "Mensch")
    await office.sees(ana, room, "So etwas kann ich nicht")


async def test_after_an_error_the_loop_goes_on_where_it_was(
    office: MatrixOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The guard starts it anew with the place of the process's start: nothing comes twice, nothing is skipped."""
    ana, room = await office.claimant()
    await office.restart()
    await until(office.channel._ready.is_set)
    failed: list[int] = []
    seen: list[str] = []
    upkeep = Client.upkeep

    async def fail_once(self: Client) -> None:
        if seen and not failed:
            failed.append(1)
            raise RuntimeError("nobody expected this")
        await upkeep(self)

    monkeypatch.setattr(Client, "upkeep", fail_once)
    store = Receiver.__call__

    async def note(self: Receiver, arrivals: Any, *rest: Any) -> None:
        seen.extend(one.external for one in arrivals)
        await store(self, arrivals, *rest)

    monkeypatch.setattr(Receiver, "__call__", note)
    await ana.says(room, "Hilfe")
    await office.sees(ana, room, "Mensch")
    await asyncio.sleep(1.5)
    await ana.says(room, "Menü")
    await office.sees(ana, room, "Was möchten Sie tun")
    assert failed and len(seen) == len(set(seen))


@pytest.mark.parametrize(
    "url",
    [
        "mxc://x/../../../../v3/sync?since=s1",
        "mxc://x/a/../../b",
        "mxc://x%2f..%2f/abc",
        "https://evil.example/a",
        "mxc://x/",
        "mxc:///abc",
        "mxc://x/a?b",
        "mxc://x/a#b",
    ],
)
async def test_a_files_address_leads_nowhere_else(office: MatrixOffice, url: str) -> None:
    await until(office.channel._ready.is_set)
    with pytest.raises(FetchError) as raised:
        await anext(files.fetch(office.channel.client, {"url": url}, 1000))
    assert raised.value.final


def test_ids_lead_nowhere_else_and_depth_is_bounded() -> None:
    assert "/" not in quote("!a/../b") and quote("$x/y") == "%24x%2Fy"
    deep: Any = "x"
    for _ in range(500):
        deep = [deep]
    assert is_deeper(deep, 40) and not is_deeper({"a": [{"b": 1}]}, 40)


async def test_a_private_room_cannot_claim_the_staff_room_as_its_successor(office: MatrixOffice) -> None:
    """Otherwise what is said to this person would be said in front of the staff."""
    ana, room = await office.claimant()
    for target in (office.room, "not a room", f"!x/../{office.room}"):
        await ana.client.room_put_state(room, "m.room.tombstone", {"body": "", "replacement_room": target})
    await asyncio.sleep(1)

    def look(store: Any) -> tuple[bool, bool]:
        account = f"matrix:{office.bot}"
        return store.people.chat(account, room) is not None, store.people.chat(account, office.room) is None

    assert await office.inside(look) == (True, True)


async def test_what_was_taken_back_before_it_was_read_is_no_dead_letter(office: MatrixOffice) -> None:
    """Reactions and messages that are redacted while the bot is away, and empty ones, are passed over."""
    ana, room = await office.claimant()
    menu = (await office.event(ana, room, "Was möchten Sie tun"))["event_id"]
    await office.stop()
    related = {"rel_type": "m.annotation", "event_id": menu, "key": "3️⃣"}
    answer = await ana.client.room_send(room, "m.reaction", {"m.relates_to": related})
    await ana.redacts(room, answer.event_id)
    said = await ana.says(room, "Versehen")
    await ana.redacts(room, said)
    await ana.client.room_send(room, "m.reaction", {})
    await office.start()
    await ana.says(room, "Hilfe")
    await office.sees(ana, room, "Mensch")

    def dead(store: Any) -> int:
        from sqlalchemy import func, select

        from storage.tables import Inbox

        found = select(func.count()).select_from(Inbox).where(Inbox.state.in_(("dead", "locked")))  # type: ignore[attr-defined]
        return int(store.connection.execute(found).scalar())

    assert await office.inside(dead) == 0
    assert not any("kann ich nicht" in text or "nicht geklappt" in text for text in ana.texts(room, office.bot))


async def test_where_reactions_may_not_be_placed_numbers_are_written(office: MatrixOffice) -> None:
    ana, room = await office.claimant()
    levels = await ana.client.room_get_state_event(room, "m.room.power_levels")
    events = {**levels.content.get("events", {}), "m.reaction": 100}
    await ana.client.room_put_state(room, "m.room.power_levels", {**levels.content, "events": events})
    await ana.says(room, "3")
    await office.sees(ana, room, "Worum geht es")
    await ana.says(room, "1")
    await office.sees(ana, room, "Wann")

    def state(store: Any) -> str:
        return str(store.people.chat(f"matrix:{office.bot}", room).state)

    assert await office.inside(state) == "open"


async def test_an_invitation_names_nobody_until_the_room_itself_does(office: MatrixOffice) -> None:
    """A foreign server writes what stands in an invitation: a room is tied to a person by its own events only."""
    await until(office.channel._ready.is_set)
    app = office.app
    assert isinstance(app, App)
    receiver = Receiver(office.channel.account, app.database, app.secrets, app.clock, app.engine.wake)
    await receiver([Arrival("invite:!evil:1", "!evil:evil.example", {"room": "!evil:evil.example", "invited": True})])
    await asyncio.sleep(0.5)

    def look(store: Any) -> bool:
        return store.people.chat(office.channel.account, "!evil:evil.example") is None

    assert await office.inside(look)
