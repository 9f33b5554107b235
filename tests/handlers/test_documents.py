"""Submitting documents."""

import io
import random

import pikepdf
import pytest
from PIL import Image

from tests.chat import Chat
from tests.paper import blurred, pdf, photo


async def test_three_pages_in_at_most_seven_taps(chat: Chat) -> None:
    """Menu, kind, three photos, send: six taps, and the receipt has a number."""
    await chat.arrive("ana")
    taps = 0
    assert await chat.taps("Dokumente einreichen", as_="ana") == ["documents.kind"]
    assert await chat.taps("Mietvertrag") == ["documents.send_pages"]
    taps += 2
    for page in range(3):
        assert await chat.sends(("a.jpg", photo(str(page)))) == ["documents.pages"]
        taps += 1
    keys = await chat.taps("Absenden")
    taps += 1
    assert keys[:2] == ["documents.receipt", "whose.whose"]
    assert "Mietvertrag: 3 Seiten" in chat.own_messages("ana")[-3]["text"] or any(
        "3 Seiten" in text for text in chat.texts
    )
    assert taps <= 7


async def test_a_photo_works_as_the_very_first_event(chat: Chat) -> None:
    """It is kept and opens a submission before language and notice."""
    assert await chat.sends(("a.jpg", photo()), as_="ben") == ["documents.kind_of_pages"]
    assert await chat.taps("Mietvertrag") == ["documents.pages"]


async def test_an_album_in_the_middle_is_four_pages_and_one_confirmation(chat: Chat) -> None:
    await chat.arrive("ana")
    await chat.says("/documents")
    await chat.taps("Kontoauszüge")
    keys = await chat.sends(*[(f"{n}.jpg", photo(str(n))) for n in range(4)])
    assert keys == ["documents.pages"]
    assert "4 Seiten" in chat.texts[-1]


async def test_staff_get_one_pdf_and_file_it(chat: Chat) -> None:
    await chat.sends(("a.jpg", photo()), ("b.pdf", pdf(2)), as_="ana")
    await chat.taps("Mietvertrag")
    await chat.taps("Absenden")
    [thread] = chat.topics()
    assert any("Mietvertrag" in text and "3 S." in text for text in chat.desk(thread))
    await chat.staff_taps("Abgelegt", thread=thread)
    assert "documents.filed" in [key for message in chat.own_messages("ana") for key in chat.keys("ana", message["id"])]


async def test_a_kind_that_stands_in_a_group_can_simply_be_named(chat: Chat) -> None:
    await chat.arrive("ana")
    await chat.taps("Dokumente einreichen", as_="ana")
    assert await chat.says("Mieterhöhung") == ["documents.send_pages"]
    assert "Mieterhöhung" in chat.texts[-1]
    await chat.taps("Andere")
    assert await chat.says("krankschreibung") == ["documents.send_pages"]


async def test_several_kinds_in_one_submission_and_one_receipt(chat: Chat) -> None:
    await chat.sends(("a.jpg", photo()), as_="ana")
    await chat.taps("Mietvertrag")
    assert await chat.taps("Noch ein Dokument") == ["documents.kind"]
    assert await chat.taps("Kontoauszüge") == ["documents.send_statements"]
    assert "schwärzen" in chat.texts[0]
    await chat.sends(("b.pdf", pdf(3)), kind="file")
    keys = await chat.taps("Absenden")
    assert keys[0] == "documents.receipt"
    assert "Mietvertrag: 1 Seite" in chat.texts[0] and "Kontoauszüge: 3 Seiten" in chat.texts[0]
    [thread] = chat.topics()
    files = [
        entry["file"]["name"] for _, entry in chat.platform.log() if entry.get("thread") == thread and entry.get("file")
    ]
    assert len(files) == 2 and files[0].endswith("_Mietvertrag.pdf")


async def test_a_page_is_removed(chat: Chat) -> None:
    await chat.sends(("a.jpg", photo("1")), ("b.jpg", photo("2")), as_="ana")
    await chat.taps("Mietvertrag")
    await chat.taps("Seite entfernen")
    assert await chat.taps("Seite 1") == ["documents.pages"]
    assert "1 Seite" in chat.texts[0]


