"""The conversations of tests/handlers/test_information.py, in reading mode."""

from tests.handlers.test_information import *  # noqa: F403
