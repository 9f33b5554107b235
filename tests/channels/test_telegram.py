"""Telegram, against a strict stand-in of its server."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, select
from sqlmodel import col

from bot.app import App
from storage.tables import Inbox
from tests.channels.telegram_office import (
    ANA,
    BEN,
    GROUP,
    KAYA,
    case,
    pass_seconds,
    running,
    topic_with,
    until,
    welcome,
)
from tests.paper import photo
from tests.standin.server import BotApi
from tests.standin.world import Fault, World


@pytest.fixture
async def app(api: BotApi, tmp_path: Path) -> AsyncIterator[App]:
    async with running(tmp_path, api) as started:
        yield started


async def test_commands_and_descriptions_in_every_language(app: App, world: World) -> None:
    await until(lambda: ("all_group_chats", "") in world.commands)
    assert {"menu", "documents", "callback"} <= {one["command"] for one in world.commands["all_private_chats", "en"]}
    assert world.descriptions["short", "en"] != world.descriptions["short", ""]


async def test_an_album_becomes_one_submission_and_one_confirmation(app: App, world: World) -> None:
    """Four photos, one line that counts them, one PDF at the desk."""
    await welcome(world, ANA)
    for n in range(4):
        world.photo(ANA, photo(str(n)), album="g1")
    await until(lambda: any("4 Seiten sind da" in text for text in world.texts(ANA)))
    assert sum("Seiten sind da" in text or "Seite ist da" in text for text in world.texts(ANA)) == 1
    world.tap(ANA, "Mietvertrag")
    await until(lambda: any("Mietvertrag: 4 Seiten" in text for text in world.texts(ANA)))
    world.tap(ANA, "Absenden")
    thread = await until(lambda: topic_with(world, "Mietvertrag"))
    await until(lambda: any("4 S." in text for text in world.texts(GROUP, thread)))
    assert len([one for one in world.seen(GROUP, thread) if "document" in one]) == 1
    await until(lambda: any("document" in one for one in world.seen(ANA)))


async def test_relay_both_ways_with_marks(app: App, world: World) -> None:
    thread = await case(world, app, ANA)
    answer = world.says(KAYA, "Guten Tag", chat=GROUP, thread=thread)
    await asyncio.sleep(0.3)
    assert not any("Guten Tag" in text for text in world.texts(ANA))
    await pass_seconds(app, 11)
    await until(lambda: any("Guten Tag" in text for text in world.texts(ANA)))
    await until(lambda: world.reactions.get((GROUP, answer)) == "👌")
    world.edits(KAYA, GROUP, answer, "Guten Abend")
    await until(lambda: any("Guten Abend" in text for text in world.texts(ANA)))


async def test_voice_and_photo_from_staff(app: App, world: World) -> None:
    thread = await case(world, app, ANA)
    world.photo(KAYA, photo(), chat=GROUP, thread=thread)
    await asyncio.sleep(0.5)
    await pass_seconds(app, 11)
    await until(lambda: any("Datei vom Jobcenter" in text for text in world.texts(ANA)))


async def test_what_is_not_understood_is_answered_in_kind(app: App, world: World) -> None:
    await welcome(world, ANA)
    world.says(
        ANA,
        sticker={
            "file_id": "s",
            "file_unique_id": "s",
            "width": 1,
            "height": 1,
            "is_animated": False,
            "is_video": False,
            "type": "regular",
        },
    )
    await until(lambda: any("Sticker" in text for text in world.texts(ANA)))
    world.says(ANA, location={"latitude": 1.0, "longitude": 2.0})
    await until(lambda: any("Standort" in text for text in world.texts(ANA)))


async def test_deep_link_goes_on_after_the_notice(app: App, world: World) -> None:
    world.says(ANA, "/start callback")
    await until(lambda: world.texts(ANA))
    world.tap(ANA, "Verstanden")
    await until(lambda: any("Worum geht es" in text for text in world.texts(ANA)))


async def test_a_file_over_the_limit_is_refused_before_it_is_fetched(app: App, world: World) -> None:
    await welcome(world, ANA)
    world.document(ANA, b"x", size=30_000_000)
    await until(lambda: any("zu groß" in text for text in world.texts(ANA)))
    assert not any(method == "getFile" for _, method, _ in world.calls)


async def test_a_malformed_update_holds_up_nobody_else_and_its_sender_hears_of_it(app: App, world: World) -> None:
    await welcome(world, ANA)
    world.update(message={"message_id": "no number", "chat": {"id": ANA}, "date": "never"})
    world.says(ANA, "/callback")
    await welcome(world, BEN)
    for _ in range(3):
        await pass_seconds(app, 21)
        await asyncio.sleep(0.3)
    await until(lambda: any("Der Fehler liegt bei uns" in text for text in world.texts(ANA)))
    await until(lambda: any("Worum geht es" in text for text in world.texts(ANA)))


async def test_what_was_left_behind_is_read_before_telegram_has_said_who_we_are(api: BotApi, tmp_path: Path) -> None:
    """A process that was killed leaves events; the next one starts on a slow network."""
    world = api.world
    async with running(tmp_path, api, JOBCENTER_CHANNELS__TELEGRAM__ALBUM_WAIT="2s") as first:
        await welcome(world, ANA)
        world.photo(ANA, photo(), album="g1")
        while not await first.database.run(waiting):
            await asyncio.sleep(0.02)
    world.faults.append(Fault("slow", "getMe", seconds=600))
    async with running(tmp_path, api):
        await until(lambda: any("Seite ist da" in text for text in world.texts(ANA)))


async def test_the_same_update_twice_acts_once(app: App, world: World) -> None:
    await welcome(world, ANA)
    before = len(world.texts(ANA))
    world.says(ANA, "/menu")
    world.updates.append(dict(world.updates[-1]))
    await until(lambda: len(world.texts(ANA)) > before)
    await asyncio.sleep(0.4)
    assert len(world.texts(ANA)) == before + 1


async def test_a_new_person_sends_five_messages_at_once(app: App, world: World) -> None:
    """One topic, five messages at the desk."""
    for n in range(5):
        world.says(ANA, f"Frage Nummer {n}")
    await until(lambda: any("Willkommen" in text for text in world.texts(ANA)))
    world.tap(ANA, "Verstanden")
    await until(lambda: any("Soll das ans Jobcenter" in text for text in world.texts(ANA)))
    world.tap(ANA, "Ja, senden")
    await until(lambda: any("Geht ans Jobcenter" in text for text in world.texts(ANA)))
    await pass_seconds(app, 11)
    thread = await until(lambda: topic_with(world, "Frage Nummer 4"))
    whole = "\n".join(world.texts(GROUP, thread))
    assert all(f"Frage Nummer {n}" in whole for n in range(5))
    assert len(world.groups[GROUP].topics) == 1


def waiting(connection: Connection) -> int:
    """How many events of the inbox are not dealt with yet."""
    new = select(func.count()).select_from(Inbox).where(col(Inbox.state) == "new")
    return int(connection.execute(new).scalar_one())


# When something goes wrong


async def test_429_waits_as_told_and_holds_up_only_that_chat(app: App, world: World) -> None:
    await welcome(world, ANA)
    await welcome(world, BEN)
    world.faults.append(Fault("limit", "sendMessage", chat=ANA, seconds=2))
    loop = asyncio.get_running_loop()
    started = loop.time()
    counts = {user: len(world.texts(user)) for user in (ANA, BEN)}
    world.says(ANA, "/menu")
    await asyncio.sleep(0.3)
    world.says(BEN, "/menu")
    await until(lambda: len(world.texts(BEN)) > counts[BEN], 1.5)
    await until(lambda: len(world.texts(ANA)) > counts[ANA], 6)
    assert loop.time() - started >= 2
    attempts = [at for at, method, values in world.calls if method == "sendMessage" and values["chat_id"] == ANA][-2:]
    assert attempts[1] - attempts[0] >= 2


async def test_blocked_by_the_person(app: App, world: World) -> None:
    """Staff learn it in the topic, with a mark on what was not delivered; writing again opens the chat."""
    thread = await case(world, app, ANA)
    world.blocks(ANA)
    answer = world.says(KAYA, "Guten Tag", chat=GROUP, thread=thread)
    await asyncio.sleep(0.3)
    await pass_seconds(app, 11)
    await until(lambda: any("blockiert" in text for text in world.texts(GROUP, thread)))
    await until(lambda: world.reactions.get((GROUP, answer)) == "👎")
    world.blocked.clear()
    before = len(world.texts(ANA))
    world.says(ANA, "/menu")
    await until(lambda: len(world.texts(ANA)) > before)


async def test_a_deleted_topic_is_made_again_with_the_card_first(app: App, api: BotApi, world: World) -> None:
    thread = await case(world, app, ANA)
    api.delete_topic(GROUP, thread)
    world.says(ANA, "Noch etwas")
    await until(lambda: any("geht ans jobcenter" in text.lower() for text in world.texts(ANA)))
    await pass_seconds(app, 11)
    again = await until(lambda: topic_with(world, "Noch etwas"))
    assert again != thread
    assert "📁" in world.texts(GROUP, again)[0]


async def test_a_group_that_became_a_supergroup(app: App, world: World) -> None:
    thread = await case(world, app, ANA)
    new = world.group(-1002, KAYA)
    new.topics = world.groups[GROUP].topics
    world.groups[GROUP].moved_to = -1002
    world.says(ANA, "Nach dem Umzug")
    await asyncio.sleep(0.4)
    await pass_seconds(app, 11)
    await until(lambda: any("Nach dem Umzug" in text for text in world.texts(-1002, thread)))
    world.says(KAYA, "Angekommen", chat=-1002, thread=thread)
    await asyncio.sleep(0.3)
    await pass_seconds(app, 11)
    await until(lambda: any("Angekommen" in text for text in world.texts(ANA)))


async def test_the_bot_removed_from_the_group_keeps_everything_until_it_is_back(app: App, world: World) -> None:
    thread = await case(world, app, ANA)
    world.groups[GROUP].bot_in = False
    world.says(ANA, "Geht nicht verloren")
    await asyncio.sleep(0.4)
    await pass_seconds(app, 11)
    await asyncio.sleep(0.5)
    assert not any("verloren" in text for text in world.texts(GROUP, thread))
    world.groups[GROUP].bot_in = True
    world.update(my_chat_member={
        "chat": world.chat(GROUP), "from": world.users[KAYA], "date": 1,
        "old_chat_member": {"user": world.users[KAYA] | {"id": 123456, "is_bot": True}, "status": "left"},
        "new_chat_member": {"user": world.users[KAYA] | {"id": 123456, "is_bot": True}, "status": "member"},
    })  # fmt: skip
    await until(lambda: any("verloren" in text for text in world.texts(GROUP, thread)), 5)


async def test_server_errors_are_tried_again_in_order(app: App, world: World) -> None:
    await welcome(world, ANA)
    world.faults.append(Fault("error", "sendMessage", chat=ANA, times=2, status=502, text="Bad Gateway"))
    before = len(world.texts(ANA))
    world.says(ANA, "/menu")
    world.says(ANA, "/news")
    await until(lambda: len(world.texts(ANA)) >= before + 1, 15)
    await until(lambda: any("nichts Neues" in text for text in world.texts(ANA)))
    assert "nichts Neues" in world.texts(ANA)[-1]


async def test_an_unknown_outcome_of_a_topic_makes_no_second_one(app: App, world: World) -> None:
    """The connection breaks after the topic was made: the bot adopts its own."""
    world.faults.append(Fault("cut", "createForumTopic"))
    await case(world, app, ANA)
    assert len(world.groups[GROUP].topics) == 1


# Who may act


async def test_an_unenrolled_member_is_held_until_an_administrator_lets_them_in(app: App, world: World) -> None:
    thread = await case(world, app, ANA)
    world.says(901, "Ich helfe mit", chat=GROUP, thread=thread)
    await until(lambda: any("Müller schreibt hier" in text for text in world.texts(GROUP)))
    await pass_seconds(app, 11)
    assert not any("helfe mit" in text for text in world.texts(ANA))
    world.tap(901, "Aufnehmen", GROUP)
    await asyncio.sleep(0.3)
    assert not any("wurde von" in text for text in world.texts(GROUP))
    world.says(KAYA, "/help", chat=GROUP)
    await until(lambda: any("/undo holt" in text for text in world.texts(GROUP)))
    world.tap(KAYA, "Aufnehmen", GROUP)
    await until(lambda: any("wurde von Kaya aufgenommen" in text for text in world.texts(GROUP)))
    await pass_seconds(app, 11)
    await until(lambda: any("helfe mit" in text for text in world.texts(ANA)))


async def test_anonymous_administrators_and_other_groups_can_do_nothing(app: App, world: World) -> None:
    thread = await case(world, app, ANA)
    message = world.message(
        GROUP,
        {"id": 1087968824, "is_bot": True, "first_name": "Group"},
        thread,
        text="Hallo",
        sender_chat=world.chat(GROUP),
    )
    world.update(message=message)
    await until(lambda: any("Anonyme Admins" in text for text in world.texts(GROUP)))
    world.group(-2000, KAYA)
    world.says(KAYA, "/open", chat=-2000)
    await asyncio.sleep(0.4)
    await pass_seconds(app, 11)
    await asyncio.sleep(0.3)
    assert world.seen(-2000) == []
    assert not any("Jobcenter:\nHallo" in text for text in world.texts(ANA))


async def test_who_may_act_in_one_group_may_not_act_in_another(api: BotApi, tmp_path: Path) -> None:
    """Each group's administrators let people in, to their own group only."""
    world, other = api.world, -3000
    world.group(other, 901)
    teams = (
        f"[{{name: Leistung, telegram_chat: '{GROUP}', subjects: [money, documents]}}, "
        f"{{name: Vermittlung, telegram_chat: '{other}', subjects: [work]}}]"
    )
    async with running(tmp_path, api, JOBCENTER_DESK__TEAMS=teams) as started:
        thread = await case(world, started, ANA)
        world.says(901, "/help", chat=other)
        await until(lambda: any("/undo holt" in text for text in world.texts(other)))
        world.says(901, "Von nebenan", chat=GROUP, thread=thread)
        await until(lambda: any("Müller schreibt hier" in text for text in world.texts(GROUP)))
        await pass_seconds(started, 11)
        await asyncio.sleep(0.3)
        assert not any("Von nebenan" in text for text in world.texts(ANA))


