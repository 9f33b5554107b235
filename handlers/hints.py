"""What is said of a page that is hard to read or was sent before: a warning, never a wall."""

from typing import Any

from handlers.kit import Action, Param, Say, Screen, Talk
from handlers.uploads import fault_says
from storage.tables import Page, Submission

AS_FILE = frozenset({"blurred", "small"})  # what a messenger's own compression can be at fault for


def hard_to_read(talk: Talk[Any], page: Page, faults: list[str]) -> Screen:
    """What is wrong with a photo and what helps: a warning, never a wall."""
    said = fault_says(faults)
    before = talk.store.papers.pages(page.submission_id, "removed")
    if AS_FILE & set(faults) and any(AS_FILE & set(one.faults.split(",")) for one in before):
        said.append(Say("documents.as_file"))  # it was tried again, and messengers make photos smaller
    kept = talk.store.papers.pages(page.submission_id)
    number = next((place for place, one in enumerate(kept, 1) if one.id == page.id), len(kept))
    return Screen(
        "documents.hard_to_read",
        {"number": number, "list": tuple(said)},
        actions=(
            Action("page.again", page.id, Say("documents.take_again")),
            Action("page.keep", page.id, Say("documents.keep_it")),
        ),
        columns=2,
        handle=f"hint:{page.id}",
    )


def seen_before(talk: Talk[Any], page: Page, submission: Submission) -> Screen | None:
    """The same page was sent already, or is here twice: say so, and let the person decide."""
    before = talk.store.get(Submission, page.seen_in)
    if before is None or (submission.person_id != talk.person.id and before.chat_id != talk.chat.id):
        return None  # whoever came with a slip's code learns nothing of what others have sent
    sent = before.state in ("sent", "unsent")
    kept = talk.store.papers.pages(page.submission_id)
    number = next((place for place, one in enumerate(kept, 1) if one.id == page.id), len(kept))
    params: dict[str, Param] = {"number": number}
    if sent:
        params |= {"day": talk.office.local(before.sent_at or before.opened_at).date(), "sent": before.reference or ""}
    return Screen(
        "documents.sent_before" if sent else "documents.twice",
        params,
        actions=(
            Action("page.drop", page.id, Say("documents.leave_out")),
            Action("page.keep", page.id, Say("documents.keep_it")),
        ),
        columns=2,
        handle=f"hint:{page.id}",
    )
