"""Many clients, one phone: said for whom first, initials everywhere, and nothing of one in another's topic."""

from tests.chat import Chat
from tests.handlers.test_cases import said
from tests.paper import photo


async def counsellor(chat: Chat, *names: str, role: str = "Vollmacht") -> dict[str, str]:
    """Ana acts for several; returns their topics."""
    await chat.arrive("ana")
    chat.verified = False
    threads: dict[str, str] = {}
    for name in names:
        await chat.says("/clients", as_="ana")
        await chat.taps("Für jemand anderen")
        await chat.taps(role)
        await chat.says(f"{name}, 1.2.1980, 31504//{len(threads):07d}")
        threads[name] = chat.topics()[-1]
    return threads


async def choose(chat: Chat, initials: str) -> None:
    await chat.says("/clients", as_="ana")
    await chat.taps(initials)


async def test_initials_stand_on_every_screen_and_each_client_has_a_topic(chat: Chat) -> None:
    threads = await counsellor(chat, "Karim Omar", "Lena Voss")
    assert len(set(threads.values())) == 2
    assert said(chat, threads["Karim Omar"], "Möchte für diese Person handeln (Vollmacht)")
    await choose(chat, "K.O.")
    assert all(text.startswith("👤 K.O.") for text in chat.texts)
    await chat.says("Karims Miete")
    assert chat.texts[0].startswith("👤 K.O.\nSoll das ans Jobcenter?")
    await chat.taps("Ja, senden")
    await chat.later(seconds=11)
    assert said(chat, threads["Karim Omar"], "Karims Miete") and not said(chat, threads["Lena Voss"], "Karims")


async def test_for_whom_is_asked_first_after_a_while_and_nothing_is_lost(chat: Chat) -> None:
    threads = await counsellor(chat, "Karim Omar", "Lena Voss")
    await chat.later(minutes=30)
    assert await chat.says("Eine Frage zur Miete", as_="ana") == ["clients.who"]
    assert "message.confirm" in await chat.taps("K.O.")
    await chat.taps("Ja, senden")
    await chat.later(minutes=30)
    assert await chat.sends(("a.jpg", photo()), as_="ana") == ["clients.who"]
    await chat.taps("L.V.")
    await chat.settle()
    await chat.taps("Mietvertrag")
    assert "documents.receipt" in await chat.taps("Absenden")
    await chat.settle()
    assert said(chat, threads["Lena Voss"], "Mietvertrag") and not said(chat, threads["Karim Omar"], "Mietvertrag")
    assert said(chat, threads["Karim Omar"], "Eine Frage zur Miete")
    await chat.later(minutes=30)
    assert await chat.says("/callback", as_="ana") == ["clients.who"]
    assert await chat.taps("K.O.") == ["callback.subject"]


async def test_who_does_not_say_for_whom_is_not_lost_either(chat: Chat) -> None:
    await counsellor(chat, "Karim Omar")
    await chat.later(minutes=30)
    assert await chat.says("Eine Frage", as_="ana") == ["clients.who"]
    assert "message.confirm" in await chat.later(minutes=16, as_="ana")


async def test_more_than_is_kept_for_the_question_goes_on_and_nothing_is_lost(chat: Chat) -> None:
    """Somebody sends many photos without saying for whom: they are for whoever it was last."""
    await counsellor(chat, "Karim Omar")
    await chat.later(minutes=30)
    for number in range(25):
        chat.platform.upload("ana", [(f"{number}.jpg", "", photo(str(number)), "photo")])
    chat.who = "ana"
    await chat.settle()
    await chat.later(minutes=16)  # some messengers bring photos that come together as one
    pages = chat.inside(lambda store: store.connection.exec_driver_sql("select count(*) from page").scalar())
    assert pages == 25


async def test_a_representative_reads_once_the_office_agrees_until_a_day(chat: Chat) -> None:
    threads = await counsellor(chat, "Karim Omar")
    thread = threads["Karim Omar"]
    await chat.staff("Ihr Bescheid ist da", thread=thread)
    assert "message.answer" not in await chat.later(seconds=11, as_="ana")
    assert said(chat, thread, "Nicht verifiziert")
    await chat.staff_taps("Erlauben: 90 Tage", thread=thread)
    assert "✔ Sie handeln jetzt für K.O." in chat.own_messages("ana")[-1]["text"]
    await chat.staff("Guten Tag", thread=thread)
    await chat.later(seconds=11, as_="ana")
    assert chat.texts[0].startswith("👤 K.O.") and "Guten Tag" in chat.texts[0]
    for _ in range(4):
        await chat.later(days=30)
    assert any("Sie handeln nicht mehr für K.O." in one["text"] for one in chat.own_messages("ana"))
    await chat.staff("Noch etwas", thread=thread)
    assert "message.answer" not in await chat.later(seconds=11, as_="ana")


async def test_who_only_brings_something_never_reads(chat: Chat) -> None:
    threads = await counsellor(chat, "Karim Omar", role="Ich bringe nur etwas")
    await chat.sends(("a.jpg", photo()), as_="ana")
    await chat.taps("Mietvertrag")
    assert "documents.receipt" in await chat.taps("Absenden")
    assert said(chat, threads["Karim Omar"], "Mietvertrag")
    assert await chat.says("/matters", as_="ana") == ["clients.courier_reads_nothing"]
    await chat.staff("Ihr Bescheid", thread=threads["Karim Omar"])
    assert said(chat, threads["Karim Omar"], "gibt es keinen Chat")
    await chat.staff_taps("Abgelegt", thread=threads["Karim Omar"])
    assert "message.answer" not in await chat.later(seconds=30, as_="ana")


async def test_revoked_is_over_at_once(chat: Chat) -> None:
    threads = await counsellor(chat, "Karim Omar")
    await chat.staff_taps("Erlauben: 1 Jahr", thread=threads["Karim Omar"])
    await chat.staff("/revoke", thread=threads["Karim Omar"])
    assert "nicht mehr für K.O." in chat.own_messages("ana")[-1]["text"]
    await chat.says("/clients", as_="ana")
    assert not any("K.O." in label for label in chat.offered)
    await chat.says("/matters")
    assert not any("👤 K.O." in text for text in chat.texts)


async def test_what_is_stored_of_a_client_is_not_theirs_to_export_or_erase(chat: Chat) -> None:
    await counsellor(chat, "Karim Omar")
    for label in ("Was ist über mich gespeichert?", "Meine Daten herunterladen", "Meine Daten löschen"):
        await chat.says("/settings", as_="ana")
        assert await chat.taps(label) == ["clients.only_oneself"], label


async def test_a_button_of_another_client_says_for_whom_by_itself(chat: Chat) -> None:
    threads = await counsellor(chat, "Karim Omar", "Lena Voss")
    await choose(chat, "K.O.")
    await chat.says("/callback")
    await chat.taps("Geld")
    await chat.taps(chat.offered[0])
    await chat.says("0203 123456")
    await chat.taps("So buchen")
    await choose(chat, "L.V.")
    assert "callback.cancelled" in await chat.taps("Absagen")
    assert chat.texts[-1].startswith("👤 K.O.")
    assert said(chat, threads["Karim Omar"], "abgesagt")
