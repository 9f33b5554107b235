"""The conversations of tests/handlers/test_foreign.py, in reading mode."""

from tests.handlers.test_foreign import *  # noqa: F403
