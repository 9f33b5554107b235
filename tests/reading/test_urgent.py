"""The conversations of tests/handlers/test_urgent.py, in reading mode."""

from tests.handlers.test_urgent import *  # noqa: F403
