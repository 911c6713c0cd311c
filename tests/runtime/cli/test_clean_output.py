"""Output of the command has no control characters and no secrets, whatever their source."""

from __future__ import annotations

import ast
import json
import re
import subprocess
from pathlib import Path

import integrate_runtime.cli
import pytest
from integrate_runtime.base.control_characters import escape_controls, replace_controls
from integrate_runtime.cli.hints import command

from tests.support.command import INTEGRATE, Commands, Done, on_terminal

HOSTILE = "\x1b]0;TITLE\x07\x1b[31mRED\x9b2J\u202e\u2066\u200e\u061c\u2028\x7f\r|"
CONTROLS = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)
SECRET = "correct-horse-battery"

JOBS = f"""
import logging
from integrate_runtime import IO, Property, Retry, RunContext, Task, TaskOptions, job

HOSTILE = {HOSTILE!a}


async def fine(task: Task, io: IO) -> str:
    task.output_properties.extend([
        Property(HOSTILE, HOSTILE, url=f"https://example.com/{{HOSTILE}}"),
        Property("Other", "x", url="javascript:alert(1)"),
        Property("Page", "x", url="https://example.com/page"),
    ])
    await io.run_task([HOSTILE, 1], inner, TaskOptions(name=HOSTILE))
    return HOSTILE


async def inner(task: Task, io: IO) -> str:
    return HOSTILE


async def killed(task: Task, io: IO) -> None:
    import os
    os._exit(9)


async def failing(task: Task, io: IO) -> None:
    raise ValueError(HOSTILE)


@job(id="hostile", version=HOSTILE)
async def hostile(payload: None, io: IO, ctx: RunContext) -> str:
    ctx.logger.info(HOSTILE)
    logging.getLogger("an.sdk").warning(HOSTILE)
    await io.run_task(HOSTILE, fine, TaskOptions(name=HOSTILE, icon=HOSTILE))
    return HOSTILE


@job(id="fails", version="1")
async def fails(payload: None, io: IO, ctx: RunContext) -> None:
    await io.run_task("f", failing, TaskOptions(name=HOSTILE, retry=Retry(limit=1)))


@job(id="raises", version="1")
async def raises(payload: None, io: IO, ctx: RunContext) -> None:
    error = KeyError(HOSTILE)
    error.add_note(HOSTILE)
    try:
        raise error
    except KeyError as cause:
        raise ExceptionGroup(HOSTILE, [RuntimeError(HOSTILE)]) from cause


@job(id="dies", version="1")
async def dies(payload: None, io: IO, ctx: RunContext) -> None:
    await io.run_task(HOSTILE, killed, TaskOptions(name=HOSTILE))


@job(id="tells", version="1")
async def tells(payload: dict[str, str], io: IO, ctx: RunContext) -> None:
    password = payload["password"]
    ctx.logger.info("logging in with %s", password)
    error = KeyError(f"first {{password}}")
    error.add_note(f"note {{password}}")
    try:
        raise error
    except KeyError as cause:
        group = ExceptionGroup(f"group {{password}}", [RuntimeError(f"line\\n{{password}}\\nline")])
        raise group from cause
"""


@pytest.fixture
def hostile(commands: Commands) -> Commands:
    commands.write("hostile.py", JOBS)
    return commands


def assert_clean(done: Done) -> None:
    assert not CONTROLS.findall(done.out + done.err), (done.out, done.err)


def test_texts_of_servers_and_jobs_control_nothing(hostile: Commands) -> None:
    run = ("run", "hostile:hostile", "--run-id", HOSTILE)
    done = hostile.run(*run, "--connection", f"a={HOSTILE}")
    assert_clean(done)
    done = hostile.run(*run, "-v")
    assert_clean(done)
    assert "RED" in done.err
    assert json.loads(done.out) == HOSTILE
    for arguments in (
        (*run, "--json"),
        ("show", HOSTILE, "--json"),
        ("runs", "--json"),
        ("resume", HOSTILE, "--json"),
        ("cancel", HOSTILE, "--json"),
    ):
        done = hostile.run(*arguments)
        assert_clean(done)
        record = done.json()[0] if arguments[0] == "runs" else done.json()
        assert (record["run_id"], record["job_version"]) == (HOSTILE, HOSTILE)
    for words in (("show", HOSTILE), ("runs",), ("cancel", HOSTILE)):
        done = hostile.run(*words)
        assert done.code == 0
        assert_clean(done)
        assert "RED" in done.out + done.err
    assert len(hostile.run("show", HOSTILE).out.splitlines()) == 2 + 2 + 1 + 2


