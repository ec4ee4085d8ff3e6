"""A page as it is written: its elements and its text, without a browser."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

INLINE = frozenset(
    "a abbr b bdi bdo cite code dfn em i kbd mark q s samp small span strong sub sup time u var wbr".split()
)
UNSEEN = frozenset(("script", "style", "template", "title"))


@dataclass(frozen=True)
class Element:
    """The start of an element."""

    tag: str
    attributes: dict[str, str]


@dataclass
class PageSource:
    """What stands in an HTML file."""

    elements: list[Element] = field(default_factory=list)
    text: str = ""
    title: str = ""
    styles: list[str] = field(default_factory=list)
    scripts: list[str] = field(default_factory=list)

    @classmethod
    def read(cls, html: str) -> PageSource:
        reader = _Reader()
        reader.feed(html)
        reader.close()
        return reader.page

    def named(self, *tags: str) -> list[Element]:
        return [element for element in self.elements if element.tag in tags]

    def meta(self, key: str, value: str) -> list[str]:
        """The contents of the `<meta>` elements whose `name` or `http-equiv` is a value."""
        return [
            meta.attributes.get("content", "")
            for meta in self.named("meta")
            if meta.attributes.get(key, "").lower() == value
        ]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = PageSource()
        self.unseen: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.page.elements.append(Element(tag, {name: value or "" for name, value in attrs}))
        if tag in UNSEEN:
            self.unseen = tag
        if tag == "style":
            self.page.styles.append("")
        if tag == "script":
            self.page.scripts.append("")
        self._separate(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag == self.unseen:
            self.unseen = None
        self._separate(tag)

    def handle_data(self, data: str) -> None:
        if self.unseen == "style":
            self.page.styles[-1] += data
        elif self.unseen == "script":
            self.page.scripts[-1] += data
        elif self.unseen == "title":
            self.page.title += data
        elif self.unseen is None:
            self.page.text += data

    def _separate(self, tag: str) -> None:
        if tag not in INLINE:
            self.page.text += "\n"
