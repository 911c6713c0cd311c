"""The command ``integrate-gen`` as a process: its output and its exit code."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from tests.codegen.cli.commands import generated, integrate_gen
from tests.codegen.committed.test_publish import contents


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a generated package of two GitHub namespaces."""
    return generated(tmp_path_factory.mktemp("user"), "github", "issues,gitignore")


def test_help_shows_the_sdks_and_the_other_commands(tmp_path: Path) -> None:
    done = integrate_gen("--help", cwd=tmp_path)
    assert done.returncode == 0
    for expected in ("Write integrate_github from githubkit", "inspect", "--install-completion"):
        assert expected in done.stdout


def test_only_writes_the_named_namespaces(written: Path) -> None:
    package = contents(written / "generated" / "integrate_github")
    assert {"issues.py", "gitignore.py", "_integration.py", "integrate.lock"} <= package.keys()
    assert "pulls.py" not in package
    assert json.loads(package["integrate.lock"])["only"] == ["gitignore", "issues"]


def test_a_second_run_changes_no_byte(responses: Path) -> None:
    before = contents(responses)
    done = integrate_gen("typeform", "--only", "responses", cwd=responses)
    assert done.returncode == 0
    assert "Nothing changed." in done.stdout
    assert contents(responses) == before


def test_the_summary_has_the_result_and_the_next_step(tmp_path: Path) -> None:
    done = integrate_gen("typeform", "--only", "responses", "--out", "lib", cwd=tmp_path)
    assert "lib/integrate_typeform, from typeform 1.1.0" in done.stdout
    assert "1 namespace, 2 tasks" in done.stdout
    assert "7: --only leaves its namespace out" in done.stdout
    assert "Next: commit lib/integrate_typeform" in done.stdout
    assert done.stdout.splitlines()[-1] == (
        "Put lib on the path (PYTHONPATH=lib), or write an installable package with "
        "--distribution, and import it: from integrate_typeform import Typeform"
    )
    assert "reading typeform" in done.stderr


def test_json_is_for_programs(responses: Path) -> None:
    done = integrate_gen("typeform", "--only", "responses", "--json", "-q", cwd=responses)
    result = json.loads(done.stdout)
    assert done.stderr == ""
    assert result["namespaces"] == 1
    assert result["sdk"]["typeform"] == "1.1.0"
    assert result["files"] == {"written": [], "deleted": [], "foreign": []}
    assert result["import"] == "from integrate_typeform import Typeform"


def test_a_command_that_is_killed_leaves_no_process_behind(tmp_path: Path) -> None:
    command = [str(Path(sys.executable).with_name("integrate-gen")), "github", "-q"]
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")}
    with subprocess.Popen(
        command, cwd=tmp_path, env=environment, start_new_session=True
    ) as process:
        until(lambda: len(processes_of_session(process.pid)) > 2)
        process.send_signal(signal.SIGKILL)
    until(lambda: not processes_of_session(process.pid))
    assert not (tmp_path / "generated").exists()


def processes_of_session(session: int) -> list[int]:
    """Return the ids of the processes in a session, whichever of them has started the others."""
    found: list[int] = []
    for folder in Path("/proc").iterdir():
        with suppress(ValueError, ProcessLookupError):
            if os.getsid(int(folder.name)) == session:
                found.append(int(folder.name))
    return found


def until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["gihub"], "error: There is no SDK or command called gihub; did you mean github?"),
        (["inspekt"], "error: There is no SDK or command called inspekt; did you mean inspect?"),
        (["stripe"], "error: There is no SDK or command called stripe; 'integrate-gen list' "),
        (["github", "gihub"], "error: There is no SDK called gihub; did you mean github?"),
        (["inspect", "gihub"], "error: There is no SDK called gihub; did you mean github?"),
        (["typeform", "--only", "form"], "error: typeform has no namespace form; "),
        (["typeform", "--out", "/proc/none"], "/proc/none cannot be written"),
        (["github", "--markdown"], "error: --markdown has no effect without --plan; add --plan, "),
        (["github", "--fail-on", "risky"], "error: --fail-on has no effect without --plan; "),
        (["github", "--reformat"], "error: --reformat has no effect without --check; "),
        (["github", "--plan", "--reformat"], "error: --reformat has no effect without --check; "),
        (["github", "--check", "--plan"], "error: --check and --plan cannot be used together."),
        (["github", "--plan", "--markdown", "--json"], "--markdown and --json cannot be used "),
        (["github", "-q", "-v"], "error: --quiet and --verbose cannot be used together."),
        (["github", "openai", "--all"], "error: --all and further SDKs cannot be used together."),
        (["inspect", "github", "-m", "--json"], "--methods and --json cannot be used together."),
        (
            ["github", "--getter-timeout", "soon"],
            "'soon' is no duration: write 30s, 5m, 2h or 30d.",
        ),
        (["github", "--getter-timeout", "0s"], "a getter needs more than no time at all."),
        (["github", "--only", ""], "error: --only names no namespace; name some, as in --only "),
        (["github", "--only", " , "], "error: --only names no namespace; "),
    ],
)
def test_a_mistake_is_a_sentence_and_exit_code_2(
    tmp_path: Path, arguments: list[str], message: str
) -> None:
    done = integrate_gen(*arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "generated").exists()


