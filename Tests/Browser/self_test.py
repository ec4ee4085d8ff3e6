"""Holds the judges to account: a good site passes every one, and each planted fault fails its own."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from playwright.sync_api import Browser

import planted
from judges.__main__ import JUDGES
from judges.browser import chromium
from judges.site import Site


@dataclass(frozen=True)
class Fault:
    """A change that makes the good site wrong: one text for another in a file, in all, in the style sheet or in
    a script.

    A file that the good site does not have is added, with the new text.
    """

    judge: str
    complaint: str
    path: str
    old: str
    new: str


HOME, MONEY, CONTACTS, ROUTES = "index.html", "topics/money.html", "contacts.html", "routes.html"
FINDER = "finder.html"
ALL, STYLE, SCRIPT, ASKING = "every file", "the style sheet", "the script", "the finder's script"
LONG = "".join(f".x{number * number}{{}}" for number in range(9_000))

FAULTS = [
    Fault("links at /", "which is not there", HOME, "topics/money.html", "topics/mony.html"),
    Fault("links at /", "leads to '#who', which is not in", HOME, "#how", "#who"),
    Fault("links at /", "no link leads to 'contacts.html'", ALL, 'contacts.html"', 'index.html"'),
    Fault("links at /", "has a query string", HOME, "topics/money.html", "topics/money.html?from=home"),
    Fault(
        "links at /",
        "which is not of this site",
        HOME,
        "<ul",
        '<img alt="" src="https://example.org/x.png"><ul',
    ),
    Fault("links at /", "is answered with 404", HOME, "<ul", '<img alt="" src="missing.png"><ul'),
    Fault("links at /", "Content-Security-Policy stopped", HOME, "<ul", "<p style='color:red'>x</p><ul"),
    Fault("links at /", "the console says: Applying inline style", HOME, "</style>", " </style>"),
    Fault("links at /", "does not lead on", "grant.html", "0; url=", "60; url="),
    Fault("links at /", "is no page of this site", "grant.html", "url=entitlements/", "url=entitlement/"),
    Fault("links at /", "from which a page moved", MONEY, "../entitlements/allowance.html", "../grant.html"),
    Fault("links at /a/b/", "leaves the folder", HOME, "topics/money.html", "/topics/money.html"),
    Fault("links at /a/b/", "which is not there", "404.html", "tel:08001111", "index.html"),
    Fault("links at /a/b/", "is not styled", "404.html", planted.STYLE, ""),
    Fault("links at /a/b/", "has no link", "404.html", 'href="tel:08001111"', 'id="call"'),
    Fault("links from disk", "leads to 'topics/', which is not there", HOME, "topics/money.html", "topics/"),
    Fault("links from disk", "leaves the folder of the site", HOME, "topics/money.html", "/topics/money.html"),
    Fault("without JavaScript", "<h1> without JavaScript", HOME, "h1>", "h2>"),
    Fault(
        "without JavaScript",
        "shows nothing of its <main>",
        HOME,
        '<main id="main">',
        '<main id="main" hidden>',
    ),
    Fault("narrowing", "which is no page of this site", ROUTES, "routes/earning.html", "routes/erning.html"),
    Fault("narrowing", "hides the link 'Earning'", ROUTES, "<a data-value", "<a hidden data-value"),
    Fault("narrowing", "hides rows without", ROUTES, '<tr data-stage="learning">', "<tr hidden>"),
    Fault("narrowing", "stage 'earning' shows the row 'College'", SCRIPT, "hidden = !fits", "hidden = false"),
    Fault("narrowing", "hides the row 'Anything'", SCRIPT, "of === null ||", "of !== null &&"),
    Fault("narrowing", "of 2 rows", SCRIPT, "shown += 1", "shown += 2"),
    Fault("narrowing", "a script failed", SCRIPT, "box.appendChild(all)", "box.appendChild(none)"),
    Fault("narrowing", "beside the selects", SCRIPT, "nav.hidden = true", "nav.hidden = false"),
    Fault("narrowing", "has no label", SCRIPT, "createElement('label')", "createElement('p')"),
    Fault("narrowing", "does not say politely", SCRIPT, "'status'", "'note'"),
    Fault("narrowing", "no button that shows all", SCRIPT, "all.hidden = shown", "all.hidden = true || shown"),
    Fault("narrowing", "does not show all rows again", SCRIPT, "select.value = '';", ""),
    Fault("narrowing", "keeps something", SCRIPT, "shown = 0;", "shown = 0; sessionStorage.setItem('a', 'b');"),
    Fault("narrowing", "changes its address", SCRIPT, "shown = 0;", "shown = 0; location.hash = 'x';"),
    Fault(
        "finder, by the rules",
        "without JavaScript, 'Young' fits",
        FINDER,
        "<li>You are under 18.</li>",
        "<li>You study.</li>",
    ),
    Fault(
        "finder, by the rules",
        "fits 1,0,0, who are 'Left care'",
        FINDER,
        "<li>No group above fits you.</li>",
        "",
    ),
    Fault("finder, by the rules", "says 'Others' and not 'Left care'", FINDER, "[1,-2,-3]", "[1,-3,-2]"),
    Fault(
        "finder, by the rules",
        "says 'Others,Left care' and not",
        ASKING,
        "next.length ? step(next)",
        "next.length ? unsure",
    ),
    Fault(
        "finder, by the rules",
        "which is no question of the rules",
        FINDER,
        "Were you in care?",
        "Were you out of care?",
    ),
    Fault(
        "finder, in use",
        "hides groups without",
        FINDER,
        '<section class="everybody">',
        '<section class="everybody" hidden>',
    ),
    Fault(
        "finder, in use",
        "do nothing without JavaScript",
        FINDER,
        '<div class="groups">',
        '<button>x</button><div class="groups">',
    ),
    Fault("finder, in use", "to which an address could lead", FINDER, "<h3>Money", '<h3 id="money">Money'),
    Fault(
        "finder, in use", "tells which group somebody looked at", FINDER, "allowance.html", "allowance.html#how"
    ),
    Fault("finder, by the rules", "does not have the focus", ASKING, "    told.firstElementChild.focus();", ""),
    Fault(
        "finder, by the rules",
        "shows groups beside",
        ASKING,
        "main.classList.add('asking')",
        "main.classList.add('a')",
    ),
    Fault("finder, by the rules", "asks on when it has told", ASKING, "    form.hidden = true;", ""),
    Fault(
        "finder, by the rules",
        "and not 'You are 18 or over.,You were in care.' led there",
        ASKING,
        "list.textContent = '';",
        "",
    ),
    Fault(
        "finder, by the rules",
        "forgets the answer",
        ASKING,
        "input.checked = at.answer === answer",
        "input.checked = false",
    ),
    Fault(
        "finder, by the rules",
        "remembers an answer",
        ASKING,
        "asked = [{ step: finder.start }];",
        "asked = asked || [{ step: finder.start }]; asked.length = 1;",
    ),
    Fault("finder, by the rules", "at the age", ASKING, "indexOf(age) < 0;", "indexOf(age) >= 0;"),
    Fault(
        "finder, by the rules",
        "changes its address or its history",
        ASKING,
        "  function tell(step) {",
        "  function tell(step) { location.hash = 'x';",
    ),
    Fault(
        "finder, by the rules",
        "says nothing where nothing is chosen",
        ASKING,
        "'[role=alert]').hidden = false",
        "'[role=alert]').hidden = true",
    ),
    Fault(
        "finder, in use",
        "keeps something",
        ASKING,
        "  function begin() {",
        "  function begin() { sessionStorage.setItem('a', 'b');",
    ),
    Fault(
        "finder, in use",
        "something is chosen when it is left",
        ASKING,
        "window.addEventListener('pagehide', begin);",
        "",
    ),
    Fault(
        "finder, in use",
        "something is chosen when it is come back to",
        ASKING,
        "if (event.persisted) begin();",
        "",
    ),
    Fault(
        "finder, by the rules",
        "'Were you in care?' does not have the focus",
        ASKING,
        "shown.querySelector('h2').focus();",
        "",
    ),
    Fault(
        "finder, in use",
        "cannot be reached by the keyboard",
        FINDER,
        'type="radio"',
        'type="radio" tabindex="-1"',
    ),
    Fault("finder, in use", "the button that prints does not", ASKING, "window.print();", ""),
    Fault("finder, in use", "prints 'Print this", STYLE, "nav,.skip,.screen{", "nav,.skip{"),
    Fault(
        "finder, axe",
        "what came out, on a phone in dark: color-contrast",
        STYLE,
        "body{color:#eee",
        "body{color:#333",
    ),
    Fault("layout", "on a phone, the page is", MONEY, "<p>There", "<pre>" + "wide " * 40 + "</pre><p>There"),
    Fault("layout", "'Home' is 20 pixels high", STYLE, "nav a,", ""),
    Fault("layout", "'Money' is 20 pixels high", STYLE, ".ways a,", ""),
    Fault("layout", "stays hidden", STYLE, ".skip:focus{left:0;top:0}", ""),
    Fault("layout", "the first stop of the keyboard", HOME, 'href="#main"', 'href="#man"'),
    Fault("layout", "does not show that the keyboard", STYLE, "outline:3px solid #b35900", "outline:0"),
    Fault("layout", "is printed", STYLE, "nav,.skip,", ".skip,"),
    Fault("layout", "<main> is not printed", STYLE, "nav,.skip,", "nav,main,"),
    Fault("axe, light", "color-contrast", STYLE, "color:#111", "color:#999"),
    Fault("axe, light", "image-alt", HOME, "<ul", '<img src="data:,"><ul'),
    Fault(
        "axe, light",
        "target-size",
        HOME,
        "<ul",
        '<p><a href="#main">x</a><a href="index.html">y</a></p><ul',
    ),
    Fault("axe, dark", "color-contrast", STYLE, "a{color:#9cf}", "a{color:#333}"),
    Fault("markup", "Duplicate ID", HOME, "<ul", '<ul id="main"'),
    Fault("contract", "bytes at gzip level 6", HOME, "<ul", f"<p>{LONG}</p><ul"),
    Fault("contract", "its style sheet is", STYLE, "a:focus", f"{LONG}a:focus"),
    Fault("contract", "has the attribute 'style'", HOME, "<ul", '<ul style="color:red"'),
    Fault("contract", "its policy allows the scripts", HOME, "<ul", "<script></script><ul"),
    Fault("contract", "has a <script> with src", ROUTES, "<script>", '<script src="x.js">'),
    Fault("contract", "has 0 Content-Security-Policies", HOME, "Content-Security-Policy", "Content-Policy"),
    Fault("contract", "does not begin from default-src", HOME, "default-src 'none'", "default-src 'self'"),
    Fault("contract", "its policy allows the styles", HOME, "</style>", " </style>"),
    Fault(
        "contract",
        "its policy comes after",
        HOME,
        '<meta charset="utf-8">',
        '<link rel="icon" href="data:,">',
    ),
    Fault("contract", "does not say its language", HOME, ' lang="en-GB"', ""),
    Fault("contract", "is another page's too", HOME, "<title>Derby care leavers", "<title>Money"),
    Fault("contract", "does not say 'worked example'", HOME, "worked example", "site"),
    Fault("contract", "may be listed", HOME, "noindex", "index"),
    Fault("contract", "has a sitemap.xml", "sitemap.xml", "", "<urlset/>"),
    Fault("contract", "does not describe 'stray.txt'", "stray.txt", "", "stray"),
    Fault("facts", "the number '01632 960 123'", HOME, "<ul", "<p>Ring 01632 960 123</p><ul"),
    Fault("facts", "the number '(01632) 960123'", HOME, "<ul", "<p>Ring (01632) 960123</p><ul"),
    Fault("facts", "the number '+44 1632 960123'", HOME, "<ul", "<p>Ring +44 1632 960123</p><ul"),
    Fault("facts", "the number '116 000'", HOME, "<ul", "<p>Ring 116 000</p><ul"),
    Fault("facts", "the number '80012'", HOME, "<ul", "<p>Text LEAVER to 80012</p><ul"),
    Fault("facts", "the number '08001112'", CONTACTS, "tel:08001111", "tel:08001112"),
    Fault("facts", "the number '0800 1112'", "robots.txt", "\n", "\n# 0800 1112\n"),
    Fault("facts", "the e-mail address 'a.b@example.org'", HOME, "<ul", "<p>a.b&#64;example.org</p><ul"),
    Fault("facts", "data protection register", HOME, "<ul", "<p>ICO: ZA123456</p><ul"),
    Fault("facts", "a postcode", HOME, "<ul", "<p>DE1 2FS</p><ul"),
    Fault("facts", "a house number", HOME, "<ul", "<p>12 Made Up Street</p><ul"),
    Fault("facts", "the name of a street", HOME, "<ul", "<p>the flat in Invented Road</p><ul"),
    Fault("facts", "fewer than ten people", HOME, "<ul", "<p>nine care leavers</p><ul"),
    Fault("facts", "which the law changed", HOME, "<ul", "<p>A personal adviser for those aged 16-21.</p><ul"),
]


def main() -> int:
    start = monotonic()
    faults = 0
    with chromium() as browser:
        for name in JUDGES:
            if problems := _problems(name, planted.files(), browser):
                faults += 1
                print(f"FAILED {name}: complains of the good site\n  " + "\n  ".join(problems[:5]))
        for fault in FAULTS:
            problems = _problems(fault.judge, _with(fault), browser)
            if not any(fault.complaint in problem for problem in problems):
                faults += 1
                print(f"FAILED {fault.judge}: does not say '{fault.complaint}'\n  " + "\n  ".join(problems[:5]))
    passed = len(JUDGES) + len(FAULTS) - faults
    print(f"{passed} passed, {faults} failed in {monotonic() - start:.1f} seconds")
    return 1 if faults else 0


def _problems(judge: str, files: dict[str, str], browser: Browser) -> list[str]:
    with TemporaryDirectory() as name:
        folder, table = Path(name).resolve() / "site", Path(name) / "finder-table.json"
        planted.write(folder, {path: text for path, text in files.items() if path != "stray.txt"})
        if "stray.txt" in files:
            (folder / "stray.txt").write_text(files["stray.txt"], "utf-8")
        table.write_text(json.dumps(planted.FINDER_TABLE), "utf-8")
        site = Site(folder, is_example=True, finder_table=table)
        return [
            f"{verdict.page}: {problem}"
            for verdict in JUDGES[judge](site, browser)
            for problem in verdict.problems
        ]


def _with(fault: Fault) -> dict[str, str]:
    if fault.path == STYLE:
        return planted.files(style=planted.STYLE.replace(fault.old, fault.new))
    if fault.path == SCRIPT:
        return planted.files(script=planted.SCRIPT.replace(fault.old, fault.new))
    if fault.path == ASKING:
        return planted.files(finder=planted.FINDER.replace(fault.old, fault.new))
    files = planted.files()
    if fault.path != ALL and fault.path not in files:
        return {**files, fault.path: fault.new}
    for path in files if fault.path == ALL else [fault.path]:
        files[path] = files[path].replace(fault.old, fault.new)
    return files


if __name__ == "__main__":
    sys.exit(main())