@pytest.mark.parametrize("job", ["fails", "raises", "dies"])
def test_a_failure_message_cannot_control_the_terminal(hostile: Commands, job: str) -> None:
    done = hostile.run("run", f"hostile:{job}", "--run-id", HOSTILE)
    assert done.code != 0
    assert_clean(done)
    for arguments in (("resume", HOSTILE), ("show", HOSTILE), ("show", HOSTILE, "--json")):
        assert_clean(hostile.run(*arguments))


@pytest.mark.parametrize(
    "arguments",
    [
        (HOSTILE,),
        ("show", f"--{HOSTILE}"),
        ("show", HOSTILE, HOSTILE),
        ("runs", "--limit", HOSTILE),
        ("runs", "--status", HOSTILE),
        ("runs", "--db", HOSTILE),
        ("run", HOSTILE),
        ("run", f"{HOSTILE}:x"),
        ("run", "hostile:hostile", "--payload", HOSTILE),
        ("run", "hostile:hostile", "--connection", HOSTILE),
        ("resume", HOSTILE, "--db", HOSTILE),
    ],
)
def test_a_wrong_command_line_controls_nothing(
    hostile: Commands, arguments: tuple[str, ...]
) -> None:
    done = hostile.run(*arguments)
    assert (done.code, done.out) == (2, "")
    assert_clean(done)


def test_a_terminal_gets_the_commands_own_escapes_alone(hostile: Commands) -> None:
    hostile.run("run", "hostile:hostile", "--run-id", HOSTILE)
    shown = on_terminal(hostile, 100, "show", HOSTILE).replace("\r", "")
    links = re.findall(r"\x1b\]8;[^;\x1b]*;([^\x1b]*)\x1b\\", shown)
    assert [link for link in links if link] == ["https://example.com/page"]
    plain = re.sub(r"\x1b\[[0-9;]*m|\x1b\]8;[^\x1b]*\x1b\\", "", shown)
    assert not CONTROLS.findall(plain)
    assert "TITLE" in plain


def test_a_traceback_and_a_log_tell_no_secret(hostile: Commands) -> None:
    hostile.write("payload.json", json.dumps({"password": SECRET}))
    arguments = ("run", "hostile:tells", "--payload", "payload.json", "--run-id", "t")
    done = hostile.run(*arguments, "-v")
    assert done.code == 1
    for part in ("first [REDACTED]", "note [REDACTED]", "group [REDACTED]", "in with [REDACTED]"):
        assert part in done.err
    assert "raise group from cause" in done.err
    resumed = hostile.run("resume", "t", "-v")
    for told in (done, resumed, hostile.run("resume", "-v"), hostile.run("show", "t")):
        assert SECRET not in told.out + told.err
    assert "first [REDACTED]" in resumed.err


def test_a_secret_in_a_modules_own_error_is_hidden(commands: Commands) -> None:
    commands.write("secretly.py", f'raise ValueError("token=ghp_{"a1B2" * 9}")')
    done = commands.run("run", "secretly:job")
    assert done.code == 2
    assert done.err == (
        "error: The module 'secretly' cannot be imported: ValueError: token=[REDACTED]\n"
    )


