"""Every journey, in each language that is not the office's own: by buttons, by words, and by that script's numbers."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import icalendar
import pytest

from bot.channels.playground import PEOPLE
from bot.knowledge import Answer
from bot.words import DIGITS, RIGHT_TO_LEFT
from handlers.kit import Say
from tests.chat import Chat, with_languages
from tests.conftest import office
from tests.paper import photo

LANGUAGES = ("de-simple", "tr", "ar", "uk", "ru", "bg", "ro", "fa", "en")
KEYWORDS = {
    "menu": "menu.menu",
    "help": "help.help",
    "human": "human.how",
    "documents": "documents.kind",
    "callback": "callback.subject",
    "language": "start.language",
    "urgent": "urgent.what",
    "danger": "danger.danger",
}
LEFT, RIGHT = re.compile("[\u2066\u2067\u2068]"), re.compile("\u2069")


class Foreign(Chat):
    """The conversation tester for somebody whose phone and office speak two languages."""

    language = ""

    def label(self, key: str) -> str:
        """A wording in the person's language."""
        return self.open().words.text(self.language, Say(key))

    def answer(self, entry: str) -> Answer:
        found = self.open().words.answer(self.language, entry)
        assert found is not None
        return found

    def number(self, number: int) -> str:
        """A number as that script writes it."""
        return str(number).translate(str.maketrans("0123456789", DIGITS.get(self.language, "0123456789")))

    async def begin(self) -> None:
        assert await self.says("/start", as_="ana") == ["start.notice"]
        keys = await self.taps(self.label("start.understood"))
        assert keys == (["menu.menu"] if self.language == "de-simple" else ["translated.machine", "menu.menu"])

    def file(self, ending: str) -> bytes:
        """The newest file of a kind that the person got."""
        entries = [one["file"]["id"] for one in self.own_messages("ana") if one.get("file")]
        found = [self.platform.file(one) for one in entries]
        return [content for name, _, content in filter(None, found) if name.endswith(ending)][-1]


@pytest.fixture(params=LANGUAGES)
def chat(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Foreign]:
    config = office(tmp_path, JOBCENTER_LANGUAGES=f"[de, {request.param}]")
    tester = Foreign(config, tmp_path, with_languages(PEOPLE, request.param))
    tester.language = request.param
    yield tester
    shown = [one["text"] for one in tester.own_messages("ana")]
    tester.close()
    tester.platform.close()
    assert shown and all(one.count("\u2069") == len(LEFT.findall(one)) for one in shown), "marks that are left open"
    assert not [one for one in shown if re.search(r"\{ ?\$|^[a-z]+[.-][a-z_]+$", one)], "a wording that is none"


async def test_documents_with_numbers_and_a_receipt(chat: Foreign, tmp_path: Path) -> None:
    await chat.begin()
    assert await chat.sends(("a.jpg", photo()), as_="ana") == ["documents.kind_of_pages"]
    kinds = list(chat.offered)
    assert await chat.says(chat.number(2)) == ["documents.pages"]
    assert await chat.taps(chat.label("documents.send")) == [
        "documents.receipt",
        "whose.whose",
        "documents.receipt_file",
    ]
    assert kinds[1].strip("📄 ") in chat.texts[0]
    await chat.settle()
    path = tmp_path / "receipt.pdf"
    path.write_bytes(chat.file(".pdf"))
    text = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout
    assert "SHA-256" in text and re.search(r"D-\w{6}", text)
    german = ["Eingangsbestätigung", "Di., 3. März 2026"]
    if chat.language == "de-simple":
        assert "Maschine" not in text
    else:
        assert all(word in text for word in german), "staff and courts read German"
    if chat.language in ("tr", "uk", "ru", "bg", "ro", "en"):
        assert chat.label("receipt.title") in text
        assert " ".join(chat.label("translated.machine").split()[1:4]) in " ".join(text.split())


async def test_a_message_an_answer_and_back(chat: Foreign) -> None:
    await chat.begin()
    assert await chat.taps(chat.label("menu.message"), as_="ana") == ["message.write"]
    assert (await chat.says("Ab 1.4. 520 €"))[0].startswith("message.")
    await chat.later(seconds=11)
    [thread] = chat.topics()
    await chat.staff("Danke, das passt.", thread=thread)
    assert await chat.later(seconds=11, as_="ana") == ["message.answer"]
    assert "Danke, das passt." in chat.texts[0]


