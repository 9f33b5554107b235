"""The staff group: who may act there, and what happens with what they write and tap."""

from handlers.desk.door import Desk
from handlers.desk.room import ACTIONS, COMMANDS, EVENTS

__all__ = ["ACTIONS", "COMMANDS", "EVENTS", "Desk", "desk"]


def desk() -> Desk:
    """The desk with all its commands, actions and events."""
    from handlers.desk import agenda, calls, cases, demands, joining, office, papers, reading, relay

    assert all((agenda, calls, cases, demands, joining, office, papers, reading, relay))
    return Desk(COMMANDS, ACTIONS, EVENTS)
