"""What every page of a form promises before anything is sent."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from judges.accessibility import OPTIONS
from judges.source import PageSource
from playwright.sync_api import Page

from .filling import Shape
from .hosts import ENDPOINT


def source(folder: Path, shape: Shape) -> Iterator[str]:
    """What stands in the page as it is written."""
    form_folder = folder / "forms" / shape.name
    page = PageSource.read((form_folder / "index.html").read_text("utf-8"))
    forms = page.named("form")
    if len(forms) != 1:
        yield f"has {len(forms)} forms"
        return
    form = forms[0].attributes
    wanted = {"method": "post", "action": f"{ENDPOINT}/{shape.name}", "accept-charset": "utf-8", "novalidate": ""}
    for name, value in wanted.items():
        if (form.get(name) or "") != value or name not in form:
            yield f"its form has {name} '{form.get(name)}', not '{value}'"
    for element in page.elements:
        for name in ("required", "checked", "selected", "maxlength", "pattern", "autofocus"):
            if name in element.attributes:
                yield f"<{element.tag}> has '{name}'"
        if element.attributes.get("type") == "file":
            yield "asks for a file"
    hidden = {
        element.attributes["name"]: element.attributes.get("value", "")
        for element in page.named("input")
        if element.attributes.get("type") == "hidden"
    }
    notices = json.loads((form_folder / "notices.en.json").read_text("utf-8"))
    told = {"form": shape.name, "version": shape.data["version"], "lang": "en"}
    told["notice_sha256"] = notices["notice_sha256"]
    if hidden != told:
        yield f"sends {hidden}, not {told}"


def screen(page: Page, shape: Shape) -> Iterator[str]:
    """How the page lies: targets, weights, names, and what nobody may see."""
    yield from page.evaluate(
        """() => {
        const problems = [];
        for (const e of document.querySelectorAll('main form label.pick, main form button, main form textarea,' +
            'main form input:not([type=hidden]):not([type=radio]):not([type=checkbox]):not([tabindex="-1"])')) {
          const box = e.getBoundingClientRect();
          if (box.height < 44) problems.push(`'${(e.innerText || e.name).trim()}' is ${box.height} px high`);
        }
        for (const e of document.querySelectorAll('main form input, main form textarea')) {
          if (e.type !== 'hidden' && !(e.labels && e.labels.length)) problems.push(`'${e.name}' has no label`);
        }
        return problems }"""
    )
    for name in shape.asked:
        buttons = page.locator(f"main input[name='{name}']")
        values = [button.get_attribute("value") for button in buttons.all()]
        if values != ["yes", "no"] or any(button.is_checked() for button in buttons.all()):
            yield f"'{name}' offers {values}, or one of them is chosen"
        others = page.locator(f"main fieldset:has(> .yes-no input[name='{name}']) :is(input, textarea, select)")
        if others.count() != 2:
            yield f"'{name}' shares its fieldset with other questions"
        boxes = [label.bounding_box() for label in page.locator(f"main label:has([name='{name}'])").all()]
        if len({(round(box["width"]), round(box["height"])) for box in boxes if box}) != 1:
            yield f"yes and no to '{name}' are not of one size"
    honeypot = page.locator(f"main [name='{shape.data['honeypot']}']")
    box = honeypot.bounding_box()
    if box and box["x"] + box["width"] > 0:
        yield "shows the field that only machines fill in"
    if page.evaluate("document.cookie.length + localStorage.length + sessionStorage.length"):
        yield "keeps something about its reader"
    if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
        yield "is wider than the screen"


def axe(page: Page) -> Iterator[str]:
    page.evaluate(files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8"))
    found = page.evaluate("(options) => axe.run(document, options)", OPTIONS)
    for violation in found["violations"]:
        yield f"{violation['id']}: {violation['help']} ({violation['nodes'][0]['target'][0]})"
