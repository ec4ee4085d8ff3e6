"""Forms as people meet them: filled in and sent in a browser, or printed.

forms_test.py WITH WITHOUT PAPER: the folder of one council's site with an endpoint and `returns-to`, of the same
without `returns-to`, and of one without an endpoint.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from time import monotonic
from unicodedata import normalize

from forms import checks
from forms.filling import Shape, answer, by_keyboard, fill
from forms.hosts import MIRROR, RETURNS_TO, Hosts, serving
from judges.browser import chromium
from judges.verdict import Tally, Verdict
from playwright.sync_api import Browser, BrowserContext, Page
from pypdf import PdfReader

BOUND = ("form", "version", "lang", "notice_sha256")


def main() -> int:
    start, tally = monotonic(), Tally()
    with_endpoint, narrow, paper = (Path(argument) for argument in sys.argv[1:])
    with serving(with_endpoint) as hosts, chromium(*_finding(hosts)) as browser:
        shapes = [Shape.of(with_endpoint, path.parent.name) for path in _forms(with_endpoint)]
        for shape in shapes:
            tally.add("page", [Verdict.on(shape.name, _page(with_endpoint, shape, hosts, browser))])
            tally.add("sent", [Verdict.on(shape.name, _sent(shape, hosts, browser))])
            tally.add("by keyboard", [Verdict.on(shape.name, _by_keyboard(shape, hosts, browser))])
        tally.add("foot of a page", [Verdict.on("help-now.html", _foot_of_page(hosts, browser))])
        tally.add("across origins", [Verdict.on(shapes[0].name, _across(shapes[0], hosts, browser))])
        hosts.folder = narrow.resolve()
        tally.add("across origins", [Verdict.on(shapes[0].name, _stopped(shapes[0], hosts, browser))])
        for path in _forms(paper):
            tally.add("on paper", [Verdict.on(path.parent.name, _on_paper(paper, path.parent.name, browser))])
    for judge, verdict in tally.failures:
        print(f"FAILED {judge} · {verdict.page}")
        for problem in verdict.problems:
            print(f"  {problem}")
    print(f"{tally.passed} passed, {len(tally.failures)} failed in {monotonic() - start:.1f} seconds")
    return 1 if tally.failures or not tally.passed else 0


def _forms(folder: Path) -> list[Path]:
    return sorted(folder.glob("forms/*/index.html"))


def _finding(hosts: Hosts) -> list[str]:
    """Tells the browser where the hosts are."""
    return [f"--host-resolver-rules=MAP *.example.gov.uk:443 127.0.0.1:{hosts.port}"]


def _context(browser: Browser, width: int = 320, scripts: bool = True, **options: object) -> BrowserContext:
    return browser.new_context(
        ignore_https_errors=True,
        viewport={"width": width, "height": 800},
        java_script_enabled=scripts,
        reduced_motion="reduce",
        **options,  # type: ignore[arg-type]
    )


def _open(page: Page, shape: Shape, origin: str = RETURNS_TO) -> None:
    page.goto(f"{origin}/forms/{shape.name}/index.html")


def _page(folder: Path, shape: Shape, hosts: Hosts, browser: Browser) -> Iterator[str]:
    yield from checks.source(folder, shape)
    for width in (320, 1280):
        with _context(browser, width, bypass_csp=True) as context:
            page = context.new_page()
            _open(page, shape)
            for problem in [*checks.screen(page, shape), *checks.axe(page)]:
                yield f"at {width} px, {problem}"


def _sent(shape: Shape, hosts: Hosts, browser: Browser) -> Iterator[str]:
    """All answered yes, and as little as can be, with JavaScript and without."""
    for scripts in (True, False):
        for everything in (True, False):
            with _context(browser, scripts=scripts) as context:
                page = context.new_page()
                _open(page, shape)
                expected = fill(page, shape, everything)
                page.locator("main form button").click()
                how = f"{'all' if everything else 'little'} answered, {'with' if scripts else 'without'} scripts"
                for problem in _arrived(page, shape, hosts, expected, "confirm"):
                    yield f"{how}: {problem}"
    if shape.asked:
        with _context(browser, scripts=False) as context:
            page = context.new_page()
            _open(page, shape)
            for field in shape.fields:
                # Somebody who does not say how old they are is not held to questions about consent.
                if field["required"] and not field["gate"] or field["kind"] == "age-band":
                    answer(page, shape, field)
            page.locator("main form button").click()
            if not hosts.posts[-1].faults or not page.url.endswith("/problem.html"):
                yield "a question about consent without an answer does not lead to the page that says so"


def _arrived(
    page: Page, shape: Shape, hosts: Hosts, expected: dict[str, object], name: str
) -> Iterator[str]:
    page.wait_for_load_state()
    if not page.url.endswith(f"/forms/{shape.name}/{name}.html"):
        yield f"ends at '{page.url}'"
    if not hosts.posts or hosts.posts[-1].form != shape.name:
        yield "nothing came in"
        return
    post = hosts.posts.pop()
    yield from post.faults
    answers = {key: value for key, value in post.answers.items() if value not in ("", []) and key not in BOUND}
    if answers != expected:
        yield f"sends {answers}, not {expected}"
    for header in ("Referer", "Cookie"):
        if header in post.headers:
            yield f"sends the header {header}"


def _by_keyboard(shape: Shape, hosts: Hosts, browser: Browser) -> Iterator[str]:
    with _context(browser, 1280) as context:
        page = context.new_page()
        _open(page, shape)
        names = by_keyboard(page, shape)
        page.wait_for_url("**/confirm.html")
        post = hosts.posts.pop()
        yield from post.faults
        wanted = set(shape.asked) | {field["id"] for field in shape.fields}
        if missing := wanted - {name for name, value in post.answers.items() if value not in ("", [])}:
            yield f"could not answer {sorted(missing)} by keyboard"
        if shape.data["honeypot"] in names:
            yield "the field that only machines fill in takes the focus"


def _foot_of_page(hosts: Hosts, browser: Browser) -> Iterator[str]:
    """What is said about a page comes with its address, and with nothing else about whoever says it."""
    for path in ("help-now.html", "topics/money.html"):
        with _context(browser, scripts=False) as context:
            page = context.new_page()
            page.goto(f"{RETURNS_TO}/index.html")
            page.goto(f"{RETURNS_TO}/{path}?from=a#b")
            details = page.locator("details.feedback")
            if details.locator("form").is_visible():
                yield f"{path}: the form is open before anybody asked for it"
            details.locator("summary").focus()
            page.keyboard.press("Enter")
            details.locator("input[name=useful]").first.check()
            details.locator("button").click()
            page.wait_for_url("**/confirm.html")
            post = hosts.posts.pop()
            yield from post.faults
            if post.answers.get("page") != path:
                yield f"{path}: says that the page is '{post.answers.get('page')}'"
            if "Referer" in post.headers:
                yield f"{path}: says where somebody came from"


def _across(shape: Shape, hosts: Hosts, browser: Browser) -> Iterator[str]:
    """From one origin to the endpoint's, and on to a third."""
    with _context(browser) as context:
        page = context.new_page()
        _open(page, shape, MIRROR)
        expected = fill(page, shape, everything=False)
        page.locator("main form button").click()
        yield from _arrived(page, shape, hosts, expected, "confirm")
        if not page.url.startswith(RETURNS_TO):
            yield f"ends at '{page.url}'"


