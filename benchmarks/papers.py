"""What documents cost, beside the bare libraries, and what hostile files get: ``python -m benchmarks.papers``.

Every file is looked at as the worker does it: from the encrypted vault, by the tool in a process of its own.
Seconds and peak memory (MB) are those of that process, interpreter and libraries included.
"""

import io
import json
import random
import resource
import struct
import subprocess
import sys
import tempfile
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pikepdf
from PIL import Image
from pyrage import x25519

from bot.papers.inspect import TOOL
from bot.papers.kinds import PAGES, kind_of
from storage.age import AgeFile, AgeWriter

ABOUT = {"title": "Mietvertrag", "language": "de", "office": "Amt", "at": "2026-03-03T09:00:00+01:00"}
BARE = """
import io, sys, time
from PIL import Image, ImageOps
pages = []
for path in sys.argv[2:]:
    with Image.open(path) as image:
        picture = ImageOps.exif_transpose(image).convert("RGB")
        picture.thumbnail((2400, 2400))
        pages.append(picture)
pages[0].save(sys.argv[1], "PDF", save_all=True, append_images=pages[1:], quality=60)
"""


def sealed(folder: Path, content: bytes) -> dict[str, str]:
    """As it lies in the vault."""
    identity = str(x25519.Identity.generate())
    path = folder / f"{len(list(folder.iterdir()))}.age"
    with path.open("wb") as out:
        writer = AgeWriter(out, identity)
        for at in range(0, len(content), 1 << 20):
            writer.write(content[at : at + (1 << 20)])
        writer.close()
    return {"path": str(path), "identity": identity, "media": kind_of(content)}


# A process counts as its own what the one that started it had in memory: a small one starts it.
STARTER = """
import os, subprocess, sys, time
began = time.perf_counter()
process = subprocess.Popen(sys.argv[1:], stderr=subprocess.DEVNULL)
_, _, usage = os.wait4(process.pid, 0)
print(time.perf_counter() - began, usage.ru_maxrss / 1024, file=sys.stderr)
"""


def measured(command: list[str], data: bytes = b"") -> tuple[bytes, float, float]:
    """Output, seconds and peak memory in MB of a process."""
    done = subprocess.run([sys.executable, "-S", "-c", STARTER, *command], input=data, capture_output=True, check=True)
    seconds, memory = done.stderr.split()[-2:]
    return done.stdout, float(seconds), float(memory)


def tool(job: dict[str, object]) -> tuple[str, bytes, float, float]:
    """What the tool says (ok or a reason), what it made, seconds, MB."""
    output, seconds, memory = measured([sys.executable, "-I", str(TOOL)], json.dumps(job).encode())
    at, content, said = 0, [], "died"
    while at + 5 <= len(output):
        sign, size = struct.unpack(">cI", output[at : at + 5])
        piece = output[at + 5 : at + 5 + size]
        at += 5 + size
        if sign == b"!":
            return piece.decode(), b"", seconds, memory
        if size == 0:
            said = "ok"
        content.append(piece)
    return said, b"".join(content[1:]), seconds, memory


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png_bomb() -> bytes:
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 0, 0, 0, 0)
    body = zlib.compress(b"\0" * 4_000_000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def pdf_of(pages: int) -> bytes:
    with pikepdf.new() as document:
        for _ in range(pages):
            document.add_blank_page(page_size=(595, 842))
        return saved(document)


def saved(document: pikepdf.Pdf, **how: object) -> bytes:
    out = io.BytesIO()
    document.save(out, **how)  # type: ignore[arg-type]
    return out.getvalue()


def stream_bomb() -> bytes:
    """A page whose drawing unpacks to a gigabyte."""
    with pikepdf.new() as document:
        page = document.add_blank_page(page_size=(595, 842))
        packer = zlib.compressobj(9)
        packed = b"".join(packer.compress(b" " * 1_000_000) for _ in range(1000)) + packer.flush()
        stream = pikepdf.Stream(document, packed, Filter=pikepdf.Name.FlateDecode)
        page.obj.Contents = document.make_indirect(stream)
        return saved(document)


def object_bomb() -> bytes:
    """An object stream that unpacks to a gigabyte, before a reader knows any page."""
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b"1 0 " + b" " * 1_000_000) for _ in range(1000)) + packer.flush()
    body = b"%%PDF-1.7\n1 0 obj<</Type/ObjStm/N 1/First 8/Filter/FlateDecode/Length %d>>stream\n" % len(packed)
    body += packed + b"\nendstream endobj\n2 0 obj<</Type/Catalog/Pages 3 0 R>>endobj\n"
    return body + b"trailer<</Root 2 0 R>>\n%%EOF"


def image_bomb() -> bytes:
    """A picture of 900 megapixels on a page."""
    with pikepdf.new() as document:
        page = document.add_blank_page(page_size=(595, 842))
        packer = zlib.compressobj(9)
        packed = b"".join(packer.compress(b"\0" * 900_000) for _ in range(1000)) + packer.flush()
        picture = pikepdf.Stream(
            document, packed, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=30_000, Height=30_000,
            BitsPerComponent=8, ColorSpace=pikepdf.Name.DeviceGray, Filter=pikepdf.Name.FlateDecode,
        )  # fmt: skip
        page.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im=document.make_indirect(picture)))
        page.obj.Contents = document.make_stream(b"q 595 0 0 842 0 0 cm /Im Do Q 0 0 0 1 k 0 0 1 1 re f")
        return saved(document)


def tree_in_a_circle() -> bytes:
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>endobj\n"
        b"trailer<</Root 1 0 R>>\n%%EOF"
    )


