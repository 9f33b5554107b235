"""What the query classes share."""

import secrets
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storage.store import Store

ALPHABET = "23456789BCDFGHJKMNPQRSTVWXYZ"


class Subject:
    """Queries on one subject, within a store's transaction."""

    def __init__(self, store: "Store") -> None:
        self.store = store


def reference(prefix: str) -> str:
    """A public number: unguessable, without letters that sound or look alike, with no words."""
    return f"{prefix}-" + "".join(secrets.choice(ALPHABET) for _ in range(6))
