"""Who may act at the desk, group by group. Administrators of a group are enrolled by being so; anybody
else by one tap of one of them; strangers, anonymous administrators and other groups never.
"""

import logging
from collections.abc import Mapping
from datetime import timedelta
from difflib import get_close_matches
from uuid import UUID

from handlers.desk import relay
from handlers.desk.room import OnAction, OnCommand, OnEvent
from handlers.kit import Action, Context, DeskTalk, Event, Incoming, Refusal, Say, Screen, Team
from handlers.kit.events import pack_incoming, unpack_incoming
from handlers.kit.refusals import NotYours
from handlers.kit.screens import parse_action
from storage.outbox import CONTENT
from storage.tables import Actor, Case, Membership

log = logging.getLogger(__name__)

HELD_AT_MOST = 20
UNKNOWN = Screen("desk.unknown_command")
ALIASES = (
    "again", "away", "block", "book", "close", "filed", "find", "give", "help", "hours", "join", "lock", "mine", "missed",
    "mute", "new", "news", "open", "overdue", "reached", "release", "reopen", "revoke", "save", "shift", "snooze",
    "stats", "take", "text", "today", "translate", "translation", "unblock", "undo", "unlock", "week", "wrong",
)  # fmt: skip
"""Commands that have other names in the desk's languages, in the wordings ``alias-<command>``."""
SAY_AGAIN_AFTER = timedelta(hours=1)


