"""Modules that export types without importing the modules that define them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from integrate_runtime import lazy_types
from integrate_runtime.reflection.type_expressions import resolve_type


@pytest.fixture
def exporting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    (tmp_path / "lazy_sdk.py").write_text("class Issue: ...\nclass Box(list): ...\n_Hidden = 1\n")
    (tmp_path / "lazy_sdk_more.py").write_text("class Label: ...\n_Hidden = 1\n")
    monkeypatch.syspath_prepend(tmp_path)
    module: Any = ModuleType("exporting")
    module.__getattr__ = lazy_types(
        "exporting",
        {
            "Ticket": "lazy_sdk:Issue",
            "Boxes": "list[lazy_sdk:Box] | None",
            "Gone": "lazy_sdk:Gone",
        },
        modules=["lazy_sdk_more"],
    )
    monkeypatch.setitem(sys.modules, "exporting", module)
    yield module
    for name in ("lazy_sdk", "lazy_sdk_more"):
        sys.modules.pop(name, None)


def test_a_type_is_imported_once_it_is_used(exporting: Any) -> None:
    assert not {"lazy_sdk", "lazy_sdk_more"} & sys.modules.keys()
    assert exporting.Ticket is sys.modules["lazy_sdk"].Issue
    assert "lazy_sdk_more" not in sys.modules
    assert vars(exporting)["Ticket"] is exporting.Ticket
    assert exporting.Boxes == resolve_type("list[lazy_sdk:Box] | None")


def test_a_whole_module_is_exported(exporting: Any) -> None:
    assert exporting.Label is sys.modules["lazy_sdk_more"].Label


@pytest.mark.parametrize("name", ["Issue", "_Hidden", "__path__", "__wrapped__"])
def test_other_names_are_absent(exporting: Any, name: str) -> None:
    with pytest.raises(AttributeError, match=f"'exporting' has no attribute '{name}'"):
        getattr(exporting, name)


def test_a_look_for_a_private_name_imports_nothing(exporting: Any) -> None:
    assert not hasattr(exporting, "__wrapped__")
    assert "lazy_sdk_more" not in sys.modules


def test_a_type_that_the_sdk_lost_is_an_error_with_the_reason(exporting: Any) -> None:
    with pytest.raises(ImportError, match=r"exporting\.Gone cannot be imported: .*lazy_sdk"):
        exec("from exporting import Gone")
