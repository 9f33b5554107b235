"""Answers with a preview: canned ones in the claimant's language, and translated ones with the original."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from aiohttp import web

from bot.channels.playground import PEOPLE
from bot.check import Check
from tests.chat import Chat
from tests.conftest import office
from tests.handlers.test_cases import said
from tests.handlers.test_desk import case

KNOWN = {
    ("Mehr Geld bitte", "de"): ("Mehr Geld bitte", "de"),
    ("I need help", "de"): ("Ich brauche Hilfe", "en"),
    ("Bitte kommen Sie.", "en"): ("Please come.", "de"),
}


class StandIn:
    """Says that it is a translation server; knows a few sentences, and can be told to fail."""

    def __init__(self) -> None:
        self.broken = False
        self.asked: list[dict[str, str]] = []

    async def translate(self, request: web.Request) -> web.Response:
        values = await request.json()
        self.asked.append(values)
        if self.broken or values.get("api_key") != "secret":
            return web.json_response({"error": "no"}, status=403)
        text, language = KNOWN.get((values["q"], values["target"]), ("", "en"))
        return web.json_response({"translatedText": text, "detectedLanguage": {"language": language, "confidence": 90}})


@pytest.fixture
async def server() -> AsyncIterator[tuple[StandIn, str]]:
    stand_in = StandIn()
    app = web.Application()
    app.router.add_post("/translate", stand_in.translate)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    yield stand_in, f"http://127.0.0.1:{port}"
    await runner.cleanup()


@pytest.fixture
def translating(server: tuple[StandIn, str], tmp_path: Path) -> Iterator[Chat]:
    """Ana's phone is in English."""
    values = {"JOBCENTER_DESK__TRANSLATION__URL": server[1], "JOBCENTER_DESK__TRANSLATION__KEY": "secret"}
    tester = Chat(office(tmp_path, JOBCENTER_DESK__ANSWERS=str(tmp_path / "answers"), **values), tmp_path, PEOPLE)
    yield tester
    tester.close()
    tester.platform.close()


@pytest.fixture
def canned(tmp_path: Path) -> Iterator[Chat]:
    tester = Chat(office(tmp_path, JOBCENTER_DESK__ANSWERS=str(tmp_path / "answers")), tmp_path, PEOPLE)
    yield tester
    tester.close()
    tester.platform.close()


async def english_case(chat: Chat, text: str) -> str:
    await chat.says("/start", as_="ana")
    await chat.taps("Understood")
    await chat.says(text)
    await chat.taps("Yes, send")
    await chat.later(seconds=11)
    return chat.topics()[-1]


async def test_a_canned_answer_in_the_claimants_language_is_shown_before_it_goes_out(canned: Chat) -> None:
    thread = await english_case(canned, "When?")
    await canned.staff("/text")
    assert "noch keine Textbausteine" in canned.desk(None)[-1]
    await canned.staff("/save termin Guten Tag, Antwort bis {until}. {unknown}")
    await canned.staff("/save termin en: Hello, {case}: an answer until {until}. Call {phone}.")
    assert said(canned, None, "Baustein termin ist gespeichert (Englisch)")
    await canned.staff("/text termin", thread=thread)
    assert said(canned, thread, "noch nicht gesendet") and said(canned, thread, "Call +49 203 123456.")
    assert await canned.later(seconds=30, as_="ana") == []
    await canned.staff_taps("Senden", thread=thread)
    assert await canned.later(seconds=11, as_="ana") == ["message.answer"]
    assert "an answer until Thu 5 Mar" in canned.texts[0] and "F-" in canned.texts[0]


async def test_a_canned_answer_that_lacks_the_language_says_so(canned: Chat) -> None:
    thread = await english_case(canned, "When?")
    await canned.staff("/save termin Guten Tag {unknown}")
    await canned.staff("/text termin", thread=thread)
    assert said(canned, thread, "nur auf Deutsch") and said(canned, thread, "Guten Tag {unknown}")
    await canned.staff_taps("Verwerfen", thread=thread)
    assert await canned.later(seconds=30, as_="ana") == []
    await canned.staff("/text nichts", thread=thread)
    assert said(canned, thread, "Den Baustein nichts gibt es nicht. Es gibt: termin")
    for nonsense in ("", "x", "../../etc/passwd boo", "termin xx: text", "TERMIN Text"):
        await canned.staff(f"/save {nonsense}")
        assert "So geht es: /save" in canned.desk(None)[-1], nonsense
    await canned.enrol()
    await canned.staff("/save termin Nein", by="mueller")
    assert said(canned, None, "Das dürfen nur Admins")


