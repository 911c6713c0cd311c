"""Small SDKs whose methods are written by hand, and the proofs of their packages."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from itertools import count
from pathlib import Path

from integrate_gen.model.provider import parse_provider
from integrate_gen.prove.proof import TaskProof

from tests.codegen.prove.generated_proofs import generate_and_prove

Prove = Callable[..., dict[str, TaskProof]]
"""``HandMade.prove``."""

_numbers = count(1)

_CLIENT = """
from __future__ import annotations

from typing import Any

import httpx


class Client:
    def __init__(self, token: str, base_url: str = "https://api.example.com") -> None:
        self._http = httpx.Client(base_url=base_url, headers={"X-Token": token})
        self.shelves = Shelves(self)

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *exception: object) -> None:
        self._http.close()

    def send(self, method: str, path: str, **arguments: Any) -> Any:
        return self._http.request(method, path, **arguments).raise_for_status().json()


"""


class HandMade:
    """Writes SDKs with one client into a folder, and proves their packages.

    Args:
        folder: The folder, from which modules can be imported.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def prove(
        self,
        source: str,
        timeout: float = 60,
        client: str = "Client",
        *,
        typed: bool = True,
        **loopback: object,
    ) -> dict[str, TaskProof]:
        """Return the proofs of the tasks by their names, without the namespace ``shelves``.

        Args:
            source: Source of the class ``Shelves``, which takes the client.
            timeout: Seconds for one call. A call that does not end costs them several times;
                others may take them on a busy machine.
            client: Name of the client's class.
            typed: Whether the SDK says that it is annotated.
            loopback: Further settings of ``loopback``.
        """
        name = f"shelved{next(_numbers)}"  # types and sources are cached by their modules' names
        sdk = self._folder / name
        sdk.mkdir()
        if typed:
            (sdk / "py.typed").touch()
        (sdk / "__init__.py").write_text((_CLIENT + source).replace("shelved", name))
        importlib.invalidate_caches()
        table = {
            "package": name,
            "client": f"{name}:{client}",
            "hide": {"send": "plumbing"},
            "loopback": {"timeout": timeout, **loopback},
        }
        proof = generate_and_prove(parse_provider(name, table, "test"), self._folder)
        return {task.operation.removeprefix("shelves."): task for task in proof.tasks}
