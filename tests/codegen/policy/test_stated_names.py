"""Entries of a user's table that match nothing in an SDK whose members and results are known."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from integrate_gen.model.errors import ConfigurationError
from integrate_gen.model.package import Package
from integrate_gen.model.provider import parse_provider
from integrate_gen.pipeline import introspect

from survey.progress import SILENT


def package_of(table: dict[str, Any]) -> Package:
    stated = {"package": "stocked", "client": "stocked:Client", **table}
    return introspect(parse_provider("stocked", stated, "integrate.toml"), SILENT)


@pytest.mark.parametrize(
    ("table", "entry"),
    [
        ({"hide": {"nope": "why"}}, "hide.'nope'"),
        ({"helpers": ["nope"]}, "helpers.nope"),
        ({"tools": ["nope"]}, "tools.nope"),
        ({"lifecycle": ["nope"]}, "lifecycle.nope"),
        ({"means": {"nope": "*"}}, "means.nope"),
        ({"plumbing": ["nope.*"]}, "plumbing.'nope.*'"),
        ({"background": {"nope": "why"}}, "background.nope"),
        ({"loopback": {"arguments": {"nope.*": {"id": 1}}}}, "loopback.arguments.'nope.*'"),
        ({"loopback": {"arguments": {"*.get": {"n": 1}}}}, "loopback.arguments.'*.get'.n"),
        ({"loopback": {"answers": {"nope.*": [{}]}}}, "loopback.answers.'nope.*'"),
        ({"loopback": {"options": {"nope": "$url"}}}, "loopback.options.nope"),
        ({"loopback": {"options_for": {"nope.*": {}}}}, "loopback.options_for.'nope.*'"),
        (
            {"loopback": {"options_for": {"*.get": {"nope": 1}}}},
            "loopback.options_for.'*.get'.nope",
        ),
        ({"loopback": {"attributes": {"a.b": "$url"}}}, "loopback.attributes.a.b"),
        ({"base_url": "nope"}, "base_url 'nope'"),
        ({"other_addresses": ["nope"]}, "other_addresses 'nope'"),
        ({"ambient": {"address": "nope"}}, "ambient.address = 'nope'"),
        ({"ambient": {"nope": "base_url"}}, "ambient.nope"),
        ({"cursors": {"token": "nope"}}, "cursors.token: nope"),
        ({"outputs": {"ID": ["id", "nope"]}}, "outputs.ID: nope"),
        ({"redact": {"things.*": ["items.nope"]}}, "redact.'things.*': items.nope"),
    ],
)
def test_an_entry_that_matches_nothing_is_an_error(
    toys: Path, table: dict[str, Any], entry: str
) -> None:
    with pytest.raises(ConfigurationError, match="match nothing in stocked") as caught:
        package_of(table)
    assert f": {entry};" in str(caught.value)


@pytest.mark.parametrize(
    "table",
    [
        {"hide": {"thing*": "why"}, "tools": ["close"], "lifecycle": ["close"]},
        {"plumbing": ["stocked"], "background": {"secret": "why"}},
        {"loopback": {"arguments": {"*.get": {"id": 1}}, "options": {"base_url": "$url"}}},
        {"loopback": {"answers": {"*.get": [{}]}, "options_for": {"*.get": {"token": "t"}}}},
        {"loopback": {"attributes": {"address": "$url"}}, "ambient": {"address": "base_url"}},
        {"cursors": {"token": "following"}, "outputs": {"ID": ["id", "header:x-id", "items.0.id"]}},
        {"redact": {"*.list": ["items.name", "items.*.id"], "*.get": ["secret", "name"]}},
    ],
)
def test_an_entry_that_matches_is_none(toys: Path, table: dict[str, Any]) -> None:
    assert package_of(table).stale == ()


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ({"credentials": {"nope": "T"}}, "credentials.nope: no argument of the client is"),
        ({"labels": {"nope": "x"}}, "labels.nope is not a setting"),
        ({"properties": {"nope": 1}}, "properties.nope is not a setting"),
    ],
)
def test_an_error_names_the_table_and_its_file(
    toys: Path, table: dict[str, Any], message: str
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        package_of(table)
    assert str(caught.value).startswith(f"[providers.stocked] in integrate.toml: {message}")
