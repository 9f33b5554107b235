"""A case's life at the desk: handed over, put off, locked, found, and never forgotten."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.channels.playground import PEOPLE, Actor
from tests.chat import Chat, with_languages
from tests.conftest import office
from tests.handlers.test_desk import case, submission
from tests.paper import photo

TEAMS = (
    "name: Leistung, subjects: [money, documents, other]",
    "name: Vermittlung, subjects: [work]",
    "name: Nord, subjects: [money, documents, other], file_numbers: ['31504//5000000-31504//9999999']",
)
MARKT, NORD = "desk:1", "desk:2"
STAFF = (*PEOPLE, Actor("demir", "Herr Demir", staff=True, admin=True))


@pytest.fixture
def teams(tmp_path: Path) -> Iterator[Chat]:
    """Three teams, each with a group of its own."""
    listed = ", ".join(f"{{{team}}}" for team in TEAMS)
    tester = Chat(office(tmp_path, JOBCENTER_DESK__TEAMS=f"[{listed}]"), tmp_path, with_languages(STAFF, "de"))
    yield tester
    tester.close()
    tester.platform.close()


def card(chat: Chat, thread: str | None, group: str = "desk") -> str:
    """The case card as it stands now."""
    return next(text for text in reversed(chat.desk(thread, group)) if text.startswith("📁"))


def said(chat: Chat, thread: str | None, text: str, group: str = "desk") -> bool:
    return any(text in one for one in chat.desk(thread, group))


# Handing over


async def test_a_case_goes_to_another_team_with_what_belongs_to_it(teams: Chat) -> None:
    thread = await submission_and_message(teams)
    await teams.staff_taps("Mehr", thread=thread)
    await teams.staff_taps("Abgeben", thread=thread)
    await teams.staff_taps("Team Vermittlung", thread=thread)
    assert said(teams, thread, "an das Team Vermittlung")
    [there] = teams.topics(MARKT)
    assert said(teams, there, "Hallo Amt", MARKT) and said(teams, there, "Mietvertrag", MARKT)
    assert said(teams, there, "kommt vom Team Leistung", MARKT)
    await teams.says("Noch etwas", as_="ana")
    await teams.later(seconds=11)
    assert said(teams, there, "Noch etwas", MARKT) and not said(teams, thread, "Noch etwas")
    await teams.staff_taps("Abgelegt", thread=there, by="demir", group=MARKT)
    assert any("abgelegt" in text for text in teams.desk(there, MARKT))


async def submission_and_message(chat: Chat) -> str:
    thread = await case(chat)
    await chat.sends(("a.jpg", photo()), as_="ana")
    await chat.taps("Mietvertrag")
    await chat.taps("Absenden")
    return thread


async def test_a_case_that_the_other_team_has_already_takes_it_in(teams: Chat) -> None:
    thread = await case(teams)
    await book(teams, "Arbeit", as_="ana")
    [there] = teams.topics(MARKT)
    await teams.staff("/give Vermittlung", thread=thread)
    assert teams.topics(MARKT) == [there]
    assert said(teams, there, "Hallo Amt", MARKT)


async def test_the_call_goes_along_with_the_case(teams: Chat) -> None:
    """Whoever has the case makes the call; its place at the old team is free again."""
    await book(teams, "Geld", as_="ana")
    [thread] = teams.topics("desk")
    await teams.staff("/give Vermittlung", thread=thread)
    [there] = teams.topics(MARKT)
    await teams.staff_taps("Erreicht", thread=there, by="demir", group=MARKT)
    assert said(teams, there, "erreicht, Herr Demir", MARKT)


async def test_a_file_number_in_a_teams_range_leads_there(teams: Chat) -> None:
    await teams.arrive("ana")
    await teams.sends(("a.jpg", photo()))
    await teams.taps("Mietvertrag")
    await teams.taps("Absenden")
    await teams.says("Ana Kovac 31504//7000001")
    await teams.says("/message")
    await teams.says("Hallo Nord")
    await teams.later(seconds=11)
    [nord] = teams.topics(NORD)
    assert said(teams, nord, "Ana Kovac", NORD)


async def test_to_a_colleague_who_is_told(chat: Chat) -> None:
    thread = await case(chat)
    await chat.enrol()
    await chat.staff_taps("Übernehmen", thread=thread)
    await chat.staff("/give müller", thread=thread)
    assert said(chat, thread, "an Herr Müller") and said(chat, thread, "Zuständig: Herr Müller")
    await chat.staff("/give niemand", thread=thread)
    assert said(chat, thread, "So geht es: /give")


# Putting off, closing


async def test_put_off_until_a_day_or_the_next_message(chat: Chat) -> None:
    thread = await case(chat)
    await chat.staff("/snooze Freitag", thread=thread)
    assert "zurückgestellt bis" in card(chat, thread) and said(chat, thread, "zurückgestellt bis Fr., 6. März")
    await chat.later(days=1)
    assert not said(chat, thread, "ist wieder da")
    await chat.later(days=2)
    assert said(chat, thread, "ist wieder da") and "zurückgestellt" not in card(chat, thread)
    await chat.staff("/snooze in 3 Tagen", thread=thread)
    await chat.says("Eilt doch", as_="ana")
    await chat.taps("Ja, senden")
    await chat.later(seconds=11)
    assert "zurückgestellt" not in card(chat, thread)


async def test_closed_with_a_reason(chat: Chat) -> None:
    thread = await case(chat)
    await chat.staff_taps("Schließen", thread=thread)
    assert not said(chat, thread, "geschlossen")
    await chat.staff_taps("Zurück", thread=thread)
    await chat.staff_taps("Schließen", thread=thread)
    await chat.staff_taps("Doppelt", thread=thread)
    assert said(chat, thread, "geschlossen: Doppelt")


# The gate


async def test_nothing_goes_to_somebody_unknown_before_a_tap(chat: Chat) -> None:
    thread = await case(chat)
    chat.verified = False
    await chat.staff("Ihr Geld kommt morgen", thread=thread)
    assert await chat.later(seconds=60, as_="ana") == []
    assert said(chat, thread, "Nicht verifiziert: keine Auskunft zur Person")
    await chat.staff_taps("Trotzdem senden", thread=thread)
    assert await chat.later(seconds=11, as_="ana") == ["message.answer"]
    assert said(chat, thread, "Verantwortet von Frau Kaya")
    assert "answer.unverified" in chat.inside(actions)


def actions(store: object) -> list[str]:
    from sqlmodel import select

    from storage.tables import Audit

    return [one.action for one in store.session.exec(select(Audit))]  # type: ignore[attr-defined]


async def test_what_was_held_goes_out_once_the_person_is_confirmed(chat: Chat) -> None:
    thread = await case(chat)
    chat.verified = False
    await chat.staff("Ihr Geld kommt morgen", thread=thread)
    await chat.staff_taps("am Telefon geprüft", thread=thread)
    assert "tie.confirmed" in await chat.later(as_="ana") or chat.own_messages("ana")[-1]["text"].startswith("✔")
    assert await chat.later(seconds=11, as_="ana") == ["message.answer"]
    assert said(chat, thread, "verifiziert (am Telefon)")
    await chat.staff("Noch etwas", thread=thread)
    assert await chat.later(seconds=11, as_="ana") == ["message.answer"]


async def test_held_is_taken_back_or_discarded(chat: Chat) -> None:
    thread = await case(chat)
    chat.verified = False
    await chat.staff("Eins", thread=thread)
    await chat.staff("/undo", thread=thread)
    await chat.staff("Zwei", thread=thread)
    await chat.staff_taps("Verwerfen", thread=thread)
    await chat.staff_taps("persönlich geprüft", thread=thread)
    assert "message.answer" not in await chat.later(seconds=30, as_="ana")


async def test_somebody_else_confirms_before_answering_in_a_colleagues_case(chat: Chat) -> None:
    thread = await case(chat)
    await chat.enrol()
    await chat.staff_taps("Übernehmen", thread=thread)
    await chat.staff("Von mir", thread=thread, by="mueller")
    assert await chat.later(seconds=11, as_="ana") == []
    assert said(chat, thread, "Diesen Fall hat Frau Kaya")
    await chat.staff_taps("Trotzdem senden", thread=thread, by="mueller")
    assert await chat.later(seconds=11, as_="ana") == ["message.answer"]


async def test_whoever_speaks_for_the_file_already_hears_of_a_new_chat_and_can_stop_it(chat: Chat) -> None:
    """A stranger who knows somebody's number does not become that person unnoticed."""
    threads = {}
    for who, name in (("ana", "Ana Kovac"), ("ben", "Ben Lang")):
        await chat.arrive(who)
        await chat.sends(("a.jpg", photo(who)), as_=who)
        await chat.taps("Mietvertrag")
        await chat.taps("Absenden")
        await chat.says(f"{name} 31504//7000001")
        threads[who] = chat.topics()[-1]
    chat.verified = False
    await chat.staff_taps("persönlich geprüft", thread=threads["ana"])
    before = len(chat.own_messages("ana"))
    await chat.staff_taps("am Telefon geprüft", thread=threads["ben"])
    alert = chat.own_messages("ana")[before:][-1]["text"]
    assert "Ein weiterer Chat" in alert and "Ben" not in alert
    await chat.taps("Kenne ich nicht", as_="ana")
    assert said(chat, threads["ben"], "Bestätigung ist aufgehoben") and said(chat, threads["ben"], "nicht verifiziert")
    await chat.staff("Auskunft", thread=threads["ben"])
    assert "message.answer" not in await chat.later(seconds=30, as_="ben")


