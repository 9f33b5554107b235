"""What works at every step, and what becomes of input that fits nowhere."""

import pytest

from handlers import CONVERSATIONS
from tests.chat import Chat
from tests.paper import pdf, photo


async def test_language_notice_menu(chat: Chat) -> None:
    """One tap if the phone's language is shipped; the whole notice and other ways are one tap away."""
    assert await chat.says("/start", as_="ana") == ["start.notice"]
    assert await chat.taps("Alles lesen") == ["start.whole_notice", "start.notice"]
    assert await chat.taps("Andere Wege") == ["start.ways", "start.notice"]
    assert await chat.taps("Sprache") == ["start.language"]
    assert await chat.taps("English") == ["start.notice"]
    assert await chat.taps("Understood") == ["translated.machine", "menu.menu"]
    assert chat.texts[0].startswith("🌐 A machine translated this") and chat.texts[0].endswith("like to do?")


async def test_a_human_within_two_taps(chat: Chat) -> None:
    await chat.arrive("ana")
    assert await chat.says("Ich will mit einem Menschen sprechen", as_="ana") == ["human.how"]
    assert await chat.taps("Nachricht ans Jobcenter") == ["message.write"]
    assert await chat.says("talk to a human") == ["human.how"]
    assert await chat.taps("Rückruf") == ["callback.subject"]


async def test_menu_back_cancel_help_in_any_language(chat: Chat) -> None:
    await chat.arrive("ana")
    await chat.says("/callback", as_="ana")
    await chat.taps("Geld")
    assert await chat.says("back") == ["callback.subject"]
    assert await chat.says("Hilfe") == ["help.help", "human.how"]
    assert await chat.says("CANCEL") == ["cancel.done"]
    assert await chat.says("menu") == ["menu.menu"]


async def test_replies_by_number_and_label_in_any_language(chat: Chat) -> None:
    await chat.arrive("ana")
    assert await chat.says("3", as_="ana") == ["callback.subject"]
    assert await chat.says("money") == ["callback.when"]


async def test_an_old_button_shows_the_current_screen(chat: Chat) -> None:
    await chat.arrive("ana")
    old = chat.button("ana", "Dokumente einreichen")
    await chat.says("/callback", as_="ana")
    await chat.taps("Geld")
    chat.platform.tap("ana", "ana", *old)
    assert await chat.settle() == ["callback.when"]


async def test_a_double_tap_acts_once(chat: Chat) -> None:
    await chat.arrive("ana")
    button = chat.button("ana", "Rückruf")
    chat.platform.tap("ana", "ana", *button)
    chat.platform.tap("ana", "ana", *button)
    chat.who = "ana"
    assert await chat.settle() == ["callback.subject"]


async def test_a_photo_in_the_middle_of_booking_and_back(chat: Chat) -> None:
    """The submission comes first; afterwards the booking goes on where it was."""
    await chat.arrive("ana")
    await chat.says("/callback", as_="ana")
    await chat.taps("Geld")
    assert await chat.sends(("a.jpg", photo())) == ["documents.kind_of_pages"]
    await chat.taps("Mietvertrag")
    await chat.taps("Absenden")
    assert (await chat.taps("Habe ich gerade nicht"))[-1] in ("callback.when", "whose.fine")


async def test_after_a_pause_of_a_day(chat: Chat) -> None:
    """What was typed is asked about first, with the way back into what was begun."""
    await chat.arrive("ana")
    await chat.says("/callback", as_="ana")
    await chat.taps("Geld")
    await chat.taps(chat.offered[0])
    await chat.later(hours=30)
    assert await chat.says("0203 123456", as_="ana") == ["resume.where"]
    assert await chat.taps("Dort weitermachen") == ["callback.summary"]


async def test_forged_and_broken_buttons(chat: Chat) -> None:
    await chat.arrive("ana")
    for data in (
        "",
        "c:",
        "c:x:9",
        "a:",
        "a:callback.cancel:???",
        "a:nothing:AAAAAAAAAAAAAAAAAAAAAA",
        "x" * 64,
        "c:a:-1",
    ):
        chat.platform.tap("ana", "ana", "1", data)
        chat.who = "ana"
        keys = await chat.settle()
        assert keys in (["menu.menu"], ["error.gone"]), data


@pytest.mark.parametrize(
    "text",
    [
        "x" * 4096,
        "🏠" * 2000,
        "<b>fett</b> *x* [y](z) {0} %s",
        "\u202e\u0000\u200b!",
        "{ $number }",
        "/",
        "//",
        "/nonsense",
    ],
)
async def test_hostile_text_is_a_message_like_any(chat: Chat, text: str) -> None:
    """It reaches the desk as it is, in as many pieces as it needs."""
    await chat.arrive("ana")
    assert await chat.says(text, as_="ana") == ["message.confirm"]
    assert "message.sent" in await chat.taps("Ja, senden")
    await chat.later(seconds=11)
    whole = "".join(chat.desk(chat.topics()[0]))
    assert text.strip() in whole.replace("\n\n", "") or text in whole


@pytest.mark.parametrize(
    ("name", "content", "key"),
    [
        ("leer.pdf", b"", "refused.empty"),
        ("../../etc/passwd", b"root:x:0", "refused.kind"),
        ("programm.exe", b"MZ" + b"\0" * 64, "refused.kind"),
        ("geheim.pdf", pdf(1, password="x"), "refused.encrypted"),
        ("dick.pdf", pdf(100), "refused.too_many_pages"),
        ("bild\x00\n.jpg", b"\xff\xd8\xff broken", "refused.broken_image"),
    ],
)  # fmt: skip
async def test_bad_files_are_refused_and_good_ones_stay(chat: Chat, name: str, content: bytes, key: str) -> None:
    await chat.sends(("a.jpg", photo()), as_="ana")
    await chat.taps("Mietvertrag")
    keys = await chat.sends((name, content), kind="file")
    assert keys[0] == key and keys[-1] == "documents.pages"
    assert "Mietvertrag: 1 Seite" in chat.texts[-1]


async def test_a_file_over_the_limit(chat: Chat) -> None:
    await chat.arrive("ana")
    keys = await chat.sends(("a.pdf", b"%PDF-" + b"0" * 20_000_001), as_="ana", kind="file")
    assert keys[0] == "refused.too_large"


async def test_every_step_has_an_answer() -> None:
    for conversation in CONVERSATIONS:
        for step in conversation.steps.values():
            assert step.answer is not None, f"{conversation.name}.{step.id}"
