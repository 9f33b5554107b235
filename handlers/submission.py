"""A submission beyond the conversation: its pages, its way to the office, and how both sides see it."""

import re
from datetime import timedelta
from typing import Any
from uuid import UUID

from handlers.demanded import demands_of, progress
from handlers.kinds import document
from handlers.kit import Action, Context, File, Param, Say, Screen, Talk
from storage.tables import Case, Demand, Document, Page, Person, Request, Submission

RECALL_AFTER = timedelta(minutes=10)
EXPIRES_AFTER = timedelta(days=7)


def owner_of(talk: Context, submission: Submission) -> Person:
    """Whose documents they are: with a slip's code somebody else may bring them."""
    return talk.store.need(Person, submission.person_id)


def case_of(talk: Context, submission: Submission) -> Case:
    """Where its documents go: to the case that asked for them, if its code was used."""
    if (asked := talk.store.get(Demand, submission.demand_id)) is not None:
        case = talk.store.cases.standing(talk.store.need(Case, asked.case_id))
        return talk.store.cases.need(case.person_id, case.team)
    return talk.case_of(owner_of(talk, submission), "documents")


def content_list(known: list[Document], kept: list[Page]) -> tuple[Param, ...]:
    """One line a document: its name and how many sheets it has."""
    lines = []
    for one in known:
        count = sum(page.sheets for page in kept if page.document_id == one.id)
        if count:
            lines.append(Say("documents.line", {"kind": document(one.kind), "count": count}))
    return tuple(lines)


def note_page(talk: Talk[Any], submission: Submission, document_id: UUID | None, file: File) -> None:
    """A page is noted first and fetched later, so that no reply ever waits for a download."""
    assert talk.incoming is not None
    caption = talk.incoming.text if file is talk.incoming.files[0] else ""
    source = {"ref": file.ref, "name": file.name, "kind": file.kind, "caption": caption}
    if talk.incoming.claimed_at is not None:
        source["claimed_at"] = talk.incoming.claimed_at.isoformat()
    key = owner_of(talk, submission).key_id
    page = talk.store.papers.add_page(
        submission,
        key,
        source,
        document_id=document_id,
        sent_at=talk.incoming.sent_at,
        received_at=talk.incoming.received_at,
    )
    talk.store.work.add(
        "page",
        page.id,
        key,
        account=talk.chat.account,
        address=talk.chat.address,
        chat=str(talk.chat.id),
    )


def remember(talk: Context, submission: Submission) -> None:
    """What is not sent is recalled: soon, in the evening, and at its end."""
    due, now, office = talk.store.due, talk.now, talk.office
    today = office.local(now).date()
    due.at("papers.recall", submission.id, now + RECALL_AFTER, day="soon", again=True)
    evening = office.at(today, office.evening_at)
    if evening > now + RECALL_AFTER:
        due.at("papers.recall", submission.id, evening, day=today.isoformat())
    due.at("papers.expire", submission.id, submission.opened_at + EXPIRES_AFTER)


def hand_over(talk: Context, submission: Submission, state: str, kept: list[Page]) -> None:
    """The submission belongs to the office now."""
    papers = talk.store.papers
    case = case_of(talk, submission)
    submission.state, submission.case_id = state, case.id
    submission.sent_at = max((page.sent_at for page in kept), default=talk.now)
    submission.accepted_at = talk.now
    papers.number(submission)
    for one in papers.documents(submission.id):
        if not any(page.document_id == one.id for page in kept):
            one.state = "empty"
            continue
        one.state = "sent"
        request = talk.store.get(Request, one.request_id)
        if request is not None:
            request.state = "answered"
            talk.store.add(request)
    talk.store.add(submission)
    for reminder in ("papers.recall", "papers.expire"):
        talk.store.due.cancel(reminder, submission.id)
    if not papers.pages(submission.id, "fetching"):
        talk.store.work.add("assemble", submission.id)
    talk.store.flush()
    for demand in demands_of(talk, submission):
        progress(talk, demand)


def receipt_screen(talk: Context, submission: Submission) -> Screen:
    """What arrived, item by item, with both times where they differ."""
    papers = talk.store.papers
    assert submission.sent_at and submission.accepted_at
    late = submission.accepted_at - submission.sent_at >= timedelta(minutes=1)
    params: dict[str, Param] = {
        "number": papers.number(submission),
        "at": submission.sent_at,
        "list": content_list(papers.documents(submission.id), papers.pages(submission.id)),
    }
    if late:
        params["processed"] = submission.accepted_at
    menu = Action("menu", submission.person_id, Say("button.menu"))
    return Screen("documents.receipt_late" if late else "documents.receipt", params, actions=(menu,))


def with_slip(context: Context, submission: Submission) -> str:
    """The number of the list whose code was used by a chat that is not the person's own; else nothing."""
    asked = context.store.get(Demand, submission.demand_id)
    own = {chat.id for chat in context.store.people.chats_of(submission.person_id)}
    return asked.reference if asked is not None and submission.chat_id not in own else ""


def document_screen(talk: Context, submission: Submission, one: Document, caption: str = "") -> Screen:
    """A submitted document as staff see it, with what they can do."""
    notes: list[Param] = []
    if slip := with_slip(talk, submission):
        notes.append(Say("desk.mark_slip", {"number": slip}))
    if caption:
        notes.append(Say("desk.caption", {"text": caption}))
    return Screen(
        "desk.document_unsent" if submission.state == "unsent" else "desk.document",
        {
            "kind": document(one.kind),
            "number": submission.reference or "",
            "pages": one.pages,
            "at": submission.sent_at or talk.now,
            "hash": (one.sha256 or "")[:16],
            "caption": tuple(notes),
        },
        actions=(
            Action("document.filed", one.id, Say("desk.button_filed")),
            Action("document.again", one.id, Say("desk.button_again")),
        ),
        columns=2,
        media=one.file_id,
        media_name=f"{document_name(talk, submission, one)}.pdf",
        handle=f"document:{one.id}",
    )


def document_name(talk: Context, submission: Submission, one: Document) -> str:
    """By the office's pattern, without ending; a second document of the same kind has its place behind it."""
    day = talk.office.local(submission.sent_at or submission.opened_at).date()
    name = talk.office.file_name.format(day=day, number=submission.reference, kind=file_label(talk, one))
    alike = [other.id for other in talk.store.papers.documents(submission.id) if other.kind == one.kind]
    return name if alike.index(one.id) == 0 else f"{name}_{alike.index(one.id) + 1}"


def file_label(talk: Context, one: Document) -> str:
    """The kind's name as a part of a file name."""
    name = talk.words.text(talk.desk_language, document(one.kind))
    return re.sub(r"[^\w-]+", "-", name).strip("-")
