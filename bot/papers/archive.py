"""Pages as one PDF/A-2b (ISO 19005-2): what a page must not have, and what the whole must say of itself.

Runs in the tool process only. A page of a PDF that keeps to the standard stays as it is, with its text; any
other is drawn as a picture. What the standard asks beyond that is checked in tests/bot/pdfa.py.
"""

import io
from collections.abc import Iterator
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream

SPACES = frozenset({"/DeviceGray", "/DeviceRGB", "/CalGray", "/CalRGB", "/Lab", "/Pattern", "/G", "/RGB"})
BLENDS = frozenset([
    "/Normal",
    "/Compatible",
    "/Multiply",
    "/Screen",
    "/Overlay",
    "/Darken",
    "/Lighten",
    "/ColorDodge",
    "/ColorBurn",
    "/HardLight",
    "/SoftLight",
    "/Difference",
    "/Exclusion",
    "/Hue",
    "/Saturation",
    "/Color",
    "/Luminosity",
])
FORBIDDEN_FILTERS = frozenset({"/LZWDecode", "/LZW", "/JPXDecode", "/Crypt"})
CMYK = frozenset({"k", "K"})
PRINTED = 4  # the flag of an annotation that is printed
LINK = "/Link"
ICC_OF_GREY_AND_RGB = (1, 3)
DEEP = 12  # forms within forms
LONG = 4_000_000  # bytes of a page's drawing; a longer one is not looked through


def fits(page: pikepdf.Page) -> bool:
    """Whether a page keeps to PDF/A-2b as it is. Anything strange counts as no."""
    try:
        return not any(_obstacles(page.obj, 0))
    except (pikepdf.PdfError, ValueError, TypeError, AttributeError, KeyError, RecursionError):
        return False


def _obstacles(holder: Object, depth: int) -> Iterator[bool]:
    """True for each thing that the standard forbids in a page or in a form that is drawn on it."""
    yield depth > DEEP
    yield any(name in holder for name in ("/AA", "/PresSteps", "/OPI", "/Ref", "/Alternates"))
    group = holder.get("/Group")
    if isinstance(group, Dictionary) and "/CS" in group:
        yield not _is_space(group.CS)
    for note in holder.get("/Annots", ()):
        yield str(note.get("/Subtype")) != LINK
    resources = holder.get("/Resources", Dictionary())
    yield "/Properties" in resources  # optional content
    for font in _values(resources, "/Font"):
        yield not _is_embedded(font)
    for space in _values(resources, "/ColorSpace"):
        yield not _is_space(space)
    for state in _values(resources, "/ExtGState"):
        yield any(name in state for name in ("/TR", "/TR2", "/HT", "/HTP"))
        blend = state.get("/BM", Name.Normal)
        yield any(str(one) not in BLENDS for one in (blend if isinstance(blend, Array) else [blend]))
        mask = state.get("/SMask")
        if isinstance(mask, Dictionary) and "/G" in mask:
            yield from _obstacles(mask.G, depth + 1)
    for shading in _values(resources, "/Shading"):
        yield not _is_space(shading.get("/ColorSpace"))
    for pattern in _values(resources, "/Pattern"):
        if isinstance(pattern, Stream):
            yield from _obstacles(pattern, depth + 1)
        elif "/Shading" in pattern:
            yield not _is_space(pattern.Shading.get("/ColorSpace"))
    for drawn in _values(resources, "/XObject"):
        if drawn.get("/Subtype") == Name.Image:
            yield not _is_fine_image(drawn)
        else:
            yield drawn.get("/Subtype") != Name.Form
            yield from _obstacles(drawn, depth + 1)
    yield not _is_fine_drawing(holder)


def _values(resources: Object, name: str) -> Iterator[Object]:
    found: Any = resources.get(name)
    for key in found.keys() if isinstance(found, Dictionary) else ():
        yield found[key]


def _is_embedded(font: Object) -> bool:
    if font.get("/Subtype") == Name.Type3:
        return not any(_is_embedded(one) is False for one in _values(font.get("/Resources", Dictionary()), "/Font"))
    inner: Any = font.DescendantFonts[0] if "/DescendantFonts" in font else font
    if inner.get("/Subtype") == Name.CIDFontType2 and "/CIDToGIDMap" not in inner:
        return False
    descriptor = inner.get("/FontDescriptor")
    return isinstance(descriptor, Dictionary) and any(
        name in descriptor for name in ("/FontFile", "/FontFile2", "/FontFile3")
    )


def _is_space(space: Object | None) -> bool:
    """Grey or RGB in any form; inks need another output intent."""
    if isinstance(space, Name):
        return str(space) in SPACES
    if not isinstance(space, Array) or not len(space):
        return False
    match str(space[0]):
        case "/ICCBased":
            return int(space[1].get("/N", 0)) in ICC_OF_GREY_AND_RGB
        case "/Indexed" | "/I" | "/Pattern":
            return len(space) == 1 or _is_space(space[1])
        case kind:
            return kind in SPACES


