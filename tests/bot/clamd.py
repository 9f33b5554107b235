"""A real ClamAV daemon with a signature file of the tests' own, since its updates cannot be fetched."""

import shutil
import subprocess
import time
from pathlib import Path

from bot.papers.scanner import HARMLESS_TEST

HARMFUL = b"THIS-IS-THE-TESTS-OWN-HARMFUL-FILE"
CLAMD = shutil.which("clamd") or "/usr/sbin/clamd"


class Clamd:
    """Listens on a socket in ``folder`` between ``start`` and ``stop``."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.socket = folder, folder / "clamd.sock"
        self.process: subprocess.Popen[bytes] | None = None
        (folder / "signatures").mkdir(exist_ok=True)
        (folder / "signatures" / "own.ndb").write_text(
            f"Own.Test:0:*:{HARMFUL.hex()}\nEicar.Test:0:*:{HARMLESS_TEST.hex()}\n"
        )
        (folder / "clamd.conf").write_text(
            f"LocalSocket {self.socket}\nDatabaseDirectory {folder / 'signatures'}\n"
            "Foreground yes\nStreamMaxLength 120M\nMaxScanSize 400M\nMaxFileSize 200M\nUser root\n"
        )

    @property
    def address(self) -> str:
        return f"unix:{self.socket}"

    def start(self) -> None:
        command = [CLAMD, "-c", str(self.folder / "clamd.conf")]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(300):
            if self.socket.exists():
                return
            assert self.process.poll() is None, "clamd did not start"
            time.sleep(0.1)
        raise AssertionError("clamd does not listen")

    def stop(self) -> None:
        if self.process is not None:
            self.process.terminate()
            self.process.wait(20)
            self.process = None
        self.socket.unlink(missing_ok=True)
