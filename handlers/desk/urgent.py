"""Somebody is in need today: the team hears of it at once in its general topic, with sound."""

from handlers.desk.finding import link
from handlers.desk.room import on
from handlers.kit import Action, Context, Event, Say, Screen
from storage.tables import Case


@on("urgent")
def tell(context: Context, event: Event) -> None:
    """Once it cannot be taken back any more."""
    case = context.store.get(Case, event.ref)
    if case is None or not case.is_urgent:
        return
    show = Action("case.show", case.id, Say("desk.button_show", {"case": case.reference}))
    context.tell_team(
        context.office.team_named(case.team),
        Screen(
            "desk.urgent",
            {"case": case.reference, "link": link(context, case)},
            actions=() if case.shown_at else (show,),
        ),
        stranger=not context.store.ties.knows_person(case.person_id),
    )
