"""Nothing harmful reaches staff; a scanner that is down delays a page and loses none."""

import os
import pwd
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.channels.playground import PEOPLE
from bot.config import Config
from bot.papers.scanner import Scanner, ScannerAway, TooLargeToScan
from storage.store import Store
from tests.bot.clamd import HARMFUL, Clamd
from tests.chat import Chat, with_languages
from tests.paper import pdf, photo


@pytest.fixture(scope="module")
def clamd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clamd]:
    daemon = Clamd(tmp_path_factory.mktemp("clamd"))
    conf = daemon.folder / "clamd.conf"
    conf.write_text(conf.read_text().replace("User root", f"User {pwd.getpwuid(os.getuid()).pw_name}"))
    daemon.start()
    yield daemon
    daemon.stop()


@pytest.fixture
def chat(config: Config, tmp_path: Path, clamd: Clamd) -> Iterator[Chat]:
    documents = config.documents.model_copy(update={"scanner": clamd.address})
    tester = Chat(config.model_copy(update={"documents": documents}), tmp_path, with_languages(PEOPLE, "de"))
    yield tester
    tester.close()
    tester.platform.close()


def harmful() -> bytes:
    """A PDF that carries it; cleaning would take nothing out that a reader does not see."""
    return pdf(1) + b"\n% " + HARMFUL + b"\n"


async def test_the_daemon_knows_good_from_harmful(clamd: Clamd) -> None:
    scanner = Scanner(clamd.address)
    assert await scanner.alive()
    assert await scanner.is_clean(iter([b"a", b"good file"]))
    assert not await scanner.is_clean(iter([b"..", HARMFUL[:9], HARMFUL[9:], b".."]))
    with pytest.raises(ScannerAway):
        await Scanner("unix:/nowhere").is_clean(iter([b"x"]))
    with pytest.raises(TooLargeToScan):
        await scanner.is_clean(iter([b"x" * 60_000] * 2300))  # over the daemon's own limit: nothing is known of it


async def test_a_daemon_that_passes_over_large_files_is_noticed(clamd: Clamd) -> None:
    """What exceeds its limits it calls clean: ``check`` tries with a file of the office's size."""
    scanner = Scanner(clamd.address)
    assert await scanner.sees(100_000_000)
    assert not await scanner.sees(130_000_000)
    assert not await Scanner("unix:/nowhere").sees(1000)


async def test_a_harmful_file_goes_no_further(chat: Chat) -> None:
    await chat.arrive("ana")
    assert "refused.infected" in await chat.sends(("brief.pdf", harmful()), as_="ana", kind="file")
    assert "documents.kind_of_pages" in await chat.sends(("a.jpg", photo()))
    await chat.taps("Mietvertrag")
    await chat.taps("Absenden")
    [thread] = chat.topics()
    assert any("1 S." in text for text in chat.desk(thread))
    assert len(list(chat.config.storage.vault.rglob("*.age"))) == 3  # page, document, receipt


async def test_a_harmful_attachment_goes_no_further(chat: Chat) -> None:
    await chat.arrive("ana")
    await chat.taps("Nachricht ans Jobcenter", as_="ana")
    await chat.sends(("brief.pdf", harmful()), kind="file", text="Siehe Anhang")
    assert "refused.infected" in [key for one in chat.own_messages("ana") for key in chat.keys("ana", one["id"])]
    await chat.later(seconds=11)
    assert not any(entry.get("file") for _, entry in chat.platform.log() if entry.get("chat") == "desk")


async def test_while_the_daemon_is_down_a_page_waits_and_the_person_is_told_once(chat: Chat, clamd: Clamd) -> None:
    """It is in quarantine, encrypted; it goes on by itself, however long that takes."""
    await chat.arrive("ana")
    clamd.stop()
    try:
        assert await chat.sends(("a.jpg", photo()), as_="ana") == ["documents.being_checked"]
        for _ in range(8):
            assert await chat.later(minutes=2, as_="ana") in ([], ["documents.recall"])
        assert len(list(chat.config.storage.vault.rglob("*.age"))) == 1
    finally:
        clamd.start()
    assert "documents.kind_of_pages" in await chat.later(minutes=2, as_="ana")
    await chat.taps("Mietvertrag")
    assert "documents.receipt" in [key.removesuffix("_late") for key in await chat.taps("Absenden")]
    assert len(list(chat.config.storage.vault.rglob("*.age"))) == 3


async def test_a_page_that_waits_for_the_daemon_survives_that_its_sender_is_joined(chat: Chat, clamd: Clamd) -> None:
    """It lies under the key that it came with, whoever the person is by then."""
    clamd.stop()
    try:
        await chat.arrive("ana")
        await chat.sends(("a.jpg", photo()), as_="ana")

        def join(store: Store) -> None:
            known = store.people.known("playground", "ana")
            assert known is not None
            store.people.join(store.people.without_chat(), known[1])

        chat.inside(join)
    finally:
        clamd.start()
    assert "documents.kind_of_pages" in await chat.later(minutes=2, as_="ana")
    await chat.taps("Mietvertrag")
    assert "documents.receipt_file" in await chat.taps("Absenden")
