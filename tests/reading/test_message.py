"""The conversations of tests/handlers/test_message.py, in reading mode."""

from tests.handlers.test_message import *  # noqa: F403

# about buttons, or read word by word with their symbols
del test_an_answer_edited_within_ten_seconds_arrives_as_edited  # noqa: F821
