"""What was put together but never sent: recalled, and at the announced end handed over or deleted."""

from datetime import timedelta
from uuid import UUID

from handlers.documents import Papers, begin_document, documents, send, unassigned
from handlers.kinds import UNKNOWN
from handlers.kit import Action, Done, Event, Next, Say, Screen, Talk
from handlers.kit.refusals import NotYours
from handlers.menu import home
from handlers.submission import EXPIRES_AFTER, hand_over
from storage.tables import Submission


@documents.on("papers.recall", Submission)
def recall(talk: Talk[Papers], event: Event) -> None:
    submission = talk.store.need(Submission, event.ref)
    kept = talk.store.papers.pages(submission.id)
    if submission.state != "open" or not kept:
        return
    end = talk.office.local(submission.opened_at + EXPIRES_AFTER).date()
    talk.say(
        Screen(
            "documents.recall",
            {"count": len(kept), "until": end},
            actions=(
                Action("papers.send", submission.id, Say("documents.send_now")),
                Action("papers.delete", submission.id, Say("documents.delete")),
            ),
            columns=2,
        )
    )
    tomorrow = talk.office.local(talk.now).date() + timedelta(days=1)
    talk.store.due.at(
        "papers.recall", submission.id, talk.office.at(tomorrow, talk.office.evening_at), day=tomorrow.isoformat()
    )


def own_submission(talk: Talk[Papers], ref: UUID) -> Submission:
    """Raises NotYours unless it is open and was begun in this chat."""
    submission = talk.store.get(Submission, ref)
    if submission is None or submission.chat_id != talk.chat.id or submission.state != "open":
        raise NotYours
    return submission


@documents.action("papers.send")
def send_now(talk: Talk[Papers], ref: UUID, argument: str) -> Next:
    submission = own_submission(talk, ref)
    known = talk.store.papers.documents(submission.id)
    talk.draft = Papers(submission=submission.id, document=known[-1].id if known else None)
    return send(talk)


@documents.action("papers.delete")
def delete(talk: Talk[Papers], ref: UUID, argument: str) -> Next:
    talk.store.papers.discard(own_submission(talk, ref))
    return Done(Screen("documents.deleted", actions=(home(talk),)))


@documents.on("papers.expire", Submission)
def expire(talk: Talk[Papers], event: Event) -> Next | None:
    """The announced end: to the office if it waits for documents, else deleted and said."""
    submission = talk.store.need(Submission, event.ref)
    kept = talk.store.papers.pages(submission.id)
    if submission.state != "open":
        return None
    if kept and talk.store.papers.requests(submission.person_id):
        talk.draft = Papers(submission=submission.id, document=None)
        if unassigned(talk):
            begin_document(talk, UNKNOWN)
        hand_over(talk, submission, "unsent", kept)
        talk.say(Screen("documents.handed_over", {"number": submission.reference or ""}, actions=(home(talk),)))
    else:
        talk.store.papers.discard(submission)
        if kept:
            talk.say(Screen("documents.expired", {"count": len(kept)}, actions=(home(talk),)))
    return Done() if talk.step else None
