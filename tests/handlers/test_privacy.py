"""Settings and one's own data."""

import io
import json
import os
import zipfile

import pytest
from sqlmodel import select

from bot.channels.base import SendError
from bot.channels.playground import GROUP, Playground
from storage.store import Store
from storage.tables import Chat as ChatRow
from storage.tables import DataKey, Message, Outbox, Person, StoredFile, Submission
from tests.chat import Chat
from tests.paper import photo


async def full(chat: Chat) -> None:
    """Somebody with a submission, a message and a callback."""
    await chat.arrive("ana")
    await chat.sends(("a.jpg", photo()), as_="ana")
    await chat.taps("Mietvertrag")
    await chat.taps("Absenden")
    await chat.says("Ana Muster 1.2.1990 12345//7654321")
    await chat.says("Hallo")
    if "Ja, senden" in "".join(chat.offered):
        await chat.taps("Ja, senden")
    await chat.later(seconds=11)


async def test_what_is_stored(chat: Chat) -> None:
    await full(chat)
    await chat.says("/settings", as_="ana")
    assert await chat.taps("Was ist über mich") == ["settings.stored", "settings.settings"]
    assert "Ana Muster" in chat.texts[0] and "12345//7654321" in chat.texts[0]


async def test_the_export_holds_everything_readable(chat: Chat) -> None:
    await full(chat)
    await chat.says("/settings", as_="ana")
    assert await chat.taps("herunterladen") == ["settings.export_coming", "settings.export_ready"]
    file = chat.platform.file(chat.entries[-1]["file"]["id"])
    assert file is not None
    with zipfile.ZipFile(io.BytesIO(file[2])) as whole:
        values = json.loads(whole.read("data.json"))
        assert values["details"]["name"] == "Ana Muster"
        assert values["messages"][0]["content"]["text"] == "Hallo"
        assert b"Hallo" in whole.read("data.html")
        assert len([name for name in whole.namelist() if name.startswith("files/")]) >= 3


async def test_erased_after_a_day_and_nothing_is_left(chat: Chat) -> None:
    """Rows, keys, files and the desk's topic go; another person stays."""
    await chat.arrive("ben")
    await full(chat)
    keys_before = chat.inside(lambda store: len(store.session.exec(select(DataKey)).all()))
    await chat.says("/settings", as_="ana")
    await chat.taps("Meine Daten löschen")
    assert await chat.taps("Ja, löschen") == ["settings.erase_planned"]
    keys = await chat.later(hours=25, as_="ana")
    await chat.settle()
    assert "settings.erased" in keys or "Alles Gute" in chat.own_messages("ana")[-1]["text"]

    def left(store: Store) -> list[int]:
        tables = (Person, ChatRow, Message, Submission, StoredFile)
        return [len(store.session.exec(select(table)).all()) for table in tables]

    assert chat.inside(left) == [1, 1, 0, 0, 0]
    assert chat.inside(lambda store: len(store.session.exec(select(DataKey)).all())) == keys_before - 3
    assert list(chat.config.storage.vault.rglob("*.age")) == []
    assert chat.topics() == []
    assert chat.inside(lambda store: len(store.session.exec(select(Outbox).where(Outbox.address == "ana")).all())) <= 1


async def test_erasing_can_be_taken_back_for_a_day(chat: Chat) -> None:
    await full(chat)
    await chat.says("/settings", as_="ana")
    await chat.taps("Meine Daten löschen")
    await chat.taps("Ja, löschen")
    assert await chat.taps("Doch nicht löschen") == ["settings.erase_undone"]
    await chat.later(hours=30)
    assert chat.inside(lambda store: len(store.session.exec(select(Person)).all())) == 1


async def test_discreet_mode_can_be_turned_off(chat: Chat) -> None:
    await chat.arrive("ana")
    await chat.says("/settings", as_="ana")
    assert await chat.taps("Erinnerungen mit Inhalt") == ["settings.not_discreet", "settings.settings"]


async def test_retention_removes_files(chat: Chat) -> None:
    """After the configured days the files are gone, at the desk as well."""
    await full(chat)
    assert list(chat.config.storage.vault.rglob("*.age"))
    await chat.later(days=91)
    await chat.later(days=1)
    await chat.settle()
    assert list(chat.config.storage.vault.rglob("*.age")) == []


