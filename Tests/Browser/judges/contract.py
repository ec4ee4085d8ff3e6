"""What every page promises about its weight, its policy and its head."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator
from gzip import compress

from .accepted import LARGER_PAGES
from .site import MANIFEST, Document, Kind, Site
from .source import Element
from .verdict import WHOLE_SITE, Verdict

FIRST_VIEW = 14_600
STYLE = 5_000
LOADED_SCRIPTS = {"'strict-dynamic'", "'self'"}
LOADING = ("icon", "stylesheet", "preload", "manifest")
EXAMPLE_WORDS = ("worked example", "public reports")


def judge(site: Site) -> Iterator[Verdict]:
    titles = Counter(
        document.source.title for document in site.documents if document.kind is not Kind.REDIRECT
    )
    for document in site.documents:
        problems = [*_weight(document), *_code(document), *_policy(document), *_head(document)]
        if titles[document.source.title] > 1:
            problems.append(f"its title '{document.source.title}' is another page's too")
        if site.is_example:
            problems += _example(document)
        yield Verdict.on(document.path, problems)
    yield Verdict.on(WHOLE_SITE, _whole(site))


def _weight(document: Document) -> Iterator[str]:
    size = len(compress(document.content, 6))
    if size > FIRST_VIEW and document.path not in LARGER_PAGES:
        yield f"is {size} bytes at gzip level 6, over {FIRST_VIEW}"
    style = len(compress("".join(document.source.styles).encode(), 6))
    if style > STYLE:
        yield f"its style sheet is {style} bytes compressed, over {STYLE}"


def _code(document: Document) -> Iterator[str]:
    for element in document.source.elements:
        if element.tag == "script" and element.attributes:
            yield f"has a <script> with {', '.join(element.attributes)}"
        for name in element.attributes:
            if name == "style" or name.startswith("on"):
                yield f"<{element.tag}> has the attribute '{name}'"


def _policy(document: Document) -> Iterator[str]:
    policies = document.source.meta("http-equiv", "content-security-policy")
    if len(policies) != 1:
        yield f"has {len(policies)} Content-Security-Policies, not one"
        return
    directives = {words[0]: words[1:] for part in policies[0].split(";") if (words := part.split())}
    if directives.get("default-src") != ["'none'"]:
        yield "its policy does not begin from default-src 'none'"
    for kind, texts in (("style", document.source.styles), ("script", document.source.scripts)):
        hashes = {_hash(text) for text in texts}
        allowed = set(directives.get(f"{kind}-src", []))
        # What a page's own scripts may load; at least one of them must be there to load it.
        if kind == "script" and hashes and LOADED_SCRIPTS <= allowed:
            allowed -= LOADED_SCRIPTS
        if allowed != hashes:
            yield f"its policy allows the {kind}s {directives.get(f'{kind}-src')}, and it has {sorted(hashes)}"
    head = document.source.elements
    policy = next(place for place, element in enumerate(head) if _is_policy(element))
    for element in head[:policy]:
        if element.tag in ("style", "script", "img") or element.attributes.get("rel") in LOADING:
            yield f"its policy comes after <{element.tag}>, which it does not rule"


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _is_policy(element: Element) -> bool:
    return element.attributes.get("http-equiv", "").lower() == "content-security-policy"


def _head(document: Document) -> Iterator[str]:
    html = document.source.named("html")
    if not html or not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]+)*", html[0].attributes.get("lang", "")):
        yield "does not say its language"
    if not document.source.title.strip():
        yield "has no title"


def _example(document: Document) -> Iterator[str]:
    text = " ".join(document.source.text.lower().split())
    for words in EXAMPLE_WORDS:
        if words not in text:
            yield f"does not say '{words}', though the site is an example"
    if not any("noindex" in robots for robots in document.source.meta("name", "robots")):
        yield "may be listed by search engines, though the site is an example"


def _whole(site: Site) -> Iterator[str]:
    if site.is_example and "sitemap.xml" in site.files:
        yield "has a sitemap.xml, though the site is an example"
    if MANIFEST not in site.files:
        yield f"has no {MANIFEST}"
        return
    listed = {file["path"]: file["sha256"] for file in json.loads(site.files[MANIFEST])["files"]}
    made = {
        path: hashlib.sha256(content).hexdigest() for path, content in site.files.items() if path != MANIFEST
    }
    for path in sorted(listed.keys() | made.keys()):
        if listed.get(path) != made.get(path):
            yield f"{MANIFEST} does not describe '{path}' as it is"
