"""Private rooms and the staff room: who may be there, what is said how, and what follows what."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.matrix.office import MatrixOffice, office_of
from tests.matrix.person import Person
from tests.matrix.synapse import Synapse
from tests.paper import photo


@pytest.fixture
async def office(synapse: Synapse, tmp_path: Path) -> AsyncIterator[MatrixOffice]:
    async with office_of(synapse, tmp_path) as made:
        await made.start()
        yield made


# Claimants


async def test_an_invitation_leads_to_language_notice_and_menu(office: MatrixOffice) -> None:
    """Numbers stand in the text and ready as reactions; the text says how to answer."""
    ana, room = await office.claimant()
    first = next(event for event in ana.seen[room] if "Sprache" in str(event["content"].get("body")))
    assert "1. Deutsch" in first["content"]["body"] and "Antworten Sie mit der Zahl" in first["content"]["body"]
    assert "<strong>1.</strong> Deutsch" in first["content"]["formatted_body"]
    marks = [
        event["content"]["m.relates_to"]["key"]
        for event in ana.seen[room]
        if event["type"] == "m.reaction" and event["content"]["m.relates_to"]["event_id"] == first["event_id"]
    ]
    assert marks == ["1️⃣", "2️⃣", "3️⃣"]


async def test_an_old_number_does_not_act(office: MatrixOffice) -> None:
    """A reaction to an old list shows the present question again; a number means the newest list."""
    ana, room = await office.claimant()
    menu = (await office.event(ana, room, "Was möchten Sie tun"))["event_id"]
    await ana.says(room, "3")
    await office.sees(ana, room, "Worum geht es")
    await ana.reacts(room, menu, "1️⃣")
    await asyncio.sleep(1)
    await ana.sync()
    assert not any("Welches Dokument" in text or "Was möchten Sie einreichen" in text for text in ana.texts(room))
    await ana.says(room, "1")
    await office.sees(ana, room, "Wann")


async def test_an_answer_by_label_number_and_reaction(office: MatrixOffice) -> None:
    ana, room = await office.claimant()
    await ana.says(room, "Rückruf vereinbaren")
    subject = await office.event(ana, room, "Worum geht es")
    await ana.reacts(room, subject["event_id"], "1️⃣")
    await office.sees(ana, room, "Wann")
    await ana.says(room, "1.")
    await office.sees(ana, room, "Nummer")
    await ana.says(room, "!menu")
    await office.sees(ana, room, "Was möchten Sie tun")


async def test_edits_and_deletions_follow_to_the_desk(office: MatrixOffice) -> None:
    ana, room, thread = await office.case()
    first = await ana.says(room, "Miete 300")
    await office.sees(ana, room, "geht ans Jobcenter")
    await office.later(11)
    await office.event(office.kaya, office.room, "Miete 300")
    await ana.edits(room, first, "Miete 400")
    await office.event(office.kaya, office.room, "Miete 400")
    second = await ana.says(room, "Versehen")
    await asyncio.sleep(0.5)
    await ana.redacts(room, second)
    await asyncio.sleep(1)
    await office.later(11)
    await asyncio.sleep(1)
    await office.kaya.sync()
    assert not any("Versehen" in text for text in office.kaya.texts(office.room))
    assert thread


async def test_files_both_ways_and_voice(office: MatrixOffice) -> None:
    """An encrypted photo becomes a PDF at the desk; a file of staff arrives as it was."""
    ana, room, thread = await office.case()
    await ana.uploads(room, "a.jpg", "image/jpeg", photo("a"))
    await ana.uploads(room, "b.jpg", "image/jpeg", photo("b"))
    await office.sees(ana, room, "2 Seiten sind da")
    await ana.says(room, "Mietvertrag")
    await office.sees(ana, room, "Mietvertrag: 2 Seiten")
    await ana.says(room, "1")
    pdf = await office.event(office.kaya, office.room, ".pdf")
    assert pdf["content"]["m.relates_to"]["event_id"] == thread
    assert (await office.kaya.fetch(pdf["content"])).startswith(b"%PDF")
    await ana.uploads(room, "ton.ogg", "audio/ogg", b"OggS" + bytes(200), "m.audio")
    await office.sees(ana, room, "geht ans Jobcenter")
    related: dict[str, Any] = {"m.relates_to": {"rel_type": "m.thread", "event_id": thread, "is_falling_back": True}}
    letter = photo("Bescheid")
    await office.kaya.uploads(office.room, "bescheid.jpg", "image/jpeg", letter, text="Ihr Bescheid", **related)
    await asyncio.sleep(2)
    await office.later(11)
    await office.sees(ana, room, "Ihr Bescheid")
    got = await office.event(ana, room, "bescheid.jpg")
    assert await ana.fetch(got["content"]) == letter


async def test_the_time_of_receipt_is_ours_and_the_claimed_one_is_kept(office: MatrixOffice) -> None:
    """A server can claim any time for what its users send."""
    ana, room, _ = await office.case()
    await ana.says(room, "Von gestern")
    await office.sees(ana, room, "geht ans Jobcenter")

    def look(store: Any) -> tuple[datetime, datetime, str]:
        chat = store.people.chat(f"matrix:{office.bot}", room)
        kept = store.messages.of(store.people.person_of(chat).id, 1)[0]
        return kept.sent_at, kept.received_at, store.messages.body(kept)["claimed_at"]

    sent, received, claimed = await office.inside(look)
    assert sent == received
    assert abs(datetime.fromisoformat(claimed) - datetime.now(UTC)) < timedelta(minutes=1)


async def test_read_markers_follow_the_commit_and_work_is_shown_as_typing(office: MatrixOffice) -> None:
    ana, room = await office.claimant()
    said = await ana.uploads(room, "a.jpg", "image/jpeg", photo())
    read, typing = False, False
    for _ in range(50):
        answer = await ana.client.sync(timeout=200, full_state=False)
        for info in answer.rooms.join.values():
            for event in info.ephemeral:
                read = read or any(
                    one.event_id == said and one.user_id == office.bot for one in getattr(event, "receipts", ())
                )
                typing = typing or office.bot in getattr(event, "users", ())
        if read and typing:
            return
    raise AssertionError(f"read: {read}, typing: {typing}")


async def test_an_unencrypted_chat_works_if_the_office_allows_it(office: MatrixOffice) -> None:
    ben, room = await office.claimant("ben", encrypted=False)
    said = [event for event in ben.seen[room] if event["type"] == "m.room.message" and event["sender"] == office.bot]
    assert said and not any(event["encrypted"] for event in said)


async def test_an_unencrypted_chat_is_told_if_the_office_does_not(synapse: Synapse, tmp_path: Path) -> None:
    async with office_of(synapse, tmp_path, JOBCENTER_CHANNELS__MATRIX__UNENCRYPTED="refuse") as office:
        await office.start()
        ben = await office.person("ben")
        room = await ben.create_room([office.bot], encrypted=False)
        await office.sees(ben, room, "Sprache")
        await ben.says(room, "Hallo")
        await office.sees(ben, room, "nicht verschlüsselt")


async def test_where_documents_are_refused_a_photo_is_told_other_ways(synapse: Synapse, tmp_path: Path) -> None:
    async with office_of(synapse, tmp_path, JOBCENTER_CHANNELS__MATRIX__DOCUMENTS="refuse") as office:
        await office.start()
        ana, room = await office.claimant()
        await ana.uploads(room, "a.jpg", "image/jpeg", photo())
        await office.later(1.5)
        await office.sees(ana, room, "Musterstraße")
        assert not list((office.folder / "vault").rglob("*.age"))


async def test_a_private_room_is_for_one_person_only(office: MatrixOffice) -> None:
    """A third one would read everything: the bot says so and goes."""
    ana, room = await office.claimant()
    ben = await office.person("ben")
    await ana.client.room_invite(room, ben.user)
    await office.sees(ana, room, "mehrere Personen")
    for _ in range(50):
        members = await ana.client.joined_members(room)
        if office.bot not in {one.user_id for one in members.members}:
            return
        await asyncio.sleep(0.1)
    raise AssertionError("the bot is still there")


async def test_an_upgraded_private_room_goes_on_in_its_successor(office: MatrixOffice) -> None:
    ana, room, thread = await office.case()
    answer = await ana.client.room_create(
        is_direct=True,
        invite=[office.bot],
        initial_state=[
            {"type": "m.room.encryption", "state_key": "", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}
        ],
    )
    await ana.client.room_put_state(room, "m.room.tombstone", {"body": "upgraded", "replacement_room": answer.room_id})
    await asyncio.sleep(1)
    await office.kaya.says(office.room, "Guten Tag", thread=thread)
    await asyncio.sleep(1)
    await office.later(11)
    await office.sees(ana, answer.room_id, "Guten Tag")


async def test_staff_see_that_an_answer_was_read(office: MatrixOffice) -> None:
    """Delivered first, read once the claimant's client says so; what they read in the staff room means nothing."""
    ana, room, thread = await office.case()
    said = await office.kaya.says(office.room, "Guten Tag", thread=thread)
    await asyncio.sleep(1)
    await office.later(11)
    answer = await office.event(ana, room, "Guten Tag")

    def marks() -> set[str]:
        return {
            event["content"]["m.relates_to"]["key"]
            for event in office.kaya.seen[office.room]
            if event["type"] == "m.reaction" and event["content"]["m.relates_to"].get("event_id") == said
        }

    await office.until(office.kaya, lambda: "👌" in marks(), "delivered", room=office.room)
    assert "👀" not in marks()
    await ana.client.room_read_markers(room, answer["event_id"], answer["event_id"])
    await office.until(office.kaya, lambda: "👀" in marks(), "read", room=office.room)