def test_inspect_prints_the_tree_and_the_reasons(tmp_path: Path) -> None:
    done = integrate_gen("inspect", "github", cwd=tmp_path)
    assert "family       githubkit: githubkit/response.py has 'class Response" in done.stdout
    assert "async        the async twin of a method begins with async_" in done.stdout
    assert "issues: 61 tasks" in done.stdout
    assert "1,242 tasks in 45 namespaces" in done.stdout
    assert "1,242 skipped: the synchronous twin of an async method" in done.stdout


def test_inspect_as_json_lists_every_callable(tmp_path: Path, toys: Path) -> None:
    table = '[providers.pairs]\npackage = "pairs"\nclient = "pairs:Prefixed"\n'
    (tmp_path / "integrate.toml").write_text(table)
    done = integrate_gen("inspect", "pairs", "--json", cwd=tmp_path, PYTHONPATH=str(toys))
    ledger = json.loads(done.stdout)
    assert ledger["emitted"] == [{"path": "async_get", "operation": "get"}]
    reason = "the synchronous twin of an async method"
    assert ledger["skipped"] == [{"path": "get", "reason": reason}]


def completed(folder: Path, words: str) -> list[str]:
    """Return what bash offers for the last of some words."""
    done = integrate_gen(
        cwd=folder,
        _INTEGRATE_GEN_COMPLETE="complete_bash",
        COMP_WORDS=f"integrate-gen {words}",
        COMP_CWORD=str(len(words.split())),
    )
    return done.stdout.split()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("gi", ["github"]),
        ("inspect gi", ["github"]),
        ("prove github ty", ["typeform"]),
        ("github op", ["openai"]),
        ("github --only gi", ["gitignore"]),
        ("github --only issues,gi", ["issues,gitignore"]),
        ("github --plan --fail-on b", ["breaking"]),
        ("explain ty", ["typeform."]),
        ("explain github.gitignore.get_t", ["github.gitignore.get_template"]),
        ("explain openai.gi", []),
    ],
)
def test_shells_complete_sdks_and_what_packages_have(
    written: Path, words: str, expected: list[str]
) -> None:
    assert completed(written, words) == expected


def test_a_shell_does_not_end_the_word_after_the_name_of_an_sdk(written: Path) -> None:
    names = {"github.issues.create", "github.gitignore.get_template"}
    assert names <= {*completed(written, "explain gi")}


def test_the_module_is_the_command(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "integrate_gen", "--help"],
        cwd=tmp_path,
        env={**os.environ, "COLUMNS": "100"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0
    assert "Usage: python -m integrate_gen [OPTIONS] COMMAND" in done.stdout


@pytest.mark.parametrize(("task", "replaced"), [("chat", True), ("tokenize", False)])
def test_explain_names_functions_that_are_created_at_run_time(
    task: str, replaced: bool, tmp_path: Path, toys: Path
) -> None:
    (tmp_path / "integrate.toml").write_text('[providers.wrapped]\npackage = "wrapped"\n')
    done = integrate_gen("explain", f"wrapped.{task}", cwd=tmp_path, PYTHONPATH=str(toys))
    assert f"defined     wrapped.base_client:BaseWrapped.{task}" in done.stdout
    assert ("called      a function created at run time" in done.stdout) is replaced


@pytest.mark.parametrize(
    ("operation", "code", "message"),
    [
        ("typeform.forms.creat", 2, "There is no task typeform.forms.creat; did you mean"),
        ("typeform.forms", 2, "There is no task typeform.forms"),
        ("gihub.issues.create", 2, "did you mean github?"),
    ],
)
def test_explain_of_a_skipped_method(
    tmp_path: Path, operation: str, code: int, message: str
) -> None:
    done = integrate_gen("explain", operation, cwd=tmp_path)
    assert done.returncode == code
    assert message in (done.stderr if code else done.stdout)


def test_the_command_starts_without_the_prover() -> None:
    script = "import integrate_gen.cli.app, sys; print('integrate_runtime.testing' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.stdout == "False\n"
