"""Own reminders: a photo of the letter, and until when. For a deadline that only the paper knows."""

from datetime import date, time, timedelta
from uuid import UUID

from handlers.kit import Action, Again, Answer, Choice, Conversation, Done, Draft, Event, Goto, Next, Say, Screen, Talk
from handlers.kit.refusals import NotYours
from handlers.menu import home
from handlers.submission import note_page
from storage.tables import Deadline, Submission

WEEKS = (7, 14, 28)  # days that are offered with one tap
LATEST = timedelta(days=730)
A_DAY = timedelta(days=1)


class Remember(Draft):
    """The letter's photo, while the day is asked for; or the deadline that is looked at."""

    letter: UUID | None = None
    deadline: UUID | None = None


deadline = Conversation("deadline", Remember)


@deadline.ask("letter")
def letter(talk: Talk[Remember]) -> Screen:
    skip = Choice("skip", Say("deadline.no_photo"))
    return Screen("deadline.letter", choices=(skip, Choice("stop", Say("button.cancel"))), expects="files")


@letter.answered
def letter_sent(talk: Talk[Remember], said: Answer) -> Next:
    if said.choice == "stop":
        return Goto("menu")
    if said.files:
        if all((file.size or 0) > talk.office.max_size for file in said.files):
            return Again("refused.too_large", {"limit": talk.office.max_size // 1_000_000})
        kept = talk.store.papers.start(talk.chat.id, talk.person.id)
        kept.state = "own"
        talk.store.add(kept)
        for file in said.files:
            note_page(talk, kept, None, file)
        talk.draft.letter = kept.id
    return until


@deadline.ask("until")
def until(talk: Talk[Remember]) -> Screen:
    today = talk.office.local(talk.now).date()
    days = [Choice.of(today + timedelta(days=days)) for days in WEEKS]
    return Screen("deadline.until", choices=(*days, Choice("stop", Say("button.cancel"))), expects="text")


@until.answered
def until_said(talk: Talk[Remember], said: Answer) -> Next:
    if said.choice == "stop":
        forget_letter(talk, talk.draft.letter)
        return Goto("menu")
    today = talk.office.local(talk.now).date()
    day = date.fromisoformat(said.choice) if said.choice else talk.words.day(talk.language, said.text, today)
    if day is None:
        return Again("deadline.no_day")
    if not today <= day <= today + LATEST:
        return Again("deadline.bad_day", {"day": day})
    kept = Deadline(
        person_id=talk.person.id,
        chat_id=talk.chat.id,
        submission_id=talk.draft.letter,
        due_on=day,
        created_at=talk.now,
    )
    talk.store.add(kept)
    talk.store.flush()
    for before in (*talk.office.deadline_reminders, timedelta()):
        at = talk.office.at(day - before, talk.office.remind_at)
        if at > talk.now:
            over = talk.office.at(day + A_DAY, time(0))
            talk.store.due.at("deadline.remind", kept.id, at, day=str(before.days), useless_after=over)
    return Done(Screen("deadline.noted", {"day": day}, actions=(*buttons(kept), home(talk)), columns=2))


def buttons(kept: Deadline) -> tuple[Action, ...]:
    return (
        Action("deadline.send", kept.id, Say("demand.send_now")),
        Action("deadline.done", kept.id, Say("deadline.done")),
    )


@deadline.ask("show")
def look(talk: Talk[Remember]) -> Screen:
    kept = own(talk, talk.draft.deadline)
    page = next(iter(talk.store.papers.pages(kept.submission_id, "kept")), None) if kept.submission_id else None
    if page is not None and page.file_id and not talk.may_carry(talk.chat.account, page.file_id):
        page = None  # it was photographed elsewhere, and must not go through this messenger
    return Screen(
        "deadline.reminder",
        {"day": kept.due_on},
        choices=(
            Choice("send", Say("demand.send_now")),
            Choice("done", Say("deadline.done")),
            Choice("menu", Say("button.menu")),
        ),
        media=page.file_id if page else None,
        media_name="letter.jpg" if page and page.media == "image/jpeg" else "letter.pdf",
    )


@look.answered
def looked(talk: Talk[Remember], said: Answer) -> Next:
    if said.choice == "done" and talk.draft.deadline is not None:
        return finish(talk, talk.draft.deadline, "")
    return Goto("documents" if said.choice == "send" else "menu")


def own(talk: Talk[Remember], ref: UUID | None) -> Deadline:
    """Raises NotYours unless it is this person's and still to come."""
    kept = talk.store.get(Deadline, ref)
    if kept is None or kept.person_id != talk.person.id or kept.state != "open":
        raise NotYours
    return kept


@deadline.action("deadline.send")
def send(talk: Talk[Remember], ref: UUID, argument: str) -> Next:
    return Goto("documents")


@deadline.action("deadline.show")
def show(talk: Talk[Remember], ref: UUID, argument: str) -> Next:
    return Goto("deadline", "show", Remember(deadline=own(talk, ref).id))


@deadline.action("deadline.done")
def finish(talk: Talk[Remember], ref: UUID, argument: str) -> Next:
    kept = own(talk, ref)
    kept.state = "done"
    talk.store.add(kept)
    talk.store.due.cancel("deadline.remind", kept.id)
    forget_letter(talk, kept.submission_id)
    return Done(Screen("deadline.is_done", actions=(home(talk),)))


def forget_letter(talk: Talk[Remember], submission_id: UUID | None) -> None:
    """The photo was only kept for the reminder."""
    submission = talk.store.get(Submission, submission_id)
    if submission is not None:
        talk.store.papers.discard(submission)


@deadline.on("deadline.remind", Deadline)
def remind(talk: Talk[Remember], event: Event) -> None:
    """Without content unless the person turned discreet mode off."""
    kept = talk.store.need(Deadline, event.ref)
    if kept.state != "open":
        return
    if talk.chat.discreet:
        show = Action("deadline.show", kept.id, Say("callback.show"))
        talk.say(Screen("callback.reminder_discreet", actions=(show,)))
    else:
        screen = Screen("deadline.reminder", {"day": kept.due_on}, actions=(*buttons(kept), home(talk)), columns=2)
        talk.say(screen)