async def test_what_was_not_sent_is_recalled_and_sent_with_one_tap(chat: Chat) -> None:
    await chat.arrive("ana")
    await chat.sends(("a.jpg", photo()), as_="ana")
    assert await chat.later(minutes=11, as_="ana") == ["documents.recall"]
    assert "documents.receipt_late" in await chat.taps("Jetzt absenden")


async def test_what_is_never_sent_is_deleted_and_said(chat: Chat) -> None:
    await chat.arrive("ana")
    await chat.sends(("a.jpg", photo()), as_="ana")
    for _ in range(8):
        keys = await chat.later(days=1, as_="ana")
        if "documents.expired" in keys:
            break
    assert "documents.expired" in keys
    assert list(chat.config.storage.vault.rglob("*.age")) == []


async def test_what_the_office_waits_for_is_handed_over_at_the_end(chat: Chat) -> None:
    """A request is open: the pages go there as "came in without being sent"."""
    await chat.sends(("a.jpg", photo()), as_="ana")
    await chat.taps("Mietvertrag")
    await chat.taps("Absenden")
    await chat.taps("Habe ich gerade nicht")
    [thread] = chat.topics()
    await chat.staff_taps("Noch einmal", thread=thread)
    await chat.staff_taps("Zu dunkel", thread=thread)
    await chat.taps("Noch einmal senden", as_="ana")
    await chat.sends(("b.jpg", photo("neu")))
    said = []
    for _ in range(8):
        said += await chat.later(days=1, as_="ana")
    assert "documents.handed_over" in said
    assert any("ohne Absenden" in text for text in chat.desk(thread))


async def test_the_time_of_receipt_is_the_pages_time(chat: Chat) -> None:
    """Sent before midnight, processed after it: both times stand on the receipt."""
    await chat.arrive("ana")
    await chat.sends(("a.jpg", photo()), as_="ana")
    await chat.taps("Mietvertrag")
    await chat.later(hours=15)
    assert "documents.receipt_late" in await chat.taps("Absenden", as_="ana")
    assert "3. März" in chat.texts[0] and "4. März" in chat.texts[0]


async def test_a_letter_answers_whose_file(chat: Chat) -> None:
    await chat.sends(("a.jpg", photo()), as_="ana")
    await chat.taps("Mietvertrag")
    await chat.taps("Absenden")
    assert "whose.letter_thanks" in await chat.sends(("brief.jpg", photo("BG 12345//1234567")))
    assert any("Brief mit BG-Nummer" in text for text in chat.desk(chat.topics()[0]))


async def test_a_question_does_not_become_somebodys_name(chat: Chat) -> None:
    """Asked whose file it is, people also ask something else: that goes to the office as ever."""
    await chat.arrive("ana")
    await chat.sends(("a.jpg", photo()), as_="ana")
    await chat.taps("Mietvertrag")
    await chat.taps("Absenden")
    assert "message.confirm" in await chat.says("Wann kommt mein Geld?", as_="ana")
    await chat.taps("Ja, senden")
    await chat.says("Ana Beispiel, 3.4.1990, 12345BG0001234", as_="ana")
    await chat.later(seconds=11)
    desk = chat.desk(chat.topics()[0])
    assert any("Wann kommt mein Geld?" in text for text in desk)
    assert "Ana Beispiel" in desk[0] and "Geld" not in desk[0]


async def test_pages_that_nobody_named_are_handed_over_too(chat: Chat) -> None:
    """The office waits for something; a photo came, and nothing more was said."""
    await chat.sends(("a.jpg", photo()), as_="ana")
    await chat.taps("Mietvertrag")
    await chat.taps("Absenden")
    await chat.taps("Habe ich gerade nicht")
    [thread] = chat.topics()
    await chat.staff_taps("Noch einmal", thread=thread)
    await chat.staff_taps("Zu dunkel", thread=thread)
    await chat.sends(("b.jpg", photo("neu")), as_="ana")
    said = []
    for _ in range(8):
        said += await chat.later(days=1, as_="ana")
    assert "documents.handed_over" in said
    assert any("Weiß ich nicht" in text and "ohne Absenden" in text for text in chat.desk(thread))


