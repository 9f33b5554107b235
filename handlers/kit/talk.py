"""What a step or a staff command is handed: who it is about, the store, and ways to speak."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Generic, Protocol, TypeVar
from uuid import UUID

from handlers.kit.events import Incoming
from handlers.kit.office import Office, Team
from handlers.kit.screens import Action, Choice, Rendered, Say, Screen
from handlers.kit.script import Draft
from storage.outbox import BROADCAST, CONTENT, MARK, NOTICE
from storage.store import Store
from storage.tables import Actor, Case, Chat, Person, StoredFile, Topic, new_id

D = TypeVar("D", bound=Draft)
HOW = Say("choices.how")
ATTACH_AT_MOST = 20_000_000  # bytes of a file that a message brings; a larger one is read on the office's page
# Screens for the desk that say nothing of what a claimant has told; all others are withheld from a plainer desk.
WITHOUT_CONTENT = frozenset({
    "desk.already_taken",
    "desk.answered_on_page",
    "desk.card",
    "desk.chat_blocked",
    "desk.chat_left",
    "desk.demand",
    "desk.demand_answered",
    "desk.demand_bad_day",
    "desk.demand_draft",
    "desk.demand_empty",
    "desk.demand_extended",
    "desk.demand_how",
    "desk.demand_more_time",
    "desk.demand_overdue",
    "desk.demand_refused",
    "desk.demand_slip",
    "desk.demand_unknown",
    "desk.demand_withdrawn",
    "desk.file_not_sent",
    "desk.help",
    "desk.join_erasing",
    "desk.join_how",
    "desk.join_sure",
    "desk.joined",
    "desk.joined_away",
    "desk.link_failed",
    "desk.link_first",
    "desk.locked",
    "desk.no_chat",
    "desk.no_files_there",
    "desk.not_delivered_blocked",
    "desk.not_delivered_failed",
    "desk.nothing_to_do",
    "desk.nothing_to_undo",
    "desk.only_in_topic",
    "desk.undone",
    "desk.undone_late",
    "desk.unknown_command",
    "desk.unsupported",
})
WITH_A_NAME = {"desk.why": ("kind",)}


class Words(Protocol):
    """Turns keys and values into text, in the reader's language."""

    def text(self, language: str, say: Say) -> str: ...

    def render(self, language: str, screen: Screen, nonce: str = "") -> Rendered: ...

    def matches(self, key: str, text: str) -> bool: ...

    def mentions(self, key: str, text: str) -> bool: ...

    def day(self, language: str, text: str, today: date) -> date | None: ...

    def choose(self, choices: Sequence[Choice], text: str, understood: Sequence[Choice] = ()) -> Choice | None: ...

    def guess(self, choices: Sequence[Choice], text: str) -> Choice | None: ...

    def answers(self, language: str, area: str) -> list[Any]: ...

    def answer(self, language: str, entry: str) -> Any: ...

    def search(self, language: str, question: str) -> list[Any]: ...


