"""The command ``integrate-gen`` as a process: its output and its exit code."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO

import pytest

from tests.codegen.committed.test_publish import contents
from tests.support.forked_commands import run_forked
from tests.support.mypy_cache import ROOT, mypy_environment

MODULES = ("integrate_gen.cli", "compiled_templates")


def integrate_gen(
    *arguments: str, cwd: Path, stdin: IO[str] | None = None, **variables: str
) -> subprocess.CompletedProcess[str]:
    command = str(Path(sys.executable).with_name("integrate-gen"))
    environment = {
        **mypy_environment(),
        "COLUMNS": "100",
        "GITHUB_ACTIONS": "",
        "XDG_CACHE_HOME": str(ROOT / "build" / "cache"),  # has each formatted text, for all tests
        **variables,
    }
    return run_forked(
        MODULES,
        [command, *arguments],
        cwd=cwd,
        environment=environment,
        stdin=stdin or "",
    )


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a generated package of two GitHub namespaces."""
    folder = tmp_path_factory.mktemp("user")
    done = integrate_gen("github", "--only", "issues,gitignore", "-q", cwd=folder)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    return folder


@pytest.fixture(scope="module")
def responses(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a generated package of one namespace of a small SDK."""
    folder = tmp_path_factory.mktemp("user")
    done = integrate_gen("typeform", "--only", "responses", "-q", cwd=folder)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    return folder


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
    with subprocess.Popen(command, cwd=tmp_path, env=environment) as process:
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
        until(lambda: len(children.read_text().split()) > 1)
        workers = [Path("/proc", pid) for pid in children.read_text().split()]
        process.send_signal(signal.SIGKILL)
    until(lambda: not any(worker.exists() for worker in workers))
    assert not (tmp_path / "generated").exists()


def until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_check_is_clean_and_writes_nothing(responses: Path) -> None:
    before = contents(responses)
    done = integrate_gen("typeform", "--check", cwd=responses)
    assert (done.returncode, contents(responses)) == (0, before)
    assert "is exactly what integrate-gen typeform --only responses writes" in done.stdout


def test_check_finds_a_changed_byte(responses: Path) -> None:
    path = responses / "generated" / "integrate_typeform" / "responses.py"
    original = path.read_text()
    path.write_text(original.replace("List Responses", "Show Responses"))
    try:
        done = integrate_gen("typeform", "--check", cwd=responses)
    finally:
        path.write_text(original)
    assert done.returncode == 1
    assert '-    name="Show Responses",' in done.stdout
    assert '+    name="List Responses",' in done.stdout
    assert "responses.py is not what would be generated: it was changed by hand." in done.stdout
    assert "To remove the drift, run: integrate-gen typeform --only responses\n" in done.stdout


def test_check_annotates_the_drift_on_github_actions(responses: Path) -> None:
    path = responses / "generated" / "integrate_typeform" / "responses.py"
    original = path.read_text()
    path.write_text(original.replace("List Responses", "Show Responses"))
    try:
        done = integrate_gen("typeform", "--check", "-q", cwd=responses, GITHUB_ACTIONS="true")
    finally:
        path.write_text(original)
    (annotation,) = (line for line in done.stdout.splitlines() if line.startswith("::"))
    number = original.splitlines().index('    name="List Responses",') + 1
    assert annotation.startswith(
        f"::error file=generated/integrate_typeform/responses.py,line={number},title=drift::"
    )


def test_json_stays_json_on_github_actions(responses: Path) -> None:
    path = responses / "generated" / "integrate_typeform" / "responses.py"
    original = path.read_text()
    path.write_text(f"{original}# by hand\n")
    try:
        done = integrate_gen("typeform", "--check", "--json", cwd=responses, GITHUB_ACTIONS="true")
    finally:
        path.write_text(original)
    assert [d["path"] for d in json.loads(done.stdout)["differences"]] == ["responses.py"]
    assert "::error file=generated/integrate_typeform/responses.py," in done.stderr


def test_check_against_another_sdk_compares_nothing(responses: Path) -> None:
    path = responses / "generated" / "integrate_typeform" / "integrate.lock"
    original = path.read_text()
    path.write_text(original.replace('"typeform": "1.1.0"', '"typeform": "1.0.0"'))
    try:
        done = integrate_gen("typeform", "--check", cwd=responses)
    finally:
        path.write_text(original)
    assert (done.returncode, done.stdout) == (3, "")
    assert "run: pip install typeform==1.0.0" in done.stderr


def test_a_lock_that_cannot_be_read_is_exit_code_2(responses: Path) -> None:
    path = responses / "generated" / "integrate_typeform" / "integrate.lock"
    original = path.read_text()
    path.write_text("half")
    try:
        done = integrate_gen("typeform", "--check", cwd=responses)
    finally:
        path.write_text(original)
    assert done.returncode == 2
    assert "restore it from version control" in done.stderr


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


SHOP = """
from collections.abc import AsyncIterator

class Things:
    METHODS

class Shop:
    def __init__(self, token: str):
        self.things = Things()
"""
KEPT = "async def get(self, id: int) -> str: ..."


@pytest.fixture
def shop(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Return the command for a small SDK that has a generated package, and then other methods."""
    (tmp_path / "integrate.toml").write_text('[providers.shop]\npackage = "shop"\n')
    (tmp_path / "shop").mkdir()

    def run(*arguments: str, methods: str) -> subprocess.CompletedProcess[str]:
        (tmp_path / "shop" / "__init__.py").write_text(SHOP.replace("METHODS", methods))
        return integrate_gen(
            "shop",
            *arguments,
            cwd=tmp_path,
            PYTHONPATH=str(tmp_path),
            PYTHONDONTWRITEBYTECODE="1",
        )

    assert run("-q", methods=KEPT).returncode == 0
    return run


@pytest.mark.parametrize(
    ("methods", "severity", "code"),
    [
        (f"{KEPT}\n    async def new(self) -> int: ...", "risky", 0),
        (KEPT.replace("id: int", "id: int = 1"), "risky", 0),
        (KEPT.replace("-> str", "-> str | None"), "breaking", 1),
        (KEPT.replace("-> str", "-> str | None"), "risky", 1),
    ],
)
def test_a_plan_fails_from_the_severity_on_that_one_names(
    shop: Callable[..., subprocess.CompletedProcess[str]], methods: str, severity: str, code: int
) -> None:
    done = shop("--plan", "--fail-on", severity, methods=methods)
    assert (done.returncode, done.stderr) == (code, "reading shop\n")


def test_a_plan_for_people(shop: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    methods = f"{KEPT}\n    async def new(self) -> int: ..."
    markdown = shop("--plan", "--markdown", methods=methods).stdout
    assert markdown.startswith("### generated/integrate_shop: ")
    assert "; a minor version\n" in markdown
    assert "`things.new`" in markdown


def test_a_plan_says_why_a_task_is_gone(
    shop: Callable[..., subprocess.CompletedProcess[str]],
) -> None:
    methods = KEPT.replace("-> str", "-> AsyncIterator[str]")
    done = shop("--plan", methods=methods)
    assert "breaking things.get is gone: it returns a stream; reachable" in done.stdout


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
    done = integrate_gen(
        cwd=written,
        _INTEGRATE_GEN_COMPLETE="complete_bash",
        COMP_WORDS=f"integrate-gen {words}",
        COMP_CWORD=str(len(words.split())),
    )
    assert done.stdout.split() == expected


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


GADGETS = """
[providers.gadgets]
package = "gadgets"
client  = "gadgets:Gadgets"
init    = { token = "$token" }
async   = { style = "only" }
class   = "Gadgets"
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


UNREADABLE = """
[providers.gadgets.unreadable]
"broken"        = "it is not in our plan"
"remote"        = "it goes online"
"parts.strange" = "its annotation is wrong"
"""


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


def test_the_command_starts_without_the_prover() -> None:
    script = "import integrate_gen.cli.app, sys; print('integrate_runtime.testing' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.stdout == "False\n"
