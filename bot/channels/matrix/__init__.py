"""Matrix, end-to-end encrypted, by matrix-nio."""

from bot.channels.matrix.channel import Matrix
from bot.channels.matrix.recovery import Recovery

__all__ = ["Matrix", "Recovery"]
