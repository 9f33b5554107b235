"""Submitted documents: filed, or asked for again with a reason."""

from uuid import UUID

from handlers.demanded import progress
from handlers.desk.cases import ask_for_transcript
from handlers.desk.room import action, check_mine, command, on
from handlers.kinds import document
from handlers.kit import Action, Context, DeskTalk, Event, Param, Say, Screen
from handlers.kit.refusals import NotYours
from handlers.submission import case_of, document_name, document_screen
from storage.tables import Case, Chat, Demand, Document, Person, Request, Submission

REASONS = ("blurred", "cut", "dark", "missing_pages", "wrong", "outdated")


def document_here(talk: DeskTalk, ref: UUID) -> tuple[Document, Submission, Case]:
    """Raises NotYours for what does not belong to this team."""
    found = talk.store.get(Document, ref)
    submission = talk.store.get(Submission, found.submission_id) if found else None
    case = talk.store.get(Case, submission.case_id) if submission else None
    if found is None or submission is None or case is None:
        raise NotYours
    check_mine(talk, case)
    talk.case = case
    return found, submission, case


def show(talk: Context, one: Document, submission: Submission, case: Case, key: str, by: str, **params: Param) -> None:
    """Change the document's message at the desk, so that it tells what was done and by whom."""
    screen = document_screen(talk, submission, one)
    changed = Screen(key, {**screen.params, "by": by, **params}, handle=screen.handle)
    talk.change_at_desk(case, changed)


@action("document.filed")
def filed(talk: DeskTalk, ref: UUID, argument: str) -> None:
    one, submission, case = document_here(talk, ref)
    file_it(talk, one, submission, case, talk.name)


@on("document.acknowledged")
def acknowledged(context: Context, event: Event) -> None:
    """The e-file has taken it over."""
    one = context.store.get(Document, event.ref)
    submission = context.store.get(Submission, one.submission_id) if one else None
    case = context.store.get(Case, submission.case_id) if submission else None
    if one is not None and submission is not None and case is not None:
        name = context.words.text(context.desk_language, Say("desk.efile"))
        file_it(context, one, submission, case, name)
        context.store.audit.note("efile", "document.filed", one.id)


def file_it(context: Context, one: Document, submission: Submission, case: Case, by: str) -> None:
    """It is in the office's files now, with what was written about it; the person hears of it."""
    if one.state != "sent":
        return
    one.state, one.seen_at = "filed", one.seen_at or context.now
    context.store.add(one)
    show(context, one, submission, case, "desk.document_filed", by)
    context.tell_person(
        submission.person_id,
        Screen("documents.filed", {"kind": document(one.kind), "number": submission.reference or ""}),
    )
    settle_waiting(context, case)
    ask_for_transcript(context, case)


@action("document.again")
def again(talk: DeskTalk, ref: UUID, argument: str) -> None:
    """Ask staff for the reason: a button, or a reply to this message in their own words."""
    one, submission, case = document_here(talk, ref)
    if one.state != "sent":
        return
    reasons = tuple(Action("document.reason", one.id, Say(f"reason.{reason}"), reason) for reason in REASONS)
    talk.tell_desk(
        case,
        Screen(
            "desk.why",
            {"kind": document(one.kind), "number": submission.reference or ""},
            actions=reasons,
            columns=2,
            handle=f"reason:{one.id}",
        ),
    )


@action("document.reason")
def reason_chosen(talk: DeskTalk, ref: UUID, argument: str) -> None:
    if argument in REASONS:
        ask_again(talk, ref, Say(f"reason.{argument}"))