# The staff room


async def test_members_are_staff_and_the_power_level_makes_administrators(office: MatrixOffice) -> None:
    """Kaya made the room and may publish; Müller is a member and answers, but may not publish."""
    ana, room, thread = await office.case()
    await office.mueller.sync()
    await office.mueller.says(office.room, "Guten Tag von Müller", thread=thread)
    await asyncio.sleep(1)
    await office.later(11)
    await office.sees(ana, room, "Guten Tag von Müller")
    await office.mueller.says(office.room, "!news Nein")
    await office.sees(office.kaya, office.room, "nur Admins")
    await publishes(office, office.kaya, "Ja")


async def publishes(office: MatrixOffice, who: Person, text: str) -> None:
    """A draft, and a number for it."""
    await who.says(office.room, f"!news {text}")
    draft = await office.event(office.kaya, office.room, "Entwurf")
    await asyncio.sleep(1)
    await who.says(office.room, "1", reply_to=draft["event_id"])
    await office.sees(office.kaya, office.room, "Veröffentlicht")


async def test_who_gets_the_right_may_publish_and_who_leaves_may_not_act(office: MatrixOffice) -> None:
    _, _, thread = await office.case()
    await office.mueller.sync()
    await office.mueller.says(office.room, "!news Nein")
    await office.sees(office.kaya, office.room, "nur Admins")
    levels = await office.kaya.client.room_get_state_event(office.room, "m.room.power_levels")
    users = {**levels.content.get("users", {}), office.mueller.user: 50}
    await office.kaya.client.room_put_state(office.room, "m.room.power_levels", {**levels.content, "users": users})
    await asyncio.sleep(0.5)
    await publishes(office, office.mueller, "Jetzt doch")
    await office.mueller.client.room_leave(office.room)
    await asyncio.sleep(0.5)

    def look(store: Any) -> str:
        actor = store.people.actor(f"matrix:{office.bot}", office.mueller.user)
        return str(store.people.membership(actor.id, office.room).state)

    assert await office.inside(look) == "left"
    assert thread


