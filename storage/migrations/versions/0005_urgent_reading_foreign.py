"""Urgent matters come first; chats for screen readers; translations that the office waits for."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

import storage.tables

revision = '0005'
down_revision = '0004'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('case', schema=None) as batch_op:
        batch_op.add_column(sa.Column('urgent_at', storage.tables.UtcTime(timezone=True), nullable=True))
    with op.batch_alter_table('chat', schema=None) as batch_op:
        batch_op.add_column(sa.Column('reading', sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table('message', schema=None) as batch_op:
        batch_op.add_column(
            sa.Column('foreign', sqlmodel.sql.sqltypes.AutoString(), nullable=False, server_default='')
        )
        batch_op.add_column(sa.Column('translate_by', sa.Date(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table('message', schema=None) as batch_op:
        batch_op.drop_column('translate_by')
        batch_op.drop_column('foreign')
    with op.batch_alter_table('chat', schema=None) as batch_op:
        batch_op.drop_column('reading')
    with op.batch_alter_table('case', schema=None) as batch_op:
        batch_op.drop_column('urgent_at')
