"""A small site that is right in everything, to plant faults in."""

from __future__ import annotations

import base64
import hashlib
import json
from functools import partial
from pathlib import Path

STYLE = (
    ":root{color-scheme:light dark}body{font:1.125rem/1.5 sans-serif;margin:0;padding:0 1rem;"
    "color:#111;background:#fff}nav a,.ways a,.call{display:block;padding:.75rem 0;min-height:44px;"
    "box-sizing:border-box}a{color:#00417d}a:focus{outline:3px solid #b35900}"
    "select,button{display:block;min-height:44px;font:inherit}select:focus,button:focus{outline:3px solid #b35900}"
    "[hidden]{display:none!important}.skip{position:absolute;left:-99rem}.skip:focus{left:0;top:0}"
    "@media (prefers-color-scheme:dark){body{color:#eee;background:#111}a{color:#9cf}}"
    ".asking .groups,.asking .everybody{display:none}fieldset label{display:block;min-height:44px}"
    "[tabindex]:focus{outline:3px solid #b35900}@media print{nav,.skip,.screen{display:none}}"
)
FINDER = (Path(__file__).parents[2] / "Templates/scripts/finder.js").read_text("utf-8")
SCRIPT = (Path(__file__).parents[2] / "Templates/scripts/narrow.js").read_text("utf-8")
BANNER = "This is a worked example, built from public reports. It is not the council’s own site."


def _page(
    style: str,
    title: str,
    body: str,
    root: str = "",
    description: str = "What a care leaver can get.",
    script: str = "",
) -> str:
    return f"""{_head(style, title, f'<meta name="description" content="{description}">', script)}
<body>
<a class="skip" href="#main">Skip to the words</a>
<header>
<p>{BANNER}</p>
<nav aria-label="Site"><a href="{root}index.html">Home</a><a href="{root}contacts.html">Who to contact</a></nav>
</header>
<main id="main"><h1>{title}</h1>
{body}
</main>
<footer><p>Derby</p></footer>
</body>
</html>
"""


def _head(style: str, title: str, more: str, script: str = "") -> str:
    scripts = f"script-src {_hash(script)}; " if script else ""
    sources = f"{scripts}style-src {_hash(style)}; img-src 'self'"
    policy = f"default-src 'none'; {sources}; base-uri 'none'; form-action 'none'"
    return f"""<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
{more}
<title>{title}</title>
<style>{style}</style>
</head>"""


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


FINDER_TABLE = {
    "questions": [
        {"title": "How old are you?", "says": ["You are under 18.", "You are 18 or over."]},
        {"title": "Were you in care?", "says": ["You were in care.", "You were not in care."]},
        {"title": "Do you study?", "says": ["You study.", "You do not study."]},
    ],
    "told": ["Young", "Left care", "Others"],
    "all": ["0**=0", "10*=1", "11*=2"],
    "some": ["???=0,1,2", "1??=1,2", "0??=0", "?0?=0,1", "11?=2"],
}


def _question(title: str, help: str, answers: list[tuple[str, str]], age: str = "") -> str:
    labels = "".join(
        f'<label><input type="radio" name="answer" value="{value}" data-says="{says}">{words}</label>'
        for value, (words, says) in enumerate(answers)
    )
    return (
        f'<fieldset{age}><legend><h2 tabindex="-1">{title}</h2></legend><p>{help}</p>{labels}'
        f'<label><input type="radio" name="answer" value="" data-says="You do not know: {title}">'
        "I do not know</label></fieldset>"
    )


def _group(title: str, conditions: str, links: str, kind: str = "served") -> str:
    fits = f'<div class="fits"><p>If:</p><ul>{conditions}</ul></div>' if conditions else ""
    return (
        f'<section class="{kind}"><h2 tabindex="-1">{title}</h2><p>What it means.</p>{fits}'
        f'<div><h3>Money</h3><ul class="ways">{links}</ul></div></section>'
    )