def _filters(stream: Object) -> set[str]:
    found = stream.get("/Filter", Array())
    return {str(one) for one in (found if isinstance(found, Array) else [found])}


def _is_fine_image(image: Object) -> bool:
    if _filters(image) & FORBIDDEN_FILTERS or any(name in image for name in ("/Alternates", "/OPI")):
        return False
    if "/SMask" in image and not _is_fine_image(image.SMask):
        return False
    return bool(image.get("/ImageMask", False)) or _is_space(image.get("/ColorSpace"))


def _is_fine_drawing(holder: Object) -> bool:
    """No ink colours, no pictures within the drawing, nothing that is no known operator's business."""
    content = holder.get("/Contents") if "/Contents" in holder else holder if isinstance(holder, Stream) else None
    if content is None:
        return True
    streams = list(content) if isinstance(content, Array) else [content]
    if any(_filters(one) & FORBIDDEN_FILTERS for one in streams):
        return False
    if sum(len(one.read_bytes()) for one in streams) > LONG:
        return False
    for instruction in pikepdf.parse_content_stream(holder):
        operands, name = instruction.operands, str(instruction.operator)
        if name in CMYK or name == "INLINE IMAGE":
            return False
        if name in ("cs", "CS") and str(operands[0]) == "/DeviceCMYK":
            return False
    return True


def tidy(page: pikepdf.Page) -> None:
    """What a page may keep only in a certain form, and links to a structure that stays behind."""
    for name in ("/StructParents", "/Tabs", "/Thumb", "/PieceInfo", "/Metadata", "/B", "/Trans", "/Dur"):
        if name in page.obj:
            del page.obj[name]
    for note in page.obj.get("/Annots", ()):
        note.F = PRINTED
        for name in ("/StructParent", "/AP"):
            if name in note:
                del note[name]
        if isinstance(target := note.get("/A"), Dictionary) and str(target.get("/S")) != "/URI":
            del note["/A"]  # it leads to a page of the file that it came from
        if "/Dest" in note:
            del note["/Dest"]
    for image in _values(page.obj.get("/Resources", Dictionary()), "/XObject"):
        if "/Interpolate" in image:
            del image["/Interpolate"]


def bare(whole: Pdf) -> None:
    """Nothing but the pages: no names, forms, actions, structure or facts of whoever made it."""
    for name in list(whole.Root.keys()):
        if name not in ("/Type", "/Pages"):
            del whole.Root[name]
    if "/Info" in whole.trailer:
        del whole.trailer["/Info"]


def colours(whole: Pdf) -> None:
    """The output intent: what red means here."""
    from PIL import ImageCms

    made = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    made[24:36] = bytes((0x07, 0xEA, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))  # always the same day: same pages, same file
    profile = Stream(whole, bytes(made), N=3)
    whole.Root.OutputIntents = Array([
        Dictionary(
            Type=Name.OutputIntent,
            S=Name.GTS_PDFA1,
            OutputConditionIdentifier="sRGB",
            Info="sRGB IEC61966-2.1",
            DestOutputProfile=whole.make_indirect(profile),
        )
    ])


def introduce(whole: Pdf, about: dict[str, str]) -> None:
    """Title, language, time and the standard that it keeps, the same in both places where readers look."""
    with whole.open_metadata(set_pikepdf_as_editor=False, update_docinfo=True) as meta:
        meta["dc:title"] = about["title"]
        meta["dc:creator"] = [about["office"]]
        meta["xmp:CreateDate"] = about["at"]
        meta["xmp:ModifyDate"] = about["at"]
        meta["pdf:Producer"] = "Jobcenter-Bot"
        meta["pdfaid:part"] = "2"
        meta["pdfaid:conformance"] = "B"
    whole.Root.Lang = pikepdf.String(about["language"])
    whole.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)


def picture_page(whole: Pdf, jpeg: bytes, width: float, height: float) -> None:
    """A sheet of this size in points that shows one picture, byte for byte as it is."""
    from PIL import Image

    with Image.open(io.BytesIO(jpeg)) as image:
        pixels, space = image.size, Name.DeviceGray if image.mode == "L" else Name.DeviceRGB
    shown = Stream(
        whole,
        jpeg,
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=pixels[0],
        Height=pixels[1],
        BitsPerComponent=8,
        ColorSpace=space,
        Filter=Name.DCTDecode,
    )
    page = whole.add_blank_page(page_size=(width, height))
    page.obj.Resources = Dictionary(XObject=Dictionary(Im0=whole.make_indirect(shown)))
    page.obj.Contents = whole.make_stream(f"q {width:.2f} 0 0 {height:.2f} 0 0 cm /Im0 Do Q".encode())
