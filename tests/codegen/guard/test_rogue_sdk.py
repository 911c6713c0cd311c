"""An SDK whose code ends, stops or stalls the process: each is a failure of its place."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from integrate_gen.guard.bounds import bounded
from integrate_gen.guard.sdk_code import sdk_code
from integrate_gen.model.errors import SdkCodeError

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


def start(folder: Path, *arguments: str, **variables: str) -> subprocess.Popen[str]:
    paths = {"PYTHONPATH": str(TOYS), "XDG_CACHE_HOME": str(folder / "cache")}
    return subprocess.Popen(
        [sys.executable, "-m", "integrate_gen", *arguments],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "HOME": str(folder), **paths, **variables},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run(folder: Path, *arguments: str, **variables: str) -> tuple[int, list[str]]:
    """The exit code, and the sentences that say an error."""
    process = start(folder, *arguments, **variables)
    _, errors = process.communicate()
    assert "Traceback" not in errors
    return process.returncode, [line for line in errors.splitlines() if line.startswith("error: ")]


def named(errors: Sequence[str]) -> list[str]:
    return [error.split()[1] for error in errors if "could not be read" in error]


def test_what_a_getter_raises_is_named_and_the_rest_is_generated(folder: Path) -> None:
    code, errors = run(folder, "rogue", "-q")
    assert (code, named(errors)) == (2, FAILED)
    assert "leaving could not be read and is missing: its getter raises SystemExit: 0;" in errors[0]
    assert "raises BaseException: of no common kind;" in errors[1]
    assert "raises KeyboardInterrupt;" in errors[2]
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
        ["new", "rogue", "--name", "another"],
    ],
    ids=" ".join,
)
def test_every_command_ends_as_for_any_failed_getter(folder: Path, arguments: list[str]) -> None:
    run(folder, "rogue", "-q")
    code, errors = run(folder, *arguments)
    assert (code, named(errors)) == (2, FAILED)


@pytest.mark.parametrize("place", ["import", "constructor"])
@pytest.mark.parametrize("arguments", [["rogue"], ["inspect", "rogue"], ["new", "rogue"]])
def test_an_sdk_that_exits_when_it_is_loaded_is_one_error(
    folder: Path, place: str, arguments: list[str]
) -> None:
    if arguments[0] == "new":
        (folder / "integrate.toml").unlink()
        arguments = [*arguments, "--env", "ROGUE"]
    code, errors = run(folder, *arguments, ROGUE=place)
    assert (code, len(errors)) == (2, 1)
    assert "rogue" in errors[0]
    assert "SystemExit: 0" in errors[0]
    assert not (folder / "generated").exists()


def test_a_getter_that_takes_too_long_is_named_and_skipped(folder: Path) -> None:
    """One sleeps, one spins, and one swallows the exception that ends its sleep."""
    code, errors = run(folder, "rogue", "-q", "--getter-timeout", "0.2", ROGUE="slow")
    late = [e.split()[1] for e in errors if "takes longer than 0.2 s, which --getter" in e]
    assert (code, late) == (2, ["sleeping", "spinning", "tidying"])
    assert (folder / "generated/integrate_rogue/notes.py").is_file()


def test_the_limit_may_be_a_key_of_the_provider(folder: Path) -> None:
    (folder / "integrate.toml").write_text(f"{TABLE}getter_timeout = 0.1\n")
    _, errors = run(folder, "rogue", "-q", ROGUE="slow")
    assert "sleeping could not be read and is missing: its getter takes longer than 0.1 s" in (
        "\n".join(errors)
    )


def test_a_getter_that_does_not_let_go_ends_the_command_with_its_name(folder: Path) -> None:
    code, errors = run(folder, "rogue", "-q", "--getter-timeout", "0.2", ROGUE="deaf")
    assert (code, errors) == (
        2,
        [
            "error: the getter of rogue:Client.swallowing takes longer than 0.2 s, "
            "which --getter-timeout changes."
        ],
    )


def test_an_interrupt_of_the_user_ends_the_command(folder: Path) -> None:
    """Although the getter that runs swallows the exception."""
    pipe = folder / "pipe"
    os.mkfifo(pipe)
    process = start(folder, "rogue", "-q", ROGUE_PIPE=str(pipe))
    assert pipe.read_text() == "waiting"
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate()
    assert process.returncode == 130
    assert "could not be read" not in errors
    assert not (folder / "generated").exists()


def test_a_place_within_another_has_its_own_time() -> None:
    def late(name: str, times: float, within: Callable[[], object] = bool) -> str:
        try:
            with sdk_code(name, times):
                said.append(within())
                wait_for_ever()
        except SdkCodeError as error:
            return str(error)
        return ""

    said: list[object] = []
    with bounded(0.2):
        said.append(late("the outer one", 1.0, lambda: late("the inner one", 0.5)))
    assert [str(text).partition(",")[0] for text in said[1:]] == [
        "the inner one takes longer than 0.1 s",
        "the outer one takes longer than 0.2 s",
    ]


def test_signals_are_as_they_were_before() -> None:
    numbers = (signal.SIGINT, signal.SIGALRM)
    before = [signal.getsignal(number) for number in numbers]
    with bounded(5.0), sdk_code("an SDK"):
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # as an SDK may
        assert signal.getitimer(signal.ITIMER_REAL) > (0.0, 0.0)
    assert [signal.getsignal(number) for number in numbers] == before
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def wait_for_ever() -> None:
    while True:
        signal.pause()
