"""Slow work on documents, driven by work rows and done outside the event loop."""
