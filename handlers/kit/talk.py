"""What a step or a staff command is handed: who it is about, the store, and ways to speak."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any, Generic, Protocol, TypeVar
from uuid import UUID

from handlers.kit.card import FREE, TAKEN, card
from handlers.kit.events import Incoming
from handlers.kit.office import STRANGERS_SHARE, Exceptions, Office, Team, Window
from handlers.kit.plainer import withhold, withhold_file
from handlers.kit.screens import Choice, Param, Rendered, Say, Screen
from handlers.kit.script import Draft
from handlers.kit.spoken import aloud
from storage.outbox import BROADCAST, CONTENT, MARK, NOTICE
from storage.store import Store
from storage.tables import Actor, Case, Chat, Person, StoredFile, Topic

D = TypeVar("D", bound=Draft)
LOOK_BACK = timedelta(days=60)  # how far back other hours of a day can matter
HOW = Say("choices.how")
ATTACH_AT_MOST = 20_000_000  # bytes of a file that a message brings; a larger one is read on the office's page

SYMBOLS = {"☐": "missing", "☑": "there"}


class Words(Protocol):
    """Turns keys and values into text, in the reader's language."""

    def text(self, language: str, say: Say) -> str: ...

    def render(self, language: str, screen: Screen, nonce: str = "") -> Rendered: ...

    def matches(self, key: str, text: str) -> bool: ...

    def mentions(self, key: str, text: str) -> bool: ...

    def alarm(self, language: str, text: str) -> str | None: ...

    def day(self, language: str, text: str, today: date) -> date | None: ...

    def label(self, language: str, param: Param) -> str: ...

    def machine_made(self, language: str) -> bool: ...

    def day_and_year(self, language: str, day: date) -> str: ...

    def canned_names(self) -> list[str]: ...

    def canned(self, name: str, language: str, values: dict[str, str]) -> tuple[str, str] | None: ...

    def choose(self, choices: Sequence[Choice], text: str, understood: Sequence[Choice] = ()) -> Choice | None: ...

    def guess(self, choices: Sequence[Choice], text: str) -> Choice | None: ...

    def answers(self, language: str, area: str) -> list[Any]: ...

    def answer(self, language: str, entry: str) -> Any: ...

    def gathered(self, language: str, questions: Sequence[str]) -> list[tuple[str, int]]: ...

    def same_word(self, word: str, known: str) -> bool: ...

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
        news_id: UUID | None = None,
        about: UUID | None = None,
    ) -> None:
        """Queue a screen for a claimant's chat, in its language.

        ``about`` is the person whom it concerns: where the chat speaks for several, their initials stand above it.

        ``report`` is the message whose delivery or failure somebody waits to hear of.
        """
        language = self.language_of(chat)
        content = self._content(self.part(language, screen, nonce), screen, reply_to)
        if about is not None and chat.speaks_for is not None:
            initials = self.initials(about) or self.words.text(language, Say("clients.self"))
            content["parts"][0]["text"] = f"👤 {initials}\n{content['parts'][0]['text']}"
        if screen.choices or screen.actions:
            content["parts"][0]["how"] = self.words.text(language, HOW)
        if chat.reading:
            content["parts"] = [aloud(part, self.meanings(language)) for part in content["parts"]]
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
            stranger=not self.store.ties.knows_chat(chat.id),
            news_id=news_id,
        )

    @staticmethod
    def _content(part: dict[str, Any], screen: Screen, reply_to: str | None) -> dict[str, Any]:
        content: dict[str, Any] = {"parts": [part], "silent": screen.silent}
        if screen.media:
            content["media"] = {"file": str(screen.media), "name": screen.media_name}
            if screen.key.startswith("desk.picture_"):
                content["media"]["kind"] = "photo"
        if reply_to:
            content["reply_to"] = reply_to
        return content

    def language_of(self, chat: Chat) -> str:
        return chat.language or self.office.languages[0]

    def meanings(self, language: str) -> dict[str, str]:
        """What symbols say that stand for a word."""
        return {symbol: self.words.text(language, Say(f"symbol.{name}")) for symbol, name in SYMBOLS.items()}

    def change(self, chat: Chat, screen: Screen) -> bool:
        """Change a message that was said with a handle; False if there is none to change.

        In reading mode nothing changes that was read already: it is said anew.
        """
        assert screen.handle
        if chat.reading:
            self.say_in(chat, screen)
            return True
        return self.store.outbox.update(screen.handle, chat.key_id, self.part(self.language_of(chat), screen), CONTENT)

    def tell_person(self, person_id: UUID, screen: Screen, *, not_before: datetime | None = None) -> Chat | None:
        """Say something in the chat where this person was last heard; None if there is none."""
        chats = self.store.people.chats_of(person_id)
        if not chats:
            return None
        self.say_in(chats[0], screen, not_before=not_before, about=person_id)
        return chats[0]

    def case_of(self, person: Person, subject: str) -> Case:
        """The person's case at the team for a subject."""
        return self.case_at(person, self._routed(person, subject).name)

    def case_at(self, person: Person, team: str) -> Case:
        """The person's case at a team; strangers' cases are listed until staff open them."""
        before = self.store.cases.of(person.id, team)
        was_closed = before is not None and before.state == "closed"
        case = self.store.cases.need(person.id, team)
        if was_closed and case is before:
            self.retitle(case, TAKEN if case.owner_id else FREE)
        if case.shown_at is None and (self.office.strangers != "list" or self.store.ties.knows_person(person.id)):
            self.show(case)
        return case

    def team_for(self, person: Person, subject: str) -> Team:
        """The team that will have a person's matter, without opening a case for it."""
        routed = self._routed(person, subject)
        cases = self.store.cases
        case = cases.of(person.id, routed.name) or cases.handed_over(person.id, routed.name)
        return self.office.team_named(case.team) if case else routed

    def _routed(self, person: Person, subject: str) -> Team:
        ranges = any(team.numbers for team in self.office.teams)
        numbers = [number for number, _ in self.store.people.file_numbers(person.id)] if ranges else []
        return self.office.team(subject, numbers)

    def exceptions(self, team: Team) -> Exceptions:
        """Days of the last weeks and to come whose hours are other than usual for a team."""
        first = self.office.local(self.now).date() - LOOK_BACK
        found = self.store.callbacks.openings(team.name, first)
        return {day: tuple(map(Window.parse, filter(None, text.split(", ")))) for day, text in found.items()}

    def free_windows(self, case: Case) -> list[datetime]:
        """Windows in which staff can book a call for the person of a case."""
        chats = self.store.people.chats_of(case.person_id)
        language = self.language_of(chats[0]) if chats else self.desk_language
        return self.bookable(self.office.team_named(case.team), language)

    def bookable(self, team: Team, language: str, *, stranger: bool = False) -> list[datetime]:
        """Windows of a team that can be booked now by somebody who speaks a language.

        Strangers get at most a share of a day's places, so that they cannot take them all.
        """
        callbacks, capacity = self.store.callbacks, self.office.capacity_of(team)
        starts = list(self.office.slots(self.now, self.exceptions(team)))
        free = callbacks.free(team.name, starts, capacity, language, self.office.speakers.get(language))
        if not stranger or not free:
            return free
        day_of = {start: self.office.local(start).date() for start in starts}
        begin = self.office.at(day_of[starts[0]], time(0))
        taken = Counter[date]()
        for start, count in callbacks.of_strangers(team.name, begin, starts[-1]).items():
            taken[self.office.local(start).date()] += count
        exceptions = self.exceptions(team)
        most = {
            day: max(1, int(self.office.slots_on(day, exceptions) * capacity * STRANGERS_SHARE))
            for day in set(day_of.values())
        }
        return [start for start in free if taken[day_of[start]] < most[day_of[start]]]

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
        self,
        case: Case,
        screen: Screen,
        *,
        not_before: datetime | None = None,
        priority: int = CONTENT,
        reply_to: str | None = None,
        mention: UUID | None = None,
    ) -> None:
        """Queue a screen for the case's topic, sealed with the person's key.

        A case that is not shown to staff yet keeps it until it is. ``mention`` is the staff member who is to
        notice it.
        """
        topic = self.topic_of(case, not_before)
        if self.is_plainer(case):
            screen = withhold(self, case, screen, not_before)
        elif screen.media and not self.may_carry(topic.account, screen.media):
            screen = withhold_file(self, case, screen, not_before)
        content = self._content(self.part(self.desk_language, screen), screen, reply_to)
        actor = self.store.get(Actor, mention)
        if actor is not None and actor.account == topic.account:
            name = self.store.people.actor_name(actor.id)
            content["parts"][0] |= {
                "mention": [actor.address, name],
                "text": f"{content['parts'][0]['text']}\n👤 {name}",
            }
        self.store.outbox.queue(
            topic.account,
            topic.address,
            self.store.need(Person, case.person_id).key_id,
            content,
            topic_id=topic.id,
            handle=screen.handle,
            not_before=not_before,
            priority=priority,
            stranger=not self.store.ties.knows_person(case.person_id),
            parked=case.shown_at is None,
        )
        if case.shown_at is None:
            at = max(self.now, not_before or self.now)
            self.store.due.at("strangers", case.id, at, day=case.team, again=True)

    def change_at_desk(self, case: Case, screen: Screen) -> bool:
        """Change a message in the case's topic that was posted with a handle."""
        assert screen.handle
        row = self.store.outbox.latest(screen.handle)
        if row is not None and (row.account, row.address) != self.place_of(self.office.team_named(case.team)):
            self.tell_desk(case, screen)  # it stands in the group of another team, which had the case before
            return True
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
        """Content must not go into the team's group: it comes encrypted and the group is not, or the case is locked."""
        if case.locked:
            return True
        if not self.office.encrypts or self.office.bridge != "link":
            return False
        if not any(chat.encrypted for chat in self.store.people.chats_of(case.person_id)):
            return False
        account, address = self.place_of(self.office.team_named(case.team))
        return not self.store.inbox.is_encrypted(account, address)

    def show(self, case: Case) -> None:
        """Open a case that was only listed: its topic is made, and what waits for it comes."""
        if case.shown_at is None:
            case.shown_at = self.now
            self.store.add(case)
            for topic in self.store.cases.topics(case.id):
                self.store.outbox.unpark(topic.id)
            self.store.due.at("strangers", "office", self.now, day=case.team, again=True)

    def tell_team(self, team: Team, screen: Screen, priority: int = NOTICE, *, stranger: bool = False) -> None:
        """Queue a screen for the team's general topic."""
        account, address = self.place_of(team)
        content = self._content(self.part(self.desk_language, screen), screen, None)
        self.store.outbox.queue(
            account,
            address,
            self.store.secrets.office,
            content,
            handle=screen.handle,
            priority=priority,
            stranger=stranger,
        )

    def post_card(self, case: Case, topic: Topic, not_before: datetime | None = None) -> None:
        """Put the card into a topic."""
        content = {"parts": [self.part(self.desk_language, card(self, case))], "silent": True}
        self.store.outbox.queue(
            topic.account,
            topic.address,
            self.store.need(Person, case.person_id).key_id,
            content,
            topic_id=topic.id,
            handle=f"card:{case.id}",
            not_before=not_before,
            stranger=not self.store.ties.knows_person(case.person_id),
            parked=case.shown_at is None,
        )

    def refresh_card(self, case: Case, menu: str = "") -> None:
        """Make the card true again, if the case has one; perhaps with other buttons."""
        self.store.flush()
        self.change_at_desk(case, card(self, case, menu))

    def retitle(self, case: Case, mark: str) -> None:
        """Show a case's state in its topic's title (counts against the group's budget)."""
        place = self.place_of(self.office.team_named(case.team))
        for topic in self.store.cases.topics(case.id):
            if (topic.account, topic.address) != place:
                continue  # it stands in the group of another team, which had the case before
            self.store.outbox.queue(
                topic.account,
                topic.address,
                self.store.need(Person, case.person_id).key_id,
                {"title": f"{mark} {topic.title}".strip()},
                op="title",
                topic_id=topic.id,
                priority=MARK,
                parked=case.shown_at is None,
            )


