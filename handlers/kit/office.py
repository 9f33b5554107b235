"""The office as conversations see it: its name, hours, teams and rules. Built by ``bot.config``."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

SATURDAY = 5


@dataclass(frozen=True)
class DocumentType:
    """A kind of document: an id with a wording ``document-<id>``, shown in its group."""

    id: str
    group: str
    common: bool = False


@dataclass(frozen=True)
class Team:
    """A team and the subjects it answers for. ``places`` maps a channel to its group there."""

    name: str
    subjects: tuple[str, ...]
    places: Mapping[str, str]


@dataclass(frozen=True)
class Window:
    """From (inclusive) and until (exclusive), in office time."""

    start: time
    end: time


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
    plain_rules: Mapping[str, str] = field(default_factory=dict)  # by channel: private chats without encryption

    def documents_on(self, account: str) -> str:
        """Whether documents may go through a channel: allow · link (the office's own page) · refuse."""
        return self.document_rules.get(account.partition(":")[0], "allow")

    def team(self, subject: str) -> Team:
        """The team for a subject; the first one takes what nobody names."""
        return next((team for team in self.teams if subject in team.subjects), self.teams[0])

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

    def slots(self, now: datetime) -> Iterator[datetime]:
        """Starts of all windows that may be booked now, in UTC, earliest first."""
        first, last = now + self.notice, now + self.ahead
        day = self.local(now).date()
        while day <= self.local(last).date():
            if self.is_working_day(day):
                for window in self.hours[day.weekday()]:
                    yield from self._starts(day, window, first, last)
            day += timedelta(days=1)

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
