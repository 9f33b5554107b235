"""A person's data as a page that can be read without any program of ours."""

from html import escape
from typing import Any


def export_page(values: dict[str, Any]) -> str:
    """Every value in a table; everything is escaped, since people wrote it."""
    sections = "".join(f"<h2>{escape(name)}</h2>{_table(value)}" for name, value in values.items())
    style = "body{font:16px sans-serif;margin:2em}td{padding:.3em 1em .3em 0;vertical-align:top}"
    return f"<!doctype html><meta charset=utf-8><title>Export</title><style>{style}</style>{sections}"


def _table(value: Any) -> str:
    match value:
        case dict():
            rows = "".join(f"<tr><td>{escape(str(key))}</td><td>{_table(one)}</td></tr>" for key, one in value.items())
            return f"<table>{rows}</table>"
        case list():
            return "".join(_table(one) for one in value)
        case _:
            return escape(str(value))
