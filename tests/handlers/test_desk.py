"""The staff group."""

from tests.chat import Chat
from tests.paper import photo


async def case(chat: Chat, who: str = "ana", text: str = "Hallo Amt") -> str:
    """Somebody has written; returns the topic."""
    await chat.arrive(who)
    await chat.says(text, as_=who)
    await chat.taps("Ja, senden")
    await chat.later(seconds=11)
    return chat.topics()[-1]


async def submission(chat: Chat, who: str = "ana") -> str:
    await chat.sends(("a.jpg", photo()), as_=who)
    await chat.taps("Mietvertrag")
    await chat.taps("Absenden")
    return chat.topics()[-1]


async def test_first_contact_is_one_topic_and_one_message(chat: Chat) -> None:
    """Card, content and buttons together, within the group's budget."""
    thread = await case(chat)
    [only] = chat.desk(thread)
    assert "📁" in only and "Hallo Amt" in only
    assert len(chat.topics()) == 1


async def test_two_press_take_and_one_has_it(chat: Chat) -> None:
    thread = await case(chat)
    await chat.staff("// hallo", thread=thread, by="mueller")
    await chat.staff_taps("Aufnehmen", thread=None)
    button = chat.button("desk", "Übernehmen", thread)
    for who in ("kaya", "mueller"):
        chat.platform.tap(who, "desk", *button)
    await chat.settle()
    assert any("Zuständig: Frau Kaya" in text for text in chat.desk(thread))
    assert any("Diesen Fall hat Frau Kaya" in text for text in chat.desk(thread))


async def test_closed_and_opened_again_by_the_next_message(chat: Chat) -> None:
    thread = await case(chat)
    await chat.staff_taps("Schließen", thread=thread)
    await chat.staff_taps("Nicht zuständig", thread=thread)
    assert any("geschlossen: Nicht zuständig" in text for text in chat.desk(thread))
    await chat.staff("/open")
    assert "Kein Fall ist offen." in chat.desk(None)
    await chat.says("Noch eine Frage", as_="ana")
    await chat.later(seconds=11)
    await chat.staff("/open")
    assert any("Offene Fälle: 1" in text for text in chat.desk(None))


async def test_ask_again_with_a_button_and_sent_again_in_one_tap(chat: Chat) -> None:
    thread = await submission(chat)
    await chat.staff_taps("Noch einmal", thread=thread)
    await chat.staff_taps("Unscharf", thread=thread)
    assert "Grund: Unscharf" in chat.own_messages("ana")[-1]["text"]
    assert await chat.taps("Noch einmal senden", as_="ana") == ["documents.send_pages"]
    assert await chat.sends(("b.jpg", photo("neu"))) == ["documents.pages"]
    assert "documents.receipt" in await chat.taps("Absenden")


async def test_whoever_sends_the_same_kind_again_answers_the_request(chat: Chat) -> None:
    """The claimant goes by the menu instead of the button; the office does not wait for it any more."""
    thread = await submission(chat)
    await chat.staff_taps("Noch einmal", thread=thread)
    await chat.staff_taps("Unscharf", thread=thread)
    assert "Angefordert: 1" in chat.desk(thread)[0]
    await chat.says("Dokumente", as_="ana")
    assert await chat.says("Mietvertrag") == ["documents.send_pages"]
    await chat.sends(("b.jpg", photo("neu")))
    assert "documents.receipt" in await chat.taps("Absenden")
    await chat.settle()
    assert "Angefordert: 0" in chat.desk(thread)[0]


async def test_ask_again_with_own_words(chat: Chat) -> None:
    """A reply to the bot's question is the reason."""
    thread = await submission(chat)
    await chat.staff_taps("Noch einmal", thread=thread)
    question = [seq for seq, entry in chat.platform.log() if "Warum noch einmal" in entry.get("text", "")][-1]
    await chat.staff("Die Unterschrift fehlt", thread=thread, reply_to=str(question))
    assert "Grund: Die Unterschrift fehlt" in chat.own_messages("ana")[-1]["text"]


