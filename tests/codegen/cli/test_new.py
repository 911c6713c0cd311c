"""The command ``integrate-gen new``, from an undescribed SDK to a package that runs."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
import tomllib
from contextlib import suppress
from pathlib import Path

import pytest

from tests.codegen.cli.commands import integrate_gen
from tests.codegen.committed.test_publish import contents
from tests.support.mypy_cache import mypy_environment

QUICK = ("--no-check-types", "--no-prove")
PROGRESS = re.compile(r"(looking for the client of|reading|formatting|trying to store) ")
STALL = {"package": "stall", "client": "stall:AsyncStall"}


def notes(done: subprocess.CompletedProcess[str]) -> list[str]:
    """Return what a command printed to standard error beside its progress."""
    return [line for line in done.stderr.splitlines() if not PROGRESS.match(line)]


def test_new_writes_a_table_and_a_package_and_checks_both(tmp_path: Path, toys: Path) -> None:
    (tmp_path / "integrate.toml").write_text('output = "lib"\n')
    done = integrate_gen("new", "stall", cwd=tmp_path, PYTHONPATH=str(toys))
    assert (done.returncode, done.stderr.splitlines()) == (
        0,
        [
            "looking for the client of stall",
            "reading stall",
            "formatting 4 files",
            "checking types with mypy --strict and pyright",
            "reading stall",
            "proving 2 tasks",
            "warning: No proved task sends a request; if stall:AsyncStall is not the client of the "
            "API, name another one with --client",
        ],
    )
    for expected in (
        "family       none recognised",
        "client       stall:AsyncStall",
        "credential   api_key, from the environment variable MARKET_API_KEY",
        "async        every method is awaited",
        "└── fruit: 2 tasks",
        "1 namespace, 2 tasks",
        "2: a tool of the client's, not a call of its API; reachable through run_task",
        "mypy --strict finds no errors.",
        "integrate_stall: 1 of 2 tasks are proved, by 2 calls.",
    ):
        assert expected in done.stdout
    written = tomllib.loads((tmp_path / "integrate.toml").read_text())
    assert written == {"output": "lib", "providers": {"stall": STALL}}
    assert {"fruit.py", "integrate.lock"} <= contents(tmp_path / "lib/integrate_stall").keys()
    check = integrate_gen("stall", "--check", cwd=tmp_path, PYTHONPATH=str(toys))
    assert check.returncode == 0, check.stdout


SESSIONS = """
import json, urllib.request

class Client:
    def __init__(self, token: str, base_url: str = "https://a.invalid", session=None) -> None:
        self.token, self.base_url, self.session = token, base_url, session

    def get_thing(self, id: str) -> dict:
        return self.session.get(f"{self.base_url}/things/{id}")

    def get_others(self) -> dict:
        return self.session.get(f"{self.base_url}/others")

    def get_name(self) -> str:
        with urllib.request.urlopen(f"{self.base_url}/name") as answer:
            return str(json.load(answer))
