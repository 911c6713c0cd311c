"""The reference of configurations: nothing that the code reads is missing from it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, get_args

import pytest
from integrate_gen.model.config import Settings
from integrate_gen.model.known_keys import known_keys
from integrate_gen.model.provider import Provider

from tests.support.doc_examples import DOCS

ROOT = DOCS.parent
TABLES = (DOCS / "reference" / "provider-tables.md").read_text(encoding="utf-8")
CONFIGURATION = (DOCS / "reference" / "configuration.md").read_text(encoding="utf-8")


def inner_tables(annotation: Any) -> Iterator[Any]:
    """Yield the tables of which an annotation consists."""
    if hasattr(annotation, "model_fields") or hasattr(annotation, "__total__"):
        yield annotation
    for argument in get_args(annotation):
        yield from inner_tables(argument)


INNER = [t for field in Provider.model_fields.values() for t in inner_tables(field.annotation)]


def test_each_variable_that_the_source_names_is_explained() -> None:
    sources = [
        path.read_text(encoding="utf-8")
        for folder in ("codegen/integrate_gen", "runtime/integrate_runtime", "templates")
        for path in (ROOT / folder).rglob("*.*")
        if path.suffix in (".py", ".jinja", ".html", ".js")
    ]
    named = {name for text in sources for name in re.findall(r"\bINTEGRATE_[A-Z][A-Z_]*", text)}
    assert "INTEGRATE_KEY" in named
    rows = set(re.findall(r"^\| `(INTEGRATE_\w+)` \|", CONFIGURATION, re.MULTILINE))
    assert rows == named


def test_the_settings_are_on_the_page_of_the_configuration() -> None:
    assert "::: integrate_gen.model.config.Settings\n" in CONFIGURATION
    assert explained(Settings) >= set(known_keys(Settings, ()))


def test_each_table_of_a_provider_is_in_the_reference() -> None:
    names = {f"{table.__module__}.{table.__qualname__}" for table in (Provider, *INNER)}
    assert len(names) > 6
    assert names - set(re.findall(r"^::: (\S+)$", TABLES, re.MULTILINE)) == set()


@pytest.mark.parametrize("table", INNER, ids=lambda table: table.__name__)
def test_each_key_of_a_table_is_explained(table: Any) -> None:
    assert explained(table) >= set(table.__annotations__)


def test_each_key_of_a_provider_is_explained_twice() -> None:
    keys = set(known_keys(Provider, ())) - {"name"}
    in_code = {"async": "async_style", "class": "class_name"}
    assert explained(Provider) == {in_code.get(key, key) for key in keys}
    guide = (DOCS / "providers.md").read_text(encoding="utf-8").partition("\n## Keys\n")[2]
    assert set(re.findall(r"^\| `(\w+)` \|", guide.partition("\n## ")[0], re.M)) == keys


def explained(table: Any) -> set[str]:
    """Return the attributes that a table's docstring explains."""
    return set(re.findall(r"^        (\w+): ", table.__doc__, re.MULTILINE))
