"""Finding an answer by what somebody asks, with typos, inflections, and in other letters than ours.

Words are folded to plain Latin letters (``bot.fold``) and known by their parts of three to five letters: parts that
few answers have count for more. The answers that share most with a question are then compared phrase by phrase
(RapidFuzz). What is nearer to matters of other offices, or of which hardly anything is known, has no answer.
"""

import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from heapq import nlargest

from bot.fold import folded

SHORTEST, LONGEST = 3, 5  # letters of a part
CLOSE = 8  # answers that are compared phrase by phrase
LIKEST = 3  # phrases of an answer that are nearest to the question
SAME = 80  # of 100, from which two questions ask for the same
KNOWN = 0.9  # what an answer must reach, or the question is about something else
TOPIC = 15  # phrases about something else that are taken together
CAUTION = 1.5  # how much more they count than answers: none is better than a wrong one
NOWHERE = range(0)
OTHER = "?"  # begins the names of topics that are not answered here


def gathered(questions: Iterable[str]) -> list[tuple[str, int]]:
    """Questions that ask for the same, as the shortest of them with their number, the most frequent first."""
    from rapidfuzz import fuzz

    groups: list[tuple[str, list[str]]] = []
    for question in sorted(questions, key=len):
        said = " ".join(folded(question))
        near = (group for first, group in groups if fuzz.token_set_ratio(said, first) >= SAME)
        if (group := next(near, None)) is not None:
            group.append(question)
        elif said:
            groups.append((said, [question]))
    return sorted(((group[0], len(group)) for _, group in groups), key=lambda group: -group[1])


def parts(words: Sequence[str]) -> Iterable[str]:
    """Words with their beginning and end marked, their parts, and which follow one another."""
    for word in words:
        whole = f"<{word}>"
        yield whole
        for length in range(SHORTEST, LONGEST + 1):
            yield from (whole[start : start + length] for start in range(len(whole) - length + 1))


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
        posted: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for number, counted in enumerate(counts.values()):
            weights = {part: math.log(1 + count) * rarity[part] for part, count in counted.items()}
            length = math.sqrt(math.sqrt(sum(weight * weight for weight in weights.values()))) or 1
            for part, weight in weights.items():
                posted[part].append((number, weight / length))
        self._where, self._which, self._weights = _packed(posted)

    def find(self, question: str, limit: int = 3) -> list[str]:
        """Ids of what fits, the best first; empty if nothing does."""
        found = []
        for one, score in self.ranked(question):
            if one.startswith(OTHER) or score < KNOWN:
                break
            found.append(one)
        return found[:limit]

    def ranked(self, question: str) -> list[tuple[str, float]]:
        """All that shares something with a question, with how much."""
        from rapidfuzz import fuzz  # two megabytes that an idle office does without

        words = folded(question)
        places = {part: self._where.get(part, NOWHERE) for part in parts(words)}
        weights = {part: self._rarity(len(place)) for part, place in places.items()}
        length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1
        shared: dict[int, float] = defaultdict(float)
        for part, place in places.items():
            for at in place:
                shared[self._which[at]] += weights[part] * self._weights[at] / length
        said = " ".join(words)
        scores = {}
        for number in nlargest(CLOSE, shared, key=lambda number: shared[number]):
            one = self._names[number]
            alike = nlargest(LIKEST, (fuzz.token_set_ratio(said, phrase) for phrase in self._phrases[one]))
            scores[one] = (
                shared[number] * (1 + sum(alike) / LIKEST / 100) * (self._caution if one.startswith(OTHER) else 1)
            )
        return sorted(scores.items(), key=lambda found: -found[1])

    def _rarity(self, answers: int) -> float:
        """How much a part counts that so many answers have."""
        return math.log(1 + len(self._names) / answers) if answers else self._rarest


def _packed(posted: Mapping[str, Sequence[tuple[int, float]]]) -> "tuple[dict[str, range], array[int], array[float]]":
    """All postings in two rows of numbers, and where each part's stand: a tenth of the memory of lists."""
    where, which, weights = {}, array("H"), array("f")
    for part, found in posted.items():
        where[part] = range(len(which), len(which) + len(found))
        which.extend(number for number, _ in found)
        weights.extend(weight for _, weight in found)
    return where, which, weights


def _count(said: Sequence[tuple[str, float]]) -> dict[str, float]:
    counted: dict[str, float] = defaultdict(float)
    for text, weight in said:
        for part in parts(folded(text)):
            counted[part] += weight
    return counted
