"""A session of pyright's language server, as an editor has it: open a file, complete, close.

    .venv/bin/python -m benchmarks.language_server FILE PYTHON TEXT COMPLETIONS

Completes after the first occurrence of TEXT in the file, each time but the first after an edit, and
fails if nothing is offered. PYTHON is the interpreter whose packages the file imports.
"""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Any, Self

SERVER = Path(sys.executable).with_name("pyright-langserver")


class Session:
    """A connection to a language server that has one file open."""

    def __init__(self, file: Path, python: Path) -> None:
        self._uri = file.as_uri()
        self._folder = file.parent.as_uri()
        self._text = file.read_text("utf-8")
        self._settings = {"pythonPath": str(python)}
        self._numbers = count(1)
        self._version = 1
        self._server = subprocess.Popen(
            [SERVER, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        assert self._server.stdin is not None
        assert self._server.stdout is not None
        self._to, self._from = self._server.stdin, self._server.stdout

    def __enter__(self) -> Self:
        """Open the file."""
        workspace = {"configuration": True, "workspaceFolders": True}
        self._ask(
            "initialize",
            processId=None,
            rootUri=self._folder,
            workspaceFolders=[{"uri": self._folder, "name": "jobs"}],
            capabilities={"workspace": workspace},
        )
        self._tell("initialized")
        document = {"uri": self._uri, "languageId": "python", "version": 1, "text": self._text}
        self._tell("textDocument/didOpen", textDocument=document)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """End the server."""
        if kind is not None:
            self._server.kill()
        else:
            self._ask("shutdown")
            self._tell("exit")
        self._server.wait()

    def completions(self, text: str) -> list[str]:
        """Return the names that are offered after the first occurrence of a text."""
        before = self._text[: self._text.index(text) + len(text)]
        line = before.count("\n")
        answer = self._ask(
            "textDocument/completion",
            textDocument={"uri": self._uri},
            position={"line": line, "character": len(before.rpartition("\n")[2])},
        )
        items: list[dict[str, Any]] = answer["items"] if answer else []
        return [item["label"] for item in items]

    def edit(self) -> None:
        """Add a line to the end of the file."""
        self._text += f"value_{self._version} = {self._version}\n"
        self._version += 1
        self._tell(
            "textDocument/didChange",
            textDocument={"uri": self._uri, "version": self._version},
            contentChanges=[{"text": self._text}],
        )

    def _ask(self, method: str, **params: Any) -> Any:
        number = next(self._numbers)
        self._send(id=number, method=method, params=params)
        while "method" in (message := self._receive()) or message.get("id") != number:
            if "method" in message and "id" in message:  # the server's own question
                self._send(id=message["id"], result=self._answer(message))
        if "error" in message:
            raise RuntimeError(message["error"]["message"])
        return message["result"]

    def _answer(self, question: dict[str, Any]) -> Any:
        if question["method"] != "workspace/configuration":
            return None
        sections = [item.get("section") for item in question["params"]["items"]]
        return [self._settings if section == "python" else {} for section in sections]

    def _tell(self, method: str, **params: Any) -> None:
        self._send(method=method, params=params)

    def _send(self, **message: Any) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._to.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._to.flush()

    def _receive(self) -> dict[str, Any]:
        length = 0
        while (line := self._from.readline()) != b"\r\n":
            if not line:
                raise RuntimeError("The language server has ended.")
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        message: dict[str, Any] = json.loads(self._from.read(length))
        return message


def main() -> None:
    """Complete in a file as often as the command line says."""
    file, python, text, times = sys.argv[1:]
    with Session(Path(file), Path(python)) as session:
        for number in range(int(times)):
            if number:
                session.edit()
            if not session.completions(text):
                sys.exit(f"{file}: nothing is offered after {text!r}.")


if __name__ == "__main__":
    main()
