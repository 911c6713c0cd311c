"""Tables of providers in the documentation, read with the code that reads a user's."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from typing import Any

import pytest
from integrate_gen.model.config import Settings
from integrate_gen.model.errors import ConfigurationError
from integrate_gen.model.provider import Provider, parse_provider
from integrate_gen.policy.properties import PropertyRules
from integrate_gen.titles.vocabulary import Vocabulary
from pydantic import ValidationError

from tests.support.doc_examples import DOCS, blocks

BLOCKS = list(blocks("toml"))
KEYS = (DOCS / "providers.md").read_text(encoding="utf-8").partition("\n## Keys\n")[2]
SHOWN = re.findall(r"^\| `(\w+)` \| [^|`]*`(\{.*?\})`[^|]*\|$", KEYS, re.MULTILINE)


def read(text: str) -> list[Provider]:
    """Return the providers of a block: of a whole file, of some tables, or of a provider's keys."""
    table = tomllib.loads(text)
    has_tables = re.search(r"^\[", text, re.MULTILINE)
    settings = Settings.model_validate(table if has_tables else {"providers": {"gadgets": table}})
    return [
        read_provider(name, {"distribution": settings.distribution, **own})
        for name, own in settings.providers.items()
    ]


def read_provider(name: str, table: Mapping[str, Any]) -> Provider:
    """Read a table as the generator does; what it leaves out is the name of the package."""
    provider = parse_provider(name, {"package": name, **table}, "a page")
    Vocabulary.load(provider.labels)
    PropertyRules.load(provider.properties)
    return provider


@pytest.mark.parametrize("text", [b.code for b in BLOCKS], ids=[b.place for b in BLOCKS])
def test_a_block_is_read(text: str) -> None:
    assert read(text)


@pytest.mark.parametrize(
    "text",
    ['colour = "red"', "[providers.groq.distribution]\nlicence = 'MIT'", "[provider.groq]\nx = 1"],
)
def test_an_unknown_key_of_a_block_is_found(text: str) -> None:
    with pytest.raises(
        (ConfigurationError, ValidationError), match=r"there is no such key|Extra inputs"
    ):
        read(text)


@pytest.mark.parametrize(("key", "value"), SHOWN, ids=[key for key, _ in SHOWN])
def test_the_shape_of_a_key_is_one_that_is_read(key: str, value: str) -> None:
    assert read_provider("gadgets", tomllib.loads(f"{key} = {value}"))


def test_shapes_are_shown() -> None:
    assert {"errors", "labels", "properties", "reference"} <= {key for key, _ in SHOWN}
