"""Modules from which strict checkers accept an import: a class's own, or one that exports it."""

from __future__ import annotations

from pathlib import Path

import pytest
from integrate_gen.model.sdk import Import, TypeExpr
from integrate_gen.source.exports import exported

SDK = {
    "__init__.py": "from {name}.things import Thing, Told as Told\n",
    "things.py": "class Thing: ...\nclass Told: ...\n",
    "loaded.py": "from {name}.things import Thing\nMade = type('Made', (), {{}})\n",
}


def sdk(tmp_path: Path, name: str) -> str:
    """Return the name of a package whose files are in a folder on the path."""
    (tmp_path / name).mkdir()
    for path, text in SDK.items():
        (tmp_path / name / path).write_text(text.format(name=name))
    return name


def origin(module: str, name: str) -> str:
    (found,) = exported(TypeExpr(name, (Import(module, name, name),))).imports
    return found.reference


@pytest.mark.parametrize("is_loaded", [False, True])
def test_a_class_is_imported_from_where_it_is_defined(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_loaded: bool
) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    name = sdk(tmp_path, f"exporting_{is_loaded}".lower())
    if is_loaded:
        __import__(f"{name}.loaded")
    assert origin(f"{name}.things", "Thing") == f"{name}.things:Thing"
    assert origin(f"{name}.loaded", "Thing") == f"{name}.things:Thing"
    assert origin(f"{name}.loaded", "Made") == f"{name}.loaded:Made"
    assert origin(name, "Thing") == f"{name}.things:Thing"
    assert origin(name, "Told") == f"{name}:Told"


def test_a_package_does_not_export_classes_by_setting_their_module(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    name = sdk(tmp_path, "posing_package")
    package = __import__(name)
    package.Thing.__module__ = name
    assert origin(name, "Thing") == f"{name}.things:Thing"


def test_a_package_exports_its_modules_unless_its_code_defines_the_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    files = {
        "__init__.py": "from giving_modules.make import make\nfrom giving_modules.all import*\n",
        "inner/__init__.py": "from .told import Told as Told\n",
        "inner/told.py": "class Told: ...\n",
        "make.py": "def make(): ...\n",
        "all.py": "Alias = dict\n",
    }
    for path, text in files.items():
        (tmp_path / "giving_modules" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "giving_modules" / path).write_text(text)
    assert origin("giving_modules.inner", "told") == "giving_modules.inner:told"
    assert origin("giving_modules", "make") == "giving_modules.make:make"
    assert origin("giving_modules", "Alias") == "giving_modules.all:Alias"


LISTS = """
__all__ = [
    # What others have (as of old).
    "Listed",
]
__all__ += ("Added",)
from listing_module.inner import Listed, Added, Own
"""


def test_a_name_is_exported_where_a_list_has_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    name = "listing_module"
    (tmp_path / name).mkdir()
    (tmp_path / name / "__init__.py").write_text(LISTS)
    (tmp_path / name / "inner.py").write_text("Listed = Added = Own = int\n")
    assert origin(name, "Listed") == f"{name}:Listed"
    assert origin(name, "Added") == f"{name}:Added"
    assert origin(name, "Own") == f"{name}.inner:Own"


IMPORTING_ITSELF = """
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from {name}.own import Own
class Own: ...
"""
LAZY = "    from importlib import import_module\n    return import_module('{name}.own').Own\n"


@pytest.mark.parametrize(
    ("package", "expected"),
    [
        (f"def __getattr__(name):\n{LAZY}", ""),
        ("from {name}.own import Own\n__all__ = ['Own']", ""),
        ("from {name}.own import Own", ".own"),
        ("class Own: ...", ".own"),
        (
            "def __getattr__(name) -> object:\n    from {name} import own\n    return own.Own",
            ".own",
        ),
        ("def __getattr__(name):\n    raise AttributeError(name)", ".own"),
    ],
)
def test_a_class_whose_module_imports_it_too_is_imported_from_a_package_that_gives_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, package: str, expected: str
) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    name = tmp_path.name
    (tmp_path / name).mkdir()
    (tmp_path / name / "__init__.py").write_text(package.format(name=name))
    (tmp_path / name / "own.py").write_text(IMPORTING_ITSELF.format(name=name))
    assert origin(f"{name}.own", "Own") == f"{name}{expected}:Own"