"""


def test_new_fails_if_the_sdk_refuses_most_calls(tmp_path: Path) -> None:
    (tmp_path / "sessions.py").write_text(SESSIONS)
    done = integrate_gen(
        "new", "sessions", "--no-check-types", cwd=tmp_path, PYTHONPATH=str(tmp_path)
    )
    assert done.returncode == 2
    assert "integrate_sessions: 1 of 3 tasks are proved" in done.stdout
    assert " ".join(done.stderr.split()).endswith(
        "error: The package is written, but 2 of 3 tasks are refused by the SDK: failed: "
        "AttributeError: 'NoneType' object has no attribute 'get'. If sessions:Client needs "
        "further arguments, state them under init and credentials of [providers.sessions] in "
        "integrate.toml, or under loopback if it needs them for the proof alone, and run: "
        "integrate-gen sessions, integrate-gen prove sessions"
    )


def test_options_override_guesses(tmp_path: Path, toys: Path) -> None:
    options = [
        "--client",
        "stall:Stall",
        "--async",
        "thread",
        "--name",
        "booth",
        "--distribution",
        *QUICK,
    ]
    done = integrate_gen("new", "stall", *options, cwd=tmp_path, PYTHONPATH=str(toys))
    assert done.returncode == 0, done.stderr
    package = tmp_path / "generated" / "integrate_booth"
    assert 'name = "integrate-booth"' in (package / "pyproject.toml").read_text()
    assert done.stdout.splitlines()[-1].startswith("Install it with pip install --editable ")
    table = tomllib.loads((tmp_path / "integrate.toml").read_text())["providers"]["booth"]
    assert table == {"package": "stall", "client": "stall:Stall", "async": {"style": "thread"}}


def test_the_table_is_written_to_pyproject_if_that_has_the_configuration(
    tmp_path: Path, toys: Path
) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.integrate-gen]\noutput = "lib"\n')
    options = ["--client", "roots:Client", "--root", "v1", "--root", "v2", *QUICK]
    done = integrate_gen("new", "roots", *options, cwd=tmp_path, PYTHONPATH=str(toys))
    assert done.returncode == 0, done.stderr
    written = tomllib.loads((tmp_path / "pyproject.toml").read_text())["tool"]["integrate-gen"]
    assert written["providers"]["roots"]["root"] == ["v1", "v2"]
    assert {"v1/customers.py", "v2/events.py"} <= contents(tmp_path / "lib/integrate_roots").keys()
    assert not (tmp_path / "integrate.toml").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["new", "github"], "There is a provider github already; run: integrate-gen github"),
        (["new", "no_such_sdk"], "The SDK no_such_sdk is not installed"),
        (["new", "stall", "--client", "stall:Nothing"], "stall has no class Nothing"),
        (["new", "stall", "--async", "often"], "--async often is not a style"),
        (["new", "stall", "--root", "nowhere"], "The root 'nowhere'"),
        (["new", "refusing"], "refusing:Client cannot be constructed"),
        (["new", "stall", "--async", "suffix:_async"], "Nothing of stall becomes a task (4: a syn"),
        (["new", "stall", "--name", "bad name"], "'bad name' cannot be the name of a provider"),
        (["new", "stall", "--name", "class"], "'class' cannot be the name of a provider"),
        (["new", "stall", "--name", "prove"], "integrate-gen has a command prove; choose another"),
        (["new", "stall", "--init", "shop"], "--init takes NAME=VALUE, and 'shop' is not"),
        (["new", "stall", "--credential", "shop=a b"], "'a b' is not the name of an environment"),
        (["new", "../stall"], "../stall is not the name of a package as Python imports it"),
    ],
)
def test_a_mistake_is_one_sentence_and_nothing_is_written(
    tmp_path: Path, toys: Path, arguments: list[str], message: str
) -> None:
    done = integrate_gen(*arguments, cwd=tmp_path, PYTHONPATH=str(toys))
    assert done.returncode == 2
    assert message in done.stderr
    assert [*tmp_path.iterdir()] == []


def test_a_foreign_file_in_the_folder_prevents_the_table(tmp_path: Path, toys: Path) -> None:
    mine = tmp_path / "generated" / "integrate_stall" / "fruit.py"
    mine.parent.mkdir(parents=True)
    mine.write_text("mine = 1\n")
    done = integrate_gen("new", "stall", cwd=tmp_path, PYTHONPATH=str(toys))
    assert done.returncode == 2
    assert "fruit.py was not written by integrate-gen" in done.stderr
    assert not (tmp_path / "integrate.toml").exists()


BROKEN = """
class Things:
    def get(self, key: str) -> str:
        return key


class Client:
    def __init__(self, token: str) -> None:
        self.things = Things()

    @property
    def broken(self):
        raise ValueError("no plan")
"""


def test_an_unreadable_member_costs_that_member_and_is_written_down(tmp_path: Path) -> None:
    (tmp_path / "brokensdk.py").write_text(BROKEN)
    done = integrate_gen("new", "brokensdk", *QUICK, cwd=tmp_path, PYTHONPATH=str(tmp_path))
    assert done.returncode == 0
    reason = "its getter raises ValueError: no plan"
    assert f"warning: broken could not be read and is missing: {reason}; it is" in done.stderr
    written = tomllib.loads((tmp_path / "integrate.toml").read_text())["providers"]["brokensdk"]
    assert written["unreadable"] == {"broken": reason}
    check = integrate_gen("brokensdk", "--check", "-q", cwd=tmp_path, PYTHONPATH=str(tmp_path))
    assert (check.returncode, check.stderr) == (0, "")


def test_strict_exits_with_2_for_an_unreadable_member(tmp_path: Path) -> None:
    (tmp_path / "brokensdk.py").write_text(BROKEN)
    arguments = ("new", "brokensdk", *QUICK, "--strict")
    done = integrate_gen(*arguments, cwd=tmp_path, PYTHONPATH=str(tmp_path))
    assert done.returncode == 2
    assert "error: broken could not be read and is missing" in done.stderr
    written = tomllib.loads((tmp_path / "integrate.toml").read_text())["providers"]["brokensdk"]
    assert "unreadable" not in written


CONNECTING = """
import socket


