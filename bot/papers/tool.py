"""The part that opens strangers' files: a process of its own, with limits, for one job only.

Reads a job as JSON from standard input; the files that it names lie encrypted in the vault. Writes frames to
standard output: what the result is, then its content in pieces, then an empty one; or one that says why not.
A parser that dies takes nothing with it but this page.
"""

import importlib
import io
import json
import resource
import struct
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, BinaryIO, cast

MEMORY = 1_200_000_000
SECONDS = 50
TEXT_SECONDS = 30
PIXELS = 80_000_000
LONG_SIDE = 2400
QUALITIES = ((2400, 78), (2400, 66), (2400, 54), (2000, 56), (2000, 46), (1800, 40))
BUDGET = 300_000  # bytes of a photographed page
POINTS_PER_INCH = 72
PAGE_POINTS = 842  # the long side of A4
DRAWN_AT = 200  # dots an inch, for pages of a PDF that cannot be archived as they are
PIECE = 65536
PDF = "application/pdf"
TESSERACT = "/usr/bin/tesseract"
LOOK = 24  # fields along each side of what a picture looks like


class Refused(Exception):
    """The file cannot be used; the argument is the reason, ``refused.<reason>``."""


class Out(io.RawIOBase):
    """Standard output in frames: a sign, a length, and the bytes."""

    def __init__(self, stream: BinaryIO) -> None:
        super().__init__()
        self.stream = stream

    def writable(self) -> bool:
        return True

    def frame(self, content: bytes, sign: bytes = b".") -> None:
        self.stream.write(struct.pack(">cI", sign, len(content)) + content)

    def result(self, **values: Any) -> None:
        self.frame(json.dumps(values).encode())

    def write(self, content: Any) -> int:
        for at in range(0, len(content), PIECE):
            self.frame(bytes(content[at : at + PIECE]))
        return len(content)

    def end(self) -> None:
        self.frame(b"")
        self.stream.flush()


class Source:
    """A file of the vault, opened as often as somebody wants to read it."""

    def __init__(self, path: str, identity: str, media: str, turn: int = 0) -> None:
        self.path, self.identity, self.media, self.turn = path, identity, media, turn

    def open(self) -> BinaryIO:
        age = importlib.import_module("age")
        return io.BufferedReader(age.AgeFile(open(self.path, "rb"), self.identity), PIECE)  # noqa: PTH123


def page(source: Source, max_pages: int, out: Out) -> None:
    """Check one file of a claimant; writes what it is and a clean copy. Raises Refused."""
    if source.media == "application/pdf":
        pdf(source, max_pages, out)
    elif source.media == "image/tiff" and (sheets := frames(source)) > 1:
        if sheets > max_pages:
            raise Refused("too_many_pages")
        pages = [photo(source, number)[0] for number in range(sheets)]
        out.result(media="application/pdf", sheets=sheets)
        bind([("image/jpeg", io.BytesIO(one)) for one in pages], out)
    else:
        content, faults, look, turned = photo(source)
        out.result(media="image/jpeg", sheets=1, faults=faults, look=look, turned=turned)
        out.write(content)


def frames(source: Source) -> int:
    """How many pages a TIFF has; 1 for what cannot be counted. It is looked through without unpacking."""
    from PIL import Image

    try:
        with Image.open(source.open()) as image:
            return int(getattr(image, "n_frames", 1))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return 1


def pdf(source: Source, max_pages: int, out: Out) -> None:
    """A PDF that opens without a password and has pages, repaired if need be. Raises Refused.

    Its pages come out as they can be archived: what cannot be drawn is refused here, not after it was sent.
    """
    import pikepdf

    disarm = importlib.import_module("disarm")
    try:
        with source.open() as file, pikepdf.open(file) as document:
            sheets = len(document.pages)
            if sheets == 0:
                raise Refused("empty")
            if sheets > max_pages:
                raise Refused("too_many_pages")
            if reason := disarm.weigh(document, PIXELS):
                raise Refused(reason)
            disarm.disarm(document)
            settle(document, file)
            out.result(media="application/pdf", sheets=sheets)
            document.save(cast("BinaryIO", out), deterministic_id=True)
    except pikepdf.PasswordError:
        raise Refused("encrypted") from None
    except pikepdf.PdfError:
        raise Refused("broken_pdf") from None


