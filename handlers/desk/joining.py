"""One claimant with two messengers: staff join both to one case, after they have made sure who it is."""

from uuid import UUID

from handlers.desk.cases import case_here
from handlers.desk.room import action, check_mine, command, id_in
from handlers.kit import Action, DeskTalk, Say, Screen
from handlers.kit.card import DONE
from handlers.kit.refusals import NotYours
from handlers.kit.screens import pack_id
from storage.tables import Case, Person


@command("join")
def join(talk: DeskTalk, argument: str) -> None:
    """In the topic of the case that stays; the number of the other behind the command."""
    if talk.case is None:
        talk.reply(Screen("desk.only_in_topic"))
        return
    other = talk.store.cases.by_reference(argument.strip())
    visible = other is not None and talk.store.staff.may_see(other, talk.actor.id)
    if other is None or not visible or other.team != talk.team.name or other.person_id == talk.case.person_id:
        talk.reply(Screen("desk.join_how"))
        return
    yes = Action("case.join", talk.case.id, Say("desk.join_yes"), pack_id(other.id))
    talk.reply(Screen("desk.join_sure", {"case": talk.case.reference, "other": other.reference}, actions=(yes,)))


@action("case.join")
def joined(talk: DeskTalk, ref: UUID, argument: str) -> None:
    """Chats, matters and files of the one become the other's; who did it is in the audit log."""
    case = case_here(talk, ref)
    other = talk.store.get(Case, id_in(argument))
    if other is None:
        raise NotYours
    check_mine(talk, other)
    store, kept = talk.store, talk.store.need(Person, case.person_id)
    gone = store.need(Person, other.person_id)
    if gone.id == kept.id or gone.joined_to is not None or kept.joined_to is not None:
        return
    if kept.erase_at is not None or gone.erase_at is not None:
        talk.reply(Screen("desk.join_erasing"))
        return
    store.people.join(kept, gone)
    for one in {one.id: one for one in (other, *store.cases.all_of(gone.id), *store.cases.all_of(kept.id))}.values():
        talk.show(one)
    store.audit.note(talk.actor.id, "person.joined", gone.id)
    store.audit.note(talk.actor.id, "person.joined", kept.id)
    names = {"case": case.reference, "other": other.reference, "name": talk.name}
    read = (Action("case.read", case.id, Say("desk.button_read")),) if talk.is_plainer(case) else ()
    talk.tell_desk(case, Screen("desk.joined", names, actions=read))
    talk.tell_desk(other, Screen("desk.joined_away", {"case": case.reference}))
    talk.retitle(other, DONE)
    talk.refresh_card(case)
    for chat in store.people.chats_of(kept.id):
        here = Action("answers.here", chat.id, Say("chat.joined_here"))
        talk.say_in(chat, Screen("chat.joined", actions=(here,)))
