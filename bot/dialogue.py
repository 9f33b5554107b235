"""A claimant's conversation: what was shown is saved, and a reply is understood against that."""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from pydantic import ValidationError

from bot.position import Place, Position, Shown
from bot.replies import exactly
from bot.script import Lost, Script
from bot.words import Words
from handlers import clients
from handlers.kit import (
    Again,
    Answer,
    Conversation,
    Done,
    Draft,
    Event,
    Goto,
    Incoming,
    Next,
    Office,
    Refusal,
    Screen,
    Step,
    Talk,
    Wait,
)
from handlers.kit.events import pack_incoming, unpack_incoming
from handlers.kit.refusals import NotYours
from handlers.kit.screens import number_of, numbered, pack, parse_action
from handlers.message import blocked_screen, is_blocked
from handlers.uploads import other_way
from handlers.urgent import danger
from storage.store import Store
from storage.tables import Chat, Person

PAUSE = timedelta(days=1)
DOUBLE_TAP = timedelta(seconds=5)
CHOSEN_FOR = timedelta(minutes=10)  # for whom is not asked again
UNANSWERED = timedelta(minutes=15)
HELD_AT_MOST = 20
WARNED = timedelta(minutes=10)
HOPS = 12  # more steps than this without asking anything is a loop in a script


