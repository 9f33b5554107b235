"""Submissions, their documents and pages, files in the vault, and requests for documents."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, or_
from sqlmodel import col, func, select

from storage.subject import Subject, reference
from storage.tables import Document, Page, Person, Request, StoredFile, Submission

# Built once, since every menu asks: putting a statement together costs more than running it.
WAITING = (
    select(func.count()).select_from(Request).where(Request.person_id == bindparam("person"), Request.state == "open")
)


MOST_COMPARED = 300  # of a person's pages, newest first
ALIKE = 4.5  # of 255 in which a field of two copies of one picture differs at most (tests/bot/test_look.py)


def are_alike(one: str, other: str) -> bool:
    """Whether two looks are of one picture (see ``bot.papers.tool.look_of``): no field differs, brightness apart."""
    fields, others = bytes.fromhex(one), bytes.fromhex(other)
    lighter = (sum(fields) - sum(others)) / len(fields)
    return all(abs(field - another - lighter) <= ALIKE for field, another in zip(fields, others, strict=True))


class Papers(Subject):
    """Everything about documents that were or will be sent."""

    def open_submission(self, chat_id: UUID, person_id: UUID | None = None) -> Submission | None:
        """The one that is being put together in this chat, for this person if one is named."""
        found = select(Submission).where(Submission.chat_id == chat_id, Submission.state == "open")
        if person_id is not None:
            found = found.where(Submission.person_id == person_id)
        return self.store.session.exec(found.order_by(col(Submission.id).desc())).first()

    def start(self, chat_id: UUID, person_id: UUID, demand_id: UUID | None = None) -> Submission:
        """Begin to put something together; with ``demand_id`` by somebody who holds its slip."""
        submission = Submission(chat_id=chat_id, person_id=person_id, demand_id=demand_id, opened_at=self.store.now)
        self.store.add(submission)
        self.store.flush()
        return submission

    def number(self, submission: Submission) -> str:
        """The submission's public number."""
        if submission.reference is None:
            submission.reference = reference("D")
        return submission.reference

    def documents(self, submission_id: UUID) -> list[Document]:
        found = select(Document).where(Document.submission_id == submission_id).order_by(col(Document.position))
        return list(self.store.session.exec(found))

    def add_document(self, submission_id: UUID, kind: str, request_id: UUID | None = None) -> Document:
        document = Document(
            submission_id=submission_id,
            position=len(self.documents(submission_id)) + 1,
            kind=kind,
            request_id=request_id,
        )
        self.store.add(document)
        self.store.flush()
        return document

    def add_page(self, submission: Submission, key_id: UUID, source: dict[str, Any], **fields: Any) -> Page:
        """Note a page that has yet to be fetched; ``source`` says where it is."""
        position = len(self.store.session.exec(select(Page.id).where(Page.submission_id == submission.id)).all())
        page = Page(
            submission_id=submission.id,
            sealed=self.store.seal(key_id, source),
            position=position + 1,
            **fields,
        )
        self.store.add(page)
        self.store.flush()
        return page

    def pages(self, submission_id: UUID, *states: str) -> list[Page]:
        """Pages in the order in which they were sent; ``states`` defaults to those that count."""
        found = (
            select(Page)
            .where(Page.submission_id == submission_id)
            .where(col(Page.state).in_(states or ("fetching", "kept")))
            .order_by(col(Page.position))
        )
        return list(self.store.session.exec(found))

    def take_out(self, page: Page) -> None:
        """A page that is not to be sent; its file goes."""
        page.state = "removed"
        self.store.add(page)
        if page.file_id:
            self.store.work.add("remove", page.file_id)
        self.store.flush()

    def discard(self, submission: Submission) -> None:
        """Nothing of it is to be sent: it and its pages go."""
        submission.state = "deleted"
        self.store.add(submission)
        for page in self.pages(submission.id):
            self.take_out(page)
        self.store.flush()

    def part(self, document: Document, large: int) -> None:
        """Let what follows after a second file of more than ``large`` bytes be a document of its own.

        All but one file of a PDF stand in memory while it is put together.
        """
        met = 0
        for page in self.pages_of(document.id):
            file = self.store.get(StoredFile, page.file_id)
            met += file is not None and file.size > large
            if met > 1:
                following = self.add_document(document.submission_id, document.kind or "unknown")
                following.state = document.state
                for later in self.pages_of(document.id):
                    if later.position >= page.position:
                        later.document_id = following.id
                        self.store.add(later)
                self.store.flush()
                self.part(following, large)
                return

    def pages_of(self, document_id: UUID) -> list[Page]:
        found = select(Page).where(Page.document_id == document_id, Page.state == "kept").order_by(col(Page.position))
        return list(self.store.session.exec(found))

    def sent_before(self, page: Page, person_id: UUID) -> tuple[Page, Submission] | None:
        """The same file, or the same picture again, among what this person has sent or is putting together."""
        found = (
            select(Page, Submission)
            .join(Submission, col(Submission.id) == col(Page.submission_id))
            .where(Submission.person_id == person_id, Page.state == "kept", Page.id != page.id)
            .where(col(Submission.state).in_(("open", "web", "sent", "unsent")))
            .order_by(col(Page.id).desc())
            .limit(MOST_COMPARED)
        )
        for other, submission in self.store.session.exec(found):
            if other.sha256 == page.sha256 or (page.look and other.look and are_alike(page.look, other.look)):
                return other, submission
        return None

    def submissions(self, person_id: UUID, limit: int = 8) -> list[Submission]:
        """What the person sent, newest first."""
        found = (
            select(Submission)
            .where(Submission.person_id == person_id, col(Submission.state).in_(("sent", "unsent")))
            .order_by(col(Submission.id).desc())
            .limit(limit)
        )
        return list(self.store.session.exec(found))

    def by_number(self, person_id: UUID, number: str) -> Submission | None:
        found = select(Submission).where(Submission.person_id == person_id, Submission.reference == number)
        return self.store.session.exec(found).first()

    def keep_file(self, file_id: UUID, key_id: UUID, media: str, size: int, sha256: str, keep: timedelta) -> StoredFile:
        """Note a file that lies in the vault already."""
        file = StoredFile(
            id=file_id,
            key_id=key_id,
            media=media,
            size=size,
            sha256=sha256,
            created_at=self.store.now,
            keep_until=self.store.now + keep,
        )
        self.store.add(file)
        self.store.flush()
        return file

    def expired_files(self, before: datetime, limit: int = 10_000) -> list[StoredFile]:
        found = select(StoredFile).where(StoredFile.keep_until < before).limit(limit)
        return list(self.store.session.exec(found))

    def at_desk(self, handle: str) -> list[StoredFile]:
        """The files that a message with this handle brought to the desk."""
        found = select(StoredFile).where(
            or_(col(StoredFile.desk_handle) == handle, col(StoredFile.desk_handle).startswith(f"{handle}:"))
        )
        return list(self.store.session.exec(found.order_by(col(StoredFile.id))))

    def files_of(self, person: Person) -> list[StoredFile]:
        """All files of a person that are still kept."""
        keys = [part.key_id for part in self.store.people.parts_of(person.id)]
        return list(self.store.session.exec(select(StoredFile).where(col(StoredFile.key_id).in_(keys))))

    def hashes_of(self, number: str) -> list[str]:
        """The hashes of the documents of a submission, by its public number; empty if there is none."""
        found = (
            select(Document.sha256)
            .join(Submission, col(Submission.id) == col(Document.submission_id))
            .where(Submission.reference == number, col(Document.sha256).is_not(None))
        )
        return [str(one) for one in self.store.session.exec(found)]

    def in_efile(self, name: str) -> Document | None:
        """The document that was put into the e-file's folder under this name."""
        return self.store.session.exec(select(Document).where(Document.efile == name)).first()

    def forget_file(self, file: StoredFile) -> list[str]:
        """Forget a file that has left the vault; returns the handles of its copies at the desk."""
        handles = [file.desk_handle] if file.desk_handle else []
        for document in self.store.session.exec(select(Document).where(Document.file_id == file.id)):
            document.file_id = None
            handles.append(f"document:{document.id}")
        for page in self.store.session.exec(select(Page).where(Page.file_id == file.id)):
            page.file_id = None
        for submission in self.store.session.exec(select(Submission).where(Submission.receipt_id == file.id)):
            submission.receipt_id = None
        self.store.session.delete(file)
        self.store.flush()
        return handles

    def waiting(self, person_id: UUID) -> int:
        """For how many documents of this person the office waits."""
        self.store.flush()
        return int(self.store.connection.execute(WAITING, {"person": person_id}).scalar_one())

    def requests(self, person_id: UUID) -> list[Request]:
        """What the office waits for from this person, oldest first."""
        found = select(Request).where(Request.person_id == person_id, Request.state == "open")
        return list(self.store.session.exec(found.order_by(col(Request.id))))

    def answered_by(self, submission_id: UUID) -> list[Request]:
        """The requests that a submission's documents answer."""
        found = (
            select(Request)
            .join(Document, col(Document.request_id) == col(Request.id))
            .where(Document.submission_id == submission_id)
        )
        return list(self.store.session.exec(found))

    def request(
        self,
        case_id: UUID,
        person: Person,
        kind: str,
        document_id: UUID | None,
        note: dict[str, Any],
        demand_id: UUID | None = None,
    ) -> Request:
        """Ask a person for a document; ``note`` is the reason, sealed."""
        row = Request(
            case_id=case_id,
            person_id=person.id,
            kind=kind,
            document_id=document_id,
            demand_id=demand_id,
            sealed=self.store.seal(person.key_id, note),
            created_at=self.store.now,
        )
        self.store.add(row)
        self.store.flush()
        return row
