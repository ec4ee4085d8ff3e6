"""Every link of a site, followed in Chromium: from a host's root, from a sub-path and from disk."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote, urldefrag, urlsplit

from playwright.sync_api import Browser, BrowserContext
from playwright.sync_api import Error as BrowserError

from .browser import Watch, script
from .host import serving
from .site import HOME, NOT_FOUND, Kind, Site
from .verdict import WHOLE_SITE, Verdict

NO_SUCH_PAGE = "none/such/page"


@dataclass
class Visit:
    """What a page turned out to be when it was loaded."""

    problems: list[str]
    ids: set[str] = field(default_factory=set)
    links: list[dict[str, Any]] = field(default_factory=list)


@dataclass
class Crawl:
    """One walk through a site that lies below an address."""

    site: Site
    base: str
    context: BrowserContext
    visits: dict[str, Visit] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.page = self.context.new_page()
        self.watch = Watch(self.page, self.base)
        self.is_on_disk = self.base.startswith("file:")

    def follow(self, start: str) -> None:
        """Loads a page, and every page that can be reached from it, once each."""
        waiting = deque([start])
        while waiting:
            path = waiting.popleft()
            if path not in self.visits:
                self.visits[path] = self._visit(path)
                waiting.extend(self._pages_linked_from(self.visits[path]))

    def problem(self, link: dict[str, Any]) -> str | None:
        """Why a link of a visited page does not work; nothing where it does."""
        written, url = link["written"], link["url"]
        if url is None:
            return f"the link '{written}' cannot be understood"
        if re.fullmatch(r"(tel|sms):\+?[0-9]{3,15}", url) or re.fullmatch(r"mailto:[^@\s]+@[^@\s]+", url):
            return None
        if not self._is_internal(url):
            return self._problem_outside(written, url)
        if urlsplit(url).query:
            return f"the link '{written}' has a query string"
        target, fragment = self._target(url)
        if target not in self.site.files:
            return f"the link '{written}' leads to '{target}', which is not there"
        if target in self.site.redirects:
            return f"the link '{written}' leads to '{target}', from which a page moved"
        visit = self.visits.get(target)
        if fragment and fragment != "top" and visit and fragment not in visit.ids:
            return f"the link '{written}' leads to '#{fragment}', which is not in '{target}'"
        return None

    def landing(self, path: str) -> list[str]:
        """Why an address from which a page moved does not lead on to a page of the site."""
        start = self.base + path
        self.watch.open(start)
        try:
            self.page.wait_for_url(lambda url: urldefrag(url).url != start, timeout=3_000)
        except BrowserError:
            return [*self.watch.complaints(), "does not lead on to another page"]
        complaints = self.watch.complaints()
        target, _ = self._target(self.page.url)
        if not self._is_internal(self.page.url) or target not in self.site.files:
            complaints.append(f"leads on to '{self.page.url}', which is no page of this site")
        return complaints

    def not_found(self) -> Iterator[str]:
        """What is wrong with the answer where there is no page."""
        self.page.goto("about:blank")
        bare = self.page.evaluate(script("look.js"))
        response = self.watch.open(self.base + NO_SUCH_PAGE, status=404)
        yield from self.watch.complaints()
        if response and response.body() != self.site.files.get(NOT_FOUND):
            yield f"the answer is not {NOT_FOUND}"
        look = self.page.evaluate(script("look.js"))
        if look["font"] == bare["font"] or look["spacing"] == bare["spacing"]:
            yield "is not styled: its font and its spacing are the browser's own"
        links = [
            link
            for link in self.page.evaluate(script("links.js"))["links"]
            if link["followed"] and not link["written"].startswith("#")
        ]
        if not links:
            yield "has no link and no number to call"
        yield from filter(None, map(self.problem, links))

    def _visit(self, path: str) -> Visit:
        try:
            self.watch.open(self.base + path)
            seen = self.page.evaluate(script("links.js"))
        except BrowserError as error:
            return Visit([*self.watch.complaints(), f"does not load: {error.message.splitlines()[0]}"])
        return Visit(self.watch.complaints(), set(seen["ids"]), seen["links"])

    def _pages_linked_from(self, visit: Visit) -> Iterator[str]:
        for link in visit.links:
            if link["followed"] and link["url"] and self._is_internal(link["url"]):
                target, _ = self._target(link["url"])
                if target in self.site.pages:
                    yield target

    def _is_internal(self, url: str) -> bool:
        return url.startswith(self.base) or bool(self.site.address and url.startswith(self.site.address))

    def _target(self, url: str) -> tuple[str, str]:
        """The file that an internal address names, and the place in it."""
        url, fragment = urldefrag(url)
        base = self.base if url.startswith(self.base) else self.site.address or self.base
        path = unquote(urlsplit(url.removeprefix(base)).path)
        if not (self.is_on_disk and base == self.base) and (path == "" or path.endswith("/")):
            path += HOME
        return path, unquote(fragment)

    def _problem_outside(self, written: str, url: str) -> str | None:
        if urlsplit(url)[:2] == urlsplit(self.base)[:2]:
            return f"the link '{written}' leaves the folder of the site"
        if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname:
            return f"the link '{written}' is neither of this site nor of the web"
        return None


def at_root(site: Site, browser: Browser) -> Iterator[Verdict]:
    """The site at the root of a host."""
    with serving(site.folder, "/") as base:
        yield from _hosted(site, browser, base)


def at_sub_path(site: Site, browser: Browser) -> Iterator[Verdict]:
    """The site two folders deep on a host."""
    with serving(site.folder, "/a/b/") as base:
        yield from _hosted(site, browser, base)


def on_disk(site: Site, browser: Browser) -> Iterator[Verdict]:
    """The site opened as files, with no host at all."""
    with browser.new_context() as context:
        yield from _walk(Crawl(site, site.folder.as_uri() + "/", context))


def _hosted(site: Site, browser: Browser, base: str) -> Iterator[Verdict]:
    with browser.new_context() as context:
        crawl = Crawl(site, base, context)
        yield from _walk(crawl)
        yield Verdict.on(NO_SUCH_PAGE, crawl.not_found())


def _walk(crawl: Crawl) -> Iterator[Verdict]:
    crawl.follow(HOME)
    linked = set(crawl.visits)
    for document in crawl.site.documents:
        # What ended is in no list any more, and still answers.
        if document.kind is Kind.TOMBSTONE:
            crawl.follow(document.path)
    for path, visit in crawl.visits.items():
        problems = [problem for link in visit.links if (problem := crawl.problem(link))]
        yield Verdict.on(path, visit.problems + problems)
    for path in sorted(crawl.site.redirects):
        yield Verdict.on(path, crawl.landing(path))
    yield Verdict.on(WHOLE_SITE, _strays(crawl, linked))


def _strays(crawl: Crawl, linked: set[str]) -> Iterator[str]:
    for document in crawl.site.documents:
        if document.kind is Kind.PAGE and document.path not in linked:
            yield f"no link leads to '{document.path}'"
