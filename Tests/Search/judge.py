"""Judges the search of a built site from outside, and against Pagefind.

    Tests/Browser/run --search .build/site/derby

It asks the questions of `questions.csv`, counts how often the page that should be first is, and what a browser
loads for it; it holds the script to the program (`words.tsv`), types with mistakes, measures answers on a slowed
processor, and looks at what a reader meets: keyboard, screen reader, no JavaScript, nothing found.
"""

from __future__ import annotations

import csv
import gzip
import sys
from dataclasses import dataclass
from pathlib import Path

from judges.browser import Watch, chromium
from judges.host import serving
from pagefind_peer import Pagefind
from playwright.sync_api import Browser, Page
from reader import judge_reader
from typing_mistakes import judge_typing

HERE = Path(__file__).parent
MOST_BYTES = 15_000
MOST_PAGES = 250
MOST_MILLISECONDS = 50
SLOWED = 4
RUNS = 3


@dataclass(frozen=True)
class Question:
    words: str
    is_held_out: bool
    pages: frozenset[str]


def questions() -> list[Question]:
    with (HERE / "questions.csv").open(encoding="utf-8") as file:
        return [
            Question(row["question"], row["held-out"] == "yes", frozenset(row["pages"].split()))
            for row in csv.DictReader(file)
        ]


def main() -> int:
    folder = Path(sys.argv[1]).resolve()
    complaints: list[str] = []
    asked = questions()
    for question in asked:
        for path in sorted(question.pages):
            if not (folder / path).is_file():
                complaints.append(f"'{question.words}' should lead to '{path}', which is not there")
    with chromium() as browser:
        with serving(folder, "/a/b/") as base:
            ours = _ours(browser, base, asked)
            complaints += ours.complaints
            complaints += judge_reader(browser, base, folder)
            complaints += judge_typing(browser, base, folder)
            complaints += _agreement(browser, base)
        with Pagefind(folder) as peer:
            theirs = peer.ask(browser, [question.words for question in asked])
        with Pagefind(folder, with_keywords=True) as peer:
            helped = peer.ask(browser, [question.words for question in asked])
    size = len(gzip.compress((folder / "search.js").read_bytes(), 6))
    pages = len(list(folder.rglob("*.html")))

    print("                             first        in first three   bytes of a question")
    for name, answers, cost in (
        ("this search", ours.answers, f"{size}"),
        ("Pagefind", theirs.answers, f"{theirs.bytes} ({theirs.bytes_with_ui} with its interface)"),
        ("Pagefind with our keywords", helped.answers, f"{helped.bytes}"),
    ):
        print(f"{name:<28} {_count(asked, answers, 1):<13}{_count(asked, answers, 3):<17}{cost}")
    print(f"{pages} pages; the slowest of {len(ours.times)} answers took {max(ours.times):.1f} ms, half of them less "
          f"than {sorted(ours.times)[len(ours.times) // 2]:.1f} ms, the first {ours.first:.1f} ms with its index, "
          f"on a processor slowed {SLOWED} times")

    for others, name in ((theirs, "Pagefind"),):
        if _first(asked, ours.answers, 1) < _first(asked, others.answers, 1):
            complaints.append(f"{name} is right more often")
        if size * 10 > others.bytes_with_ui:
            complaints.append(f"it takes more than a tenth of the bytes of {name}")
    if pages <= MOST_PAGES and size > MOST_BYTES:
        complaints.append(f"search.js is {size} bytes at gzip level 6, over {MOST_BYTES}")
    if max(ours.times) > MOST_MILLISECONDS:
        complaints.append(f"an answer took {max(ours.times):.1f} ms, over {MOST_MILLISECONDS}")
    for complaint in complaints:
        print(f"FAILED {complaint}")
    return 1 if complaints else 0


def _first(asked: list[Question], answers: list[list[str]], most: int, held_out: bool | None = None) -> int:
    return sum(
        bool(question.pages.intersection(answer[:most]))
        for question, answer in zip(asked, answers)
        if held_out is None or question.is_held_out == held_out
    )


def _count(asked: list[Question], answers: list[list[str]], most: int) -> str:
    held_out = _first(asked, answers, most, True)
    return f"{_first(asked, answers, most)} of {len(asked)} ({held_out})"


@dataclass
class Ours:
    answers: list[list[str]]
    times: list[float]
    first: float
    complaints: list[str]


def _ours(browser: Browser, base: str, asked: list[Question]) -> Ours:
    """Types each question letter by letter, as people do, and times each answer."""
    runs: list[Ours] = []
    for _ in range(RUNS):
        page = browser.new_page(viewport={"width": 320, "height": 640})
        watch = Watch(page, base)
        watch.open(base + "index.html")
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
        run = Ours([], [], page.evaluate(TIME_TO_LOAD), [])
        for question in asked:
            run.times += page.evaluate(TYPE, question.words)
            run.answers.append(found(page, base))
        run.complaints = watch.complaints()
        runs.append(run)
        page.close()
    # What else the machine does makes an answer slower, and never faster.
    times = [min(times) for times in zip(*(run.times for run in runs))]
    return Ours(runs[0].answers, times, min(run.first for run in runs), runs[0].complaints)


def found(page: Page, base: str) -> list[str]:
    """The pages in the list of what was found, by their paths."""
    links = page.eval_on_selector_all("form.find li a", "links => links.map(link => link.href)")
    return [link.removeprefix(base) for link in links if link.startswith(base)]


def _agreement(browser: Browser, base: str) -> list[str]:
    """What the script makes of words is what the program makes of them."""
    page = browser.new_page()
    page.goto(base + "index.html")
    page.evaluate(TIME_TO_LOAD)
    complaints = []
    lines = (HERE / "words.tsv").read_text("utf-8").splitlines()[1:]
    rows = [line.split("\t") for line in lines]
    # What is no plain English is folded by the script when it reads the index.
    made = page.evaluate(SPLIT, rows)
    for (text, words), (split, folded) in zip(rows, made):
        if split != (words if words.isascii() else folded):
            complaints.append(f"of '{text}' the script makes '{split}', the program '{words}'")
    page.close()
    print(f"{len(rows)} texts become the same words in the program and in the script")
    return complaints


# Focuses the search, and waits until its index is there.
TIME_TO_LOAD = """() => new Promise((done) => {
  const start = performance.now();
  document.querySelector('#search').focus();
  (function wait() {
    if (window.offerSearch && document.querySelector('.find [role=status]')) done(performance.now() - start);
    else setTimeout(wait, 1);
  })();
})"""

SPLIT = """(rows) => rows.map((row) => row.map((text) => offerSearch.split(text).join(' ')))"""

# Types words letter by letter; gives the milliseconds of each answer.
TYPE = """(words) => {
  const input = document.querySelector('#search');
  return [...words].map((_, place) => {
    input.value = words.slice(0, place + 1);
    const start = performance.now();
    input.dispatchEvent(new Event('input'));
    document.querySelector('.find ol').getBoundingClientRect();
    return performance.now() - start;
  });
}"""


if __name__ == "__main__":
    sys.exit(main())
