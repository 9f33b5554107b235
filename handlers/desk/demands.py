"""Staff ask for documents until a day, give more time, and see what is overdue."""

import re
from datetime import date, timedelta
from uuid import UUID

from handlers.demanded import MORE, asked_screen, cancel, desk_screen, handle, plan
from handlers.desk.arguments import split_until
from handlers.desk.cases import case_here
from handlers.desk.papers import settle_waiting
from handlers.desk.room import action, check_mine, command, on
from handlers.kinds import document
from handlers.kit import Action, Choice, Context, DeskTalk, Event, Param, Say, Screen
from handlers.kit.refusals import NotYours
from storage.outbox import CONTENT
from storage.tables import Case, Demand, Person

USUAL = 14  # days
WEEKS = (7, 14, 28)
LATEST = timedelta(days=365)


def demand_here(talk: DeskTalk, ref: UUID) -> tuple[Demand, Case]:
    """Raises NotYours for one of another team."""
    found = talk.store.get(Demand, ref)
    case = talk.store.get(Case, found.case_id) if found else None
    if found is None or case is None:
        raise NotYours
    check_mine(talk, case)
    talk.case = case
    return found, case


@command("request")
def request(talk: DeskTalk, argument: str) -> None:
    """``/request rental contract, bank statements until 15.12.``; what is not named is chosen by buttons.

    Outside a topic it begins with a file number, for somebody who has no chat yet.
    """
    case, rest = talk.case, argument
    if case is None:
        number = re.search(talk.office.file_number.strip("^$"), argument)
        if number is None:
            talk.reply(Screen("desk.demand_how"))
            return
        case, rest = case_of_number(talk, number[0]), argument.replace(number[0], " ")
    names, until = split_until(talk, rest)
    today = talk.office.local(talk.now).date()
    if until is not None and not today < until <= today + LATEST:
        talk.reply(Screen("desk.demand_bad_day", {"day": until}))
        return
    kinds, unknown = kinds_of(talk, names)
    if unknown:
        talk.reply(Screen("desk.demand_unknown", {"names": ", ".join(unknown)}))
        return
    talk.case = case
    begin(talk, case, kinds, until or today + timedelta(days=USUAL))


def begin(talk: DeskTalk, case: Case, kinds: list[str], until: date) -> None:
    """A list that can still be changed."""
    found = talk.store.demands.draft(case, talk.actor.id)
    found.due_on = talk.office.deadline(until)
    for kind in kinds:
        talk.store.demands.pick(found, kind)
    talk.tell_desk(case, draft_screen(talk, found))


@action("demand.begin")
def begin_from_card(talk: DeskTalk, ref: UUID, argument: str) -> None:
    """The card's button: everything is chosen by buttons."""
    case = case_here(talk, ref)
    begin(talk, case, [], talk.office.local(talk.now).date() + timedelta(days=USUAL))
    talk.refresh_card(case)


command("anfordern")(request)


def case_of_number(talk: DeskTalk, number: str) -> Case:
    """The case of whoever belongs to a file for certain; somebody the bot has not met yet is noted."""
    people, plain = talk.store.people, re.sub(r"\s", "", number).replace("BG", "//")
    known = people.of_file(plain)
    if known:
        person = known[0]
    else:
        person = people.without_chat()
        people.confirm_file(person, people.claim_file(person, plain))
        people.tell(person, told=number)
        talk.store.add(person)
        talk.store.flush()
    case = talk.store.cases.need(person.id, talk.team.name)
    talk.show(case)
    return case


def kinds_of(talk: DeskTalk, text: str) -> tuple[list[str], list[str]]:
    """Kinds of documents by their names, and the names that are none."""
    offered = [Choice(one.id, document(one.id)) for one in talk.office.documents]
    kinds, unknown = list[str](), list[str]()
    for name in filter(None, (part.strip() for part in re.split(r"[,;\n]", text))):
        found = talk.words.choose(offered, name) if not name.isdigit() else None
        found = found or talk.words.guess(offered, name)
        if found is None:
            unknown.append(name[:60])
        elif found.id not in kinds:
            kinds.append(found.id)
    return kinds, unknown


