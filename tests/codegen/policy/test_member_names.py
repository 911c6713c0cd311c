"""Renaming of members whose names are invalid in Python, as files, or in an integration."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import pytest
from integrate_gen.committed.publish import publish
from integrate_gen.detect.complete import complete
from integrate_gen.emit.format import FormatCache
from integrate_gen.model.provider import parse_provider
from integrate_gen.pipeline import Build, build, render_package
from integrate_gen.policy.member_names import INTEGRATION_MEMBERS, MemberNames
from integrate_gen.prove.prover import prove

from survey.progress import SILENT

TABLE = {"package": "awkward", "client": "awkward:Client", "async": {"style": "only"}}


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["files", "issues"], ["files", "issues"]),
        (["Aux", "aux"], ["Aux_", "aux__"]),
        (["com1", "com10", "NUL", "lpt0"], ["com1_", "com10", "NUL_", "lpt0_"]),
        (["Files", "files"], ["Files", "files_"]),
        (["class", "ﬁle", "file"], ["class_", "file", "file_"]),
        (["answer", "paginate", "run_task"], ["answer_", "paginate_", "run_task_"]),
        (["n" * 300], ["n" * 60 + "_" + "230b0774"]),
    ],
)
def test_a_namespace_has_a_name_that_is_a_file(names: list[str], expected: list[str]) -> None:
    sdk_name = MemberNames(INTEGRATION_MEMBERS)
    assert [sdk_name.of_namespace(name) for name in names] == expected
    renamed = {n: e for n, e in zip(names, expected, strict=True) if n != e}
    assert {name: new for name, (new, _) in sdk_name.reasons.items()} == renamed
    assert all(reason for _, reason in sdk_name.reasons.values())


def test_a_task_may_have_the_name_of_a_reserved_file() -> None:
    sdk_name = MemberNames()
    names = ["aux", "Get", "get", "n" * 300, "ﬁnd", "find", "import"]
    assert [sdk_name.of_task(name) for name in names] == [
        *names[:4],
        *("find", "find_", "import_"),
    ]


@pytest.fixture
def made(toys: Path, tmp_path: Path) -> Build:
    rendered = render_package(parse_provider("awkward", TABLE, "test"), SILENT)
    return build(rendered, SILENT, FormatCache(tmp_path / "cache"))


def test_a_package_of_such_names_is_written_imported_and_called_by_the_sdks_names(
    made: Build, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(tmp_path / "integrate_awkward", made.files)
    monkeypatch.syspath_prepend(tmp_path)
    integration = importlib.import_module("integrate_awkward").Awkward
    namespaces = [module.name for module in made.package.modules]
    try:
        for name in namespaces:
            module = importlib.import_module(f"integrate_awkward.{name}")
            assert isinstance(getattr(integration(), name), module.Namespace)
        twins = importlib.import_module("integrate_awkward.twins").Twins
        calls = {name: operation.call for name, operation in twins._operations.items()}
    finally:
        for name in [name for name in sys.modules if name.startswith("integrate_awkward")]:
            del sys.modules[name]
    assert calls == {
        "Get": "twins.Get",
        "class_": "twins.class",
        "find": "twins.ﬁnd",
        "get": "twins.get",
    }
    folded = [path.casefold() for path in made.files]
    assert len(set(folded)) == len(folded)
    assert all(len(path) < 110 for path in made.files)


def test_tasks_of_new_names_are_proved_by_calls_of_these(
    made: Build, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(tmp_path / "integrate_awkward", made.files)
    monkeypatch.syspath_prepend(tmp_path)
    try:
        proof = prove(complete(parse_provider("awkward", TABLE, "test")).provider, made.package)
    finally:
        for name in [name for name in sys.modules if name.startswith("integrate_awkward")]:
            del sys.modules[name]
    assert proof.unproved() == {}
    assert "run_task" in {task.operation for task in proof.tasks}


def test_each_new_name_is_reported_with_its_reason(made: Build) -> None:
    told = {one.sdk: (one.name, one.reason) for one in made.package.renamed_members}
    long = told.pop("n" * 300)
    assert long[1] == "it is too long for a file"
    assert told == {
        "Aux": ("Aux_", "Windows reserves the name"),
        "aux": ("aux__", "some file systems have one file for both names"),
        "con": ("con_", "Windows reserves the name"),
        "files": ("files_", "some file systems have one file for both names"),
        "for": ("for_", "it is a keyword"),
        "paginate": ("paginate_", "every integration has a member of that name"),
        "run_task": ("run_task_", "every integration has a member of that name"),
        "twins.class": ("twins.class_", "it is a keyword"),
        "twins.ﬁnd": ("twins.find", "Python reads it so"),
        "ﬁle": ("file", "Python reads it so"),
    }
