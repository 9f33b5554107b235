"""The conversations of tests/handlers/test_anywhere.py, over Matrix."""

from tests.handlers.test_anywhere import *  # noqa: F403

# a button that was never shown cannot be pressed here: a number stands for what was offered in this room
del test_forged_and_broken_buttons  # noqa: F821
