"""axe-core on every page: WCAG 2.2 A and AA, and its best practices."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from typing import Any

from playwright.sync_api import Browser

from .site import Document, Site
from .verdict import Verdict

OPTIONS = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}


def in_light(site: Site, browser: Browser) -> Iterator[Verdict]:
    """Every page on a narrow phone."""
    yield from _judge(site, site.readable, browser, "light")


def in_dark(site: Site, browser: Browser) -> Iterator[Verdict]:
    """A page of each sort, in the colours of a phone that is set to dark."""
    yield from _judge(site, site.sample, browser, "dark")


def _judge(site: Site, documents: list[Document], browser: Browser, colours: str) -> Iterator[Verdict]:
    axe = files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")
    with browser.new_context(
        viewport={"width": 320, "height": 640},
        color_scheme="dark" if colours == "dark" else "light",
        reduced_motion="reduce",
        bypass_csp=True,
    ) as context:
        page = context.new_page()
        for document in documents:
            page.goto(site.url(document.path))
            page.evaluate(axe)
            found = page.evaluate("(options) => axe.run(document, options)", OPTIONS)
            yield Verdict.on(document.path, map(problem, found["violations"]))


def problem(violation: dict[str, Any]) -> str:
    """A violation in a line, with the first places of it."""
    places = [str(node["target"][0]) for node in violation["nodes"]]
    more = f" and {len(places) - 3} more" if len(places) > 3 else ""
    return f"{violation['id']}: {violation['help']} ({', '.join(places[:3])}{more})"
