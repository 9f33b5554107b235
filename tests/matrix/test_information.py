"""The conversations of tests/handlers/test_information.py, over Matrix."""

from tests.handlers.test_information import *  # noqa: F403
