"""What went wrong once: each of these lost, hid or misplaced something."""

from storage.store import Store
from tests.chat import Chat
from tests.handlers.test_desk import case, submission
from tests.paper import photo


async def test_undo_of_one_merged_answer_leaves_the_other(chat: Chat) -> None:
    thread = await case(chat)
    await chat.staff("EINS", thread=thread)
    await chat.staff("ZWEI", thread=thread)
    await chat.later(seconds=11, as_="ana")
    await chat.staff("/undo", thread=thread)
    edits = [entry for _, entry in chat.platform.log() if entry["type"] == "edit" and entry["chat"] == "ana"]
    assert edits and "EINS" in edits[-1]["text"] and "ZWEI" not in edits[-1]["text"]
    assert not [1 for _, entry in chat.platform.log() if entry["type"] == "delete" and entry["chat"] == "ana"]


async def test_a_tap_on_the_menu_while_a_page_is_fetched_is_not_taken_for_its_kind(chat: Chat) -> None:
    """The photo and the tap come in one batch: nobody said what kind of document it is."""
    await chat.arrive("ana")
    button = chat.button("ana", "Rückruf")
    chat.platform.upload("ana", [("a.jpg", "", photo(), "photo")])
    chat.platform.tap("ana", "ana", *button)
    chat.who = "ana"
    keys = await chat.settle()
    assert keys[0] == "documents.kind_of_pages"
    await chat.taps("Mietvertrag")
    assert "Mietvertrag: 1 Seite" in chat.texts[-1]


async def test_what_is_typed_after_a_pause_is_kept_whatever_is_tapped(chat: Chat) -> None:
    await chat.arrive("ana")
    await chat.says("/callback", as_="ana")
    await chat.taps("Geld")
    await chat.taps(chat.offered[0])
    await chat.later(hours=30)
    assert await chat.says("Ich brauche Hilfe mit der Miete", as_="ana") == ["resume.where"]
    assert await chat.taps("Neu anfangen") == ["message.confirm"]
    assert "message.sent_closed" in await chat.taps("Ja, senden")
    await chat.later(seconds=11)
    assert any("Hilfe mit der Miete" in text for text in chat.desk(chat.topics()[0]))


async def test_a_request_stays_open_when_something_else_was_sent(chat: Chat) -> None:
    """Asked again for the contract; payslips come instead: the contract is still waited for."""
    thread = await submission(chat)
    await chat.taps("Habe ich gerade nicht", as_="ana")
    await chat.staff_taps("Noch einmal", thread=thread)
    await chat.staff_taps("Unscharf", thread=thread)
    await chat.taps("Noch einmal senden", as_="ana")
    await chat.taps("Anderes Dokument")
    await chat.taps("Lohnabrechnung")
    await chat.sends(("b.jpg", photo("Lohn")))
    await chat.taps("Absenden")
    assert await chat.says("/menu", as_="ana") == ["menu.waiting"]


async def test_half_a_character_is_no_reason_to_stop(chat: Chat) -> None:
    await chat.arrive("ana")
    assert await chat.says("kaputt \ud83d hier", as_="ana") == ["message.confirm"]
    assert "message.sent" in await chat.taps("Ja, senden")
    assert await chat.says("/menu", as_="ben") == ["menu.menu"]


async def test_somebody_who_left_and_comes_back_is_asked_for_again(chat: Chat) -> None:
    thread = await case(chat)
    await chat.staff("// eins", thread=thread, by="mueller")
    await chat.staff("/help")
    await chat.staff_taps("Aufnehmen")

    def leave(store: Store) -> None:
        actor = store.people.actor("playground", "mueller")
        assert actor is not None
        membership = store.people.membership(actor.id, "desk")
        assert membership is not None
        membership.state, membership.asked_at = "left", store.now
        store.add(membership)
        store.flush()

    await chat.later(minutes=1)
    chat.inside(leave)
    await chat.staff("// zwei", thread=thread, by="mueller")
    assert sum("Herr Müller schreibt hier" in text for text in chat.desk(None)) == 1
    await chat.staff_taps("Aufnehmen")
    assert sum("wurde von Frau Kaya aufgenommen" in text for text in chat.desk(None)) == 2


async def test_where_documents_are_refused_no_door_takes_them(chat: Chat) -> None:
    object.__setattr__(chat.config.channels.telegram, "documents", "refuse")
    await chat.arrive("ana")
    app = chat.open()
    object.__setattr__(app.office, "document_rules", {"playground": "refuse"})
    await chat.says("/message", as_="ana")
    app = chat.open()
    object.__setattr__(app.office, "document_rules", {"playground": "refuse"})
    assert await chat.sends(("a.jpg", photo())) == ["documents.not_here"]
    assert list(chat.config.storage.vault.rglob("*.age")) == []