@dataclass
class Context:
    """What claimants' conversations and the desk have in common."""

    store: Store
    office: Office
    words: Words
    places: Mapping[str, tuple[str, str]]  # team → (account, group address as configured)

    @property
    def now(self) -> datetime:
        return self.store.now

    @property
    def desk_language(self) -> str:
        return self.office.languages[0]

    def part(self, language: str, screen: Screen, nonce: str = "") -> dict[str, Any]:
        """A screen as a part of an outbox row."""
        rendered = self.words.render(language, screen, nonce)
        return {
            "key": screen.key,
            "text": rendered.text,
            "buttons": rendered.buttons,
            "handle": screen.handle,
        }

    def say_in(
        self,
        chat: Chat,
        screen: Screen,
        *,
        nonce: str = "",
        not_before: datetime | None = None,
        broadcast: bool = False,
        reply_to: str | None = None,
        report: UUID | None = None,
    ) -> None:
        """Queue a screen for a claimant's chat, in its language.

        ``report`` is the message whose delivery or failure somebody waits to hear of.
        """
        language = self.language_of(chat)
        content = self._content(self.part(language, screen, nonce), screen, reply_to)
        if screen.choices or screen.actions:
            content["parts"][0]["how"] = self.words.text(language, HOW)
        if report is not None:
            content["parts"][0]["report"] = str(report)
        self.store.outbox.queue(
            chat.account,
            chat.address,
            chat.key_id,
            content,
            handle=screen.handle,
            not_before=not_before,
            broadcast=broadcast,
            priority=BROADCAST if broadcast else CONTENT,
        )

    @staticmethod
    def _content(part: dict[str, Any], screen: Screen, reply_to: str | None) -> dict[str, Any]:
        content: dict[str, Any] = {"parts": [part], "silent": screen.silent}
        if screen.media:
            content["media"] = {"file": str(screen.media), "name": screen.media_name}
        if reply_to:
            content["reply_to"] = reply_to
        return content

    def language_of(self, chat: Chat) -> str:
        return chat.language or self.office.languages[0]

    def change(self, chat: Chat, screen: Screen) -> bool:
        """Change a message that was said with a handle; False if there is none to change."""
        assert screen.handle
        return self.store.outbox.update(screen.handle, chat.key_id, self.part(self.language_of(chat), screen), CONTENT)

    def tell_person(self, person_id: UUID, screen: Screen, *, not_before: datetime | None = None) -> Chat | None:
        """Say something in the chat where this person was last heard; None if there is none."""
        chats = self.store.people.chats_of(person_id)
        if not chats:
            return None
        self.say_in(chats[0], screen, not_before=not_before)
        return chats[0]

    def case_of(self, person: Person, subject: str) -> Case:
        """The person's case at the team for a subject."""
        return self.store.cases.need(person.id, self.office.team(subject).name)

    def place_of(self, team: Team) -> tuple[str, str]:
        """Account and present address of a team's group."""
        account, address = self.places[team.name]
        return account, self.store.cases.place(account, address)

    def topic_of(self, case: Case, not_before: datetime | None = None) -> Topic:
        """The case's topic, made on first need with the card as its first message."""
        account, address = self.place_of(self.office.team_named(case.team))
        topic = self.store.cases.topic(case.id, account, address)
        if topic is None:
            initials = "" if self.is_plainer(case) else self.initials(case.person_id)
            topic = Topic(
                case_id=case.id,
                account=account,
                address=address,
                title=f"{case.reference} {initials}".strip(),
                created_at=self.now,
            )
            self.store.add(topic)
            self.store.flush()
            self.post_card(case, topic, not_before)
        return topic

    def forget_empty_topic(self, case: Case) -> None:
        """The only message for a new topic was taken back: staff need not see the topic at all."""
        self.store.flush()
        for topic in self.store.cases.topics(case.id):
            if topic.thread is None and self.store.outbox.forget_topic(topic.id, f"card:{case.id}"):
                self.store.cases.forget(topic)

    def initials(self, person_id: UUID) -> str:
        """The first letters of a person's name, as far as it is known."""
        name = self.store.people.details(self.store.need(Person, person_id)).get("name", "")
        return "".join(f"{word[0]}." for word in name.split()[:3])

    def tell_desk(
        self, case: Case, screen: Screen, *, not_before: datetime | None = None, priority: int = CONTENT
    ) -> None:
        """Queue a screen for the case's topic, sealed with the person's key."""
        topic = self.topic_of(case, not_before)
        if self.is_plainer(case):
            screen = withhold(self, case, screen, not_before)
        elif screen.media and not self.may_carry(topic.account, screen.media):
            screen = withhold_file(self, case, screen, not_before)
        content = self._content(self.part(self.desk_language, screen), screen, None)
        self.store.outbox.queue(
            topic.account,
            topic.address,
            self.store.need(Person, case.person_id).key_id,
            content,
            topic_id=topic.id,
            handle=screen.handle,
            not_before=not_before,
            priority=priority,
        )

    def change_at_desk(self, case: Case, screen: Screen) -> bool:
        """Change a message in the case's topic that was posted with a handle."""
        assert screen.handle
        if self.is_plainer(case):
            screen = withhold(self, case, screen)
        key = self.store.need(Person, case.person_id).key_id
        return self.store.outbox.update(screen.handle or "", key, self.part(self.desk_language, screen))

    def may_carry(self, account: str, file_id: UUID) -> bool:
        """Whether a channel may bring this file: the office allows it there, and it is not too large."""
        file = self.store.get(StoredFile, file_id)
        small = file is None or file.size <= ATTACH_AT_MOST
        return small and self.office.documents_on(account) == "allow"

    def is_plainer(self, case: Case) -> bool:
        """What this person writes is encrypted, and the team's group is not: content must not go there."""
        if not self.office.encrypts or self.office.bridge != "link":
            return False
        if not any(chat.encrypted for chat in self.store.people.chats_of(case.person_id)):
            return False
        account, address = self.place_of(self.office.team_named(case.team))
        return not self.store.inbox.is_encrypted(account, address)

    def tell_team(self, team: Team, screen: Screen, priority: int = NOTICE) -> None:
        """Queue a screen for the team's general topic."""
        account, address = self.place_of(team)
        content = self._content(self.part(self.desk_language, screen), screen, None)
        self.store.outbox.queue(
            account, address, self.store.secrets.office, content, handle=screen.handle, priority=priority
        )

    def card(self, case: Case) -> Screen:
        """The case card: always the truth of now."""
        chats = self.store.people.chats_of(case.person_id)
        owner = self.store.people.actor_name(case.owner_id)
        callback = self.store.callbacks.open_of(case.person_id)
        confirmed = any(state == "confirmed" for _, state in self.store.people.file_numbers(case.person_id))
        buttons = [
            Action(
                "case.release" if case.owner_id else "case.take",
                case.id,
                Say(f"desk.button_{'release' if case.owner_id else 'take'}"),
            )
        ]
        buttons.append(
            Action("case.close", case.id, Say("desk.button_close"))
            if case.state == "open"
            else Action("case.reopen", case.id, Say("desk.button_reopen"))
        )
        name = str(self.store.people.details(self.store.need(Person, case.person_id)).get("name", ""))
        return Screen(
            "desk.card",
            {
                "case": case.reference,
                "name": Say("desk.hidden") if self.is_plainer(case) else name or Say("desk.no_name"),
                "language": Say(f"language.{self.language_of(chats[0]) if chats else self.desk_language}"),
                "verified": Say("desk.verified" if confirmed else "desk.unverified"),
                "owner": owner or Say("desk.nobody"),
                "state": Say(f"desk.state_{case.state}"),
                "requests": len(self.store.papers.requests(case.person_id)),
                "callback": callback.starts_at if callback and callback.state == "booked" else Say("desk.none"),
            },
            actions=tuple(buttons),
            columns=2,
            handle=f"card:{case.id}",
        )

    def post_card(self, case: Case, topic: Topic, not_before: datetime | None = None) -> None:
        """Put the card into a topic."""
        content = {"parts": [self.part(self.desk_language, self.card(case))], "silent": True}
        self.store.outbox.queue(
            topic.account,
            topic.address,
            self.store.need(Person, case.person_id).key_id,
            content,
            topic_id=topic.id,
            handle=f"card:{case.id}",
            not_before=not_before,
        )

    def refresh_card(self, case: Case) -> None:
        """Make the card true again, if the case has one."""
        self.store.flush()
        self.change_at_desk(case, self.card(case))

    def retitle(self, case: Case, mark: str) -> None:
        """Show a case's state in its topic's title (counts against the group's budget)."""
        for topic in self.store.cases.topics(case.id):
            self.store.outbox.queue(
                topic.account,
                topic.address,
                self.store.need(Person, case.person_id).key_id,
                {"title": f"{mark} {topic.title}".strip()},
                op="title",
                topic_id=topic.id,
                priority=MARK,
            )


