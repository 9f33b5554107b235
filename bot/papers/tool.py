"""The part that opens strangers' files: a process of its own, with limits, for one job only.

Reads a job from standard input and writes its result to standard output, both as a JSON line
followed by the bytes that it announces. A parser that dies takes nothing with it but this page.
"""

import importlib
import io
import json
import resource
import struct
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, BinaryIO

MEMORY = 1_500_000_000
SECONDS = 40
PIXELS = 80_000_000
LONG_SIDE = 2400
QUALITY = 78
POINTS_PER_INCH = 72
PAGE_POINTS = 842  # the long side of A4


class Refused(Exception):
    """The file cannot be used; the argument is the reason, ``refused.<reason>``."""


def read_frames(stream: BinaryIO) -> tuple[dict[str, Any], list[bytes]]:
    """A header and the blobs that follow it."""
    (length,) = struct.unpack(">I", stream.read(4))
    header: dict[str, Any] = json.loads(stream.read(length))
    return header, [stream.read(size) for size in header["sizes"]]


def write_frames(stream: BinaryIO, header: dict[str, Any], blobs: Sequence[bytes]) -> None:
    """The inverse of ``read_frames``."""
    packed = json.dumps({**header, "sizes": [len(blob) for blob in blobs]}).encode()
    stream.write(struct.pack(">I", len(packed)) + packed)
    for blob in blobs:
        stream.write(blob)
    stream.flush()


def page(content: bytes, media: str, max_pages: int) -> tuple[dict[str, Any], bytes]:
    """Check one file of a claimant. Returns what it is and a clean copy. Raises Refused."""
    if media == "application/pdf":
        return pdf(content, max_pages)
    if media == "image/tiff" and (sheets := frames(content)) > 1:
        if sheets > max_pages:
            raise Refused("too_many_pages")
        pages = [photo(content, number) for number in range(sheets)]
        return {"media": "application/pdf", "sheets": sheets}, assemble(pages, ["image/jpeg"] * sheets)
    return {"media": "image/jpeg", "sheets": 1, "faults": faults(content)}, photo(content)


def faults(content: bytes) -> list[str]:
    """Why a photo may be hard to read; nothing of what goes wrong here keeps a page out."""
    from PIL import Image, ImageOps

    legible = importlib.import_module("legible")  # this process knows its own folder only
    try:
        with Image.open(io.BytesIO(content)) as image:
            image.draft("L", (legible.LONG_SIDE, legible.LONG_SIDE))
            return list(legible.faults(ImageOps.exif_transpose(image)))
    except (OSError, ValueError, SyntaxError, ArithmeticError, IndexError, Image.DecompressionBombError):
        return []