def draft_screen(talk: DeskTalk, found: Demand, *, all_kinds: bool = False) -> Screen:
    """The list while it is put together: kinds, last day, and out with it."""
    assert found.due_on
    picked = {one.kind for one in talk.store.demands.requests(found.id)}
    today = talk.office.local(talk.now).date()
    kinds = [one for one in talk.office.documents if all_kinds or one.common or one.id in picked]
    argument = "+" if all_kinds else ""
    picks = [
        Action(
            "demand.pick",
            found.id,
            Say("desk.demand_picked" if one.id in picked else "desk.demand_free", {"kind": document(one.id)}),
            f"{one.id}{argument}",
        )
        for one in kinds
    ]
    if not all_kinds:
        picks.append(Action("demand.view", found.id, Say("desk.button_all_kinds")))
    days = [talk.office.deadline(today + timedelta(days=days)) for days in WEEKS]
    ends = [
        Action("demand.until", found.id, Say("desk.demand_until", {"day": day}), day.isoformat())
        for day in days
        if day != found.due_on
    ]
    out = (Action("demand.send", found.id, Say("desk.button_ask")),) if picked else ()
    drop = Action("demand.withdraw", found.id, Say("desk.button_discard"))
    lines: tuple[Param, ...] = tuple(
        Say("demand.line_missing", {"kind": document(one.kind)}) for one in talk.store.demands.requests(found.id)
    )
    params: dict[str, Param] = {"number": found.reference, "until": found.due_on}
    return Screen(
        "desk.demand_draft" if picked else "desk.demand_empty",
        params | ({"list": lines} if picked else {}),
        actions=(*picks, *ends, *out, drop),
        columns=2,
        handle=handle(found),
    )


def drafted(talk: DeskTalk, ref: UUID) -> tuple[Demand, Case] | None:
    """A list that is still being put together; None if it went out or was dropped."""
    found, case = demand_here(talk, ref)
    return (found, case) if found.state == "draft" else None


@action("demand.pick")
def pick(talk: DeskTalk, ref: UUID, argument: str) -> None:
    kind = argument.rstrip("+")
    if (here := drafted(talk, ref)) and kind in {one.id for one in talk.office.documents}:
        talk.store.demands.pick(here[0], kind)
        talk.change_at_desk(here[1], draft_screen(talk, here[0], all_kinds=argument.endswith("+")))


@action("demand.view")
def view(talk: DeskTalk, ref: UUID, argument: str) -> None:
    if here := drafted(talk, ref):
        talk.change_at_desk(here[1], draft_screen(talk, here[0], all_kinds=True))


@action("demand.until")
def until(talk: DeskTalk, ref: UUID, argument: str) -> None:
    try:
        day = date.fromisoformat(argument)
    except ValueError:
        raise NotYours from None
    if here := drafted(talk, ref):
        here[0].due_on = talk.office.deadline(day)
        talk.store.add(here[0])
        talk.change_at_desk(here[1], draft_screen(talk, here[0]))


@action("demand.send")
def send(talk: DeskTalk, ref: UUID, argument: str) -> None:
    """To the person, if there is a chat; without one the slip is the way."""
    here = drafted(talk, ref)
    if here is None or not talk.store.demands.requests(ref):
        return
    found, case = here
    assert found.due_on
    today = talk.office.local(talk.now).date()
    if found.due_on <= today:  # it was put together days ago
        found.due_on = talk.office.deadline(today + timedelta(days=USUAL))
    talk.store.demands.open(found, found.due_on)
    plan(talk, found)
    talk.change_at_desk(case, desk_screen(talk, found))
    if talk.tell_person(found.person_id, asked_screen(talk, found)) is None:
        slip(talk, ref, "")
    talk.refresh_card(case)


@action("demand.slip")
def slip(talk: DeskTalk, ref: UUID, argument: str) -> None:
    """A sheet for the letter, with a code that opens the list on any phone."""
    found, _case = demand_here(talk, ref)
    if found.state == "open":
        talk.store.demands.code(found)
        talk.store.work.add("slip", found.id, talk.store.need(Person, found.person_id).key_id)


@on("demand.slip")
def slip_ready(context: Context, event: Event) -> None:
    found = context.store.get(Demand, event.ref)
    if found is None:
        return
    context.tell_desk(
        context.store.need(Case, found.case_id),
        Screen(
            "desk.demand_slip",
            {"number": found.reference},
            media=UUID(event.data["file"]),
            media_name=f"{found.reference}.pdf",
            handle=f"slip:{event.data['file']}",
        ),
    )


