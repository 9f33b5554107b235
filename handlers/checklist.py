"""What the office waits for, as a list to tick off; with a slip's code also for somebody who only brings it."""

from typing import Any
from uuid import UUID

from handlers.demanded import MORE, asked_screen, lines, longer
from handlers.documents import Papers, add_files
from handlers.kinds import document
from handlers.kit import Action, Answer, Choice, Conversation, Done, Draft, Goto, Next, Say, Screen, Talk
from handlers.kit.refusals import NotYours
from handlers.menu import home
from handlers.uploads import other_way
from storage.tables import Case, Demand, Request, Submission


class Checklist(Draft):
    """Which list; it came from the person's own matters or from a slip's code, never from a button."""

    demand: UUID | None = None


demand = Conversation("demand", Checklist)


@demand.ask("list")
def checklist(talk: Talk[Checklist]) -> Screen:
    found = talk.store.need(Demand, talk.draft.demand)
    own = found.person_id == talk.person.id
    if not own:  # the list as it stands on the slip: a code tells nothing of what has come since
        asked = talk.store.demands.requests(found.id)
        names = tuple(Say("demand.line_missing", {"kind": document(one.kind)}) for one in asked)
        return Screen(
            "demand.list_of_slip",
            {"number": found.reference, "list": names},
            choices=(
                *(Choice(f"request:{one.id}", Say("demand.send", {"kind": document(one.kind)})) for one in asked),
                Choice("menu", Say("button.menu")),
            ),
            expects="files",
        )
    missing = talk.store.demands.missing(found.id)
    choices = [Choice(f"request:{one.id}", Say("demand.send", {"kind": document(one.kind)})) for one in missing]
    if missing:
        choices.append(Choice("time", Say("demand.need_more_time")))
    return Screen(
        "demand.list" if missing else "demand.all_there",
        {"number": found.reference, "until": found.due_on or "", "list": lines(talk, found)},
        choices=(*choices, Choice("menu", Say("button.menu"))),
        expects="files",
    )


@checklist.answered
def chosen(talk: Talk[Checklist], said: Answer) -> Next:
    found = talk.store.need(Demand, talk.draft.demand)
    if said.files:
        talk.draft = Papers(submission=begin(talk, found).id)  # type: ignore[assignment]
        return add_files(talk, said.files)  # type: ignore[arg-type]
    what, _, ref = (said.choice or "menu").partition(":")
    match what:
        case "request":
            request = talk.store.get(Request, UUID(ref))
            if request is None or request.demand_id != found.id:
                raise NotYours
            return answer(talk, request)
        case "time":
            return more_time(talk, found.id, "")
    return Goto("menu")


def begin(talk: Talk[Checklist], found: Demand) -> Submission:
    papers = talk.store.papers
    open_one = papers.open_submission(talk.chat.id, found.person_id)
    return open_one or papers.start(talk.chat.id, found.person_id, found.id)


def answer(talk: Talk[Any], request: Request) -> Next:
    """One tap from what the office asks for to sending it."""
    own = request.person_id == talk.person.id
    if own and request.state != "open":
        return Done(Screen("matters.request_done", actions=(home(talk),)))
    if talk.office.documents_on(talk.chat.account) != "allow":
        return Done(other_way(talk, "upload.link", None if own else request.demand_id, request.person_id))
    papers = talk.store.papers
    submission = papers.open_submission(talk.chat.id, request.person_id)
    submission = submission or papers.start(talk.chat.id, request.person_id, request.demand_id)
    waiting = [page for page in papers.pages(submission.id) if page.document_id is None]
    begun = papers.add_document(submission.id, request.kind, request.id if request.state == "open" else None)
    for page in waiting:
        page.document_id = begun.id
        talk.store.add(page)
    talk.store.flush()
    return Goto("documents", "pages", Papers(submission=submission.id, document=begun.id))


@demand.kept_out
def elsewhere(talk: Talk[Checklist]) -> Screen:
    """The page for this list: what is sent there belongs to the person who is asked, whoever sends it."""
    found = talk.store.need(Demand, talk.draft.demand)
    own = found.person_id == talk.person.id
    return other_way(talk, "upload.link_instead", None if own else found.id, found.person_id)


@demand.action("request.answer")
def answer_request(talk: Talk[Any], ref: UUID, argument: str) -> Next:
    request = talk.store.get(Request, ref)
    if request is None or request.person_id != talk.person.id:
        raise NotYours
    return answer(talk, request)


def own(talk: Talk[Checklist], ref: UUID) -> Demand:
    """Raises NotYours unless it is this person's and was asked for."""
    found = talk.store.get(Demand, ref)
    if found is None or found.person_id != talk.person.id or found.state in ("draft", "withdrawn"):
        raise NotYours
    return found


@demand.action("demand.open")
def open_(talk: Talk[Checklist], ref: UUID, argument: str) -> Next:
    """Straight to the pages if one document is missing, else to the list."""
    found = own(talk, ref)
    missing = talk.store.demands.missing(found.id)
    if len(missing) == 1:
        return answer(talk, missing[0])
    return Goto("demand", "list", Checklist(demand=found.id))


@demand.action("demand.show")
def show(talk: Talk[Checklist], ref: UUID, argument: str) -> None:
    found = own(talk, ref)
    if found.state == "open":
        talk.say(asked_screen(talk, found, "demand.reminder"))
    else:
        talk.say(Screen("matters.request_done", actions=(home(talk),)))


@demand.action("demand.more_time")
def more_time(talk: Talk[Checklist], ref: UUID, argument: str) -> Next:
    """An honest answer: the deadline stands until staff have moved it. They hear of it once."""
    found = own(talk, ref)
    if found.state != "open" or found.due_on is None:
        return Done(Screen("matters.request_done", actions=(home(talk),)))
    if found.more_time_at is None:
        found.more_time_at = talk.now
        talk.store.add(found)
        case = talk.store.need(Case, found.case_id)
        case.waiting_since = case.waiting_since or talk.now
        talk.store.add(case)
        talk.tell_desk(case, asks_for_time(found))
    write = Action("demand.why", found.id, Say("demand.write_why"))
    return Done(Screen("demand.time_asked", {"until": found.due_on}, actions=(write, home(talk)), columns=2))


@demand.action("demand.why")
def why(talk: Talk[Checklist], ref: UUID, argument: str) -> Next:
    own(talk, ref)
    return Goto("message")


def asks_for_time(found: Demand) -> Screen:
    return Screen(
        "desk.demand_more_time",
        {"number": found.reference, "until": found.due_on or ""},
        actions=(
            *(longer(found, days) for days in MORE),
            Action("demand.refuse", found.id, Say("desk.button_refuse")),
        ),
        columns=3,
        handle=f"time:{found.id}",
    )
