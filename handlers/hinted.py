"""A page of which something was said: kept, taken again, or left out."""

from uuid import UUID

from handlers.documents import Papers, documents
from handlers.kit import Goto, Next, Screen, Talk
from handlers.kit.refusals import NotYours
from storage.tables import Page, Submission


def own_page(talk: Talk[Papers], ref: UUID) -> tuple[Page, Submission]:
    """Raises NotYours unless it is a page that this person has not sent yet."""
    page = talk.store.get(Page, ref)
    submission = talk.store.get(Submission, page.submission_id) if page else None
    if page is None or submission is None or submission.chat_id != talk.chat.id or submission.state != "open":
        raise NotYours
    talk.drop(f"hint:{page.id}")
    return page, submission


@documents.action("page.keep")
def keep_it(talk: Talk[Papers], ref: UUID, argument: str) -> None:
    own_page(talk, ref)


@documents.action("page.again")
def take_again(talk: Talk[Papers], ref: UUID, argument: str) -> Next:
    """The page goes; the next photo takes its place at the end."""
    page, submission = own_page(talk, ref)
    take_out(talk, page)
    talk.say(Screen("documents.again_please"))
    return onward(talk, submission)


@documents.action("page.drop")
def leave_out(talk: Talk[Papers], ref: UUID, argument: str) -> Next:
    """It is here already: once is enough."""
    page, submission = own_page(talk, ref)
    take_out(talk, page)
    return onward(talk, submission)


def take_out(talk: Talk[Papers], page: Page) -> None:
    if page.state == "kept":
        talk.store.papers.take_out(page)
        talk.drop(f"pages:{page.submission_id}")  # it counts a page that is gone


def onward(talk: Talk[Papers], submission: Submission) -> Next:
    known = talk.store.papers.documents(submission.id)
    draft = Papers(submission=submission.id, document=known[-1].id if known else None)
    return Goto("documents", "pages" if known else "kind", draft)
