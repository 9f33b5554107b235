"""What works at every step: help, cancel, a human being, and going on after a pause."""

from uuid import UUID

from handlers.kit import (
    Answer,
    Choice,
    Conversation,
    Done,
    Draft,
    Event,
    Goto,
    Incoming,
    Next,
    NoDraft,
    Say,
    Screen,
    Talk,
)
from handlers.menu import home
from handlers.message import UNCONFIRMED_AFTER, keep
from storage.tables import Chat, Message

anywhere = Conversation("anywhere", NoDraft, commands=("help", "cancel"))
human = Conversation("human", NoDraft, commands=("human",))


class Pause(Draft):
    """What was said after the pause: kept as a message, used as the answer if the person goes on."""

    message: UUID | None = None


resume = Conversation("resume", Pause)


@anywhere.called
def called(talk: Talk[NoDraft], name: str, argument: str) -> Next:
    if name == "cancel":
        return Goto("anywhere", "cancelled")
    talk.say(Screen("help.help", {"phone": talk.office.phone}, actions=(home(talk),)))
    return Goto("human")


@anywhere.ask("cancelled")
def cancelled(talk: Talk[NoDraft]) -> Screen:
    return Screen("cancel.done", choices=(Choice("menu", Say("button.menu")),))


@cancelled.answered
def after_cancel(talk: Talk[NoDraft], said: Answer) -> Next:
    return Goto("menu")


@human.ask("how")
def how(talk: Talk[NoDraft]) -> Screen:
    return Screen(
        "human.how",
        {"phone": talk.office.phone},
        choices=(
            Choice("message", Say("menu.message")),
            Choice("callback", Say("menu.callback")),
            Choice("urgent", Say("urgent.button")),
            Choice("menu", Say("button.menu")),
        ),
    )


@how.answered
def how_chosen(talk: Talk[NoDraft], said: Answer) -> Next:
    return Goto(said.choice or "menu")


@anywhere.on("chat.locked", Chat)
def still_locked(talk: Talk[NoDraft], event: Event) -> None:
    """After a minute the key will hardly come any more: say how to send it again."""
    if talk.store.inbox.locked(talk.chat.account, talk.chat.address):
        talk.say(Screen("error.locked"))


@resume.unasked("late answer")
def late_answer(talk: Talk[Pause], incoming: Incoming) -> Next:
    """After a day the question may be forgotten: what was typed is kept before anything is asked."""
    kept = keep(talk, "asked", incoming.text.strip())
    talk.store.due.at("message.unconfirmed", talk.chat.id, talk.now + UNCONFIRMED_AFTER, again=True)
    return Goto("resume", draft=Pause(message=kept.id))


@resume.ask("resume")
def where_we_were(talk: Talk[Pause]) -> Screen:
    return Screen("resume.where", choices=(Choice("on", Say("resume.go_on")), Choice("new", Say("resume.start_again"))))


@where_we_were.answered
def go_on(talk: Talk[Pause], said: Answer) -> Next:
    kept = talk.store.get(Message, talk.draft.message)
    if said.choice == "new" or kept is None:
        return Goto("message", "confirm") if kept is not None and kept.state == "asked" else Goto("menu")
    text = str(talk.store.messages.body(kept)["text"])
    if kept.state == "asked":
        kept.state = "taken_back"
        talk.store.add(kept)
    return Done(answer=Answer(text=text))