@action("demand.withdraw")
def withdraw(talk: DeskTalk, ref: UUID, argument: str) -> None:
    """A list that went out is taken back, and the person is told; a draft just goes."""
    found, case = demand_here(talk, ref)
    if found.state not in ("draft", "open"):
        return
    asked = found.state == "open"
    talk.store.demands.withdraw(found)
    cancel(talk, found)
    if not asked:
        talk.store.outbox.remove(handle(found), talk.store.need(Person, found.person_id).key_id)
        return
    talk.change_at_desk(case, desk_screen(talk, found))
    talk.tell_person(found.person_id, Screen("demand.withdrawn", {"number": found.reference}))
    talk.refresh_card(case)


@action("demand.extend")
def extend(talk: DeskTalk, ref: UUID, argument: str) -> None:
    """More time, also after the last day (§ 26(7) SGB X); a second tap on the same button adds nothing."""
    found, case = demand_here(talk, ref)
    days, _, stood = argument.partition(".")
    if found.state != "open" or found.due_on is None or stood != found.due_on.isoformat() or days not in map(str, MORE):
        return
    today = talk.office.local(talk.now).date()
    found.due_on = talk.office.deadline(max(found.due_on, today) + timedelta(days=int(days)))
    found.more_time_at = None
    talk.store.add(found)
    cancel(talk, found)
    plan(talk, found)
    talk.change_at_desk(case, desk_screen(talk, found))
    decided(talk, found, case, "desk.demand_extended")
    talk.tell_person(found.person_id, asked_screen(talk, found, "demand.extended"))


@action("demand.refuse")
def refuse(talk: DeskTalk, ref: UUID, argument: str) -> None:
    found, case = demand_here(talk, ref)
    if found.state != "open" or found.more_time_at is None or found.due_on is None:
        return
    found.more_time_at = None
    talk.store.add(found)
    decided(talk, found, case, "desk.demand_refused")
    talk.tell_person(found.person_id, asked_screen(talk, found, "demand.not_extended"))


def decided(talk: DeskTalk, found: Demand, case: Case, key: str) -> None:
    """The person's request for time is dealt with: its message says by whom and how."""
    params: dict[str, Param] = {"number": found.reference, "until": found.due_on or "", "by": talk.name}
    talk.change_at_desk(case, Screen(key, params, handle=f"time:{found.id}"))
    settle_waiting(talk, case)


@on("demand.remind")
def remind(context: Context, event: Event) -> None:
    """In good time, without content unless the person turned discreet mode off."""
    found = context.store.get(Demand, event.ref)
    if found is None or found.state != "open" or not str(event.data["day"]).startswith(f"{found.due_on}:"):
        return
    chats = context.store.people.chats_of(found.person_id)
    if not chats:
        return
    screen = asked_screen(context, found, "demand.reminder")
    if chats[0].discreet:
        show = Action("demand.show", found.id, Say("callback.show"))
        screen = Screen("callback.reminder_discreet", actions=(show,))
    context.say_in(chats[0], screen)


@on("demand.overdue")
def overdue_now(context: Context, event: Event) -> None:
    found = context.store.get(Demand, event.ref)
    if found is None or found.state != "open" or event.data["day"] != str(found.due_on):
        return
    context.tell_desk(context.store.need(Case, found.case_id), overdue_screen(context, found))


def overdue_screen(context: Context, found: Demand) -> Screen:
    missing = context.store.demands.missing(found.id)
    names: tuple[Param, ...] = tuple(Say("demand.line_missing", {"kind": document(one.kind)}) for one in missing)
    return Screen("desk.demand_overdue", {"number": found.reference, "until": found.due_on or "", "list": names})


@command("overdue")
def overdue(talk: DeskTalk, argument: str) -> None:
    """Every list of this team that did not come in time."""
    talk.case = None
    talk.reply(overdue_list(talk, talk.team.name) or Screen("desk.overdue_none"))


def overdue_list(context: Context, team: str) -> Screen | None:
    """What is overdue in a team, the longest wait first; None if nothing is."""
    found = context.store.demands.overdue(team, context.office.local(context.now).date())
    lines: tuple[Param, ...] = tuple(
        Say(
            "desk.overdue_line",
            {
                "case": case.reference,
                "number": demand.reference,
                "until": demand.due_on or "",
                "count": len(context.store.demands.missing(demand.id)),
                "owner": context.store.people.actor_name(case.owner_id) or Say("desk.nobody"),
            },
        )
        for demand, case in found[:40]
    )
    return Screen("desk.overdue", {"count": len(found), "list": lines}) if found else None


def tell_overdue(context: Context) -> None:
    """With the morning's agenda."""
    for team in context.office.teams:
        if screen := overdue_list(context, team.name):
            context.tell_team(team, screen, CONTENT)
