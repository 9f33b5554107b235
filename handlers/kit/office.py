"""The office as conversations see it: its name, hours, teams and rules. Built by ``bot.config``."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from types import MappingProxyType
from zoneinfo import ZoneInfo

SATURDAY = 5
STRANGERS_SHARE = 0.3  # of a day's calls, at most

Exceptions = Mapping[date, "tuple[Window, ...]"]
"""Days whose hours are other than usual."""


def digits_of(number: str) -> str:
    """A file number without what is written between its digits."""
    return "".join(mark for mark in number if mark.isascii() and mark.isdigit())


@dataclass(frozen=True)
class DocumentType:
    """A kind of document: an id with a wording ``document-<id>``, shown in its group."""

    id: str
    group: str
    common: bool = False


@dataclass(frozen=True)
class Team:
    """A team and the subjects it answers for. ``places`` maps a channel to its group there.

    ``numbers`` are the file numbers it answers for, from and to, as their digits; none: all. ``capacity`` is how
    many calls it can make at once, if that is not what the office says.
    """

    name: str
    subjects: tuple[str, ...]
    places: Mapping[str, str]
    numbers: tuple[tuple[str, str], ...] = ()
    capacity: int | None = None

    def answers_for(self, number: str) -> bool:
        """Whether a file number lies in one of the team's ranges."""
        digits = digits_of(number)
        return any(len(digits) == len(low) and low <= digits <= high for low, high in self.numbers)


@dataclass(frozen=True)
class Window:
    """From (inclusive) and until (exclusive), in office time."""

    start: time
    end: time

    @classmethod
    def parse(cls, text: str) -> "Window":
        """``08:00-12:00``. Raises ValueError."""
        start, _, end = text.partition("-")
        window = cls(time.fromisoformat(start.strip()), time.fromisoformat(end.strip()))
        if window.start >= window.end:
            raise ValueError("a window must end after its start")
        return window


def no_link(account: str, address: str, thread: str) -> str:
    """A messenger without addresses for topics."""
    return ""


