"""Whose file is it? Asked after the first receipt, never before, and it blocks nothing."""

import re

from handlers.documents import IDENTIFICATION
from handlers.kit import Answer, Choice, Conversation, Done, File, Next, NoDraft, Say, Screen, Talk
from handlers.menu import home
from handlers.message import take_recording, unasked_text
from handlers.submission import hand_over, note_page

NAME_WORDS = 5
NO_NAMES = frozenset({"bg", "bg-nummer", "bgnr", "nr", "nummer", "geb", "geboren", "am", "born", "name"})

whose = Conversation("whose", NoDraft)


@whose.ask("whose")
def whose_file(talk: Talk[NoDraft]) -> Screen:
    return Screen("whose.whose", choices=(Choice("later", Say("whose.later")),), expects="any")


@whose_file.answered
def whose_answered(talk: Talk[NoDraft], said: Answer) -> Next:
    if said.files and all(file.kind in ("voice", "video") for file in said.files) and talk.incoming is not None:
        take_recording(talk, talk.incoming)
        return Done()
    if said.files:
        identify_by_letter(talk, said.files)
        return Done(Screen("whose.letter_thanks", actions=(home(talk),)))
    if said.choice == "later":
        return Done(Screen("whose.fine", actions=(home(talk),)))
    number = re.search(talk.office.file_number.strip("^$"), said.text)
    if not number and not names_somebody(said.text) and talk.incoming is not None:
        talk.step = None  # this question is over
        return unasked_text(talk, talk.incoming) or Done()
    rest = said.text.replace(number[0], " ") if number else said.text
    name = name_in(rest)
    if number:
        talk.store.people.claim_file(talk.person, re.sub(r"\s", "", number[0]).replace("BG", "//"))
    talk.store.people.tell(talk.person, name=name, told=said.text[:500])
    talk.store.add(talk.person)
    case = talk.case_of(talk.person, "documents")
    talk.tell_desk(case, Screen("desk.claims_file", {"text": said.text[:500]}, silent=True))
    talk.refresh_card(case)
    return Done(Screen("whose.thanks" if number else "whose.thanks_without_number", actions=(home(talk),)))


def name_in(text: str) -> str:
    """The words of a text that can be a name: no dates, no numbers, and not what they are introduced by."""
    words = re.sub(r"[^\w\s.'’-]|\b\w*\d\w*\b", " ", text).split()
    return " ".join(word for word in words if word.strip(".'’-") and word.casefold().rstrip(".") not in NO_NAMES)[:120]


def names_somebody(text: str) -> bool:
    """A few words or a date of birth; a question or a whole sentence is meant for the office."""
    if re.search(r"[?؟]", text):
        return False
    return bool(re.search(r"\d{1,2}\W+\d{1,2}\W+\d{2,4}", text)) or len(text.split()) <= NAME_WORDS


def identify_by_letter(talk: Talk[NoDraft], files: tuple[File, ...]) -> None:
    """A photo of a letter that shows the number goes to the desk by itself."""
    submission = talk.store.papers.start(talk.chat.id, talk.person.id)
    one = talk.store.papers.add_document(submission.id, IDENTIFICATION)
    for file in files:
        note_page(talk, submission, one.id, file)
    hand_over(talk, submission, "sent", talk.store.papers.pages(submission.id))
