"""Modules of namespaces that take arguments."""

from __future__ import annotations

from pathlib import Path

import pytest
from integrate_gen.detect.complete import complete
from integrate_gen.model.provider import parse_provider
from integrate_gen.pipeline import build, render_package

from survey.progress import SILENT

SDK = """
class Client:
    def __init__(self, token: str) -> None:
        self.repos = Repos(self)

    def send(self, path: str) -> str:
        return path


class Repos:
    def __init__(self, client: Client) -> None:
        self._client = client

    def branch(self, branch: str) -> "Branch":
        return Branch(self._client, branch)

    def tag(self, name: str) -> "Tag":
        return Tag(self._client, name)


class Branch:
    def __init__(self, client: Client, name: str) -> None:
        self._client = client

    def protect(self) -> str:
        return self._client.send("/protect")


class Tag(Branch):
    def delete(self) -> str:
        return self._client.send("/delete")
"""


def test_a_parameter_may_have_the_name_of_its_namespaces_module(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "branched_repos.py").write_text(SDK)
    monkeypatch.syspath_prepend(tmp_path)
    table = {"package": "branched_repos", "hide": {"send": "plumbing"}}
    provider = complete(parse_provider("branched_repos", table, "test")).provider
    text = build(render_package(provider, SILENT), SILENT).files["repos/__init__.py"]
    # pyright takes the module for the parameter where a name is imported from it.
    assert "        from . import branch as branch_module\n" in text
    assert "        return branch_module.Branch(" in text
    assert "        from .tag import Tag\n" in text
