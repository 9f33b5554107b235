"""What the office asks for until a day, and own reminders."""

import io
import re
from datetime import date

import pytest
import zxingcpp
from PIL import Image

from bot.channels.playground import GROUP
from tests.chat import Chat
from tests.paper import photo


async def case_of(chat: Chat, who: str = "ana") -> str:
    """Somebody writes, so that there is a topic; returns its thread."""
    await chat.arrive(who)
    await chat.says("Guten Tag", as_=who)
    await chat.taps("Ja, senden")
    await chat.later(seconds=11, as_=who)
    return chat.topics()[-1]


async def asked_for(chat: Chat, what: str, thread: str = "") -> str:
    """Staff ask ana for documents with one line and one tap; returns the thread."""
    thread = thread or await case_of(chat)
    await chat.staff(f"/anfordern {what}", thread=thread)
    await chat.staff_taps("✅ Anfordern", thread=thread)
    return thread


async def test_staff_ask_for_two_documents_and_they_are_ticked_off(chat: Chat) -> None:
    """A line in the topic, one tap; the claimant sends with one tap; both sides see what is missing."""
    thread = await case_of(chat)
    await chat.staff("/anfordern Mietvertrag, Kontoauszüge bis 20.3.", thread=thread)
    assert "bis Fr., 20. März" in chat.desk(thread)[-1] and "☐ Mietvertrag" in chat.desk(thread)[-1]
    await chat.staff_taps("✅ Anfordern", thread=thread)
    asked = chat.own_messages("ana")[-1]["text"]
    assert "20. März" in asked and "☐ Kontoauszüge" in asked
    assert await chat.taps("Jetzt senden", as_="ana") == ["demand.list"]
    assert await chat.taps("📷 Mietvertrag") == ["documents.send_pages"]
    await chat.sends(("a.jpg", photo()))
    keys = await chat.taps("Absenden")
    assert keys[:2] == ["documents.receipt", "demand.still_missing"]
    assert "☑ Mietvertrag" in chat.texts[1] and "☐ Kontoauszüge" in chat.texts[1]
    assert any("☑ Mietvertrag" in text and "☐ Kontoauszüge" in text for text in chat.desk(thread))
    await chat.taps("Habe ich gerade nicht")
    assert await chat.taps("Jetzt senden") == ["documents.send_statements"]
    await chat.sends(("b.jpg", photo("2")))
    assert "demand.complete" in await chat.taps("Absenden")
    assert any("Alles ist da" in text for text in chat.desk(thread))
    assert await chat.later(days=20, as_="ana") == []


async def test_a_photo_for_a_list_asks_only_which_of_it(chat: Chat) -> None:
    await asked_for(chat, "Mietvertrag, Lohnabrechnung bis 20.3.")
    await chat.taps("Jetzt senden", as_="ana")
    assert await chat.sends(("a.jpg", photo())) == ["documents.kind_of_pages"]
    assert [label for label in chat.offered if "Angefordert" in label] == [
        "❗ Angefordert: Mietvertrag",
        "❗ Angefordert: Lohnabrechnung",
    ]


@pytest.mark.parametrize(
    ("said", "last"),
    [
        ("21.3.", "Mo., 23. März"),  # a Saturday
        ("3.4.", "Di., 7. Apr."),  # Good Friday, the weekend, Easter Monday
        ("31.3.", "Di., 31. März"),
    ],
)
async def test_a_deadline_rolls_over_weekends_and_holidays(chat: Chat, said: str, last: str) -> None:
    """§ 26(3) SGB X; what staff and the claimant read is the day that counts."""
    thread = await case_of(chat)
    await chat.staff(f"/request Mietvertrag bis {said}", thread=thread)
    assert f"bis {last}" in chat.desk(thread)[-1]


def test_a_closed_office_does_not_move_a_deadline(chat: Chat) -> None:
    """Only Saturdays, Sundays and public holidays do."""
    office = chat.open().office
    assert office.deadline(date(2026, 3, 4)) == date(2026, 3, 4)


async def test_bad_days_and_unknown_documents_are_named(chat: Chat) -> None:
    thread = await case_of(chat)
    await chat.staff("/anfordern Mietvertrag bis 1.1.2020", thread=thread)
    assert "muss in der Zukunft liegen" in chat.desk(thread)[-1]
    await chat.staff("/anfordern Einhorn, Mietvertrag bis 20.3.", thread=thread)
    assert "Einhorn" in chat.desk(thread)[-1]
    await chat.staff("/anfordern Mietvertrag bis 20.3.")
    assert "BG-Nummer" in chat.desk(None)[-1]


