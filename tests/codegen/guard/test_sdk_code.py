"""SDK code that exits, interrupts or stalls the process: an error that names the code."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from tests.codegen.cli.commands import MODULES
from tests.support.forked_commands import run_forked

TOYS = Path(__file__).parents[1] / "toys"
TABLE = """
[providers.rogue]
package = "rogue"
client = "rogue:Client"
environment = ["ROGUE", "ROGUE_PIPE"]
"""
FAILED = ["leaving", "other", "stopping"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "integrate.toml").write_text(TABLE)
    return tmp_path


def environment(folder: Path, variables: Mapping[str, str]) -> dict[str, str]:
    paths = {"PYTHONPATH": str(TOYS), "XDG_CACHE_HOME": str(folder / "cache")}
    return {"PATH": os.environ["PATH"], "HOME": str(folder), **paths, **variables}


def start(folder: Path, *arguments: str, **variables: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "integrate_gen", *arguments],
        cwd=folder,
        env=environment(folder, variables),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run(folder: Path, *arguments: str, **variables: str) -> tuple[int, list[str]]:
    """Return the exit code and the error messages."""
    command = [str(Path(sys.executable).with_name("integrate-gen")), *arguments]
    done = run_forked(MODULES, command, cwd=folder, environment=environment(folder, variables))
    assert "Traceback" not in done.stderr
    return done.returncode, [line for line in done.stderr.splitlines() if line[:7] == "error: "]


def named(errors: Sequence[str]) -> list[str]:
    return [error.split()[1] for error in errors if "could not be read" in error]


def test_a_getter_that_raises_is_named_and_the_others_are_generated(folder: Path) -> None:
    code, errors = run(folder, "rogue", "-q")
    assert (code, named(errors)) == (2, FAILED)
    assert "leaving could not be read and is missing: its getter raises SystemExit: 0;" in errors[0]
    assert "raises BaseException: of no common kind;" in errors[1]
    assert "raises KeyboardInterrupt;" in errors[2]
    assert "def write(" in (folder / "generated/integrate_rogue/notes.py").read_text()


def test_a_class_that_raises_on_every_look_is_named_and_the_others_are_generated(
    folder: Path,
) -> None:
    code, errors = run(folder, "rogue", "-q", ROGUE="classes")
    assert (code, named(errors)) == (2, sorted([*FAILED, "faceless", "moody", "silent"]))
    assert sum("raises SystemExit: 0;" in error for error in errors) == 4
    assert "def write(" in (folder / "generated/integrate_rogue/notes.py").read_text()


@pytest.mark.parametrize(
    "arguments",
    [
        ["rogue", "--check"],
        ["rogue", "--plan"],
        ["inspect", "rogue"],
        ["inspect", "rogue", "--json"],
        ["explain", "rogue.notes.write"],
        ["explain", "rogue.notes.write", "--json"],
        [*("new", "rogue", "--name", "another", "--strict"), "--no-check-types", "--no-prove"],
    ],
    ids=" ".join,
)
def test_every_command_fails_for_a_getter_that_exits(folder: Path, arguments: list[str]) -> None:
    run(folder, "rogue", "-q")
    code, errors = run(folder, *arguments)
    assert (code, named(errors)) == (2, FAILED)


@pytest.mark.parametrize("stage", ["import", "constructor"])
@pytest.mark.parametrize("arguments", [["rogue"], ["inspect", "rogue"], ["new", "rogue"]])
def test_an_sdk_that_exits_as_it_is_loaded_is_one_error(
    folder: Path, stage: str, arguments: list[str]
) -> None:
    if arguments[0] == "new":
        (folder / "integrate.toml").unlink()
        arguments = [*arguments, "--env", "ROGUE"]
    code, errors = run(folder, *arguments, ROGUE=stage)
    assert (code, len(errors)) == (2, 1)
    assert "rogue" in errors[0]
    assert "SystemExit: 0" in errors[0]
    assert not (folder / "generated").exists()


def test_a_getter_that_takes_too_long_is_named_and_skipped(folder: Path) -> None:
    """One getter sleeps, one loops, and one swallows the exception that ends its sleep."""
    code, errors = run(folder, "rogue", "-q", "--getter-timeout", "0.2s", ROGUE="slow")
    late = [e.split()[1] for e in errors if "takes longer than 0.2 s, which --getter" in e]
    assert (code, late) == (2, ["sleeping", "spinning", "tidying"])
    assert (folder / "generated/integrate_rogue/notes.py").is_file()


def test_a_provider_may_set_the_time_limit(folder: Path) -> None:
    (folder / "integrate.toml").write_text(f"{TABLE}getter_timeout = 0.1\n")
    _, errors = run(folder, "rogue", "-q", ROGUE="slow")
    assert "sleeping could not be read and is missing: its getter takes longer than 0.1 s" in (
        "\n".join(errors)
    )


def test_a_getter_that_swallows_every_timeout_ends_the_command(folder: Path) -> None:
    code, errors = run(folder, "rogue", "-q", "--getter-timeout", "0.2", ROGUE="deaf")
    assert (code, errors) == (
        2,
        [
            "error: the getter of rogue:Client.swallowing takes longer than 0.2 s, "
            "which --getter-timeout changes."
        ],
    )


def test_a_users_interrupt_ends_the_command(folder: Path) -> None:
    """The running getter swallows the exception."""
    pipe = folder / "pipe"
    os.mkfifo(pipe)
    process = start(folder, "rogue", "-q", ROGUE_PIPE=str(pipe))
    assert pipe.read_text() == "waiting"
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate()
    assert process.returncode == 130
    assert "could not be read" not in errors
    assert not (folder / "generated").exists()
