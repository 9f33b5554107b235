"""What staff write behind a command: days, and words that separate its parts, in the desk's language."""

import re
from datetime import date

from handlers.kit import DeskTalk, Say


def words_of(talk: DeskTalk, key: str) -> list[str]:
    """The words of a wording that lists them by comma."""
    return [word.strip() for word in talk.words.text(talk.desk_language, Say(key)).split(",")]


def split_at(talk: DeskTalk, key: str, text: str) -> tuple[str, str | None]:
    """What stands before and behind the last of these words; behind it is None if there is none of them."""
    marks = "|".join(re.escape(word) for word in words_of(talk, key))
    parts = re.split(rf"(?:^|\s)(?:{marks})(?:\s+|$)", text.strip(), flags=re.IGNORECASE)
    if len(parts) < 2:
        return text.strip(), None
    return " ".join(parts[:-1]).strip(), parts[-1].strip()


def day_in(talk: DeskTalk, text: str) -> date | None:
    """The day that a text names."""
    return talk.words.day(talk.desk_language, text, talk.office.local(talk.now).date())


def split_until(talk: DeskTalk, text: str) -> tuple[str, date | None]:
    """What is meant, and the day behind "until"; without a day the text stays whole."""
    before, behind = split_at(talk, "desk.word_until", text)
    day = day_in(talk, behind) if behind else None
    return (before, day) if day is not None else (text, None)
