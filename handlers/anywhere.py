"""What works at every step: help, cancel, a human being, and going on after a pause."""

from handlers.kit import Answer, Choice, Conversation, Done, Draft, Goto, Next, NoDraft, Say, Screen, Talk
from handlers.menu import home

anywhere = Conversation("anywhere", NoDraft, commands=("help", "cancel"))
human = Conversation("human", NoDraft, commands=("human",))


class Pause(Draft):
    """What was said after the pause, to be used as the answer if the person goes on."""

    text: str = ""
    where: str = ""


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
            Choice("menu", Say("button.menu")),
        ),
    )


@how.answered
def how_chosen(talk: Talk[NoDraft], said: Answer) -> Next:
    return Goto(said.choice or "menu")


@resume.ask("resume")
def where_we_were(talk: Talk[Pause]) -> Screen:
    return Screen(
        "resume.where",
        {"what": Say(f"resume.{talk.draft.where}")},
        choices=(Choice("on", Say("resume.go_on")), Choice("new", Say("resume.start_again"))),
    )


@where_we_were.answered
def go_on(talk: Talk[Pause], said: Answer) -> Next:
    if said.choice == "on":
        return Done(answer=Answer(text=talk.draft.text))
    return Goto("menu")
