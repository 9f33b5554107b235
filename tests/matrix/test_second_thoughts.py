"""The conversations of tests/handlers/test_second_thoughts.py, over Matrix."""

from tests.handlers.test_second_thoughts import *  # noqa: F403

# members of the room are staff; the rule for documents is tried in test_channel.py
del test_somebody_who_left_and_comes_back_is_asked_for_again  # noqa: F821
del test_where_documents_are_refused_no_door_takes_them  # noqa: F821