async def test_bank_details_are_never_changed_by_chat_alone(chat: Chat) -> None:
    await chat.arrive("ana")
    await chat.says("Meine neue IBAN ist DE02 1203 0000 0000 2020 51")
    assert "message.details" in await chat.taps("Ja, senden")
    await chat.later(seconds=11)
    assert said(chat, chat.topics()[-1], "nie allein nach einem Chat ändern")


async def test_a_reply_keeps_its_quotation_on_both_sides(chat: Chat) -> None:
    thread = await case(chat)
    question = next(seq for seq, entry in chat.platform.log() if entry.get("text") == "Hallo Amt")
    at_desk = next(
        str(seq) for seq, one in chat.platform.log() if "Hallo Amt" in one.get("text", "") and one["chat"] == "desk"
    )
    answer = await chat.staff("Guten Tag", thread=thread, reply_to=at_desk)
    await chat.later(seconds=11)
    heard = chat.own_messages("ana")[-1]
    assert heard["text"].endswith("Guten Tag") and heard["reply_to"] == str(question)
    await chat.says("Danke", as_="ana", reply_to=heard["id"])
    await chat.later(seconds=11)
    back = next(
        entry for _, entry in chat.platform.log() if "Danke" in entry.get("text", "") and entry["chat"] == "desk"
    )
    assert back["reply_to"] == answer


