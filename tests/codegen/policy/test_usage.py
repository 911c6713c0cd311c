"""Stale entries of a provider are found."""

from __future__ import annotations

from integrate_gen.policy.properties import ParameterFacts, PropertyRules
from integrate_gen.policy.usage import OperationFacts, unused, unused_rules
from integrate_gen.titles.vocabulary import Vocabulary

OPERATIONS = (
    OperationFacts(
        ("issues",),
        "list_comments_for_org",
        "GET /orgs/{org}/comments",
        (ParameterFacts("org", "str", required=True),),
        ("issues",),
    ),
    OperationFacts(("issues",), "get_legacy", "", (), ("issues",)),
)


def test_entries_that_are_used() -> None:
    vocabulary = Vocabulary.load(
        {
            "owns": ["comment"],
            "spellings": ["ISSUE"],
            "words": {"org": "organization"},
            "phrases": [["for_org", "in_org"]],
            "suffixes": {"legacy": "(Legacy)"},
            "parameters": {"org": "Org"},
            "namespaces": {"issues": {"noun": "issue", "phrases": [["comments", "comment"]]}},
        }
    )
    assert stale(vocabulary) == ()


def test_entries_that_match_nothing() -> None:
    vocabulary = Vocabulary.load(
        {
            "owns": ["event"],
            "spellings": ["ACME"],
            "verbs": ["grok"],
            "words": {"repo": "repository"},
            "phrases": [["^x$", "y"]],
            "suffixes": {"stubbed": "(Stubbed)"},
            "parameters": {"repo": "Repo"},
            "titles": {"issues.gone": "Gone"},
            "namespaces": {
                "gone": {"noun": "thing"},
                "issues": {"owns": ["label"], "words": {"pr": "x"}, "phrases": [["^z$", ""]]},
            },
        }
    )
    assert stale(vocabulary) == (
        "labels.words.repo",
        "labels.phrases '^x$'",
        "labels.suffixes.stubbed",
        "labels.owns.event",
        "labels.namespaces.gone.noun",
        "labels.namespaces.issues.owns.label",
        "labels.namespaces.issues.words.pr",
        "labels.namespaces.issues.phrases '^z$'",
        "labels.titles.issues.gone",
        "labels.parameters.repo",
        "labels.spellings.ACME",
        "labels.verbs.grok",
    )


def test_rules_that_match_nothing() -> None:
    rules = PropertyRules.load(
        {"show": ["org", "gone"], "hide": ["away"], "operations": {"issues.x": [], "a.b": []}}
    )
    assert unused_rules(rules, OPERATIONS) == (
        "properties.hide.away",
        "properties.show.gone",
        "properties.operations.issues.x",
        "properties.operations.a.b",
    )


def stale(vocabulary: Vocabulary) -> tuple[str, ...]:
    return unused(vocabulary, OPERATIONS, [operation.title(vocabulary) for operation in OPERATIONS])
