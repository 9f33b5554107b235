"""Answers, search, news, matters."""

from tests.chat import Chat
from tests.paper import photo


async def test_an_answer_with_source_and_day(chat: Chat) -> None:
    await chat.arrive("ana")
    assert await chat.taps("Geld und Anträge", as_="ana") == ["information.money"]
    assert await chat.taps("Wann wird gezahlt?") == ["information.answer"]
    assert "§ 42 Abs. 1 und 2 SGB II" in chat.texts[0] and "Stand: 19.08.2026" in chat.texts[0]
    assert "Fachleute haben diesen Text noch nicht geprüft" in chat.texts[0]
    assert await chat.taps("Hilft mir") == ["information.thanks"]
    await chat.taps("Geld und Anträge")
    await chat.taps("Wann wird gezahlt?")
    assert "👍 Hilft mir" not in chat.offered  # asked once


async def test_search_finds_old_names_and_counts_what_it_does_not_find(chat: Chat) -> None:
    await chat.arrive("ana")
    await chat.taps("Geld und Anträge", as_="ana")
    await chat.taps("Suchen")
    assert await chat.says("heißt es noch hartz iv") == ["information.found"]
    assert any("Wie heißt die Leistung" in label for label in chat.offered)
    await chat.taps("Anders fragen")
    assert await chat.says("xyzzy qwrtp") == ["information.found_nothing"]


async def test_asked_first_then_searched(chat: Chat) -> None:
    """A question typed into the menu can be looked up instead of sent."""
    await chat.arrive("ana")
    await chat.says("Ich bin krank geworden", as_="ana")
    assert await chat.taps("Erst eine Antwort suchen") == ["information.found"]
    assert any("krank" in label for label in chat.offered)


async def test_hints_for_applications_and_objections(chat: Chat) -> None:
    await chat.arrive("ana")
    await chat.says("Hiermit beantrage ich Geld", as_="ana")
    assert await chat.taps("Ja, senden") == ["message.sent", "message.application"]
    assert await chat.says("Ich lege Widerspruch ein") == ["message.sent_again", "message.objection"]


async def test_my_matters_show_the_state(chat: Chat) -> None:
    await chat.sends(("a.jpg", photo()), as_="ana")
    await chat.taps("Mietvertrag")
    await chat.taps("Absenden")
    await chat.says("/matters", as_="ana")
    assert await chat.taps("D-") == ["matters.submission_open"]
    assert "eingegangen" in chat.texts[0]
    [thread] = chat.topics()
    await chat.staff_taps("Übernehmen", thread=thread)
    await chat.says("/matters", as_="ana")
    await chat.taps("D-")
    assert "gesehen" in chat.texts[0]
    assert await chat.taps("Bestätigung als PDF") == ["documents.receipt_file"]


async def test_plain_german_and_english_all_the_way(chat: Chat) -> None:
    await chat.says("/start", as_="ana")
    await chat.taps("Sprache")
    await chat.taps("Einfaches Deutsch")
    await chat.taps("Verstanden")
    assert await chat.taps("Arbeit und Ausbildung") == ["information.work"]
    assert await chat.taps("Termin verpasst") == ["information.answer"]
