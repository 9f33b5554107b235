"""The conversations of tests/handlers/test_clients.py, in reading mode."""

from tests.handlers.test_clients import *  # noqa: F403

# about buttons, or read word by word with their symbols
del test_initials_stand_on_every_screen_and_each_client_has_a_topic  # noqa: F821
del test_a_representative_reads_once_the_office_agrees_until_a_day  # noqa: F821
del test_a_button_of_another_client_says_for_whom_by_itself  # noqa: F821
