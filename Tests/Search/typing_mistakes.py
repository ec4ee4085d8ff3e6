"""Each page is found by its title, also where one letter of it is wrong."""

from __future__ import annotations

import html
import re
from pathlib import Path
from random import Random

from pagefind_peer import is_passed_over
from playwright.sync_api import Browser

LETTERS = "abcdefghijklmnopqrstuvwxyz"
SHORTEST = 5
WORDS = 200


def judge_typing(browser: Browser, base: str, folder: Path) -> list[str]:
    page = browser.new_page()
    page.goto(base + "index.html")
    page.focus("#search")
    page.wait_for_selector(".find [role=status]", state="attached")
    complaints = []
    titles = _titles(folder)
    for title in titles:
        if title not in page.evaluate(FIND, title)[:3]:
            complaints.append(f"'{title}' is not among the first three when its title is typed")

    random = Random(1)
    words = sorted({word for title in titles for word in title.lower().split() if len(word) >= SHORTEST and
                    word.isascii() and word.isalpha()})
    lost = 0
    for word in random.sample(words, min(WORDS, len(words))):
        right = page.evaluate(FIND, word)
        wrong = _with_mistake(word, random)
        if right and right[0] not in page.evaluate(FIND, wrong):
            lost += 1
            print(f"  '{wrong}' does not find what '{word}' finds")
    asked = min(WORDS, len(words))
    print(f"{len(titles)} pages are found by their titles; {asked - lost} of {asked} words with one mistake")
    if lost * 20 > asked:
        complaints.append(f"{lost} of {asked} words with one letter wrong find something else")
    page.close()
    return complaints


def _titles(folder: Path) -> list[str]:
    """The first headings of all pages that the search finds."""
    titles = []
    for page in sorted(folder.rglob("*.html")):
        text = page.read_text("utf-8")
        gone = 'http-equiv="refresh"' in text or "This ended on " in text
        if not gone and not is_passed_over(page.relative_to(folder).as_posix()):
            titles += [html.unescape(title) for title in re.findall(r"<h1>([^<]*)</h1>", text)]
    return titles


def _with_mistake(word: str, random: Random) -> str:
    """One letter left out, put in, changed or swapped with the next, the first one excepted."""
    place = random.randrange(1, len(word) - 1)
    letter = random.choice(LETTERS)
    return random.choice([
        word[:place] + word[place + 1:],
        word[:place] + letter + word[place:],
        word[:place] + letter + word[place + 1:],
        word[:place] + word[place + 1] + word[place] + word[place + 2:],
    ])


FIND = """(words) => new Promise((done) => {
  offerSearch.find(words, (pages) => done(pages.map((page) => page.title)));
})"""
