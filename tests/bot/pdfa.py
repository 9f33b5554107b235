"""What ISO 19005-2 asks of a PDF/A-2b file, clause by clause, as far as files like ours can break it.

Written from the standard's list of requirements, apart from the program's own code. Returns what is broken.
"""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Stream

FORBIDDEN_NOTES = {"/3D", "/Sound", "/Screen", "/Movie", "/FileAttachment", "/RichMedia"}
ALLOWED_ACTIONS = {"/GoTo", "/GoToR", "/GoToE", "/Thread", "/URI", "/Named", "/SubmitForm"}
RENDERING = {"/RelativeColorimetric", "/AbsoluteColorimetric", "/Perceptual", "/Saturation"}


def broken(path: Path) -> list[str]:
    """Every clause that this file breaks."""
    raw = path.read_bytes()
    found = list(_file(raw))
    with pikepdf.open(path) as document:
        found += _document(document)
        for one in document.objects:
            for part in _parts(one):
                found += _object(part)
        for page in document.pages:
            found += _page(page, document)
    return found


def _file(raw: bytes) -> Iterator[str]:
    if not re.match(rb"%PDF-1\.[0-7]\n%[\x80-\xff]{4}", raw):
        yield "6.1.2 header and binary comment"
    if not raw.rstrip(b"\n").endswith(b"%%EOF"):
        yield "6.1.3 data after the end"


def _document(document: pikepdf.Pdf) -> Iterator[str]:
    if "/ID" not in document.trailer:
        yield "6.1.3 ID"
    if "/Encrypt" in document.trailer:
        yield "6.1.3 encrypted"
    root = document.Root
    for name in ("/AA", "/Requirements"):
        if name in root:
            yield f"6.5/6.11 {name} in the catalogue"
    if "/OpenAction" in root:
        yield "6.5.1 an action on opening (ours have none)"
    names = root.get("/Names", Dictionary())
    if "/EmbeddedFiles" in names:
        yield "6.8 embedded files"
    if "/JavaScript" in names or "/AlternatePresentations" in names:
        yield "6.5/6.10 names"
    if "/XFA" in root.get("/AcroForm", Dictionary()) or root.get("/AcroForm", Dictionary()).get("/NeedAppearances"):
        yield "6.4 forms"
    intents = [one for one in root.get("/OutputIntents", ()) if one.get("/S") == Name.GTS_PDFA1]
    if len(intents) != 1:
        yield "6.2.3 one output intent"
    else:
        profile = intents[0].DestOutputProfile
        content = profile.read_bytes()
        if content[36:40] != b"acsp" or content[16:20] != b"RGB " or profile.N != 3:
            yield "6.2.3 its profile"
    yield from _metadata(document)


def _metadata(document: pikepdf.Pdf) -> Iterator[str]:
    if "/Metadata" not in document.Root:
        yield "6.6.2.1 metadata"
        return
    with document.open_metadata() as meta:
        if (meta.get("pdfaid:part"), meta.get("pdfaid:conformance")) not in (("2", "B"), ("2", "A"), ("2", "U")):
            yield "6.6.4 part and conformance"
        if "/Title" in document.docinfo and str(document.docinfo["/Title"]) != meta.get("dc:title"):
            yield "6.6.3 title in both places"
        if not meta.get("dc:title"):
            yield "a title"
    if b"<?xpacket begin=" not in (xmp := document.Root.Metadata.read_bytes()):
        yield "6.6.2.1 packet header"
    if re.search(rb"<\?xpacket[^>]*(bytes|encoding)=", xmp):
        yield "6.6.2.1 packet attributes"


def _parts(one: Object) -> Iterator[Object]:
    """An object and the dictionaries that stand within it."""
    if isinstance(one, Dictionary | Stream):
        yield one
        children = [one[name] for name in one.keys()]
    else:
        children = list(one) if isinstance(one, Array) else []
    for child in children:
        if isinstance(child, Object) and not child.is_indirect:
            yield from _parts(child)