def withhold(context: Context, case: Case, screen: Screen, not_before: datetime | None = None) -> Screen:
    """What a plainer desk gets instead of content: that there is something, and a way to read it.

    What can still be taken back is not to be read ``not_before`` it goes out.
    """
    if (screen.key in WITHOUT_CONTENT or screen.key.startswith("error.")) and not screen.media:
        return screen
    if screen.key in WITH_A_NAME:
        hidden = {name: Say("desk.hidden") for name in WITH_A_NAME[screen.key]}
        return replace(screen, params={**screen.params, **hidden})
    handle = screen.handle or f"withheld:{new_id()}"
    kind = next((one for one in ("message", "document", "callback") if screen.key.startswith(f"desk.{one}")), "note")
    person = context.store.need(Person, case.person_id)
    content = {"text": context.words.text(context.desk_language, screen.say), "name": screen.media_name}
    content |= {"file": str(screen.media)} if screen.media else {}
    context.store.withheld.keep(case, person, handle, content, not_before or context.now)
    return Screen(
        "desk.withheld",
        {"what": Say(f"desk.withheld_{kind}"), "case": case.reference},
        actions=(*screen.actions, Action("case.read", case.id, Say("desk.button_read"))),
        columns=max(screen.columns, 2),
        handle=handle,
        silent=screen.silent,
    )


