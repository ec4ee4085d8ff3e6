"""What the judges let pass, and why. Everything else must hold on every page."""

from __future__ import annotations

# Pages that may be larger than one round trip, by their path.
LARGER_PAGES: dict[str, str] = {}

# Names that look like something unwanted and are not, each with what it is.
ACCEPTED_NAMES = {
    "Doughty Street": "the chambers of barristers whose paper is a source",
}

# The Nu checker that can be installed from the index of Python packages is of June 2020. These are the
# properties that it does not know yet, each with the standard that defines it.
_NEWER_PROPERTIES = {
    "color-scheme": "CSS Color Adjustment 1, section 2.1",
    "text-decoration-thickness": "CSS Text Decoration 4, section 2.4",
    "text-underline-offset": "CSS Text Decoration 4, section 2.6",
}

# Messages of the Nu checker, as patterns, each with the clause that permits what it complains of.
ACCEPTED_MARKUP: dict[str, str] = {
    **{f"^CSS: .*Property “{name}” doesn't exist": clause for name, clause in _NEWER_PROPERTIES.items()},
    "^The “(table|rowgroup|row|columnheader|rowheader|cell)” role is unnecessary": (
        "ARIA in HTML, section 4: not recommended, and allowed; browsers forget it where rows are cards"
    ),
}
