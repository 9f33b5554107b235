"""Messages between claimants and staff."""

from tests.chat import Chat


async def test_sending_is_sending(chat: Chat) -> None:
    """A text outside any question is passed on after one question, with a number and a day."""
    await chat.arrive("ana")
    assert await chat.says("Meine Miete ist gestiegen", as_="ana") == ["message.confirm"]
    assert await chat.taps("Ja, senden") == ["message.sent"]
    assert "N-" in chat.texts[0] and "Do., 5. März" in chat.texts[0]
    assert chat.topics() == [] or not any("Miete" in text for text in chat.desk(chat.topics()[0]))
    await chat.later(seconds=11)
    [thread] = chat.topics()
    assert any("Meine Miete ist gestiegen" in text for text in chat.desk(thread))


async def test_taken_back_within_ten_seconds(chat: Chat) -> None:
    await chat.arrive("ana")
    await chat.says("Hallo", as_="ana")
    await chat.taps("Ja, senden")
    assert await chat.taps("Zurückholen") == ["message.taken_back"]
    await chat.later(seconds=30)
    assert chat.topics() == []


async def test_too_late_to_take_back(chat: Chat) -> None:
    await chat.arrive("ana")
    await chat.says("Hallo", as_="ana")
    await chat.taps("Ja, senden")
    await chat.later(seconds=11)
    assert await chat.taps("Zurückholen") == ["error.too_late"]


async def test_staff_answer_and_the_claimant_writes_back(chat: Chat) -> None:
    """The answer waits ten seconds, is marked as delivered, and writing back needs no question."""
    await chat.arrive("ana")
    await chat.says("Hallo", as_="ana")
    await chat.taps("Ja, senden")
    await chat.later(seconds=11)
    [thread] = chat.topics()
    answer = await chat.staff("Guten Tag, das ist erledigt.", thread=thread)
    assert not any("erledigt" in message["text"] for message in chat.own_messages("ana"))
    assert await chat.later(seconds=11, as_="ana") == ["message.answer"]
    await chat.settle()
    assert chat.reactions()[answer] == "👌"
    assert await chat.says("Danke!", as_="ana") == ["message.sent_again"]


async def test_notes_and_replies_to_colleagues_stay_inside(chat: Chat) -> None:
    await chat.arrive("ana")
    await chat.says("Hallo", as_="ana")
    await chat.taps("Ja, senden")
    await chat.later(seconds=11)
    [thread] = chat.topics()
    note = await chat.staff("// schwierig", thread=thread)
    await chat.staff("finde ich auch", thread=thread, reply_to=note)
    assert await chat.later(seconds=30, as_="ana") == []


async def test_an_answer_edited_within_ten_seconds_arrives_as_edited(chat: Chat) -> None:
    await chat.arrive("ana")
    await chat.says("Hallo", as_="ana")
    await chat.taps("Ja, senden")
    await chat.later(seconds=11)
    [thread] = chat.topics()
    answer = await chat.staff("Bis Montagg", thread=thread)
    chat.platform.edit("kaya", "desk", answer, "Bis Montag")
    await chat.later(seconds=11, as_="ana")
    assert chat.texts == ["💬 Jobcenter:\nBis Montag"]


async def test_several_unasked_texts_get_one_question_and_reach_the_desk_unconfirmed(chat: Chat) -> None:
    await chat.arrive("ana")
    assert await chat.says("erstens", as_="ana") == ["message.confirm"]
    assert await chat.says("zweitens") == []
    assert await chat.later(minutes=16, as_="ana") == ["message.passed_on"]
    await chat.later(seconds=11)
    [thread] = chat.topics()
    text = "\n".join(chat.desk(thread))
    assert "erstens" in text and "zweitens" in text and "nicht bestätigt" in text


async def test_a_typed_yes_is_an_answer_but_a_message_stays_a_message(chat: Chat) -> None:
    await chat.arrive("ana")
    await chat.says("Meine Miete ist gestiegen", as_="ana")
    assert await chat.says("ja") == ["message.sent"]
    await chat.says("Menü")
    await chat.taps("Nachricht ans Jobcenter")
    assert await chat.says("Abbrech") == ["message.sent_again"]


async def test_below_a_later_text_the_question_is_put_again_for_all_of_them(chat: Chat) -> None:
    await chat.arrive("ana")
    assert await chat.says("erstens", as_="ana") == ["message.confirm"]
    await chat.later(seconds=31)
    assert await chat.says("zweitens", as_="ana") == ["message.confirm"]
    assert await chat.taps("Ja, senden") == ["message.sent"]
    await chat.later(seconds=11)
    [thread] = chat.topics()
    text = "\n".join(chat.desk(thread))
    assert "erstens" in text and "zweitens" in text and "nicht bestätigt" not in text


async def test_what_is_written_after_choosing_message_gets_the_whole_receipt(chat: Chat) -> None:
    """From the menu there is no question; the first message has number, time and day."""
    await chat.arrive("ana")
    assert await chat.taps("Nachricht ans Jobcenter", as_="ana") == ["message.write"]
    assert await chat.says("Guten Tag") == ["message.sent"]
    assert await chat.says("Noch etwas") == ["message.sent_again"]
