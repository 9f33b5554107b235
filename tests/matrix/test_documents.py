"""The conversations of tests/handlers/test_documents.py, over Matrix."""

from tests.handlers.test_documents import *  # noqa: F403
