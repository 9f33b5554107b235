"""Alembic's environment: runs on the connection that ``storage.schema`` hands over."""

from alembic import context

from storage.tables import SQLModel

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,
    compare_type=False,
)
context.run_migrations()
