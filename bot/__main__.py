"""``python -m bot``."""

import gc

gc.disable()  # nothing that is loaded is garbage; it is on again once the office is open

from bot.cli import main  # noqa: E402

if __name__ == "__main__":
    main()
