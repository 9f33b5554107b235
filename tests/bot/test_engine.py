"""One event, one transaction: what fails hurts nobody else, and is never silent."""

from typing import Any

import pytest

from bot.channels.playground import Playground
from bot.engine import Engine
from bot.receive import Receiver
from handlers import callback, menu
from handlers.kit import Screen, Talk
from storage.inbox import OFFICE, Raw
from storage.tables import Chat as ChatRow
from tests.chat import Chat


async def test_the_third_crash_sets_an_event_aside_and_tells_both_sides(
    chat: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    await chat.arrive("ana")
    await chat.arrive("ben")

    def broken(talk: Talk[Any]) -> Any:
        raise ZeroDivisionError

    monkeypatch.setattr(callback.subject, "ask", broken)
    assert await chat.says("/callback", as_="ana") == []
    assert await chat.says("/menu", as_="ben") == ["menu.menu"]
    chat.who = "ana"
    keys = await chat.later(seconds=5) + await chat.later(seconds=30)
    assert keys == ["error.broken"]
    assert any("ließ sich nicht verarbeiten" in text for text in chat.desk(None))
    assert await chat.says("/menu", as_="ana") == ["menu.menu"]


async def test_later_events_of_the_chat_wait_for_the_failed_one(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    """The order of what somebody says is kept across a failure that passes."""
    await chat.arrive("ana")
    right = menu.areas.ask
    tries = []

    def once(talk: Talk[Any]) -> Any:
        tries.append(1)
        if len(tries) == 1:
            raise ZeroDivisionError
        return right(talk)

    monkeypatch.setattr(menu.areas, "ask", once)
    chat.platform.say("ana", "/menu")
    chat.platform.say("ana", "/news")
    chat.who = "ana"
    assert await chat.settle() == []
    assert await chat.later(seconds=5) == ["menu.menu", "news.none"]


async def test_a_failed_event_leaves_no_half_of_itself(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a script did before it failed is not there, and what it said is not sent."""
    await chat.arrive("ana")

    def half(talk: Talk[Any], said: Any) -> Any:
        talk.chat.language = "en"
        talk.say(Screen("menu.menu"))
        raise ZeroDivisionError

    monkeypatch.setattr(menu.areas, "answer", half)
    assert await chat.says("1", as_="ana") == []
    row = chat.inside(lambda store: store.people.chat("playground", "ana"))
    assert isinstance(row, ChatRow) and row.language == "de"


class Killed(BaseException):
    """The process ends in the middle of what it does."""


async def killed(chat: Chat, monkeypatch: pytest.MonkeyPatch, times: int) -> None:
    """Start the program ``times`` times; each ends at the first event that it touches."""

    def end(*_: Any) -> None:
        raise Killed

    for _ in range(times):
        with monkeypatch.context() as patch:
            patch.setattr(Engine, "_process", end)
            with pytest.raises(Killed):
                await chat.open().engine.round()
        chat.close()


async def test_what_ends_the_process_every_time_is_set_aside(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is tried alone after a start, and counted before; the others go through."""
    await chat.arrive("ana")
    raw = Raw("poison", "x", {"name": "nothing", "ref": "00000000000000000000000000000001", "data": {}})
    chat.inside(lambda store: store.inbox.store_all(OFFICE, [raw]))
    chat.close()
    await killed(chat, monkeypatch, 12)
    assert [row.attempts for row in chat.inside(lambda store: store.inbox.waiting(10))] == [12]
    chat.close()
    assert await chat.says("/menu", as_="ana") == ["menu.menu"]
    assert chat.inside(lambda store: store.inbox.waiting(10)) == []
    assert any("ließ sich nicht verarbeiten" in text for text in chat.desk(None))


async def test_being_interrupted_is_no_failure(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    """An event that saw many ends of the process still has its three tries."""
    await chat.arrive("ana")
    chat.platform.say("ana", "/menu")
    chat.who = "ana"
    arrivals, cursor = Playground(chat.platform).arrivals(chat.cursor)
    app = chat.open()
    await Receiver("playground", app.database, app.secrets, app.clock, lambda: None)(arrivals, cursor)
    chat.cursor = int(cursor)
    chat.close()
    await killed(chat, monkeypatch, 5)
    tries = []
    right = menu.areas.ask

    def twice(talk: Talk[Any]) -> Any:
        tries.append(1)
        if len(tries) < 3:
            raise ZeroDivisionError
        return right(talk)

    monkeypatch.setattr(menu.areas, "ask", twice)
    assert await chat.settle() == []
    assert await chat.later(seconds=5) + await chat.later(seconds=30) == ["menu.menu"]


async def test_what_was_dealt_with_leaves_no_content(chat: Chat) -> None:
    from sqlmodel import select

    from storage.tables import Inbox

    await chat.arrive("ana")
    rows = chat.inside(lambda store: store.session.exec(select(Inbox)).all())
    assert rows and all(row.sealed is None and row.state == "done" for row in rows)
