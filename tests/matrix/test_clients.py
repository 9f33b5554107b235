"""The conversations of tests/handlers/test_clients.py, over Matrix."""

from tests.handlers.test_clients import *  # noqa: F403
