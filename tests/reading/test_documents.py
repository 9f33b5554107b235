"""The conversations of tests/handlers/test_documents.py, in reading mode."""

from tests.handlers.test_documents import *  # noqa: F403