async def test_the_gate_stands_behind_a_preview_too(canned: Chat) -> None:
    canned.verified = False
    thread = await english_case(canned, "When?")
    await canned.staff("/save termin en: Your money comes tomorrow")
    await canned.staff("/text termin", thread=thread)
    await canned.staff_taps("Senden", thread=thread)
    assert await canned.later(seconds=30, as_="ana") == []
    assert said(canned, thread, "Nicht verifiziert")
    await canned.staff_taps("persönlich geprüft", thread=thread)
    assert "message.answer" in await canned.later(seconds=11, as_="ana")


async def test_a_preview_is_not_sent_by_confirming_somebody(canned: Chat) -> None:
    """Only what was written is; what is looked at waits for its own tap."""
    thread = await english_case(canned, "When?")
    await canned.staff("/save termin en: A draft")
    canned.verified = False
    await canned.staff("/text termin", thread=thread)
    await canned.staff_taps("persönlich geprüft", thread=thread)
    assert "message.answer" not in await canned.later(seconds=30, as_="ana")


async def test_a_file_that_is_none_is_no_answer(canned: Chat, tmp_path: Path) -> None:
    thread = await english_case(canned, "When?")
    folder = tmp_path / "answers"
    folder.mkdir()
    (folder / "kaputt.de.md").write_bytes(b"\xff\xfe\x00")
    (folder / "geheim.de.md").symlink_to("/etc/hostname")
    (folder / "Gross.de.md").write_text("x")
    for name in ("kaputt", "geheim", "Gross"):
        await canned.staff(f"/text {name}", thread=thread)
        assert "gibt es nicht" in canned.desk(thread)[-1], name


async def test_a_foreign_text_has_its_german_beside_it(translating: Chat) -> None:
    thread = await english_case(translating, "I need help")
    assert said(translating, thread, "I need help") and said(
        translating, thread, "Maschinell übersetzt: Ich brauche Hilfe"
    )
    await translating.says("Mehr Geld bitte")
    await translating.later(seconds=11)
    assert not said(translating, thread, "Maschinell übersetzt: Mehr")


async def test_a_german_answer_goes_out_translated_with_the_original(translating: Chat) -> None:
    thread = await english_case(translating, "I need help")
    await translating.staff("/translate Bitte kommen Sie.", thread=thread)
    assert said(translating, thread, "Please come.") and said(translating, thread, "noch nicht gesendet")
    await translating.staff_taps("Senden", thread=thread)
    assert await translating.later(seconds=11, as_="ana") == ["message.answer"]
    [answer] = translating.texts
    assert answer.endswith("Please come.\n\n🌐 Translated by a machine. The German text counts:\nBitte kommen Sie.")


async def test_without_the_server_staff_have_the_original_and_are_told(
    translating: Chat, server: tuple[StandIn, str]
) -> None:
    server[0].broken = True
    thread = await english_case(translating, "I need help")
    assert said(translating, thread, "I need help") and not said(translating, thread, "Maschinell")
    await translating.staff("/translate Bitte kommen Sie.", thread=thread)
    assert said(translating, thread, "Die Übersetzung ist gescheitert")
    assert await translating.later(seconds=11, as_="ana") == []


async def test_where_it_is_off_or_needless_it_says_so(chat: Chat) -> None:
    thread = await case(chat)
    await chat.staff("/translate Hallo", thread=thread)
    assert said(chat, thread, "kein Übersetzungsdienst")


async def test_check_tries_the_translation_server(translating: Chat, server: tuple[StandIn, str]) -> None:
    results = {what.key: fault for what, fault in await Check(translating.config).run()}
    assert results["cli.check_translation"] is not None  # this one does not know the office's name
    KNOWN["Jobcenter Musterstadt", "en"] = ("Jobcenter Musterstadt", "de")
    try:
        results = {what.key: fault for what, fault in await Check(translating.config).run()}
    finally:
        del KNOWN["Jobcenter Musterstadt", "en"]
    assert results["cli.check_translation"] is None
