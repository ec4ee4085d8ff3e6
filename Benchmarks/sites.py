"""Lays out the two sites: the same pages once as `offer` reads them, once as Hugo reads them."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import corpus

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent
STYLE = PROJECT / "Templates" / "assets" / "style.css"


@dataclass(frozen=True)
class Site:
    """A folder of sources, and how one generator lays it out."""

    folder: Path
    pages: Path
    dialect: corpus.Dialect
    size: int

    def write_page(self, number: int, revision: int = 0) -> None:
        """Writes one page; a revision above 0 changes its words."""
        text = corpus.page(number, self.size, self.dialect, revision)
        (self.pages / f"{corpus.slug(number)}.md").write_text(text, encoding="utf-8")

    def write_pages(self) -> None:
        """Writes all pages."""
        self.pages.mkdir(parents=True)
        for number in range(self.size):
            self.write_page(number)


def offer_site(folder: Path, size: int) -> Site:
    """Our site: a small national layer, a council with `size` local offers, and the project's templates."""
    shutil.copytree(HERE / "site", folder)
    shutil.copytree(PROJECT / "Templates", folder / "Templates")
    site = Site(folder, folder / "Content/bench/local-offers", corpus.OFFER, size)
    site.write_pages()
    return site


def hugo_site(folder: Path, size: int) -> Site:
    """Hugo's site: the same pages and data, an equivalent theme, and the project's own style sheet."""
    national = HERE / "site/Content/england"
    shutil.copytree(HERE / "hugo", folder)
    shutil.copytree(national / "pages", folder / "content", dirs_exist_ok=True)
    shutil.copytree(national / "data", folder / "data")
    shutil.copy(national / "nation.yaml", folder / "data")
    (folder / "assets").mkdir()
    shutil.copy(STYLE, folder / "assets")
    site = Site(folder, folder / "content/local-offers", corpus.HUGO, size)
    site.write_pages()
    return site