def deep_arrays() -> bytes:
    return b"%PDF-1.4\n1 0 obj" + b"[" * 200_000 + b"]" * 200_000 + b"endobj trailer<</Root 1 0 R>>\n%%EOF"


def tiff_of(pages: int) -> bytes:
    out = io.BytesIO()
    first, *others = [Image.new("1", (8, 8)) for _ in range(pages)]
    first.save(out, "TIFF", save_all=True, append_images=others)
    return out.getvalue()


def zipped() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as whole:
        whole.writestr("word/document.xml", "<x/>")
    return out.getvalue()


HOSTILE: dict[str, Callable[[], bytes]] = {
    "PNG of 3.6 gigapixels": png_bomb,
    "PDF of 10,000 pages": lambda: pdf_of(10_000),
    "TIFF of 3,000 pages": lambda: tiff_of(3000),
    "PDF, drawing of 1 GB": stream_bomb,
    "PDF, object stream of 1 GB": object_bomb,
    "PDF, picture of 900 megapixels": image_bomb,
    "PDF, page tree in a circle": tree_in_a_circle,
    "PDF, 200,000 arrays deep": deep_arrays,
    "JPEG and PDF at once": lambda: b"\xff\xd8\xff\xe0" + pdf_of(1),
    "ZIP and PDF at once": lambda: b"PK\x03\x04" + pdf_of(1),
    "Word": zipped,
    "program": lambda: b"MZ" + bytes(100),
    "empty": bytes,
    "random after a JPEG's head": lambda: b"\xff\xd8\xff\xe0" + random.Random(1).randbytes(100_000),
}


def hostile() -> None:
    print("| file | kB | looked at | s | MB | as part of a document | s | MB |\n|---|---|---|---|---|---|---|---|")
    for name, make in HOSTILE.items():
        content = make()
        with tempfile.TemporaryDirectory() as folder:
            source = sealed(Path(folder), content)
            if source["media"] not in PAGES:
                print(f"| {name} | {len(content) // 1000} | refused: kind, by its first bytes | 0 | 0 | | | |")
                continue
            said, made, seconds, memory = tool({"do": "page", "files": [source], "max_pages": 60})
            row = f"| {name} | {len(content) // 1000} | {said} | {seconds:.2f} | {memory:.0f} |"
            if said == "ok":
                clean = sealed(Path(folder), made)
                job = {"do": "assemble", "files": [clean], "about": ABOUT, "text": None, "sheets": 1}
                said, _, seconds, memory = tool(job)
                row += f" {said} | {seconds:.2f} | {memory:.0f} |"
            else:
                row += " | | |"
            print(row, flush=True)


def photo(seed: int) -> bytes:
    """Twelve megapixels, as a phone takes them."""
    from tests.bot.test_legible import photographed, sheet

    chance, out = random.Random(seed), io.BytesIO()
    picture = photographed(sheet(chance), chance, width=3000).resize((3000, 4000))
    picture.save(out, "JPEG", quality=92)
    return out.getvalue()


def photos() -> None:
    """Ten photos to one PDF, beside Pillow alone (decode, shrink, one PDF: no checks, no vault, no PDF/A)."""
    contents = [photo(seed) for seed in range(10)]
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        paths = []
        for number, content in enumerate(contents):
            paths.append(folder / f"{number}.jpg")
            paths[-1].write_bytes(content)
        made = folder / "bare.pdf"
        _, bare, bare_memory = measured([sys.executable, "-c", BARE, str(made), *map(str, paths)])
        bare_size = made.stat().st_size
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        seconds, memory, clean = 0.0, 0.0, []
        for content in contents:
            said, page, took, peak = tool({"do": "page", "files": [sealed(folder, content)], "max_pages": 60})
            assert said == "ok", said
            seconds, memory = seconds + took, max(memory, peak)
            clean.append(sealed(folder, page))
        job = {"do": "assemble", "files": clean, "about": ABOUT, "text": None, "sheets": 10}
        said, whole, took, peak = tool(job)
        assert said == "ok", said
        seconds, memory = seconds + took, max(memory, peak)
        Path("tests/artifacts").mkdir(exist_ok=True)
        Path("tests/artifacts/ten-pages.pdf").write_bytes(whole)
    print(f"ten photos of 12 megapixels, {sum(map(len, contents)) / 1e6:.1f} MB in all")
    print(f"  Pillow alone        {bare:6.2f} s  {bare_memory:5.0f} MB  {bare_size / 1e6:.2f} MB")
    print(f"  the whole intake    {seconds:6.2f} s  {memory:5.0f} MB  {len(whole) / 1e6:.2f} MB")
    print(f"  ratio               {seconds / bare:6.2f}    {memory / bare_memory:5.2f}")


def stream() -> None:
    """A PDF of 100 MB through the tool: the whole is never in memory."""
    with pikepdf.new() as document:
        chance = random.Random(1)
        for _ in range(20):
            page = document.add_blank_page(page_size=(595, 842))
            page.obj.Ballast = document.make_stream(chance.randbytes(5_000_000))
        content = saved(document)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        source = sealed(folder, content)
        del content
        _, _, base = measured([sys.executable, "-c", "import pikepdf, cryptography.hazmat.primitives.ciphers.aead"])
        said, _, seconds, memory = tool({"do": "page", "files": [source], "max_pages": 60})
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        with AgeFile(Path(source["path"]).open("rb"), source["identity"]) as file:
            while file.read(65536):
                pass
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 - before
    print(f"a PDF of 100 MB: {said}, {seconds:.1f} s, tool at most {memory:.0f} MB (libraries alone {base:.0f} MB)")
    print(f"  read from the vault piece by piece: {grown:.0f} MB more than before")


if __name__ == "__main__":
    hostile() if len(sys.argv) < 2 else None
    photos()
    stream()
