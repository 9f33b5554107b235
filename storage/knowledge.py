"""News, and what can be learnt from questions: counts, never who asked."""

from collections import defaultdict
from datetime import date
from typing import Literal
from uuid import UUID, uuid4

from sqlmodel import col, delete, select

from storage.subject import Subject
from storage.tables import Missing, News, Verdict


class Knowledge(Subject):
    """What the office publishes and what people could not find."""

    def news(self, limit: int = 5) -> list[News]:
        found = select(News).where(News.state == "published").order_by(col(News.published_at).desc()).limit(limit)
        return list(self.store.session.exec(found))

    def news_draft(self, actor_id: UUID) -> News | None:
        """The newest draft of somebody."""
        found = select(News).where(News.state == "draft", News.actor_id == actor_id).order_by(col(News.id).desc())
        return self.store.session.exec(found).first()

    def count(self, entry: str, language: str, verdict: Literal["helpful", "unhelpful"]) -> None:
        row = self.store.session.get(Verdict, (entry, language))
        if row is None:
            row = Verdict(entry=entry, language=language)
            self.store.add(row)
        setattr(row, verdict, getattr(row, verdict) + 1)

    def judged(self) -> list[Verdict]:
        """How often each answer was found helpful or not, in each language."""
        return list(self.store.session.exec(select(Verdict)))

    def found_nothing(self, question: str, language: str) -> None:
        """Keep a question that no answer fitted, with the day only: even its id says nothing of the hour."""
        sealed = self.store.seal(self.store.secrets.office, question)
        self.store.add(Missing(id=uuid4(), language=language, sealed=sealed, day=self.store.now.date()))

    def missing(self, since: date, limit: int = 2000) -> dict[str, list[str]]:
        """Questions that found no answer since a day, by language; the newest, if there are very many."""
        found: dict[str, list[str]] = defaultdict(list)
        for row in self.store.session.exec(
            select(Missing).where(Missing.day >= since).order_by(col(Missing.day).desc()).limit(limit)
        ):
            found[row.language].append(str(self.store.open(row.sealed)))
        return found

    def forget(self, before: date) -> None:
        """Delete questions without an answer that are older than a day."""
        self.store.connection.execute(delete(Missing).where(col(Missing.day) < before))
