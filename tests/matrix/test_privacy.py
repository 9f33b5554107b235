"""The conversations of tests/handlers/test_privacy.py, over Matrix."""

from tests.handlers.test_privacy import *  # noqa: F403