async def test_cards_act_by_reaction_by_reply_and_by_command(office: MatrixOffice) -> None:
    _, _, thread = await office.case()
    card = await office.event(office.kaya, office.room, "Zuständig: niemand")
    await office.kaya.reacts(office.room, card["event_id"], "1️⃣")
    await office.sees(office.kaya, office.room, "Zuständig: Frau Kaya")
    await asyncio.sleep(3)
    await office.kaya.says(office.room, "1", thread=thread, reply_to=card["event_id"])
    await office.sees(office.kaya, office.room, "Zuständig: niemand")
    await office.kaya.says(office.room, "!take", thread=thread)
    await office.sees(office.kaya, office.room, "Zuständig: Frau Kaya")
    await office.kaya.says(office.room, "!close Erledigt", thread=thread)
    await office.sees(office.kaya, office.room, "geschlossen")


async def test_notes_stay_inside_and_answers_are_marked_and_taken_back(office: MatrixOffice) -> None:
    ana, room, thread = await office.case()
    note = await office.kaya.says(office.room, "!! schwieriger Fall", thread=thread)
    await office.kaya.says(office.room, "/ noch eine Notiz", thread=thread)
    await office.mueller.sync()
    await office.mueller.says(office.room, "finde ich auch", thread=thread, reply_to=note)
    wrong = await office.kaya.says(office.room, "Falsche Antwort", thread=thread)
    await asyncio.sleep(0.5)
    await office.kaya.redacts(office.room, wrong)
    right = await office.kaya.says(office.room, "Richtige Antwort", thread=thread)
    await asyncio.sleep(1)
    await office.later(11)
    await office.sees(ana, room, "Richtige Antwort")
    said = "\n".join(ana.texts(room))
    assert not any(text in said for text in ("schwierig", "Notiz", "finde ich", "Falsche"))

    def marked() -> bool:
        found = [event for event in office.kaya.seen[office.room] if event["type"] == "m.reaction"]
        return any(
            event["content"]["m.relates_to"] == {"rel_type": "m.annotation", "event_id": right, "key": "👌"}
            for event in found
        )

    await office.until(office.kaya, marked, "the mark")


async def test_an_upgraded_staff_room_begins_with_new_threads(office: MatrixOffice) -> None:
    ana, room, thread = await office.case()
    new = await office.kaya.create_room([], direct=False)
    await office.kaya.client.room_put_state(
        office.room, "m.room.tombstone", {"body": "upgraded", "replacement_room": new}
    )
    await office.kaya.client.room_invite(new, office.bot)
    await asyncio.sleep(1)
    await ana.says(room, "Noch eine Frage")
    await office.sees(ana, room, "geht ans Jobcenter")
    await office.later(11)
    found = await office.event(office.kaya, new, "Noch eine Frage")
    assert found["content"]["m.relates_to"]["event_id"] != thread
    await office.restart()
    await office.kaya.says(new, "Antwort von hier", thread=found["content"]["m.relates_to"]["event_id"])
    await asyncio.sleep(1.5)
    await office.later(11)
    await office.sees(ana, room, "Antwort von hier")


async def test_nobody_from_another_room_acts_and_strangers_rooms_are_private(office: MatrixOffice) -> None:
    """A room that calls itself a staff room is a private chat like any other."""
    eve = await office.person("eve")
    room = await eve.create_room([office.bot], direct=False)
    await office.sees(eve, room, "Sprache")
    await eve.says(room, "!open")
    await asyncio.sleep(1)
    await eve.sync()
    assert not any("Fälle" in text for text in eve.texts(room, office.bot))
