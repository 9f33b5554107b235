"""Submitting documents. A photo always works, at any moment."""

from uuid import UUID

from handlers.demanded import demands_of, progress, what_is_missing
from handlers.hints import hard_to_read, seen_before
from handlers.kinds import UNKNOWN, document
from handlers.kit import (
    Answer,
    Choice,
    Conversation,
    Done,
    Draft,
    Event,
    File,
    Goto,
    Incoming,
    Next,
    Say,
    Screen,
    Talk,
    Wait,
)
from handlers.kit.refusals import NotYours
from handlers.menu import home
from handlers.message import take_recording
from handlers.submission import content_list, hand_over, note_page, receipt_screen, remember
from handlers.uploads import link_screen, other_way
from storage.tables import Message, Page, Request, Submission

IDENTIFICATION = "identification"


class Papers(Draft):
    """A submission that is being put together."""

    submission: UUID | None = None
    document: UUID | None = None
    group: str | None = None
    counted: int = 0  # pages that the person has been told of


documents = Conversation("documents", Papers, commands=("documents",))


# Which document?


@documents.called
def called(talk: Talk[Papers], name: str, argument: str) -> Next:
    """Go on with what was begun, else begin anew; on the office's own page where documents may not come this way."""
    if talk.office.documents_on(talk.chat.account) != "allow":
        return Done(other_way(talk))
    submission = talk.store.papers.open_submission(talk.chat.id, talk.person.id)
    draft = Papers(submission=submission.id if submission else None)
    if submission and (known := talk.store.papers.documents(submission.id)):
        return Goto("documents", "pages", Papers(submission=submission.id, document=known[-1].id))
    return Goto("documents", "kind", draft)


@documents.ask("kind")
def kind(talk: Talk[Papers]) -> Screen:
    if talk.office.documents_on(talk.chat.account) != "allow":
        return other_way(talk)
    if talk.draft.submission is None and (open_one := talk.store.papers.open_submission(talk.chat.id, talk.person.id)):
        talk.draft.submission = open_one.id
    count = len(unassigned(talk))
    talk.draft.counted = len(talk.store.papers.pages(talk.draft.submission)) if talk.draft.submission else 0
    key = "documents.kind_of_pages" if count else "documents.kind"
    if talk.draft.group:
        types = talk.office.types_in(talk.draft.group)
        shown = [Choice(f"type:{one.id}", Say(f"document.{one.id}")) for one in types]
        shown.append(Choice("all", Say("documents.other_groups")))
    else:
        shown = [
            Choice(f"request:{one.id}", Say("documents.requested", {"kind": document(one.kind)}))
            for one in wanted(talk)
        ]
        shown += [Choice(f"type:{one.id}", document(one.id)) for one in talk.office.documents if one.common]
        shown += [Choice(f"group:{group}", Say(f"group.{group}")) for group in talk.office.groups]
        shown.append(Choice(f"type:{UNKNOWN}", document(UNKNOWN)))
        if talk.office.has_pages:
            shown.append(Choice("upload", Say("upload.prefer")))
    seen = {choice.id for choice in shown}
    named = (Choice(f"type:{one.id}", document(one.id)) for one in talk.office.documents)
    return Screen(
        key,
        {"count": count} if count else {},
        choices=tuple(shown),
        understood=tuple(choice for choice in named if choice.id not in seen),
        expects="files",
    )


def wanted(talk: Talk[Papers]) -> list[Request]:
    """What the office waits for and this submission does not bring yet.

    Somebody who came with a slip's code learns of its list, and of nothing else.
    """
    submission = talk.store.get(Submission, talk.draft.submission)
    if submission is not None and submission.person_id != talk.person.id:
        requests = talk.store.demands.missing(submission.demand_id) if submission.demand_id else []
    else:
        requests = talk.store.papers.requests(talk.person.id)
    taken = {one.request_id for one in talk.store.papers.documents(submission.id)} if submission else set()
    return [one for one in requests if one.id not in taken]


@kind.answered
def kind_chosen(talk: Talk[Papers], said: Answer) -> Next:
    if said.files:
        return add_files(talk, said.files)
    what, _, name = (said.choice or "").partition(":")
    if what in ("group", "all"):
        talk.draft.group = name or None
        return kind
    if what == "upload":
        return Done(link_screen(talk))
    if what not in ("type", "request"):
        raise NotYours
    begin_document(talk, name if what == "type" else "", UUID(name) if what == "request" else None)
    return pages