# Finding


async def test_found_by_number_file_initials_and_subject(chat: Chat) -> None:
    thread = await submission(chat)
    await chat.says("Ana Kovac 31504//7000001", as_="ana")
    await book(chat, "Geld", as_="ana")
    [card] = [text for text in chat.desk(thread) if text.startswith("📁")]
    number = re.search(r"F-\w{6}", card)
    assert number
    paper = next(match[0] for text in chat.desk(thread) if (match := re.search(r"D-\w{6}", text)))
    for wanted in (number[0], number[0].lower(), paper, "31504//7000001", "31504 BG 7000001", "AK", "a.k.", "Geld"):
        await chat.staff(f"/find {wanted}")
        assert number[0] in chat.desk(None)[-1], wanted
    for wanted in ("F-222222", "31504//1111111", "ZZ", "Arbeit"):
        await chat.staff(f"/find {wanted}")
        assert chat.desk(None)[-1] == "Nichts gefunden.", wanted


async def test_mine_and_what_belongs_to_no_file(chat: Chat) -> None:
    thread = await case(chat)
    await chat.staff("/mine")
    assert "keinen offenen Fall" in chat.desk(None)[-1]
    await chat.staff_taps("Übernehmen", thread=thread)
    await chat.staff("/mine")
    assert "Ihre Fälle: 1" in chat.desk(None)[-1]
    await chat.staff("/zuordnen")
    assert "Ohne Akte: 1" in chat.desk(None)[-1]
    await chat.staff("/zuordnen 31504//7000001", thread=thread)
    await chat.staff("/zuordnen")
    assert "gehören zu einer Akte" in chat.desk(None)[-1]


