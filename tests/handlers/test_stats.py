"""Figures and the week: in words, as a picture, and by themselves on Monday."""

import io
from datetime import date
from typing import Any

from PIL import Image

from tests.chat import Chat
from tests.conftest import ROOT
from tests.handlers.test_cases import book, said
from tests.handlers.test_desk import case, submission
from tests.paper import photo

ARTIFACTS = ROOT / "tests" / "artifacts"


async def busy(chat: Chat) -> str:
    """A day with a bit of everything."""
    thread = await case(chat)
    await chat.staff("Guten Tag", thread=thread)
    await submission(chat, "ana")
    await case(chat, "ben", "Eine Frage")
    await book(chat, "Geld", as_="cem")
    await chat.staff_taps("Erreicht", thread=chat.topics()[-1])
    return thread


def pictures(chat: Chat) -> list[dict[str, Any]]:
    return [
        entry
        for _, entry in chat.platform.log()
        if entry.get("chat") == "desk" and (entry.get("file") or {}).get("kind") == "photo"
    ]


def look(chat: Chat, name: str) -> Image.Image:
    """The newest picture, also kept for people to look at."""
    found = chat.platform.file(pictures(chat)[-1]["file"]["id"])
    assert found is not None
    ARTIFACTS.mkdir(exist_ok=True)
    (ARTIFACTS / f"{name}.png").write_bytes(found[2])
    return Image.open(io.BytesIO(found[2]))


async def test_figures_of_the_last_days(chat: Chat) -> None:
    await busy(chat)
    await chat.staff("/stats")
    text = chat.desk(None)[-1]
    assert "Eingang: ✉️ 2 · 📄 1 · 📞 1" in text
    assert "Beantwortet: 1, davon in der Frist 1" in text
    assert "Es warten jetzt: 2 · ohne Zuständige: 2" in text
    assert "Mietvertrag: 1" in text and "Deutsch: 2" in text and "Prüfsumme" in text
    assert "Kaya" not in text


async def test_the_figures_as_a_picture(chat: Chat) -> None:
    await busy(chat)
    await chat.staff("/stats")
    await chat.staff_taps("Als Bild")
    picture = look(chat, "stats")
    assert picture.width > 800 and len(picture.convert("RGB").getcolors(1_000_000) or []) > 20


async def test_the_week_in_words_and_as_a_picture(chat: Chat) -> None:
    await busy(chat)
    await chat.staff("/week")
    text = chat.desk(None)[-1]
    assert "Di., 3. März: frei 77 · gebucht 0 · erledigt 1" in text and "Sa." not in text
    await chat.staff_taps("Als Bild")
    picture = look(chat, "week").convert("RGB")
    colours = {colour for _, colour in picture.getcolors(1_000_000) or []}
    assert (0x3F, 0x91, 0x42) in colours  # something is done
    await chat.staff("/away 6.3.")
    await chat.staff("/week")
    assert "Fr., 6. März" not in chat.desk(None)[-1]


async def test_by_itself_on_monday_morning(chat: Chat) -> None:
    await busy(chat)
    for _ in range(6):
        await chat.later(days=1)
    assert said(chat, None, "📊 Leistung, Mo., 2. März bis Mo., 9. März")
    assert len(pictures(chat)) == 1


async def search(chat: Chat, who: str, question: str) -> None:
    await chat.says("/menu", as_=who)
    await chat.taps("Geld und Anträge", as_=who)
    await chat.taps("Suchen", as_=who)
    assert await chat.says(question, as_=who) == ["information.found_nothing"]


def kept(chat: Chat) -> list[str]:
    found: list[str] = chat.inside(lambda store: store.knowledge.missing(date(2026, 1, 1)).get("de", []))
    return found


async def test_what_found_no_answer_is_shown_together_and_names_nobody(chat: Chat) -> None:
    await chat.arrive("ana")
    await chat.sends(("a.jpg", photo()), as_="ana")
    await chat.taps("Mietvertrag")
    await chat.taps("Absenden")
    await chat.says("Ana Solmaz 03.02.1988", as_="ana")
    await search(chat, "ana", "Hundesteuer anmelden")
    await search(chat, "ana", "Wo kann ich die Hundesteuer anmelden?")
    await search(chat, "ana", "Solmaz 0203 445566 ana@web.de 03.02.1988 Hundesteuer Ummeldung Reisepass")
    await search(chat, "ana", "SOLMAZS @ana_sol 03,02,88 089–12–34–56 DE89 3704 0044 0532 0130 00 Wahlbüro Briefwahl")
    await chat.says("/menu", as_="ana")
    await chat.staff("/stats")
    text = chat.desk(None)[-1]
    assert "„Hundesteuer anmelden“ (Deutsch): 2" in text
    assert "Ummeldung Reisepass“ (Deutsch): 1" in text
    assert "Wahlbüro Briefwahl“ (Deutsch): 1" in text
    told = ("solmaz", "0203", "445566", "web.de", "1988", "ana_", "02,88", "34", "de89", "3704")
    assert not [one for one in told if one in text.casefold()]
    await chat.staff_taps("Als Bild")
    assert look(chat, "stats_missing").width > 800


async def test_a_question_is_counted_once_and_forgotten_after_three_months(chat: Chat) -> None:
    await chat.arrive("ana")
    await search(chat, "ana", "Hundesteuer anmelden")
    await chat.says("/language", as_="ana")  # the question is shown again afterwards
    await chat.taps("Deutsch", as_="ana")
    await chat.staff("/stats")
    assert "„Hundesteuer anmelden“ (Deutsch): 1" in chat.desk(None)[-1]
    assert kept(chat) == ["Hundesteuer anmelden"]
    await chat.later(days=92)
    assert kept(chat) == []


async def test_answers_that_do_not_help_are_shown(chat: Chat) -> None:
    for who, verdict in (("ana", "Hilft nicht"), ("ben", "Hilft mir")):
        await chat.arrive(who)
        await chat.taps("Geld und Anträge", as_=who)
        await chat.taps("Wann wird gezahlt?", as_=who)
        await chat.taps(verdict, as_=who)
    await chat.staff("/stats")
    assert "· Wann wird gezahlt?: nein 1 von 2" in chat.desk(None)[-1]
