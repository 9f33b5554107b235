"""The office's own upload page: the way there, and what happens with what comes through it.

It is for channels through which documents must not go, and for anyone who prefers it. What is sent there
takes the same way as any other page; the conversation hears of it when it has been handed over.
"""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from handlers.demanded import what_is_missing
from handlers.kinds import UNKNOWN, document
from handlers.kit import Context, Link, Param, Refusal, Say, Screen, Talk, WebApp
from handlers.submission import hand_over, receipt_screen, remember
from storage.tables import Chat, Page, Person, Request, Submission, Upload, UploadLink
from storage.uploads import SESSION_LASTS

NOBODY = UUID(int=0)  # the chat of somebody who came with a slip's code and has none
TURNS = (0, 90, 180, 270)
LOOK_AGAIN = timedelta(minutes=5)


class NotReady(Refusal):
    """A page is still being looked at, or none is there."""

    key = "upload.not_ready"


def other_way(
    talk: Talk[Any], key: str = "upload.link", demand_id: UUID | None = None, person_id: UUID | None = None
) -> Screen:
    """Where documents go if not through this messenger: to the office's own page, or on paper."""
    if talk.office.documents_on(talk.chat.account) == "refuse":
        return Screen("documents.not_here", {"address": talk.office.address, "website": talk.office.website})
    return link_screen(talk, key, demand_id, person_id)


def link_screen(
    talk: Talk[Any], key: str = "upload.link", demand_id: UUID | None = None, person_id: UUID | None = None
) -> Screen:
    """A link that works once, and the same page within Telegram where the address allows it."""
    token = talk.store.uploads.link(person_id or talk.person.id, talk.language, talk.chat.id, demand_id)
    base = talk.office.public_url
    buttons: list[Link | WebApp] = [Link(f"{base}/u/{token}", Say("upload.open"))]
    if base.startswith("https:") and demand_id is None:
        buttons.insert(0, WebApp(f"{base}/u/app", Say("upload.open_here")))
    return Screen(key, actions=tuple(buttons))


@dataclass(frozen=True)
class OnThePage:
    """A page as the upload page shows it."""

    id: UUID
    state: str  # checking · kept · refused
    turned: int  # degrees clockwise by which it was put upright
    notes: tuple[Say, ...]


def submission_of(context: Context, link: UploadLink) -> Submission:
    """What is put together with this link."""
    found = context.store.get(Submission, link.submission_id)
    if found is None or found.state != "web":
        found = context.store.papers.start(link.chat_id or NOBODY, link.person_id, link.demand_id)
        found.state = "web"
        context.store.add(found)
        link.submission_id = found.id
        context.store.add(link)
        context.store.flush()
    return found


def note(context: Context, link: UploadLink, upload: Upload) -> Page:
    """The last byte is here: a page, to be looked at as any other."""
    store = context.store
    submission = submission_of(context, link)
    person = store.need(Person, submission.person_id)
    page = store.papers.add_page(
        submission,
        person.key_id,
        {"ref": str(upload.id), "name": store.open(upload.sealed), "kind": "file", "caption": ""},
        sent_at=context.now,
        received_at=context.now,
    )
    upload.page_id = page.id
    store.add(upload)
    store.work.add("page", page.id, person.key_id, account="upload", chat=str(submission.chat_id))
    store.due.at("upload.left", submission.id, context.now + SESSION_LASTS, again=True)
    return page


def pages_on_the_page(context: Context, link: UploadLink) -> list[OnThePage]:
    """Everything that came with this link and was not sent yet, in order."""
    submission = context.store.get(Submission, link.submission_id)
    if submission is None or submission.state != "web":
        return []
    states = {"fetching": "checking", "kept": "kept", "refused": "refused"}
    return [
        OnThePage(page.id, states[page.state], page.turned, notes_on(context, page, submission))
        for page in context.store.papers.pages(submission.id, *states)
    ]


def notes_on(context: Context, page: Page, submission: Submission) -> tuple[Say, ...]:
    """Why it was refused, or what may be wrong with it."""
    if page.state == "refused":
        limits: dict[str, Param] = {
            "limit": context.office.upload_size // 1_000_000,
            "pages": context.office.max_pages,
        }
        return (Say(f"refused.{page.reason}", limits),)
    said = fault_says(page.faults.split(",")) if page.faults else []
    before = context.store.get(Submission, page.seen_in) if page.state == "kept" else None
    if before is not None and before.id == submission.id:
        said.append(Say("upload.twice"))
    elif before is not None and submission.chat_id == before.chat_id:  # a slip's holder learns nothing of before
        day = context.office.local(before.sent_at or before.opened_at).date()
        said.append(Say("upload.sent_before", {"day": day}))
    return tuple(said)


def fault_says(faults: list[str]) -> list[Say]:
    """What is wrong with a photo and what helps."""
    said = []
    for fault in faults:
        name, _, where = fault.partition(":")
        said.append(Say(f"documents.fault_{name}", {"where": Say(f"documents.where_{where}")} if where else {}))
    return said


