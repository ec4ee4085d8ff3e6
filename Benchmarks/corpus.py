"""Writes the pages that both generators build: the same words for both, whatever the machine.

A page is like those of a real offer: ten fields, 400 words under headings, two lists, a table with its caption, a
callout, stressed words, three or four links to other pages and one to another site.
"""

from dataclasses import dataclass
from random import Random

WORDS_PER_PAGE = 400

TOPICS = ["housing", "money", "health", "education", "work", "relationships", "rights"]

AREAS = [
    "health-and-well-being", "relationships", "education-and-training", "employment", "accommodation",
    "participation-in-society",
]

STATUSES = ["relevant", "former-relevant", "qualifying"]

AGES = ["16-24", "16-17", "18-20", "18+"]

DEEDS = [
    "apply for a flat", "ask for a review", "borrow a laptop", "book a health check", "buy a bed",
    "change your plan", "choose a college", "clear a debt", "cook for yourself", "deal with a bill",
    "decorate your room", "eat well", "enter a race", "find a doctor", "find a flat", "fix a tap",
    "get a bus pass", "get a passport", "go on a trip", "grow your savings", "handle a letter",
    "have your say", "join a club", "join a gym", "keep a pet", "keep in touch", "learn a trade",
    "learn to drive", "make a complaint", "meet other people", "move to another town", "open an account",
    "pay for a course", "pay your rent", "plan your week", "prepare for an interview", "quit smoking",
    "read your records", "rest and sleep", "save for a trip", "see a dentist", "start a job",
    "start a course", "stay with a carer", "talk to somebody", "try a new sport", "use the library",
    "visit your family", "vote for the first time", "write an application",
]

THINGS = [
    "a fridge", "a cooker", "a warm coat", "the first rent", "a travel card", "books and tools", "a phone",
    "a desk", "curtains", "a set of pans", "a birth certificate", "the deposit", "work clothes", "a bicycle",
    "an eye test", "a day out", "the internet", "a washing machine",
]

PEOPLE = [
    "your personal adviser", "the leaving care team", "somebody you trust", "a worker at the college",
    "the housing team", "your old carer", "a friend who did it before", "the money advice team",
]

PLACES = ["at the library", "at your home", "in the town hall", "over a coffee", "on the phone", "at the college"]

TIMES = [
    "before your birthday", "in the first week", "within ten days", "once a month", "as soon as you can",
    "after the summer", "when you move in", "before you sign anything",
]

SENTENCES = [
    "You can ask for {thing} {time}.",
    "Talk to {person} {place}, and bring a friend if that helps.",
    "Most people hear back {time}, and the answer comes in writing.",
    "Nobody has to do this alone, and {person} can go with you.",
    "If you already have {thing}, you can still ask for {other}.",
    "Keep each letter, because you may need it {time}.",
    "It is your choice, and you can change your mind {time}.",
    "Tell {person} what you need, even if it is only {thing}.",
    "We look at what you need, not at what others had.",
    "Some people start with {thing} and come back for {other}.",
    "You can meet {person} {place}, or ask them to write to you.",
    "The money for {thing} does not have to be paid back.",
    "Ask {person} to read the form with you {place}.",
    "What you say stays between you and {person}.",
    "It helps to write down what you want to ask {time}.",
    "You do not need to explain why you want {thing}.",
]

ITEMS = [
    "a letter that shows your address", "a photo of yourself", "the name of {person}", "a list of what you need",
    "the price of {thing}", "a note of when you moved in", "your bank card", "what you paid for {thing}",
    "the dates when you are free", "any letter about {thing}",
]

STEPS = [
    "Write down what you need.", "Ask {person} to look at it with you.", "Send the form {time}.",
    "Wait for the answer, which comes in writing.", "Meet {person} {place}.", "Tell us when you have {thing}.",
    "Keep the receipt for {thing}.",
]

HEADINGS = [
    ("What you can get", "What to bring", "How it works", "What it is worth", "Good to know"),
    ("What this is", "Before you start", "Step by step", "What helps with what", "What others ask"),
    ("How we help", "What we need from you", "What happens then", "Who pays for what", "If things change"),
]


@dataclass(frozen=True)
class Dialect:
    """What a generator writes in its own way: the ending of a link to a page, and how a callout begins."""

    link_ending: str
    callout: str


OFFER = Dialect(link_ending=".md", callout="[!IMPORTANT]")
HUGO = Dialect(link_ending=".html", callout="**Important**")


def title(number: int) -> str:
    """The title of a page, which no other page has."""
    deed = DEEDS[number % len(DEEDS)]
    return f"{deed[0].upper()}{deed[1:]} {number}"


def slug(number: int) -> str:
    """The name of a page's file, without its ending."""
    return title(number).lower().replace(" ", "-")


def revision_words(revision: int) -> str:
    """The sentence by which a changed page differs from what it was."""
    return f"Somebody has changed this page {revision} times."


def word_count(text: str) -> int:
    """How many words a text has; marks that stand alone, such as a table's lines, are none."""
    return sum(any(map(str.isalnum, word)) for word in text.split())


