"""Further documented answers of an operation change the type of its result, and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from integrate_gen.emit.finish import finish_files
from integrate_gen.emit.render import render
from integrate_gen.expressions.rewrite import canonical, from_reference
from integrate_gen.model.errors import ConfigurationError
from integrate_gen.model.package import Package
from integrate_gen.model.provider import parse_provider
from integrate_gen.model.sdk import Import, TypeExpr
from integrate_gen.policy.answers import AnswerPolicy
from integrate_gen.policy.assemble import assemble
from integrate_gen.tree.load import load_sdk

TABLE = {
    "things.get": {"204": "none"},
    "things.make": {"202": "sdk.models:Receipt", "204": "none", "205": "none"},
    "things.count": {"202": "pending"},
    "things.gone": {"204": "none"},
}
THING = TypeExpr("Thing", (Import("sdk.models", "Thing", "Thing"),))


@pytest.mark.parametrize(
    ("operation", "text"),
    [
        ("things.get", "Thing | None"),
        ("things.make", "Thing | Receipt | None"),
        ("things.count", "Thing"),
        ("things.list", "Thing"),
    ],
)
def test_the_type_of_a_result(operation: str, text: str) -> None:
    result = AnswerPolicy(TABLE).result(operation, THING)
    assert result.text == text
    assert {i.name for i in result.imports} == {*text.split(" | ")} - {"None"}


ANY = TypeExpr("Any", (Import("typing", "Any", "Any"),))
OPTIONAL = TypeExpr("Optional[Thing]", (*THING.imports, Import("typing", "Optional", "Optional")))


@pytest.mark.parametrize(
    ("declared", "text"),
    [
        (TypeExpr("Thing | None", THING.imports), "Thing | None"),
        (OPTIONAL, "Optional[Thing]"),
        (ANY, "Any"),
        (from_reference("integrate_runtime:HttpResult"), "HttpResult"),
    ],
)
def test_a_type_that_has_the_answer_already_stays(declared: TypeExpr, text: str) -> None:
    assert AnswerPolicy(TABLE).result("things.get", declared).text == text


def test_a_declared_model_is_not_repeated() -> None:
    receipt = from_reference("sdk.models:Receipt")
    assert AnswerPolicy(TABLE).result("things.make", receipt).text == "Receipt | None"


def test_an_answer_may_have_the_class_name_of_the_declared_model() -> None:
    other = TypeExpr("Receipt", (Import("sdk.other", "Receipt", "Receipt"),))
    result = AnswerPolicy(TABLE).result("things.make", other)
    assert canonical(result) == "sdk.other:Receipt | sdk.models:Receipt | None"


def test_the_types_by_status() -> None:
    policy = AnswerPolicy(TABLE)
    assert policy.outputs("things.make", THING) == (
        (202, "sdk.models:Receipt"),
        (204, "None"),
        (205, "None"),
    )
    assert policy.outputs("things.count", THING) == policy.outputs("things.list", THING) == ()


def test_pending_statuses() -> None:
    policy = AnswerPolicy(TABLE)
    assert policy.pending("things.count") == (202,)
    assert policy.pending("things.make") == policy.pending("things.list") == ()


def test_an_entry_without_an_operation_is_stale() -> None:
    policy = AnswerPolicy(TABLE)
    for operation in ("things.get", "things.make", "things.list"):
        policy.result(operation, THING)
    policy.pending("things.count")
    assert policy.stale == ["answers.'things.gone'"]


def test_any_sdk_with_a_table_gets_its_types(toys: Path) -> None:
    package = _package({"library.shelf": {"204": "none"}, "library.titles": {"202": "pending"}})
    text = finish_files(package, render(package, _provider({})))["library.py"]
    assert 'output="shelves.models:Books",\n    answers=((204, "None"),)' in text
    assert "Coroutine[object, object, Books | None]" in text
    assert "    pending=(202,),\n" in text


def test_a_table_with_an_unknown_operation_is_an_error(toys: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"answers\.'books.burn'"):
        _package({"books.burn": {"204": "none"}})


@pytest.mark.parametrize("answers", [{"204": "nothing"}, {"404": "none"}, {"104": "none"}])
def test_a_wrong_entry_is_refused(answers: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError, match=r"answers\.books\.get\.[124]04"):
        _provider({"books.get": answers})


def _package(answers: dict[str, Any]) -> Package:
    provider = _provider(answers)
    return assemble(load_sdk(provider), provider)


def _provider(answers: dict[str, Any]) -> Any:
    table = {"package": "shelves", "client": "shelves:Shelves", "init": {"token": "$token"}}
    return parse_provider("shelves", {**table, "answers": answers}, "test")
