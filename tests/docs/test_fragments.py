"""Code in the documentation that no test executes: it compiles, and its types fit."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from configparser import ConfigParser
from importlib import import_module
from pathlib import Path
from textwrap import indent
from typing import Any

import pytest

from tests.support.doc_examples import ROOT, Block, blocks
from tests.support.once import made_once

FRAGMENTS = [block for block in blocks("python") if not block.is_file]
WRONG = [
    Block("unknown name", "python", "await io.github.issues.create('key', owner=ownr)"),
    Block("unknown task", "python", "await io.openai.responses.creat('key')"),
    Block("wrong argument", "python", "await io.typeform.forms.get('key', id='u6nXL7')"),
    Block("wrong base address", "python", "Typeform(base_url='https://typeform.example.com')"),
]
PLACES = [block.place for block in FRAGMENTS]


def file_name(place: str) -> str:
    return "".join(c if c.isalnum() else "_" for c in place) + ".py"


def report_on_fragments(folder: Path) -> dict[str, Any]:
    """Return pyright's report on the fragments, which are bodies of functions."""
    for block in (*FRAGMENTS, *WRONG):
        body = indent(block.code, "    ")
        text = f"from tests.support.doc_prelude import *\nasync def example():\n{body}"
        (folder / file_name(block.place)).write_text(text)
    paths = [str(ROOT / name) for name in ("codegen", "runtime", "generated", ".")]
    (folder / "pyrightconfig.json").write_text(json.dumps({"extraPaths": paths}))
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--outputjson"]
    done = subprocess.run(
        [*command, "--project", str(folder)], capture_output=True, text=True, check=False
    )
    report: dict[str, Any] = json.loads(done.stdout)
    return report


@pytest.fixture(scope="module")
def problems(shared_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """Return pyright's messages by the files of the fragments."""

    def check(path: Path) -> None:
        path.write_text(json.dumps(report_on_fragments(tmp_path_factory.mktemp("fragments"))))

    report = json.loads(made_once(shared_folder / "fragments.json", check).read_text())
    assert report["summary"]["filesAnalyzed"] == len(FRAGMENTS) + len(WRONG)
    found: dict[str, list[str]] = {}
    for item in report["generalDiagnostics"]:
        where = f"{item['range']['start']['line'] - 1}: {item['message']}"
        found.setdefault(Path(item["file"]).name, []).append(where)
    return found


@pytest.mark.parametrize("place", PLACES)
def test_the_types_of_a_fragment_fit(place: str, problems: dict[str, list[str]]) -> None:
    assert problems.get(file_name(place), []) == []


@pytest.mark.parametrize("code", [b.code for b in FRAGMENTS], ids=PLACES)
def test_a_fragment_compiles_as_it_stands(code: str) -> None:
    compile(code, "fragment", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)


@pytest.mark.parametrize("place", [block.place for block in WRONG])
def test_a_wrong_fragment_is_found(place: str, problems: dict[str, list[str]]) -> None:
    assert problems.get(file_name(place))


@pytest.mark.parametrize("code", [b.code for b in blocks("yaml")])
def test_yaml_can_be_read(code: str) -> None:
    assert import_module("yaml").safe_load(code)


@pytest.mark.parametrize("code", [b.code for b in blocks("json")])
def test_json_can_be_read(code: str) -> None:
    assert json.loads(code)


@pytest.mark.parametrize("code", [b.code for b in blocks("ini")])
def test_units_of_systemd_can_be_read(code: str) -> None:
    parser = ConfigParser()
    parser.read_string(code)
    assert parser.sections()
