"""Chromium, and what it complains of while it loads a page."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, ConsoleMessage, Page, Request, Response, sync_playwright

SCRIPTS = Path(__file__).parent / "scripts"
DEBIAN_CHROMIUM = Path("/usr/bin/chromium")


@contextmanager
def chromium(*arguments: str) -> Iterator[Browser]:
    """Starts Debian's Chromium, or elsewhere the one that Playwright installed."""
    with sync_playwright() as playwright:
        path = DEBIAN_CHROMIUM if DEBIAN_CHROMIUM.exists() else None
        browser = playwright.chromium.launch(executable_path=path, chromium_sandbox=False, args=list(arguments))
        try:
            yield browser
        finally:
            browser.close()


def script(name: str) -> str:
    """A script of this folder, to run in a page."""
    return (SCRIPTS / name).read_text("utf-8")


class Watch:
    """Keeps what goes wrong in a page of a site that lies below an address."""

    def __init__(self, page: Page, base: str) -> None:
        self._base = base
        self._status_of_page = 200
        self._page_url = ""
        self._complaints: list[str] = []
        page.add_init_script(script("policy.js"))
        page.on("console", self._heard)
        page.on("pageerror", lambda error: self._complaints.append(f"a script failed: {error}"))
        page.on("request", self._asked)
        page.on("requestfailed", self._failed)
        page.on("response", self._answered)
        self._page = page

    def open(self, url: str, status: int = 200) -> Response | None:
        """Loads a page that the host is expected to answer with a status."""
        self._page_url, self._status_of_page = url, status
        return self._page.goto(url, wait_until="load")

    def complaints(self) -> list[str]:
        """What went wrong since this was last asked."""
        complaints, self._complaints = self._complaints, []
        return complaints

    def _heard(self, message: ConsoleMessage) -> None:
        # What could not be loaded comes with its address through the answers and failures below.
        if message.type == "error" and not message.text.startswith("Failed to load resource"):
            self._complaints.append(f"the console says: {message.text}")

    def _asked(self, request: Request) -> None:
        if not request.url.startswith((self._base, "data:")):
            self._complaints.append(f"asks for '{request.url}', which is not of this site")

    def _failed(self, request: Request) -> None:
        # The icon comes last, and may still be on its way when the next page is asked for.
        if request.failure != "net::ERR_ABORTED":
            self._complaints.append(f"could not load '{request.url}': {request.failure}")

    def _answered(self, response: Response) -> None:
        expected = self._status_of_page if response.url == self._page_url else 200
        if response.url.startswith("http") and response.status != expected:
            self._complaints.append(f"'{response.url}' is answered with {response.status}")
