"""The conversations of tests/handlers/test_anywhere.py, in reading mode."""

from tests.handlers.test_anywhere import *  # noqa: F403

# about buttons, or read word by word with their symbols
del test_language_notice_menu  # noqa: F821
del test_an_old_button_shows_the_current_screen  # noqa: F821
del test_a_double_tap_acts_once  # noqa: F821
del test_a_photo_in_the_middle_of_booking_and_back  # noqa: F821
