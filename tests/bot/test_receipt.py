"""The receipt proves what it says: its own numbers, its QR code, and the documents that belong to it."""

import subprocess
import unicodedata
from pathlib import Path
from zoneinfo import ZoneInfo

import pikepdf
import pytest

from bot.cli import verify
from bot.papers.receipt import read_receipt
from bot.papers.tasks import machine_note
from bot.words import Words
from storage.tables import Document, StoredFile
from tests.bot.test_cli import bot
from tests.chat import Chat
from tests.conftest import ROOT
from tests.paper import pdf, photo

ARTIFACTS = ROOT / "tests" / "artifacts"


async def proven(chat: Chat, folder: Path) -> tuple[Path, Path]:
    """Somebody has sent two kinds of document: the receipt as they have it, and one document as the desk has it."""
    await chat.sends(("a.jpg", photo()), as_="ana")
    await chat.taps("Mietvertrag")
    await chat.taps("Noch ein Dokument")
    await chat.taps("Kontoauszüge")
    await chat.sends(("b.pdf", pdf(3)), kind="file")
    await chat.taps("Absenden")
    [entry] = [one for one in chat.own_messages("ana") if one.get("file")]
    receipt = chat.platform.file(entry["file"]["id"])
    assert receipt is not None
    (folder / "receipt.pdf").write_bytes(receipt[2])

    def document(store: object) -> bytes:
        from sqlmodel import select

        row = store.session.exec(select(Document).where(Document.kind == "rental-contract")).one()  # type: ignore[attr-defined]
        file = store.get(StoredFile, row.file_id)  # type: ignore[attr-defined]
        app = chat.open()
        return app.vault.read(file.id, app.secrets.key(store.connection, file.key_id).identity)  # type: ignore[attr-defined]

    (folder / "contract.pdf").write_bytes(chat.inside(document))
    chat.close()
    return folder / "receipt.pdf", folder / "contract.pdf"


async def test_a_genuine_receipt_and_its_document(chat: Chat, tmp_path: Path) -> None:
    receipt, contract = await proven(chat, tmp_path)
    claimed = read_receipt(receipt)
    assert claimed is not None and claimed.number.startswith("D-") and len(claimed.hashes) == 2
    values = {"JOBCENTER_STORAGE__KEYS_FILE": str(tmp_path / "secrets" / "keys")}
    done = bot(tmp_path, "verify", str(receipt), str(contract), **values)
    assert done.returncode == 0, done.stderr
    assert "ist echt" in done.stdout and "gehört zu D-" in done.stdout
    changed = tmp_path / "changed.pdf"
    changed.write_bytes(contract.read_bytes() + b"\n")
    done = bot(tmp_path, "verify", str(receipt), str(changed), **values)
    assert done.returncode == 1 and "gehört nicht zu" in done.stdout


async def test_a_forged_receipt_and_a_file_that_is_none(chat: Chat, tmp_path: Path) -> None:
    receipt, contract = await proven(chat, tmp_path)
    values = {"JOBCENTER_STORAGE__KEYS_FILE": str(tmp_path / "secrets" / "keys")}
    with pikepdf.open(receipt) as document:
        document.docinfo["/Keywords"] = f"D-222222, sha256:{'0' * 64}"
        document.save(tmp_path / "forged.pdf")
    done = bot(tmp_path, "verify", str(tmp_path / "forged.pdf"), **values)
    assert done.returncode == 1 and "steht so nicht in der Datenbank" in done.stdout
    done = bot(tmp_path, "verify", str(contract), **values)
    assert done.returncode == 1 and "keine Empfangsbestätigung" in done.stderr
    with pytest.raises(SystemExit):
        verify(ROOT / "config.yaml", tmp_path / "gone.pdf", [])


async def test_the_qr_code_on_paper_says_the_number_and_the_hashes(chat: Chat, tmp_path: Path) -> None:
    """Rendered by another program and read by a library that has nothing to do with ours."""
    import zxingcpp
    from PIL import Image

    receipt, _ = await proven(chat, tmp_path)
    ARTIFACTS.mkdir(exist_ok=True)
    subprocess.run(["pdftoppm", "-png", "-r", "110", receipt, ARTIFACTS / "receipt"], check=True)
    with Image.open(ARTIFACTS / "receipt-1.png") as page:
        [found] = zxingcpp.read_barcodes(page)
    claimed = read_receipt(receipt)
    assert claimed is not None
    assert found.text.splitlines() == [claimed.number, *(f"sha256:{one}" for one in claimed.hashes)]


@pytest.mark.parametrize("language", ["tr", "ar", "uk", "ru", "bg", "ro", "fa", "en"])
def test_the_note_on_a_paper_needs_no_font_of_symbols(language: str) -> None:
    """Else no slip could be made where only fonts of letters are installed: PDF/A refuses missing characters."""
    note = machine_note(Words(("de", language), ZoneInfo("Europe/Berlin")), language)
    assert note and not [mark for mark in note if unicodedata.category(mark) == "So"]
