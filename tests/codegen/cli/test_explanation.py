"""Explanations of tasks, and of methods that became none."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from integrate_gen.cli.explanation import explanation
from integrate_gen.detect.complete import complete
from integrate_gen.model.errors import ConfigurationError
from integrate_gen.model.provider import parse_provider
from integrate_gen.policy.assemble import assemble
from integrate_gen.tree.load import load_sdk

from tests.support.shipped_packages import ShippedPackage, ShippedPackages

OPERATIONS = ("pay", "void")
Explain = Callable[[str], str]
"""Function from the path of an operation to its explanation."""


@pytest.fixture(scope="module")
def of_github(shipped: ShippedPackages) -> Explain:
    return _explaining(shipped("github"))


@pytest.fixture(scope="module")
def of_openai(shipped: ShippedPackages) -> Explain:
    return _explaining(shipped("openai"))


def _explaining(made: ShippedPackage) -> Explain:
    return lambda path: "\n".join(explanation(path, made.package, made.sdk, made.completed))


def test_the_source_of_a_task(of_github: Explain) -> None:
    text = of_github("issues.create")
    lines = text.splitlines()
    facts = [line.split(maxsplit=1) for line in lines]
    assert ["name", "Create Issue"] in facts
    assert ["request", "POST /repos/{owner}/{repo}/issues"] in facts
    assert ["result", "githubkit_schemas.v2026_03_10.models:Issue"] in facts
    assert ["property", "Title, from title"] in facts
    assert ["left", "out    stream: a streamed response cannot be journaled"] in facts
    assert re.search(r"rest/issues\.py:\d+$", text, re.M)
    assert sum(line.startswith("overload") for line in lines) == 2
    assert sum(": kept; without stream" in line for line in lines) == 2
    assert sum(line.startswith("task ") for line in lines) == 3


def test_a_task_that_asks_again_says_so(of_github: Explain) -> None:
    text = of_github("repos.get_contributors_stats")
    assert re.search(r"^result +list\[.*:ContributorActivity\]\nanswer +204: None$", text, re.M)
    assert re.search(r"^pending +202: .* calls again$", text, re.M)


@pytest.mark.usefixtures("toys")
def test_a_task_with_an_idempotency_key_says_where_it_goes_and_that_it_is_repeated() -> None:
    completed = complete(parse_provider("payments", {"package": "payments"}, "test"))
    loaded = load_sdk(completed.provider)
    package = assemble(loaded, completed.provider)
    texts = {path: "\n".join(explanation(path, package, loaded, completed)) for path in OPERATIONS}
    key = "repeat      safe: each attempt sends the same idempotency key, options.idempotency_key"
    assert key in texts["pay"]
    assert "repeat      unsafe: " in texts["void"]
    assert not package.ledger.unknown_requests


def test_the_decision_about_each_overload(of_openai: Explain) -> None:
    text = of_openai("chat.completions.create")
    outcomes = re.findall(r"^ +line \d+: (.*)$", text, re.M)
    assert outcomes == [
        "kept as the only signature",
        "left out: it returns a stream",
        "left out: it may return a stream, and others never do",
    ]
    assert "codec       stainless" in text
    assert "family      stainless: openai/_models.py has 'def construct_type('" in text


def test_a_method_that_became_no_task_is_shown(of_openai: Explain) -> None:
    text = of_openai("chat.completions.stream")
    assert text.startswith(
        "client.chat.completions.stream is not a task: it returns a context manager; reachable"
    )
    assert re.search(r"completions\.py:\d+$", text, re.M)
    assert "signature   (*, messages: " in text


def test_an_overload_moved(of_github: Explain) -> None:
    """githubkit has one overload that an earlier one hides."""
    text = of_github("repos.update_information_about_pages_site")
    outcomes = re.findall(r"^ +line \d+: (.*)$", text, re.M)
    assert [outcome.startswith("kept; moved up") for outcome in outcomes].count(True) == 1


def test_a_method_outside_the_root(of_github: Explain) -> None:
    assert of_github("with_auth") == "client.with_auth is not a task: outside the root."


def test_an_unknown_operation_is_answered_with_the_nearest_one(of_github: Explain) -> None:
    with pytest.raises(ConfigurationError, match=r"did you mean github\.issues\.create\?"):
        of_github("issues.async_create")
