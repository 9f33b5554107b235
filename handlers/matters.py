"""My matters: what was sent, what is asked for, what is booked."""

from datetime import datetime
from uuid import UUID

from handlers.booked import booked_screen
from handlers.checklist import answer_request
from handlers.clients import may_read
from handlers.deadline import Remember
from handlers.documents import Papers
from handlers.kinds import document
from handlers.kit import Action, Answer, Choice, Conversation, Done, Goto, Next, NoDraft, Param, Say, Screen, Talk
from handlers.kit.refusals import NotYours
from handlers.menu import home
from handlers.submission import content_list
from storage.tables import Callback, Demand, Message, Request, Submission

matters = Conversation("matters", NoDraft, commands=("matters",))


@matters.ask("list")
def overview(talk: Talk[NoDraft]) -> Screen:
    papers, person = talk.store.papers, talk.person.id
    choices: list[Choice] = []
    if is_courier(talk):
        return Screen("clients.courier_reads_nothing", choices=(Choice("menu", Say("button.menu")),))
    open_one = papers.open_submission(talk.chat.id, person)
    if open_one and (kept := papers.pages(open_one.id)):
        choices.append(Choice("open", Say("matters.unsent", {"count": len(kept)})))
    choices += [request_choice(talk, request) for request in papers.requests(person)]
    for own in talk.store.demands.deadlines(person):
        choices.append(Choice(f"deadline:{own.id}", Say("matters.deadline", {"until": own.due_on})))
    booked = talk.store.callbacks.open_of(person)
    if booked:
        choices.append(Choice(f"callback:{booked.id}", Say("matters.callback", {"at": booked.starts_at})))
    for submission in papers.submissions(person):
        if not may_see(talk, submission.chat_id, submission.opened_at):
            continue
        day = talk.office.local(submission.sent_at or submission.opened_at).date()
        label = Say("matters.submission", {"number": submission.reference or "", "day": day})
        choices.append(Choice(f"submission:{submission.id}", label))
    for kept_message in talk.store.messages.of(person, 5):
        if not may_see(talk, kept_message.chat_id, kept_message.received_at):
            continue
        day = talk.office.local(kept_message.sent_at).date()
        direction = "matters.message_in" if kept_message.direction == "in" else "matters.message_out"
        label = Say(direction, {"number": kept_message.reference or "", "day": day})
        choices.append(Choice(f"message:{kept_message.id}", label))
    key = "matters.list" if choices else "matters.nothing"
    choices.append(Choice("remember", Say("matters.remember")))
    return Screen(key, choices=(*choices, Choice("menu", Say("button.menu"))))


def is_courier(talk: Talk[NoDraft]) -> bool:
    """Somebody who only brings something: sends, and never reads."""
    tie = talk.store.ties.tie(talk.chat.id, talk.person.id)
    return tie is not None and tie.role == "courier"


def may_see(talk: Talk[NoDraft], chat_id: UUID, at: datetime) -> bool:
    """What this chat has sent or got itself, and what came since both chats speak for the person: a tie shows nothing older."""
    if chat_id == talk.chat.id:
        return may_read(talk) or not is_courier(talk)
    if not may_read(talk):
        return False
    ties = [talk.store.ties.tie(one, talk.person.id) for one in (talk.chat.id, chat_id)]
    return all(tie is None or at >= (tie.confirmed_at or tie.created_at) for tie in ties)


def request_choice(talk: Talk[NoDraft], request: Request) -> Choice:
    """With its last day, where it has one."""
    demand = talk.store.get(Demand, request.demand_id)
    kind = document(request.kind)
    if demand is None or demand.due_on is None:
        return Choice(f"request:{request.id}", Say("matters.request", {"kind": kind}))
    return Choice(f"request:{request.id}", Say("matters.request_until", {"kind": kind, "until": demand.due_on}))


@overview.answered
def chosen(talk: Talk[NoDraft], said: Answer) -> Next:
    what, _, ref = (said.choice or "menu").partition(":")
    match what:
        case "open":
            submission = talk.store.papers.open_submission(talk.chat.id, talk.person.id)
            known = talk.store.papers.documents(submission.id) if submission else []
            draft = Papers(submission=submission.id if submission else None, document=known[-1].id if known else None)
            return Goto("documents", "pages" if known else "kind", draft)
        case "request":
            return answer_request(talk, UUID(ref), "")
        case "callback":
            booked = talk.store.get(Callback, UUID(ref))
            if booked is None or booked.person_id != talk.person.id:
                raise NotYours
            return Done(booked_screen(talk, "callback.reminder", booked))
        case "submission":
            return Done(submission_screen(talk, UUID(ref)))
        case "message":
            return Done(message_screen(talk, UUID(ref)))
        case "deadline":
            return Goto("deadline", "show", Remember(deadline=UUID(ref)))
        case "remember":
            return Goto("deadline")
    return Goto("menu")


def submission_screen(talk: Talk[NoDraft], ref: UUID) -> Screen:
    """A submission with the state of each of its documents."""
    submission = talk.store.get(Submission, ref)
    if (
        submission is None
        or submission.person_id != talk.person.id
        or not may_see(talk, submission.chat_id, submission.opened_at)
    ):
        raise NotYours
    known = talk.store.papers.documents(submission.id)
    lines: list[Param] = list(content_list(known, talk.store.papers.pages(submission.id)))
    for one in known:
        state = "seen" if one.state == "sent" and one.seen_at else one.state
        lines.append(Say("matters.state", {"kind": document(one.kind), "state": Say(f"state.{state}")}))
    return Screen(
        "matters.submission_open",
        {"number": submission.reference or "", "at": submission.sent_at or submission.opened_at, "list": tuple(lines)},
        actions=(
            *((Action("submission.receipt", submission.id, Say("matters.receipt")),) if submission.receipt_id else ()),
            home(talk),
        ),
        columns=2,
    )


@matters.action("submission.receipt")
def receipt_again(talk: Talk[NoDraft], ref: UUID, argument: str) -> None:
    submission = talk.store.get(Submission, ref)
    if submission is None or submission.person_id != talk.person.id or submission.receipt_id is None:
        raise NotYours
    if not may_see(talk, submission.chat_id, submission.opened_at):
        raise NotYours
    talk.say(
        Screen(
            "documents.receipt_file",
            {"number": submission.reference or ""},
            media=submission.receipt_id,
            media_name=f"{submission.reference}.pdf",
        )
    )


def message_screen(talk: Talk[NoDraft], ref: UUID) -> Screen:
    kept = talk.store.get(Message, ref)
    if kept is None or kept.person_id != talk.person.id or not may_see(talk, kept.chat_id, kept.received_at):
        raise NotYours
    text = str(talk.store.messages.body(kept)["text"])[:3000]
    params: dict[str, Param] = {
        "number": kept.reference or "",
        "at": kept.sent_at,
        "text": text,
        "state": Say(f"state.{kept.state}"),
    }
    return Screen("matters.message_open", params, actions=(home(talk),))
