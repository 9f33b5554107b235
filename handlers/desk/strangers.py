"""People whom the office does not know wait in one list; their topics are made when staff open them.

A thousand made-up accounts are one message at the desk, and cost nobody else their place.
"""

from uuid import UUID

from handlers.desk.cases import case_here
from handlers.desk.room import action, command, on
from handlers.kit import Action, Context, DeskTalk, Event, Param, Say, Screen, Team
from storage.outbox import CONTENT
from storage.tables import Case

SHOWN = 8
PREVIEW = 80


def new_list(context: Context, team: Team) -> Screen:
    """Who waits, the longest first."""
    waiting = context.store.cases.listed(team.name)
    if not waiting:
        return Screen("desk.new_none", handle=handle(team))
    first = waiting[:SHOWN]
    return Screen(
        "desk.new",
        {"count": len(waiting), "list": tuple[Param, ...](line(context, case) for case in first)},
        actions=tuple(
            Action("case.show", case.id, Say("desk.button_show", {"case": case.reference})) for case in first
        ),
        columns=2,
        handle=handle(team),
    )


def handle(team: Team) -> str:
    return f"new:{team.name}"


def line(context: Context, case: Case) -> Say:
    """Since when, in which language, how much; the first words, and no picture."""
    messages, documents = context.store.cases.content(case)
    chats = context.store.people.chats_of(case.person_id)
    booked = context.store.callbacks.open_of(case.person_id)
    call = Say("desk.new_call", {"at": booked.starts_at}) if booked and booked.case_id == case.id else ""
    texts = [] if context.is_plainer(case) else [context.store.messages.body(one)["text"] for one in messages]
    said = Say(
        "desk.new_line",
        {
            "case": case.reference,
            "since": case.waiting_since or case.opened_at,
            "language": Say(f"language.{context.language_of(chats[0]) if chats else context.desk_language}"),
            "messages": len(messages),
            "documents": documents,
            "text": " ".join(str(next(filter(None, texts), "")).split())[:PREVIEW] or call,
        },
    )
    return Say("desk.urgent_line", {"line": said}) if case.is_urgent else said


@on("strangers")
def changed(context: Context, event: Event) -> None:
    """Somebody new waits: the list says so, as one message that changes."""
    team = context.office.team_named(event.data["day"])
    screen = new_list(context, team)
    key = context.store.secrets.office
    posted = context.store.outbox.latest(handle(team))
    if posted is None and not screen.actions:
        return
    if posted is None or not context.store.outbox.update(
        handle(team), key, context.part(context.desk_language, screen)
    ):
        context.tell_team(team, screen, stranger=True)


@action("case.show")
def show(talk: DeskTalk, ref: UUID, argument: str) -> None:
    """Open the topic; what waits in it comes at once."""
    case = case_here(talk, ref)
    team = talk.team
    talk.show(case)
    talk.store.outbox.update(
        handle(team), talk.store.secrets.office, talk.part(talk.desk_language, new_list(talk, team))
    )


@command("new")
def new(talk: DeskTalk, argument: str) -> None:
    """The list again, at the end of the group's general topic."""
    talk.case = None
    talk.store.outbox.replace(handle(talk.team), talk.store.secrets.office)
    talk.tell_team(talk.team, new_list(talk, talk.team), CONTENT)
