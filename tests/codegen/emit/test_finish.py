"""Formatting and verification of rendered files."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

import pytest
from black.mode import Mode, TargetVersion
from integrate_gen.emit.finish import finish_files
from integrate_gen.emit.format import FORMATTER, FormatCache
from integrate_gen.emit.render import render
from integrate_gen.model.errors import GenerationError
from integrate_gen.model.package import Package
from integrate_gen.model.provider import parse_provider
from integrate_gen.policy.assemble import assemble
from integrate_gen.tree.load import load_sdk

from tests.codegen.emit.test_toy import TABLE

MODE = Mode(target_versions={TargetVersion.PY311}, line_length=100)


def test_the_formatter_is_named_as_black_names_itself() -> None:
    assert f"black {version('black')} {MODE.get_cache_key()}" == FORMATTER


@pytest.fixture
def rendered(toys: Path) -> tuple[Package, dict[str, str]]:
    provider = parse_provider("gadgets", TABLE, "test")
    package = assemble(load_sdk(provider), provider)
    return package, render(package, provider)


def test_badly_laid_out_text_is_formatted(
    rendered: tuple[Package, dict[str, str]], tmp_path: Path
) -> None:
    package, raw = rendered
    cache = FormatCache(tmp_path)
    finished = finish_files(package, raw, cache)
    ugly = {path: text.replace(" = ", "  =  ") for path, text in raw.items()}
    assert ugly["boxes.py"] != raw["boxes.py"]
    again = finish_files(package, ugly, cache)
    assert [p for p in again if p.endswith(".py") and again[p] != finished[p]] == []


def test_a_text_from_the_cache_is_compared_with_the_model(
    rendered: tuple[Package, dict[str, str]], tmp_path: Path
) -> None:
    """Other programs can write to the folder of the cache."""
    package, raw = rendered
    cache = FormatCache(tmp_path)
    finished = finish_files(package, raw, cache)
    reported: list[str] = []
    assert finish_files(package, raw, cache, reported.append) == finished
    assert sorted(reported) == sorted(path for path in raw if path.endswith(".py"))
    cache.put(raw["boxes.py"], finished["boxes.py"].replace("key: str,", "key: int,"))
    with pytest.raises(GenerationError, match=r"boxes\.py: get would not have"):
        finish_files(package, raw, cache)


def test_a_file_that_is_not_valid_python_is_named(
    rendered: tuple[Package, dict[str, str]],
) -> None:
    package, raw = rendered
    with pytest.raises(GenerationError, match=r"parts\.py would not be valid Python"):
        finish_files(package, {**raw, "parts.py": "def ("})
