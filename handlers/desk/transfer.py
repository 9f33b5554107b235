"""A case goes to a colleague or to another team, with what belongs to it."""

from uuid import UUID

from handlers.booked import desk_screen as call_screen
from handlers.demanded import desk_screen as demand_screen
from handlers.desk.cases import case_here
from handlers.desk.gate import hold, obstacles
from handlers.desk.room import action, command, id_in
from handlers.kit import Context, DeskTalk, Param, Say, Screen, Team
from handlers.kit.card import DONE, FREE, TAKEN, card
from handlers.kit.refusals import NotYours
from handlers.submission import document_screen
from storage.tables import Actor, Case, Chat, Document, Message, Person, Submission

MOST_MESSAGES = 12
MOST_TEXT = 300
MOST_READ = 20_000


@action("case.colleague")
def to_colleague(talk: DeskTalk, ref: UUID, argument: str) -> None:
    """Somebody of the same group, or their deputy."""
    case = case_here(talk, ref)
    chosen = talk.store.get(Actor, id_in(argument))
    _, address = talk.place_of(talk.team)
    if chosen is None or chosen.id not in {actor.id for actor in talk.store.staff.enrolled(address)}:
        raise NotYours
    give(talk, case, chosen)


def give(talk: DeskTalk, case: Case, chosen: Actor) -> None:
    deputy = talk.store.staff.deputy(chosen.id)
    talk.store.staff.let_in(case, deputy)
    case.owner_id, case.kept_for = deputy, chosen.id if deputy != chosen.id else None
    talk.store.add(case)
    talk.refresh_card(case)
    talk.retitle(case, TAKEN)
    names = {"by": talk.name, "name": talk.store.people.actor_name(deputy)}
    talk.tell_desk(case, Screen("desk.given", names), mention=deputy)


@action("case.team")
def to_team(talk: DeskTalk, ref: UUID, argument: str) -> None:
    """The team with this place in the configuration."""
    case = case_here(talk, ref)
    if not argument.isdecimal() or int(argument) >= len(talk.office.teams):
        raise NotYours
    pass_over(talk, case, talk.office.teams[int(argument)])


def pass_over(talk: DeskTalk, case: Case, team: Team) -> None:
    """The other team gets the history along; what comes later goes there as well."""
    if team.name == case.team:
        return
    if case.locked:
        talk.reply(Screen("desk.locked_stays"))
        return
    before = talk.team
    talk.tell_desk(case, Screen("desk.passed_over", {"team": team.name, "by": talk.name}))
    talk.retitle(case, DONE)
    leave_card(talk, case, team)
    standing = talk.store.cases.hand_over(case, team.name)
    talk.store.callbacks.hand_over(standing)
    talk.case = None
    talk.show(standing)
    known = Screen("desk.taken_over", {"case": standing.reference, "team": before.name, "by": talk.name})
    talk.tell_desk(standing, known)
    if talk.store.outbox.latest(f"card:{standing.id}") is None:
        talk.tell_desk(standing, card(talk, standing))
    talk.refresh_card(standing)
    talk.retitle(standing, TAKEN if standing.owner_id else FREE)
    retell(talk, standing)


def leave_card(talk: DeskTalk, case: Case, team: Team) -> None:
    """The card that stays behind says where the case is, and has no buttons any more."""
    left = f"left:{case.id}:{talk.incoming.id}"
    talk.store.outbox.rename(f"card:{case.id}", left, talk.store.need(Person, case.person_id).key_id)
    talk.change_at_desk(case, Screen("desk.card_passed", {"case": case.reference, "team": team.name}, handle=left))


@command("give")
def give_by_command(talk: DeskTalk, argument: str) -> None:
    """``/give`` and the name of a colleague or a team."""
    if talk.case is None:
        talk.reply(Screen("desk.only_in_topic"))
        return
    teams = [team for team in talk.office.teams if team.name.casefold() == argument.strip().casefold()]
    _, address = talk.place_of(talk.team)
    people = talk.store.staff.named(address, argument)
    if teams:
        pass_over(talk, talk.case, teams[0])
    elif len(people) == 1:
        give(talk, talk.case, people[0])
    else:
        names = tuple[Param, ...](talk.store.people.actor_name(one.id) for one in people)
        talk.reply(Screen("desk.give_which", {"names": names}) if people else Screen("desk.give_how"))


def retell(context: Context, case: Case) -> None:
    """What was written and sent, in a topic that does not have it yet: a summary, the files, what is open."""
    written = [one for one in context.store.messages.of(case.person_id, 100) if one.case_id == case.id][:MOST_MESSAGES]
    if written:
        lines = tuple[Param, ...](line(context, kept) for kept in reversed(written))
        context.tell_desk(case, Screen("desk.history", {"list": lines}, silent=True))
    for submission, one in sent(context, case):
        if one.state == "sent":
            context.tell_desk(case, document_screen(context, submission, one))
    for demand in context.store.demands.of_case(case.id):
        if demand.state == "open":
            context.tell_desk(case, demand_screen(context, demand))
    booked = context.store.callbacks.open_of(case.person_id)
    if booked is not None and booked.case_id == case.id and booked.state == "booked":
        context.tell_desk(case, call_screen(context, booked, "desk.callback_booked"))
    for kept in context.store.messages.gated(case.id):
        chat, actor = context.store.get(Chat, kept.chat_id), context.store.get(Actor, kept.actor_id)
        if chat is not None and actor is not None:
            hold(context, case, kept, obstacles(context, case, chat, actor) or [Say("desk.gate_moved")])


def sent(context: Context, case: Case) -> list[tuple[Submission, Document]]:
    """The documents of a case."""
    return [
        (submission, one)
        for submission in context.store.papers.submissions(case.person_id, 200)
        for one in context.store.papers.documents(submission.id)
        if submission.case_id == case.id and one.file_id
    ]


def keep_for_reading(context: Context, case: Case) -> None:
    """Everything of a case, whole, for the office's own page: its topic has nothing any more."""
    store, person = context.store, context.store.need(Person, case.person_id)
    for kept in reversed(store.messages.of(case.person_id, 1000)):
        if kept.case_id == case.id:
            text = context.words.text(context.desk_language, line(context, kept, MOST_READ))
            store.withheld.keep(case, person, f"history:{kept.id}", {"text": text}, context.now)
            for number, file in enumerate(store.papers.at_desk(f"message:{kept.id}")):
                content = {"text": kept.reference or "", "file": str(file.id), "name": ""}
                store.withheld.keep(case, person, f"history:{kept.id}:{number}", content, context.now)
    for submission, one in sent(context, case):
        screen = document_screen(context, submission, one)
        text = context.words.text(context.desk_language, screen.say)
        content = {"text": text, "file": str(one.file_id), "name": screen.media_name}
        store.withheld.keep(case, person, f"history:{one.id}", content, context.now)


def line(context: Context, kept: Message, most: int = MOST_TEXT) -> Say:
    text = str(context.store.messages.body(kept)["text"])[:most]
    who: Param = Say("desk.claimant") if kept.direction == "in" else context.store.people.actor_name(kept.actor_id)
    return Say("desk.history_line", {"at": kept.sent_at, "who": who or Say("desk.nobody"), "text": text})
