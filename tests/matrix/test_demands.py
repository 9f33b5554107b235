"""The conversations of tests/handlers/test_demands.py, over Matrix."""

from tests.handlers.test_demands import *  # noqa: F403

del test_a_button_of_somebody_elses_list_does_nothing  # noqa: F821  a number cannot name another chat's button
