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
    "accent-color": "CSS Basic User Interface 4, section 6.1",
    "aspect-ratio": "CSS Box Sizing 4, section 5.1",
    "color-scheme": "CSS Color Adjustment 1, section 2.1",
    "forced-color-adjust": "CSS Color Adjustment 1, section 3.2",
    "inset(-block|-inline)?(-start|-end)?": "CSS Logical Properties 1, section 4.3",
    "margin-(block|inline)(-start|-end)?": "CSS Logical Properties 1, section 4.2",
    "padding-(block|inline)(-start|-end)?": "CSS Logical Properties 1, section 4.4",
    "border-(block|inline)(-start|-end)?(-width|-style|-color)?": "CSS Logical Properties 1, section 4.5",
    "text-decoration-thickness": "CSS Text Decoration 4, section 2.4",
    "text-underline-offset": "CSS Text Decoration 4, section 2.6",
}

# Messages of the Nu checker, as patterns, each with the clause that permits what it complains of.
ACCEPTED_MARKUP: dict[str, str] = {
    f"^CSS: .*Property “{name}” doesn't exist": clause for name, clause in _NEWER_PROPERTIES.items()
}
