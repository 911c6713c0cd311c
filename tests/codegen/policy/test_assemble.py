"""Entries of a provider that match nothing in the SDK."""

from __future__ import annotations

from dataclasses import replace

import pytest
from integrate_gen.model.api_reference import ApiReference
from integrate_gen.model.errors import ConfigurationError
from integrate_gen.model.provider import Provider
from integrate_gen.model.sdk import Distribution
from integrate_gen.policy.assemble import assemble
from integrate_gen.tree.load import LoadedSdk


@pytest.mark.parametrize(
    ("values", "entry"),
    [
        ({"safe": ["markdown.render", "issues.destory"]}, r"safe\.'issues\.destory'"),
        ({"redact": {"teams.*secret*": ["x"]}}, r"redact\.'teams\.\*secret\*'"),
        ({"needs": {"nothing.*": "token"}}, r"needs\.'nothing\.\*'"),
        ({"redact": {"issues.create": ["titel"]}}, r"redact\.'issues\.create': titel"),
        ({"exclude": {"nothing.*": "why"}}, r"exclude\.'nothing\.\*'"),
        (
            {"reference": ApiReference(pages={"nothing.*": "https://a.b"})},
            r"reference\.pages\.'nothing\.\*'",
        ),
        ({"omit": {"stream": "s", "steam": "s"}}, r"omit\.steam"),
        ({"labels": {"titles": {"issues.creat": "Create"}}}, "issues.creat"),
    ],
)
def test_an_entry_that_matches_nothing_is_an_error(
    githubkit: LoadedSdk, github: Provider, values: dict[str, object], entry: str
) -> None:
    with pytest.raises(ConfigurationError, match=entry) as caught:
        assemble(githubkit, github.model_copy(update=values))
    assert "remove or correct" in str(caught.value)


def test_a_redacted_path_may_lead_to_a_parameter_or_a_field_of_the_result(
    githubkit: LoadedSdk, github: Provider
) -> None:
    paths = {"issues.create": ["title", "labels.0", "user.login"]}
    package = assemble(githubkit, github.model_copy(update={"redact": {**github.redact, **paths}}))
    created = next(task for task in package.tasks if task.operation == "issues.create")
    assert created.redact == ("labels.0", "title", "user.login")


def test_with_another_version_of_the_sdk_a_stale_entry_is_no_error(
    githubkit: LoadedSdk, github: Provider
) -> None:
    """Users cannot change a shipped provider, and the package is correct without the entry."""
    issues = next(child for child in githubkit.sdk.root.children if child.path == ("issues",))
    root = replace(githubkit.sdk.root, children=(issues,))
    installed = replace(githubkit, sdk=replace(githubkit.sdk, root=root))
    with pytest.raises(ConfigurationError, match="stacks_add"):
        assemble(installed, github)
    versions = tuple(Distribution(d.name, "0.1") for d in githubkit.sdk.distributions)
    older = replace(installed, sdk=replace(installed.sdk, distributions=versions))
    package = assemble(older, github)
    assert "labels.titles.pulls.stacks_add" in package.stale
    assert {task.operation.partition(".")[0] for task in package.tasks} == {"issues"}
