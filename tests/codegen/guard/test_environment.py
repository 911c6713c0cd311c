"""Environment variables that SDK code sees."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from integrate_gen.guard.environment import only_allowed_environment
from integrate_gen.model.provider import parse_provider
from integrate_gen.tree.load import load_sdk

NAME = "CURIOUS_PASSWORD"
STAGES = {"import", "constructor", "thread", "getter"}


@pytest.mark.parametrize("allowed", [False, True])
def test_an_sdk_sees_variables_that_its_provider_names_only(
    toys: Path, monkeypatch: pytest.MonkeyPatch, allowed: bool
) -> None:
    monkeypatch.setenv(NAME, "correct horse")
    monkeypatch.delitem(sys.modules, "curious", raising=False)
    table = {"package": "curious", "client": "curious:Client"}
    also = {"environment": [NAME]} if allowed else {}
    load_sdk(parse_provider("curious", {**table, **also}, "test"))
    seen = sys.modules["curious"].seen
    assert seen == dict.fromkeys(STAGES, "correct horse" if allowed else None)
    assert os.environ[NAME] == "correct horse"


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("PATH", True),
        ("LC_ALL", True),
        ("PYTHONPATH", True),
        ("XDG_CACHE_HOME", True),
        ("SSL_CERT_FILE", True),
        ("PYTHON_REGISTRY_TOKEN", False),
        ("MY_PATH", False),
        ("HTTPS_PROXY", False),
        ("GITHUB_TOKEN", False),
    ],
)
def test_variables_of_the_system_stay(
    monkeypatch: pytest.MonkeyPatch, name: str, stays: bool
) -> None:
    monkeypatch.setenv(name, "value")
    with only_allowed_environment():
        assert (name in os.environ) is stays
        assert (os.getenv(name) is not None) is stays
    assert os.environ[name] == "value"


def test_variables_that_an_sdk_sets_stay_and_hidden_ones_are_restored(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("A_TOKEN", "the user's")
    monkeypatch.delenv("A_SETTING", raising=False)
    with only_allowed_environment():
        os.environ["A_TOKEN"] = "the SDK's"
        os.environ["A_SETTING"] = "1"
    assert (os.environ["A_TOKEN"], os.environ.pop("A_SETTING")) == ("the user's", "1")
