"""The survey of a small SDK that is installed in this environment, and the survey's page."""

from __future__ import annotations

import dataclasses
import enum
import importlib
import sys
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal, NotRequired

import pytest
from integrate_gen.model.package import NamespaceCall, Task
from integrate_gen.model.provider import parse_provider
from integrate_gen.model.sdk import Parameter, ParameterKind, Signature, TypeExpr
from integrate_gen.prove.equality import equal
from integrate_gen.prove.exchange import call_arguments
from integrate_gen.prove.no_sample import NoSampleError
from integrate_gen.prove.samples import Sampler
from integrate_gen.tree.load import load_sdk
from pydantic import BaseModel, Field
from typing_extensions import TypedDict

from survey.coverage import PAGE, page
from survey.environments import ROOT, Environment, this_environment
from survey.examine import examine, with_refusal
from survey.facts import namespace_makers
from survey.generating import MODULE, generate_with_table
from survey.processes import TIMED_OUT, run
from survey.public_methods import missed, public_methods
from survey.results import Attempt, Proof, Result, read_results, write_result
from survey.sdks import PublicMethods, read_sdks, sample_of
from survey.stamps import stamp_of
from survey.time_left import TimeLeft

SDKS = read_sdks()
FOLDER = ROOT / "survey" / "results"


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """Return this environment, with a project for the package of typeform."""
    return this_environment(tmp_path_factory.mktemp("typeform"))


@pytest.fixture(scope="module")
def typeform(environment: Environment) -> Result:
    """Return the result of surveying the typeform of this environment."""
    return examine(SDKS["typeform"], environment, "stamp")


def test_a_package_of_plain_new_is_checked_and_proved(typeform: Result) -> None:
    assert typeform.plain.client == "typeform:Typeform"
    assert (typeform.plain.public, typeform.plain.tasks, typeform.plain.missed) == (9, 9, ())
    assert (typeform.proof.proved, typeform.proof.unproved, typeform.proof.error) == (9, {}, "")
    assert (typeform.type_errors, typeform.imports) == ((0, 0), ())
    assert (typeform.verdict, typeform.table) == ("useful", None)


def test_an_error_of_the_command_is_kept(tmp_path: Path) -> None:
    sdk = dataclasses.replace(SDKS["typeform"], package="no_such_sdk", table={"client": "a:B"})
    result = examine(sdk, this_environment(tmp_path), "stamp")
    assert result.table is not None
    assert "The SDK no_such_sdk is not installed" in result.table.message
    assert (result.verdict, result.plain.code, result.table.lines) == ("refused", 2, 2)
    assert "| with the table: exit code 2 | error: The SDK no_such_sdk" in page({"a": result}, 1)


@pytest.mark.parametrize(("refused", "code"), [(2, 2), (1, 0)])
def test_plain_new_fails_if_the_sdk_refuses_most_calls(refused: int, code: int) -> None:
    reason = "refused by the SDK: failed: no host"
    proof = Proof(3, 3 - refused, 3, {reason: (refused, ("a.b",))})
    attempt = with_refusal(Attempt(0, 0), proof)
    assert (attempt.code, attempt.message) == (code, reason if code else "")


def test_a_table_is_a_package_of_its_own(environment: Environment) -> None:
    sdk = dataclasses.replace(SDKS["typeform"], table={"exclude": {"forms.*": "not used"}})
    generated = generate_with_table(sdk, environment)
    assert (generated.attempt.tasks, generated.attempt.lines) == (2, 2)
    assert environment.package(MODULE).is_dir()


def test_a_process_ends_with_its_children(tmp_path: Path) -> None:
    script = "import os, time; os.fork(); time.sleep(600)"
    done = run([sys.executable, "-c", script], tmp_path, timeout=1)
    # The child holds the other end of the output, for whose end the function waits.
    assert (done.code, done.out) == (TIMED_OUT, "")
    assert "took longer than 1 s" in done.last_line