def photo(source: Source, frame: int = 0) -> tuple[bytes, list[str], str, int]:
    """A picture written anew: upright, of sensible size, without place and camera; and how it looks.

    Returns the JPEG, why it may be hard to read, its look, and by how much it was turned. Raises Refused.
    """
    from PIL import Image, ImageOps, UnidentifiedImageError
    from pillow_heif import register_heif_opener

    register_heif_opener(thumbnails=False)
    Image.MAX_IMAGE_PIXELS = PIXELS
    try:
        with source.open() as file, Image.open(file) as image:
            if frame:
                image.seek(frame)
            if image.width * image.height > PIXELS:
                raise Refused("too_many_pixels")
            image.draft("RGB", (LONG_SIDE, LONG_SIDE))
            picture = on_white(ImageOps.exif_transpose(image))
    except Image.DecompressionBombError:
        raise Refused("too_many_pixels") from None
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError, RuntimeError):
        raise Refused("broken_image") from None
    picture.thumbnail((LONG_SIDE, LONG_SIDE))
    look = look_of(picture)  # before it is cut: its edges would fall a hair's breadth elsewhere each time
    picture, faults, turned = straightened(picture)
    return compressed(picture), faults, look, turned


def on_white(image: Any) -> Any:
    """Without transparency, in colours that every reader knows."""
    from PIL import Image

    if image.mode in ("RGBA", "LA", "P"):
        rgba = image.convert("RGBA")
        image = Image.alpha_composite(Image.new("RGBA", rgba.size, "white"), rgba)
    return image.convert("RGB")


def straightened(picture: Any) -> tuple[Any, list[str], int]:
    """The picture as it is to be read, what is wrong with it, and by how much it was turned.

    Nothing that fails here keeps a page out.
    """
    # This process knows its own folder only.
    legible, upright = importlib.import_module("legible"), importlib.import_module("upright")
    try:
        corners, cut = upright.sheet_of(picture)
        sheet = picture if corners is None else upright.cut_to(picture, corners)
        turn = upright.turned_by(sheet)
        faults = [
            *legible.faults(upright.around(picture, corners)),
            *(f"cut:{upright.moved(side, turn)}" for side in cut),
        ]
        if corners is not None and max(sheet.size) < legible.SMALL and "small" not in faults:
            faults.append("small")  # the picture is large, the sheet in it is not
        return sheet.rotate(-turn, expand=True), faults, turn
    except (upright.cv2.error, OSError, ValueError, ArithmeticError, IndexError):
        return picture, [], 0


def compressed(picture: Any) -> bytes:
    """As a JPEG within the budget, as good as that allows."""
    for side, quality in QUALITIES:
        smaller = picture
        if max(picture.size) > side:
            smaller = picture.copy()
            smaller.thumbnail((side, side))
        out = io.BytesIO()
        smaller.save(out, "JPEG", quality=quality, optimize=True)
        if out.tell() <= BUDGET:
            break
    return out.getvalue()


def look_of(picture: Any) -> str:
    """Its brightness in 24 by 24 fields: the same photo in another size or quality has nearly the same."""
    from PIL import Image

    small = picture.convert("L").resize((LOOK, LOOK), Image.Resampling.BOX)
    return str(small.tobytes().hex())


def assemble(sources: Sequence[Source], about: dict[str, str], text: str | None, out: Out) -> None:
    """Pages in order as one PDF/A-2b."""
    out.result()
    bind([(one.media, one.open()) for one in sources], out, about, text, [one.turn for one in sources])


def settle(document: Any, file: BinaryIO, text: str | None = None) -> None:
    """Make every page one that can be archived, in its place; what stands around the pages goes."""
    archive = importlib.import_module("archive")
    for number in range(len(document.pages)):
        if archive.fits(document.pages[number]):
            archive.tidy(document.pages[number])
        else:
            add_picture(document, *drawn(file, number), text=text)
            document.pages[number] = document.pages[-1]
            del document.pages[-1]
    archive.bare(document)


