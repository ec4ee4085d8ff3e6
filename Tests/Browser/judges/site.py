"""A built site: the folder of one council in the output."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from pathlib import Path

from .source import PageSource

HOME = "index.html"
NOT_FOUND = "404.html"
MANIFEST = "manifest.json"


class Kind(Enum):
    PAGE = "a page"
    REDIRECT = "an address from which a page moved"
    TOMBSTONE = "an address at which something ended"
    NOT_FOUND = "what a host shows where there is no page"


@dataclass(frozen=True)
class Document:
    """An HTML file of a site."""

    path: str
    content: bytes

    @cached_property
    def source(self) -> PageSource:
        return PageSource.read(self.content.decode("utf-8"))

    @cached_property
    def kind(self) -> Kind:
        if self.path == NOT_FOUND:
            return Kind.NOT_FOUND
        if self.source.meta("http-equiv", "refresh"):
            return Kind.REDIRECT
        if any(text.startswith("This ended on ") for text in self.source.meta("name", "description")):
            return Kind.TOMBSTONE
        return Kind.PAGE


@dataclass(frozen=True)
class Site:
    """A council's folder in the output, and whether its council.yaml calls it an example."""

    folder: Path
    is_example: bool

    #: What the rules of eligibility say to all answers, as `FinderAnswersTests` writes it.
    finder_table: Path | None = None

    @classmethod
    def at(cls, folder: Path, content: Path, finder_table: Path | None = None) -> Site:
        council = content / folder.name / "council.yaml"
        return cls(
            folder=folder.resolve(),
            is_example=re.search(r"(?m)^example:\s*true\b", council.read_text("utf-8")) is not None,
            finder_table=finder_table,
        )

    @cached_property
    def files(self) -> dict[str, bytes]:
        """Every file by its path in the folder."""
        return {
            path.relative_to(self.folder).as_posix(): path.read_bytes()
            for path in sorted(self.folder.rglob("*"))
            if path.is_file()
        }

    @cached_property
    def documents(self) -> list[Document]:
        return [Document(path, content) for path, content in self.files.items() if path.endswith(".html")]

    @cached_property
    def readable(self) -> list[Document]:
        """The documents that somebody reads: all but those that lead on by themselves."""
        return [document for document in self.documents if document.kind is not Kind.REDIRECT]

    @cached_property
    def pages(self) -> set[str]:
        """The paths of the readable documents."""
        return {document.path for document in self.readable}

    @cached_property
    def redirects(self) -> set[str]:
        """The addresses from which pages moved."""
        return {document.path for document in self.documents if document.kind is Kind.REDIRECT}

    @cached_property
    def sample(self) -> list[Document]:
        """One readable document of each folder and each kind, the home page first."""
        samples: dict[tuple[str, Kind], Document] = {}
        for document in sorted(self.readable, key=lambda document: document.path != HOME):
            samples.setdefault((document.path.rpartition("/")[0], document.kind), document)
        return list(samples.values())

    @cached_property
    def address(self) -> str | None:
        """The site's absolute address, where its council.yaml gives one: its home page tells."""
        for document in self.documents:
            for link in document.source.named("link"):
                if document.path == HOME and link.attributes.get("rel") == "canonical":
                    return link.attributes["href"].removesuffix(HOME)
        return None

    def url(self, path: str) -> str:
        """The address of a file on this disk."""
        return (self.folder / path).as_uri()