async def test_kinds_and_day_by_buttons(chat: Chat) -> None:
    thread = await case_of(chat)
    await chat.staff("/anfordern", thread=thread)
    await chat.staff_taps("Alle Arten", thread=thread)
    await chat.staff_taps("Mieterhöhung", thread=thread)
    await chat.staff_taps("Krankschreibung", thread=thread)
    await chat.staff_taps("✔ Krankschreibung", thread=thread)
    await chat.staff_taps("bis Di., 10. März", thread=thread)
    await chat.staff_taps("✅ Anfordern", thread=thread)
    asked = chat.own_messages("ana")[-1]["text"]
    assert "Mieterhöhung" in asked and "Krankschreibung" not in asked and "10. März" in asked


async def test_reminders_come_in_good_time_and_say_nothing_to_who_looks_over_the_shoulder(chat: Chat) -> None:
    await asked_for(chat, "Mietvertrag bis 20.3.")
    assert await chat.later(days=9, hours=23, as_="ana") == []  # 13 March, 8:00
    assert await chat.later(hours=2, as_="ana") == ["callback.reminder_discreet"]
    assert "Mietvertrag" not in chat.texts[0]
    assert await chat.taps("Anzeigen") == ["demand.reminder"]
    assert await chat.later(days=6, as_="ana") == ["callback.reminder_discreet"]
    assert await chat.later(days=2, as_="ana") == []


async def test_what_is_overdue_is_told_and_listed(chat: Chat) -> None:
    thread = await asked_for(chat, "Mietvertrag bis 10.3.")
    await chat.staff("/overdue")
    assert "Nichts ist überfällig" in chat.desk(None)[-1]
    await chat.later(days=8)
    assert "Der letzte Tag war Di., 10. März" in chat.desk(thread)[-1]
    await chat.staff("/overdue")
    assert "Überfällig: 1" in chat.desk(None)[-1] and "10. März" in chat.desk(None)[-1]


async def test_more_time_is_asked_for_and_given_once(chat: Chat) -> None:
    """The answer is honest; staff decide with one tap, and a second tap gives nothing more."""
    thread = await asked_for(chat, "Mietvertrag bis 10.3.")
    assert await chat.taps("mehr Zeit", as_="ana") == ["demand.time_asked"]
    assert "gilt weiter, bis Sie eine Zusage haben" in chat.texts[0].replace("\n", " ")
    assert "bittet um mehr Zeit" in chat.desk(thread)[-1]
    count = len(chat.desk(thread))
    await chat.taps("mehr Zeit", as_="ana")
    assert len(chat.desk(thread)) == count
    message, data = chat.button(GROUP, "+ 14 Tage", thread)
    chat.platform.tap("kaya", GROUP, message, data)
    chat.platform.tap("kaya", GROUP, message, data)
    await chat.settle()
    assert "bis Di., 24. März" in chat.own_messages("ana")[-1]["text"]
    assert any("verlängert bis Di., 24. März von Frau Kaya" in text for text in chat.desk(thread))


async def test_more_time_is_refused(chat: Chat) -> None:
    thread = await asked_for(chat, "Mietvertrag bis 10.3.")
    await chat.taps("mehr Zeit", as_="ana")
    await chat.staff_taps("Ablehnen", thread=thread)
    assert "Es bleibt bei Di., 10. März" in chat.own_messages("ana")[-1]["text"]


async def test_what_is_taken_back_is_not_waited_for(chat: Chat) -> None:
    thread = await asked_for(chat, "Mietvertrag bis 20.3.")
    await chat.staff_taps("Zurücknehmen", thread=thread)
    assert "nicht mehr" in chat.own_messages("ana")[-1]["text"]
    assert await chat.later(days=30, as_="ana") == []
    assert await chat.says("/menu") == ["menu.menu"]


async def test_what_is_asked_for_again_is_missing_again(chat: Chat) -> None:
    thread = await asked_for(chat, "Mietvertrag bis 20.3.")
    await chat.taps("Jetzt senden", as_="ana")
    await chat.sends(("a.jpg", photo()))
    await chat.taps("Absenden")
    await chat.staff("/again unleserlich", thread=thread)
    assert any("Angefordert A-" in text and "☐ Mietvertrag" in text for text in chat.desk(thread))
    assert not any("☑" in text for text in chat.desk(thread) if "Angefordert A-" in text)