STOPPED = """
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from survey.processes import Stopped, run, stop_all

here, started = Path.cwd(), Path("started")
wait = "import pathlib, time; pathlib.Path('started').touch(); time.sleep(600)"
with ThreadPoolExecutor() as pool:
    waiting = pool.submit(run, [sys.executable, "-c", wait], here, 600)
    while not started.exists():
        pass
    stop_all()
    print(waiting.result().code)
try:
    run([sys.executable, "-c", wait], here, 600)
except Stopped:
    print("stopped")
"""


def test_a_survey_that_is_stopped_leaves_no_processes(tmp_path: Path) -> None:
    # In a process of its own, since none starts afterwards.
    variables = {"PYTHONPATH": str(ROOT)}
    done = run([sys.executable, "-c", STOPPED], tmp_path, timeout=120, variables=variables)
    assert (done.out.splitlines(), done.err) == (["-9", "stopped"], "")


def test_sixty_sdks_are_surveyed() -> None:
    assert len(SDKS) == 60
    assert len({sdk.family for sdk in SDKS.values()}) >= 12
    small = sample_of(SDKS, 8)
    assert len(small) == 8
    assert len({SDKS[name].family for name in small}) >= 2


def test_tables_are_as_short_as_promised() -> None:
    assert {name: sdk.lines for name, sdk in SDKS.items() if sdk.lines > 5} == {}


def test_versions_are_pinned() -> None:
    required = [requirement for sdk in SDKS.values() for requirement in sdk.install]
    assert [requirement for requirement in required if "==" not in requirement] == []


def test_a_result_is_of_a_generator_and_of_an_entry() -> None:
    typeform = SDKS["typeform"]
    assert stamp_of(typeform) == stamp_of(dataclasses.replace(typeform))
    assert stamp_of(typeform) != stamp_of(dataclasses.replace(typeform, install=["typeform==1.0"]))


def test_the_time_left_is_that_of_the_sdks_before() -> None:
    clock = iter([0.0, 40.0, 60.0, 90.0]).__next__
    progress = TimeLeft(4, clock)
    lines = [progress.done(name) for name in ("one", "two", "three", "four")]
    assert lines[:2] == ["[1/4] one, 2 minutes left", "[2/4] two, 1 minute left"]
    assert lines[2:] == ["[3/4] three, less than a minute left", "[4/4] four"]


def test_results_have_no_folder_of_a_machine() -> None:
    texts = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.json")}
    assert texts
    assert [name for name, text in texts.items() if "site-packages" in text] == []


def test_the_page_is_up_to_date(tmp_path: Path) -> None:
    results = read_results(SDKS)
    assert PAGE.read_text() == page(results, len(SDKS))
    for name, result in results.items():
        write_result(name, result, tmp_path)
    assert read_results(SDKS, tmp_path) == results


RIGHT = Attempt(0, 0, client="a:A", documented=True, tasks=100, public=100)
PROVED = Proof(tasks=100, proved=96)


@pytest.mark.parametrize(
    ("plain", "table", "row"),
    [
        (RIGHT, None, "| useful without a table | 1 |"),
        (RIGHT, None, "| useful, with 95% of the tasks proved | 1 |"),
        (dataclasses.replace(RIGHT, missing=11), None, "| useful without a table | 0 |"),
        (dataclasses.replace(RIGHT, missing=9), None, "| useful, with 99% of the methods | 0 |"),
        (dataclasses.replace(RIGHT, documented=False), None, "plain `new` | 1 |"),
        (Attempt(0, 2), None, "plain `new` | 0 |"),
        (Attempt(0, 2), dataclasses.replace(RIGHT, lines=5), "with at most 5 lines | 1 |"),
        (Attempt(0, 2), dataclasses.replace(RIGHT, lines=6), "with at most 5 lines | 0 |"),
    ],
)
def test_the_summary_counts(plain: Attempt, table: Attempt | None, row: str) -> None:
    result = Result("stamp", "hand-made", {}, plain, table, proof=PROVED)
    assert row in page({"a": result}, 1)


def test_the_page_says_how_many_are_measured() -> None:
    assert "0 of the 60 SDKs are measured so far" in page({}, 60)


