"""The database's schema: brought up to date by Alembic at every start."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection


def configuration(connection: Connection) -> Config:
    """Alembic's configuration for an open connection."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    return config


def upgrade(connection: Connection) -> None:
    """Create or change tables until they are what ``storage.tables`` says."""
    command.upgrade(configuration(connection), "head")


def is_empty(connection: Connection) -> bool:
    """No migration has ever run here."""
    return MigrationContext.configure(connection).get_current_revision() is None
