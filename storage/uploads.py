"""Links to the office's own upload page, their sessions, and files on their way through it."""

import secrets
from datetime import datetime, timedelta
from uuid import UUID, uuid5

from sqlalchemy import delete
from sqlmodel import col, func, select

from storage.subject import Subject
from storage.tables import Person, Upload, UploadLink
from storage.withheld import digest

LINK_LASTS = timedelta(hours=24)
SESSION_LASTS = timedelta(minutes=30)  # after the last byte
KEPT = timedelta(days=1)  # after that, files that were never finished go
MOST_A_DAY = 1_000_000_000  # bytes for one person
MOST_PARTS = 4000  # pieces of a file: somebody who sends single bytes is no phone


class Uploads(Subject):
    """Who may send through the page, and what is there already."""

    def link(self, person_id: UUID, language: str, chat_id: UUID | None, demand_id: UUID | None = None) -> str:
        """A new link's token, which is nowhere written down."""
        token = secrets.token_urlsafe(32)
        self.link_as(token, person_id, language, chat_id, demand_id)
        return token

    def link_as(
        self, token: str, person_id: UUID, language: str, chat_id: UUID | None, demand_id: UUID | None = None
    ) -> UploadLink:
        """A link with a token that somebody else has made."""
        row = UploadLink(
            token_hash=digest(token),
            person_id=person_id,
            chat_id=chat_id,
            demand_id=demand_id,
            language=language,
            expires_at=self.store.now + LINK_LASTS,
        )
        self.store.add(row)
        self.store.flush()
        return row

    def unopened(self, token: str) -> UploadLink | None:
        """The link of a token, if it may still be opened."""
        row = self.store.session.exec(select(UploadLink).where(UploadLink.token_hash == digest(token))).first()
        return row if row and row.session_hash is None and row.expires_at > self.store.now else None

    def was_used(self, token: str) -> bool:
        """Somebody has come with this before."""
        return (
            self.store.session.exec(select(UploadLink.id).where(UploadLink.token_hash == digest(token))).first()
            is not None
        )

    def open_session(self, row: UploadLink) -> str:
        """Use a link up; returns the session's own token."""
        token = secrets.token_urlsafe(32)
        row.session_hash = digest(token)
        self.prolong(row)
        return token

    def prolong(self, row: UploadLink) -> None:
        """Something has arrived: the session goes on from now."""
        row.session_until = self.store.now + SESSION_LASTS
        self.store.add(row)

    def session(self, token: str) -> UploadLink | None:
        """The link behind a session that has not ended."""
        row = self.store.session.exec(select(UploadLink).where(UploadLink.session_hash == digest(token))).first()
        return row if row and row.session_until and row.session_until > self.store.now else None

    def begin(self, link: UploadLink, size: int, name: str) -> Upload:
        """A file is going to come."""
        person = self.store.need(Person, link.person_id)
        upload = Upload(
            link_id=link.id, size=size, sealed=self.store.seal(person.key_id, name), created_at=self.store.now
        )
        self.store.add(upload)
        self.store.flush()
        return upload

    def of(self, link: UploadLink) -> list[Upload]:
        found = select(Upload).where(Upload.link_id == link.id).order_by(col(Upload.id))
        return list(self.store.session.exec(found))

    def of_submission(self, submission_id: UUID) -> UploadLink | None:
        """The link with which this is put together."""
        return self.store.session.exec(select(UploadLink).where(UploadLink.submission_id == submission_id)).first()

    def came_since(self, person_id: UUID, moment: datetime) -> int:
        """How many bytes were announced for a person since then."""
        found = (
            select(func.coalesce(func.sum(Upload.size), 0))
            .join(UploadLink, col(UploadLink.id) == col(Upload.link_id))
            .where(UploadLink.person_id == person_id, col(Upload.created_at) >= moment)
        )
        return int(self.store.session.exec(found).one())

    def all(self) -> list[Upload]:
        return list(self.store.session.exec(select(Upload)))

    def unfinished_before(self, moment: datetime) -> list[Upload]:
        """Files that nobody went on with."""
        found = select(Upload).where(Upload.created_at < moment, col(Upload.page_id).is_(None))
        return list(self.store.session.exec(found))

    def forget(self, upload: Upload) -> None:
        self.store.session.delete(upload)
        self.store.flush()

    def forget_links(self, before: datetime) -> None:
        """Delete links that were over before this moment, and what is left of their files."""
        self.store.flush()
        over = select(UploadLink.id).where(UploadLink.expires_at < before)
        self.store.connection.execute(delete(Upload).where(col(Upload.link_id).in_(over)))
        self.store.connection.execute(delete(UploadLink).where(col(UploadLink.expires_at) < before))


def sizes(upload: Upload) -> list[int]:
    """Of the pieces that have come, in order."""
    return [int(size) for size in upload.parts.split(",") if size]


def offset(upload: Upload) -> int:
    """How many bytes have come."""
    return sum(sizes(upload))


def part_id(upload_id: UUID, number: int) -> UUID:
    """Under which id a piece lies in the vault."""
    return uuid5(upload_id, str(number))