def page(number: int, total: int, dialect: Dialect, revision: int = 0) -> str:
    """The whole file of one page out of `total`; a revision above 0 changes one sentence of it."""
    words = Writer(Random(f"offer {number}"))
    return words.front_matter(number) + words.body(number, total, dialect, revision)


class Writer:
    """Writes the parts of one page, choosing words by the page's own chance."""

    def __init__(self, chance: Random):
        self.chance = chance

    def front_matter(self, number: int) -> str:
        """The fields, between their two lines of hyphens."""
        first = TOPICS[number % len(TOPICS)]
        second = self.chance.choice([topic for topic in TOPICS if topic != first])
        statuses = ", ".join(self.chance.sample(STATUSES, 2))
        volume = self.chance.randint(1, 40)
        return f"""---
title: {title(number)}
summary: {self.fill("Help with {thing}, and somebody to ask about {other}.")}
topic: [{first}, {second}]
area: {AREAS[number % len(AREAS)]}
basis: local
who:
  statuses: [{statuses}]
  ages: {self.chance.choice(AGES)}
  conditions:
    - {self.fill("You need {thing} for the place where you live.")}
    - {self.fill("You have talked about it with {person}.")}
how-to-get: |
  {self.fill("Ask {person} {time}.")} {self.fill("You can also meet us {place}.")}
sources:
  - title: Example guidance, volume {volume}
    section: Chapter {self.chance.randint(1, 12)}
    url: https://example.org/guidance/{volume}
    checked: 2026-11-{self.chance.randint(1, 20):02}
  - title: Example report to the council
    url: https://example.org/reports/{number}
    checked: 2026-11-{self.chance.randint(1, 20):02}
reviewed: 2026-11-{self.chance.randint(1, 20):02}
review-by: 2027-05-{self.chance.randint(1, 28):02}
---

"""

    def body(self, number: int, total: int, dialect: Dialect, revision: int) -> str:
        """The words of the page, at least `WORDS_PER_PAGE` and at most a sentence more."""
        what, bring, how, worth, know = self.chance.choice(HEADINGS)
        links = self.links(number, total, dialect)
        opening = [self.sentence(), "It is **your choice**, and *nobody* decides it for you."]
        if revision:
            opening.append(revision_words(revision))
        parts = [
            " ".join(opening),
            f"> {dialect.callout}\n> {self.sentence()}\n> {self.sentence()}",
            f"## {what}",
            self.paragraph(3, links[0]),
            f"### {bring}",
            self.bullets(5),
            f"## {how}",
            self.paragraph(3, links[1]),
            self.steps(4),
            f"## {worth}",
            self.table(),
            self.paragraph(2, *links[2:]),
            f"## {know}",
            self.sentence() + " You can read more at"
            f" [another site about this](https://example.org/more/{number}).",
        ]
        missing = WORDS_PER_PAGE - sum(map(word_count, parts))
        return "\n\n".join(parts + self.paragraphs(missing)) + "\n"

    def links(self, number: int, total: int, dialect: Dialect) -> list[str]:
        """Three or four sentences, each with a link to another page."""
        steps = [self.chance.randint(1, total - 1) for _ in range(self.chance.randint(3, 4))]
        others = [(number + step) % total for step in steps]
        return [f"Read also [{title(other)}]({slug(other)}{dialect.link_ending})." for other in others]

    def paragraph(self, sentences: int, *links: str) -> str:
        """A number of sentences, and then sentences with links."""
        return " ".join([*(self.sentence() for _ in range(sentences)), *links])

    def paragraphs(self, words: int) -> list[str]:
        """Paragraphs of four sentences, until there are so many words."""
        sentences: list[str] = []
        while words > 0:
            sentences.append(self.sentence())
            words -= word_count(sentences[-1])
        return [" ".join(sentences[start : start + 4]) for start in range(0, len(sentences), 4)]

    def bullets(self, items: int) -> str:
        """A list with bullets."""
        return "\n".join(f"- {self.fill(item)}" for item in self.chance.sample(ITEMS, items))

    def steps(self, steps: int) -> str:
        """A list with numbers."""
        chosen = self.chance.sample(STEPS, steps)
        return "\n".join(f"{place}. {self.fill(step)}" for place, step in enumerate(chosen, 1))

    def table(self) -> str:
        """A table of three columns and five rows, with its caption above."""
        rows = [
            f"| {thing[0].upper()}{thing[1:]} | {self.chance.choice(TIMES)} | {self.chance.choice(PEOPLE)} |"
            for thing in self.chance.sample(THINGS, 5)
        ]
        caption = "Table: What to ask for, when, and whom to ask"
        return "\n".join([caption, "", "| What | When | Whom to ask |", "| --- | --- | --- |", *rows])

    def sentence(self) -> str:
        """One sentence of at most 20 words."""
        return self.fill(self.chance.choice(SENTENCES))

    def fill(self, pattern: str) -> str:
        """A pattern with its gaps filled."""
        thing, other = self.chance.sample(THINGS, 2)
        return pattern.format(
            thing=thing, other=other, person=self.chance.choice(PEOPLE), place=self.chance.choice(PLACES),
            time=self.chance.choice(TIMES))
