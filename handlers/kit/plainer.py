"""What a desk on a plainer channel gets instead of content: that there is something, and where it can be read."""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from handlers.kit.screens import Action, Say, Screen
from storage.tables import Case, Person, new_id

if TYPE_CHECKING:
    from handlers.kit.talk import Context

# Screens for the desk that say nothing of what a claimant has told; all others are withheld from a plainer desk.
WITHOUT_CONTENT = frozenset({
    "desk.already_taken",
    "desk.answered_on_page",
    "desk.assign_how",
    "desk.assigned",
    "desk.awake",
    "desk.bar_how",
    "desk.blocked",
    "desk.book_gone",
    "desk.canned",
    "desk.canned_how",
    "desk.canned_none",
    "desk.canned_unknown",
    "desk.book_has_one",
    "desk.book_no_phone",
    "desk.callback_closed_day",
    "desk.canned_fields",
    "desk.card",
    "desk.card_passed",
    "desk.chat_blocked",
    "desk.chat_left",
    "desk.client_approved",
    "desk.close_how",
    "desk.client_revoked",
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
    "desk.deputy",
    "desk.deputy_how",
    "desk.deputy_over",
    "desk.edit_held",
    "desk.file_not_sent",
    "desk.foreign_how",
    "desk.foreign_over",
    "desk.gate",
    "desk.gate_client",
    "desk.gate_confirmed",
    "desk.gate_discarded",
    "desk.gate_sent_anyway",
    "desk.give_how",
    "desk.give_which",
    "desk.given",
    "desk.help",
    "desk.hours_closed",
    "desk.hours_how",
    "desk.hours_set",
    "desk.hours_usual",
    "desk.join_erasing",
    "desk.join_how",
    "desk.join_sure",
    "desk.joined",
    "desk.joined_away",
    "desk.link_failed",
    "desk.link_first",
    "desk.locked",
    "desk.locked_case",
    "desk.locked_stays",
    "desk.no_chat",
    "desk.no_files_there",
    "desk.muted",
    "desk.not_delivered_blocked",
    "desk.not_delivered_failed",
    "desk.not_for_you",
    "desk.nothing_to_do",
    "desk.nothing_to_undo",
    "desk.nudge",
    "desk.only_in_topic",
    "desk.own_words_held",
    "desk.passed_over",
    "desk.preview_held",
    "desk.preview_sent",
    "desk.snooze_how",
    "desk.taken_over",
    "desk.tie_unknown",
    "desk.translate_failed",
    "desk.translate_how",
    "desk.translate_needless",
    "desk.translate_off",
    "desk.unbarred",
    "desk.undone",
    "desk.undone_late",
    "desk.news_language",
    "desk.now",
    "desk.unknown_command",
    "desk.unknown_command_near",
    "desk.unlocked_case",
    "desk.unsupported",
    "desk.who",
})
WITH_A_NAME = {"desk.why": ("kind",)}


def withhold(context: "Context", case: Case, screen: Screen, not_before: datetime | None = None) -> Screen:
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
        "desk.withheld_locked" if case.locked else "desk.withheld",
        {"what": Say(f"desk.withheld_{kind}"), "case": case.reference},
        actions=(*screen.actions, Action("case.read", case.id, Say("desk.button_read"))),
        columns=max(screen.columns, 2),
        handle=handle,
        silent=screen.silent,
    )


def withhold_file(context: "Context", case: Case, screen: Screen, not_before: datetime | None = None) -> Screen:
    """The words of a message go to the desk, its file is read on the office's own page."""
    handle = screen.handle or f"withheld:{new_id()}"
    content = {"text": context.words.text(context.desk_language, screen.say), "name": screen.media_name}
    content |= {"file": str(screen.media)}
    person = context.store.need(Person, case.person_id)
    context.store.withheld.keep(case, person, handle, content, not_before or context.now)
    read = Action("case.read", case.id, Say("desk.button_read"))
    return replace(screen, media=None, media_name="", handle=handle, actions=(*screen.actions, read))
