"""The database's schema: brought up to date by Alembic at every start."""

import contextlib
import multiprocessing
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from storage.database import Database

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
    if not is_newest(connection):
        from alembic import command

        command.upgrade(configuration(connection), "head")


def upgrade_apart(database: Database) -> None:
    """Upgrade, if need be, in a process that ends with it: Alembic would hold 13 MB for good.

    Only while this process has a single thread. A failure is silent; ``upgrade`` meets it again.
    """
    with database.transaction() as connection:
        newest = is_newest(connection)
    if not newest and "fork" in multiprocessing.get_all_start_methods():
        child = multiprocessing.get_context("fork").Process(target=_upgrade_quietly, args=(database,))
        child.start()
        child.join()


def _upgrade_quietly(database: Database) -> None:
    with contextlib.suppress(Exception):
        database.engine.dispose(close=False)  # its connections are the parent's
        with database.transaction() as connection:
            upgrade(connection)


def revision(connection: Connection) -> str | None:
    """The last migration that ran here."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("select version_num from alembic_version")).scalar()


def is_newest(connection: Connection) -> bool:
    """Every migration of this version has run here."""
    return revision(connection) == max(
        path.name.partition("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py")
    )


def is_empty(connection: Connection) -> bool:
    """No migration has ever run here."""
    return revision(connection) is None