class Desk:
    """The door to all staff groups."""

    def __init__(
        self, commands: Mapping[str, OnCommand], actions: Mapping[str, OnAction], events: Mapping[str, OnEvent]
    ) -> None:
        self.commands, self.actions, self.events = commands, actions, events

    def happen(self, context: Context, event: Event) -> None:
        """Something of the office's own. Raises LookupError for what nobody takes."""
        if event.name == "roster":
            self._roster(context, event)
        elif event.name in self.events:
            self.events[event.name](context, event)
        else:
            raise LookupError(event.name)

    def take(self, context: Context, incoming: Incoming) -> None:
        """One event of a group."""
        team = self._team(context, incoming)
        if team is None:
            log.info("a group that is not configured was ignored: %s on %s", incoming.chat, incoming.account)
            return
        match incoming.kind:
            case "moved":
                self._moved(context, incoming)
            case "thread" if incoming.own:
                context.store.cases.adopt(incoming.account, incoming.chat, incoming.text, incoming.thread or "")
            case "member":
                self._member(context, incoming)
            case "text" | "files" | "choice" | "edited" | "deleted" | "unsupported" if not incoming.own:
                self._act(context, incoming, team)

    @staticmethod
    def _team(context: Context, incoming: Incoming) -> Team | None:
        for team in context.office.teams:
            if context.place_of(team) == (incoming.account, incoming.chat):
                return team
        return None

    @staticmethod
    def _moved(context: Context, incoming: Incoming) -> None:
        """The group has another address; a successor begins without the old topics, and must be joined."""
        anew = incoming.data == "anew"
        context.store.cases.moved(incoming.account, incoming.chat, incoming.text, anew=anew)
        if anew:
            context.store.outbox.queue(incoming.account, incoming.text, context.store.secrets.office, {}, op="join")

    def _member(self, context: Context, incoming: Incoming) -> None:
        """Somebody came, left, or administers the group now or no more."""
        if incoming.text == "rights":
            context.store.people.ask_again(incoming.account, incoming.chat)
            return
        actor = context.store.people.actor(incoming.account, incoming.actor or "")
        membership = context.store.people.membership(actor.id, incoming.chat) if actor else None
        if actor is None or membership is None:
            return
        if incoming.text == "left":
            membership.state, membership.role, membership.asked_at = "left", "member", context.now
            context.store.audit.note("platform", "actor.left", actor.id)
        elif incoming.text == "admin":
            membership.state, membership.role = "enrolled", "admin"
        elif incoming.text == "member":
            membership.role = "member"
        context.store.add(membership)

    def _act(self, context: Context, incoming: Incoming, team: Team) -> None:
        if incoming.actor is None:
            self._refuse(context, incoming, team)
            return
        actor = context.store.people.actor(incoming.account, incoming.actor)
        membership = context.store.people.membership(actor.id, incoming.chat) if actor else None
        if actor is None or membership is None or membership.state != "enrolled":
            self._hold(context, incoming, membership)
            return
        case = context.store.cases.at(incoming.account, incoming.chat, incoming.thread)
        talk = DeskTalk(
            context.store,
            context.office,
            context.words,
            context.places,
            incoming=incoming,
            actor=actor,
            role=membership.role,
            team=team,
            case=case,
        )
        if case is not None and case.team != team.name:
            case = context.store.cases.standing(case)
            self._say_moved(context, incoming, standing=case)
            return
        if case is not None and not context.store.staff.may_see(case, actor.id):
            context.tell_desk(case, Screen("desk.not_for_you", {"name": talk.name}))
            return
        try:
            self._do(talk)
        except Refusal as refusal:
            talk.reply(Screen(refusal.key, refusal.params))

    @staticmethod
    def _say_moved(context: Context, incoming: Incoming, standing: Case) -> None:
        """In the topic that the case has left: nothing goes on from here."""
        screen = Screen("desk.moved_away", {"case": standing.reference, "team": standing.team})
        content = {"parts": [context.part(context.desk_language, screen)], "silent": False}
        topic = context.store.cases.topic_at(incoming.account, incoming.chat, incoming.thread)
        context.store.outbox.queue(
            incoming.account,
            incoming.chat,
            context.store.secrets.office,
            content,
            topic_id=topic.id if topic else None,
        )

    def _do(self, talk: DeskTalk) -> None:
        incoming = talk.incoming
        if incoming.kind == "choice":
            self._tap(talk)
        elif incoming.kind == "text" and incoming.text.startswith("/") and not incoming.text.startswith(relay.INTERNAL):
            name, _, argument = incoming.text[1:].partition(" ")
            name = name.partition("@")[0].casefold()
            name = self._meant(talk, name)
            function = self.commands.get(name)
            if function is None:
                near = nearest(name, self.commands)
                talk.reply(Screen("desk.unknown_command_near", {"near": near}) if near else UNKNOWN)
            else:
                talk.store.audit.note(talk.actor.id, f"command.{name}", talk.case.id if talk.case else talk.team.name)
                function(talk, argument.strip())
        else:
            relay.from_desk(talk)

    def _meant(self, talk: DeskTalk, name: str) -> str:
        """A command by one of its names in the languages of the desk."""
        if name in self.commands:
            return name
        return next((one for one in ALIASES if talk.words.matches(f"alias.{one}", name)), name)

    def _tap(self, talk: DeskTalk) -> None:
        parsed = parse_action(talk.incoming.data)
        if parsed is None or parsed[0] not in (*self.actions, "actor.enrol"):
            talk.reply(Screen("error.gone"))
            return
        name, ref, argument = parsed
        if name == "actor.enrol":
            self._enrol(talk, ref)
        else:
            talk.store.audit.note(talk.actor.id, name, ref)
            self.actions[name](talk, ref, argument)

    def _refuse(self, context: Context, incoming: Incoming, team: Team) -> None:
        """An anonymous administrator: nobody could say later who it was."""
        handle = f"anonymous:{incoming.chat}"
        last = context.store.outbox.latest(handle)
        if last is None or context.now - last.created_at > SAY_AGAIN_AFTER:
            context.tell_team(team, Screen("desk.anonymous", handle=handle), CONTENT)

    # Enrolment

    def _hold(self, context: Context, incoming: Incoming, membership: Membership | None) -> None:
        """Keep what somebody wrote until it is known whether they may act here."""
        store = context.store
        if membership is None:
            actor = store.people.need_actor(incoming.account, incoming.actor or "", incoming.actor_name[:80])
            membership = Membership(actor_id=actor.id, address=incoming.chat, asked_at=context.now)
        held = [*(store.open(membership.sealed) or []), pack_incoming(incoming)][-HELD_AT_MOST:]
        membership.state = "asked"
        membership.sealed = store.seal(store.secrets.office, held)
        store.add(membership)
        store.flush()
        store.work.add("roster", membership.id, account=incoming.account, address=incoming.chat)

    def _roster(self, context: Context, event: Event) -> None:
        """The platform has said who administers the group."""
        store = context.store
        admins = {str(address) for address, _ in event.data["admins"]}
        membership = store.need(Membership, event.ref)
        actor = store.need(Actor, membership.actor_id)
        if membership.state == "enrolled":
            self._replay(context, membership)
            return
        members = {str(address): str(name) for address, name in event.data["members"]}
        if name := members.get(actor.address):
            store.people.need_actor(actor.account, actor.address, name[:80])
        if actor.address in admins | set(members):
            membership.state, membership.role = "enrolled", "admin" if actor.address in admins else "member"
            store.add(membership)
            store.audit.note("platform", "actor.enrolled", actor.id)
            self._replay(context, membership)
            return
        team = next(one for one in context.office.teams if context.place_of(one) == (actor.account, membership.address))
        handle = enrol_handle(membership)
        if store.outbox.latest(handle) is None:
            context.tell_team(
                team,
                Screen(
                    "desk.ask_enrol",
                    {"name": store.people.actor_name(actor.id)},
                    actions=(Action("actor.enrol", membership.id, Say("desk.button_enrol")),),
                    handle=handle,
                ),
                CONTENT,
            )

    def _enrol(self, talk: DeskTalk, ref: UUID) -> None:
        membership = talk.store.get(Membership, ref)
        if membership is None or membership.address != talk.incoming.chat:
            raise NotYours
        if talk.role != "admin":
            talk.reply(Screen("desk.admins_only"))
            return
        if membership.state == "enrolled":
            return
        membership.state, membership.enrolled_by = "enrolled", talk.actor.id
        talk.store.add(membership)
        talk.store.audit.note(talk.actor.id, "actor.enrolled", membership.actor_id)
        handle = enrol_handle(membership)
        talk.store.outbox.update(
            handle,
            talk.store.secrets.office,
            talk.part(
                talk.desk_language,
                Screen(
                    "desk.enrolled",
                    {"name": talk.store.people.actor_name(membership.actor_id), "by": talk.name},
                    handle=handle,
                ),
            ),
        )
        self._replay(talk, membership)

    def _replay(self, context: Context, membership: Membership) -> None:
        """What was held is done now, in its order."""
        held = context.store.open(membership.sealed) or []
        membership.sealed = None
        context.store.add(membership)
        context.store.flush()
        for one in held:
            self.take(context, unpack_incoming(one))


def nearest(name: str, commands: Mapping[str, OnCommand]) -> str:
    """The command that was probably meant; empty if it is not near to any."""
    return next(iter(get_close_matches(name, commands, 1, 0.7)), "")


def enrol_handle(membership: Membership) -> str:
    """The message that asks to let somebody in; somebody who left and comes back is asked for anew."""
    return f"enrol:{membership.id}:{int(membership.asked_at.timestamp())}"