class Dialogue:
    """One event of one claimant's chat, within one transaction."""

    def __init__(
        self,
        store: Store,
        office: Office,
        words: Words,
        places: Mapping[str, tuple[str, str]],
        script: Script,
        chat: Chat,
        person: Person,
        incoming: Incoming | None = None,
        *,
        buttons: bool = True,
    ) -> None:
        self.buttons = buttons and not chat.reading
        self.store, self.office, self.words, self.places = store, office, words, places
        self.script, self.chat, self.person, self.incoming = script, chat, person, incoming
        self.quiet_for = store.now - chat.heard_at
        self.position = Position.model_validate(store.open(chat.sealed) or {})

    def save(self) -> None:
        """Write the whole position; nothing is changed in place."""
        sealed = self.store.seal(self.chat.key_id, self.position.model_dump(mode="json"))
        self.store.people.talked(self.chat, sealed, self.store.now if self.incoming else self.chat.heard_at)

    def talk(self, conversation: Conversation[Any]) -> Talk[Any]:
        """A talk in this conversation, with its live draft if it is the one going on."""
        here = self.position.here
        active = here is not None and here.conversation == conversation.name
        draft = self.draft(conversation, here.draft if here and active else {})
        return Talk(
            self.store,
            self.office,
            self.words,
            self.places,
            chat=self.chat,
            person=self.person,
            draft=draft,
            incoming=self.incoming,
            step=here.step if here and active else None,
            judgements=self.position.judged,
        )

    @staticmethod
    def draft(conversation: Conversation[Any], saved: dict[str, Any]) -> Draft:
        """A saved draft, field by field as far as it still fits."""
        kind: type[Draft] = conversation.draft
        try:
            return kind.model_validate(saved)
        except ValidationError as error:
            wrong = {str(fault["loc"][0]) for fault in error.errors(include_input=False)}
            return kind.model_validate({key: one for key, one in saved.items() if key not in wrong})

    # What came in

    def take(self, incoming: Incoming) -> None:
        """Answer one event of the platform."""
        match incoming.kind:
            case "choice":
                self._tapped(incoming)
            case "invite":
                self._welcome()
            case "text" | "files" if self._is_too_plain(incoming):
                self._say(Screen("chat.unencrypted"))
            case "text":
                self._said(incoming)
            case "contact" if self._expects("text"):
                self._answer(Answer(text=incoming.text))
            case "contact":
                self._said(incoming)
            case "files" | "unsupported" if self._is_barred():
                self._say_barred()
            case "files" if self.office.documents_on(incoming.account) != "allow":
                self._keep_out(incoming)
            case "files" if self._expects("files"):
                self._answer(Answer(files=incoming.files))
            case "files" if self._must_ask_whom():
                self._ask_whom(incoming)
            case "files" | "edited" | "deleted" | "unsupported" as kind:
                conversation, take = self.script.inputs[kind]
                talk = self.talk(conversation)
                self._go(talk, take(talk, incoming))

    def _is_barred(self) -> bool:
        return is_blocked(self.chat, self.store.now)

    def _say_barred(self) -> None:
        self._say(blocked_screen(self.talk(self.script.conversations["menu"])))

    def _must_ask_whom(self) -> bool:
        """The chat speaks for several, and it is a while since somebody was chosen."""
        at = self.chat.chosen_at
        return self.chat.speaks_for is not None and (at is None or self.store.now - at > CHOSEN_FOR)

    def _ask_whom(self, incoming: Incoming) -> None:
        """Keep what came until it is known for whom; somebody who goes on without saying it means whoever it was last."""
        self.position.held = [*self.position.held, pack_incoming(incoming)]
        if len(self.position.held) >= HELD_AT_MOST:
            self._release_unanswered()
            return
        self.store.due.at(clients.UNANSWERED, self.chat.id, self.store.now + UNANSWERED, again=True)
        self._go(None, Goto("clients"))

    def _release_unanswered(self) -> None:
        """Nobody said for whom: it goes on for whoever it was last, marked as unconfirmed by the usual question."""
        if self.position.held:
            self.chat.chosen_at = self.store.now
            self.position.here = self.position.screen = None
            self.release()

    def release(self) -> None:
        """What was kept is taken now, for whoever was chosen."""
        held, self.position.held = self.position.held, []
        for one in held:
            incoming = unpack_incoming(one)
            self.incoming = incoming
            self.take(incoming)

    def _keep_out(self, incoming: Incoming) -> None:
        """Documents must not come this way: what else works; the words that came with them do count."""
        here = self.position.here
        conversation = self.script.conversations.get(here.conversation) if here else None
        if conversation is not None and conversation.elsewhere is not None:
            self._say(conversation.elsewhere(self.talk(conversation)))
        else:
            self._say(other_way(self.talk(self.script.conversations["menu"]), "upload.link_instead"))
        if incoming.text.strip():
            self._said(replace(incoming, kind="text", files=()))

    def happen(self, event: Event) -> None:
        """Let an event about an object act on it."""
        if event.name == clients.UNANSWERED:
            self._release_unanswered()
            return
        conversation, take = self.script.events[event.name]
        talk = self.talk(conversation)
        self._go(talk, take(talk, event))

    def _is_too_plain(self, incoming: Incoming) -> bool:
        """Without encryption, where the channel has it and the office wants it."""
        rule = self.office.plain_rules.get(incoming.account.partition(":")[0])
        return rule == "refuse" and not incoming.encrypted and not self.chat.encrypted

    def _expects(self, what: str) -> bool:
        screen = self.position.screen
        return self.position.here is not None and screen is not None and screen.expects in (what, "any")

    def _tapped(self, incoming: Incoming) -> None:
        if (action := parse_action(incoming.data)) is not None:
            name, ref, argument = action
            conversation, act = self.script.actions.get(name, (None, None))
            if conversation is None or act is None:
                self._show_again()
                return
            self._act(conversation, act, ref, argument)
            return
        _, _, rest = incoming.data.partition(":")
        nonce, _, index = rest.partition(":")
        screen = self.position.screen
        if screen and nonce == screen.nonce and index.isdigit() and int(index) < len(screen.choices):
            self._answer(Answer(choice=screen.choices[int(index)][0]))
        elif not (nonce and nonce == self.position.answered and self._just_answered()):
            self._show_again()

    def _act(self, conversation: Conversation[Any], act: Callable[..., Next | None], ref: UUID, argument: str) -> None:
        """A button about an object; where the chat speaks for several, whose object it is says for whom."""
        talk = self.talk(conversation)
        try:
            self._go(talk, act(talk, ref, argument))
        except NotYours as refusal:
            if not self._turn_to_another(act, conversation, ref, argument):
                talk.say(Screen(refusal.key, refusal.params))
        except Refusal as refusal:
            talk.say(Screen(refusal.key, refusal.params))

    def _turn_to_another(
        self, act: Callable[..., Next | None], conversation: Conversation[Any], ref: UUID, argument: str
    ) -> bool:
        """It may be about another client of this chat; the button itself says so, no question is needed."""
        if self.chat.speaks_for is None:
            return False
        before = self.person
        for tie in self.store.ties.of_chat(self.chat.id):
            if tie.person_id == before.id:
                continue
            self.person = self.store.need(Person, tie.person_id)
            talk = self.talk(conversation)
            try:
                self._go(talk, act(talk, ref, argument))
            except NotYours:
                continue
            except Refusal as refusal:
                talk.say(Screen(refusal.key, refusal.params))
            self.chat.speaks_for, self.chat.chosen_at = tie.person_id, self.store.now
            return True
        self.person = before
        return False

    def _just_answered(self) -> bool:
        return self.store.now.isoformat() < self.position.answered_at

    def _said(self, incoming: Incoming) -> None:
        text = incoming.text.strip()
        if text.startswith("/") and self._command(text):
            return
        if self.store.demands.by_code(text) and self._command(f"/start {text}"):
            return
        if not self.buttons and (data := self._numbered(text)) is not None:
            self._tapped(replace(incoming, data=data))
            return
        screen = self.position.screen
        chosen = self.words.choose(screen.options(), text, screen.unseen()) if screen else None
        if chosen is None:
            self._warn(text)
        if chosen is None and self._keyword(text):
            return
        if chosen is None and screen and not self._expects("text"):
            chosen = self.words.guess([*screen.options(), *screen.unseen()], text)
        if chosen is not None:
            self._answer(Answer(choice=chosen.id))
        elif self._expects("text") and self.quiet_for < PAUSE:
            self._answer(Answer(text=text))
        elif self._expects("text"):
            conversation, take = self.script.inputs["late answer"]
            talk = self.talk(conversation)
            self._go(talk, take(talk, incoming))
        elif self._is_barred():
            self._say_barred()
        elif self._must_ask_whom():
            self._ask_whom(incoming)
        else:
            conversation, take = self.script.inputs["text"]
            talk = self.talk(conversation)
            self._go(talk, take(talk, incoming))

    def _warn(self, text: str) -> None:
        """The numbers of those who help in danger are named at once, and not again with each message."""
        talk = self.talk(self.script.conversations["menu"])
        soon = self.store.now.isoformat() < self.position.warned_until
        if not soon and self.words.alarm(talk.language, text) == "danger":
            self.position.warned_until = (self.store.now + WARNED).isoformat()
            self._say(danger(talk))

    def _numbered(self, text: str) -> str | None:
        """What a typed number or label stands for where there are no buttons: it means the newest list."""
        screen = self.position.screen
        offered = numbered(
            self.store.outbox.offered(self.chat.account, self.chat.address, screen.key if screen else "")
        )
        number = number_of(text)
        if number is not None:
            return offered[number - 1][1] if 1 <= number <= len(offered) else None
        at = exactly(text, [{label} for label, _ in offered])
        return None if at is None else offered[at][1]

    def _welcome(self) -> None:
        """Somebody has opened a chat: begin, or say again where we are."""
        if self.position.here is None:
            self._command("/start")
        else:
            self._show_again()

    def _command(self, text: str) -> bool:
        name, _, argument = text[1:].partition(" ")
        name = name.partition("@")[0].casefold()
        conversation = self.script.commands.get(name)
        if conversation is None:
            return False
        talk = self.talk(conversation)
        begin = conversation.command
        self._go(talk, begin(talk, name, argument.strip()) if begin else Goto(conversation.name))
        return True

    def _keyword(self, text: str) -> bool:
        if self.words.matches("keyword.back", text):
            self._back()
            return True
        for name in self.script.commands:
            if name in KEYWORDS and self.words.matches(f"keyword.{name}", text):
                return self._command(f"/{name}")
        return False

    def _back(self) -> None:
        here = self.position.here
        if here is None or not here.trail:
            self._go(None, Goto("menu"))
            return
        before = here.trail.pop()
        step = self._step(here.conversation, before)
        if step is not None:
            here.step = before
            self._ask(self.talk(step.conversation), step)

    # Where it goes

    def _answer(self, answer: Answer) -> None:
        here, screen = self.position.here, self.position.screen
        assert here is not None
        step = self._step(here.conversation, here.step)
        if step is None:
            return
        if screen is not None:
            self.position.answered = screen.nonce
            self.position.answered_at = (self.store.now + DOUBLE_TAP).isoformat()
        assert step.answer is not None, step.id
        talk = self.talk(step.conversation)
        try:
            following = step.answer(talk, answer)
            self.person = talk.person
            self._go(talk, following)
        except Refusal as refusal:
            self._go(talk, Again(refusal.key, refusal.params))
        if self.position.held and self.chat.chosen_at == self.store.now:
            self.release()

    def _step(self, conversation: str, step: str) -> Step[Any] | None:
        """The step; None after saying so if this version does not know it any more."""
        try:
            return self.script.step(conversation, step)
        except Lost:
            here = self.position.here
            known = self.script.conversations.get(conversation)
            self._say(Screen("error.step_changed"))
            if known is None or here is None:
                self._go(None, Goto("menu"))
            else:
                self._go(None, Goto(conversation, draft=self.draft(known, here.draft)))
            return None

    def _go(self, talk: Talk[Any] | None, following: Next | None) -> None:
        for _ in range(HOPS):
            match following:
                case None:
                    return
                case Step():
                    self._move(talk, following)
                    return
                case Wait(step, draft):
                    self._wait(talk, step, draft)
                    return
                case Again(key, params):
                    self._say(Screen(key, params))
                    self._show_again()
                    return
                case Done(screen, answer):
                    if screen is not None:
                        self._say(screen)
                    self._end(answer)
                    return
                case Goto(name, step, draft):
                    if name in MATTERS and self._is_barred():
                        self._say_barred()
                        return
                    if name in FOR_SOMEBODY and step is None and draft is None and self._must_ask_whom():
                        draft = self.script.conversations["clients"].draft(then=name)
                        name, step = "clients", None
                    conversation = self.script.conversations[name]
                    self._park(conversation.name, talk)
                    talk = self.talk(conversation)
                    talk.draft = draft if draft is not None else conversation.draft()
                    following = conversation.steps[step] if step else conversation.first
        raise RuntimeError("a script goes round in circles")

    def _park(self, name: str, talk: Talk[Any] | None) -> None:
        """Keep what is interrupted, so that it can go on afterwards; the menu ends it instead."""
        here = self.position.here
        if here is None or here.conversation in (name, *LISTS):
            return
        if name in INTERRUPTIONS:
            if talk is not None and talk.step is not None:
                here.draft = talk.draft.model_dump(mode="json")
            others = [place for place in self.position.parked if place.conversation != here.conversation]
            self.position.parked = [*others, here][-3:]
        else:
            self.position.parked = []
        self.position.here = None

    def _move(self, talk: Talk[Any] | None, step: Step[Any]) -> None:
        here = self.position.here
        name = step.conversation.name
        trail: list[str] = []
        if here is not None and here.conversation == name:
            trail = [one for one in here.trail if one != step.id]
            if here.step != step.id and here.step not in trail:
                trail.append(here.step)
        talk = (
            talk
            if talk is not None and isinstance(talk.draft, step.conversation.draft)
            else self.talk(step.conversation)
        )
        draft = talk.draft.model_dump(mode="json")
        self.position.here = Place(conversation=name, step=step.id, draft=draft, trail=trail)
        self._ask(talk, step)

    def _wait(self, talk: Talk[Any] | None, step: Step[Any], draft: Draft) -> None:
        self._park(step.conversation.name, talk)
        here = self.position.here
        if here is None or here.conversation != step.conversation.name:
            here = Place(conversation=step.conversation.name, step=step.id)
        here.step, here.draft = step.id, draft.model_dump(mode="json")
        self.position.here = here
        self.position.screen = None  # a reply to the old screen must not answer this step

    def _ask(self, talk: Talk[Any], step: Step[Any]) -> None:
        talk.step = step.id
        screen = step.ask(talk)
        here = self.position.here
        assert here is not None
        here.draft = talk.draft.model_dump(mode="json")
        nonce = secrets.token_urlsafe(6).replace(":", "_")
        self.position.screen = Shown(
            nonce=nonce,
            key=screen.key,
            expects=screen.expects,
            choices=[(choice.id, pack(choice.label)) for choice in screen.choices],
            understood=[(choice.id, pack(choice.label)) for choice in screen.understood],
        )
        if screen.handle:
            talk.drop(screen.handle)
        talk.say_in(self.chat, screen, nonce=nonce, about=talk.person.id)

    def _end(self, answer: Answer | None) -> None:
        """The conversation is over: go on with what it had interrupted."""
        self.position.here = self.position.screen = None
        if self.position.parked:
            place = self.position.parked.pop()
            self.position.here = place
            step = self._step(place.conversation, place.step)
            if step is None or self.position.here is not place:
                return
            if answer is not None:
                self._answer(answer)
            else:
                self._ask(self.talk(step.conversation), step)

    def _show_again(self) -> None:
        here = self.position.here
        if here is None:
            self._go(None, Goto("menu"))
            return
        step = self._step(here.conversation, here.step)
        if step is not None and self.position.here is here:
            self._ask(self.talk(step.conversation), step)

    def _say(self, screen: Screen) -> None:
        menu = self.script.conversations["menu"]
        self.talk(menu).say(screen)


FOR_SOMEBODY = frozenset({"documents", "message", "callback", "matters"})
MATTERS = frozenset({"documents", "message", "callback", "demand"})
LISTS = ("menu", "start", "demand")  # whoever chose something there has left them
INTERRUPTIONS = frozenset({"documents", "message", "resume", "language"})
KEYWORDS = ("menu", "cancel", "help", "human", "documents", "callback", "language", "urgent", "reading")
