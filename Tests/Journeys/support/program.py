"""The real program, with a demonstration area of its own, on a free port of this machine."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def program_path() -> Path:
    """The program that is tried: `SAMSPEL_PROGRAM`, or what the last debug build made."""
    path = Path(os.environ.get("SAMSPEL_PROGRAM", ROOT / ".build" / "debug" / "samspel"))
    if not path.is_file():
        raise AssertionError(f"There is no program at {path}: build it first, or name it in SAMSPEL_PROGRAM.")
    return path


class Site:
    """A running site: where it is, and how it is stopped."""

    def __init__(self, folder: Path, wait: float = 60):
        self.folder = folder
        self.port = _free_port()
        self.address = f"http://localhost:{self.port}"
        self.log = folder.with_name(folder.name + ".log")
        with open(self.log, "ab") as log:
            self._process = subprocess.Popen(
                [program_path(), "demo", "--data", str(folder), "--port", str(self.port)],
                stdout=log, stderr=log, stdin=subprocess.DEVNULL, env=_environment())
        try:
            self._wait_for_health(wait)
        except BaseException:
            self.stop()
            raise

    def _wait_for_health(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self._process.poll() is not None:
                raise AssertionError(f"The program ended with {self._process.returncode}:\n{self.told()}")
            try:
                with urllib.request.urlopen(f"{self.address}/health", timeout=2) as answer:
                    if answer.status == 200:
                        return
            except (urllib.error.URLError, OSError):
                pass
            time.sleep(0.05)
        raise AssertionError(f"The site did not answer within {seconds:.0f} s:\n{self.told()}")

    def told(self) -> str:
        """The end of what the program wrote."""
        return self.log.read_text(errors="replace")[-4000:]

    def errors(self) -> list[str]:
        """Lines of the log that tell of something that went wrong."""
        lines = self.log.read_text(errors="replace").splitlines()
        return [line for line in lines if " error " in line or " critical " in line]

    def stop(self) -> None:
        """Asks the program to stop and waits; it must end by itself and without a fault."""
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
                raise AssertionError(f"The program did not stop when asked:\n{self.told()}")


class RunningSite:
    """A site that somebody else has started: while one writes tests, or looks at a fault."""

    def __init__(self, address: str):
        self.address = address.rstrip("/")

    def errors(self) -> list[str]:
        return []

    def stop(self) -> None:
        pass


def make_area(folder: Path) -> Path:
    """Makes a demonstration area that others then copy."""
    Site(folder, wait=300).stop()
    return folder


def copy_of(area: Path, folder: Path) -> Path:
    """A copy of an area, for a test that writes."""
    shutil.copytree(area, folder)
    return folder


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def _environment() -> dict[str, str]:
    # Settings of whoever runs the tests must not change what is tried.
    # Where the symbols lie is no such setting: without them no picture is tried.
    kept = {name: value for name, value in os.environ.items()
            if not name.startswith("SAMSPEL_") or name == "SAMSPEL_PICTURES"}
    return kept | {"SWIFT_BACKTRACE": "enable=no"}