def ask_again(talk: DeskTalk, ref: UUID, reason: str | Say) -> None:
    """The claimant gets the reason in their language and can send again with one tap."""
    one, submission, case = document_here(talk, ref)
    if one.state != "sent":
        return
    person = talk.store.need(Person, submission.person_id)
    if isinstance(reason, str) and not talk.store.ties.knows_person(person.id):
        talk.reply(Screen("desk.own_words_held"))
        return
    one.state, one.seen_at = "again", one.seen_at or talk.now
    talk.store.add(one)
    kind = one.kind if one.kind and one.kind != "unknown" else "letter"
    note = {"reason": reason} if isinstance(reason, str) else {"key": reason.key}
    before = talk.store.get(Request, one.request_id)
    demand = talk.store.get(Demand, before.demand_id) if before else None
    request = talk.store.papers.request(case.id, person, kind, one.id, note, demand.id if demand else None)
    if before is not None and demand is not None and demand.state in ("open", "answered"):
        before.state = "withdrawn"  # the new one stands for it
        talk.store.add(before)
        progress(talk, demand)
    show(talk, one, submission, case, "desk.document_again", talk.name, reason=reason)
    talk.tell_person(
        person.id,
        Screen(
            "documents.again",
            {"kind": document(one.kind), "number": submission.reference or "", "reason": reason},
            actions=(Action("request.answer", request.id, Say("documents.send_again")),),
        ),
    )
    talk.store.outbox.remove(f"reason:{one.id}", person.key_id)
    talk.refresh_card(case)
    settle_waiting(talk, case)


@on("submission.ready")
def ready(context: Context, event: Event) -> None:
    """The PDFs are made: to the desk one by one, to the chat that sent them the receipt."""
    store = context.store
    submission = store.need(Submission, event.ref)
    case = case_of(context, submission)
    case.waiting_since = case.waiting_since or submission.sent_at
    captions = [str(store.open(page.sealed).get("caption", "")) for page in store.papers.pages(submission.id)]
    for one in store.papers.documents(submission.id):
        if one.file_id:
            context.tell_desk(case, document_screen(context, submission, one, "\n".join(filter(None, captions))))
            captions = []
            if context.office.efile:
                one.efile = document_name(context, submission, one)
                store.add(one)
                store.work.add("efile", one.id)
    context.refresh_card(case)
    chat = store.get(Chat, submission.chat_id)
    if chat is not None and submission.receipt_id and submission.state == "sent":
        screen = Screen(
            "documents.receipt_file",
            {"number": submission.reference or ""},
            media=submission.receipt_id,
            media_name=f"{submission.reference}.pdf",
            silent=True,
        )
        context.say_in(chat, screen)


def newest(talk: DeskTalk) -> Document | None:
    """The document that a command means: the one whose message is replied to, else the newest that waits."""
    incoming, store = talk.incoming, talk.store
    if talk.case is None:
        return None
    for ref in store.outbox.refs(incoming.account, incoming.chat, incoming.reply_to, "document"):
        return store.get(Document, ref)
    waiting = [
        one
        for submission in store.papers.submissions(talk.case.person_id, 50)
        if submission.case_id == talk.case.id
        for one in store.papers.documents(submission.id)
        if one.state == "sent"
    ]
    return max(waiting, key=lambda one: one.id, default=None)


@command("filed")
def filed_by_command(talk: DeskTalk, argument: str) -> None:
    """The newest document that waits, or the one replied to."""
    if (one := newest(talk)) is None:
        talk.reply(Screen("desk.nothing_to_do" if talk.case else "desk.only_in_topic"))
    else:
        filed(talk, one.id, "")


@command("again")
def again_by_command(talk: DeskTalk, argument: str) -> None:
    """Ask for it again, with the reason behind the command."""
    if (one := newest(talk)) is None:
        talk.reply(Screen("desk.nothing_to_do" if talk.case else "desk.only_in_topic"))
    elif argument:
        ask_again(talk, one.id, argument[:500])
    else:
        again(talk, one.id, "")


def settle_waiting(talk: Context, case: Case) -> None:
    """A case whose documents are all dealt with, and whose last word is the office's, waits for nothing more."""
    newest = next((one for one in talk.store.messages.of(case.person_id) if one.case_id == case.id), None)
    if newest is not None and newest.direction == "in":
        return
    for submission in talk.store.papers.submissions(case.person_id, 50):
        if submission.case_id == case.id and any(
            one.state == "sent" for one in talk.store.papers.documents(submission.id)
        ):
            return
    case.waiting_since = None
    talk.store.add(case)
    talk.refresh_card(case)