def remove(context: Context, link: UploadLink, page_id: UUID) -> None:
    """A page is taken off before it was sent; one that is none of this link's stays."""
    page = context.store.get(Page, page_id)
    submission = context.store.get(Submission, link.submission_id)
    if page is None or submission is None or page.submission_id != submission.id or submission.state != "web":
        return
    context.store.papers.take_out(page)


def kinds(context: Context, link: UploadLink) -> list[tuple[str, Say]]:
    """What it can be: what the office waits for first. Whoever has only a slip's code learns of its list alone."""
    asked = asked_with(context, link)
    found = [(f"request:{one.id}", Say("documents.requested", {"kind": document(one.kind)})) for one in asked]
    common = sorted(context.office.documents, key=lambda one: not one.common)
    return [*found, *((f"type:{one.id}", document(one.id)) for one in common), (f"type:{UNKNOWN}", document(UNKNOWN))]


def asked_with(context: Context, link: UploadLink) -> list[Request]:
    """What the office waits for; for whoever has a slip's code, the list as it stands on the slip."""
    if is_own(link):
        return context.store.papers.requests(link.person_id)
    return context.store.demands.requests(link.demand_id or NOBODY)


def is_own(link: UploadLink) -> bool:
    """The link was given to the person whose documents they are."""
    return link.demand_id is None and link.chat_id is not None


def meant(context: Context, link: UploadLink, kind: str) -> tuple[str, Request | None]:
    """The kind of document that was chosen on the page, and the request that it answers, however it was named."""
    asked = asked_with(context, link)
    what, _, name = kind.partition(":")
    if what == "type" and name in {one.id for one in context.office.documents}:
        request = next((one for one in asked if one.kind == name), None)
        named = name
    else:
        request = next((one for one in asked if kind == f"request:{one.id}"), None)
        named = request.kind if request else UNKNOWN
    return named, request if request is not None and request.state == "open" else None


def send(context: Context, link: UploadLink, kind: str, order: list[tuple[UUID, int]]) -> Submission:
    """Hand over what is there, in this order and turned like this. Raises NotReady."""
    store, papers = context.store, context.store.papers
    submission = store.get(Submission, link.submission_id)
    if (again := sent_already(context, link, order)) is not None:
        return again
    if submission is None or submission.state != "web" or papers.pages(submission.id, "fetching"):
        raise NotReady
    kept = {page.id: page for page in papers.pages(submission.id, "kept")}
    chosen = [(kept.pop(page_id), turn) for page_id, turn in order if page_id in kept]
    chosen += [(page, 0) for page in kept.values()]  # nothing that is here is left out
    if not chosen:
        raise NotReady
    named, request = meant(context, link, kind)
    one = papers.add_document(submission.id, named, request.id if request else None)
    for number, (page, turn) in enumerate(chosen, 1):
        page.document_id, page.position, page.turn = one.id, number, turn if turn in TURNS else 0
        store.add(page)
    store.flush()
    store.due.cancel("upload.left", submission.id)
    hand_over(context, submission, "sent", [page for page, _ in chosen])
    chat = store.get(Chat, submission.chat_id)
    if chat is not None:
        context.say_in(chat, receipt_screen(context, submission))
        for screen in what_is_missing(context, submission) if is_own(link) else ():
            context.say_in(chat, screen)
    link.submission_id, link.sent_id = None, submission.id
    store.add(link)
    return submission


def sent_already(context: Context, link: UploadLink, order: list[tuple[UUID, int]]) -> Submission | None:
    """The answer got lost and [Send] was tapped again: the same pages are the same submission."""
    pages = [context.store.get(Page, page_id) for page_id, _ in order]
    same = link.sent_id is not None and bool(pages)
    same = same and all(page is not None and page.submission_id == link.sent_id for page in pages)
    return context.store.get(Submission, link.sent_id) if same else None


def left(context: Context, submission: Submission) -> None:
    """The session is over and nothing was sent: the chat takes it on, or the case that asked for it."""
    if submission.state != "web":
        return
    link = context.store.uploads.of_submission(submission.id)
    living = link.session_until if link is not None and link.session_until else context.now
    if living > context.now or context.store.papers.pages(submission.id, "fetching"):
        later = max(living, context.now + LOOK_AGAIN)
        context.store.due.at("upload.left", submission.id, later, again=True)
        return
    kept = context.store.papers.pages(submission.id)
    chat = context.store.get(Chat, submission.chat_id)
    if not kept:
        submission.state = "deleted"
    elif chat is not None:
        submission.state = "open"
        remember(context, submission)
    else:
        one = context.store.papers.add_document(submission.id, UNKNOWN)
        for page in kept:
            page.document_id = one.id
            context.store.add(page)
        context.store.flush()
        hand_over(context, submission, "unsent", kept)
    context.store.add(submission)
