"""The database's schema: brought up to date by Alembic at every start."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

if TYPE_CHECKING:
    from alembic.config import Config

MIGRATIONS = Path(__file__).parent / "migrations"


def configuration(connection: Connection) -> "Config":
    """Alembic's configuration for an open connection."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    return config


def upgrade(connection: Connection) -> None:
    """Create or change tables until they are what ``storage.tables`` says.

    Alembic is costly to load, so a database that has the newest revision does without it.
    """
    newest = max(path.name.partition("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))
    if revision(connection) != newest:
        from alembic import command

        command.upgrade(configuration(connection), "head")


def revision(connection: Connection) -> str | None:
    """The last migration that ran here."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("select version_num from alembic_version")).scalar()


def is_empty(connection: Connection) -> bool:
    """No migration has ever run here."""
    return revision(connection) is None
