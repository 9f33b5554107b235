"""The conversations of tests/handlers/test_callback.py, over Matrix."""

from tests.handlers.test_callback import *  # noqa: F403
