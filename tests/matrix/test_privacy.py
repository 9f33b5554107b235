"""The conversations of tests/handlers/test_privacy.py, over Matrix."""

from tests.handlers.test_privacy import *  # noqa: F403

del test_what_the_platform_keeps_is_listed_for_an_administrator  # noqa: F821  refuses on the playground
