"""Judges sites: `python -m judges --content Content Output/derby …`."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterable
from pathlib import Path
from time import monotonic

from playwright.sync_api import Browser

from . import accessibility, contract, facts, finder, layout, links, markup, narrowing, without_scripts
from .browser import chromium
from .site import HOME, Site
from .verdict import Tally, Verdict

Judge = Callable[[Site, Browser], Iterable[Verdict]]

JUDGES: dict[str, Judge] = {
    "facts": lambda site, _: facts.judge(site),
    "contract": lambda site, _: contract.judge(site),
    "markup": lambda site, _: markup.judge(site),
    "links at /": links.at_root,
    "links at /a/b/": links.at_sub_path,
    "links from disk": links.on_disk,
    "without JavaScript": without_scripts.judge,
    "narrowing": narrowing.judge,
    "finder, by the rules": finder.by_the_rules,
    "finder, in use": finder.in_use,
    "finder, axe": finder.accessible,
    "layout": layout.judge,
    "axe, light": accessibility.in_light,
    "axe, dark": accessibility.in_dark,
}


def main() -> int:
    parser = ArgumentParser(prog="Tests/Browser/run", description="Judges built sites from outside.")
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER", help="Output, or Output/derby")
    parser.add_argument("--content", type=Path, required=True, help="the folder with the councils' sources")
    parser.add_argument("--finder", type=Path, help="what the rules of eligibility say to all answers")
    arguments = parser.parse_args()

    start = monotonic()
    tally = Tally()
    with chromium() as browser:
        for folder in arguments.folders:
            sites = _sites(folder)
            if not sites:
                parser.error(f"there is no site in {folder}: build it first")
            for site in sites:
                _judge(Site.at(site, arguments.content, arguments.finder), browser, tally)
    for judge, verdict in tally.failures:
        print(f"\nFAILED {judge} · {verdict.page}")
        for problem in verdict.problems:
            print(f"  {problem}")
    print(f"\n{tally.passed} passed, {len(tally.failures)} failed in {monotonic() - start:.1f} seconds")
    return 1 if tally.failures else 0


def _sites(folder: Path) -> list[Path]:
    """The folder itself where it is a site, or else the sites in it."""
    return sorted(home.parent for home in [*folder.glob(HOME)] or folder.glob(f"*/{HOME}"))


def _judge(site: Site, browser: Browser, tally: Tally) -> None:
    print(f"{site.folder.name}: {len(site.documents)} pages")
    for name, judge in JUDGES.items():
        start = monotonic()
        passed, failed = tally.add(name, judge(site, browser))
        print(f"  {name:<20}{passed:>5} passed {failed:>4} failed {monotonic() - start:>6.1f} s", flush=True)


if __name__ == "__main__":
    sys.exit(main())
