"""Reasons to say no. Each carries the wording that the person will read."""

from handlers.kit.screens import Param


class Refusal(Exception):
    """Something cannot be done; ``key`` says why in the person's language."""

    key = "error.refused"

    def __init__(self, **params: Param) -> None:
        super().__init__(self.key)
        self.params = params


class NotYours(Refusal):
    """A button about somebody else's object, or about one that is gone."""

    key = "error.gone"


class TooLate(Refusal):
    """It cannot be taken back any more: it has been passed on."""

    key = "error.too_late"


class SlotTaken(Refusal):
    """Somebody else was faster."""

    key = "callback.slot_taken"


class OneIsEnough(Refusal):
    """One open callback a person."""

    key = "callback.one_is_enough"