SOURCE = """
class Base: ...

class Things(Base):
    @overload
    def get(self, a: int) -> int: ...
    @overload
    def get(self, a: str) -> str: ...
    def get(self, a): ...
    async def stream(self): ...
    @property
    def name(self): ...
    @functools.cached_property
    def children(self): ...
    def _hidden(self): ...
    def helper(self): ...
    def __exit__(self, *error): ...
    def close(self): ...

class ThingsWithRawResponse:
    def get(self): ...
"""


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        (PublicMethods(["*.py"], bases="Base"), {"get", "stream", "helper"}),
        (PublicMethods(["*.py"], bases="Base", helpers=["helper"]), {"get", "stream"}),
        (PublicMethods(["*.py"], classes="Things", methods="s.*"), {"stream"}),
        (PublicMethods(["*.md"]), set()),
    ],
)
def test_methods_are_counted_in_the_source(
    tmp_path: Path, where: PublicMethods, expected: set[str]
) -> None:
    (tmp_path / "sdk").mkdir()
    (tmp_path / "sdk" / "things.py").write_text(SOURCE)
    found = public_methods(tmp_path / "sdk", "sdk", where).public
    assert found == {f"sdk.things:Things.{name}" for name in expected}


RESULTS = """
class Client:
    jobs: "Jobs"

    def __init__(self):
        self.files = Files()

    def copy(self) -> "Client": ...

class Jobs:
    class Tags:
        def list(self): ...

    def get(self, id) -> Job: ...
    def all(self) -> "Page[Job]": ...
    def __call__(self, id) -> "JobContext": ...

class JobContext:
    def fetch(self) -> Job: ...

class Job:
    @staticmethod
    def parse(text): ...
    @property
    def logs(self) -> Optional["Logs"]: ...
    @property
    def author(self) -> User: ...
    def cancel(self): ...
    def to_dict(self): ...

class Logs:
    def read(self): ...

class Files:
    def owner(self) -> User: ...

class JobFailed(Exception):
    job: Job

class Params(TypedDict):
    job: Job

class User:
    def rename(self): ...
"""


def test_methods_of_results_are_counted_separately(tmp_path: Path) -> None:
    (tmp_path / "sdk").mkdir()
    (tmp_path / "sdk" / "all.py").write_text(RESULTS)
    found = public_methods(tmp_path / "sdk", "sdk", PublicMethods(["*.py"]))
    assert {symbol.removeprefix("sdk.all:") for symbol in found.public} == {
        "Client.copy",
        "Jobs.get",
        "Jobs.all",
        "Jobs.Tags.list",
        "JobContext.fetch",
        "Files.owner",
        "Job.parse",
    }
    assert {symbol.removeprefix("sdk.all:") for symbol in found.on_results} == {
        "Job.cancel",
        "Logs.read",
        "User.rename",
    }


def test_a_class_that_users_construct_is_not_on_results(tmp_path: Path) -> None:
    (tmp_path / "sdk").mkdir()
    (tmp_path / "sdk" / "all.py").write_text(RESULTS)
    found = public_methods(tmp_path / "sdk", "sdk", PublicMethods(["*.py"], constructed=["User"]))
    assert "sdk.all:User.rename" in found.public


