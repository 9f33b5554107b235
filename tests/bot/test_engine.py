"""One event, one transaction: what fails hurts nobody else, and is never silent."""

from datetime import timedelta
from typing import Any

import pytest

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


async def test_what_an_earlier_process_left_behind_is_tried_alone_and_counted_first(chat: Chat) -> None:
    """An event that kills the process is set aside after three starts, the others go through."""
    await chat.arrive("ana")
    app = chat.open()

    def leave(store: Any) -> None:
        store.inbox.store_all(
            OFFICE, [Raw("poison", "x", {"name": "nothing", "ref": "00000000000000000000000000000001", "data": {}})]
        )

    chat.inside(leave)
    chat.close()
    for _ in range(3):
        app = chat.open()
        await app.engine.round()
        chat.clock.move(timedelta(minutes=1))
        chat.close()
    await chat.settle()
    assert await chat.says("/menu", as_="ana") == ["menu.menu"]
    assert chat.inside(lambda store: [row.external for row in store.inbox.waiting(10)]) == []


async def test_what_was_dealt_with_leaves_no_content(chat: Chat) -> None:
    from sqlmodel import select

    from storage.tables import Inbox

    await chat.arrive("ana")
    rows = chat.inside(lambda store: store.session.exec(select(Inbox)).all())
    assert rows and all(row.sealed is None and row.state == "done" for row in rows)
