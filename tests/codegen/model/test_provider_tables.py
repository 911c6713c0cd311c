"""Tables of a provider that the runtime reads: they repeat what the runtime accepts."""

from __future__ import annotations

from dataclasses import fields
from typing import get_args, get_type_hints

import pytest
from integrate_gen.model.provider import parse_provider
from integrate_gen.model.provider_tables import CODECS, ErrorTable
from integrate_runtime import ErrorRules, IntegrationError
from integrate_runtime.codecs.registry import get_codec
from integrate_runtime.failures.retry_after import ResetFormat


def test_the_errors_table_has_the_arguments_of_the_rules() -> None:
    assert set(ErrorTable.__annotations__) == {field.name for field in fields(ErrorRules)}
    assert get_args(get_type_hints(ErrorTable)["reset_format"]) == get_args(ResetFormat)


def test_the_codecs_are_those_of_the_runtime() -> None:
    assert all(get_codec(name) for name in CODECS)
    with pytest.raises(IntegrationError) as caught:
        get_codec("nope")
    assert f"use {', '.join(CODECS)}, or module:attribute" in str(caught.value)


@pytest.mark.parametrize(
    ("classes", "modules"),
    [
        ("pets:*Api", "pets"),
        (["pets:*Api", "pets.apis.old_api:OldApi"], ("pets", "pets.apis.old_api")),
    ],
)
def test_namespace_classes_are_of_one_module_or_of_several(
    classes: str | list[str], modules: str | tuple[str, ...]
) -> None:
    provider = parse_provider("pets", {"package": "pets", "classes": classes}, "test")
    assert provider.class_modules == modules