async def test_undo_before_and_after_it_went_out(chat: Chat) -> None:
    thread = await case(chat)
    await chat.staff("Falsch", thread=thread)
    await chat.staff("/undo", thread=thread)
    assert await chat.later(seconds=30, as_="ana") == []
    await chat.staff("Auch falsch", thread=thread)
    assert await chat.later(seconds=11, as_="ana") == ["message.answer"]
    await chat.staff("/undo", thread=thread)
    deleted = [entry["id"] for _, entry in chat.platform.log() if entry["type"] == "delete"]
    assert chat.own_messages("ana")[-1]["id"] in deleted


async def test_somebody_elses_topic_cannot_be_acted_on_from_outside(chat: Chat) -> None:
    """A claimant who forges a staff button does nothing, and reads nothing."""
    thread = await submission(chat)
    _, data = chat.button("desk", "Abgelegt", thread)
    chat.platform.tap("ben", "ben", "1", data)
    chat.who = "ben"
    keys = await chat.settle()
    assert not any(key.startswith("desk") for key in keys)
    assert not any("abgelegt" in text for text in chat.desk(thread))


async def test_another_claimants_button_is_refused(chat: Chat) -> None:
    await chat.arrive("ana")
    await chat.says("/callback", as_="ana")
    await chat.taps("Geld")
    await chat.taps(chat.offered[0])
    await chat.says("0203 123456")
    await chat.taps("So buchen")
    _, data = chat.button("ana", "Absagen")
    await chat.arrive("ben")
    chat.platform.tap("ben", "ben", "1", data)
    chat.who = "ben"
    assert await chat.settle() == ["error.gone"]


async def test_reached_twice_is_reached_once_and_a_double_tap_is_one_miss(chat: Chat) -> None:
    await chat.arrive("ana")
    await chat.says("/callback", as_="ana")
    await chat.taps("Geld")
    await chat.taps(chat.offered[0])
    await chat.says("0203 123456")
    await chat.taps("So buchen")
    [thread] = chat.topics()
    button = chat.button("desk", "Nicht erreicht", thread)
    chat.platform.tap("kaya", "desk", *button)
    chat.platform.tap("kaya", "desk", *button)
    await chat.settle()
    assert any("Versuche: 1" in text for text in chat.desk(thread))
    await chat.staff_taps("Erreicht", thread=thread)
    assert any("erreicht, Frau Kaya" in text for text in chat.desk(thread))


async def test_news_reach_subscribers(chat: Chat) -> None:
    await chat.arrive("ana")
    await chat.says("/news", as_="ana")
    await chat.taps("Neues automatisch")
    chat.who = "ana"
    await chat.staff("/news Am Freitag ist geschlossen.")
    await chat.staff_taps("Veröffentlichen")
    chat.who = "ana"
    assert any("Am Freitag ist geschlossen." in message["text"] for message in chat.own_messages("ana"))
    await chat.staff("/news Nein", by="mueller")
    assert not any("Nein" in message["text"] for message in chat.own_messages("ana"))


async def test_an_unknown_command_and_help(chat: Chat) -> None:
    await chat.staff("/nonsense")
    await chat.staff("/help")
    assert any("kenne ich nicht" in text for text in chat.desk(None)) and any(
        "/undo" in text for text in chat.desk(None)
    )


async def test_a_claimants_edit_is_shown_at_the_desk(chat: Chat) -> None:
    await chat.arrive("ana")
    message = chat.platform.say("ana", "Miete 300")
    await chat.settle()
    await chat.taps("Ja, senden", as_="ana")
    await chat.later(seconds=11)
    chat.platform.edit("ana", "ana", message, "Miete 400")
    await chat.settle()
    text = "\n".join(chat.desk(chat.topics()[0]))
    assert "Miete 400" in text and "geändert" in text and "Miete 300" not in text
