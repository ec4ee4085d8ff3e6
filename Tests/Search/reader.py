"""What a reader meets: the search by keyboard, in words, without JavaScript, and where nothing is found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from judges.browser import Watch
from judges.site import HOME
from playwright.sync_api import Browser, Page

INNER = "entitlements/staying-put.html"
IS_CUT_OFF = """() => [...document.querySelectorAll('.find, .find *')].some((element) => {
  const box = element.getBoundingClientRect();
  return box.left < 0 || box.right > innerWidth;
})"""
PHONE = {"width": 320, "height": 640}


def judge_reader(browser: Browser, base: str, folder: Path) -> list[str]:
    return [
        *_without_scripts(browser, base),
        *_on_each_page(browser, base),
        *_on_disk(browser, folder),
        *_nothing_kept(browser, base),
        *_nothing_found(browser, base),
        *_accessible(browser, base),
        *_without_index(browser, base),
    ]


def _without_scripts(browser: Browser, base: str) -> Iterator[str]:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        for path in (HOME, INNER):
            page.goto(base + path)
            for control in page.locator("[data-search], [data-search] *").all():
                if control.is_visible():
                    yield f"{path} shows a search that does nothing without JavaScript"
            if not page.locator("a[href$='a-z.html']").first.is_visible():
                yield f"{path} has no link to the A to Z without JavaScript"


def _on_each_page(browser: Browser, base: str) -> Iterator[str]:
    """By keyboard alone: open, type, walk to the first answer, follow it."""
    page = browser.new_page(viewport=PHONE)
    watch = Watch(page, base)
    watch.open(base + INNER)
    button = page.get_by_role("button", name="Search")
    if button.get_attribute("aria-expanded") != "false":
        yield "the button does not say that the search is closed"
    button.focus()
    page.keyboard.press("Enter")
    page.wait_for_selector("#search")
    if button.get_attribute("aria-expanded") != "true":
        yield "the button does not say that the search is open"
    if page.evaluate("document.activeElement.id") != "search":
        yield "opening the search does not lead to its field"
    page.keyboard.type("cooker")
    _wait_for_status(page)
    if not page.locator(".find [role=status]").inner_text()[:1].isdigit():
        yield "it does not say how many pages it found"
    page.keyboard.press("Tab")
    title = page.evaluate("document.activeElement.textContent")
    page.keyboard.press("Enter")
    page.wait_for_load_state()
    if page.locator("h1").inner_text() != title:
        yield f"the first answer '{title}' leads to '{page.locator('h1').inner_text()}'"
    page.go_back()
    if page.locator("#search").count() and page.locator("#search").input_value():
        yield "what was typed is there again when its reader comes back"
    yield from watch.complaints()
    page.close()


def _on_disk(browser: Browser, folder: Path) -> Iterator[str]:
    page = browser.new_page()
    root = folder.as_uri() + "/"
    watch = Watch(page, root)
    watch.open(root + HOME)
    _type(page, "cooker")
    if not page.locator(".find li a").count():
        yield "it finds nothing from a stick"
    yield from watch.complaints()
    page.close()


def _nothing_kept(browser: Browser, base: str) -> Iterator[str]:
    """One request for the index and none after it; nothing in the address, the history or a store."""
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(base + HOME)
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url.removeprefix(base)))
        length = page.evaluate("history.length")
        _type(page, "no money for food")
        page.keyboard.press("Enter")
        # The icon comes when it likes.
        asked = [path for path in asked if not path.startswith("assets/icon.")]
        if asked != ["search.js"]:
            yield f"it asks for {asked}, not for its index once"
        if page.url != base + HOME or page.evaluate("history.length") != length:
            yield "it changes the address or the history"
        if page.evaluate("document.cookie.length + localStorage.length + sessionStorage.length"):
            yield "it keeps something"
        page.reload()
        if page.locator("#search").input_value():
            yield "what was typed is there again after loading the page anew"


def _nothing_found(browser: Browser, base: str) -> Iterator[str]:
    page = browser.new_page()
    page.goto(base + HOME)
    _type(page, "zzxqj")
    _wait_for_status(page)
    links = page.eval_on_selector_all(".find li a", "links => links.map(link => link.href)")
    if base + "a-z.html" not in links:
        yield "where nothing is found there is no link to the A to Z"
    if not any(link.startswith("tel:") for link in links):
        yield "where nothing is found there is no number to call"
    page.close()


def _accessible(browser: Browser, base: str) -> Iterator[str]:
    for scheme in ("light", "dark"):
        for colours in ("none", "active"):
            with browser.new_context(viewport=PHONE, color_scheme=scheme, forced_colors=colours) as context:
                page = context.new_page()
                page.goto(base + HOME)
                _type(page, "money")
                _wait_for_status(page)
                for violation in Axe().run(page, context=".find").response["violations"]:
                    yield f"{scheme}, forced colours {colours}: {violation['id']}"
                for direction in ("ltr", "rtl"):
                    page.evaluate("direction => { document.documentElement.dir = direction; }", direction)
                    if page.evaluate(IS_CUT_OFF):
                        yield f"it is wider than a narrow phone ({direction})"
                for height in page.eval_on_selector_all(
                    ".find input, .find li a", "all => all.map(one => one.getBoundingClientRect().height)"
                ):
                    if height < 44:
                        yield f"a target is {height} pixels high"


def _without_index(browser: Browser, base: str) -> Iterator[str]:
    """Where the index cannot be had, nothing is left that does nothing."""
    page = browser.new_page()
    page.route("**/search.js", lambda route: route.abort())
    page.goto(base + INNER)
    page.get_by_role("button", name="Search").click()
    page.wait_for_timeout(200)
    if page.get_by_role("button", name="Search").is_visible():
        yield "without its index the button stays, and does nothing"
    page.close()


def _wait_for_status(page: Page) -> None:
    page.locator(".find [role=status]").filter(has_text=re.compile(r"\S")).wait_for()


def _type(page: Page, words: str) -> None:
    page.focus("#search")
    page.wait_for_selector(".find [role=status]", state="attached")
    page.keyboard.type(words)
