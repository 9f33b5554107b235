"""What a clerk's first day brings: cards and titles that are true, commands that answer, slips that do no harm."""

import pytest

from bot.fold import folded
from handlers.whose import name_in
from tests.chat import Chat
from tests.handlers.test_cases import MARKT, book, card, said
from tests.handlers.test_cases import teams as teams
from tests.handlers.test_clients import counsellor
from tests.handlers.test_desk import case, submission


def title(chat: Chat, thread: str) -> str:
    """A topic's title as it stands now."""
    titles = [
        entry["title"]
        for seq, entry in chat.platform.log()
        if entry["type"] in ("topic", "rename") and entry.get("thread", str(seq)) == thread
    ]
    return str(titles[-1])


# Who may read


async def test_a_representative_is_allowed_not_confirmed_and_then_gets_what_waited(chat: Chat) -> None:
    threads = await counsellor(chat, "Karim Omar")
    thread = threads["Karim Omar"]
    await chat.staff("Ihr Bescheid ist da", thread=thread)
    for label in ("geprüft", "nach Akte"):
        with pytest.raises(AssertionError, match="nobody offers"):
            chat.button("desk", label, thread)
    await chat.staff_taps("Erlauben: 90 Tage", thread=thread)
    await chat.later(seconds=11, as_="ana")
    assert any("Ihr Bescheid ist da" in one["text"] for one in chat.own_messages("ana"))
    assert not said(chat, thread, "Möchte für diese Person handeln")


# Titles and cards


async def test_the_title_is_true_after_reopening_and_handing_back(teams: Chat) -> None:
    thread = await case(teams)
    await teams.staff("/close Erledigt", thread=thread)
    assert title(teams, thread).startswith("✅")
    await teams.says("Noch eine Frage", as_="ana")
    await teams.later(seconds=11)
    assert not title(teams, thread).startswith("✅")
    await teams.staff("/give Vermittlung", thread=thread)
    assert title(teams, thread).startswith("✅") and "ist jetzt beim Team Vermittlung" in card(teams, thread)
    [there] = teams.topics(MARKT)
    await teams.staff_taps("Übernehmen", thread=there, group=MARKT)
    assert title(teams, there).startswith("🟢") and title(teams, thread).startswith("✅")
    await teams.staff("/give Leistung", thread=there, group=MARKT)
    assert not title(teams, thread).startswith("✅") and said(teams, thread, "Zuständig")
    await teams.staff_taps("Schließen", thread=thread)


async def test_only_who_has_a_case_closes_it_and_says_why(chat: Chat) -> None:
    thread = await case(chat)
    await chat.enrol()
    await chat.staff_taps("Übernehmen", thread=thread)
    await chat.staff("/close Erledigt", thread=thread, by="mueller")
    assert said(chat, thread, "Diesen Fall hat Frau Kaya") and "geschlossen" not in card(chat, thread)
    await chat.staff("/close unsinn", thread=thread)
    assert said(chat, thread, "Warum wird geschlossen?") and "geschlossen" not in card(chat, thread)
    await chat.staff_taps("Doppelt", thread=thread)
    assert "geschlossen: Doppelt" in card(chat, thread)


async def test_the_card_waits_no_longer_once_the_document_is_filed(chat: Chat) -> None:
    thread = await submission(chat)
    await chat.staff("/filed", thread=thread)
    assert "wartet" not in card(chat, thread)


async def test_a_lock_that_is_over_says_so(chat: Chat) -> None:
    thread = await case(chat)
    await chat.staff("/lock Kaya", thread=thread)
    [there] = chat.topics()
    await chat.staff("/unlock", thread=there)
    assert not said(chat, there, "dürfen nur") and said(chat, there, "wieder für alle im Team")


# Telephone numbers


async def test_staff_book_with_a_number_that_they_know(chat: Chat) -> None:
    thread = await case(chat)
    await chat.staff("/book 4.3. 10:15 12", thread=thread)
    await chat.staff("/book 4.3. 10:15 0000000", thread=thread)
    assert not said(chat, thread, "Rückruf R-")
    await chat.staff("/book 4.3. 10:15 0203 123456", thread=thread)
    assert said(chat, thread, "+49 203 123456") and said(chat, thread, "4. März 2026, 10:15")


async def test_a_number_typed_after_a_wrong_one_is_the_number(chat: Chat) -> None:
    await book(chat, "Geld", as_="ana")
    [thread] = chat.topics()
    await chat.staff_taps("Falsche Nummer", thread=thread)
    assert await chat.says("0203 654321", as_="ana") == ["callback.renumbered"]
    assert said(chat, thread, "+49 203 654321")


# Commands


async def test_a_mistyped_file_number_is_no_assignment(chat: Chat) -> None:
    thread = await case(chat)
    await chat.staff("/zuordnen 31504/700", thread=thread)
    assert said(chat, thread, "Das ist keine BG-Nummer")
    await chat.staff("/zuordnen 31504//7000001", thread=thread)
    assert said(chat, thread, "gehört jetzt zur Akte 31504//7000001")


async def test_commands_in_german_and_with_a_slip(chat: Chat) -> None:
    thread = await case(chat)
    await chat.staff("/nehmen", thread=thread)
    assert "Zuständig: Frau Kaya" in card(chat, thread)
    await chat.staff("/überfällig")
    assert "Diesen Befehl" not in chat.desk(None)[-1]
    await chat.staff("/anforden Mietvertrag", thread=thread)
    assert said(chat, thread, "Meinten Sie /anfordern?")
    for command in ("wrong", "shift", "reached"):
        await chat.staff(f"/{command}", thread=thread)
        assert said(chat, thread, "Hier wartet nichts davon"), command


async def test_nobody_stands_in_for_themselves_and_no_news_in_no_language(chat: Chat) -> None:
    await chat.staff("/vertretung Kaya → Kaya bis Freitag")
    assert "Wer ist Kaya?" in chat.desk(None)[-1]
    await chat.staff("/news em: Wir sind da")
    assert "Die Sprache „em“ gibt es hier nicht" in chat.desk(None)[-1]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Ana Petrova 03.05.1988", "Ana Petrova"),
        ("Ana Petrova, geb. 3.5.88, BG-Nummer", "Ana Petrova"),
        ("Name: Jean-Luc O'Neill", "Jean-Luc O'Neill"),
        ("محمد الأحمد ١٢.٣.١٩٩٠", "محمد الأحمد"),
        ("12345", ""),
    ],
)
def test_a_name_is_a_name(told: str, name: str) -> None:
    assert folded(name_in(told)) == folded(name)