# The slip


def slip(chat: Chat, thread: str) -> tuple[str, str]:
    """Code and address that stand on the newest slip, read as a phone would."""
    [ref] = [
        entry["file"]["id"]
        for _, entry in chat.platform.log()
        if entry.get("thread") == thread and entry.get("file") and entry["file"]["name"].startswith("A-")
    ][-1:]
    found = chat.platform.file(ref)
    assert found is not None
    import pypdfium2

    page = pypdfium2.PdfDocument(found[2])[0]
    text = page.get_textpage().get_text_bounded()
    code = re.search(r"\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}\b", text)
    picture = Image.open(io.BytesIO(png(page)))
    [read] = zxingcpp.read_barcodes(picture)
    assert code is not None
    return code[0], read.text


def png(page: object) -> bytes:
    out = io.BytesIO()
    page.render(scale=3).to_pil().save(out, "PNG")  # type: ignore[attr-defined]
    return out.getvalue()


async def test_a_slip_lets_somebody_send_and_read_nothing(chat: Chat) -> None:
    """The case gets the documents, marked; the sender sees nothing of the person, before or after."""
    thread = await asked_for(chat, "Mietvertrag, Kontoauszüge bis 20.3.")
    await chat.staff_taps("Beiblatt", thread=thread)
    code, address = slip(chat, thread)
    assert address.endswith("/s/" + code.replace("-", ""))
    await chat.arrive("ben")
    assert await chat.says(code.lower(), as_="ben") == ["demand.list_of_slip"]
    assert not any("mehr Zeit" in label for label in chat.offered)
    assert await chat.taps("📷 Mietvertrag") == ["documents.send_pages"]
    await chat.sends(("a.jpg", photo()))
    assert await chat.taps("Absenden") == ["documents.receipt", "documents.receipt_file"]
    assert any("Mietvertrag" in text and "Beiblatt" in text for text in chat.desk(thread))
    assert len(chat.topics()) == 1
    seen = len(chat.own_messages("ben"))
    await chat.staff("/filed", thread=thread)
    await chat.staff("Ihr Mietvertrag ist da.", thread=thread)
    await chat.later(seconds=11)
    assert len(chat.own_messages("ben")) == seen
    assert "Ihr Mietvertrag ist da." in chat.own_messages("ana")[-1]["text"]
    await chat.says("/matters", as_="ben")
    assert not any("D-" in label or "Angefordert" in label for label in chat.offered)


async def test_a_slip_for_somebody_without_a_chat(chat: Chat) -> None:
    """From the group's general topic, by file number; whoever scans it is the first to write."""
    await chat.staff("/anfordern 12345BG0001234 Mietvertrag bis 20.3.")
    [thread] = chat.topics()
    await chat.staff_taps("✅ Anfordern", thread=thread)
    code, _ = slip(chat, thread)
    await chat.says(f"/start {code.replace('-', '')}", as_="ben")
    assert await chat.taps("Verstanden") == ["demand.list_of_slip"]
    await chat.sends(("a.jpg", photo()))
    await chat.taps("Angefordert: Mietvertrag")
    assert "documents.receipt" in await chat.taps("Absenden")
    assert any("Alles ist da" in text for text in chat.desk(thread))


async def test_a_code_tells_nothing_of_what_has_come_since(chat: Chat) -> None:
    """The list stays as it is printed, whoever has sent what meanwhile; a second copy is taken all the same."""
    thread = await asked_for(chat, "Mietvertrag, Kontoauszüge bis 20.3.")
    await chat.staff_taps("Beiblatt", thread=thread)
    code, _ = slip(chat, thread)
    same = photo("eins", size=(1200, 1600))
    await chat.taps("Jetzt senden", as_="ana")
    await chat.taps("📷 Mietvertrag")
    await chat.sends(("a.jpg", same))
    await chat.taps("Absenden")
    await chat.arrive("ben")
    assert await chat.says(code, as_="ben") == ["demand.list_of_slip"]
    assert "☑" not in chat.texts[0] and chat.texts[0].count("☐") == 2
    assert await chat.taps("📷 Mietvertrag") == ["documents.send_pages"]
    assert await chat.sends(("a.jpg", same)) == ["documents.pages"]
    assert "documents.receipt" in await chat.taps("Absenden")


