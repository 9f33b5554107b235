"""The conversations of tests/handlers/test_desk.py, over Matrix."""

from tests.handlers.test_desk import *  # noqa: F403

# members of the room are staff without being let in (test_desk_room.py), and buttons of other rooms cannot be pressed
del test_two_press_take_and_one_has_it  # noqa: F821
del test_somebody_elses_topic_cannot_be_acted_on_from_outside  # noqa: F821
del test_another_claimants_button_is_refused  # noqa: F821
