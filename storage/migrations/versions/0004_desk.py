"""The desk: cases handed over, snoozed and locked; confirmed ties; absences; news in portions; the audit chain."""

import hashlib
import json

import sqlalchemy as sa
import sqlmodel
from alembic import op

import storage.tables

revision = '0004'
down_revision = '0003'
branch_labels = None
depends_on = None

KEEP = {
    "sqlite": (
        "create trigger audit_no_{what} before {what} on audit begin select raise(abort, 'the audit log only grows'); end",
    ),
    "postgresql": (
        "create or replace function audit_only_grows() returns trigger as "
        "$$ begin raise exception 'the audit log only grows'; end $$ language plpgsql",
        "create trigger audit_no_{what} before {what} on audit for each row execute function audit_only_grows()",
    ),
}


def upgrade() -> None:
    op.create_table('opening',
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('team', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('hours', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.PrimaryKeyConstraint('day', 'team')
    )
    op.create_table('absence',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('actor_id', sa.Uuid(), nullable=False),
    sa.Column('deputy_id', sa.Uuid(), nullable=False),
    sa.Column('until', sa.Date(), nullable=False),
    sa.Column('state', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('created_at', storage.tables.UtcTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['actor_id'], ['actor.id'], ),
    sa.ForeignKeyConstraint(['deputy_id'], ['actor.id'], ),
    sa.PrimaryKeyConstraint('id')
    )
    with op.batch_alter_table('absence', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_absence_actor_id'), ['actor_id'], unique=False)

    op.create_table('case_staff',
    sa.Column('case_id', sa.Uuid(), nullable=False),
    sa.Column('actor_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['actor_id'], ['actor.id'], ),
    sa.ForeignKeyConstraint(['case_id'], ['case.id'], ),
    sa.PrimaryKeyConstraint('case_id', 'actor_id')
    )
    with op.batch_alter_table('audit', schema=None) as batch_op:
        batch_op.add_column(sa.Column('seq', sa.Integer(), nullable=False, server_default='0'))
        batch_op.add_column(sa.Column('digest', sqlmodel.sql.sqltypes.AutoString(), nullable=False, server_default=''))

    with op.batch_alter_table('callback', schema=None) as batch_op:
        batch_op.add_column(sa.Column('language', sqlmodel.sql.sqltypes.AutoString(), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('stranger', sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column('booked_by', sa.Uuid(), nullable=True))

    with op.batch_alter_table('case', schema=None) as batch_op:
        batch_op.add_column(sa.Column('came_from', sqlmodel.sql.sqltypes.AutoString(), nullable=True))
        batch_op.add_column(sa.Column('closed_as', sqlmodel.sql.sqltypes.AutoString(), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('snoozed_until', storage.tables.UtcTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column('kept_for', sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column('locked', sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column('shown_at', storage.tables.UtcTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column('nudged_at', storage.tables.UtcTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column('escalated_at', storage.tables.UtcTime(timezone=True), nullable=True))

    with op.batch_alter_table('chat', schema=None) as batch_op:
        batch_op.add_column(sa.Column('speaks_for', sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column('chosen_at', storage.tables.UtcTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column('barred', sqlmodel.sql.sqltypes.AutoString(), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('barred_until', storage.tables.UtcTime(timezone=True), nullable=True))

    with op.batch_alter_table('chat_person', schema=None) as batch_op:
        batch_op.add_column(sa.Column('confirmed_at', storage.tables.UtcTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column('confirmed_by', sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column('confirmed_how', sqlmodel.sql.sqltypes.AutoString(), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('expires_on', sa.Date(), nullable=True))

    with op.batch_alter_table('news', schema=None) as batch_op:
        batch_op.add_column(sa.Column('texts', sqlmodel.sql.sqltypes.AutoString(), nullable=False, server_default='{}'))
        batch_op.add_column(sa.Column('state', sqlmodel.sql.sqltypes.AutoString(), nullable=False, server_default='published'))
        batch_op.add_column(sa.Column('sending', sqlmodel.sql.sqltypes.AutoString(), nullable=False, server_default='ended'))
        batch_op.add_column(sa.Column('cursor', sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column('address', sqlmodel.sql.sqltypes.AutoString(), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('account', sqlmodel.sql.sqltypes.AutoString(), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('shown', sa.Integer(), nullable=False, server_default='-1'))

    with op.batch_alter_table('outbox', schema=None) as batch_op:
        batch_op.add_column(sa.Column('stranger', sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column('news_id', sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column('fault', sqlmodel.sql.sqltypes.AutoString(), nullable=True))
        batch_op.create_index(batch_op.f('ix_outbox_news_id'), ['news_id'], unique=False)

    connection = op.get_bind()
    connection.execute(sa.text('update "case" set shown_at = opened_at'))
    _chain(connection)
    with op.batch_alter_table('audit', schema=None) as batch_op:
        batch_op.create_unique_constraint('uq_audit_seq', ['seq'])
    for what in ('update', 'delete'):
        for statement in KEEP[connection.dialect.name]:
            op.execute(sa.text(statement.format(what=what)))


def _chain(connection: sa.Connection) -> None:
    """What was noted so far becomes the beginning of the chain."""
    audit = sa.table(
        'audit',
        sa.column('id', sa.Uuid()),
        sa.column('seq', sa.Integer()),
        sa.column('digest', sa.String()),
        sa.column('at', storage.tables.UtcTime(timezone=True)),
        sa.column('actor', sa.String()),
        sa.column('action', sa.String()),
        sa.column('subject', sa.String()),
    )
    before = ''
    for seq, row in enumerate(connection.execute(sa.select(audit).order_by(audit.c.id)).all(), 1):
        entry = [before, seq, row.at.isoformat(), row.actor, row.action, row.subject]
        before = hashlib.sha256(json.dumps(entry, separators=(',', ':')).encode()).hexdigest()
        connection.execute(sa.update(audit).where(audit.c.id == row.id).values(seq=seq, digest=before))
