"""The vocabulary in which conversations are written.

A conversation file needs nothing but this package and the store that it is handed.
"""

from handlers.kit.events import Event, File, Incoming
from handlers.kit.office import DocumentType, Office, Team
from handlers.kit.refusals import Refusal
from handlers.kit.screens import Action, AskContact, Button, Choice, Label, Link, Param, Rendered, Say, Screen, WebApp
from handlers.kit.script import Again, Answer, Conversation, Done, Draft, Goto, Next, NoDraft, Step, Wait
from handlers.kit.talk import Context, DeskTalk, Talk

__all__ = [
    "Action",
    "Again",
    "Answer",
    "AskContact",
    "Button",
    "Choice",
    "Context",
    "Conversation",
    "DeskTalk",
    "DocumentType",
    "Done",
    "Draft",
    "Event",
    "File",
    "Goto",
    "Incoming",
    "Label",
    "Link",
    "Next",
    "NoDraft",
    "Office",
    "Param",
    "Refusal",
    "Rendered",
    "Say",
    "Screen",
    "Step",
    "Talk",
    "Team",
    "Wait",
    "WebApp",
]