# Absence and locks


async def test_a_deputy_has_the_cases_until_the_day_and_they_come_back(chat: Chat) -> None:
    thread = await case(chat)
    await chat.enrol()
    await chat.staff_taps("Übernehmen", thread=thread, by="mueller")
    await chat.staff("/vertretung Müller -> Kaya bis Freitag")
    assert said(chat, thread, "Zuständig: Frau Kaya (für Herr Müller)")
    await chat.staff("Ich vertrete", thread=thread)
    assert await chat.later(seconds=11, as_="ana") == ["message.answer"]
    await chat.later(days=2)
    assert said(chat, thread, "Zuständig: Frau Kaya")
    await chat.later(days=2)
    assert said(chat, thread, "Zuständig: Herr Müller") and said(chat, None, "Herr Müller ist wieder da")


async def test_an_absence_ends_early_and_nonsense_is_explained(chat: Chat) -> None:
    thread = await case(chat)
    await chat.enrol()
    await chat.staff_taps("Übernehmen", thread=thread, by="mueller")
    for nonsense in ("", "Müller", "Müller → Kaya", "Müller → Kaya bis gestern", "Müller → Kaya bis Quatsch"):
        await chat.staff(f"/vertretung {nonsense}")
        assert "So geht es: /vertretung" in chat.desk(None)[-1], nonsense
    await chat.staff("/vertretung Müller → Niemand bis Freitag")
    assert "Wer ist Niemand?" in chat.desk(None)[-1]
    await chat.staff("/vertretung Müller → Kaya bis Freitag")
    await chat.staff("/vertretung Müller zurück")
    assert said(chat, thread, "Zuständig: Herr Müller")


async def test_a_locked_case_is_for_those_who_are_named(chat: Chat) -> None:
    """What stood in the topic is gone; content comes by link; others are told no and nothing goes out."""
    thread = await case(chat, text="Sehr persönlich")
    await chat.enrol()
    await chat.staff("/lock Kaya", thread=thread)
    [there] = chat.topics()
    assert there != thread
    assert not said(chat, there, "Sehr persönlich") and said(chat, there, "ist gesperrt")
    await chat.staff("Ich will auch", thread=there, by="mueller")
    assert said(chat, there, "Herr Müller: Dieser Fall ist gesperrt")
    assert await chat.later(seconds=11, as_="ana") == []
    await chat.says("Noch etwas Persönliches", as_="ana")
    await chat.later(seconds=11)
    assert not said(chat, there, "Noch etwas") and said(chat, there, "Lesen Sie auf der Seite")
    await chat.staff("Angekommen", thread=there)
    assert await chat.later(seconds=11, as_="ana") == ["message.answer"]
    await chat.staff("/unlock", thread=there)
    await chat.staff("Gern", thread=there, by="mueller")
    assert await chat.later(seconds=11, as_="ana") == ["message.answer"]