class Client:
    def __init__(self, token: str, greets: bool = True, shop: str = "") -> None:
        self.info = socket.create_connection(("127.0.0.1", 9)) if greets else None

    def get(self, key: str) -> str:
        return key
"""


def test_constructor_arguments_and_credentials_are_options(tmp_path: Path) -> None:
    (tmp_path / "connecting.py").write_text(CONNECTING)
    options = ["--init", "greets=false", "--credential", "token=MINE", "--init", "shop=1.45"]
    done = integrate_gen("new", "connecting", *QUICK, *options, cwd=tmp_path,
                         PYTHONPATH=str(tmp_path))  # fmt: skip
    assert done.returncode == 0, done.stderr
    table = tomllib.loads((tmp_path / "integrate.toml").read_text())["providers"]["connecting"]
    assert table["init"] == {"token": "$token", "greets": False, "shop": "1.45"}
    assert table["credentials"] == {"token": "MINE"}
    check = integrate_gen("connecting", "--check", "-q", cwd=tmp_path, PYTHONPATH=str(tmp_path))
    assert check.returncode == 0, check.stdout


def test_an_argument_is_given_once(tmp_path: Path, toys: Path) -> None:
    for option in ("--init", "--credential"):
        twice = (option, "api_key=ONE", option, "api_key=TWO")
        done = integrate_gen("new", "stall", *twice, cwd=tmp_path, PYTHONPATH=str(toys))
        assert (done.returncode, done.stderr) == (2, f"error: {option} api_key is given twice.\n")


def test_a_few_tasks_of_a_large_sdk_are_an_error(tmp_path: Path) -> None:
    login = "class Login:\n    def __init__(self, token: str): ...\n    def get(self): ...\n"
    methods = "".join(f"    def method_{number}(self): ...\n" for number in range(100))
    (tmp_path / "largesdk.py").write_text(f"{login}class Hidden:\n{methods}")
    done = integrate_gen("new", "largesdk", *QUICK, cwd=tmp_path, PYTHONPATH=str(tmp_path))
    assert done.returncode == 2
    assert "Only 1 of the 101 public methods of largesdk would be tasks of" in done.stderr
    assert "name another client with --client module:Class." in done.stderr
    assert {p.name for p in tmp_path.iterdir()} == {"largesdk.py"}


TWO_CLIENTS = """
import urllib.request


class _Base:
    def __init__(self, token: str) -> None: ...

    def get(self) -> bytes:
        return urllib.request.urlopen("http://127.0.0.1").read()


class Reports(_Base):
    def send(self, text: str) -> bytes:
        return self.get()


class Orders(_Base):
    def pay(self, number: int) -> bytes:
        return self.get()

    def cancel(self, number: int) -> bytes:
        return self.get()
"""


@pytest.mark.parametrize(("answers", "method"), [("3\n2\n", "send"), ("\n", "pay")])
def test_a_terminal_is_asked_which_of_the_likely_clients_is_meant(
    tmp_path: Path, answers: str, method: str
) -> None:
    (tmp_path / "twosdk.py").write_text(TWO_CLIENTS)
    terminal, stdin = pty.openpty()
    os.write(terminal, answers.encode())
    with os.fdopen(terminal, "wb"), os.fdopen(stdin) as typed:
        done = integrate_gen(
            "new", "twosdk", *QUICK, cwd=tmp_path, stdin=typed, PYTHONPATH=str(tmp_path)
        )
    assert done.returncode == 0, done.stderr
    assert "1  twosdk:Orders with 3 methods\n  2  twosdk:Reports with 2 methods" in done.stderr
    assert f"def {method}(" in (tmp_path / "generated/integrate_twosdk/_integration.py").read_text()


def test_without_a_terminal_the_best_client_is_taken_and_others_are_named(tmp_path: Path) -> None:
    (tmp_path / "twosdk.py").write_text(TWO_CLIENTS)
    done = integrate_gen("new", "twosdk", *QUICK, cwd=tmp_path, PYTHONPATH=str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert "client       twosdk:Orders\n" in done.stdout
    assert "not twosdk:Reports, which leads to 2 methods: choose by --client" in done.stdout


def test_members_that_nothing_lists_are_named(tmp_path: Path, toys: Path) -> None:
    command = ["new", "dynamic", "--client", "dynamic:Client", *QUICK]
    done = integrate_gen(*command, cwd=tmp_path, PYTHONPATH=str(toys))
    assert done.returncode == 0, done.stderr
    warning = " ".join(done.stderr.split())
    assert "warning: api.*, paths.*: the members are made by __getattr__ and have no" in warning
    assert "io.dynamic.run_task" in warning


RUN = """
import asyncio, sys
from integrate_runtime import IO, LocalEngine, RunContext, job
from integrate_{toy} import {cls}


