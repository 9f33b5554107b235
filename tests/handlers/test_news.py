"""News for everybody: drafted, published in portions, held, resumed, and counted honestly."""

from bot.channels.base import SendError
from bot.channels.playground import Actor
from storage.store import Store
from tests.chat import Chat
from tests.handlers.test_cases import said

SUBSCRIBERS = 7


async def subscribers(chat: Chat, count: int = SUBSCRIBERS) -> list[str]:
    names = [f"s{number}" for number in range(count)]
    for name in names:
        chat.platform.people[name] = Actor(name, name, language="de")

    def subscribe(store: Store) -> None:
        for name in names:
            row, _ = store.people.first_contact("playground", name)
            row.language = "en" if name == "s1" else "de"
            store.people.subscribe(row.id, True)
        store.flush()

    chat.inside(subscribe)
    return names


def heard(chat: Chat, who: str) -> list[str]:
    return [one["text"] for one in chat.own_messages(who)]


async def test_a_draft_is_previewed_in_each_language_and_nobody_gets_it_before(chat: Chat) -> None:
    names = await subscribers(chat)
    await chat.staff("/news Am Freitag ist geschlossen.")
    await chat.staff("/news en: We are closed on Friday.")
    preview = chat.desk(None)[-1]
    assert "Entwurf für 7 Chats" in preview and "Englisch: We are closed on Friday." in preview
    assert all(heard(chat, name) == [] for name in names)
    await chat.staff_taps("Veröffentlichen")
    await chat.later(seconds=2)
    assert heard(chat, "s0") == ["📰 Am Freitag ist geschlossen."]
    assert heard(chat, "s1") == ["📰 We are closed on Friday."]
    assert said(chat, None, "Zugestellt: 7 · blockiert: 0 · gescheitert: 0 · unsicher: 0")


async def test_a_discarded_draft_reaches_nobody_and_only_administrators_publish(chat: Chat) -> None:
    names = await subscribers(chat)
    await chat.enrol()
    await chat.staff("/news Nein", by="mueller")
    assert said(chat, None, "Das dürfen nur Admins")
    await chat.staff("/news Doch nicht")
    await chat.staff_taps("Veröffentlichen", by="mueller")
    await chat.staff_taps("Verwerfen")
    await chat.staff("/news")
    await chat.staff("/news en: without a draft")
    await chat.later(seconds=60)
    assert all(heard(chat, name) == [] for name in names)
    await chat.says("/news", as_="ana")
    assert not any("Doch nicht" in text for text in chat.texts)


async def test_outcomes_are_counted_and_an_unknown_one_is_not_sent_again(chat: Chat) -> None:
    await subscribers(chat)
    chat.platform.refusing["s2"] = SendError("chat_gone")
    chat.platform.refusing["s3"] = SendError("again", outcome="unknown")
    chat.platform.refusing["s4"] = SendError("invalid")
    await chat.staff("/news Neues")
    await chat.staff_taps("Veröffentlichen")
    chat.platform.refusing.clear()
    for _ in range(3):
        await chat.later(seconds=2)
    assert said(chat, None, "Zugestellt: 4 · blockiert: 1 · gescheitert: 1 · unsicher: 1")
    assert heard(chat, "s3") == []


async def test_held_and_resumed_after_a_restart_everybody_gets_it_once(chat: Chat, monkeypatch: object) -> None:
    """The tester restarts the program between all steps."""
    import handlers.desk.news as publishing

    monkeypatch.setattr(publishing, "PORTION", 2)  # type: ignore[attr-defined]
    names = await subscribers(chat)
    await chat.staff("/news Neues")
    await chat.staff_taps("Veröffentlichen")
    await chat.later(seconds=2)
    await chat.staff_taps("Anhalten")
    reached = sum(bool(heard(chat, name)) for name in names)
    assert 0 < reached < SUBSCRIBERS
    for _ in range(5):
        await chat.later(seconds=5)
    assert sum(bool(heard(chat, name)) for name in names) == reached
    assert said(chat, None, f"Angehalten: {reached} von 7")
    await chat.staff_taps("Weiter")
    for _ in range(8):
        await chat.later(seconds=2)
    assert [len(heard(chat, name)) for name in names] == [1] * SUBSCRIBERS
    assert said(chat, None, "Zugestellt: 7")
