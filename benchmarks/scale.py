"""Cost of generation for SDKs of 9 to thousands of methods, compared with mypy's stubgen.

    .venv/bin/python -m benchmarks.scale [rounds]

Each SDK is installed into an environment of its own, as in the survey. Whole processes are
measured, and the table has the shortest times, since other work on the machine only adds to them:
the generator from its start to the last unformatted line, the same for an SDK of one method, and
stubgen on the modules of the API. The generating process itself reports how long it imported the
SDK and its dependencies, which is not the generator's own work, and how long the rest took. Linux
only.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from integrate_gen.cli.gc_tuning import collect_rarely
from integrate_gen.model.package import Package
from integrate_gen.model.provider import Provider, parse_provider
from integrate_gen.pipeline import render_package

from benchmarks.import_clock import counting_imports
from benchmarks.processes import Measured, least, measure
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
"""Maps SDKs of the survey to the modules of their API."""

_OWN = ("integrate_gen", "integrate_runtime", "jinja2", "libcst", "pydantic")
"""Packages that the generator imports for itself."""

_NOISE = 0.05
"""Seconds by which runs of the same work differ."""

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
class Report:
    """Report of a generating process.

    Attributes:
        tasks: Methods that became tasks.
        parameters: Parameters of all signatures, overloads included.
        imports: Seconds of processor time for importing the SDK.
        rest: Seconds of processor time for everything else up to the last line.
    """

    tasks: int
    parameters: int
    imports: float
    rest: float


@dataclass(frozen=True, slots=True)
class Row:
    """Measurements of one SDK.

    Attributes:
        start: Process that generates a package of one method.
        generator: Process that generates the SDK's package.
        stubgen: Process of the peer.
        report: Report of the generating process, without the time for one method.
    """

    start: Measured
    generator: Measured
    stubgen: Measured
    report: Report

    @property
    def milliseconds(self) -> str:
        """Milliseconds for each further task; empty if the total is within the noise."""
        each = 1e3 * self.report.rest / (self.report.tasks - 1)
        return f"{each:.2f}" if self.report.rest > _NOISE else ""


def main() -> None:
    """Print the table, or with an option be one of the measured processes."""
    match sys.argv[1:]:
        case ["--render", name, file]:
            render(read_sdks()[name].provider, Path(file))
        case ["--start", folder, file]:
            sys.path.insert(0, folder)
            render(parse_provider("one", {"package": "one_method"}, __file__), Path(file))
        case arguments:
            print_table(int(arguments[0]) if arguments else 5)


def render(provider: Provider, file: Path) -> None:
    """Generate up to formatting, and write the report to a file."""
    collect_rarely()  # as the command does
    with counting_imports(_OWN) as clock:
        before = time.process_time()
        package: Package = render_package(provider, SILENT).package
        seconds = time.process_time() - before
    signatures = [s for task in package.tasks for s in (task.signature, *task.overloads)]
    parameters = sum(len(signature.parameters) for signature in signatures)
    report = Report(len(package.tasks), parameters, clock.seconds, seconds - clock.seconds)
    file.write_text(json.dumps(asdict(report)))


def print_table(rounds: int) -> None:
    """Measure every SDK."""
    print(f"\nProcessor seconds, the least of {rounds} rounds\n")
    print(
        "| SDK | tasks | parameters a task | start s | imports s | the rest s | ms a task "
        "| memory MB | all s | stubgen s | generator, to stubgen |"
    )
    print("| --- |" + " ---: |" * 10)
    sdks = read_sdks()
    all_reports: list[Report] = []
    for name in APIS:
        row = _measured(sdks[name], rounds)
        all_reports.append(row.report)
        print(
            f"| {name} | {row.report.tasks:,} | {row.report.parameters / row.report.tasks:.1f} "
            f"| {row.start.cpu:.2f} | {row.report.imports:.2f} "
            f"| {row.report.rest:.2f} | {row.milliseconds} "
            f"| {row.generator.memory:.0f} | {row.generator.cpu:.2f} | {row.stubgen.cpu:.2f} "
            f"| {row.generator.cpu / row.stubgen.cpu:.2f} |",
            flush=True,
        )
    print(f"\n{_line_through(all_reports)}")


def _line_through(reports: list[Report]) -> str:
    """Return the regression line of the rest of the time over the number of tasks."""
    tasks, rest = [report.tasks for report in reports], [report.rest for report in reports]
    line = statistics.linear_regression(tasks, rest)
    fit = statistics.correlation(tasks, rest) ** 2
    return (
        f"The rest is {1e3 * line.slope:.2f} ms a task and {line.intercept:.2f} s, "
        f"by least squares (r² = {fit:.3f})."
    )


def _measured(sdk: SurveyedSdk, rounds: int) -> Row:
    environment = make_environment(sdk)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "one_method.py").write_text(_ONE_METHOD)
        own = [str(environment.python), "-m", "benchmarks.scale"]
        stubgen = str(Path(sys.executable).with_name("stubgen"))
        files = {case: folder / f"{case}.json" for case in ("generator", "start")}
        commands = {
            "generator": [*own, "--render", sdk.name, str(files["generator"])],
            "start": [*own, "--start", name, str(files["start"])],
            "stubgen": [stubgen, "-q", "-p", APIS[sdk.name], "-o", str(folder / "stubs")],
        }
        runs: dict[str, list[Measured]] = {case: [] for case in commands}
        reports: dict[str, list[Report]] = {case: [] for case in files}
        for number in range(rounds + 1):
            for case, command in commands.items():
                measured = measure(command, _variables(environment, case))
                if number:  # the first round fills Python's cache of compiled modules
                    runs[case].append(measured)
            for case, file in files.items():
                if number:
                    reports[case].append(Report(**json.loads(file.read_text())))
    return Row(
        **{case: least(measured) for case, measured in runs.items()},
        report=_beyond_the_start(reports["generator"], reports["start"]),
    )


def _beyond_the_start(generator: list[Report], start: list[Report]) -> Report:
    """Return the shortest times of an SDK, less those of an SDK with one method."""
    return Report(
        generator[0].tasks,
        generator[0].parameters,
        min(report.imports for report in generator),
        min(report.rest for report in generator) - min(report.rest for report in start),
    )


def _variables(environment: Environment, case: str) -> dict[str, str]:
    if case == "stubgen":
        (site_packages,) = environment.python.parent.parent.glob("lib/python*/site-packages")
        return {"PYTHONPATH": str(site_packages)}
    return {"PYTHONPATH": environment.variables["PYTHONPATH"]}


if __name__ == "__main__":
    main()
