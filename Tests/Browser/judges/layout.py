"""How pages lie on a phone, on a desk and on paper, and how they answer to the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

from playwright.sync_api import Browser, Page, ViewportSize

from .browser import script
from .site import Site
from .verdict import Verdict

PHONE: ViewportSize = {"width": 320, "height": 640}
DESK: ViewportSize = {"width": 1280, "height": 800}


def judge(site: Site, browser: Browser) -> Iterator[Verdict]:
    with browser.new_context(viewport=PHONE, reduced_motion="reduce") as context:
        page = context.new_page()
        samples = {document.path for document in site.sample}
        for document in site.readable:
            page.set_viewport_size(PHONE)
            page.goto(site.url(document.path))
            problems = [*_on_screen(page, "on a phone"), *_by_keyboard(page)]
            page.set_viewport_size(DESK)
            problems += [*_on_screen(page, "on a desk"), *_on_paper(page)]
            if document.path in samples and not page.pdf().startswith(b"%PDF"):
                problems.append("cannot be made into a PDF")
            page.emulate_media(media="screen")
            yield Verdict.on(document.path, problems)


def _on_screen(page: Page, where: str) -> Iterator[str]:
    for problem in page.evaluate(script("screen.js")):
        yield f"{where}, {problem}"


def _by_keyboard(page: Page) -> Iterator[str]:
    # A first key tells the browser that somebody uses the keyboard, so that focus shows.
    page.keyboard.press("Tab")
    yield from page.evaluate(script("keyboard.js"))


def _on_paper(page: Page) -> Iterator[str]:
    page.emulate_media(media="print")
    yield from page.evaluate(script("paper.js"))
