"""The list of routes that can be narrowed: with a script in the page, and without it through links."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath
from posixpath import normpath

from playwright.sync_api import Browser, Locator, Page

from .browser import Watch
from .site import Document, Site
from .verdict import Verdict

NAV = "nav.narrow"
ROWS = "table.routes tbody tr"


def judge(site: Site, browser: Browser) -> Iterator[Verdict]:
    for document in site.readable:
        if not any("narrow" in nav.attributes.get("class", "").split() for nav in document.source.named("nav")):
            continue
        problems = [*_without_scripts(site, document, browser)]
        if b"querySelector('nav.narrow')" in document.content:
            problems += _with_scripts(site, document, browser)
        yield Verdict.on(document.path, problems)


def _without_scripts(site: Site, document: Document, browser: Browser) -> Iterator[str]:
    """Each link leads to a page of its own, which has the links as well."""
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(site.url(document.path))
        links = page.locator(f"{NAV} a")
        if not links.count():
            yield "has no links by which its list can be narrowed"
        for link in links.all():
            if not link.is_visible():
                yield f"hides the link '{link.inner_text()}' without JavaScript"
            href = link.get_attribute("href") or ""
            target = normpath(str(PurePosixPath(document.path).parent / href))
            if target not in site.pages:
                yield f"the link '{link.inner_text()}' leads to '{target}', which is no page of this site"
        if any(not row.is_visible() for row in page.locator(ROWS).all()):
            yield "hides rows without JavaScript"


def _with_scripts(site: Site, document: Document, browser: Browser) -> Iterator[str]:
    """Each value of each select leaves the rows that have it or do not say, and says how many; nothing is
    kept and nothing is asked for."""
    with browser.new_context() as context:
        page = context.new_page()
        watch = Watch(page, site.url(""))
        address = site.url(document.path)
        watch.open(address)
        yield from watch.complaints()
        if page.locator(NAV).is_visible():
            yield "shows the links beside the selects that stand for them"
        selects = page.locator("main select")
        if selects.count() != page.locator(f"{NAV} [data-group]").count():
            yield f"has {selects.count()} selects, not one for each group of links"
        if page.locator("[role=status]").count() != 1:
            yield "does not say politely how many rows are left"
            return
        for select in selects.all():
            yield from _values(page, select)
        yield from _nothing_left(page, selects.all())
        if page.url != address:
            yield f"changes its address to '{page.url}'"
        if page.evaluate("document.cookie.length + localStorage.length + sessionStorage.length"):
            yield "keeps something about its reader"
        yield from watch.complaints()


def _values(page: Page, select: Locator) -> Iterator[str]:
    name = select.get_attribute("name") or ""
    if not select.evaluate("select => select.labels.length"):
        yield f"the select '{name}' has no label"
    for value in [option.get_attribute("value") or "" for option in select.locator("option").all()]:
        select.select_option(value)
        rows = page.locator(ROWS)
        shown = 0
        for row in rows.all():
            said = row.get_attribute(f"data-{name}")
            wanted = not value or said is None or value in said.split()
            shown += wanted
            if row.is_visible() != wanted:
                title = row.locator("th").inner_text()
                yield f"{name} '{value}' {'hides' if wanted else 'shows'} the row '{title}'"
        status = page.locator("[role=status]").inner_text()
        if shown and f"{shown} of {rows.count()}" not in status:
            yield f"{name} '{value}' says '{status}' of {shown} rows"
    select.select_option("")


def _nothing_left(page: Page, selects: list[Locator]) -> Iterator[str]:
    """Whatever is chosen, one button shows everything again."""
    for select in selects:
        select.select_option(index=1)
    all_rows, button = page.locator(ROWS).count(), page.locator("main button")
    if page.locator(f"{ROWS}:visible").count() == all_rows:
        return
    if button.count() != 1 or not button.is_visible():
        yield "has no button that shows all rows again"
        return
    button.click()
    if page.locator(f"{ROWS}:visible").count() != all_rows:
        yield "does not show all rows again"
