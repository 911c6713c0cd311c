"""SDKs of a test, written into a folder and detected."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from integrate_gen.detect.complete import Completed, complete
from integrate_gen.detect.constructors import NOTHING, Construction
from integrate_gen.model.provider import parse_provider

SENDING = """
import urllib.request


class Transport:
    def send(self, path: str) -> str:
        return urllib.request.urlopen("https://api.invalid/" + path).read().decode()

"""


class Detect:
    """Writes an SDK and completes a provider for it."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._folder = folder
        monkeypatch.syspath_prepend(folder)

    def __call__(
        self, package: str, files: Mapping[str, str], stated: Construction = NOTHING, **table: Any
    ) -> Completed:
        for name, source in files.items():
            path = self._folder / package / f"{name}.py"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(source)
        provider = parse_provider("x", {"package": package, **table}, "test")
        return complete(provider, stated)
