"""Claims in another language: understood, or translated by a day (§ 19(2) and (4) SGB X)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.channels.playground import PEOPLE
from tests.chat import Chat
from tests.conftest import office
from tests.handlers.test_cases import said

CLAIM = "I want to apply for money"


@pytest.fixture
def english(tmp_path: Path) -> Iterator[Chat]:
    """Ana's phone is in English."""
    tester = Chat(office(tmp_path), tmp_path, PEOPLE)
    yield tester
    tester.close()
    tester.platform.close()


async def claim(chat: Chat, text: str = CLAIM) -> str:
    await chat.says("/start", as_="ana")
    await chat.taps("Understood")
    await chat.says(text)
    await chat.taps("Yes, send")
    await chat.later(seconds=11)
    return chat.topics()[-1]


async def test_understood_it_counts_from_its_receipt(english: Chat) -> None:
    thread = await claim(english)
    assert said(english, thread, CLAIM)
    await english.staff_taps("Verstanden", thread=thread)
    told = english.own_messages("ana")[-1]["text"]
    assert "has understood your message" in told and "Tue 3 Mar" in told
    assert said(english, thread, "verstanden: zählt ab dem Eingang") and said(english, thread, CLAIM)
    with pytest.raises(AssertionError, match="nobody offers"):
        english.button("desk", "Verstanden", thread)


async def test_a_translation_is_asked_for_and_comes_in_time(english: Chat) -> None:
    thread = await claim(english)
    await english.staff_taps("Übersetzung in 14 Tagen", thread=thread)
    told = english.own_messages("ana")[-1]["text"]
    assert "in German, by Tue 17 Mar" in told and "Tue 3 Mar counts" in told
    for _ in range(13):
        await english.later(days=1)
    assert sum("is still missing" in one["text"] for one in english.own_messages("ana")) == 1
    assert await english.taps("Send the translation", as_="ana") == ["foreign.write"]
    assert await english.says("Ich beantrage Geld") == ["foreign.there"]
    await english.later(seconds=11)
    assert said(english, thread, "Übersetzung zu N-") and said(english, thread, "Ich beantrage Geld")
    assert said(english, thread, "Übersetzung ist da")
    await english.later(days=5)
    assert not said(english, thread, "kam nicht bis")


async def test_what_comes_too_late_is_said_to_staff(english: Chat) -> None:
    thread = await claim(english)
    await english.staff("/translation bis 10.3.", thread=thread)
    for _ in range(9):
        await english.later(days=1)
    assert said(english, thread, "kam nicht bis Di., 10. März") and said(english, thread, "§ 19 Abs. 4 SGB X")


async def test_nonsense_is_explained(english: Chat) -> None:
    thread = await claim(english)
    for nonsense in ("", "bis gestern", "bis 1.1.2099"):
        await english.staff(f"/translation {nonsense}", thread=thread)
        assert "So geht es" in english.desk(thread)[-1], nonsense


async def test_a_german_claim_needs_no_translation(chat: Chat) -> None:
    await chat.arrive("ana")
    await chat.says("Hiermit beantrage ich Geld")
    await chat.taps("Ja, senden")
    await chat.later(seconds=11)
    with pytest.raises(AssertionError, match="nobody offers"):
        chat.button("desk", "Verstanden", chat.topics()[-1])


async def test_another_persons_claim_cannot_be_translated(english: Chat) -> None:
    thread = await claim(english)
    await english.staff_taps("Übersetzung in 14 Tagen", thread=thread)
    _, data = english.button("ana", "Send the translation")
    await english.arrive("ben")
    english.platform.tap("ben", "ben", english.own_messages("ben")[-1]["id"], data)
    await english.settle()
    assert "error.gone" in english.keys("ben", english.own_messages("ben")[-1]["id"])
