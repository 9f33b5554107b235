"""The conversations of tests/handlers/test_privacy.py, in reading mode."""

from tests.handlers.test_privacy import *  # noqa: F403
