"""Booking a callback."""

from tests.chat import Chat


async def test_booked_in_at_most_five_taps(chat: Chat) -> None:
    await chat.arrive("ana")
    assert await chat.taps("Rückruf vereinbaren", as_="ana") == ["callback.subject"]
    assert await chat.taps("Geld") == ["callback.when"]
    assert len(chat.offered) == 4
    assert await chat.taps(chat.offered[0]) == ["callback.phone"]
    assert await chat.says("0203 123456") == ["callback.summary"]
    assert await chat.taps("So buchen") == ["callback.booked", "callback.calendar"]


async def book(chat: Chat, who: str) -> None:
    await chat.arrive(who)
    await chat.says("/callback", as_=who)
    await chat.taps("Geld")
    await chat.taps(chat.offered[0])
    await chat.says("+49 203 123456")
    await chat.taps("So buchen")


async def test_reminders_carry_no_content(chat: Chat) -> None:
    """Booked for 11:00 today: half an hour before, a word without content; a tap shows it."""
    await book(chat, "ana")
    assert await chat.later(minutes=95, as_="ana") == ["callback.reminder_discreet"]
    assert await chat.taps("Anzeigen") == ["callback.reminder"]


async def test_two_people_want_the_last_place(chat: Chat) -> None:
    """The second person is told, and offered only what is still free."""
    object.__setattr__(chat.config.callbacks, "capacity", 1)
    for who in ("ana", "ben"):
        await chat.arrive(who)
        await chat.says("/callback", as_=who)
        await chat.taps("Geld")
        first = chat.offered[0]
        await chat.taps(first)
        await chat.says("0203 123456")
        if who == "ana":
            chat_before = first
    assert first == chat_before
    assert "callback.booked" in await chat.taps("So buchen", as_="ana")
    assert await chat.taps("So buchen", as_="ben") == ["callback.slot_taken", "callback.when"]
    assert first not in chat.offered


async def test_missed_twice_offers_new_windows(chat: Chat) -> None:
    await book(chat, "ana")
    [thread] = chat.topics()
    await chat.later(hours=2)
    await chat.staff_taps("Nicht erreicht", thread=thread)
    assert "callback.missed_once" in [k for m in chat.own_messages("ana") for k in chat.keys("ana", m["id"])]
    await chat.staff_taps("Nicht erreicht", thread=thread)
    assert await chat.taps("Neue Zeit", as_="ana") == ["callback.when"]
    await chat.taps(chat.offered[0])
    assert any("verschoben" in text for text in chat.desk(thread))


async def test_agenda_in_the_morning(chat: Chat) -> None:
    await book(chat, "ana")
    await chat.later(hours=23)
    assert any("Rückrufe" in text or "keine Rückrufe" in text for text in chat.desk(None))
