"""Finding an answer by what somebody asks, with typos, inflections, and in other letters than ours.

Words are folded to plain Latin letters (``bot.fold``) and known by their parts of two to five letters: parts that
few answers have count for more. The answers that share most with a question are then compared phrase by phrase
(RapidFuzz). What is nearer to matters of other offices, or of which hardly anything is known, has no answer.
"""

import math
from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from heapq import nlargest
from itertools import chain, pairwise

from bot.fold import folded

SHORTEST, LONGEST = 2, 5  # letters of a part
CLOSE = 12  # answers that are compared phrase by phrase
LIKEST = 5  # phrases of an answer that are nearest to the question
SAME = 80  # of 100, from which two questions ask for the same
TELLING = 3  # letters of a word that may tell what is asked for
COMPARED = 100  # groups of questions that another may belong to
KNOWN = 0.9  # what an answer must reach, or the question is about something else
TOPIC = 15  # phrases about something else that are taken together
CAUTION = 1.5  # how much more they count than answers: none is better than a wrong one
NOWHERE = range(0)
OTHER = "?"  # begins the names of topics that are not answered here


def gathered(questions: Iterable[str], common: Collection[str]) -> list[tuple[str, int]]:
    """Questions that ask for the same, as the shortest of them with their number, the most frequent first.

    ``common`` are words, folded, that say nothing of what is asked for.
    """
    from rapidfuzz import fuzz

    same: dict[str, list[str]] = defaultdict(list)
    for question in questions:
        words = folded(question)
        telling = {word for word in words if len(word) >= TELLING and word not in common}
        same[" ".join(sorted(telling) or words)].append(question)
    groups: list[tuple[str, list[str]]] = []
    for said, asked in sorted(same.items(), key=lambda one: -len(one[1])):
        near = (group for first, group in groups[:COMPARED] if fuzz.ratio(said, first) >= SAME)
        if (group := next(near, None)) is not None:
            group.extend(asked)
        elif said:
            groups.append((said, list(asked)))
    return sorted(((min(group, key=len), len(group)) for _, group in groups), key=lambda group: -group[1])


def parts(word: str) -> Iterable[str]:
    """A word with its beginning and end marked, and its parts."""
    whole = f"<{word}>"
    yield whole
    for length in range(SHORTEST, LONGEST + 1):
        yield from (whole[start : start + length] for start in range(len(whole) - length + 1))


def traits(words: Sequence[str]) -> Iterable[str]:
    """What words are compared by: the parts of each, and which follow one another."""
    yield from (f"{word} {after}" for word, after in pairwise(words))
    yield from chain.from_iterable(map(parts, words))


class Index:
    """What people may ask, by the id of its answer: texts with their weights; and what none of them is about."""

    def __init__(
        self, texts: Mapping[str, Sequence[tuple[str, float]]], elsewhere: Sequence[str] = (), caution: float = CAUTION
    ) -> None:
        self._caution = caution
        said = dict(texts)
        for start in range(0, len(elsewhere), TOPIC):
            said[f"{OTHER}{start}"] = [(text, 1.0) for text in elsewhere[start : start + TOPIC]]
        self._phrases = {
            one: [" ".join(folded(text)) for text, weight in phrases if weight >= 1] for one, phrases in said.items()
        }
        counts = {one: _count(phrases) for one, phrases in said.items()}
        spread = Counter(part for counted in counts.values() for part in counted)
        self._names = list(counts)
        self._rarest = math.log(1 + len(said))
        rarity = {part: math.log(1 + len(said) / count) for part, count in spread.items()}
        posted: dict[int, list[tuple[int, float]]] = defaultdict(list)
        for number, counted in enumerate(counts.values()):
            weights = {part: math.log(1 + count) * rarity[part] for part, count in counted.items()}
            length = math.sqrt(math.sqrt(sum(weight * weight for weight in weights.values()))) or 1
            for part, weight in weights.items():
                posted[part].append((number, weight / length))
        # All postings in rows of numbers, in the order of the traits' hashes: a tenth of the memory of a dictionary.
        self._traits, self._starts = array("q", sorted(posted)), array("I", [0])
        self._which, self._weights = array("H"), array("f")
        for trait in self._traits:
            self._which.extend(number for number, _ in posted[trait])
            self._weights.extend(weight for _, weight in posted[trait])
            self._starts.append(len(self._which))

    def find(self, question: str, limit: int = 3) -> list[str]:
        """Ids of what fits, the best first; empty if nothing does."""
        ranked = self.ranked(question)
        if not ranked or ranked[0][0].startswith(OTHER):
            return []
        return [one for one, score in ranked if score >= KNOWN and not one.startswith(OTHER)][:limit]

    def ranked(self, question: str) -> list[tuple[str, float]]:
        """All that shares something with a question, with how much."""
        from rapidfuzz import fuzz  # two megabytes that an idle office does without

        words = folded(question)
        places = {trait: self._places(hash(trait)) for trait in traits(words)}
        weights = {trait: self._rarity(len(place)) for trait, place in places.items()}
        length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1
        shared: dict[int, float] = defaultdict(float)
        for trait, place in places.items():
            for at in place:
                shared[self._which[at]] += weights[trait] * self._weights[at] / length
        said = " ".join(words)
        scores = {}
        for number in nlargest(CLOSE, shared, key=lambda number: shared[number]):
            one = self._names[number]
            alike = nlargest(LIKEST, (fuzz.token_set_ratio(said, phrase) for phrase in self._phrases[one]))
            scores[one] = (
                shared[number] * (1 + sum(alike) / LIKEST / 100) * (self._caution if one.startswith(OTHER) else 1)
            )
        return sorted(scores.items(), key=lambda found: -found[1])

    def _places(self, trait: int) -> range:
        """Where the postings of a trait stand."""
        at = bisect_left(self._traits, trait)
        if at == len(self._traits) or self._traits[at] != trait:
            return NOWHERE
        return range(self._starts[at], self._starts[at + 1])

    def _rarity(self, answers: int) -> float:
        """How much a trait counts that so many answers have."""
        return math.log(1 + len(self._names) / answers) if answers else self._rarest


def _count(said: Sequence[tuple[str, float]]) -> dict[int, float]:
    """How much each trait weighs, by its hash; the parts of a word are taken once, however often it comes."""
    words: dict[str, float] = defaultdict(float)
    counted: dict[int, float] = defaultdict(float)
    for text, weight in said:
        found = folded(text)
        for word in found:
            words[word] += weight
        for word, after in pairwise(found):
            counted[hash(f"{word} {after}")] += weight
    for word, weight in words.items():
        for part in parts(word):
            counted[hash(part)] += weight
    return counted