def _finder(script: str) -> str:
    """Three groups, and two questions that lead to them."""
    allowance = '<li><a href="entitlements/allowance.html">Allowance</a></li>'
    return (
        '<template data-ways="[[1,-2,-3],[0,-1,1]]">'
        '<form class="screen" autocomplete="off"><p role="alert" hidden>Choose one.</p>'
        '<p><button>Next</button><button type="button">Back</button>'
        '<button type="button">Stop here and show me</button></p></form>'
        + _question(
            "How old are you?",
            "Today.",
            [("Under 18", "You are under 18."), ("18 or over", "You are 18 or over.")],
            " data-age",
        )
        + _question(
            "Were you in care?", "Ever.", [("Yes", "You were in care."), ("No", "You were not in care.")]
        )
        + '<div class="callout"><p>Why</p><ul></ul><p>One of these.</p><p class="screen">'
        '<button type="button">Print this</button><button type="button">Back</button>'
        f'<button type="button">Start again</button></p></div></template><script>{script}</script>'
        '<div class="groups"><p class="fits">The first that fits.</p>'
        + _group("Young", "<li>You are under 18.</li>", allowance)
        + _group("Left care", "<li>You are 18 or over.</li><li>You were in care.</li>", allowance)
        + _group(
            "Others",
            "<li>One of these:<ul><li>You are 18 or over.</li><li>You are under 18. You study.</li></ul></li>"
            "<li>No group above fits you.</li>",
            allowance.replace("<li>", '<li data-at="1">'),
        )
        + _group("Not known", "", allowance, "unsure served")
        + f'</div><section class="everybody"><h2>For all</h2><div><ul class="ways">{allowance}</ul></div></section>'
    )


def files(style: str = STYLE, script: str = SCRIPT, finder: str = FINDER) -> dict[str, str]:
    """The files of the site, all but its manifest."""
    page, head = partial(_page, style), partial(_head, style)
    return {
        "index.html": page(
            "Derby care leavers",
            '<ul class="ways"><li><a href="topics/money.html">Money</a></li>'
            '<li><a href="entitlements/allowance.html#how">How to get the allowance</a></li>'
            '<li><a href="routes.html">Routes</a></li><li><a href="finder.html">Finder</a></li></ul>',
        ),
        "routes.html": page(
            "Routes",
            '<nav class="narrow" aria-label="Narrow the list"><div data-group="stage"><p>By stage</p>'
            '<a data-value="learning" href="routes/learning.html">Learning</a>'
            '<a data-value="earning" href="routes/earning.html">Earning</a></div></nav>'
            '<table class="routes"><thead><tr><th>Route</th></tr></thead><tbody>'
            '<tr data-stage="learning"><th>College</th></tr><tr data-stage="earning"><th>A job</th></tr>'
            f"<tr><th>Anything</th></tr></tbody></table><script>{script}</script>",
            script=script,
        ),
        "finder.html": page("Finder", _finder(finder), script=finder),
        "routes/learning.html": page("Learning", "<p>College.</p>", "../"),
        "routes/earning.html": page("Earning", "<p>A job.</p>", "../"),
        "topics/money.html": page(
            "Money",
            '<p>There is <a href="../entitlements/allowance.html">an allowance</a> for you.</p>',
            "../",
        ),
        "entitlements/allowance.html": page(
            "Allowance", '<h2 id="how">How to get it</h2><p>Ask. <a href="#main">Up</a> again.</p>', "../"
        ),
        "entitlements/ended.html": page(
            "Old scheme", "<p>This ended on 1 April 2025.</p>", "../", "This ended on 1 April 2025."
        ),
        "contacts.html": page(
            "Who to contact", '<p>Childline</p><a class="call" href="tel:08001111">0800 1111</a>'
        ),
        "grant.html": head(
            "Moved: Allowance", '<meta http-equiv="refresh" content="0; url=entitlements/allowance.html">'
        )
        + f"<body><main><h1>Moved</h1><p>{BANNER}</p>"
        '<p>It is at <a href="entitlements/allowance.html">Allowance</a> now.</p></main></body></html>',
        "404.html": head("Not found", "")
        + f'<body><a class="skip" href="#main">Skip to the words</a><main id="main"><h1>Not found</h1><p>{BANNER}</p>'
        '<p>Childline</p><a class="call" href="tel:08001111">0800 1111</a></main></body></html>',
        "robots.txt": "User-agent: *\n",
    }


def write(folder: Path, files: dict[str, str]) -> None:
    """Writes a site and its manifest into a folder."""
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    listed = [
        {"path": path, "sha256": hashlib.sha256(text.encode()).hexdigest()} for path, text in files.items()
    ]
    (folder / "manifest.json").write_text(json.dumps({"files": listed}), "utf-8")