def _object(one: Object) -> Iterator[str]:
    if isinstance(one, Stream):
        filters = one.get("/Filter", Array())
        used = {str(name) for name in (filters if isinstance(filters, Array) else [filters])}
        if used & {"/LZWDecode", "/Crypt"}:
            yield "6.1.7.2 filters"
        if any(name in one for name in ("/F", "/FFilter", "/FDecodeParms")):
            yield "6.1.7.1 external streams"
    if one.get("/Type") == Name.Font:
        yield from _font(one)
    if one.get("/Type") == Name.ExtGState or any(name in one for name in ("/TR", "/TR2", "/HTP")):
        if "/TR" in one or "/HTP" in one or one.get("/TR2", Name.Default) != Name.Default:
            yield "6.2.5 transfer functions"
        if "/RI" in one and str(one.RI) not in RENDERING:
            yield "6.2.6 rendering intents"
    if one.get("/Subtype") == Name.Image:
        if one.get("/Interpolate", False):
            yield "6.2.8 Interpolate"
        if "/Alternates" in one or "/OPI" in one:
            yield "6.2.8 alternates"
        if one.get("/ColorSpace") == Name.DeviceCMYK:
            yield "6.2.4.3 ink colours without their intent"
    if one.get("/Subtype") == Name.PS or "/Ref" in one:
        yield "6.2.9 foreign objects"
    action = one.get("/A")
    if isinstance(action, Dictionary) and str(action.get("/S")) not in ALLOWED_ACTIONS:
        yield f"6.5.1 action {action.get('/S')}"
    if "/AA" in one:
        yield "6.5.2 additional actions"


def _font(font: Object) -> Iterator[str]:
    kind = str(font.get("/Subtype"))
    if kind in ("/Type0", "/Type3"):
        if kind == "/Type0" and font.get("/Encoding") not in (Name("/Identity-H"), Name("/Identity-V")):
            yield "6.2.11.3.3 CMap"
        return
    descriptor = font.get("/FontDescriptor")
    if descriptor is None or not any(name in descriptor for name in ("/FontFile", "/FontFile2", "/FontFile3")):
        yield f"6.2.11.4.1 font not embedded: {font.get('/BaseFont')}"
    if kind == "/CIDFontType2" and "/CIDToGIDMap" not in font:
        yield "6.2.11.3.2 CIDToGIDMap"


def _page(page: pikepdf.Page, document: pikepdf.Pdf) -> Iterator[str]:
    for note in page.obj.get("/Annots", ()):
        if str(note.Subtype) in FORBIDDEN_NOTES:
            yield f"6.3.1 annotation {note.Subtype}"
        if "/F" not in note or int(note.F) & 4 == 0 or int(note.F) & (1 | 2 | 32):
            yield "6.3.2 annotations are printed and seen"
        if str(note.Subtype) not in ("/Link", "/Popup") and "/AP" not in note:
            yield "6.3.3 appearance"
    if "/AA" in page.obj or "/PresSteps" in page.obj:
        yield "6.5.2/6.10 page"
    for instruction in pikepdf.parse_content_stream(page):
        name = str(instruction.operator)
        if name in ("k", "K"):
            yield "6.2.4.3 ink colours without their intent"
        if name == "ri" and str(instruction.operands[0]) not in RENDERING:
            yield "6.2.6 rendering intents"


def readers(path: Path) -> list[str]:
    """What two readers that are not ours complain of: qpdf reads every object, poppler draws every page."""
    said = []
    pictures = path.with_suffix("")
    for command in (f"qpdf --check {path}".split(), f"pdftoppm -r 30 -png {path} {pictures}".split()):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode or done.stderr.strip():
            said.append(f"{command[0]}: {done.stdout[-300:]}{done.stderr[-300:]}")
    fonts = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    said += [f"pdffonts: {line}" for line in fonts if not re.search(r"\s+yes (yes|no )\s*(yes|no )\s+\d+", line)]
    return said
