"""What generation costs as SDKs grow: from 9 methods to thousands, beside mypy's stubgen.

    .venv/bin/python -m benchmarks.scale [rounds]

Each SDK is installed into an environment of its own, as the survey does. Whole processes are
measured in turn: the generator from its start to the last unformatted line; the same for an SDK of
one method, which is what starting costs; that again after importing the modules of the SDK that the
generator imports, which is what is not the generator's own; and stubgen on the modules that hold
the API. Linux only.
"""

from __future__ import annotations

import gc
import importlib
import json
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from integrate_gen.package import Package
from integrate_gen.pipeline import render_package
from integrate_gen.provider import Provider, parse_provider

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

_NOISE = 0.1
"""Seconds by which whole processes differ from run to run."""

_ONE_METHOD = '''
class Client:
    """An SDK's client."""

    def __init__(self, token: str) -> None:
        self.token = token

    async def get(self, number: int) -> str:
        """The one method."""
        return self.token * number
'''


@dataclass(frozen=True, slots=True)
class Row:
    """One SDK: how many methods became tasks, and what each process took.

    Attributes:
        tasks: Methods that became tasks.
        start: Generating a package of one method.
        imports: The same after importing the SDK.
        generator: Generating the SDK's package.
        stubgen: The peer.
    """

    tasks: int
    start: Measured
    imports: Measured
    generator: Measured
    stubgen: Measured

    @property
    def rest(self) -> float:
        """Seconds of the generator's own for this SDK: neither its start nor the SDK's imports."""
        return self.generator.cpu - self.imports.cpu

    @property
    def milliseconds(self) -> str:
        """What one more task takes; empty where all of them take no more than runs differ by."""
        return f"{1e3 * self.rest / (self.tasks - 1):.2f}" if self.rest > _NOISE else ""


def main() -> None:
    """Print the table; with an option, be one of the processes that are measured."""
    match sys.argv[1:]:
        case ["--render", name, report]:
            render(name, Path(report))
        case ["--start", folder, *report]:
            start(Path(folder), *map(Path, report))
        case arguments:
            print_table(int(arguments[0]) if arguments else 3)


def render(name: str, report: Path) -> None:
    """Do all that generating does before formatting; report the tasks and the SDK's modules."""
    provider = read_sdks()[name].provider
    package = _rendered(provider)
    top = {provider.package.partition(".")[0], APIS[name].partition(".")[0]}
    modules = [module for module in sys.modules if module.partition(".")[0] in top]
    report.write_text(json.dumps({"tasks": len(package.tasks), "modules": modules}))


def start(folder: Path, report: Path | None = None) -> None:
    """The same for the SDK of one method in a folder, the modules of a report imported before."""
    for module in json.loads(report.read_text())["modules"] if report else ():
        importlib.import_module(module)
    read_sdks()
    sys.path.insert(0, str(folder))
    package = _rendered(parse_provider("one", {"package": "one_method"}, __file__))
    assert len(package.tasks) == 1


def _rendered(provider: Provider) -> Package:
    gc.set_threshold(200_000, 20, 100)  # as the command does
    return render_package(provider, SILENT).package


def print_table(rounds: int) -> None:
    """Measure every SDK."""
    print(f"\nProcessor seconds of whole processes, medians of {rounds} rounds\n")
    print(
        "| SDK | tasks | start s | imports s | the rest s | ms a task | memory MB | all s "
        "| stubgen s | generator, to stubgen |"
    )
    print("| --- |" + " ---: |" * 9)
    sdks = read_sdks()
    for name in APIS:
        row = _measured(sdks[name], rounds)
        print(
            f"| {name} | {row.tasks:,} | {row.start.cpu:.2f} "
            f"| {row.imports.cpu - row.start.cpu:.2f} "
            f"| {row.rest:.2f} | {row.milliseconds} "
            f"| {row.generator.memory:.0f} | {row.generator.cpu:.2f} | {row.stubgen.cpu:.2f} "
            f"| {row.generator.cpu / row.stubgen.cpu:.2f} |",
            flush=True,
        )


def _measured(sdk: SurveyedSdk, rounds: int) -> Row:
    environment = make_environment(sdk)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        report = folder / "report.json"
        (folder / "one_method.py").write_text(_ONE_METHOD)
        own = [str(environment.python), "-m", "benchmarks.scale"]
        stubgen = str(Path(sys.executable).with_name("stubgen"))
        commands = {
            "generator": [*own, "--render", sdk.name, str(report)],
            "start": [*own, "--start", name],
            "imports": [*own, "--start", name, str(report)],
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
