"""Keys and values become text, in the reader's language: Fluent messages, Babel dates."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from functools import lru_cache
from itertools import zip_longest
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_skeleton, format_time
from fluent.runtime import FluentBundle, FluentResource

from bot.canned import Canned, filled
from bot.dates import day_of
from bot.fold import fold, folded
from bot.knowledge import ALARMS, Answer, Library
from bot.replies import exactly, loosely, plain
from bot.reviews import complete
from bot.search import gathered
from handlers.kit import AskContact, Choice, Link, Param, Rendered, Say, Screen, WebApp

LOCALES = Path(__file__).parent.parent / "locales"
CLDR = {"de-simple": "de", "ar": "ar_SY", "en": "en_GB"}  # whose dates and digits: where most readers are from
COMMAS = {"ar": "، ", "fa": "، "}
DIGITS = {"ar": "٠١٢٣٤٥٦٧٨٩", "fa": "۰۱۲۳۴۵۶۷۸۹"}
ISOLATE = re.compile("(\u2068[^\u2068\u2069]*\u2069)")  # what Fluent sets apart
SET_APART = re.compile("^(?=[\u2066\u2068])", re.MULTILINE)  # a line that begins with something set apart
LEFT_TO_RIGHT = re.compile(r"(?:[§+(]+\s?)?[A-Za-z0-9][A-Za-z0-9 §.,:/+()€%-]*(?<=[A-Za-z0-9)€%])")
RIGHT_TO_LEFT = frozenset({"ar", "fa"})
FALLBACK = {"de-simple": "de"}
LONG = 500
LONGEST = 4000  # letters of a message that are looked at for keywords
STEM, ENDING = 4, 4  # letters by which a word is known, and those that may follow
MARK = "\ue000{}\ue001"  # characters of private use, which no text contains by chance


def identifier(key: str) -> str:
    """The Fluent id of a wording key: ``callback.booked`` is ``callback-booked``."""
    return key.replace(".", "-")


class MissingWording(KeyError):
    """A wording is not there in any language that may stand in for it."""


class Words:
    """All wording of all shipped languages."""

    def __init__(
        self,
        languages: Iterable[str],
        zone: ZoneInfo,
        benefit: str = "",
        folder: Path = LOCALES,
        canned: Path | None = None,
        information: Path | None = None,
    ) -> None:
        self.languages = tuple(languages)
        self.zone = zone
        self.benefit = benefit
        self._folder = folder
        self._canned = Canned(canned)
        self._known = {*self.languages, *(FALLBACK.get(tag, tag) for tag in self.languages)}
        self._library = Library(folder, self.languages, benefit, information)
        self.text_of_key = lru_cache(4096)(self._plain_key)
        self.machine_made = lru_cache(32)(self._machine_made)
        self._alarm_of = lru_cache(256)(self._alarm)
        self.keywords = lru_cache(512)(self._keywords)
        self._phrases = lru_cache(64)(self._phrases_of)

    def _bundle(self, tag: str) -> FluentBundle | None:
        """A language's wording, read when somebody first needs it."""
        return _bundle(self._folder, tag) if tag in self._known else None

    def canned_names(self) -> list[str]:
        """Short names of the office's canned answers."""
        return self._canned.names()

    def canned(self, name: str, language: str, values: dict[str, str]) -> tuple[str, str] | None:
        """A canned answer with its fields filled in, and the language it is in; None if there is none."""
        found = self._canned.text(name, tuple(dict.fromkeys((language, language.partition("-")[0], *self.languages))))
        return (filled(found[0], values), found[1]) if found else None

    def text(self, language: str, say: Say) -> str:
        """The wording with its values. Raises MissingWording."""
        if not say.params:
            return self.text_of_key(language, say.key)
        return self._format(language, say.key, {name: self.value(language, one) for name, one in say.params.items()})

    def _plain_key(self, language: str, key: str) -> str:
        return self._format(language, key, {})

    def _format(self, language: str, key: str, values: Mapping[str, Any]) -> str:
        for tag in (language, FALLBACK.get(language, language), self.languages[0]):
            bundle = self._bundle(tag)
            if bundle is not None and bundle.has_message(identifier(key)):
                pattern = bundle.get_message(identifier(key)).value
                if pattern is not None:
                    short, long = _set_aside(values)
                    formatted, _ = bundle.format_pattern(pattern, {"benefit": self.benefit, **short})
                    text = str(formatted)
                    for value in values.values() if language in DIGITS else ():
                        if isinstance(value, int):
                            text = text.replace(f"\u2068{value}\u2069", f"\u2068{digits(language, str(value))}\u2069")
                    text = isolated(text) if tag in RIGHT_TO_LEFT else text
                    return _put_back(text, long).rstrip()
        raise MissingWording(key)

    def value(self, language: str, param: Param) -> str | int:
        """A parameter as a reader of the language expects it; moments in office time."""
        tag = CLDR.get(language, language)
        match param:
            case Say():
                return self.text(language, param)
            case datetime():
                local = param.astimezone(self.zone)
                day, clock = format_skeleton("yMMMEd", local, locale=tag), format_time(local, "short", locale=tag)
                return digits(language, f"{day}{COMMAS.get(language, ', ')}{clock}")
            case date():
                return digits(language, format_skeleton("MMMEd", param, locale=tag))
            case time():
                return digits(language, format_time(param, "short", locale=tag))
            case tuple():
                return "\n".join(str(self.value(language, one)) for one in param)
            case _:
                return param

    def _machine_made(self, language: str) -> bool:
        """Whether a machine has translated a language's wording, and nobody has reviewed all of it yet."""
        return language not in ("de", "de-simple") and not complete(self._folder, language)

    def day_and_year(self, language: str, day: date) -> str:
        """A day of which the year matters, as a law's."""
        return digits(language, format_date(day, "medium", locale=CLDR.get(language, language)))

    def label(self, language: str, param: Param) -> str:
        return str(self.value(language, param))

    def render(self, language: str, screen: Screen, nonce: str = "") -> Rendered:
        """A screen as text and rows of buttons."""
        buttons: list[tuple[str, str, str]] = []
        for index, choice in enumerate(screen.choices):
            buttons.append(("choice", self.label(language, choice.label), f"c:{nonce}:{index}"))
        for button in screen.actions:
            label = self.label(language, button.label)
            match button:
                case Link():
                    buttons.append(("link", label, button.url))
                case WebApp():
                    buttons.append(("webapp", label, button.url))
                case AskContact():
                    buttons.append(("contact", label, ""))
                case _:
                    buttons.append(("action", label, button.data))
        width = max(screen.columns, 1)
        rows = tuple(tuple(buttons[start : start + width]) for start in range(0, len(buttons), width))
        return Rendered(screen.key, self.text(language, screen.say), rows)

    def _keywords(self, key: str) -> frozenset[str]:
        """Words that stand for something, in every shipped language."""
        found = [self.text(language, Say(key)) for language in self.languages]
        return frozenset(plain(word) for text in found for word in text.split(","))

    def _phrases_of(self, key: str) -> tuple[tuple[str, ...], ...]:
        """The phrases of a keyword in every shipped language, as words that are compared folded."""
        texts = [self.text(language, Say(key)) for language in self.languages]
        found = dict.fromkeys(tuple(folded(phrase)) for text in texts for phrase in text.split(","))
        return tuple(phrase for phrase in found if phrase)

    def matches(self, key: str, text: str) -> bool:
        """Is this text one of the keywords, in any shipped language?"""
        return plain(text) in self.keywords(key)

    def mentions(self, key: str, text: str) -> bool:
        """Does a text contain one of the keyword phrases, in any shipped language?

        A phrase's words follow one another in the text, perhaps with one other between them; each may have an
        ending of its own there.
        """
        said = folded(text[:LONGEST])
        return any(_follow(phrase, said) for phrase in self._phrases(key))

    def alarm(self, language: str, text: str) -> str | None:
        """``danger`` or ``urgent`` if a message says so: by its words, or as people write who are."""
        return self._alarm_of(language, text[:LONGEST])

    def _alarm(self, language: str, text: str) -> str | None:
        found = next((one for one in ALARMS if self.mentions(f"keyword.{one}", text)), None)
        return found if found == "danger" else self._library.alarm(language, text) or found

    def day(self, language: str, text: str, today: date) -> date | None:
        """The day that a text names, in this or any other shipped language; None if it is none."""
        return day_of(text, (language, *self.languages), today)

    def choose(self, choices: Sequence[Choice], text: str, understood: Sequence[Choice] = ()) -> Choice | None:
        """The choice that a typed reply names: by its number, or its label in any shipped language.

        ``understood`` are choices that can be named although they are not shown.
        """
        number = text.strip().rstrip(".)")
        if re.fullmatch(r"\d{1,2}", number) and 1 <= int(number) <= len(choices):
            return choices[int(number) - 1]
        offered = (*choices, *understood)
        at = exactly(text, [{one.id, *self._labels(one)} for one in offered])
        return None if at is None else offered[at]

    def guess(self, choices: Sequence[Choice], text: str) -> Choice | None:
        """The only choice that a typed reply can mean, where it is not the label as it stands."""
        at = loosely(text, [self._labels(one) for one in choices])
        return None if at is None else choices[at]

    def _labels(self, choice: Choice) -> set[str]:
        return {self.label(language, choice.label) for language in self.languages}

    def answers(self, language: str, area: str) -> list[Answer]:
        """The answers of an area, in their order."""
        return self._library.area(language, area)

    def answer(self, language: str, entry: str) -> Answer | None:
        return self._library.entry(language, entry)

    def gathered(self, language: str, questions: Sequence[str]) -> list[tuple[str, int]]:
        """Questions of one language that ask for the same, with their number, the most frequent first."""
        return gathered(questions, self._library.common(language))

    def same_word(self, word: str, known: str) -> bool:
        """Whether it is that word, however it is written and whatever its ending."""
        return _begins(fold(word), fold(known))

    def search(self, language: str, question: str) -> list[Answer]:
        """Answers that fit a question, the best first; empty if nothing fits."""
        return self._library.search(language, question)


