"""People whom nobody knows: one list, few places, and nobody else waits because of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.channels.playground import PEOPLE, Actor
from tests.chat import Chat, with_languages
from tests.conftest import office
from tests.handlers.test_cases import book, said
from tests.handlers.test_desk import case
from tests.paper import photo

CROWD = tuple(Actor(f"x{number}", f"X{number}") for number in range(12))


@pytest.fixture
def listed(tmp_path: Path) -> Iterator[Chat]:
    """An office as it comes: strangers wait in the list."""
    settings = office(tmp_path, JOBCENTER_DESK__STRANGERS="list")
    tester = Chat(settings, tmp_path, with_languages((*PEOPLE, *CROWD), "de"))
    tester.verified = False
    yield tester
    tester.close()
    tester.platform.close()


async def writes(chat: Chat, who: str, text: str) -> None:
    await chat.arrive(who)
    await chat.says(text, as_=who)
    await chat.taps("Ja, senden")
    await chat.later(seconds=11)


async def test_strangers_wait_in_one_list_until_staff_open_them(listed: Chat) -> None:
    await writes(listed, "ana", "Hallo Amt")
    await listed.sends(("a.jpg", photo()), as_="ana")
    await listed.taps("Mietvertrag")
    await listed.taps("Absenden")
    await listed.later(seconds=5)
    await writes(listed, "ben", "Ich bin Ben")
    await listed.later(seconds=5)
    assert listed.topics() == []
    [only] = [text for text in listed.desk(None) if "Neu und nicht verifiziert: 2" in text]
    assert "Hallo Amt" in only and "Ich bin Ben" in only and "📄 1" in only
    assert not any(entry.get("file") for _, entry in listed.platform.log() if entry.get("chat") == "desk")
    number = only.split("\n")[1].split(" ")[0]
    await listed.staff_taps(f"{number} öffnen")
    [thread] = listed.topics()
    assert said(listed, thread, "Hallo Amt") and said(listed, thread, "Mietvertrag")
    assert any("Neu und nicht verifiziert: 1" in text for text in listed.desk(None))
    await listed.says("Noch etwas", as_="ana")
    await listed.later(seconds=11)
    assert said(listed, thread, "Noch etwas")


async def test_a_confirmed_person_comes_at_once(listed: Chat) -> None:
    await writes(listed, "ana", "Hallo Amt")
    await listed.later(seconds=5)
    await listed.staff_taps("öffnen")
    await listed.staff_taps("persönlich geprüft", thread=listed.topics()[0])
    await book(listed, "Geld", as_="ana")
    assert said(listed, listed.topics()[0], "Rückruf R-")


async def test_the_list_comes_again_on_demand(listed: Chat) -> None:
    await listed.staff("/new")
    assert listed.desk(None)[-1] == "🆕 Niemand Neues wartet."
    await writes(listed, "ana", "Hallo Amt")
    await listed.later(seconds=5)
    await listed.staff("/new")
    assert [text.split("\n")[0] for text in listed.desk(None) if "🆕" in text] == ["🆕 Neu und nicht verifiziert: 1"]


async def test_taken_back_leaves_nothing_in_the_list(listed: Chat) -> None:
    await listed.arrive("ana")
    await listed.says("Falsch")
    await listed.taps("Ja, senden")
    await listed.later(seconds=2)
    assert not any("Neu und nicht" in text for text in listed.desk(None))
    await listed.taps("Zurückholen")
    await listed.later(seconds=20)
    assert not any("Neu und nicht" in text for text in listed.desk(None))


async def test_strangers_get_a_share_of_a_days_places(tmp_path: Path) -> None:
    """Twenty-six windows with one place: strangers get seven, the first known person gets the next."""
    hours = "{tue: ['08:00-15:00'], wed: [], mon: [], thu: [], fri: [], sat: [], sun: []}"
    settings = office(tmp_path, JOBCENTER_CALLBACKS__CAPACITY="1", JOBCENTER_CALLBACKS__HOURS=hours)
    tester = Chat(settings, tmp_path, with_languages((*PEOPLE, *CROWD), "de"))
    try:
        booked = 0
        for one in CROWD:
            await tester.arrive(one.id)
            await tester.says("/callback", as_=one.id)
            await tester.taps("Geld")
            if "10. März" in tester.offered[0]:
                break
            await tester.taps(tester.offered[0])
            await tester.says("0203 123456")
            await tester.taps("So buchen")
            booked += 1
        assert booked == 8  # of 28 places
        thread = await case(tester, "ana")
        await tester.staff("Guten Tag", thread=thread)
        await tester.later(seconds=11, as_="ana")
        await tester.says("/callback", as_="ana")
        await tester.taps("Geld")
        assert "3. März" in tester.offered[0]
    finally:
        tester.close()
        tester.platform.close()


# Floods and abuse


async def test_one_chat_that_floods_is_slowed_and_nothing_of_it_is_lost(
    chat: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.engine.BURST", 20.0)
    await chat.arrive("ana")
    await chat.arrive("ben")
    for number in range(40):
        chat.platform.say("ana", f"Nummer {number}")
    chat.platform.say("ben", "Nur eine Frage")
    chat.who = "ben"
    assert await chat.settle() == ["message.confirm"]
    asked = chat.inside(lambda store: len(waiting(store, chat.address("ana"))))
    assert asked == 20
    await chat.later(seconds=30)
    assert chat.inside(lambda store: len(waiting(store, chat.address("ana")))) == 40
    assert sum("Alles kommt an" in one["text"] for one in chat.own_messages("ana")) == 1


def waiting(store: object, address: str) -> list[object]:
    from sqlmodel import select

    from storage.tables import Chat as ChatRow

    row = store.session.exec(select(ChatRow).where(ChatRow.address == address)).one()  # type: ignore[attr-defined]
    return list(store.messages.asked(row.id))  # type: ignore[attr-defined]


async def test_blocked_for_a_while_with_the_reason_and_the_other_ways(chat: Chat) -> None:
    thread = await case(chat)
    for nonsense in ("", "Beleidigung", "bis Freitag"):
        await chat.staff(f"/block {nonsense}", thread=thread)
        assert "So geht es: /mute" in chat.desk(thread)[-1], nonsense
    await chat.staff("/block Beleidigungen bis Freitag", thread=thread)
    told = chat.own_messages("ana")[-1]["text"]
    assert "Beleidigungen" in told and "+49 203 123456" in told
    assert await chat.says("Wieso?", as_="ana") == ["chat.barred"]
    assert await chat.says("/callback") == ["chat.barred"]
    assert await chat.sends(("a.jpg", photo())) == ["chat.barred"]
    assert await chat.says("/settings") == ["settings.settings"]
    assert not said(chat, thread, "Wieso?")
    await chat.staff("/unblock", thread=thread)
    await chat.says("Entschuldigung", as_="ana")
    await chat.later(seconds=11)
    assert said(chat, thread, "Entschuldigung")


async def test_muted_messages_come_when_it_is_over(chat: Chat) -> None:
    thread = await case(chat)
    await chat.staff("/mute Zu viele Nachrichten bis morgen", thread=thread)
    assert "message.sent_again" in await chat.says("Hallo noch einmal", as_="ana")
    await chat.later(hours=5)
    assert not said(chat, thread, "Hallo noch einmal")
    await chat.later(days=2)
    assert said(chat, thread, "Hallo noch einmal")
