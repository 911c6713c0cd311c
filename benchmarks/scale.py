"""What generation costs as SDKs grow: from 9 methods to thousands, beside mypy's stubgen.

    .venv/bin/python -m benchmarks.scale [rounds]

Each SDK is installed into an environment of its own, as the survey does. Three whole processes are
measured in turn: importing the modules of the SDK that the generator imports; the generator from
its start to the last unformatted line; and stubgen on the modules that hold the API. Linux only.
"""

from __future__ import annotations

import gc
import json
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from integrate_gen.pipeline import render_package

from benchmarks.processes import Measured, measure, median
from survey.environments import Environment, make_environment
from survey.progress import SILENT
from survey.sdks import SurveyedSdk, read_sdks

APIS = {
    "typeform": "typeform",
    "openai": "openai.resources",
    "githubkit": "githubkit_schemas.v2026_03_10.rest",
    "twilio": "twilio.rest",
    "hubspot": "hubspot",
}
"""SDKs of the survey to the modules that hold their API."""

_IMPORT = """
import importlib, json, sys
for module in json.load(open(sys.argv[1]))["modules"]:
    importlib.import_module(module)
"""


@dataclass(frozen=True, slots=True)
class Row:
    """One SDK: how many methods became tasks, and what each process took."""

    tasks: int
    imports: Measured
    generator: Measured
    stubgen: Measured


def main() -> None:
    """Print the table; with ``--render``, be one of the processes that are measured."""
    match sys.argv[1:]:
        case ["--render", name, report]:
            render(name, Path(report))
        case arguments:
            print_table(int(arguments[0]) if arguments else 3)


def render(name: str, report: Path) -> None:
    """Do all that generating does before formatting; report the tasks and the SDK's modules."""
    gc.set_threshold(200_000, 20, 100)  # as the command does
    provider = read_sdks()[name].provider
    package = render_package(provider, SILENT).package
    top = {provider.package.partition(".")[0], APIS[name].partition(".")[0]}
    modules = [module for module in sys.modules if module.partition(".")[0] in top]
    report.write_text(json.dumps({"tasks": len(package.tasks), "modules": modules}))


def print_table(rounds: int) -> None:
    """Measure every SDK."""
    print(f"\nProcessor seconds of whole processes, medians of {rounds} rounds\n")
    print(
        "| SDK | tasks | imports s | generator s | ms a task | without imports | memory MB "
        "| stubgen s | generator, to stubgen |"
    )
    print("| --- |" + " ---: |" * 8)
    sdks = read_sdks()
    for name in APIS:
        row = _measured(sdks[name], rounds)
        own = row.generator.cpu - row.imports.cpu
        print(
            f"| {name} | {row.tasks:,} | {row.imports.cpu:.2f} | {row.generator.cpu:.2f} "
            f"| {1e3 * row.generator.cpu / row.tasks:.1f} | {1e3 * own / row.tasks:.1f} "
            f"| {row.generator.memory:.0f} | {row.stubgen.cpu:.2f} "
            f"| {row.generator.cpu / row.stubgen.cpu:.2f} |",
            flush=True,
        )


def _measured(sdk: SurveyedSdk, rounds: int) -> Row:
    environment = make_environment(sdk)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        report = folder / "report.json"
        own = [str(environment.python), "-m", "benchmarks.scale"]
        stubgen = str(Path(sys.executable).with_name("stubgen"))
        commands = {
            "generator": [*own, "--render", sdk.name, str(report)],
            "imports": [str(environment.python), "-c", _IMPORT, str(report)],
            "stubgen": [stubgen, "-q", "-p", APIS[sdk.name], "-o", str(folder / "stubs")],
        }
        runs: dict[str, list[Measured]] = {case: [] for case in commands}
        for number in range(rounds + 1):
            for case, command in commands.items():
                measured = measure(command, _variables(environment, case))
                if number:  # the first compiles every module
                    runs[case].append(measured)
        tasks = json.loads(report.read_text())["tasks"]
    return Row(tasks, **{case: median(measured) for case, measured in runs.items()})


def _variables(environment: Environment, case: str) -> dict[str, str]:
    if case == "stubgen":
        return {"PYTHONPATH": str(environment.site_packages)}
    return {"PYTHONPATH": environment.variables["PYTHONPATH"]}


if __name__ == "__main__":
    main()
