"""A plain web host, as councils have them: files as they lie there, and 404.html for all else."""

from __future__ import annotations

import mimetypes
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import unquote, urlsplit

from .site import HOME, NOT_FOUND


@contextmanager
def serving(folder: Path, base: str) -> Iterator[str]:
    """Serves a folder below a path such as `/a/b/`, and gives the address of that path."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            path = unquote(urlsplit(self.path).path)
            file = _file(folder, path.removeprefix(base)) if path.startswith(base) else None
            if file:
                self._answer(200, file.read_bytes(), mimetypes.guess_type(file.name)[0])
            elif path.startswith(base) and (folder / NOT_FOUND).is_file():
                self._answer(404, (folder / NOT_FOUND).read_bytes(), "text/html")
            else:
                self._answer(404, b"", "text/plain")

        def _answer(self, status: int, body: bytes, kind: str | None) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind or "application/octet-stream")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = _Server(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{base}"
    finally:
        server.shutdown()
        server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that leaves a page drops what it no longer waits for; nothing else goes wrong here."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


def _file(folder: Path, path: str) -> Path | None:
    file = (folder / (path + HOME if path == "" or path.endswith("/") else path)).resolve()
    return file if file.is_file() and file.is_relative_to(folder) else None