@dataclass(frozen=True)
class Office:
    """One office. Times of day are office time; ``weekdays`` counts from Monday, 0."""

    name: str
    zone: ZoneInfo
    holidays: frozenset[date]
    benefit: str
    phone: str
    address: str
    website: str
    help_lines: Mapping[str, str]
    controller: str
    officer: str
    notice_url: str
    languages: tuple[str, ...]
    teams: tuple[Team, ...]
    answer_days: int
    hours: Mapping[int, tuple[Window, ...]]
    slot: timedelta
    capacity: int
    notice: timedelta
    ahead: timedelta
    reminders: tuple[timedelta, ...]
    documents: tuple[DocumentType, ...]
    max_size: int
    max_pages: int
    keep: timedelta
    document_rules: Mapping[str, str]
    file_number: str
    agenda_at: time = time(7, 45)
    speakers: Mapping[str, int] = field(default_factory=dict)  # language → calls at once without an interpreter
    strangers: str = "list"  # how people whom the office does not know come to the desk: list · topics
    nudge_after: timedelta = timedelta(hours=4)  # of open time, until a topic is reminded that somebody waits
    escalate_after: timedelta = timedelta(hours=12)  # and until the team is
    deadline_reminders: tuple[timedelta, ...] = (timedelta(days=7), timedelta(days=1))  # before a deadline's day
    remind_at: time = time(9, 0)
    evening_at: time = time(18, 0)
    encrypts: bool = False  # one of its channels is end-to-end encrypted
    bridge: str = "link"  # what a plainer desk gets of an encrypted chat: link · content
    public_url: str = ""  # of the office's own pages
    has_pages: bool = False  # claimants can reach them
    efile: bool = False  # documents go to the folder of the office's e-file
    file_name: str = "{day}_{number}_{kind}"  # of documents, for staff
    upload_size: int = 100_000_000  # bytes of one file on the upload page
    translates: bool = False  # there is a translation server
    topic_link: Callable[[str, str, str], str] = no_link  # account, group and thread → an address people can open
    plain_rules: Mapping[str, str] = field(default_factory=dict)  # by channel: private chats without encryption

    def documents_on(self, account: str) -> str:
        """Whether documents may go through a channel: allow · link (the office's own page) · refuse."""
        return self.document_rules.get(account.partition(":")[0], "allow")

    def team(self, subject: str, numbers: Iterable[str] = ()) -> Team:
        """The team for a subject and, where teams share it, for one of a person's file numbers.

        A team without ranges takes what no range names; the first one takes what nobody names.
        """
        named = [team for team in self.teams if subject in team.subjects] or [self.teams[0]]
        known = list(numbers)
        fitting = [team for team in named if any(team.answers_for(number) for number in known)]
        return next(iter([*fitting, *[team for team in named if not team.numbers], *named]))

    def capacity_of(self, team: Team) -> int:
        """How many calls a team can make at once."""
        return self.capacity if team.capacity is None else team.capacity

    def team_named(self, name: str) -> Team:
        """A team by name; a name that is no longer configured falls to the first team."""
        return next((team for team in self.teams if team.name == name), self.teams[0])

    def local(self, moment: datetime) -> datetime:
        """The same moment on the office's clock."""
        return moment.astimezone(self.zone)

    def at(self, day: date, clock: time) -> datetime:
        """A time of day in office time, as UTC.

        A time that summer time skips is moved forward; of a doubled one the first is meant.
        """
        local = datetime.combine(day, clock, self.zone)
        return local.astimezone(UTC)

    def is_working_day(self, day: date) -> bool:
        """Open at all on that day, and no holiday of the region."""
        return bool(self.hours.get(day.weekday())) and day not in self.holidays

    def deadline(self, day: date) -> date:
        """The last day of a deadline that would end on ``day``.

        On a Saturday, a Sunday or a public holiday it ends on the next working day (§ 26(3) SGB X). Days on
        which only the office is closed do not count as such.
        """
        while day.weekday() >= SATURDAY or day in self.holidays:
            day += timedelta(days=1)
        return day

    def working_days(self, after: date) -> Iterator[date]:
        """The working days after a day, in order."""
        day = after
        for _ in range(400):
            day += timedelta(days=1)
            if self.is_working_day(day):
                yield day

    def answer_by(self, moment: datetime) -> date:
        """The day on which an answer can be expected."""
        days = self.working_days(self.local(moment).date())
        return [next(days) for _ in range(max(self.answer_days, 1))][-1]

    def hours_on(self, day: date, exceptions: Exceptions = MappingProxyType({})) -> tuple[Window, ...]:
        """When the office can be reached on a day: the usual hours, unless there is an exception."""
        if day in exceptions:
            return exceptions[day]
        return self.hours[day.weekday()] if self.is_working_day(day) else ()

    def slots(self, now: datetime, exceptions: Exceptions = MappingProxyType({})) -> Iterator[datetime]:
        """Starts of all windows that may be booked now, in UTC, earliest first."""
        first, last = now + self.notice, now + self.ahead
        day = self.local(now).date()
        while day <= self.local(last).date():
            for window in self.hours_on(day, exceptions):
                yield from self._starts(day, window, first, last)
            day += timedelta(days=1)

    def starts_on(self, day: date, exceptions: Exceptions = MappingProxyType({})) -> Iterator[datetime]:
        """Starts of all windows of a day, in UTC."""
        for window in self.hours_on(day, exceptions):
            yield from self._starts(day, window, datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC))

    def slots_on(self, day: date, exceptions: Exceptions = MappingProxyType({})) -> int:
        """How many windows a day has in all."""
        return sum(
            int((self.at(day, one.end) - self.at(day, one.start)) / self.slot) for one in self.hours_on(day, exceptions)
        )

    def opens(self, now: datetime, exceptions: Exceptions = MappingProxyType({})) -> datetime | None:
        """When it opens again; None if it is open now, or if nobody knows."""
        day = self.local(now).date()
        for _ in range(60):
            for window in self.hours_on(day, exceptions):
                start, end = self.at(day, window.start), self.at(day, window.end)
                if end > now:
                    return None if start <= now else start
            day += timedelta(days=1)
        return None

    def open_time(self, since: datetime, until: datetime, exceptions: Exceptions = MappingProxyType({})) -> timedelta:
        """How long the office was open between two moments."""
        day, last, total = self.local(since).date(), self.local(until).date(), timedelta()
        while day <= last:
            for window in self.hours_on(day, exceptions):
                start, end = max(self.at(day, window.start), since), min(self.at(day, window.end), until)
                total += max(end - start, timedelta())
            day += timedelta(days=1)
        return total

    def _starts(self, day: date, window: Window, first: datetime, last: datetime) -> Iterator[datetime]:
        start, end = self.at(day, window.start), self.at(day, window.end)
        while start + self.slot <= end:
            if first <= start <= last:
                yield start
            start += self.slot

    def types_in(self, group: str) -> tuple[DocumentType, ...]:
        return tuple(kind for kind in self.documents if kind.group == group)

    @property
    def groups(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(kind.group for kind in self.documents))
