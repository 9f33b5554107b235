"""The conversations of tests/handlers/test_news.py, in reading mode."""

from tests.handlers.test_news import *  # noqa: F403

# reads what is said word by word with its symbols
del test_a_draft_is_previewed_in_each_language_and_nobody_gets_it_before  # noqa: F821
