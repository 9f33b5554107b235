"""The folder of the e-file: what goes in, what an acknowledgement does, and a share that is away."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

from bot.channels.playground import PEOPLE
from bot.config import Config
from bot.papers.efile import look
from tests.bot.pdfa import broken, readers
from tests.chat import Chat, with_languages
from tests.paper import photo


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "efile").mkdir()
    return tmp_path / "efile"


@pytest.fixture
def chat(config: Config, tmp_path: Path, folder: Path) -> Iterator[Chat]:
    documents = config.documents.model_copy(update={"efile": folder})
    tester = Chat(config.model_copy(update={"documents": documents}), tmp_path, with_languages(PEOPLE, "de"))
    yield tester
    tester.close()
    tester.platform.close()


async def sent(chat: Chat) -> str:
    """Somebody writes and sends a document; returns the thread."""
    await chat.arrive("ana")
    await chat.sends(("a.jpg", photo()), as_="ana")
    await chat.taps("Mietvertrag")
    await chat.taps("Absenden")
    await chat.says("Ana Beispiel, 3.4.1990, 12345BG0001234")
    return chat.topics()[0]


async def look_into(chat: Chat) -> int:
    found = await look(chat.open().worker)
    await chat.settle()
    return found


async def test_a_document_lies_there_with_what_the_e_file_needs(chat: Chat, folder: Path) -> None:
    """The name by the pattern, the PDF whole, the JSON beside it; nothing else."""
    await sent(chat)
    [pdf] = folder.glob("*.pdf")
    [about] = folder.glob("*.json")
    assert pdf.stem == about.stem and pdf.name.startswith("2026-03-03_D-") and pdf.name.endswith("_Mietvertrag.pdf")
    assert len(list(folder.iterdir())) == 2
    values = json.loads(about.read_text())
    assert values["kind"] == "rental-contract" and values["pages"] == 1 and values["received"].startswith("2026-03-03")
    import hashlib

    assert hashlib.sha256(pdf.read_bytes()).hexdigest() == values["sha256"]
    assert broken(pdf) == [] and readers(pdf) == []


async def test_the_acknowledgement_files_it_by_itself(chat: Chat, folder: Path) -> None:
    """Both sides are told, the folder is empty, and what is not ours stays."""
    thread = await sent(chat)
    [pdf] = folder.glob("*.pdf")
    (folder / "somebody-else.pdf").write_bytes(b"x")
    (folder / "somebody-else.ack").write_bytes(b"")
    (folder / f"{pdf.stem}.ack").write_bytes(b"")
    chat.who = "ana"
    assert await look_into(chat) == 1
    assert any("abgelegt von der E-Akte" in text for text in chat.desk(thread))
    assert any("Abgelegt: Mietvertrag" in one["text"] for one in chat.own_messages("ana"))
    left = {path.name for path in folder.iterdir()}
    assert {"somebody-else.pdf", "somebody-else.ack"} <= left
    assert not any(pdf.stem in name for name in left)
    assert await look_into(chat) == 0


async def test_closing_a_case_puts_its_transcript_there(chat: Chat, folder: Path) -> None:
    """Original, later wording, times, both directions; as PDF/A that can be read aloud."""
    thread = await sent(chat)
    await chat.says("Wann kommt mein Geld?", as_="ana")
    await chat.taps("Ja, senden")
    await chat.later(seconds=11, as_="ana")
    message = await chat.staff("Am Freitag.", thread=thread)
    await chat.later(seconds=3)
    chat.platform.edit("kaya", "desk", message, "Am Donnerstag.")
    await chat.settle()
    await chat.later(seconds=11)
    await chat.staff("/close Erledigt", thread=thread)
    [path] = folder.glob("*_transcript.pdf")
    text = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout
    for expected in ("Wann kommt mein Geld?", "Am Donnerstag.", "Am Freitag.", "Frau Kaya", "Mietvertrag", "SHA-256"):
        assert expected in text, expected
    assert broken(path) == []
    with pikepdf.open(path) as document:
        assert "/StructTreeRoot" in document.Root
    (folder / f"{path.stem}.ack").write_bytes(b"")
    assert await look_into(chat) == 1
    assert not list(folder.glob("*transcript*"))


async def test_a_share_that_is_away_loses_nothing(chat: Chat, folder: Path) -> None:
    """However long it takes, the document comes when the folder is back; nobody is bothered meanwhile."""
    folder.rmdir()
    await sent(chat)
    for _ in range(8):
        await chat.later(minutes=6, as_="ana")
    assert await look_into(chat) == 0
    folder.mkdir()
    await chat.later(minutes=6)
    assert len(list(folder.glob("*.pdf"))) == 1
    assert not any("gescheitert" in text for text in chat.desk(None))
