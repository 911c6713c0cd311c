"""Types that a package exports: those that its tasks name, and those of the provider's modules."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

import pytest
from integrate_gen.emit.finish import finish_files
from integrate_gen.emit.render import render
from integrate_gen.emit.types_module import verify_types
from integrate_gen.model.errors import ConfigurationError, GenerationError
from integrate_gen.model.package import Package
from integrate_gen.model.provider import Provider, parse_provider
from integrate_gen.policy.assemble import assemble
from integrate_gen.tree.load import load_sdk

TABLE: Mapping[str, object] = {
    "package": "homonyms",
    "client": "homonyms:Client",
    "async": {"style": "only"},
    "class": "Client",
}


def made(only: tuple[str, ...] = (), **more: object) -> tuple[Package, Provider]:
    provider = parse_provider("homonyms", {**TABLE, **more}, "test")
    return assemble(load_sdk(provider), provider, only), provider


def exports(package: Package) -> dict[str, str]:
    assert package.types
    return {name: imported.reference for name, imported in package.types.types.items()}


def test_tasks_name_the_types(toys: Path) -> None:
    package, _ = made()
    assert exports(package) == {
        "Changes": "homonyms.role_params:Changes",
        "Form": "homonyms.forms:Form",
        "RolesRole": "homonyms.roles:Role",
        "UsersRole": "homonyms.users:Role",
    }


def test_a_module_of_the_provider_is_exported_whole(toys: Path) -> None:
    package, provider = made(models=["homonyms.forms"])
    assert package.types
    assert package.types.modules == ("homonyms.forms",)
    assert exports(package).keys() == {"Changes", "RolesRole", "UsersRole"}
    assert (
        "from homonyms.forms import *"
        in finish_files(package, render(package, provider))["models_.py"]
    )


def test_a_type_gives_way_to_one_of_a_whole_module(toys: Path) -> None:
    package, _ = made(only=("models",), models=["homonyms.users"])
    assert exports(package)["RolesRole"] == "homonyms.roles:Role"
    assert "Role" not in exports(package)


@pytest.mark.parametrize(
    ("models", "message"),
    [
        (["homonyms.gone"], r"match nothing in homonyms: models\.'homonyms\.gone'"),
        (
            ["homonyms.users", "homonyms.roles"],
            r"homonyms\.users and .*\.roles, which both have Role",
        ),
    ],
)
def test_a_wrong_list_of_modules_is_refused(toys: Path, models: list[str], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        made(models=models)


def test_a_namespace_keeps_its_name(toys: Path) -> None:
    for only in ((), ("users",)):
        package, _ = made(only)
        assert package.types
        assert package.types.name == "models_"


def test_an_sdk_without_types_has_no_module(toys: Path) -> None:
    provider = parse_provider(
        "untyped", {**TABLE, "package": "untyped", "client": "untyped:Client"}, "test"
    )
    package = assemble(load_sdk(provider), provider)
    assert package.types is None
    assert "models.py" not in render(package, provider)


def test_the_written_package_gives_the_types_of_the_sdk(
    toys: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package, provider = made()
    for path, text in finish_files(package, render(package, provider)).items():
        file = tmp_path / "integrate_homonyms" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    monkeypatch.syspath_prepend(tmp_path)
    models = import_module("integrate_homonyms.models_")
    for name, reference in exports(package).items():
        module, _, attribute = reference.partition(":")
        assert getattr(models, name) is getattr(sys.modules[module], attribute)
    written = import_module("integrate_homonyms")
    assert written.__all__ == ["Client", "Client_", "on_error"]
    assert written.Client_ is import_module("homonyms").Client
    with pytest.raises(ImportError, match="cannot import name 'Unused'"):
        exec("from integrate_homonyms.models_ import Unused")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("import Form as Form", "import Unused as Form"),
        ('"homonyms.forms:Form"', '"os:system"'),
        ("    UsersRole = _UsersRole\n", ""),
        ("else:\n", "else:\n    print()\n"),
        ('"""\n\nfrom __future__', '"""\nprint()\nfrom __future__'),
        ("if TYPE_CHECKING:", "if not TYPE_CHECKING:"),
        ("__getattr__ = lazy_types(", "__getattr__ = lazy_types(("),
    ],
)
def test_another_module_than_that_of_the_model_is_refused(toys: Path, old: str, new: str) -> None:
    package, provider = made()
    text = finish_files(package, render(package, provider))["models_.py"]
    assert old in text
    assert package.types
    verify_types("models_.py", text, package.types)
    with pytest.raises(GenerationError, match=r"models_\.py would not"):
        verify_types("models_.py", text.replace(old, new, 1), package.types)
