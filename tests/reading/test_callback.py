"""The conversations of tests/handlers/test_callback.py, in reading mode."""

from tests.handlers.test_callback import *  # noqa: F403
