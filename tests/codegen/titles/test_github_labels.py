"""Titles and properties of the whole GitHub API in the installed SDK."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files
from itertools import pairwise

import pytest
from integrate_gen.policy.properties import PropertyRules, properties
from integrate_gen.policy.usage import OperationFacts, unused, unused_rules
from integrate_gen.titles.labels import parameter_label, title
from integrate_gen.titles.vocabulary import Vocabulary

from tests.support.github_operations import operations

_PROVIDER = tomllib.loads(files("integrate_gen.providers").joinpath("github.toml").read_text())
_GITHUB = _PROVIDER["providers"]["github"]
VOCABULARY = Vocabulary.load(_GITHUB["labels"])
RULES = PropertyRules.load(_GITHUB["properties"])
ENGLISH = VOCABULARY.english


@cache
def titles() -> Mapping[str, str]:
    """Return the title of every operation."""
    return {one.id: title(one.namespace, one.method, VOCABULARY) for one in operations()}


_LEANING = ENGLISH.small | ENGLISH.governing | ENGLISH.naming | ENGLISH.conjunctions
# Signs of an unknown abbreviation or a wrong capital.
_ABBREVIATIONS = {
    "Config",
    "Id",
    "Ids",
    "Org",
    "Orgs",
    "Pat",
    "Pr",
    "Repo",
    "Repos",
    "Sub",
    "Stats",
}
_SECRET = re.compile(r"(token|secret|password|credential|encrypted|private_key|signature)")
_TEXT = {"body", "content", "message", "description", "headers", "page", "per_page", "data"}


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        ("issues.create", "Create Issue"),
        ("issues.list_for_repo", "List Issues for a Repository"),
        ("issues.list_comments", "List Issue Comments"),
        ("issues.add_assignees", "Add Assignees to an Issue"),
        ("issues.remove_all_labels", "Remove All Labels from an Issue"),
        ("issues.list_sub_issues", "List Sub-Issues"),
        ("issues.check_user_can_be_assigned", "Check Whether a User Can Be Assigned"),
        ("pulls.list", "List Pull Requests"),
        ("pulls.list_files", "List Pull Request Files"),
        ("pulls.check_if_merged", "Check Whether a Pull Request Is Merged"),
        ("pulls.merge_async", "Merge Pull Request Asynchronously"),
        ("pulls.delete_pending_review", "Delete Pending Pull Request Review"),
        ("repos.get", "Get Repository"),
        ("repos.create_using_template", "Create Repository Using a Template"),
        ("repos.get_pages_build", "Get GitHub Pages Build"),
        ("repos.get_release_by_tag", "Get Release by Tag"),
        ("orgs.list_members", "List Organization Members"),
        ("orgs.remove_member", "Remove Member from an Organization"),
        ("orgs.list_pending_invitations", "List Pending Organization Invitations"),
        ("git.create_blob", "Create Blob"),
        ("actions.download_artifact", "Download Artifact"),
        (
            "actions.get_github_actions_permissions_organization",
            "Get GitHub Actions Permissions for an Organization",
        ),
        (
            "actions.generate_runner_jitconfig_for_repo",
            "Generate Just-in-Time Runner Configuration for a Repository",
        ),
        ("actions.re_run_workflow", "Re-run Workflow"),
        ("users.get_authenticated", "Get the Authenticated User"),
        ("users.list_gpg_keys_for_user", "List GPG Keys for a User"),
        ("activity.list_repos_starred_by_user", "List Repositories Starred by a User"),
        ("codes_of_conduct.get_conduct_code", "Get Code of Conduct"),
        ("code_scanning.list_codeql_databases", "List CodeQL Databases"),
        ("teams.list_members_in_org", "List Team Members"),
        ("teams.list_members_legacy", "List Team Members (Legacy)"),
        ("search.repos", "Search Repositories"),
        ("meta.get_zen", "Get Zen"),
    ],
)
def test_titles(operation: str, expected: str) -> None:
    assert titles()[operation] == expected


def test_titles_are_unique_within_a_namespace() -> None:
    counts = Counter((operation.split(".")[0], text) for operation, text in titles().items())
    assert [key for key, count in counts.items() if count > 1] == []


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(lambda words: len(" ".join(words)) > 80, id="longer than 80 characters"),
        pytest.param(lambda words: any(a == b for a, b in pairwise(words)), id="a repeated word"),
        pytest.param(lambda words: not _capital(words[0]), id="a small first word"),
        pytest.param(lambda words: words[-1].lower() in _LEANING, id="a dangling last word"),
        pytest.param(lambda words: not all(map(_in_title_case, words)), id="no title case"),
        pytest.param(lambda words: not all(map(_is_spelled, words)), id="a misspelt acronym"),
        pytest.param(lambda words: not _ABBREVIATIONS.isdisjoint(words), id="an abbreviation"),
        pytest.param(lambda words: not all(map(_agree, words, words[1:])), id="a wrong article"),
        pytest.param(
            lambda words: words[0].lower() not in ENGLISH.verbs | {"bulk", "force"}, id="no verb"
        ),
    ],
)
def test_no_title_has(fault: Callable[[list[str]], bool]) -> None:
    assert [text for text in titles().values() if fault(text.split())] == []


def _capital(word: str) -> bool:
    return word[0].isupper()


def _in_title_case(word: str) -> bool:
    return word in ENGLISH.small or _capital(word.lstrip("("))


def _is_spelled(word: str) -> bool:
    known = VOCABULARY.spellings.get(ENGLISH.singular_of(word.lower()))
    return known is None or word in {known, f"{known}s"}


def _agree(article: str, word: str) -> bool:
    return article not in {"a", "an"} or article == ENGLISH.article(word)


def test_listing_asks_for_many() -> None:
    for operation, text in titles().items():
        head = re.split(r" (?:for|in|of|by|with|from|to|associated|accessible) ", text)[0]
        if text.startswith("List ") and " and " not in head:
            words = [ENGLISH.is_plural(word) for word in head.lower().split()]
            assert any(words) or head.split()[-1] in {"Access", "Content"}, operation


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        ("issues.create", "Owner, Repo, Title"),
        ("issues.get", "Owner, Repo, Issue Number"),
        ("pulls.get", "Owner, Repo, Pull Request"),
        ("pulls.create", "Owner, Repo, Title, Head, Base"),
        ("repos.create_release", "Owner, Repo, Tag Name, Target Commitish, Name"),
        ("repos.create_or_update_file_contents", "Owner, Repo, Path, SHA, Branch"),
        ("actions.create_or_update_org_secret", "Organization, Secret Name, Key ID, Visibility"),
        ("actions.create_workflow_dispatch", "Owner, Repo, Workflow ID, Ref"),
        ("reactions.create_for_issue", "Owner, Repo, Issue Number, Reaction"),
        ("apps.create_from_manifest", ""),
        ("apps.check_token", "Client ID"),
        ("search.code", "Query"),
        ("users.get_authenticated", ""),
    ],
)
def test_properties(operation: str, expected: str) -> None:
    found = next(task for task in operations() if task.id == operation)
    assert ", ".join(label for label, _ in _properties(found)) == expected


def _properties(operation: OperationFacts) -> list[tuple[str, str]]:
    shown = properties(operation.http, operation.parameters, VOCABULARY, RULES, operation.id)
    return [(label.label, label.parameter) for label in shown]


def test_properties_of_every_operation() -> None:
    for operation in operations():
        shown = _properties(operation)
        labels, names = [label for label, _ in shown], [name for _, name in shown]
        annotations = {task.name: task.annotation for task in operation.parameters}
        assert len(shown) <= RULES.limit, operation.id
        assert len(set(labels)) == len(labels), operation.id
        ordered = [task.name for task in operation.parameters if task.name in names]
        assert names == ordered, operation.id
        for name in names:
            literal = annotations[name].startswith(("Literal[", "Missing[Literal["))
            assert literal or name not in _TEXT, operation.id
            assert not _SECRET.search(name) or name in {"secret_name", "secret_type"}, operation.id
        in_path = set(re.findall(r"\{(\w+)\}", operation.http)) - {"code"}
        assert in_path <= {name.strip("_") for name in names}, operation.id


def test_parameter_labels_are_spelled() -> None:
    names = {task.name for operation in operations() for task in operation.parameters}
    for name in sorted(names):
        words = parameter_label(name, VOCABULARY).split()
        assert all(map(_is_spelled, words)), name
        assert all(map(_in_title_case, words)), name


def test_no_entry_of_the_provider_is_stale() -> None:
    given = [task.title(VOCABULARY) for task in operations()]
    assert unused(VOCABULARY, operations(), given) == ()
    assert unused_rules(RULES, operations()) == ()


def test_exact_titles_are_rare_and_needed() -> None:
    exact = _GITHUB["labels"]["titles"]
    ruled = Vocabulary.load({**_GITHUB["labels"], "titles": {}})
    by_id = {task.id: task for task in operations()}
    assert len(exact) <= 60
    for key, text in exact.items():
        assert title(by_id[key].namespace, by_id[key].method, ruled) != text, key
