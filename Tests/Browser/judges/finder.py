"""The page that says what somebody can get: without JavaScript a page of groups, with it questions."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.resources import files
from itertools import chain, product
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page
from playwright.sync_api import Error as BrowserError

from .accessibility import OPTIONS, problem
from .browser import Watch, script
from .host import serving
from .site import HOME, Document, Site
from .verdict import Verdict

ALERT = "[role=alert]"
CHECKED = "main form :checked"
GROUP = ".groups>section"
TEMPLATE = "template[data-ways]"
#: More questions than anybody is asked.
MOST_QUESTIONS = 30
#: Milliseconds in which a page must do what it is told.
PATIENCE = 5_000
WIDTHS = {"a phone": 320, "a desk": 1280}
MODES: dict[str, dict[str, Any]] = {
    "light": {},
    "dark": {"color_scheme": "dark"},
    "forced colours": {"forced_colors": "active"},
}


def by_the_rules(site: Site, browser: Browser) -> Iterator[Verdict]:
    """What comes out, whatever is answered, and each click on the way."""
    return _judge(site, lambda document: [_by_the_rules(site, document, browser)])


def in_use(site: Site, browser: Browser) -> Iterator[Verdict]:
    """The page without scripts, by the keyboard, left and come back to, and on paper."""
    return _judge(
        site,
        lambda document: [
            _without_scripts(site, document, browser),
            _by_keyboard(site.url(document.path), browser),
            _left_behind(site, document, browser),
            _on_paper(site.url(document.path), browser),
        ],
    )


def accessible(site: Site, browser: Browser) -> Iterator[Verdict]:
    """What axe-core says of the page as it is asked, answered and read."""
    return _judge(site, lambda document: [_accessible(site.url(document.path), browser)])


def _judge(site: Site, parts: Callable[[Document], list[Iterator[str]]]) -> Iterator[Verdict]:
    for document in site.readable:
        if any("data-ways" in template.attributes for template in document.source.named("template")):
            problems = map(_whatever_happens, parts(document))
            yield Verdict.on(document.path, chain.from_iterable(problems))


def _whatever_happens(problems: Iterator[str]) -> Iterator[str]:
    """What is found, and where a page cannot even be used to the end, that."""
    try:
        yield from problems
    except BrowserError as error:
        yield f"cannot be used: {error.message.splitlines()[0]}"


@contextmanager
def _context(browser: Browser, **options: Any) -> Iterator[BrowserContext]:
    with browser.new_context(**options) as context:
        context.set_default_timeout(PATIENCE)
        yield context


def _without_scripts(site: Site, document: Document, browser: Browser) -> Iterator[str]:
    """Each group is there, and nothing on the page would tell which of them somebody looked at."""
    with _context(browser, java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(site.url(document.path))
        if any(not part.is_visible() for part in page.locator(f"{GROUP}, .everybody").all()):
            yield "hides groups without JavaScript"
        if page.locator("main form, main input, main button").count():
            yield "has controls that do nothing without JavaScript"
        if page.locator(".groups [id], .groups [name], .everybody [id]").count():
            yield "has places in its groups to which an address could lead"
        for link in page.locator(".groups a, .everybody a").all():
            href = link.get_attribute("href") or ""
            if "#" in href or "?" in href:
                yield f"the link '{href}' tells which group somebody looked at"


def _by_the_rules(site: Site, document: Document, browser: Browser) -> Iterator[str]:
    """What comes out is what the rules say, whatever is answered, and so is each click."""
    with _context(browser) as context:
        yield from _driven(site, document, context.new_page())


def _driven(site: Site, document: Document, page: Page) -> Iterator[str]:
    watch = Watch(page, site.url(""))
    watch.open(site.url(document.path))
    driver = page.evaluate_handle(script("finder.js"))
    figures: dict[str, int] = {}
    if site.finder_table:
        table = json.loads(site.finder_table.read_text("utf-8"))
        found = page.evaluate("([driver, table]) => driver.rules(table)", [driver, table])
        yield from found.pop("problems")
        figures |= found
    found = page.evaluate("(driver) => driver.clicks()", driver)
    yield from found.pop("problems")
    figures |= found
    print("    " + ", ".join(f"{name} {count:,}" for name, count in figures.items()))
    if page.evaluate("document.cookie.length + localStorage.length + sessionStorage.length"):
        yield "keeps something about its reader"
    yield from watch.complaints()


def _by_keyboard(url: str, browser: Browser) -> Iterator[str]:
    """From the first question to a result and back with the keyboard alone."""
    with _context(browser) as context:
        page = context.new_page()
        page.goto(url)
        yield from _typed(page)


def _typed(page: Page) -> Iterator[str]:
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('main form input')"):
            break
    else:
        yield "cannot be reached by the keyboard"
        return
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    if page.locator(CHECKED).get_attribute("value") != "0":
        yield "does not choose by the arrows"
    page.keyboard.press("ArrowUp")
    for _ in range(MOST_QUESTIONS):
        # Enter in a group of answers goes on, as in any form.
        page.keyboard.press("Enter")
        if not page.locator("main form").is_visible():
            break
        page.keyboard.press("Tab")
        if not page.evaluate("document.activeElement.matches('main form input')"):
            yield "does not lead from a question to its answers"
            return
        page.keyboard.press("End")
        page.keyboard.press("ArrowUp")
    else:
        yield "does not come to an end by the keyboard"
        return
    for name in ("Print this", "Back"):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent") != name:
            yield f"the keyboard does not come to '{name}' behind what came out"
    page.keyboard.press("Enter")
    if not page.locator("main form").is_visible():
        yield "does not go back by the keyboard"


def _left_behind(site: Site, document: Document, browser: Browser) -> Iterator[str]:
    """Somebody who answers, leaves and comes back, or loads the page again, finds nothing chosen; the address
    and the history are as they were, and nothing was asked for."""
    with serving(site.folder, "/") as base, _context(browser) as context:
        yield from _left(context.new_page(), base, document.path)


def _left(page: Page, base: str, path: str) -> Iterator[str]:
    page.goto(base + HOME)
    page.goto(base + path)
    page.wait_for_load_state("networkidle")
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    length, question = page.evaluate("history.length"), page.locator("legend").inner_text()

    def answer() -> None:
        for _ in range(2):
            if page.locator("main form").is_visible():
                page.locator("main form input").last.check()
                page.get_by_role("button", name="Next").click()
        if page.locator("main form").is_visible():
            page.locator("main form input").first.check()

    def look(when: str) -> Iterator[str]:
        if page.url != base + path:
            yield f"its address is '{page.url}' {when}"
        if page.evaluate("history.length") != length + (when == "after Back"):
            yield f"the history is {page.evaluate('history.length') - length} longer {when}"
        if when == "after answers":
            return
        if page.locator(CHECKED).count():
            yield f"something is chosen {when}"
        if not page.locator("main form").is_visible() or page.locator("legend").inner_text() != question:
            yield f"does not begin anew {when}"

    answer()
    yield from look("after answers")
    if requests:
        yield f"asks for '{requests[0]}' when it is answered"
    page.reload()
    yield from look("after it is loaded again")
    answer()
    # What a browser keeps of a page that was left is that page as `pagehide` leaves it.
    page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))")
    yield from look("when it is left")
    answer()
    page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
    yield from look("when it is come back to")
    answer()
    page.locator("header a, nav a").first.click()
    page.wait_for_load_state()
    page.go_back()
    yield from look("after Back")
    if page.evaluate("document.cookie.length + localStorage.length + sessionStorage.length"):
        yield "keeps something about its reader"


def _on_paper(url: str, browser: Browser) -> Iterator[str]:
    """What is printed is what came out, and nothing that only a screen needs."""
    with _context(browser) as context:
        page = context.new_page()
        page.add_init_script("window.print = () => { window.printed = true; };")
        page.goto(url)
        _first_result(page)
        page.get_by_role("button", name="Print this").click()
        if not page.evaluate("window.printed"):
            yield "the button that prints does not"
        page.emulate_media(media="print")
        for part in page.locator("main button, main form, nav, main .screen").all():
            if part.is_visible():
                yield f"prints '{part.inner_text()[:40]}'"
        shown = [part for part in page.locator(GROUP).all() if part.is_visible()]
        if len(shown) != 1 or not page.locator(f"{GROUP} .callout li").first.is_visible():
            yield f"prints {len(shown)} groups, or not why"


def _accessible(url: str, browser: Browser) -> Iterator[str]:
    """The page's own part: a question, one to which nothing was chosen, what came out, and what can come out."""
    axe = files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")
    for (where, width), (mode, colours) in product(WIDTHS.items(), MODES.items()):
        viewport = {"width": width, "height": 640}
        with _context(
            browser, viewport=viewport, reduced_motion="reduce", bypass_csp=True, **colours
        ) as context:
            page = context.new_page()
            page.goto(url)
            page.evaluate(axe)
            # In forced colours it is the system that chooses them; axe-core reads what the page asked for.
            rules = OPTIONS["rules"] | {"color-contrast": {"enabled": mode != "forced colours"}}
            options = OPTIONS | {"rules": rules}
            for state, reach in STATES.items():
                reach(page)
                found = page.evaluate("(options) => axe.run(document.querySelector('main'), options)", options)
                for violation in found["violations"]:
                    yield f"{state}, on {where} in {mode}: {problem(violation)}"
                wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
                if wide > 0:
                    yield f"{state}, on {where} in {mode}: the page is {wide} pixels too wide"


def _nothing_chosen(page: Page) -> None:
    page.get_by_role("button", name="Next").click()


def _first_result(page: Page) -> None:
    for _ in range(MOST_QUESTIONS):
        if not page.locator("main form").is_visible():
            return
        page.locator("main form input").first.check()
        page.get_by_role("button", name="Next").click()


def _not_known(page: Page) -> None:
    page.get_by_role("button", name="Start again").click()
    page.locator("main form input").last.check()
    page.get_by_role("button", name="Next").click()
    page.get_by_role("button", name="Stop here and show me").click()


STATES = {
    "a question": lambda page: None,
    "a question without an answer": _nothing_chosen,
    "what came out": _first_result,
    "what can come out": _not_known,
}