async def test_a_blurred_page_is_pointed_out_and_can_be_taken_again(chat: Chat) -> None:
    """A warning, never a wall: the page is kept, and one tap takes it out for a better one."""
    await chat.arrive("ana")
    await chat.taps("Dokumente einreichen", as_="ana")
    await chat.taps("Mietvertrag")
    assert await chat.sends(("a.jpg", blurred())) == ["documents.hard_to_read", "documents.pages"]
    assert "unscharf" in chat.texts[0] and "Seite 1" in chat.texts[0] and "als Datei" not in chat.texts[0]
    assert await chat.taps("Neu fotografieren") == ["documents.again_please", "documents.send_pages"]
    assert await chat.sends(("b.jpg", photo())) == ["documents.pages"]
    assert await chat.sends(("c.jpg", blurred())) == ["documents.hard_to_read", "documents.pages"]
    assert "als Datei" in chat.texts[0]  # only after it was tried again
    assert await chat.taps("Behalten") == []
    assert await chat.taps("Absenden") == ["documents.receipt", "whose.whose", "documents.receipt_file"]
    assert "Mietvertrag: 2 Seiten" in chat.texts[0]


async def test_what_was_sent_before_is_recognised(chat: Chat) -> None:
    """The same file, or the same photo in another quality: said with the day, and left to the person."""
    same = photo("Mietvertrag vom 1.1.", size=(1200, 1600))
    await chat.arrive("ana")
    await chat.sends(("a.jpg", same), as_="ana")
    await chat.taps("Mietvertrag")
    await chat.taps("Absenden")
    await chat.taps("Habe ich gerade nicht")
    await chat.later(days=2)
    keys = await chat.sends(("again.jpg", again(same)), as_="ana")
    assert keys == ["documents.sent_before", "documents.kind_of_pages"]
    assert "3. März" in chat.texts[0] and "D-" in chat.texts[0]
    assert await chat.taps("Weglassen") == ["documents.kind"]
    keys = await chat.sends(
        ("c.jpg", photo("Heizung", size=(1000, 1400))), ("d.jpg", photo("Heizung", size=(1000, 1400)))
    )
    assert "documents.twice" in keys
    assert "documents.kind_of_pages" in keys


def again(picture: bytes) -> bytes:
    """The same photo as another messenger would pass it on."""
    with Image.open(io.BytesIO(picture)) as image:
        out = io.BytesIO()
        image.resize((image.width * 9 // 10, image.height * 9 // 10)).save(out, "JPEG", quality=60)
        return out.getvalue()


async def test_several_large_files_are_several_documents(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    """They would stand in memory together; nothing is lost, and the receipt names each."""
    monkeypatch.setattr("bot.papers.tasks.LARGE", 2500)
    await chat.arrive("ana")
    await chat.says("/documents", as_="ana")
    await chat.taps("Kontoauszüge")
    await chat.sends(*[(f"{n}.pdf", ballast(n)) for n in (1, 2, 3)], ("d.pdf", pdf(4)), kind="file")
    await chat.taps("Absenden")
    [thread] = chat.topics()
    parts = [text for text in chat.desk(thread) if "Kontoauszüge ·" in text]
    assert ["1 S." in parts[0], "2 S." in parts[1], "7 S." in parts[2]] == [True] * 3
    names = [
        entry["file"]["name"] for _, entry in chat.platform.log() if entry.get("thread") == thread and entry.get("file")
    ]
    assert len(set(names)) == 3 and names[2].endswith("_3.pdf")
    await chat.staff("/filed", thread=thread)


def ballast(pages: int) -> bytes:
    """A PDF that is large for its pages."""
    with pikepdf.open(io.BytesIO(pdf(pages))) as document:
        document.pages[0].obj.Ballast = document.make_stream(random.Random(pages).randbytes(3000))
        out = io.BytesIO()
        document.save(out)
        return out.getvalue()
