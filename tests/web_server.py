"""A server on the loopback that answers as a test wants, in bytes of its own."""

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator, Mapping

Answer = bytes | Callable[[socket.socket], None]
"""What is sent, or who sends it."""
_TLS = b"\x16"
"""How a request for a safe connection begins."""


class Server:
    """Answers each path once more for each request.

    Args:
        answers: By path; `*` for any other.
    """

    def __init__(self, answers: Mapping[str, Answer]) -> None:
        self.answers = dict(answers)
        self.requests: list[str] = []
        """The head of each request."""
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.ended = threading.Event()
        threading.Thread(target=self._serve, daemon=True).start()

    def url(self, path: str = "/") -> str:
        """The address of a path."""
        return f"http://127.0.0.1:{self.port}{path}"

    def close(self) -> None:
        """Answer no more."""
        self.ended.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)  # or a thread that waits in it keeps it open
        self._listener.close()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            head = b""
            while b"\r\n\r\n" not in head and head[:1] != _TLS and (piece := connection.recv(65536)):
                head += piece
            self.requests.append(head.decode("latin-1"))
            path = head.split(b" ")[1].decode("latin-1") if b" " in head else ""
            answer = self.answers.get(path, self.answers.get("*", answered(b"", status="404 Not Found")))
            if callable(answer):
                answer(connection)
            else:
                connection.sendall(answer)


@contextlib.contextmanager
def serving(answers: Mapping[str, Answer]) -> Iterator[Server]:
    """A server that ends with the test."""
    server = Server(answers)
    try:
        yield server
    finally:
        server.close()


def answered(body: bytes, kind: str = "text/html", status: str = "200 OK", **headers: str | int) -> bytes:
    """A whole answer; headers are named as arguments can be: `content_encoding`."""
    said = {"content-length": str(len(body))} | {name.replace("_", "-"): str(value) for name, value in headers.items()}
    if kind:
        said["content-type"] = kind
    lines = [f"HTTP/1.1 {status}", *(f"{name}: {value}" for name, value in said.items() if value), "connection: close"]
    return "\r\n".join((*lines, "", "")).encode("latin-1") + body