@dataclass
class Talk(Context, Generic[D]):
    """A claimant's conversation, at one event."""

    chat: Chat
    person: Person
    draft: D
    incoming: Incoming | None = None
    step: str | None = None  # where this conversation stands, if it is the one going on
    judgements: list[str] = field(default_factory=list)  # answers of which this chat has said whether they help

    def judged(self, entry: str) -> bool:
        """Whether this chat has said of an answer if it helps."""
        return entry in self.judgements

    def judge(self, entry: str) -> None:
        """Do not ask about this answer again."""
        self.judgements.append(entry)

    def drop(self, handle: str) -> None:
        """A message that is no longer true goes; in reading mode it stays, and what follows says what is."""
        if not self.chat.reading:
            self.store.outbox.remove(handle, self.chat.key_id)

    def say(self, screen: Screen, *, not_before: datetime | None = None, reply_to: str | None = None) -> None:
        """Say something in this chat. What it asks is not saved: return a step to ask."""
        self.say_in(self.chat, screen, not_before=not_before, reply_to=reply_to, about=self.person.id)

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
    said: list[str] = field(default_factory=list)  # keys of what was replied

    def reply(self, screen: Screen) -> None:
        """Answer where it was said: in the case's topic, else in the team's general topic."""
        self.said.append(screen.key)
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
