"""Packages of the SDKs in a user's ``integrate.toml``."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from tests.codegen.cli.commands import integrate_gen
from tests.codegen.committed.test_publish import contents

GADGETS = """
[providers.gadgets]
package = "gadgets"
client  = "gadgets:Gadgets"
init    = { token = "$token" }
async   = { style = "only" }
class   = "Gadgets"
"""


UNREADABLE = """
[providers.gadgets.unreadable]
"broken"        = "it is not in our plan"
"remote"        = "it goes online"
"parts.strange" = "its annotation is wrong"
"""


def test_the_configuration_is_found_from_a_subfolder(tmp_path: Path, toys: Path) -> None:
    (tmp_path / "integrate.toml").write_text(GADGETS + UNREADABLE)
    below = tmp_path / "src" / "app"
    below.mkdir(parents=True)
    done = integrate_gen("gadgets", "-q", cwd=below, PYTHONPATH=str(toys))
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "generated" / "integrate_gadgets" / "boxes.py").exists()
    checked = integrate_gen("gadgets", "--check", cwd=below, PYTHONPATH=str(toys))
    assert checked.returncode == 0
    assert checked.stdout.startswith("../../generated/integrate_gadgets is exactly what ")


def test_the_namespaces_that_a_program_uses_are_written(tmp_path: Path, toys: Path) -> None:
    (tmp_path / "integrate.toml").write_text(GADGETS + UNREADABLE)
    source = tmp_path / "src" / "job.py"
    source.parent.mkdir()
    source.write_text("from integrate_gadgets import Gadgets\nGadgets().boxes.get\n")
    package = tmp_path / "generated" / "integrate_gadgets"

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return integrate_gen(
            "gadgets", "--used-by", "src", "-q", *arguments, cwd=tmp_path, PYTHONPATH=str(toys)
        )

    assert (run().returncode, run().stderr) == (0, "")
    assert (package / "boxes.py").exists()
    assert not (package / "parts.py").exists()
    assert run("--check").returncode == 0
    named = ("gadgets", "--only", "boxes", "--check")  # the same package, to the byte
    assert integrate_gen(*named, cwd=tmp_path, PYTHONPATH=str(toys)).returncode == 0
    source.write_text(source.read_text() + "Gadgets().parts\n")
    checked = run("--check")
    assert checked.returncode == 1
    assert "run: integrate-gen gadgets --only boxes,parts" in checked.stdout
    source.write_text("")
    assert run().stderr.startswith("error: src uses no namespace of integrate_gadgets; leave ")
    assert "--used-by and --only cannot be used together" in run("--only", "boxes").stderr


def test_the_next_step_checks_the_folder_that_was_written(tmp_path: Path, toys: Path) -> None:
    (tmp_path / "integrate.toml").write_text(GADGETS + UNREADABLE)
    written = integrate_gen("gadgets", "--out", "lib", cwd=tmp_path, PYTHONPATH=str(toys))
    step = "in CI, run integrate-gen gadgets --out lib --check."
    assert f"Next: commit lib/integrate_gadgets; {step}" in written.stdout
    checked = integrate_gen(
        "gadgets", "--out", "lib", "--check", cwd=tmp_path, PYTHONPATH=str(toys)
    )
    assert checked.returncode == 0


def test_the_list_says_that_a_client_is_found(tmp_path: Path) -> None:
    (tmp_path / "integrate.toml").write_text('[providers.nosuch]\npackage = "nosuch"\n')
    assert "found in the SDK" in integrate_gen("list", cwd=tmp_path).stdout


def test_a_provider_with_the_name_of_a_command_is_refused(tmp_path: Path) -> None:
    (tmp_path / "integrate.toml").write_text(GADGETS.replace("providers.gadgets", "providers.list"))
    done = integrate_gen("list", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith("error: [providers.list] has the name of a command of ")


def test_an_unreadable_member_is_named_and_the_rest_is_written(tmp_path: Path, toys: Path) -> None:
    (tmp_path / "integrate.toml").write_text(GADGETS)
    done = integrate_gen("gadgets", "-q", cwd=tmp_path, PYTHONPATH=str(toys))
    errors = done.stderr.splitlines()
    assert done.returncode == 2
    assert [line.split()[1] for line in errors] == ["broken", "parts.strange", "remote"]
    assert "its getter raises RuntimeError: no such plan; fix the SDK, or list it" in errors[0]
    package = contents(tmp_path / "generated" / "integrate_gadgets")
    assert {"boxes.py", "crates/inner.py", "parts.py"} <= package.keys()
    assert "no such plan" in json.loads(package["integrate.lock"])["ledger"]["failed"]["broken"]
    checked = integrate_gen("gadgets", "--check", "-q", cwd=tmp_path, PYTHONPATH=str(toys))
    assert checked.returncode == 2


def test_a_member_that_the_provider_lists_as_unreadable_is_not_an_error(
    tmp_path: Path, toys: Path
) -> None:
    (tmp_path / "integrate.toml").write_text(GADGETS + UNREADABLE)
    done = integrate_gen("gadgets", "-q", cwd=tmp_path, PYTHONPATH=str(toys))
    assert (done.returncode, done.stderr) == (0, "")
    lock = json.loads((tmp_path / "generated" / "integrate_gadgets" / "integrate.lock").read_text())
    assert lock["ledger"]["failed"] == {}
    assert lock["ledger"]["skipped"]["it goes online"] == ["remote"]


def test_a_folder_with_files_of_others_is_left_alone(tmp_path: Path, toys: Path) -> None:
    (tmp_path / "integrate.toml").write_text(GADGETS + UNREADABLE)
    mine = tmp_path / "generated" / "integrate_gadgets" / "boxes.py"
    mine.parent.mkdir(parents=True)
    mine.write_text("mine = 1\n")
    done = integrate_gen("gadgets", "-q", cwd=tmp_path, PYTHONPATH=str(toys))
    assert done.returncode == 2
    assert done.stderr.startswith(
        "error: generated/integrate_gadgets/boxes.py was not written by integrate-gen"
    )
    assert contents(tmp_path / "generated") == {"integrate_gadgets/boxes.py": "mine = 1\n"}


def test_a_thread_of_the_sdk_that_never_ends_does_not_hold_the_command_up(
    tmp_path: Path, toys: Path
) -> None:
    table = '[providers.lingering]\npackage = "lingering"\n'
    (tmp_path / "integrate.toml").write_text(table)
    done = integrate_gen("lingering", cwd=tmp_path, PYTHONPATH=str(toys))
    assert (done.returncode, done.stderr.splitlines()[:1]) == (0, ["reading lingering"])
    assert "1 task, 0 overload signatures" in done.stdout
    check = integrate_gen("lingering", "--only", ",", cwd=tmp_path, PYTHONPATH=str(toys))
    assert check.returncode == 2
    plan = integrate_gen("lingering", "--plan", "--quiet", cwd=tmp_path, PYTHONPATH=str(toys))
    assert (plan.returncode, plan.stdout) == (0, "")
