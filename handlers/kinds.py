"""Kinds of documents by their names."""

from handlers.kit import Say

UNKNOWN = "unknown"


def document(kind_id: str | None) -> Say:
    """The name of a kind of document; of one that nobody has named, that it is not known."""
    return Say(f"document.{kind_id or UNKNOWN}")
