"""Real photos and PDFs, made by the tests."""

import io

import pikepdf
from PIL import Image, ImageDraw, ImageFilter


def photo(text: str = "Mietvertrag", size: tuple[int, int] = (900, 1200), form: str = "JPEG") -> bytes:
    """A photographed sheet."""
    image = Image.new("RGB", size, "#444")
    draw = ImageDraw.Draw(image)
    draw.rectangle((60, 60, size[0] - 60, size[1] - 60), fill="white")
    for line in range(20):
        draw.text((100, 100 + line * 40), f"{text} {line}", fill="black")
    out = io.BytesIO()
    image.save(out, form)
    return out.getvalue()


def blurred() -> bytes:
    """The same sheet, out of focus."""
    with Image.open(io.BytesIO(photo())) as image:
        out = io.BytesIO()
        image.filter(ImageFilter.GaussianBlur(7)).save(out, "JPEG")
        return out.getvalue()


def pdf(pages: int = 1, password: str = "") -> bytes:
    """A PDF with empty pages."""
    with pikepdf.new() as document:
        for _ in range(pages):
            document.add_blank_page(page_size=(595, 842))
        out = io.BytesIO()
        document.save(out, encryption=pikepdf.Encryption(owner=password, user=password) if password else False)
        return out.getvalue()