def begin_document(talk: Talk[Papers], kind_id: str, request_id: UUID | None = None) -> None:
    """A document of this kind begins with the pages that have none yet.

    It answers the request for it, whether the person chose the request or just named the kind.
    """
    papers = talk.store.papers
    if talk.draft.submission is None:
        talk.draft.submission = papers.start(talk.chat.id, talk.person.id).id
    asked = wanted(talk)
    if request_id is not None:
        request = next((one for one in asked if one.id == request_id), None)
        if request is None:
            raise NotYours
        kind_id = request.kind
    else:
        request_id = next((one.id for one in asked if one.kind == kind_id), None)
    waiting = unassigned(talk)
    begun = papers.add_document(talk.draft.submission, kind_id, request_id)
    for page in waiting:
        page.document_id = begun.id
        talk.store.add(page)
    talk.draft.document, talk.draft.group = begun.id, None
    talk.store.flush()


def unassigned(talk: Talk[Papers]) -> list[Page]:
    """Pages whose kind nobody has said yet."""
    if talk.draft.submission is None:
        return []
    return [page for page in talk.store.papers.pages(talk.draft.submission) if page.document_id is None]


# Pages


@documents.ask("pages")
def pages(talk: Talk[Papers]) -> Screen:
    submission = talk.draft.submission
    assert submission is not None
    known = talk.store.papers.documents(submission)
    kept = talk.store.papers.pages(submission)
    talk.draft.counted = len(kept)
    current = next((one for one in known if one.id == talk.draft.document), known[-1])
    name = document(current.kind)
    if not any(page.document_id == current.id for page in kept):
        hint = "documents.send_statements" if current.kind == "bank-statement" else "documents.send_pages"
        choices = [Choice("other", Say("documents.other_kind"))]
        if kept:
            choices.insert(0, Choice("send", Say("documents.send")))
        return Screen(hint, {"kind": name}, choices=tuple(choices), expects="files")
    return Screen(
        "documents.pages",
        {"list": content_list(known, kept), "count": len(kept)},
        choices=(
            Choice("send", Say("documents.send")),
            Choice("more", Say("documents.another")),
            Choice("remove", Say("documents.remove")),
        ),
        expects="files",
        handle=f"pages:{submission}",
    )


@pages.answered
def pages_answered(talk: Talk[Papers], said: Answer) -> Next:
    if said.files:
        return add_files(talk, said.files)
    match said.choice:
        case "send":
            return send(talk)
        case "remove":
            return remove
        case _:
            return kind


@documents.ask("remove")
def remove(talk: Talk[Papers]) -> Screen:
    assert talk.draft.submission is not None
    kept = talk.store.papers.pages(talk.draft.submission)
    choices = [
        Choice(f"{page.id}", Say("documents.page_number", {"number": number})) for number, page in enumerate(kept, 1)
    ]
    return Screen("documents.which_page", choices=(*choices, Choice("keep", Say("documents.keep_all"))), columns=3)


@remove.answered
def page_removed(talk: Talk[Papers], said: Answer) -> Next:
    if said.choice and said.choice != "keep":
        page = talk.store.need(Page, UUID(said.choice))
        if page.submission_id != talk.draft.submission:
            raise NotYours
        talk.store.papers.take_out(page)
    left = talk.store.papers.pages(talk.draft.submission) if talk.draft.submission else []
    if not left:
        talk.say(Screen("documents.nothing_left"))
        return kind
    return pages


# Files come in


@documents.unasked("files")
def files_came(talk: Talk[Papers], incoming: Incoming) -> Next | None:
    """A photo or file outside any question opens a submission, also before the notice."""
    if all(file.kind in ("voice", "video") for file in incoming.files):
        take_recording(talk, incoming)
        return None
    return add_files(talk, tuple(file for file in incoming.files if file.kind in ("photo", "file")))


