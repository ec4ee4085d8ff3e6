"""Pagefind, asked the same questions on the same pages."""

from __future__ import annotations

import gzip
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from judges.host import serving
from playwright.sync_api import Browser, Response

# Pages that list others, and what stands behind a form: our search does not find them either.
LISTS = ("index.html", "404.html", "a-z.html", "a-z/", "areas/", "routes/")
BEHIND_FORM = re.compile(r"forms/[^/]+/(?!index\.html$)")
CONTENT = Path(__file__).parents[2] / "Content"
INTERFACE = ("pagefind-ui.js", "pagefind-ui.css")


@dataclass
class Answers:
    answers: list[list[str]]

    # What a browser loads for a question, in the middle of all: compressed as a host would.
    bytes: int
    bytes_with_ui: int


class Pagefind:
    """An index of a site's pages, made for as long as it is asked."""

    def __init__(self, folder: Path, with_keywords: bool = False) -> None:
        self._folder, self._with_keywords = folder, with_keywords

    def __enter__(self) -> Pagefind:
        self._copy = Path(tempfile.mkdtemp())
        site = self._copy / "site"
        shutil.copytree(self._folder, site)
        for page in site.rglob("*.html"):
            path = page.relative_to(site).as_posix()
            if is_passed_over(path):
                if path != "index.html":
                    page.unlink()
                continue
            text = page.read_text("utf-8")
            # It may not run scripts of others, nor what it needs for its own, under the site's policy.
            text = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", text)
            if self._with_keywords:
                text = text.replace("</main>", f'<p data-pagefind-weight="5">{_keywords(path)}</p></main>')
            page.write_text(text, "utf-8")
        (site / "index.html").write_text("<!DOCTYPE html><html lang=en-GB><title>x</title><p>x", "utf-8")
        subprocess.run(
            [sys.executable, "-m", "pagefind", "--site", site, "--root-selector", "main", "--quiet"],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        self._site = site
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        shutil.rmtree(self._copy)

    def ask(self, browser: Browser, questions: list[str]) -> Answers:
        answers, costs = [], []
        with serving(self._site, "/") as base:
            for question in questions:
                # A new context each time: nobody has asked before.
                with browser.new_context() as context:
                    page = context.new_page()
                    loaded: list[Response] = []
                    page.on("response", lambda response: loaded.append(response))
                    page.goto(base + "index.html")
                    loaded.clear()
                    answers.append([link.removeprefix("/") for link in page.evaluate(ASK, question)])
                    costs.append(sum(_compressed(response) for response in loaded))
        costs.sort()
        middle = costs[len(costs) // 2]
        interface = sum(
            len(gzip.compress((self._site / "pagefind" / name).read_bytes(), 6)) for name in INTERFACE
        )
        return Answers(answers, middle, middle + interface)


def is_passed_over(path: str) -> bool:
    return path.startswith(LISTS) or BEHIND_FORM.match(path) is not None


def _keywords(path: str) -> str:
    """What people type when they look for a page: from its sources."""
    source = path.removesuffix(".html") + ".md"
    found = []
    for layer in ("england", "derby"):
        for file in (CONTENT / layer / source, CONTENT / layer / "pages" / source):
            if file.is_file():
                found += re.findall(r"(?m)^keywords: \[(.*)\]", file.read_text("utf-8"))
    return ", ".join(found).replace('"', "")


def _compressed(response: Response) -> int:
    body = response.body()
    # Its index is compressed already.
    if body[:2] == b"\x1f\x8b" or response.url.endswith((".pagefind", ".pf_meta", ".pf_index", ".pf_fragment")):
        return len(body)
    return len(gzip.compress(body, 6))


ASK = """async (question) => {
  const pagefind = await import('/pagefind/pagefind.js');
  const search = await pagefind.search(question);
  const best = await Promise.all(search.results.slice(0, 10).map((result) => result.data()));
  return best.map((page) => page.url);
}"""