@pytest.mark.parametrize(
    "word",
    [
        "plain",
        "a b",
        "$(id)",
        "it's",
        'say "x"',
        "-x",
        "--all",
        HOSTILE,
        "a\nb",
        "ü\x9b'\\",
        "🎉",
        "`id`;&|<>*?~#!",
    ],
)
def test_a_copied_command_names_the_same_run_and_task(word: str) -> None:
    line = command("resume", word, "--repeat", word, db=word)
    assert not CONTROLS.findall(line)
    assert "\n" not in line
    printed = subprocess.run(
        ["bash", "-c", f"integrate() {{ printf '%s\\0' \"$@\"; }}; {line}"],
        capture_output=True,
        check=True,
    ).stdout.decode()
    arguments = printed.split("\0")[:-1]
    assert [argument for argument in arguments if argument != "--"].count(word) == 3


@pytest.mark.parametrize("run_id", ["-x", "--json", HOSTILE, "a\nb", "$(id)"])
def test_the_command_that_is_printed_goes_on_with_the_run(hostile: Commands, run_id: str) -> None:
    hostile.run("run", "hostile:dies", "--run-id", run_id)
    done = hostile.run("resume", "--", run_id)
    step = next(line for line in done.err.splitlines() if "if it did not: " in line)
    again = step.partition("if it did not: ")[2].replace("integrate", INTEGRATE, 1)
    copied = subprocess.run(
        ["bash", "-c", again],
        cwd=hostile.folder,
        env=hostile.environment(),
        capture_output=True,
        check=False,
    )
    assert copied.returncode == 9  # the task was tried again, and ended its process again


def test_controls_are_replaced_or_escaped_one_by_one() -> None:
    every = "".join(map(chr, range(0x3000))) + "\ud800"
    clean = replace_controls(every)
    assert len(clean) == len(every)
    assert not CONTROLS.findall(clean)
    kept = [one for one, other in zip(every, clean, strict=True) if one == other]
    assert {"\n", "\t", "é", "\u200d", "ü"} <= set(kept)
    text = json.dumps(every, ensure_ascii=False)
    assert json.loads(escape_controls(text)) == every
    assert not CONTROLS.findall(escape_controls(text))


PRINTING = {"print", "echo", "secho", "print_exception", "print_exc", "StreamHandler"}
PRINTING_MODULES = {"rich", "click"}


def test_everything_is_printed_in_one_place() -> None:
    """``cli/__init__.py`` is the exception: it says that what prints is not installed."""
    folder = Path(integrate_runtime.cli.__file__).parent
    modules = sorted(path for path in folder.rglob("*.py") if path.name != "__init__.py")
    found = {path.name: prints for path in modules if (prints := printing(path.read_text()))}
    assert set(found) == {"console.py"}


@pytest.mark.parametrize(
    "source",
    [
        "print(1)",
        "import sys\nsys.stdout.write('x')",
        "from sys import stderr",
        "from rich.console import Console",
        "import rich",
        "import typer\ntyper.echo('x')",
        "import traceback\ntraceback.print_exception(error)",
        "import os\nos.write(1, b'')",
        "import logging\nlogging.StreamHandler()",
    ],
)
def test_printing_is_recognised(source: str) -> None:
    assert printing(source)


def printing(source: str) -> list[str]:
    """Return the lines of a module that print directly."""
    return [
        f"line {node.lineno}"
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.expr | ast.stmt) and _prints(node)
    ]


def _prints(node: ast.AST) -> bool:
    if isinstance(node, ast.Import):
        return any(alias.name.partition(".")[0] in PRINTING_MODULES for alias in node.names)
    if isinstance(node, ast.ImportFrom):
        names = {alias.name for alias in node.names}
        top = (node.module or "").partition(".")[0]
        of_sys = node.module == "sys" and names & {"stdout", "stderr"}
        return node.level == 0 and (top in PRINTING_MODULES or bool(of_sys or names & PRINTING))
    if isinstance(node, ast.Attribute):
        owner = node.value.id if isinstance(node.value, ast.Name) else ""
        if owner == "sys" and node.attr in ("stdout", "stderr", "__stdout__", "__stderr__"):
            return True
        return node.attr in PRINTING or (owner == "os" and node.attr == "write")
    return isinstance(node, ast.Name) and node.id == "print"
