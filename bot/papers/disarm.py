"""What makes a PDF dangerous: too much to unpack, and what acts by itself. Runs in the tool process only."""

import zlib
from typing import Any

import pikepdf

PIECE = 1 << 20
UNPACKED = 120_000_000  # bytes of drawings, fonts and the like in one PDF
PACKERS = frozenset({"/FlateDecode", "/Fl", "/LZWDecode", "/LZW", "/RunLengthDecode", "/RL"})


def weigh(document: Any, pixels: int) -> str | None:
    """Look how much there is to unpack, without unpacking more than is allowed; a reason if it is too much.

    Pictures count by the size that they claim: nothing reads more of them. A stream that was packed twice is a bomb.
    """
    room = UNPACKED
    for one in document.objects:
        if not isinstance(one, pikepdf.Stream):
            continue
        if one.get("/Subtype") == "/Image":
            if int(one.get("/Width", 0)) * int(one.get("/Height", 0)) > pixels:
                return "too_many_pixels"
            continue
        found = one.get("/Filter", pikepdf.Array())
        filters = [str(name) for name in (found if isinstance(found, pikepdf.Array) else [found])]
        if sum(name in PACKERS for name in filters) > 1:
            return "too_heavy"
        if filters and filters[-1] in ("/FlateDecode", "/Fl"):
            room -= unpacked_size(one.read_raw_bytes(), room)
        if room <= 0:
            return "too_heavy"
    return None


def unpacked_size(packed: bytes, most: int) -> int:
    """How many bytes it unpacks to, counted up to ``most``; what is broken counts as far as it goes."""
    unpacker, size = zlib.decompressobj(), 0
    while size < most and packed:
        try:
            size += len(unpacker.decompress(packed, PIECE))
        except zlib.error:
            break
        packed = unpacker.unconsumed_tail
    return size


ACTIVE = frozenset({"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToE", "/GoToR", "/Rendition", "/Movie"})
ACTIVE |= {"/Sound", "/RichMediaExecute", "/GoTo3DView", "/Trans", "/SetOCGState", "/Hide", "/Named", "/ResetForm"}
ATTACHED = frozenset({"/FileAttachment", "/RichMedia", "/Screen", "/Movie", "/Sound", "/3D"})


def disarm(document: Any) -> None:
    """Take out what acts by itself or hides in a PDF: scripts, actions, embedded files, forms' targets.

    What is left is what can be printed, and links that a reader follows knowingly.
    """
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
