"""The hosts that a form meets: sites as they lie on disk, and a small receiver of what is posted.

All are one server on this machine, with a certificate of its own; the browser is told to find them there.
"""

from __future__ import annotations

import json
import mimetypes
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from urllib.parse import parse_qsl, unquote, urlsplit

from jsonschema import Draft202012Validator

# What Tests/run writes into council.yaml.
ENDPOINT = "https://forms.example.gov.uk/care-leavers"
RETURNS_TO = "https://www.example.gov.uk"
# Where a copy of the site is read: not the origin to which the endpoint leads on.
MIRROR = "https://mirror.example.gov.uk"


@dataclass
class Post:
    """What came in."""

    form: str
    answers: dict[str, object]
    headers: dict[str, str]
    faults: list[str]


@dataclass
class Hosts:
    """What the hosts serve, and what was posted to them."""

    folder: Path
    returns_to: str = RETURNS_TO
    port: int = 0
    posts: list[Post] = field(default_factory=list)

    def answers(self, form: str, body: str) -> dict[str, object]:
        """The fields as JSON: a question of several answers is a list, whatever their number."""
        shape = json.loads((self.folder / "forms" / form / "form.json").read_text("utf-8"))
        several = {asked["id"] for asked in shape["fields"] if asked["kind"] == "choices"}
        answers: dict[str, object] = {}
        for name, value in parse_qsl(body, keep_blank_values=True, encoding="utf-8", errors="strict"):
            if name in several:
                answers.setdefault(name, []).append(value)  # type: ignore[attr-defined]
            elif name in answers:
                answers[name] = [answers[name], value]
            else:
                # A form sends CR LF between lines; the schema counts characters as people typed them.
                answers[name] = value.replace("\r\n", "\n")
        return answers

    def receive(self, form: str, body: str, headers: dict[str, str]) -> str:
        """Keeps what came in, and returns the address to which it leads on."""
        schema = json.loads((self.folder / "forms" / form / "posted.schema.json").read_text("utf-8"))
        answers = self.answers(form, body)
        faults = [error.message[:200] for error in Draft202012Validator(schema).iter_errors(answers)]
        self.posts.append(Post(form, answers, headers, faults))
        return f"{self.returns_to}/forms/{form}/{'problem' if faults else 'confirm'}.html"


def _handler(hosts: Hosts) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            path = unquote(urlsplit(self.path).path).lstrip("/")
            file = (hosts.folder / (path or "index.html")).resolve()
            if file.is_file() and file.is_relative_to(hosts.folder):
                self._answer(200, file.read_bytes(), mimetypes.guess_type(file.name)[0] or "text/plain")
            else:
                self._answer(404, b"", "text/plain")

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode("ascii")
            base, _, form = self.path.rpartition("/")
            if f"https://{self.headers['Host']}{base}" != ENDPOINT:
                self._answer(405, b"", "text/plain")
                return
            self.send_response(303)
            self.send_header("Location", hosts.receive(form, body, dict(self.headers)))
            self.send_header("Content-Length", "0")
            self.end_headers()

        def _answer(self, status: int, body: bytes, kind: str) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    return Handler


@contextmanager
def serving(folder: Path) -> Iterator[Hosts]:
    """Serves a site from every host of the tests, and receives what is posted."""
    hosts = Hosts(folder.resolve())
    with TemporaryDirectory() as keys:
        key, certificate = f"{keys}/key.pem", f"{keys}/certificate.pem"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=example"]
            + ["-keyout", key, "-out", certificate],
            check=True,
            capture_output=True,
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
    server = _Server(("127.0.0.1", 0), _handler(hosts))
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    hosts.port = server.server_port
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield hosts
    finally:
        server.shutdown()
        server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser drops connections that it no longer needs."""
