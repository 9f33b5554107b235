"""What a file is, decided from its bytes and never from its name."""

SIGNATURES: tuple[tuple[bytes, int, str], ...] = (
    (b"\xff\xd8\xff", 0, "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", 0, "image/png"),
    (b"WEBP", 8, "image/webp"),
    (b"II*\x00", 0, "image/tiff"),
    (b"MM\x00*", 0, "image/tiff"),
    (b"OggS", 0, "audio/ogg"),
    (b"ID3", 0, "audio/mpeg"),
    *((b"ftyp" + brand, 4, "image/heic") for brand in (b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1")),
    (b"ftyp", 4, "video/mp4"),
    (b"PK\x03\x04", 0, "application/zip"),
    (b"Rar!", 0, "application/x-rar"),
    (b"7z\xbc\xaf", 0, "application/x-7z"),
    (b"\x1f\x8b", 0, "application/gzip"),
    (b"MZ", 0, "application/x-executable"),
    (b"\x7fELF", 0, "application/x-executable"),
    (b"#!", 0, "application/x-executable"),
)
PAGES = frozenset({"image/jpeg", "image/png", "image/webp", "image/heic", "image/tiff", "application/pdf"})
ATTACHMENTS = PAGES | {"audio/ogg", "audio/mpeg", "video/mp4"}
UNKNOWN = "application/octet-stream"


def kind_of(content: bytes) -> str:
    """The media type, or ``application/octet-stream``; also for a file that could be read as two kinds."""
    found = next((media for mark, at, media in SIGNATURES if content[at : at + len(mark)] == mark), UNKNOWN)
    if b"%PDF-" in content[:1024]:
        return "application/pdf" if found == UNKNOWN else UNKNOWN
    return found
