"""Tables of a provider's words, and one error sentence for each mistake."""

from __future__ import annotations

import pytest
from integrate_gen.model.errors import ConfigurationError
from integrate_gen.policy.properties import PropertyRules
from integrate_gen.titles.tables import LabelsError
from integrate_gen.titles.vocabulary import Vocabulary

NAMESPACE_KEYS = "noun, owns, phrases, words"


@pytest.mark.parametrize(
    ("labels", "sentence"),
    [
        (
            {"word": {}},
            "labels.word is not a setting; did you mean words? There are adjectives, namespaces, "
            "owns, parameters, phrases, plurals, spellings, suffixes, titles, transparent, "
            "uncountable, verbs, words.",
        ),
        ({"words": []}, "labels.words must be a table."),
        ({"words": {"org": 1}}, "labels.words.org must be a text that is not empty."),
        ({"titles": {"a.b": ""}}, "labels.titles.a.b must be a text that is not empty."),
        ({"spellings": "API"}, "labels.spellings must be a list."),
        ({"spellings": [1]}, "labels.spellings must be a text that is not empty."),
        ({"owns": ["a", "a"]}, "labels.owns has 'a' twice."),
        (
            {"phrases": [["a"]]},
            "labels.phrases: ['a'] must be [pattern, replacement].",
        ),
        (
            {"phrases": [["(", ""]]},
            "labels.phrases: '(' cannot be used: missing ), unterminated subpattern at position 0.",
        ),
        (
            {"phrases": [["a", r"\1"]]},
            "labels.phrases: 'a' cannot be used: invalid group reference 1 at position 1.",
        ),
        ({"namespaces": {"a": 1}}, "labels.namespaces.a must be a table."),
        (
            {"namespaces": {"a": {"nouns": "x"}}},
            "labels.namespaces.a.nouns is not a setting; did you mean noun? There are "
            f"{NAMESPACE_KEYS}.",
        ),
        (
            {"namespaces": {"a": {"noun": []}}},
            "labels.namespaces.a.noun must be a text that is not empty.",
        ),
    ],
)
def test_labels_that_cannot_be_used(labels: dict[str, object], sentence: str) -> None:
    with pytest.raises(LabelsError) as caught:
        Vocabulary.load(labels)
    assert str(caught.value) == sentence


@pytest.mark.parametrize(
    ("properties", "sentence"),
    [
        (
            {"shown": []},
            "properties.shown is not a setting; did you mean show? There are hide, operations, "
            "show.",
        ),
        ({"hide": {}}, "properties.hide must be a list."),
        ({"operations": []}, "properties.operations must be a table."),
        ({"operations": {"a.b": "c"}}, "properties.operations.a.b must be a list."),
    ],
)
def test_properties_that_cannot_be_used(properties: dict[str, object], sentence: str) -> None:
    with pytest.raises(LabelsError) as caught:
        PropertyRules.load(properties)
    assert str(caught.value) == sentence


def test_the_error_is_the_commands_and_a_value_error() -> None:
    assert issubclass(LabelsError, ConfigurationError)
    assert issubclass(LabelsError, ValueError)