def withhold_file(context: Context, case: Case, screen: Screen, not_before: datetime | None = None) -> Screen:
    """The words of a message go to the desk, its file is read on the office's own page."""
    handle = screen.handle or f"withheld:{new_id()}"
    content = {"text": context.words.text(context.desk_language, screen.say), "name": screen.media_name}
    content |= {"file": str(screen.media)}
    person = context.store.need(Person, case.person_id)
    context.store.withheld.keep(case, person, handle, content, not_before or context.now)
    read = Action("case.read", case.id, Say("desk.button_read"))
    return replace(screen, media=None, media_name="", handle=handle, actions=(*screen.actions, read))


@dataclass
class Talk(Context, Generic[D]):
    """A claimant's conversation, at one event."""

    chat: Chat
    person: Person
    draft: D
    incoming: Incoming | None = None
    step: str | None = None  # where this conversation stands, if it is the one going on

    def say(self, screen: Screen, *, not_before: datetime | None = None, reply_to: str | None = None) -> None:
        """Say something in this chat. What it asks is not saved: return a step to ask."""
        self.say_in(self.chat, screen, not_before=not_before, reply_to=reply_to)

    @property
    def sent_at(self) -> datetime:
        """The platform's time of what is being answered."""
        return self.incoming.sent_at if self.incoming else self.now

    @property
    def language(self) -> str:
        return self.language_of(self.chat)


@dataclass
class DeskTalk(Context):
    """A staff member's message, command or tap, already checked: the actor may act here."""

    incoming: Incoming
    actor: Actor
    role: str  # member · admin
    team: Team
    case: Case | None = None

    def reply(self, screen: Screen) -> None:
        """Answer where it was said: in the case's topic, else in the team's general topic."""
        if self.case:
            self.tell_desk(self.case, screen)
        else:
            self.tell_team(self.team, screen, CONTENT)

    def mark(self, mark: str, message: str | None = None) -> None:
        """Put a reaction on a message of the group."""
        self.store.outbox.queue(
            self.incoming.account,
            self.incoming.chat,
            self.store.secrets.office,
            {"message": message or self.incoming.message, "mark": mark},
            op="react",
            priority=MARK,
        )

    @property
    def name(self) -> str:
        return str((self.store.open(self.actor.sealed) or {}).get("name", ""))
