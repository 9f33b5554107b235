"""Delivery: order, merging, limits, and what becomes of unknown outcomes."""

from datetime import timedelta

from bot.channels.base import SendError
from bot.delivery import split, units
from bot.limits import Limiter, Rate
from storage.outbox import BROADCAST, MARK
from storage.store import Store
from tests.chat import Chat


def test_limits_are_kept_in_any_window() -> None:
    limiter = Limiter(Rate(30, 1), Rate(1, 1), Rate(20, 60), lambda address: address.startswith("-"))
    for _ in range(20):
        assert limiter.allows("-1", 0.0)
        limiter.count("-1", 0.0)
    assert not limiter.allows("-1", 59.9) and "-1" in limiter.held(59.9)
    assert limiter.allows("-1", 60.0)
    limiter.count("7", 100.0)
    assert not limiter.allows("7", 100.9) and limiter.allows("8", 100.9) and limiter.allows("7", 101.0)


def test_strangers_get_half_of_a_groups_budget() -> None:
    """The other half is there at once for somebody whom the office knows."""
    limiter = Limiter(Rate(300, 1), Rate(1, 1), Rate(20, 60), lambda address: address.startswith("-"))
    for _ in range(10):
        assert limiter.allows("-1", 0.0, stranger=True)
        limiter.count("-1", 0.0, stranger=True)
    assert not limiter.allows("-1", 59.9, stranger=True) and limiter.held_for_strangers(59.9) == {"-1"}
    assert limiter.allows("-1", 0.0, cost=2) and limiter.allows("-2", 0.0, stranger=True)
    assert limiter.allows("-1", 60.0, stranger=True)
    for _ in range(30):
        limiter.count("7", 100.0, stranger=True)
    assert limiter.held_for_strangers(100.0) == set()


def test_those_whom_the_office_knows_go_first(chat: Chat) -> None:
    """A hundred strangers are in the queue already."""

    def order(store: Store) -> list[str]:
        key = store.secrets.office
        for number in range(100):
            store.outbox.queue("playground", f"s{number}", key, {"parts": []}, stranger=True)
        store.outbox.queue("playground", "known", key, {"parts": []})
        store.outbox.queue("playground", "news", key, {"parts": []}, priority=BROADCAST, broadcast=True)
        store.outbox.queue("playground", "mark", key, {"parts": []}, priority=MARK)
        return [key for key, _ in store.outbox.candidates("playground", (), (), 3)] + [
            key for key, _ in store.outbox.candidates("playground", (), (), 200, closed=["s0"])
        ]

    found = chat.inside(order)
    assert found[0] == "known|" and found[1].startswith("s")
    assert found[-1] == "news|" and found[-2] == "mark|" and "s0|" not in found[3:]


def test_a_told_wait_holds_up_one_chat_only() -> None:
    limiter = Limiter(Rate(30, 1), Rate(1, 1), Rate(20, 60), lambda _: False)
    limiter.hold("7", 10.0)
    assert not limiter.allows("7", 9.9) and limiter.allows("8", 9.9) and limiter.allows("7", 10.0)


def test_the_whole_account_is_limited() -> None:
    limiter = Limiter(Rate(3, 1), Rate(9, 1), Rate(9, 1), lambda _: False)
    for address in "abc":
        limiter.count(address, 0.0)
    assert not limiter.allows("d", 0.5) and limiter.allows("d", 1.0)


def test_long_texts_are_cut_at_words_by_utf16_units() -> None:
    text = "Wort " * 2000 + "🏠" * 3000
    pieces = split(text, 4096)
    assert all(units(piece) <= 4096 for piece in pieces)
    assert "".join(pieces).replace(" ", "") == text.replace(" ", "")
    assert pieces[0].endswith("Wort")


async def test_what_waits_for_one_place_is_merged(chat: Chat) -> None:
    """While the group cannot be written to, messages gather; then they come as few as possible."""
    await chat.arrive("ana")
    await chat.says("erste", as_="ana")
    await chat.taps("Ja, senden")
    for number in range(5):
        await chat.says(f"weitere {number}")
    before = len([1 for _, entry in chat.platform.log() if entry["type"] == "message" and entry["chat"] == "desk"])
    await chat.later(seconds=11)
    after = [entry for _, entry in chat.platform.log() if entry["type"] == "message" and entry["chat"] == "desk"]
    assert len(after) - before == 1
    assert [text in after[-1]["text"] for text in ("erste", "weitere 0", "weitere 4")] == [True] * 3


async def test_what_is_behind_an_erased_persons_message_does_not_wait(chat: Chat) -> None:
    """Its key is destroyed, so it is passed over; the next message to the same place goes at once."""
    await chat.arrive("ana")
    app = chat.open()
    sender = app.senders["playground"]

    def queue(store: Store) -> None:
        gone = store.secrets.create_key(store.connection, "person", store.now)
        store.outbox.queue("playground", "ana", gone, {"parts": [{"key": "x", "text": "erased", "buttons": []}]})
        store.secrets.destroy(store.connection, gone)
        part = {"key": "x", "text": "behind it", "buttons": []}
        store.outbox.queue("playground", "ana", store.secrets.office, {"parts": [part]})

    chat.inside(queue)
    assert await sender.round() == 0
    assert sender._next == 0.0
    await sender.round()
    await sender.settle()
    texts = [entry["text"] for _, entry in chat.platform.log() if entry["type"] == "message"]
    assert texts[-1] == "behind it" and "erased" not in texts


async def test_an_edit_reaches_a_merged_message(chat: Chat) -> None:
    await chat.arrive("ana")
    await chat.says("erste", as_="ana")
    await chat.taps("Ja, senden")
    message = chat.platform.say("ana", "zweite")
    await chat.settle()
    await chat.later(seconds=11)
    chat.platform.edit("ana", "ana", message, "verbessert")
    await chat.settle()
    [text] = chat.desk(chat.topics()[0])
    assert "erste" in text and "verbessert" in text and "zweite" not in text


async def test_an_unknown_outcome_is_sent_again_a_broadcast_is_not(chat: Chat) -> None:
    """A claimant rather gets a message twice than never; news rather never than twice."""
    await chat.arrive("ana")
    await chat.says("/news", as_="ana")
    await chat.taps("Neues automatisch")
    app = chat.open()
    chat.platform.refusing["ana"] = SendError("again", outcome="unknown")
    chat.platform.say("ana", "/menu")
    chat.platform.say("kaya", "/news Neuigkeit", chat="desk")
    channel = app.channels["playground"]
    arrivals, cursor = channel.arrivals(chat.cursor)  # type: ignore[attr-defined]
    from bot.receive import Receiver

    await Receiver("playground", app.database, app.secrets, app.clock, lambda: None)(arrivals, cursor)
    chat.cursor = int(cursor)
    while await app.engine.round():
        await app.worker.settle()
    sender = app.senders["playground"]
    for _ in range(4):
        await sender.round()
        if sender._running:
            import asyncio

            await asyncio.wait(sender._running.values())
    await sender.round()
    chat.platform.refusing.clear()
    states = chat.inside(_states)
    assert "frozen" in states
    chat.close()
    chat.who = "ana"
    chat.clock.move(timedelta(minutes=10))
    keys = await chat.settle()
    assert "menu.menu" in keys


def _states(store: object) -> list[str]:
    from sqlmodel import select

    from storage.tables import Outbox

    return [row.state for row in store.session.exec(select(Outbox)).all()]  # type: ignore[attr-defined]
