"""The survey of a small SDK that is installed in this environment, and the survey's page."""

from __future__ import annotations

import dataclasses
import enum
import importlib
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal, NotRequired

import pytest
from integrate_gen.model.package import NamespaceCall, Task
from integrate_gen.model.sdk import Parameter, ParameterKind, Signature, TypeExpr
from integrate_gen.prove.equality import equal
from integrate_gen.prove.exchange import call_arguments
from integrate_gen.prove.samples import NoSampleError, Sampler
from pydantic import BaseModel, Field
from typing_extensions import TypedDict

from survey.coverage import PAGE, page
from survey.environments import LOCK, this_environment
from survey.examine import examine, problems
from survey.public_methods import missed, public_methods
from survey.results import Result, read_results, write_results
from survey.sdks import PublicMethods, read_sdks

SDKS = read_sdks()


@pytest.fixture(scope="module")
def typeform(tmp_path_factory: pytest.TempPathFactory) -> Result:
    """Return the result of surveying the typeform of this environment."""
    project = tmp_path_factory.mktemp("typeform")
    return examine(SDKS["typeform"], this_environment(project))


def test_every_task_is_called_and_replayed(typeform: Result) -> None:
    assert (typeform.public, typeform.tasks, typeform.missed) == (9, 9, ())
    assert (typeform.calls, typeform.problems) == ({"equal": 9}, {})
    assert (typeform.type_errors, typeform.imports, typeform.reach) == ((0, 0), (), 1.0)


def test_the_page_says_why_no_package_was_generated(tmp_path: Path) -> None:
    broken = dataclasses.replace(SDKS["typeform"], table={"package": "no_such_sdk"})
    result = examine(broken, this_environment(tmp_path))
    assert "The SDK no_such_sdk is not installed" in result.error
    assert "No package was generated: error: The SDK no_such_sdk" in page({"typeform": result})


def test_a_fault_of_the_package_is_found(tmp_path: Path) -> None:
    sdk = dataclasses.replace(
        SDKS["typeform"], table={"package": "typeform", "codec": "typeform:Typeform"}
    )
    result = examine(sdk, this_environment(tmp_path))
    assert result.calls == {"failed": 9}
    assert sum(len(operations) for operations in result.problems.values()) >= 3


def test_tables_are_as_short_as_promised() -> None:
    assert len(SDKS) >= 12
    longer = {name: sdk.lines for name, sdk in SDKS.items() if sdk.lines > 5}
    assert set(longer.values()) <= {6}  # with the variables of credentials that are not detected
    assert len(longer) <= 3


def test_versions_are_pinned() -> None:
    pinned = {line.partition("==")[0] for line in LOCK.read_text().splitlines()}
    required = {name.partition("[")[0] for sdk in SDKS.values() for name in sdk.install}
    assert {name.partition("<")[0].lower() for name in required} <= pinned
    assert "://" not in LOCK.read_text()


def test_the_page_is_up_to_date(tmp_path: Path) -> None:
    results = read_results()
    assert results.keys() <= SDKS.keys()
    assert PAGE.read_text() == page(results)
    write_results(results, tmp_path / "results.json")
    assert read_results(tmp_path / "results.json") == results


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
    found = call_arguments(dataclasses.replace(task, calls=tuple(calls)))
    assert found == [{"sid": "sample-1"}, {"sid": "sample-2"}]


def test_problems_are_grouped_by_reason() -> None:
    reason = "output: x.NotStorable: A sdk.Thing{} cannot be stored, as it has no stored form"
    outcomes = [
        {"operation": f"a{n}", "outcome": "failed", "reason": reason.format(n)} for n in range(5)
    ]
    outcomes.append({"operation": "b", "outcome": "equal", "reason": ""})
    assert problems(outcomes) == {
        "failed: a result cannot be stored, as it has no stored form": (
            "a0",
            "a1",
            "a2",
            "5 in all",
        )
    }
