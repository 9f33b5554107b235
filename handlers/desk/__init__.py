"""The staff group: who may act there, and what happens with what they write and tap."""

import importlib

from handlers.desk.door import Desk
from handlers.desk.room import ACTIONS, COMMANDS, EVENTS

__all__ = ["ACTIONS", "COMMANDS", "EVENTS", "Desk", "desk"]

PARTS = (
    "absence",
    "agenda",
    "answers",
    "barring",
    "calls",
    "cases",
    "clients",
    "demands",
    "finding",
    "foreign",
    "gate",
    "hours",
    "joining",
    "news",
    "office",
    "papers",
    "reading",
    "relay",
    "stats",
    "strangers",
    "transfer",
    "urgent",
    "waiting",
)
"""The files of this folder that bring commands, actions and events."""


def desk() -> Desk:
    """The desk with all its commands, actions and events."""
    for name in PARTS:
        importlib.import_module(f"handlers.desk.{name}")
    return Desk(COMMANDS, ACTIONS, EVENTS)
