"""Samples of what the validators of Stone accept."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

import pytest
from integrate_gen.model.sdk import Parameter, ParameterKind, Signature
from integrate_gen.prove.answers import AnswerSearch
from integrate_gen.prove.arguments import ArgumentSearch
from integrate_gen.prove.stone_validators import sample_of, validated
from integrate_runtime.testing.http_server import Reply

from tests.codegen.prove import stone_validators as bv

PATH = bv.String(pattern=r"(/(.|[\r\n])*|id:.*)|(ns:[0-9]+)")
NUMBER = bv.UInt64(minimum=0, maximum=5)


class Model:
    """Base of structs and unions."""

    def __init__(self, *values: Any, **fields: Any) -> None:
        self.values = values
        self.fields = fields

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and vars(other) == vars(self)


class File(Model):
    _all_fields_: ClassVar[list[Any]] = [
        ("path", PATH),
        ("size", bv.Nullable(validator=NUMBER)),
        ("gone", bv.Void()),
    ]


class Entry(Model):
    _tag_to_subtype_: ClassVar[dict[Any, Any]] = {("file",): bv.Struct(definition=File)}


class Folder(Model):
    """A struct that leads to itself."""


Folder._all_fields_ = [  # type: ignore[attr-defined]
    ("above", bv.Nullable(validator=bv.Struct(definition=Folder))),
    ("below", bv.List(item_validator=bv.Struct(definition=Folder))),
]


class State(Model):
    _catch_all = "other"
    _tagmap: ClassVar[dict[str, Any]] = {
        "failed": bv.String(),
        "other": bv.Void(),
        "done": bv.Void(),
    }


class Result(Model):
    _catch_all = None
    _tagmap: ClassVar[dict[str, Any]] = {"file": bv.Struct(definition=File)}


class Link(Model):
    _catch_all = None
    _tagmap: ClassVar[dict[str, Any]] = {"url": bv.String(min_length=8)}


@pytest.mark.parametrize(
    ("validator", "argument", "in_json"),
    [
        (bv.Boolean(), True, True),
        (NUMBER, 5, 5),
        (bv.Float64(minimum=2.5, maximum=None), 2.5, 2.5),
        (bv.String(min_length=8), "sampless", "sampless"),
        (bv.String(max_length=3), "sam", "sam"),
        (PATH, "/", "/"),
        (bv.Bytes(), b"ssssss", "c3Nzc3Nz"),
        (bv.Timestamp(format="%Y"), datetime(2024, 2, 29, 12, 30, 45), "2024"),
        (bv.Void(), None, None),
        (bv.List(item_validator=NUMBER, min_items=2), [5, 5], [5, 5]),
        (bv.Map(key_validator=bv.String(), value_validator=NUMBER), {"sample": 5}, {"sample": 5}),
        (bv.Struct(definition=File), File(path="/", size=5), {"path": "/", "size": 5}),
        (
            bv.StructTree(definition=Entry),
            File(path="/", size=5),
            {".tag": "file", "path": "/", "size": 5},
        ),
        (bv.Union(definition=State), State("done", None), {".tag": "done"}),
        (
            bv.Union(definition=Result),
            Result("file", File(path="/", size=5)),
            {".tag": "file", "path": "/", "size": 5},
        ),
        (
            bv.Union(definition=Link),
            Link("url", "sampless"),
            {".tag": "url", "url": "sampless"},
        ),
    ],
)
def test_each_validator_has_samples(validator: Any, argument: Any, in_json: Any) -> None:
    assert sample_of(validator, as_json=False) == argument
    assert sample_of(validator, as_json=True) == in_json


def test_a_struct_that_leads_to_itself_has_a_sample_of_bounded_depth() -> None:
    sample = sample_of(bv.Struct(definition=Folder), as_json=True)
    assert sample["below"][0]["below"] == []
    assert sample["above"]["below"] == []


def test_samples_are_found_by_the_validators_that_raised_an_error() -> None:
    titles = bv.List(item_validator=bv.String())
    with pytest.raises(ValueError, match="7 is not valid") as raised:
        titles.validate([7])
    assert list(validated(raised.value, as_json=False)) == [["sample"], "sample"]


def test_arguments_are_found_by_the_validators_of_an_sdk() -> None:
    def move(path: Any, number: Any, titles: Any) -> None:
        PATH.validate(path)
        NUMBER.validate(number)
        bv.List(item_validator=bv.String()).validate(titles)

    names = ("path", "number", "titles")
    kind = ParameterKind.POSITIONAL_OR_KEYWORD
    signature = Signature(tuple(Parameter(name, kind, None) for name in names))
    arguments: Any = dict.fromkeys(names, "sample")
    search = ArgumentSearch(signature, arguments, {})
    for _ in range(20):
        try:
            move(**arguments)
        except Exception as error:
            arguments = search.next(error)
        else:
            break
    assert arguments == {"path": "/", "number": 5, "titles": ["sample"]}


def test_an_answer_is_found_that_an_sdk_reads_from_a_header_beside_a_file() -> None:
    def read(answer: Reply) -> None:
        value = answer.headers["files-api-result"]
        data_type = bv.Struct(definition=File)
        if value != '{"path": "/", "size": 5}':
            raise ValueError(f"{data_type} expected an object")

    answer: Reply | None = Reply.json("sample")
    search = AnswerSearch(Reply.json("sample"))
    for _ in range(10):
        assert answer is not None
        try:
            read(answer)
        except Exception as error:
            answer = search.next(error)
        else:
            return
    pytest.fail("no answer is found")
