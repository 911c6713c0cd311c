"""Number and articles."""

from __future__ import annotations

import pytest
from integrate_gen.titles.english import english


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("issue", "issues"),
        ("repository", "repositories"),
        ("key", "keys"),
        ("status", "statuses"),
        ("address", "addresses"),
        ("branch", "branches"),
        ("batch", "batches"),
        ("cache", "caches"),
        ("alias", "aliases"),
        ("analysis", "analyses"),
        ("person", "people"),
        ("release", "releases"),
        ("image", "images"),
        ("index", "indexes"),
        ("box", "boxes"),
        ("api", "apis"),
        ("gpu", "gpus"),
        ("menu", "menus"),
        ("emoji", "emojis"),
    ],
)
def test_plural_and_back(one: str, many: str) -> None:
    assert english().plural(one) == many
    assert english().singular_of(many) == one
    assert english().is_plural(many)
    assert not english().is_plural(one)


@pytest.mark.parametrize("word", ["access", "usage", "metadata", "content", "analytics"])
def test_words_of_one_form(word: str) -> None:
    assert english().plural(word) == word
    assert english().singular_of(word) == word
    assert not english().is_plural(word)


@pytest.mark.parametrize("word", ["https", "dns", "status", "address", "axis", "bus"])
def test_singulars_that_end_in_s(word: str) -> None:
    assert not english().is_plural(word)
    assert english().singular_of(word) == word


@pytest.mark.parametrize(
    ("word", "article"),
    [
        ("Issue", "an"),
        ("Repository", "a"),
        ("User", "a"),
        ("Unread", "an"),
        ("Unit", "a"),
        ("Hour", "an"),
        ("Hook", "a"),
        ("SSH", "an"),
        ("GPG", "a"),
        ("URL", "a"),
        ("API", "an"),
        ("SARIF", "a"),
        ("OAuth", "an"),
        ("One-Time", "a"),
    ],
)
def test_article(word: str, article: str) -> None:
    assert english().article(word) == article
