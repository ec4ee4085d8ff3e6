"""Filling in a form as a person does: by pointing, with or without JavaScript, and by keyboard alone."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

# Words of several scripts, with what forms must carry as it is.
WORDS = "Zoë O’Neill & سلام <b>“hello”</b>"
LINES = f"{WORDS}\nsecond line"


@dataclass(frozen=True)
class Shape:
    """What form.json says of a form."""

    name: str
    data: dict[str, Any]

    @classmethod
    def of(cls, folder: Path, name: str) -> Shape:
        return cls(name, json.loads((folder / "forms" / name / "form.json").read_text("utf-8")))

    @property
    def asked(self) -> list[str]:
        """The names under which consents and agreements are answered."""
        return [purpose["answer"] for purpose in self.data["purposes"] if purpose["answer"]]

    @property
    def fields(self) -> list[dict[str, Any]]:
        return self.data["fields"]

    def choice(self, field: dict[str, Any]) -> str:
        """An answer that keeps the form open: of age, and not from elsewhere."""
        if field["kind"] == "age-band":
            return field["options"][-1]
        return field["options"][0]


def fill(page: Page, shape: Shape, everything: bool) -> dict[str, object]:
    """Answers everything with yes, or only what must be answered with no; returns what is to arrive."""
    expected: dict[str, object] = {}
    for name in shape.asked:
        # Without an agreement nothing is sent at all.
        value = "yes" if everything or name.startswith("agree-") else "no"
        page.locator(f"main input[name='{name}'][value='{value}']").check()
        expected[name] = value
    for field in shape.fields:
        if not everything and (not field["required"] or (field["gate"] and field["gate"] not in _agreed(shape))):
            continue
        expected[field["id"]] = answer(page, shape, field)
    return expected


def _agreed(shape: Shape) -> list[str]:
    return [name.removeprefix("agree-") for name in shape.asked if name.startswith("agree-")]


def answer(page: Page, shape: Shape, field: dict[str, Any]) -> object:
    """Answers one question, and returns what is to arrive."""
    name, kind = field["id"], field["kind"]
    control = page.locator(f"main [name='{name}']")
    if kind in ("age-band", "choice"):
        value = shape.choice(field)
        page.locator(f"main input[name='{name}'][value='{value}']").check()
        return value
    if kind == "choices":
        for box in control.all():
            box.check()
        return list(field["options"])
    values = {
        "email": "zoe.oneill+forms@example.org",
        "phone": "01632 960123",
        "date": "2027-03-05",
        "long-text": LINES,
        "address": "1 Example Way\nAnytown",
    }
    value = values.get(kind, WORDS)
    control.fill(value)
    return value


def by_keyboard(page: Page, shape: Shape) -> list[str]:
    """Answers everything with yes by keys alone, and sends it; returns the names that had the focus."""
    last = {field["id"] for field in shape.fields if field["kind"] == "age-band"}
    seen: list[str] = []
    page.locator("h1").click()
    for _ in range(400):
        page.keyboard.press("Tab")
        at = page.evaluate(
            """() => { const e = document.activeElement;
            return {tag: e.tagName, type: e.type || '', name: e.name || '', inMain: !!e.closest('main form')} }"""
        )
        if not at["inMain"]:
            continue
        seen.append(at["name"])
        if at["tag"] == "BUTTON":
            page.keyboard.press("Enter")
            return seen
        if at["type"] == "radio":
            page.keyboard.press("ArrowUp" if at["name"] in last else "Space")
        elif at["type"] == "checkbox":
            page.keyboard.press("Space")
        elif at["type"] == "date":
            page.keyboard.type("05032027")
        elif at["type"] == "email":
            page.keyboard.type("zoe@example.org")
        elif at["tag"] in ("INPUT", "TEXTAREA"):
            page.keyboard.type("Zoe")
    raise AssertionError("the button that sends the form was never reached")
