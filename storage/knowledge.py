"""News, and what can be learnt from questions: counts, never who asked."""

from typing import Literal

from sqlmodel import col, select

from storage.subject import Subject
from storage.tables import Missing, News, Verdict


class Knowledge(Subject):
    """What the office publishes and what people could not find."""

    def news(self, limit: int = 5) -> list[News]:
        return list(self.store.session.exec(select(News).order_by(col(News.id).desc()).limit(limit)))

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
