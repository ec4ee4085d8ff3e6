"""The experiments: what is built, how often, in which order, and what must come of it."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import corpus
from peers import Broken, Peer, Run, broken, offer_command
from sites import Site, hugo_site, offer_site


@dataclass(frozen=True)
class Pairs:
    """Runs of our program and of Hugo, taken in turn."""

    ours: list[Run]
    hugo: list[Run]

    @property
    def seconds(self) -> tuple[float, float]:
        """The median times: ours and Hugo's."""
        return median(run.seconds for run in self.ours), median(run.seconds for run in self.hugo)

    @property
    def peaks(self) -> tuple[float, float]:
        """The median peaks of memory in bytes: ours and Hugo's."""
        return median(run.peak for run in self.ours), median(run.peak for run in self.hugo)

    @property
    def spread(self) -> tuple[float, float]:
        """The lowest and the highest ratio that any one pair gave."""
        ratios = [hugo.seconds / ours.seconds for ours, hugo in zip(self.ours, self.hugo)]
        return min(ratios), max(ratios)


@dataclass(frozen=True)
class Bench:
    """Both sites at one size, in a folder of their own that goes when the measuring is done."""

    folder: Path
    size: int
    peers: tuple[Peer, Peer]
    sites: tuple[Site, Site]

    @staticmethod
    def laid_out(scratch: Path, size: int, peers: tuple[Peer, Peer]) -> "Bench":
        """Writes the corpus of one size for both generators."""
        say(f"writing {size:,} pages for each generator")
        folder = scratch / str(size)
        folder.mkdir()
        sites = offer_site(folder / "offer", size), hugo_site(folder / "hugo", size)
        return Bench(folder, size, peers, sites)

    def clean(self, pairs: int) -> Pairs:
        """Builds into a fresh folder each time; a first pair, which is checked, warms up."""
        say(f"{self.size:,} pages, clean")
        for peer, site in zip(self.peers, self.sites):
            output = self.output(peer)
            peer.build(site, output)
            check_pages(peer, output, site)
            shutil.rmtree(output)
        return self.alternate(pairs, lambda peer, site, turn: self.build_clean(peer, site))

    def unchanged(self, pairs: int) -> Pairs:
        """Builds again over what was built, with nothing changed."""
        say(f"{self.size:,} pages, nothing changed")
        self.build_all()
        return self.alternate(pairs, lambda peer, site, turn: peer.build(site, self.output(peer)))

    def one_changed(self, pairs: int) -> Pairs:
        """Builds again over what was built, with the words of one page changed each time."""
        say(f"{self.size:,} pages, one page changed")
        self.build_all()
        return self.alternate(pairs, self.build_changed)

    def remove(self) -> None:
        """Removes the sites and what was built of them."""
        shutil.rmtree(self.folder)

    def output(self, peer: Peer) -> Path:
        """The folder into which a generator builds."""
        return self.folder / f"output-{peer.name}"

    def build_all(self) -> None:
        """Builds both sites, so that there is something to build over."""
        for peer, site in zip(self.peers, self.sites):
            peer.build(site, self.output(peer))

    def build_clean(self, peer: Peer, site: Site) -> Run:
        """Builds into a folder that is not there yet, and removes it when the clock has stopped."""
        run = peer.build(site, self.output(peer))
        shutil.rmtree(self.output(peer))
        return run

    def build_changed(self, peer: Peer, site: Site, turn: int) -> Run:
        """Changes the words of a page, builds, and makes sure that the public would read the change."""
        number = site.size // 2
        site.write_page(number, revision=turn)
        run = peer.build(site, self.output(peer))
        name = f"{corpus.slug(number)}.html"
        if not any(
            corpus.revision_words(turn) in page.read_text(encoding="utf-8")
            for page in self.output(peer).rglob(name)
        ):
            raise Broken(f"{peer.name} did not write the changed words into {name}")
        return run

    def alternate(self, pairs: int, run: Callable[[Peer, Site, int], Run]) -> Pairs:
        """Takes both generators in turn, so that what else the machine does meets both alike."""
        runs: tuple[list[Run], list[Run]] = ([], [])
        for turn in range(1, pairs + 1):
            for peer, site, done in zip(self.peers, self.sites, runs):
                done.append(run(peer, site, turn))
        return Pairs(*runs)


def huge(scratch: Path, peer: Peer, size: int) -> Run:
    """Builds a site of our own of the largest size once."""
    say(f"writing {size:,} pages")
    site = offer_site(scratch / "huge", size)
    say(f"{size:,} pages, clean")
    run = peer.build(site, scratch / "huge-output")
    check_pages(peer, scratch / "huge-output", site)
    return run


def timings(scratch: Path, binary: Path, size: int) -> str:
    """What one clean build says of the time that each phase took."""
    say(f"writing {size:,} pages")
    site = offer_site(scratch / "timed", size)
    say(f"{size:,} pages, clean, with the time of each phase")
    command = [*offer_command(binary, site, scratch / "timed-output"), "--timings"]
    return finish(command)


def instructions_per_page(scratch: Path, binary: Path, size: int) -> float:
    """What one page more costs in instructions: a build of twice the pages less a build of them."""
    counts = [instructions(scratch / f"counted-{pages}", binary, pages) for pages in (size, 2 * size)]
    return (counts[1] - counts[0]) / size


def instructions(folder: Path, binary: Path, size: int) -> int:
    """The instructions of one clean build with one job, as Callgrind counts them."""
    if shutil.which("valgrind") is None:
        raise Broken("there is no valgrind, which counts the instructions: install the package valgrind")
    folder.mkdir()
    site = offer_site(folder / "offer", size)
    say(f"{size:,} pages, counting instructions")
    # Valgrind cannot read what the compiler writes for debuggers.
    bare = folder / "program"
    finish(["strip", "--strip-debug", "-o", str(bare), str(binary)])
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    command += [*offer_command(bare, site, folder / "output"), "--jobs", "1"]
    collected = re.search(r"Collected : (\d+)", finish(command))
    if collected is None:
        raise Broken("valgrind did not say how many instructions it counted")
    return int(collected[1])


def finish(command: list[str]) -> str:
    """Runs a command to its end and returns all that it says."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode != 0:
        raise broken(command, done.returncode, done.stdout)
    return done.stdout


def check_pages(peer: Peer, output: Path, site: Site) -> None:
    """Makes sure that a build made a page of every page."""
    made = sum(1 for _ in output.rglob("local-offers/*.html"))
    if made != site.size:
        raise Broken(f"{peer.name} made {made:,} pages of {site.size:,}")


def say(words: str) -> None:
    """Says on the terminal what is going on, apart from the table."""
    print(words, file=sys.stderr, flush=True)