def add_files(talk: Talk[Papers], files: tuple[File, ...]) -> Next:
    """Note each file as a page and have it fetched; what is too large is refused before that."""
    fitting = [file for file in files if (file.size or 0) <= talk.office.max_size]
    if len(fitting) < len(files):
        talk.say(Screen("refused.too_large", {"limit": talk.office.max_size // 1_000_000}))
    if not fitting:
        return documents.steps[talk.step] if talk.step else Goto("documents", "kind")
    submission = current_submission(talk)
    known = talk.store.papers.documents(submission.id)
    draft = Papers(submission=submission.id, document=talk.draft.document or (known[-1].id if known else None))
    for file in fitting:
        note_page(talk, submission, draft.document, file)
    remember(talk, submission)
    return Wait(pages if draft.document else kind, draft)


def current_submission(talk: Talk[Papers]) -> Submission:
    open_one = talk.store.get(Submission, talk.draft.submission) or talk.store.papers.open_submission(
        talk.chat.id, talk.person.id
    )
    if open_one is not None and open_one.state == "open":
        return open_one
    talk.draft.document = None
    return talk.store.papers.start(talk.chat.id, talk.person.id)


@documents.on("page.kept")
def page_kept(talk: Talk[Papers], event: Event) -> Next | None:
    """Said once all pages of the submission are there, so that an album is one confirmation."""
    page = talk.store.need(Page, event.ref)
    submission = talk.store.need(Submission, page.submission_id)
    if submission.state in ("web", "own"):
        return None  # the upload page says it itself; a letter of one's own is only kept
    if submission.state == "open" and page.state == "kept" and page.faults:
        talk.say(hard_to_read(talk, page, page.faults.split(",")))
    elif submission.state == "open" and page.state == "kept" and (hint := seen_before(talk, page, submission)):
        talk.say(hint)
    if talk.store.papers.pages(submission.id, "fetching"):
        return None
    if submission.state != "open":
        return finish(talk, submission)
    if talk.draft.submission == submission.id and talk.draft.counted == len(talk.store.papers.pages(submission.id)):
        return None
    if talk.draft.submission != submission.id:
        known = talk.store.papers.documents(submission.id)
        draft = Papers(submission=submission.id, document=known[-1].id if known else None)
        return Goto("documents", "pages" if known else "kind", draft)
    return pages if talk.draft.document else kind


@documents.on("page.waiting")
def page_waiting(talk: Talk[Papers], event: Event) -> None:
    """Nobody can say yet whether the file is harmful: it waits, and the person need not."""
    message = talk.store.get(Message, event.ref)
    if not is_on_the_page(talk, event) and (message is None or message.direction == "in"):
        talk.say(Screen("documents.being_checked", silent=True))


def is_on_the_page(talk: Talk[Papers], event: Event) -> bool:
    """It came through the office's own upload page, which says by itself what becomes of it."""
    page = talk.store.get(Page, event.ref)
    submission = talk.store.get(Submission, page.submission_id) if page else None
    return submission is not None and submission.state == "web"


@documents.on("page.refused")
def page_refused(talk: Talk[Papers], event: Event) -> Next | None:
    """The exact reason and what to do; the other pages stay."""
    if is_on_the_page(talk, event):
        return None
    talk.say(
        Screen(
            f"refused.{event.data['reason']}",
            {"limit": talk.office.max_size // 1_000_000, "pages": talk.office.max_pages},
        )
    )
    if talk.step:
        talk.draft.counted = -1
    return page_kept(talk, event)


# Sending


def send(talk: Talk[Papers]) -> Next:
    """[Absenden]: the pages' own time is the time of receipt, ours stands beside it."""
    papers = talk.store.papers
    submission = talk.store.get(Submission, talk.draft.submission)
    if submission is None or submission.state != "open":
        raise NotYours
    if talk.draft.document is None or unassigned(talk):
        begin_document(talk, UNKNOWN)
    kept = papers.pages(submission.id)
    if not kept:
        talk.say(Screen("documents.nothing_left"))
        return kind
    hand_over(talk, submission, "sent", kept)
    if papers.pages(submission.id, "fetching"):
        return Done(Screen("documents.receipt_follows", {"number": papers.number(submission)}))
    return receipt(talk, submission)


def finish(talk: Talk[Papers], submission: Submission) -> Next | None:
    """The last page of a submission that was already sent has been fetched."""
    if not talk.store.papers.pages(submission.id):
        for request in talk.store.papers.answered_by(submission.id):
            request.state = "open"
            talk.store.add(request)
        for demand in demands_of(talk, submission):
            progress(talk, demand)
        submission.state = "deleted"
        talk.store.add(submission)
        talk.say(Screen("documents.nothing_left", actions=(home(talk),)))
    elif not talk.store.work.asked("assemble", submission.id):
        talk.store.work.add("assemble", submission.id)
        talk.say(receipt_screen(talk, submission))
    return None


def receipt(talk: Talk[Papers], submission: Submission) -> Next:
    talk.say(receipt_screen(talk, submission))
    if submission.person_id != talk.person.id:
        return Done()
    for screen in what_is_missing(talk, submission):
        talk.say(screen)
    known = talk.store.people.file_numbers(talk.person.id) or talk.store.people.details(talk.person)
    return Done() if known else Goto("whose")