def test_a_base_may_have_names_that_only_its_own_module_knows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "params_base.py").write_text(
        "from typing import TYPE_CHECKING\nfrom typing_extensions import TypedDict\n"
        "if TYPE_CHECKING:\n    from decimal import Decimal\n"
        "class Base(TypedDict):\n    price: 'Decimal'\n"
    )
    (tmp_path / "params_of.py").write_text(
        "from params_base import Base\nclass Params(Base):\n    name: 'str'\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    kind = importlib.import_module("params_of").Params
    sample = Sampler(as_json=False, optional=0).value(kind)
    assert sample == {"price": Decimal("1.5"), "name": "sample"}


def test_a_method_skipped_for_its_result_is_not_missed() -> None:
    public = frozenset({"sdk:A.get", "sdk:A.stream", "sdk:B.stream", "sdk:B.put"})
    assert missed(public, frozenset({"sdk:A.get"}), ["a.stream"]) == ["sdk:B.put", "sdk:B.stream"]


def test_a_method_that_makes_an_object_with_tasks_is_reached(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.syspath_prepend(Path(__file__).parents[1] / "codegen" / "toys")
    table = {"package": "handles", "client": "handles:Client", "init": {"url": "http://x.invalid"}}
    provider = parse_provider("x", table, "test")
    makers = set(namespace_makers(load_sdk(provider).sdk.root))
    assert {"handles:Client.index", "handles:Index.document"} <= makers
    assert "handles:Index.search" not in makers


class Colour(enum.Enum):
    RED = "red"


class Item(TypedDict):
    name: str
    size: NotRequired[int]


class Model(BaseModel):
    at: datetime
    colour: Colour
    item_name: str = Field(alias="itemName")
    more: Item | None = None


@dataclasses.dataclass
class Plain:
    model: Model
    count: int = 0


@pytest.mark.parametrize(
    ("kind", "value", "json"),
    [
        (str, "sample", "sample"),
        (bytes, b"c2FtcGxl", "c2FtcGxl"),
        (None | int | str, 7, 7),
        (Literal["a", "b"], "a", "a"),
        (Annotated[list[int], "some"], [7], [7]),
        (Mapping[str, bool], {"sample": True}, {"sample": True}),
        (Colour, Colour.RED, "red"),
        (Item, {"name": "sample"}, {"name": "sample", "size": 7}),
    ],
)
def test_samples(kind: Any, value: object, json: object) -> None:
    assert Sampler(as_json=False, optional=0).value(kind) == value
    assert Sampler(as_json=True, optional=2).value(kind) == json


def test_models_accept_the_json_of_their_samples() -> None:
    body = Sampler(as_json=True, optional=3).value(Plain)
    assert body["model"]["more"] == {"name": "sample", "size": 7}
    assert Model.model_validate(body["model"]).colour is Colour.RED
    assert isinstance(Sampler(as_json=False, optional=0).value(Plain).model, Model)


def test_a_class_without_declared_fields_has_no_sample() -> None:
    with pytest.raises(NoSampleError, match="Opaque does not declare its fields"):
        Sampler(as_json=False, optional=0).value(type("Opaque", (), {}))


class Container:
    def __init__(self, *items: object, client: object = None) -> None:
        self.items = items[0] if items else None
        self.client = client


@pytest.mark.parametrize(
    ("one", "other", "are_equal"),
    [
        (Container(1, client="a"), Container(1, client="b"), True),
        (Container(1), Container(2), False),
        ([Container(1), 2], [Container(1), 2], True),
        ([Container(1)], [Container(1), None], False),
        (Container(iter([1])), Container(iter([1])), True),
        (Container(iter([1])), Container(iter([2])), False),
        ([1], iter([1]), False),
    ],
)
def test_objects_are_compared_by_their_attributes(
    one: object, other: object, are_equal: bool
) -> None:
    assert equal(one, other) is are_equal


def test_callable_namespaces_of_a_path_get_different_samples() -> None:
    text = Parameter("sid", ParameterKind.POSITIONAL_OR_KEYWORD, TypeExpr("str"))
    more = Parameter("size", ParameterKind.KEYWORD_ONLY, TypeExpr("int"), TypeExpr("1"))
    calls = [NamespaceCall((name,), "__call__", "()", Signature((text, more))) for name in "ab"]
    task = Task("get", "a.b.get", "()", "m:C.get", 1, "Get", (), "str", Signature(()))
    task = dataclasses.replace(task, calls=tuple(calls))
    found = call_arguments(task, lambda namespace: {})
    assert found == [{"sid": "sample-1"}, {"sid": "sample-2"}]
    stated = call_arguments(task, lambda namespace: {"sid": "AC7"} if namespace == "a" else {})
    assert stated == [{"sid": "AC7"}, {"sid": "sample-2"}]