@lru_cache(32)
def _bundle(folder: Path, tag: str) -> FluentBundle:
    """A language's wording, read once in a process, when somebody first needs it."""
    bundle = FluentBundle([CLDR.get(tag, tag).replace("_", "-")], use_isolating=tag in RIGHT_TO_LEFT)
    for file in sorted((folder / tag).glob("*.ftl")):
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle


def digits(language: str, text: str) -> str:
    """Dates, times and counts in the digits that people read there; numbers that stand on German paper stay."""
    own = DIGITS.get(language)
    return text.translate(str.maketrans("0123456789", own)) if own else text


def isolated(text: str) -> str:
    """A text written from right to left, in which Latin words, law and telephone numbers keep their own order."""
    parts = ISOLATE.split(text)
    outside = (LEFT_TO_RIGHT.sub("\u2066\\g<0>\u2069", part) for part in parts[::2])
    text = "".join(one for pair in zip_longest(outside, parts[1::2], fillvalue="") for one in pair)
    return SET_APART.sub("\u200f", text)  # else such a line would be taken for one from left to right


def _set_aside(values: Mapping[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """Fluent drops values over 2,500 characters: long ones wait outside, a mark stands for each."""
    short: dict[str, Any] = dict(values)
    long: list[str] = []
    for name, value in values.items():
        if isinstance(value, str) and len(value) > LONG:
            short[name] = MARK.format(len(long))
            long.append(value)
    return short, long


def _put_back(text: str, long: Sequence[str]) -> str:
    for number, value in enumerate(long):
        text = text.replace(MARK.format(number), value)
    return text


def _follow(phrase: Sequence[str], said: Sequence[str]) -> bool:
    """Whether the words of a phrase stand in a text, in their order and next to one another."""
    for start, word in enumerate(said):
        if not _begins(word, phrase[0]):
            continue
        at = start
        for wanted in phrase[1:]:
            after = (place for place in (at + 1, at + 2) if place < len(said) and _begins(said[place], wanted))
            at = next(after, -1)
            if at < 0:
                break
        else:
            return True
    return False


def _begins(word: str, wanted: str) -> bool:
    """Whether it is that word, with an ending of its own if it is long enough to be known by its beginning."""
    return word == wanted or (len(wanted) >= STEM and len(word) - len(wanted) <= ENDING and word.startswith(wanted))