class Tools(IO):
    api = {cls}()


@job(id="j", version="1")
async def run(payload: None, io: Tools, ctx: RunContext) -> object:
    return await io.api.{call}


async def main() -> None:
    async with LocalEngine() as engine:
        print(await engine.run(run, None, run_id="r"))


asyncio.run(main())
"""


CALLS = [
    ("modular", "Modular", 'Domains.verify("k", "secret")', "True"),
    ("made", "Made", 'PetApi.get_pet("k", 3)', "{'id': 3, 'token': 'secret'}"),
    ("versioned", "Versioned", 'v2.PetApi.get("k", 3)', "{'version': 2, 'id': 3}"),
    ("spread", "Spread", 'ShopApi.count("k")', "6"),
    ("borrowed", "Borrowed", 'operation.run("k", 3)', "{'number': '3'}"),
]


@pytest.mark.parametrize(("toy", "cls", "call", "printed"), CALLS)
def test_the_generated_package_calls_the_sdk(
    tmp_path: Path, toys: Path, toy: str, cls: str, call: str, printed: str
) -> None:
    (tmp_path / "integrate.toml").write_text('output = "lib"\n')
    done = integrate_gen("new", toy, *QUICK, cwd=tmp_path, PYTHONPATH=str(toys))
    assert (done.returncode, notes(done)) == (0, [])
    checked = integrate_gen(toy, "--check", "-q", cwd=tmp_path, PYTHONPATH=str(toys))
    assert (checked.returncode, checked.stderr) == (0, "")
    # The toys return plain data, which the codec of their family does not support.
    table = f'\n[providers.{toy}]\npackage = "{toy}"\ncodec = "objects"\n'
    (tmp_path / "integrate.toml").write_text(f'output = "lib"\n{table}')
    again = integrate_gen(toy, "-q", cwd=tmp_path, PYTHONPATH=str(toys))
    assert (again.returncode, again.stderr) == (0, "")
    ran = subprocess.run(
        [sys.executable, "-c", RUN.format(toy=toy, cls=cls, call=call)],
        cwd=tmp_path,
        env={
            "PYTHONPATH": f"{tmp_path / 'lib'}:{toys}",
            "MODULAR_API_KEY": "secret",
            "MADE_ACCESS_TOKEN": "secret",
            "SPREAD_ACCESS_TOKEN": "secret",
            "VERSIONED_ACCESS_TOKEN": "secret",
            "BORROWED_TOKEN": "secret",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.stdout.strip(), ran.returncode) == (printed, 0), ran.stderr


def test_the_types_of_these_packages_are_right(tmp_path: Path, toys: Path) -> None:
    """One check of all of them, as ``new`` makes it of one."""
    for toy, *_ in CALLS:
        done = integrate_gen("new", toy, *QUICK, cwd=tmp_path, PYTHONPATH=str(toys))
        assert (done.returncode, notes(done)) == (0, [])
    packages = [tmp_path / "generated" / f"integrate_{toy}" for toy, *_ in CALLS]
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", *packages],
        env={**mypy_environment(), "PYTHONPATH": str(toys)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.stdout.startswith("Success: no issues found"), checked.stdout


IMPATIENT = "from integrate_gen.cli import console, main; console._PATIENCE = 0.0; main()"


def test_a_terminal_shows_how_far_a_new_package_is(tmp_path: Path, toys: Path) -> None:
    terminal, shown = pty.openpty()
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(toys), *sys.path])}
    environment |= {"TERM": "xterm", "COLUMNS": "100", "XDG_CACHE_HOME": str(tmp_path)}
    command = [sys.executable, "-c", IMPATIENT, "new", "stall", *QUICK]
    running = subprocess.Popen(
        command, cwd=tmp_path, env=environment, stdout=subprocess.DEVNULL, stderr=shown
    )
    os.close(shown)
    lines = _read(terminal).decode()
    assert running.wait() == 0, lines
    plain = re.sub(r"\x1b\[[\d;?]*[A-Za-z]", "", lines)
    assert "looking for the client of stall 0:00:0" in plain
    for bar, parts in (("namespaces read", 1), (r"formatting \S+\.py", 4), ("trying to store ", 2)):
        assert re.search(rf"{bar}.* {parts}/{parts} \d:\d\d:\d\d", plain), plain


def _read(terminal: int) -> bytes:
    """Return what is written to a terminal until nobody has it open."""
    written = b""
    with os.fdopen(terminal, "rb", buffering=0) as file, suppress(OSError):  # EIO at the end
        while part := file.read(4096):
            written += part
    return written
