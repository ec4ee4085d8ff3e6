"""Every page with JavaScript switched off."""

from __future__ import annotations

from collections.abc import Iterator

from playwright.sync_api import Browser, Page

from .site import Site
from .verdict import Verdict


def judge(site: Site, browser: Browser) -> Iterator[Verdict]:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        for document in site.readable:
            page.goto(site.url(document.path))
            yield Verdict.on(document.path, _problems(page))


def _problems(page: Page) -> Iterator[str]:
    for selector in ("h1", "main"):
        found = page.locator(selector)
        if found.count() != 1:
            yield f"has {found.count()} <{selector}> without JavaScript, not one"
        elif not found.is_visible() or not found.inner_text().strip():
            yield f"shows nothing of its <{selector}> without JavaScript"
