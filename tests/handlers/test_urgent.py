"""The urgent door and words of danger: to the top of the desk, and to those who can help now."""

from tests.chat import Chat
from tests.handlers.test_cases import card, said
from tests.handlers.test_desk import case


async def test_no_money_leads_to_the_top_of_the_desk(chat: Chat) -> None:
    await case(chat, "ben", "Eine Frage")
    await chat.arrive("ana")
    assert await chat.taps("Heute in Not", as_="ana") == ["urgent.what"]
    assert await chat.taps("Kein Geld") == ["urgent.advance", "urgent.write"]
    assert "§ 42 SGB I" in chat.texts[0]
    assert await chat.says("Das Geld ist nicht gekommen") == ["urgent.sent"]
    assert "+49 203 123456" in chat.texts[0]
    await chat.later(seconds=11)
    thread = chat.topics()[-1]
    assert said(chat, thread, "Das Geld ist nicht gekommen") and said(chat, thread, "🚨 Dringend")
    assert "🚨 dringend" in card(chat, thread)
    assert said(chat, None, "Jemand ist heute in Not")
    await chat.staff("/open")
    lines = chat.desk(None)[-1].split("\n")
    assert lines[1].startswith("🚨") and "🚨" not in lines[2]
    await chat.staff("Wir rufen Sie an", thread=thread)
    assert "🚨 dringend" not in card(chat, thread)


async def test_an_advance_is_demanded_with_one_tap(chat: Chat) -> None:
    await chat.arrive("ana")
    await chat.says("/urgent", as_="ana")
    await chat.taps("Kein Geld")
    assert await chat.taps("Vorschuss verlangen") == ["urgent.sent"]
    await chat.later(seconds=11)
    assert said(chat, chat.topics()[-1], "Ich beantrage einen Vorschuss nach § 42 SGB I.")


async def test_at_night_it_is_said_when_the_office_opens(chat: Chat) -> None:
    await chat.arrive("ana")
    await chat.later(hours=12)
    await chat.says("/urgent", as_="ana")
    await chat.taps("Keine Wohnung")
    assert await chat.taps("Ohne Text senden") == ["urgent.sent_closed"]
    assert "öffnet wieder: Mi., 4. März 2026, 08:00" in chat.texts[0]


async def test_taken_back_nobody_hears_of_it(chat: Chat) -> None:
    thread = await case(chat, "ana")
    await chat.says("/urgent", as_="ana")
    await chat.taps("Kein Strom")
    await chat.says("Strom ist weg")
    await chat.taps("Zurückholen")
    await chat.later(seconds=30)
    assert not said(chat, None, "in Not") and not said(chat, thread, "Strom ist weg")
    assert "🚨" not in card(chat, thread)


async def test_words_of_danger_get_the_numbers_at_any_hour_and_the_message_goes_on(chat: Chat) -> None:
    await chat.arrive("ana")
    await chat.later(hours=15)
    keys = await chat.says("Mein Mann schlägt mich", as_="ana")
    assert keys == ["danger.danger", "message.confirm"]
    for number in ("112", "116 016", "0800 111 0 111"):
        assert number in chat.texts[0]
    assert "kein Notdienst" in chat.texts[0]
    assert await chat.says("Er schlägt mich schon wieder") == []  # the same breath: not said again
    assert "urgent.sent_closed" in await chat.taps("Heute in Not")
    await chat.later(seconds=11)
    assert said(chat, chat.topics()[-1], "Mein Mann schlägt mich")


async def test_urgent_within_an_exchange_is_one_tap(chat: Chat) -> None:
    thread = await case(chat, "ana")
    keys = await chat.says("Ich habe kein Geld mehr für Essen", as_="ana")
    assert keys == ["message.sent_again", "urgent.hint"]
    assert await chat.taps("Heute in Not") == ["urgent.raised"]
    await chat.later(seconds=11)
    assert "🚨 dringend" in card(chat, thread) and said(chat, None, "in Not")


async def test_a_strangers_need_stands_on_top_of_the_list(chat: Chat) -> None:
    """In an office where strangers wait in one list."""
    chat.config = chat.config.model_copy(update={"desk": chat.config.desk.model_copy(update={"strangers": "list"})})
    chat.verified = False
    for who in ("ben", "ana"):
        await chat.arrive(who)
        await chat.says("/urgent" if who == "ana" else "Eine Frage", as_=who)
        await chat.taps("Keine Wohnung" if who == "ana" else "Ja, senden")
    await chat.taps("Ohne Text senden")
    await chat.later(seconds=11)
    await chat.later(seconds=5)
    assert chat.topics() == []
    listed = next(text for text in chat.desk(None) if "Neu und nicht verifiziert: 2" in text)
    assert listed.split("\n")[1].startswith("🚨")
    assert said(chat, None, "Jemand ist heute in Not")
