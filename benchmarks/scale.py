"""What generation costs as SDKs grow: from 9 methods to thousands, beside mypy's stubgen.

    .venv/bin/python -m benchmarks.scale [rounds]

Each SDK is installed into an environment of its own, as the survey does. Whole processes are
measured in turn, and the least of their times counts, since what else a machine does only adds to
them: the generator from its start to the last unformatted line, the same for an SDK of
one method, and stubgen on the modules that hold the API. Of its time the generator says itself what
it spent on importing the SDK and its dependencies, which is not its own, and how much was the rest.
Linux only.
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
"""SDKs of the survey to the modules that hold their API."""

_OWN = ("integrate_gen", "integrate_runtime", "jinja2", "libcst", "pydantic")
"""What the generator imports for itself while it works."""

_NOISE = 0.05
"""Seconds by which the same work differs from run to run."""

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
class Told:
    """What a generating process says of itself.

    Attributes:
        tasks: Methods that became tasks.
        parameters: Those of all their signatures, overloads included.
        imports: Seconds of processor time for importing the SDK.
        rest: Seconds from the provider to the last line, without those.
    """

    tasks: int
    parameters: int
    imports: float
    rest: float


@dataclass(frozen=True, slots=True)
class Row:
    """One SDK: what each process took, and what the generator's says of it.

    Attributes:
        start: Generating a package of one method.
        generator: Generating the SDK's package.
        stubgen: The peer.
        told: What the generator spent its time on, that for one method taken off.
    """

    start: Measured
    generator: Measured
    stubgen: Measured
    told: Told

    @property
    def milliseconds(self) -> str:
        """What one more task takes; empty where all of them take no more than runs differ by."""
        each = 1e3 * self.told.rest / (self.told.tasks - 1)
        return f"{each:.2f}" if self.told.rest > _NOISE else ""


def main() -> None:
    """Print the table; with an option, be one of the processes that are measured."""
    match sys.argv[1:]:
        case ["--render", name, report]:
            render(read_sdks()[name].provider, Path(report))
        case ["--start", folder, report]:
            sys.path.insert(0, folder)
            render(parse_provider("one", {"package": "one_method"}, __file__), Path(report))
        case arguments:
            print_table(int(arguments[0]) if arguments else 5)


def render(provider: Provider, report: Path) -> None:
    """Do all that generating does before formatting; report what it took."""
    collect_rarely()  # as the command does
    with counting_imports(_OWN) as clock:
        before = time.process_time()
        package: Package = render_package(provider, SILENT).package
        seconds = time.process_time() - before
    signatures = [s for task in package.tasks for s in (task.signature, *task.overloads)]
    parameters = sum(len(signature.parameters) for signature in signatures)
    told = Told(len(package.tasks), parameters, clock.seconds, seconds - clock.seconds)
    report.write_text(json.dumps(asdict(told)))


def print_table(rounds: int) -> None:
    """Measure every SDK."""
    print(f"\nProcessor seconds, the least of {rounds} rounds\n")
    print(
        "| SDK | tasks | parameters a task | start s | imports s | the rest s | ms a task "
        "| memory MB | all s | stubgen s | generator, to stubgen |"
    )
    print("| --- |" + " ---: |" * 10)
    sdks = read_sdks()
    all_told: list[Told] = []
    for name in APIS:
        row = _measured(sdks[name], rounds)
        all_told.append(row.told)
        print(
            f"| {name} | {row.told.tasks:,} | {row.told.parameters / row.told.tasks:.1f} "
            f"| {row.start.cpu:.2f} | {row.told.imports:.2f} "
            f"| {row.told.rest:.2f} | {row.milliseconds} "
            f"| {row.generator.memory:.0f} | {row.generator.cpu:.2f} | {row.stubgen.cpu:.2f} "
            f"| {row.generator.cpu / row.stubgen.cpu:.2f} |",
            flush=True,
        )
    print(f"\n{_line_through(all_told)}")


def _line_through(told: list[Told]) -> str:
    """The rest of the time as a line over the tasks of all SDKs, and how well it fits."""
    tasks, rest = [one.tasks for one in told], [one.rest for one in told]
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
        reports = {case: folder / f"{case}.json" for case in ("generator", "start")}
        commands = {
            "generator": [*own, "--render", sdk.name, str(reports["generator"])],
            "start": [*own, "--start", name, str(reports["start"])],
            "stubgen": [stubgen, "-q", "-p", APIS[sdk.name], "-o", str(folder / "stubs")],
        }
        runs: dict[str, list[Measured]] = {case: [] for case in commands}
        told: dict[str, list[Told]] = {case: [] for case in reports}
        for number in range(rounds + 1):
            for case, command in commands.items():
                measured = measure(command, _variables(environment, case))
                if number:  # the first compiles every module
                    runs[case].append(measured)
            for case, report in reports.items():
                if number:
                    told[case].append(Told(**json.loads(report.read_text())))
    return Row(
        **{case: least(measured) for case, measured in runs.items()},
        told=_beyond_the_start(told["generator"], told["start"]),
    )


def _beyond_the_start(generator: list[Told], start: list[Told]) -> Told:
    """The least that one SDK took, without what one method takes as well."""
    return Told(
        generator[0].tasks,
        generator[0].parameters,
        min(one.imports for one in generator),
        min(one.rest for one in generator) - min(one.rest for one in start),
    )


def _variables(environment: Environment, case: str) -> dict[str, str]:
    if case == "stubgen":
        return {"PYTHONPATH": str(environment.site_packages)}
    return {"PYTHONPATH": environment.variables["PYTHONPATH"]}


if __name__ == "__main__":
    main()