def frames(content: bytes) -> int:
    """How many pages a TIFF has; 1 for what cannot be counted. It is looked through without unpacking."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(content)) as image:
            return int(getattr(image, "n_frames", 1))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return 1


def pdf(content: bytes, max_pages: int) -> tuple[dict[str, Any], bytes]:
    """A PDF that opens without a password and has pages, repaired if need be. Raises Refused."""
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(content)) as document:
            sheets = len(document.pages)
            if sheets == 0:
                raise Refused("empty")
            if sheets > max_pages:
                raise Refused("too_many_pages")
            disarm(document)
            out = io.BytesIO()
            document.save(out)
    except pikepdf.PasswordError:
        raise Refused("encrypted") from None
    except pikepdf.PdfError:
        raise Refused("broken_pdf") from None
    return {"media": "application/pdf", "sheets": sheets}, out.getvalue()


ACTIVE = frozenset({"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToE", "/GoToR", "/Rendition", "/Movie"})
ACTIVE |= {"/Sound", "/RichMediaExecute", "/GoTo3DView", "/Trans", "/SetOCGState", "/Hide", "/Named", "/ResetForm"}
ATTACHED = frozenset({"/FileAttachment", "/RichMedia", "/Screen", "/Movie", "/Sound", "/3D"})


def disarm(document: Any) -> None:
    """Take out what acts by itself or hides in a PDF: scripts, actions, embedded files, forms' targets.

    What is left is what can be printed, and links that a reader follows knowingly.
    """
    import pikepdf

    for holder in (document.Root, document.trailer.get("/Info", pikepdf.Dictionary())):
        for name in ("/OpenAction", "/AA", "/URI", "/Collection", "/AF", "/Extensions"):
            if name in holder:
                del holder[name]
    names = document.Root.get("/Names")
    for name in ("/JavaScript", "/EmbeddedFiles", "/AlternatePresentations", "/Renditions"):
        if isinstance(names, pikepdf.Dictionary) and name in names:
            del names[name]
    form = document.Root.get("/AcroForm")
    for name in ("/XFA", "/CO"):
        if isinstance(form, pikepdf.Dictionary) and name in form:
            del form[name]
    for one in document.objects:
        if isinstance(one, pikepdf.Dictionary | pikepdf.Stream):
            disarm_object(one)
    for page in document.pages:
        if isinstance(notes := page.get("/Annots"), pikepdf.Array):
            kept = [note for note in notes if str(note.get("/Subtype", "")) not in ATTACHED]
            page["/Annots"] = pikepdf.Array(kept)
            for note in kept:
                disarm_object(note)


def disarm_object(one: Any) -> None:
    """Without additional actions, and without an action of the dangerous kinds, also in a chain of them."""
    import pikepdf

    for name in ("/AA", "/EF", "/JS", "/AF"):
        if name in one:
            del one[name]
    action = one.get("/A")
    if isinstance(action, pikepdf.Dictionary):
        if str(action.get("/S", "")) in ACTIVE:
            del one["/A"]
        elif "/Next" in action:
            del action["/Next"]
    if str(one.get("/S", "")) in ACTIVE and str(one.get("/Type", "/Action")) == "/Action":
        one["/S"] = pikepdf.Name("/URI")
        one["/URI"] = pikepdf.String("")
        for name in ("/F", "/Next", "/Win"):
            if name in one:
                del one[name]


def photo(content: bytes, frame: int = 0) -> bytes:
    """A picture written anew: upright, of sensible size, without place and camera. Raises Refused."""
    from PIL import Image, ImageOps, UnidentifiedImageError
    from pillow_heif import register_heif_opener

    register_heif_opener(thumbnails=False)
    Image.MAX_IMAGE_PIXELS = PIXELS
    try:
        with Image.open(io.BytesIO(content)) as image:
            if frame:
                image.seek(frame)
            if image.width * image.height > PIXELS:
                raise Refused("too_many_pixels")
            image.draft("RGB", (LONG_SIDE, LONG_SIDE))
            upright = ImageOps.exif_transpose(image)
            if upright.mode in ("RGBA", "LA", "P"):
                rgba = upright.convert("RGBA")
                white = Image.new("RGBA", rgba.size, "white")
                upright = Image.alpha_composite(white, rgba)
            picture = upright.convert("RGB")
            picture.thumbnail((LONG_SIDE, LONG_SIDE))
            out = io.BytesIO()
            picture.save(out, "JPEG", quality=QUALITY, optimize=True)
            return out.getvalue()
    except Image.DecompressionBombError:
        raise Refused("too_many_pixels") from None
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError, RuntimeError):
        raise Refused("broken_image") from None


def assemble(files: Sequence[bytes], medias: Sequence[str]) -> bytes:
    """Pages in order as one PDF."""
    import pikepdf

    with pikepdf.new() as whole:
        for content, media in zip(files, medias, strict=True):
            sheet = content if media == "application/pdf" else sheet_of(content)
            with pikepdf.open(io.BytesIO(sheet)) as part:
                whole.pages.extend(part.pages)
        out = io.BytesIO()
        whole.save(out, deterministic_id=True)
        return out.getvalue()


def sheet_of(content: bytes) -> bytes:
    """A photo as a sheet whose long side is that of A4."""
    from PIL import Image

    with Image.open(io.BytesIO(content)) as image:
        out = io.BytesIO()
        image.save(out, "PDF", resolution=max(image.size) * POINTS_PER_INCH / PAGE_POINTS, quality=QUALITY)
        return out.getvalue()


def main() -> None:
    sys.path.append(str(Path(__file__).parent))  # last: a neighbour has the name of a standard module
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    job, blobs = read_frames(sys.stdin.buffer)
    try:
        if job["do"] == "page":
            result, content = page(blobs[0], job["media"], job["max_pages"])
            write_frames(sys.stdout.buffer, result, [content])
        else:
            write_frames(sys.stdout.buffer, {}, [assemble(blobs, job["medias"])])
    except Refused as refused:
        write_frames(sys.stdout.buffer, {"refused": str(refused)}, [])
    except MemoryError:
        write_frames(sys.stdout.buffer, {"refused": "too_many_pixels"}, [])


if __name__ == "__main__":
    main()
