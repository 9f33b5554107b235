"""News, and what can be learnt from questions: counts, never who asked."""

from typing import Literal
from uuid import UUID

from sqlmodel import col, select

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

    def found_nothing(self, question: str, language: str) -> None:
        """Keep a question that no answer fitted, with the day only."""
        sealed = self.store.seal(self.store.secrets.office, question)
        self.store.add(Missing(language=language, sealed=sealed, day=self.store.now.date()))
