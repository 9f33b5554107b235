"""Submitting documents."""

from tests.chat import Chat
from tests.paper import pdf, photo


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