@pytest.mark.parametrize("way", ["a photo", "the menu", "the command"])
async def test_a_couriers_own_documents_stay_apart(chat: Chat, way: str) -> None:
    """What was begun with a code and left is never mixed with what the same phone sends of its own."""
    thread = await asked_for(chat, "Mietvertrag bis 20.3.")
    await chat.staff_taps("Beiblatt", thread=thread)
    code, _ = slip(chat, thread)
    await chat.arrive("ben")
    await chat.says(code, as_="ben")
    await chat.taps("📷 Mietvertrag")
    await chat.sends(("a.jpg", photo("Anas Vertrag")))
    await chat.says("/menu")
    await chat.later(days=2, as_="ben")
    await chat.says("/menu")
    if way == "a photo":
        await chat.sends(("b.jpg", photo("Bens Lohn")), as_="ben")
        await chat.taps("Lohnabrechnung")
    else:
        keys = await (chat.taps("Dokumente einreichen") if way == "the menu" else chat.says("/documents"))
        assert keys == ["documents.kind"]
        await chat.taps("Lohnabrechnung")
        await chat.sends(("b.jpg", photo("Bens Lohn")), as_="ben")
    await chat.taps("Absenden")
    own = chat.topics()[-1]
    assert own != thread
    assert any("Lohnabrechnung" in text and "1 S." in text for text in chat.desk(own))
    assert not any("Lohnabrechnung" in text for text in chat.desk(thread))


async def test_somebody_who_claims_a_number_gets_no_request_for_it(chat: Chat) -> None:
    """Anybody can write a number: a request by number goes to a chat only if the office has confirmed the tie."""
    await chat.arrive("ben")
    await chat.sends(("a.jpg", photo()), as_="ben")
    await chat.taps("Mietvertrag")
    await chat.taps("Absenden")
    await chat.says("Ben, 1.1.1990, 12345BG0001234")
    seen = len(chat.own_messages("ben"))
    for _ in range(2):
        await chat.staff("/anfordern 12345BG0001234 Mietvertrag bis 20.3.")
        await chat.staff_taps("✅ Anfordern", thread=chat.topics()[-1])
    assert len(chat.own_messages("ben")) == seen
    assert len(chat.topics()) == 2  # Ben's, and one for the person behind the number


async def test_a_wrong_code_is_just_a_text(chat: Chat) -> None:
    await chat.arrive("ben")
    assert await chat.says("BCDF-GHJK-MNPQ-RSTV", as_="ben") == ["message.confirm"]


async def test_a_button_of_somebody_elses_list_does_nothing(chat: Chat) -> None:
    await asked_for(chat, "Mietvertrag bis 20.3.")
    await chat.arrive("ben")
    for label in ("Jetzt senden", "mehr Zeit"):
        _, data = chat.button("ana", label)
        chat.platform.tap("ben", "ben", chat.own_messages("ben")[-1]["id"], data)
        chat.who = "ben"
        assert await chat.settle() == ["error.gone"]


# Own reminders


async def test_a_letter_and_a_day_make_a_reminder(chat: Chat) -> None:
    """The photo stays with the person: the desk never hears of it, and it goes when it is done."""
    await chat.arrive("ana")
    await chat.taps("Meine Vorgänge", as_="ana")
    assert await chat.taps("Frist merken") == ["deadline.letter"]
    assert await chat.sends(("brief.jpg", photo("Bitte bis 20.3."))) == ["deadline.until"]
    assert await chat.says("gestern oder so") == ["deadline.no_day", "deadline.until"]
    assert await chat.says("20.3.") == ["deadline.noted"]
    assert await chat.later(days=10, hours=1, as_="ana") == ["callback.reminder_discreet"]
    assert await chat.taps("Anzeigen") == ["deadline.reminder"]
    assert chat.entries[-1]["file"]["name"] == "letter.jpg"
    assert await chat.taps("Erledigt") == ["deadline.is_done"]
    assert await chat.later(days=10, as_="ana") == []
    assert chat.topics() == []
    assert list(chat.config.storage.vault.rglob("*.age")) == []


async def test_a_reminder_without_a_photo(chat: Chat) -> None:
    await chat.arrive("ana")
    await chat.taps("Meine Vorgänge", as_="ana")
    await chat.taps("Frist merken")
    assert await chat.taps("Ohne Foto") == ["deadline.until"]
    assert await chat.taps("Di., 10. März") == ["deadline.noted"]
    await chat.says("/matters")
    assert any("Meine Frist: Di., 10. März" in label for label in chat.offered)
