"""Counts for the desk: what came in, what became of it, and what waits. Never about a single staff member."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import func
from sqlmodel import col, select

from storage.subject import Subject
from storage.tables import Callback, Case, Chat, Document, Message, Submission

SEEN = ("held", "passed", "delivered", "read")


@dataclass
class Figures:
    """A team's figures for a span of time."""

    messages: list[datetime] = field(default_factory=list)
    documents: list[datetime] = field(default_factory=list)
    calls: list[datetime] = field(default_factory=list)
    answers: list[tuple[datetime, datetime]] = field(default_factory=list)  # asked and answered
    kinds: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    outcomes: Counter[str] = field(default_factory=Counter)  # of calls, by state
    waiting: int = 0
    unassigned: int = 0
    strangers: int = 0


class Statistics(Subject):
    """Figures of a team."""

    def of(self, team: str, since: datetime, until: datetime) -> Figures:
        """What happened from one moment until before another one."""
        figures = Figures()
        self._messages(figures, team, since, until)
        self._documents(figures, team, since, until)
        self._calls(figures, team, since, until)
        figures.strangers = len(self.store.cases.listed(team))
        for case in self.store.cases.open_in(team, listed=True):
            if case.waiting_since is not None:
                figures.waiting += 1
                figures.unassigned += case.owner_id is None
        return figures

    def _messages(self, figures: Figures, team: str, since: datetime, until: datetime) -> None:
        """An answer belongs to the first message that it answers; languages count once a person."""
        found = (
            select(Message.case_id, Message.direction, Message.sent_at, Chat.id, Chat.language)
            .join(Case, col(Case.id) == col(Message.case_id))
            .outerjoin(Chat, col(Chat.id) == col(Message.chat_id))
            .where(Case.team == team, Message.sent_at >= since, Message.sent_at <= until)
            .where(col(Message.state).in_(SEEN))
            .order_by(col(Message.id))
        )
        asked: dict[UUID | None, datetime] = {}
        people: dict[str, set[UUID]] = defaultdict(set)
        for case_id, direction, at, chat_id, language in self.store.session.exec(found):
            if direction == "in":
                figures.messages.append(at)
                asked.setdefault(case_id, at)
                people[language or ""].add(chat_id)
            elif case_id in asked:
                figures.answers.append((asked.pop(case_id), at))
        figures.languages = Counter({language: len(chats) for language, chats in people.items()})

    def _documents(self, figures: Figures, team: str, since: datetime, until: datetime) -> None:
        found = (
            select(Document.kind, Submission.sent_at)
            .join(Submission, col(Submission.id) == col(Document.submission_id))
            .join(Case, col(Case.id) == col(Submission.case_id))
            .where(Case.team == team, col(Submission.sent_at) >= since, col(Submission.sent_at) <= until)
        )
        for kind, at in self.store.session.exec(found):
            if at is not None:
                figures.documents.append(at)
                figures.kinds[kind or "unknown"] += 1

    def _calls(self, figures: Figures, team: str, since: datetime, until: datetime) -> None:
        booked = select(Callback.created_at).where(Callback.team == team)
        booked = booked.where(Callback.created_at >= since, Callback.created_at <= until)
        figures.calls = list(self.store.session.exec(booked))
        found = select(Callback.state, func.count()).where(Callback.team == team)
        found = found.where(Callback.starts_at >= since, Callback.starts_at < until).group_by(col(Callback.state))
        figures.outcomes = Counter({row[0]: row[1] for row in self.store.session.exec(found)})
