"""What a judge says about a page, and the sum of what all judges said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

WHOLE_SITE = "the whole site"


@dataclass(frozen=True)
class Verdict:
    """What one judge found on one page: nothing, where the page is right."""

    page: str
    problems: tuple[str, ...] = ()

    @classmethod
    def on(cls, page: str, problems: Iterable[str]) -> Verdict:
        """A verdict that names each problem once, in the order in which they were found."""
        return cls(page, tuple(dict.fromkeys(problems)))


@dataclass
class Tally:
    """How many verdicts were good, and the others."""

    passed: int = 0
    failures: list[tuple[str, Verdict]] = field(default_factory=list)

    def add(self, judge: str, verdicts: Iterable[Verdict]) -> tuple[int, int]:
        """Adds what a judge says, and returns how many of its verdicts were good and bad."""
        passed_before, failed_before = self.passed, len(self.failures)
        for verdict in verdicts:
            if verdict.problems:
                self.failures.append((judge, verdict))
            else:
                self.passed += 1
        return self.passed - passed_before, len(self.failures) - failed_before