# Nothing waits unseen


async def test_a_topic_is_reminded_then_the_team(chat: Chat) -> None:
    """Four hours of open time, then the team; by night nobody is."""
    thread = await case(chat)
    await chat.staff_taps("Übernehmen", thread=thread)
    await chat.later(hours=2)
    await chat.later(hours=14)
    assert not said(chat, thread, "wartet jemand seit")
    await chat.later(hours=10)
    assert said(chat, thread, "wartet jemand seit") and not said(chat, None, "Zu lange ohne Antwort")
    for _ in range(5):
        await chat.later(hours=24)
    assert said(chat, None, "Zu lange ohne Antwort: 1, davon ohne Zuständige: 0")
    assert sum("wartet jemand seit" in text for text in chat.desk(thread)) == 1


async def test_what_nobody_has_is_said_to_the_team_at_once(chat: Chat) -> None:
    await case(chat)
    await chat.later(hours=5)
    await chat.later(hours=19)
    assert said(chat, None, "Zu lange ohne Antwort: 1, davon ohne Zuständige: 1")


async def test_out_of_hours_the_claimant_hears_when_it_opens(chat: Chat) -> None:
    await chat.arrive("ana")
    await chat.later(hours=12)
    await chat.says("Hallo")
    assert "message.sent_closed" in await chat.taps("Ja, senden")
    assert "öffnet wieder: Mi., 4. März 2026, 08:00" in "\n".join(chat.texts)


# Callbacks


async def book(chat: Chat, subject: str, as_: str) -> None:
    await chat.arrive(as_)
    await chat.says("/callback", as_=as_)
    await chat.taps(subject)
    await chat.taps(chat.offered[0])
    await chat.says("0203 123456")
    await chat.taps("So buchen")


async def test_a_wrong_number_is_asked_for_again(chat: Chat) -> None:
    await book(chat, "Geld", as_="ana")
    [thread] = chat.topics()
    await chat.staff_taps("Falsche Nummer", thread=thread)
    assert "war jemand anderes" in chat.own_messages("ana")[-1]["text"]
    assert await chat.taps("Andere Nummer", as_="ana") == ["callback.phone"]
    assert await chat.says("0203 654321") == ["callback.renumbered"]
    assert said(chat, thread, "+49 203 654321")


async def test_staff_book_for_a_claimant(chat: Chat) -> None:
    thread = await case(chat)
    await chat.staff_taps("Mehr", thread=thread)
    await chat.staff_taps("Rückruf buchen", thread=thread)
    await chat.staff_taps("3. März 2026", thread=thread)
    assert said(chat, thread, "Es gibt keine Telefonnummer")
    chat.inside(number_known)
    await chat.staff("/book 4.3. 10:15", thread=thread)
    assert said(chat, thread, "4. März 2026, 10:15")
    assert "Das Jobcenter ruft Sie an" in "".join(one["text"] for one in chat.own_messages("ana"))
    await chat.staff("/book 4.3. 03:00", thread=thread)
    assert said(chat, thread, "Diese Zeit ist nicht frei")
    assert "callback.cancelled" in await chat.taps("Absagen", as_="ana")


def number_known(store: object) -> None:
    from sqlmodel import select

    from storage.tables import Person

    for person in store.session.exec(select(Person)).all():  # type: ignore[attr-defined]
        store.people.tell(person, phone="+49 203 123456")  # type: ignore[attr-defined]
        store.add(person)  # type: ignore[attr-defined]
    store.flush()  # type: ignore[attr-defined]