async def test_a_callback_and_its_calendar_file(chat: Foreign) -> None:
    await chat.begin()
    assert await chat.taps(chat.label("menu.callback"), as_="ana") == ["callback.subject"]
    assert await chat.says(chat.number(1)) == ["callback.when"]
    assert await chat.says(chat.number(1)) == ["callback.phone"]
    assert await chat.says("0203 123456") == ["callback.summary"]
    assert await chat.taps(chat.label("callback.book")) == ["callback.booked", "callback.calendar"]
    assert "+49 203 123456" in chat.texts[0] and any(
        mark in chat.texts[0] for mark in (chat.number(3), chat.number(11))
    )
    event = icalendar.Calendar.from_ical(chat.file(".ics")).walk("VEVENT")[0]
    [named] = [
        chat.open().words.text(chat.language, Say("callback.calendar_title", {"office": chat.config.office.name}))
    ]
    assert event["summary"] == named


async def test_an_answer_by_list_and_by_search(chat: Foreign) -> None:
    await chat.begin()
    assert await chat.taps(chat.label("menu.money"), as_="ana") == ["information.money"]
    entry = chat.answer("rent")
    assert await chat.taps(entry.title) == ["information.answer"]
    assert "§ 22" in chat.texts[0] and entry.text.splitlines()[0].split()[0] in chat.texts[0]
    await chat.taps(chat.label("information.more"))
    await chat.taps(chat.label("information.search"))
    assert await chat.says(entry.title) == ["information.found"]
    assert entry.title in chat.offered[0]


async def test_words_that_work_everywhere(chat: Foreign) -> None:
    """Every phrase of a keyword, typed in the middle of another conversation."""
    await chat.begin()
    for name, screen in KEYWORDS.items():
        phrases = [one.strip() for one in chat.label(f"keyword.{name}").split(",")]
        await chat.later(days=1, as_="ana")  # the numbers of those who help are not said again so soon
        alarming = name in ("danger", "urgent")
        for phrase in phrases[:1] if alarming else phrases:
            await chat.says("/documents", as_="ana")
            assert screen in await chat.says(phrase), phrase
        if alarming:
            assert {chat.open().words.alarm(chat.language, phrase) for phrase in phrases} <= {name, "danger"}


async def test_back_and_cancel(chat: Foreign) -> None:
    await chat.begin()
    for phrase in chat.label("keyword.back").split(","):
        await chat.taps(chat.label("menu.money"), as_="ana")
        await chat.taps(chat.label("information.search"))
        assert (await chat.says(phrase.strip()))[-1] == "information.money", phrase
        await chat.says("/menu")
    for phrase in chat.label("keyword.cancel").split(","):
        await chat.says("/documents")
        assert "cancel.done" in await chat.says(phrase.strip()), phrase


async def test_matters_settings_news_and_a_deadline(chat: Foreign) -> None:
    await chat.begin()
    assert (await chat.taps(chat.label("menu.settings"), as_="ana"))[-1].startswith("settings.")
    await chat.says("/menu")
    assert (await chat.taps(chat.label("menu.news")))[-1].startswith("news.")
    await chat.says("/menu")
    assert (await chat.taps(chat.label("menu.work")))[-1] == "information.work"
    await chat.says("/menu")
    assert (await chat.taps(chat.label("menu.matters")))[-1].startswith("matters.")


async def test_texts_from_right_to_left_keep_foreign_words_apart(chat: Foreign) -> None:
    """References, telephone numbers and law inside an Arabic or Persian sentence stand between marks."""
    if chat.language not in RIGHT_TO_LEFT:
        assert await chat.says("/start", as_="ana") and "\u2066" not in "".join(chat.texts)
        return
    await chat.begin()
    await chat.taps(chat.label("menu.money"), as_="ana")
    await chat.taps(chat.answer("rent").title)
    assert not re.search("(?m)^[\u2066\u2068]", chat.texts[0]), "such a line would begin on the left"
    assert re.search("[\u2066\u2068]§ 22[^\u2069]*\u2069", chat.texts[0])
    await chat.says("/menu")
    assert "0203" in "".join(chat.texts) or await chat.says(chat.label("keyword.human").split(",")[0]) == ["human.how"]
    assert re.search("\u2066[^\u2069]*[0-9]{4}[^\u2069]*\u2069|\u2068[^\u2069]*[0-9]{4}[^\u2069]*\u2069", chat.texts[0])


async def test_the_first_screen_needs_no_language(tmp_path: Path) -> None:
    """A phone in a language that nobody ships: each language by its own name, none by a flag."""
    config = office(tmp_path, JOBCENTER_LANGUAGES="[de, de-simple, tr, ar, uk, ru, bg, ro, fa, en]")
    chat = Chat(config, tmp_path, with_languages(PEOPLE, "ja"))
    assert await chat.says("/start", as_="ana") == ["start.language"]
    for name in ("Deutsch", "Türkçe", "العربية", "Українська", "Русский", "Български", "Română", "فارسی", "English"):
        assert any(name in label for label in chat.offered)
    assert not re.search("[\U0001f1e6-\U0001f1ff]", "".join(chat.offered))
    chat.close()
    chat.platform.close()
