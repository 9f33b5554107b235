"""The conversations of tests/handlers/test_message.py, over Matrix."""

from tests.handlers.test_message import *  # noqa: F403