def bind(
    files: Sequence[tuple[str, BinaryIO]],
    out: Out,
    about: dict[str, str] | None = None,
    text: str | None = None,
    turns: Sequence[int] = (),
) -> None:
    """One PDF of clean pages; with ``about`` it says of itself that it is PDF/A-2b.

    The largest PDF stays where it lies and the others are added to it: what is copied stands in memory.
    """
    import pikepdf

    archive = importlib.import_module("archive")
    pdfs = [(file.seek(0, io.SEEK_END), place) for place, (media, file) in enumerate(files) if media == PDF]
    base = max(pdfs)[1] if pdfs else None
    with pikepdf.open(files[base][1]) if base is not None else pikepdf.new() as whole:
        own = len(whole.pages)
        if base is not None:
            settle(whole, files[base][1], text)
        at, parts = 0, []
        for place, (media, file) in enumerate(files):
            before = at
            if place == base:
                at += own
            elif media == PDF:
                parts.append(part := pikepdf.open(file))
                settle(part, file, text)
                for one in part.pages:
                    whole.pages.insert(at, one)
                    at += 1
            else:
                file.seek(0)
                add_picture(whole, file.read(), text=text)
                whole.pages.insert(at, whole.pages[-1])
                del whole.pages[-1]
                at += 1
            for number in range(before, at) if turns and turns[place] else ():
                whole.pages[number].rotate(turns[place], relative=True)
        if about is not None:
            archive.colours(whole)
            archive.introduce(whole, about)
        whole.save(cast("BinaryIO", out), deterministic_id=True, force_version="1.7")
        for part in parts:
            part.close()


def drawn(file: BinaryIO, number: int) -> tuple[bytes, tuple[float, float]]:
    """A page of a PDF as a picture, and its size in points."""
    import pypdfium2

    file.seek(0)
    document = pypdfium2.PdfDocument(file)
    document.init_forms()
    sheet = document[number]
    width, height = sheet.get_size()
    scale = min(DRAWN_AT / POINTS_PER_INCH, LONG_SIDE / max(width, height, 1))
    picture = sheet.render(scale=scale, may_draw_forms=True).to_pil().convert("RGB")
    document.close()
    return compressed(picture), (width, height)


def add_picture(whole: Any, jpeg: bytes, size: tuple[float, float] | None = None, text: str | None = None) -> None:
    """A page that shows a picture; with its text behind it, if that is to be recognized."""
    from PIL import Image

    archive = importlib.import_module("archive")
    with Image.open(io.BytesIO(jpeg)) as image:
        scale = PAGE_POINTS / max(image.size)
        width, height = size or (image.width * scale, image.height * scale)
        dots = image.width / width * POINTS_PER_INCH
    archive.picture_page(whole, jpeg, width, height)
    if text and (words := recognized(jpeg, text, dots)):
        import pikepdf

        with pikepdf.open(io.BytesIO(words)) as part:
            whole.pages[-1].add_overlay(part.pages[0])


def recognized(jpeg: bytes, languages: str, dots: float) -> bytes | None:
    """A PDF page that holds nothing but the picture's text, unseen; None if Tesseract fails over it."""
    command = [TESSERACT, "stdin", "stdout", "-l", languages, "--dpi", str(round(dots))]
    try:
        done = subprocess.run(
            [*command, "-c", "textonly_pdf=1", "pdf"], input=jpeg, capture_output=True, timeout=TEXT_SECONDS, check=True
        )
    except (subprocess.SubprocessError, OSError):
        return None
    return done.stdout


def main() -> None:
    here = Path(__file__).resolve().parent
    # Last: neighbours have the names of standard modules.
    sys.path += [str(here), str(here.parent.parent / "storage")]
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    job = json.loads(sys.stdin.buffer.read())
    seconds = SECONDS + (TEXT_SECONDS * job["sheets"] if job.get("text") else 0)
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    sources = [Source(**one) for one in job["files"]]
    out = Out(sys.stdout.buffer)
    try:
        if job["do"] == "page":
            page(sources[0], job["max_pages"], out)
        else:
            assemble(sources, job["about"], job["text"], out)
        out.end()
    except Refused as refused:
        out.frame(str(refused).encode(), b"!")
        out.stream.flush()
    except MemoryError:
        out.frame(b"too_many_pixels", b"!")
        out.stream.flush()


if __name__ == "__main__":
    main()