async def test_a_voice_message_reaches_the_desk_as_a_file_with_a_number(app: App, world: World) -> None:
    """Whatever was going on goes on; what is no sound, picture or PDF is refused with the reason."""
    await welcome(world, ANA)
    recording = world.file(b"OggS" + b"\0" * 2000)
    world.says(
        ANA,
        voice={"file_id": recording, "file_unique_id": "v", "duration": 3, "file_size": 2004, "mime_type": "audio/ogg"},
    )
    await until(lambda: any("Geht ans Jobcenter" in text for text in world.texts(ANA)))
    await until(lambda: not app.worker._running)
    await pass_seconds(app, 11)
    await until(lambda: any("document" in message for message in world.seen(GROUP)))
    broken = world.file(b"MZ" + b"\0" * 2000)
    world.says(ANA, voice={"file_id": broken, "file_unique_id": "w", "duration": 3, "file_size": 2002})
    await until(lambda: any("nicht öffnen" in text for text in world.texts(ANA)))


async def test_only_the_owner_is_mentioned_and_lists_lead_to_topics(app: App, world: World) -> None:
    """What a claimant writes makes no sound; whoever has the case sees that it is theirs."""
    thread = await case(world, app, ANA)
    world.tap(KAYA, "Übernehmen", chat=GROUP)
    await until(lambda: any("Zuständig: Kaya" in text for text in world.texts(GROUP, thread)))
    world.says(ANA, "Ich nochmal 🏠")
    await pass_seconds(app, 1)
    await until(lambda: any("geht ans Jobcenter" in text for text in world.texts(ANA)))
    await pass_seconds(app, 11)
    message = await until(
        lambda: next((one for one in world.seen(GROUP, thread) if "Ich nochmal" in one.get("text", "")), None)
    )
    [sent] = [
        values for _, method, values in world.calls if method == "sendMessage" and "Ich nochmal" in values["text"]
    ]
    assert sent["disable_notification"] is True
    [mark] = sent["entities"]
    assert mark["type"] == "text_mention" and mark["user"]["id"] == KAYA
    units = message["text"].encode("utf-16-le")
    assert units[mark["offset"] * 2 : (mark["offset"] + mark["length"]) * 2].decode("utf-16-le") == "Kaya"
    world.says(KAYA, "/open", chat=GROUP)
    await until(lambda: any(f"https://t.me/c/1/{thread}" in text for text in world.texts(GROUP)))
