"""Logs that never carry content or tokens."""

import logging
import re

TOKEN = re.compile(r"\d{5,}:[A-Za-z0-9_-]{30,}|\bsy[ct]_[A-Za-z0-9_=.-]{20,}")
LOUD = (
    "httpx",
    "httpcore",
    "telegram",
    "aiohttp.access",
    "apscheduler",
    "alembic",
    "sqlalchemy",
    "uvicorn.access",
    "asyncio",
)


SILENT = ("nio", "peewee")  # even their warnings name people, devices and rooms; what matters the channel says itself


class Redact(logging.Filter):
    """Takes bot tokens out of whatever a library prints, its traceback included."""

    def filter(self, record: logging.LogRecord) -> bool:
        message = record.getMessage()
        if TOKEN.search(message):
            record.msg, record.args = TOKEN.sub("<token>", message), ()
        if record.exc_info and not record.exc_text:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = TOKEN.sub("<token>", record.exc_text)
        return True


def set_up(level: int = logging.INFO) -> None:
    """One handler on standard error; libraries speak only when something is wrong."""
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)-7s %(name)s  %(message)s"))
    handler.addFilter(Redact())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in LOUD:
        logging.getLogger(name).setLevel(logging.WARNING)
    for name in SILENT:
        logging.getLogger(name).setLevel(logging.CRITICAL)
