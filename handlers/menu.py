"""The menu: the six areas, then the person's own matters."""

from uuid import UUID

from handlers.kit import Action, Answer, Choice, Conversation, Goto, Next, NoDraft, Say, Screen, Talk

menu = Conversation("menu", NoDraft, commands=("menu",))

AREAS = ("documents", "message", "callback", "money", "work", "news", "matters", "settings")
STEPS = {"money": ("information", "money"), "work": ("information", "work")}


def home(talk: Talk[NoDraft] | Talk) -> Action:  # type: ignore[type-arg]
    """The button that always leads to the menu."""
    return Action("menu", talk.person.id, Say("button.menu"))


@menu.ask("menu")
def areas(talk: Talk[NoDraft]) -> Screen:
    waiting = talk.store.papers.waiting(talk.person.id)
    several = (Choice("clients", Say("clients.change")),) if talk.chat.speaks_for else ()
    return Screen(
        "menu.waiting" if waiting else "menu.menu",
        {"count": waiting} if waiting else {},
        choices=(
            *(Choice(area, Say(f"menu.{area}")) for area in AREAS),
            *several,
            Choice("urgent", Say("urgent.button")),
        ),
    )


@areas.answered
def area_chosen(talk: Talk[NoDraft], said: Answer) -> Next:
    conversation, step = STEPS.get(said.choice or "", (said.choice or "menu", None))
    return Goto(conversation, step)


@menu.action("menu")
def back_to_menu(talk: Talk[NoDraft], ref: UUID, argument: str) -> Next:
    return Goto("menu")
