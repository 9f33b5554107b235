"""The conversations of tests/handlers/test_second_thoughts.py, in reading mode."""

from tests.handlers.test_second_thoughts import *  # noqa: F403

# about buttons, or read word by word with their symbols
del test_undo_of_one_merged_answer_leaves_the_other  # noqa: F821
del test_a_tap_on_the_menu_while_a_page_is_fetched_is_not_taken_for_its_kind  # noqa: F821