async def test_a_closed_day_asks_everybody_who_was_booked_then(chat: Chat) -> None:
    await book(chat, "Geld", as_="ana")
    await book(chat, "Geld", as_="ben")
    day = "3.3."
    await chat.enrol()
    await chat.staff(f"/away {day}", by="mueller")
    assert said(chat, None, "Das dürfen nur Admins")
    await chat.staff(f"/away {day}")
    assert said(chat, None, "ist geschlossen. Nach neuen Zeiten gefragt: 2")
    for who in ("ana", "ben"):
        assert "An diesem Tag ist das Jobcenter zu" in chat.own_messages(who)[-1]["text"]
    assert await chat.taps("Neue Zeit wählen", as_="ana") == ["callback.when"]
    assert all("3. März" not in label for label in chat.offered)
    await chat.taps(chat.offered[0])
    await chat.staff("/hours 3.3. normal")
    assert said(chat, None, "gilt wieder das Übliche")
    await chat.staff("/hours 5.3. 08:00-09:00")
    assert said(chat, None, "gilt: 08:00-09:00")
    await chat.staff("/hours 5.3. 09:00-08:00")
    assert "So geht es: /away" in chat.desk(None)[-1]


async def test_a_team_and_a_language_have_only_so_many_places(tmp_path: Path) -> None:
    """One call at once in English, two for the team: the second English one is later, a German one is not."""
    settings = office(
        tmp_path,
        JOBCENTER_DESK__TEAMS="[{name: Leistung, subjects: [money, other], capacity: 2}]",
        JOBCENTER_CALLBACKS__SPEAKERS="{en: 1}",
    )
    english, german = with_languages(PEOPLE[:2], "en"), (PEOPLE[2], Actor("dora", "Dora"))
    tester = Chat(settings, tmp_path, [*english, *with_languages(german, "de")])
    said_in = {"en": ("Understood", "Money", "Book"), "de": ("Verstanden", "Geld", "So buchen")}
    first: dict[str, str] = {}
    try:
        for who, language in (("ana", "en"), ("ben", "en"), ("cem", "de"), ("dora", "de")):
            read, subject, book_it = said_in[language]
            await tester.says("/start", as_=who)
            await tester.taps(read)
            await tester.says("/callback")
            await tester.taps(subject)
            first[who] = re.findall(r"\d{1,2}:\d{2}", tester.offered[0])[0]
            await tester.taps(tester.offered[0])
            await tester.says("0203 123456")
            await tester.taps(book_it)
        assert first == {"ana": "11:00", "ben": "11:15", "cem": "11:00", "dora": "11:15"}
    finally:
        tester.close()
        tester.platform.close()


# What a second reading found


async def test_a_locked_person_can_be_erased(chat: Chat) -> None:
    thread = await case(chat)
    await chat.staff("/lock Kaya", thread=thread)
    await chat.says("/settings", as_="ana")
    await chat.taps("Meine Daten löschen")
    await chat.taps(next(one for one in chat.offered if "Ja" in one or "löschen" in one))
    await chat.later(days=1, minutes=5)
    await chat.settle()
    assert chat.topics() == []


async def test_an_edit_does_not_get_round_the_gate(chat: Chat) -> None:
    thread = await case(chat)
    chat.verified = False
    message = await chat.staff("Wir haben Ihren Brief", thread=thread)
    await chat.staff_taps("Trotzdem senden", thread=thread)
    await chat.later(seconds=11, as_="ana")
    chat.platform.edit("kaya", "desk", message, "Ihre Sperre von 1000 EUR")
    await chat.settle()
    assert said(chat, thread, "Die Änderung von N-")
    edits = [entry for _, entry in chat.platform.log() if entry["type"] == "edit" and entry["chat"] == "ana"]
    assert not any("Sperre" in entry["text"] for entry in edits)


async def test_the_old_topic_does_not_act_any_more(teams: Chat) -> None:
    thread = await case(teams)
    await teams.staff("/give Vermittlung", thread=thread)
    await teams.staff("Noch von hier", thread=thread)
    await teams.staff("/lock Kaya", thread=thread)
    assert said(teams, thread, "Hier wird nichts mehr weitergegeben")
    assert await teams.later(seconds=11, as_="ana") == []
    [there] = teams.topics(MARKT)
    assert not said(teams, there, "ist gesperrt", MARKT)


