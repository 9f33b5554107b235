"""What the bot says and does: one conversation a file."""

from collections.abc import Mapping
from typing import Any

from handlers import (
    anywhere,
    callback,
    checklist,
    clients,
    deadline,
    documents,
    foreign,
    information,
    matters,
    menu,
    message,
    privacy,
    start,
    urgent,
    whose,
)
from handlers import hinted as hinted  # its buttons belong to documents
from handlers import unsent as unsent  # its events and buttons belong to documents
from handlers.kit import Conversation

CONVERSATIONS: tuple[Conversation[Any], ...] = (
    start.start,
    start.language,
    menu.menu,
    documents.documents,
    whose.whose,
    message.message,
    urgent.urgent,
    foreign.foreign,
    callback.callback,
    information.information,
    information.news,
    matters.matters,
    checklist.demand,
    clients.clients,
    deadline.deadline,
    privacy.settings,
    anywhere.anywhere,
    anywhere.resume,
    anywhere.human,
)

# Steps that got another id: old name → new name, both as "conversation.step".
RENAMED: Mapping[str, str] = {}

COMMANDS = (
    "menu",
    "documents",
    "message",
    "callback",
    "matters",
    "urgent",
    "news",
    "language",
    "reading",
    "help",
    "cancel",
)
"""The commands that a messenger's menu offers, each with a wording ``command-<name>``."""

STAFF_COMMANDS = ("request", "today", "open", "overdue", "undo", "news", "help")
"""The commands that the staff group's menu offers, each with a wording ``desk-command_<name>``."""
