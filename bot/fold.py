"""Words of any script as plain Latin letters, so that a text with and without accents, dots or vowel marks is one.

``Miete``, ``MIETE`` and ``miete`` are the same, and so are ``zurück``, ``zuruck`` and ``zurueck``, ``İptal`` and
``iptal``, an Arabic word with and without its vowels, and a Russian one in its own or in Latin letters.
"""

import re
import unicodedata
from functools import lru_cache

WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f\u064b-\u065f\u0670\u200c'’ʼ])*")
# Letters that people leave out or write in two ways, before the script is left behind.
ALIKE = str.maketrans({
    "ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك", "ـ": None, "\u200c": None, "'": None, "’": None, "ʼ": None,
    "ا": "a", "ع": "e", "ج": "g",
    "ь": None, "ъ": "а", "ы": "и", "э": "е", "є": "е", "і": "и", "ґ": "г", "щ": "ш",
})  # fmt: skip
# The ways in which one sound is written in Latin letters.
SOUNDS = (
    ("shch", "sh"), ("sch", "sh"), ("zh", "z"), ("kh", "h"), ("ts", "c"), ("ae", "a"), ("oe", "o"), ("ue", "u"),
    ("iy", "i"), ("yi", "i"), ("y", "i"), ("ph", "f"), ("w", "v"), ("j", "i"), ("ck", "k"), ("x", "h"),
)  # fmt: skip
TWICE = re.compile(r"(.)\1+")
NEITHER = re.compile(r"[^a-z0-9]+")


@lru_cache(8192)
def fold(word: str) -> str:
    """One word in the letters a–z and 0–9; empty if nothing of it is a letter or a digit."""
    text = unicodedata.normalize("NFKD", word.casefold())
    text = "".join(mark for mark in text if unicodedata.category(mark) != "Mn").translate(ALIKE)
    if not text.isascii():
        from anyascii import anyascii  # its tables are read when a script is first met

        text = anyascii(text).lower()
    for written, sound in SOUNDS:
        text = text.replace(written, sound)
    return TWICE.sub(r"\1", NEITHER.sub("", text)) if not text.isdecimal() else text


def folded(text: str) -> list[str]:
    """The words of a text, folded, in their order."""
    found = (fold(word) for word in WORD.findall(unicodedata.normalize("NFKC", text)))
    return [word for word in found if word]