async def test_what_comes_later_goes_to_the_team_that_has_the_merged_case(teams: Chat) -> None:
    thread = await case(teams)
    await book(teams, "Arbeit", as_="ana")
    await teams.staff("/give Vermittlung", thread=thread)
    await teams.later(days=2)
    await teams.says("Zwei Tage später", as_="ana")
    await teams.taps("Ja, senden")
    await teams.later(seconds=11)
    [there] = teams.topics(MARKT)
    assert said(teams, there, "Zwei Tage später", MARKT) and not said(teams, thread, "Zwei Tage später")


async def test_an_answer_that_waits_goes_along_and_only_the_cases_own_words(teams: Chat) -> None:
    thread = await case(teams)
    teams.verified = False
    await teams.staff("Wartet noch", thread=thread)
    await teams.staff("/give Vermittlung", thread=thread)
    [there] = teams.topics(MARKT)
    await teams.staff_taps("Trotzdem senden", thread=there, by="demir", group=MARKT)
    assert await teams.later(seconds=11, as_="ana") == ["message.answer"]


async def test_a_claimants_edit_follows_to_the_team_that_has_the_case(teams: Chat) -> None:
    await teams.arrive("ana")
    message = teams.platform.say("ana", "Miete 300")
    await teams.settle()
    await teams.taps("Ja, senden", as_="ana")
    await teams.later(seconds=11)
    await teams.staff("/give Vermittlung", thread=teams.topics()[0])
    teams.platform.edit("ana", "ana", message, "Miete 400")
    await teams.settle()
    [there] = teams.topics(MARKT)
    assert said(teams, there, "Miete 400", MARKT)


async def test_deputies_in_a_row_give_back_to_whom_it_belongs(teams: Chat) -> None:
    """Müller's deputy goes away as well; Müller gets the case back all the same, and nobody stands in in a circle."""
    thread = await case(teams)
    await teams.staff("// hallo", by="demir", thread=thread)
    await teams.enrol()
    await teams.staff_taps("Übernehmen", thread=thread, by="mueller")
    await teams.staff("/vertretung Müller → Kaya bis 20.3.")
    await teams.staff("/vertretung Kaya → Müller bis 10.3.")
    assert "Wer ist Müller?" in teams.desk(None)[-1]
    await teams.staff("/vertretung Kaya → Demir bis 10.3.")
    assert said(teams, thread, "Zuständig: Herr Demir (für Herr Müller)")
    for _ in range(9):
        await teams.later(days=2)
    assert said(teams, thread, "Zuständig: Herr Müller")


async def test_a_stranger_in_the_list_who_is_joined_loses_nothing(tmp_path: Path) -> None:
    settings = office(tmp_path, JOBCENTER_DESK__STRANGERS="list")
    tester = Chat(settings, tmp_path, with_languages(PEOPLE, "de"))
    tester.verified = False
    try:
        for who in ("ana", "ben"):
            await tester.arrive(who)
            await tester.says(f"Hallo von {who}", as_=who)
            await tester.taps("Ja, senden")
            await tester.later(seconds=11)
        await tester.later(seconds=5)
        await tester.staff_taps("öffnen")
        [thread] = tester.topics()
        listed = re.findall(r"F-\w{6}", "\n".join(tester.desk(None)))
        other = next(one for one in listed if not said(tester, thread, one))
        await tester.staff(f"/join {other}", thread=thread)
        await tester.staff_taps("Verbinden", thread=thread)
        await tester.later(seconds=5)
        everything = "\n".join(text for topic in tester.topics() for text in tester.desk(topic))
        assert "Hallo von ana" in everything and "Hallo von ben" in everything
    finally:
        tester.close()
        tester.platform.close()
