"""The case card: always the truth of now, with the buttons for what can be done next."""

from typing import TYPE_CHECKING

from handlers.kit.screens import Action, Label, Param, Say, Screen, pack_id
from storage.tables import Case, Person

if TYPE_CHECKING:
    from handlers.kit.talk import Context

CLOSED_AS = ("done", "answered", "elsewhere", "double", "silent")
SNOOZES = (1, 3, 7, 14)  # days
TAKEN, DONE, FREE = "🟢", "✅", ""  # how a topic's title begins
WAYS = ("in_person", "phone", "file")  # how staff can know who somebody is


def card(context: "Context", case: Case, menu: str = "") -> Screen:
    """The card; ``menu`` says which of its lists of buttons it shows."""
    store = context.store
    chats = store.people.chats_of(case.person_id)
    callback = store.callbacks.open_of(case.person_id)
    name = str(store.people.details(store.need(Person, case.person_id)).get("name", ""))
    params: dict[str, Param] = {
        "case": case.reference,
        "name": Say("desk.hidden") if context.is_plainer(case) else name or Say("desk.no_name"),
        "language": Say(f"language.{context.language_of(chats[0]) if chats else context.desk_language}"),
        "verified": verified(context, case),
        "owner": owner(context, case),
        "state": state(case),
        "requests": len(store.papers.requests(case.person_id)),
        "callback": callback.starts_at if callback and callback.state == "booked" else Say("desk.none"),
    }
    return Screen("desk.card", params, actions=MENUS[menu](context, case), columns=2, handle=f"card:{case.id}")


def state(case: Case) -> Say:
    """Open, waiting since when, put off until when, or closed as what."""
    if case.state == "closed":
        return Say("desk.state_closed_as", {"reason": Say(f"closed.{case.closed_as}")}) if case.closed_as else CLOSED
    if case.snoozed_until is not None:
        return Say("desk.state_snoozed", {"until": case.snoozed_until})
    if case.waiting_since is not None:
        if case.is_urgent:
            return Say("desk.state_urgent", {"since": case.waiting_since})
        return Say("desk.state_waiting", {"since": case.waiting_since})
    return Say("desk.state_open")


CLOSED = Say("desk.state_closed")


def owner(context: "Context", case: Case) -> Param:
    """Who has it; and for whom, if it is a deputy."""
    people = context.store.people
    name = people.actor_name(case.owner_id)
    if not name:
        return Say("desk.nobody")
    if case.kept_for is None:
        return name
    return Say("desk.owner_deputy", {"name": name, "absent": people.actor_name(case.kept_for)})


def verified(context: "Context", case: Case) -> Say:
    """Whether the office has made sure who writes, and how."""
    tie = context.store.ties.confirmed(case.person_id)
    if tie is None:
        return Say("desk.unverified")
    return Say("desk.verified_how", {"how": Say(f"verified.{tie.confirmed_how}")}) if tie.confirmed_how else KNOWN


KNOWN = Say("desk.verified")


def button(case: Case, name: str, key: str, argument: str = "", label: Label | None = None) -> Action:
    """A button of the card."""
    return Action(name, case.id, Say(f"desk.button_{key}") if label is None else label, argument)


def first(context: "Context", case: Case) -> tuple[Action, ...]:
    """What is done most: take, close; and the way to everything else."""
    taken = button(case, "case.release", "release") if case.owner_id else button(case, "case.take", "take")
    if case.state == "closed":
        return (taken, button(case, "case.reopen", "reopen"))
    rest = button(case, "case.menu", "more", "more")
    return (taken, button(case, "case.menu", "close", "close"), *confirm_buttons(context, case), rest)


def confirm_buttons(context: "Context", case: Case) -> tuple[Action, ...]:
    """One tap after the check, while nobody has made sure who writes; whoever acts for somebody is allowed instead."""
    chats = context.store.people.chats_of(case.person_id)
    if context.store.ties.confirmed(case.person_id) or not chats:
        return ()
    tie = context.store.ties.tie(chats[0].id, case.person_id)
    if tie is not None and tie.role != "self":
        return approve_buttons(case, tie.role)
    return tuple(button(case, "person.confirm", f"confirm_{way}", way) for way in WAYS)


def approve_buttons(case: Case, role: str) -> tuple[Action, ...]:
    """Whether somebody may act for the person, and for how long; a courier never reads."""
    ways = (
        button(case, "client.approve", "approve_year", "365"),
        button(case, "client.approve", "approve_quarter", "90"),
        button(case, "client.refuse", "refuse_client"),
    )
    return ways[2:] if role == "courier" else ways


def more(context: "Context", case: Case) -> tuple[Action, ...]:
    """What is done now and then."""
    return (
        button(case, "case.menu", "hand_over", "hand_over"),
        button(case, "case.menu", "snooze", "snooze"),
        button(case, "demand.begin", "request"),
        button(case, "case.menu", "book", "book"),
        back(case),
    )


def closing(context: "Context", case: Case) -> tuple[Action, ...]:
    """Why it is closed."""
    reasons = [button(case, "case.close", "", reason, Say(f"closed.{reason}")) for reason in CLOSED_AS]
    return (*reasons, back(case))


def snoozing(context: "Context", case: Case) -> tuple[Action, ...]:
    """Until when it is put off."""
    days = [button(case, "case.snooze", "", str(one), Say("desk.button_days", {"count": one})) for one in SNOOZES]
    return (*days, back(case))


def handing_over(context: "Context", case: Case) -> tuple[Action, ...]:
    """To whom: the other teams, then the colleagues of this one."""
    teams = [
        button(case, "case.team", "", str(number), Say("desk.button_team", {"team": team.name}))
        for number, team in enumerate(context.office.teams)
        if team.name != case.team
    ]
    _, address = context.place_of(context.office.team_named(case.team))
    people = [
        button(case, "case.colleague", "", pack_id(actor.id), context.store.people.actor_name(actor.id))
        for actor in context.store.staff.enrolled(address)
        if actor.id != case.owner_id
    ]
    return (*teams, *people[:20], back(case))


def back(case: Case) -> Action:
    return button(case, "case.menu", "back", "")


def booking(context: "Context", case: Case) -> tuple[Action, ...]:
    """The next windows in which the person can be called."""
    free = context.free_windows(case)[:6]
    times = [button(case, "callback.book", "", str(int(start.timestamp())), start) for start in free]
    return (*times, back(case))


MENUS = {
    "": first,
    "more": more,
    "close": closing,
    "snooze": snoozing,
    "hand_over": handing_over,
    "book": booking,
}
