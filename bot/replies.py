"""Which of the offered labels a typed reply means."""

import re
import unicodedata
from collections.abc import Callable, Collection, Sequence

SHORTEST_BEGINNING = 4  # letters of a label's beginning that stand for it
SHORTEST_GUESS = 6  # letters in which a slip of the finger is forgiven
ALIKE = 85  # of 100; one wrong letter in seven


def plain(text: str) -> str:
    """Letters and digits only, in lower case: what two labels are compared by."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(mark for mark in folded if mark.isalnum() or unicodedata.category(mark).startswith("M"))


def _words(text: str) -> set[str]:
    return {plain(word) for word in re.split(r"[\s,.;:()/·–-]+", text)} - {""}


def exactly(said: str, offered: Sequence[Collection[str]]) -> int | None:
    """Which one's label was typed as it stands; each is offered under its label in every language."""
    wanted = plain(said)
    if not wanted:
        return None
    return next((at for at, labels in enumerate(offered) if any(plain(label) == wanted for label in labels)), None)


def loosely(said: str, offered: Sequence[Collection[str]]) -> int | None:
    """The only one that can be meant: by its words, its beginning, or with a slip of the finger."""
    wanted, words = plain(said), _words(said)

    def by_words(label: str) -> bool:
        return bool(words) and words <= _words(label)

    def by_beginning(label: str) -> bool:
        return len(wanted) >= SHORTEST_BEGINNING and plain(label).startswith(wanted)

    def by_likeness(label: str) -> bool:
        from rapidfuzz.fuzz import ratio  # two megabytes that an idle office does without

        return len(wanted) >= SHORTEST_GUESS and ratio(plain(label), wanted) >= ALIKE

    means: tuple[Callable[[str], bool], ...] = (by_words, by_beginning, by_likeness)
    for means_it in means:
        found = [at for at, labels in enumerate(offered) if any(map(means_it, labels))]
        if found:
            return found[0] if len(found) == 1 else None
    return None
