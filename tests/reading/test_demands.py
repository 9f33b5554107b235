"""The conversations of tests/handlers/test_demands.py, in reading mode."""

from tests.handlers.test_demands import *  # noqa: F403

# about buttons, or read word by word with their symbols
del test_a_code_tells_nothing_of_what_has_come_since  # noqa: F821
del test_staff_ask_for_two_documents_and_they_are_ticked_off  # noqa: F821
del test_a_photo_for_a_list_asks_only_which_of_it  # noqa: F821
del test_a_button_of_somebody_elses_list_does_nothing  # noqa: F821
