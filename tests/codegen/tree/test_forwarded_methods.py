"""Methods of an inner object that ``__getattr__`` of an outer one gives as its own."""

from __future__ import annotations

from pathlib import Path

import pytest
from integrate_gen.model.provider import parse_provider
from integrate_gen.tree.load import LoadedSdk, load_sdk

SDK = """
class Api:
    def __init__(self) -> None:
        self.asked = []

    def search(self, text: str) -> str:
        return text

    def scrape(self, url: str) -> str:
        return url

    @property
    def costly(self) -> str:
        raise RuntimeError("it was asked for")


class Proxy:
    def __init__(self, api: Api) -> None:
        self._api = api
        self.scrape = api.scrape

    def __getattr__(self, name: str):
        RETURN


class Client:
    def __init__(self, token: str = "") -> None:
        self.v2 = Proxy(Api())
"""


def loaded(folder: Path, name: str, returned: str) -> LoadedSdk:
    (folder / f"{name}.py").write_text(SDK.replace("RETURN", returned))
    return load_sdk(parse_provider("x", {"package": name, "client": f"{name}:Client"}, "test"))


@pytest.mark.parametrize(
    ("name", "returned", "methods", "skipped"),
    [
        ("forwarding", "return getattr(self._api, name)", ["scrape", "search"], []),
        ("inventing", "return lambda text: name", ["scrape"], ["v2.*"]),
    ],
)
def test_methods_of_the_inner_object_are_tasks(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    returned: str,
    methods: list[str],
    skipped: list[str],
) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    sdk = loaded(tmp_path, name, returned).sdk
    (proxy,) = sdk.root.children
    assert [method.name for method in proxy.methods] == methods
    assert [[p.name for p in m.signature.parameters] for m in proxy.methods][-1] == (
        ["text"] if len(methods) == 2 else ["url"]
    )
    assert [skip.path for skip in sdk.skipped] == skipped
