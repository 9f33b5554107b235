"""The figures of tests/handlers/test_stats.py, over Matrix: one in words and one as a picture."""

from tests.handlers.test_stats import test_figures_of_the_last_days, test_the_week_in_words_and_as_a_picture

__all__ = ["test_figures_of_the_last_days", "test_the_week_in_words_and_as_a_picture"]
