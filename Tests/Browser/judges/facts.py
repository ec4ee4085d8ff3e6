"""Nothing that was made up, and nothing about a person, in any file of the site."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from html import unescape

from .accepted import ACCEPTED_NAMES
from .site import Site
from .source import PageSource
from .verdict import Verdict

# The national helplines of the references (entitlements.md, H9), and the number for emergencies
# (forms-and-standards.md, 6.3). No telephone number but these may stand in the output.
HELPLINES = {
    "0800 528 0731": "Help at Hand",
    "0800 808 1001": "NYAS",
    "116 123": "Samaritans",
    "0800 068 4141": "Papyrus",
    "0800 1111": "Childline",
    "0808 800 4444": "Shelter",
    "0808 800 0661": "Centrepoint",
    "0808 808 4000": "National Debtline",
    "999": "Emergency services",
}

_GAPS = "() \u00a0\u2009\u202f\u2010\u2011-"
_NUMBERS = (
    rf"(?<![\w.,/£-])(?:\+|\(?0)\d*[\d{_GAPS}]{{6,}}\d(?!\w)",
    r"(?<![\w.,/£-])11[68][ \u00a0]?\d{3}(?!\w)",
    r"(?i)\btext\b[^.\n]{0,40}\bto (\d{5,6})\b",
)
_STREETS = "Street|Road|Avenue|Lane|Close|Drive|Crescent|Terrace|Gardens|Grove|Square|Way"
_UNDER_TEN = "[2-9]|two|three|four|five|six|seven|eight|nine"

# What must not stand in the words of any page.
UNWANTED = {
    "an address with a house number": rf"\b\d{{1,4}}[A-Za-z]?,? (?:[A-Z][\w'’]+ ){{1,3}}(?:{_STREETS})\b",
    "the name of a street": r"\b[A-Z][\w'’]+ (?:Street|Road|Avenue|Crescent)\b",
    "a postcode": r"\b[A-Z]{1,2}\d[A-Z\d]?[ \u00a0]?\d[ABD-HJLNP-UW-Z]{2}\b",
    "a number of the data protection register": r"\bZ[A-C]?\d{6,8}\b",
    "a count of fewer than ten people": rf"(?i)\b(?:{_UNDER_TEN}) (?:care leavers|young people|apprentices)\b",
    "a count of fewer than ten placements": rf"(?i)\b(?:{_UNDER_TEN}) (?:work experience )?placements\b",
    "an adviser only to 21, which the law changed": r"(?i)\badvisers?\b[^.]{0,60}\b16\s?(?:-|–|to)\s?21\b",
    "the word 'eligible' for care leavers to 25": r"(?i)\beligible care leavers (?:until|to)\b",
    "a claim that care leavers are over-represented": r"(?i)\bover-?represented\b",
}
MARKUP = (".html", ".svg", ".xml")
_EMAIL = r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+"
# What the files that forms are compiled to have in it: hashes, the UUIDs of examples (RFC 9562), the patterns
# of schemas, and addresses of domains that are nobody's (RFC 2606, section 3).
_MADE_FOR_MACHINES = "|".join([
    r"\b[0-9a-f]{64}\b",
    r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b",
    r'"pattern": "[^"]*"',
    r"[\w.+%-]+@example\.(?:org|com|net)\b",
])
_SPOKEN = ("alt", "title", "aria-label", "placeholder", "value", "content")


def judge(site: Site) -> Iterator[Verdict]:
    for path, content in site.files.items():
        try:
            text = content.decode("utf-8")
        except UnicodeDecodeError:
            continue
        yield Verdict.on(path, _problems(path, text))


def _problems(path: str, text: str) -> Iterator[str]:
    if path.endswith(".csv"):
        text = "\n".join(cell for row in csv.reader(text.splitlines()) for cell in row)
    elif path.startswith("forms/") and path.endswith((".json", ".jsonld")):
        text = re.sub(_MADE_FOR_MACHINES, "", text)
    for email in re.findall(_EMAIL, unescape(text)):
        yield f"the e-mail address '{email}' is in no reference"
    words, links = _of_page(PageSource.read(text)) if path.endswith(MARKUP) else (text, [])
    allowed = {_digits(number) for number in HELPLINES}
    for number in [*links, *_numbers(words)]:
        if _digits(number) not in allowed:
            yield f"the number '{number}' is not a helpline of the references"
    for what, pattern in UNWANTED.items():
        for found in re.finditer(pattern, words):
            if found.group() not in ACCEPTED_NAMES:
                yield f"'{found.group()}' looks like {what}"


def _of_page(page: PageSource) -> tuple[str, list[str]]:
    """What a page says, in its text and to screen readers, and the numbers behind its links."""
    spoken = [page.title, page.text]
    links = []
    for element in page.elements:
        if "http-equiv" not in element.attributes:
            spoken += [element.attributes[name] for name in _SPOKEN if name in element.attributes]
        scheme, _, number = element.attributes.get("href", "").partition(":")
        if scheme in ("tel", "sms"):
            links.append(number)
    return "\n".join(spoken), links


def _numbers(words: str) -> Iterator[str]:
    for pattern in _NUMBERS:
        for found in re.finditer(pattern, words):
            yield found.group(found.lastindex or 0).strip()


def _digits(number: str) -> str:
    return re.sub(r"[^\d+]", "", number)