def _stopped(shape: Shape, hosts: Hosts, browser: Browser) -> Iterator[str]:
    """Where the policy does not name the origin to which the endpoint leads on, the browser stops there."""
    with _context(browser) as context:
        page = context.new_page()
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        _open(page, shape, MIRROR)
        fill(page, shape, everything=False)
        page.locator("main form button").click(no_wait_after=True)
        page.wait_for_timeout(1_000)
        if page.url.startswith(RETURNS_TO):
            yield "a policy without the origin lets the browser go there"
        if not any("form-action" in words for words in said):
            yield f"the browser does not name the policy: {said}"


def _on_paper(folder: Path, name: str, browser: Browser) -> Iterator[str]:
    shape = Shape.of(folder, name)
    with browser.new_context() as context:
        page = context.new_page()
        page.goto((folder / "forms" / name / "index.html").resolve().as_uri())
        if page.locator("main :is(form, button, input, textarea, select)").count():
            yield "has something to press or type into, and nowhere to send it"
        if "cannot send it from this page" not in page.locator("main").inner_text():
            yield "does not say that it is for paper"
        labels = [label.inner_text() for label in page.locator("main .asked, main .consent > legend").all()]
        text = _plain("".join(sheet.extract_text() for sheet in PdfReader(BytesIO(page.pdf())).pages))
        for words in [*labels, page.locator("h1").inner_text(), "Where to send it"]:
            if _plain(words) not in text:
                yield f"'{words}' is not on paper"
        if len(labels) != len(shape.fields) + len(shape.asked):
            yield f"asks {len(labels)} questions on paper, not {len(shape.fields) + len(shape.asked)}"
        page.emulate_media(media="print")
        lines = page.locator("main .line, main .box")
        if lines.count() == 0 or not lines.first.is_visible():
            yield "has no room to write on"


def _plain(words: str) -> str:
    """Words without spaces, which a PDF has where lines end, and without joined letters."""
    return "".join(normalize("NFKC", words).split())


if __name__ == "__main__":
    sys.exit(main())