async def test_retention_removes_what_a_message_brought_to_the_desk(chat: Chat) -> None:
    """Two files of one message: both copies go from the group."""
    await chat.arrive("ana")
    await chat.says("/message", as_="ana")
    await chat.sends(("a.jpg", photo("a")), ("b.jpg", photo("b")), as_="ana")
    await chat.later(seconds=11)
    thread = chat.topics()[0]
    assert len(chat.desk(thread)) == 3  # the card and two files
    await chat.later(days=91)
    await chat.later(days=1)
    await chat.settle()
    assert list(chat.config.storage.vault.rglob("*.age")) == []
    assert [text[0] for text in chat.desk(thread)] == ["📁", "⏰"]  # the card, and that somebody waited


async def test_the_whole_notice_stands_in_the_settings_too(chat: Chat) -> None:
    await chat.arrive("ana")
    await chat.says("/settings", as_="ana")
    assert await chat.taps("Datenschutz") == ["start.whole_notice", "settings.settings"]


async def test_what_the_platform_keeps_is_listed_for_an_administrator(
    chat: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A messenger that lets nothing old be deleted: the desk hears of it, and the list names the message."""
    await full(chat)
    assert chat.inside(lambda store: store.outbox.undeleted()) == []
    chat.close()

    async def refuses(channel: Playground, address: str, target: str) -> None:
        raise SendError("invalid")

    monkeypatch.setattr(Playground, "delete", refuses)
    await chat.later(days=91)
    await chat.later(days=1)
    await chat.settle()
    assert any("ließ sich hier nicht löschen" in text for text in chat.desk(None))
    left = chat.inside(lambda store: store.outbox.undeleted())
    assert {(account, address) for account, address, _, _ in left} == {("playground", GROUP)}
    documents = [entry for _, entry in chat.platform.log() if entry.get("chat") == GROUP and entry.get("file")]
    assert len(left) == len(documents)
    assert all(len(ids) == 1 for *_, ids in left)


async def test_what_a_crash_left_in_the_vault_goes_at_night(chat: Chat) -> None:
    """Files that belong to nothing; what is somebody's stays."""
    await full(chat)
    vault = chat.config.storage.vault
    kept = set(vault.rglob("*.age"))
    lost = [vault / "ab" / f"{'0' * 30}ab.age", vault / "ab" / f"{'1' * 30}ab.part", vault / "ab" / f"{'2' * 30}ab.age"]
    lost[0].parent.mkdir(exist_ok=True)
    for path in lost:
        path.write_bytes(b"x")
    for path in (*kept, *lost[:2]):
        os.utime(path, (0, chat.clock.now().timestamp() - 3 * 86400))
    os.utime(lost[2], (0, chat.clock.now().timestamp()))
    await chat.later(days=1)
    await chat.settle()
    assert set(vault.rglob("*.age")) == {*kept, lost[2]}
    assert not lost[1].exists()


async def test_a_large_export_comes_in_parts(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a messenger would not take as one file; everything is in one of them."""
    await full(chat)
    largest = chat.inside(lambda store: max(one.size for one in store.session.exec(select(StoredFile))))
    chat.close()
    monkeypatch.setattr("bot.papers.tasks.EXPORT_PART", largest)
    await chat.says("/settings", as_="ana")
    keys = await chat.taps("herunterladen")
    assert keys.count("settings.export_ready") > 1
    names, contents = [], []
    for entry in chat.entries:
        if entry.get("file"):
            names.append(entry["file"]["name"])
            found = chat.platform.file(entry["file"]["id"])
            assert found is not None
            with zipfile.ZipFile(io.BytesIO(found[2])) as whole:
                contents += whole.namelist()
    assert names[:2] == ["meine-daten.zip", "meine-daten-2.zip"]
    assert contents.count("data.json") == 1 and len(set(contents)) == len(contents)
    files = chat.inside(lambda store: [one.media for one in store.session.exec(select(StoredFile))])
    small = [one for one in files if one != "application/zip"]
    assert sum(name.startswith("files/") for name in contents) == len(small)
