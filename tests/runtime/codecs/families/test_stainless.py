"""Results of Stainless SDKs, as JSON and back, for all types of openai."""

from __future__ import annotations

import json
import pkgutil
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx2
import openai
import openai.types
import pytest
from integrate_runtime.codecs.registry import codec_for
from integrate_runtime.reflection.stored_types import StoredTypes
from integrate_runtime.reflection.type_paths import type_expression
from integrate_runtime.values.equality import same
from openai import BaseModel, HttpxBinaryResponseContent
from openai._models import FinalRequestOptions, add_request_id, construct_type
from openai.pagination import AsyncCursorPage
from openai.types import Model
from openai.types.audio import Transcription, TranscriptionVerbose
from openai.types.chat import ChatCompletion, ParsedChatCompletion

from tests.support.model_data import model_data

CODEC = codec_for("stainless", StoredTypes(frozenset({"openai"}), frozenset({__name__})))
BINARY = "openai._legacy_response:HttpxBinaryResponseContent"
TRANSCRIPTION = "openai.types.audio:Transcription | openai.types.audio:TranscriptionVerbose | str"


def through_json(value: object, output: str | None) -> Any:
    return CODEC.decode(json.loads(json.dumps(CODEC.encode(value, output))), output)


def models() -> list[type[BaseModel]]:
    """Return every model that openai declares."""
    found: dict[type[BaseModel], None] = {}
    for module in pkgutil.walk_packages(openai.types.__path__, "openai.types."):
        for value in vars(import_module(module.name)).values():
            if isinstance(value, type) and issubclass(value, BaseModel):
                found[value] = None
    return list(found)


@pytest.mark.parametrize("strange", [False, True], ids=["as declared", "never seen"])
@pytest.mark.parametrize("turn", [0, 1])
def test_every_model_comes_back_equal(turn: int, strange: bool) -> None:
    every = models()
    assert len(every) > 600
    for kind in every:
        made = construct_type(value=model_data(kind, turn, strange=strange), type_=kind)
        assert same(through_json(made, type_expression(kind)), made), kind


@dataclass
class Staged:
    """A dataclass that contains a model, as helpers of the SDK return."""

    file_id: str
    model: Model
    all: list[Model]


def test_a_dataclass_comes_back_with_the_models_in_it() -> None:
    model = Model.construct(**model_data(Model))
    add_request_id(model, "req_1")
    made = Staged("f", model, [model])
    again = through_json(made, type_expression(Staged))
    assert same(again, made)
    assert again.model._request_id == "req_1"


def test_fields_newer_than_the_sdk_are_kept() -> None:
    made = construct_type(
        value={"id": "a", "created": 1, "object": "soon", "owned_by": "me", "tier": {"level": 2}},
        type_=Model,
    )
    again = through_json(made, "openai.types:Model")
    assert (again.object, again.tier) == ("soon", {"level": 2})
    assert again.model_fields_set == {"id", "created", "object", "owned_by"}


@dataclass(frozen=True)
class Pair:
    """A generic dataclass that contains a model."""

    name: str
    model: Model


def test_a_dataclass_may_have_models() -> None:
    model: Any = construct_type(value={"id": "a", "tier": 2}, type_=Model)
    add_request_id(model, "req_1")
    again = through_json(Pair("a", model), None)
    assert same(again, Pair("a", model))
    assert again.model._request_id == "req_1"


def test_the_request_id_is_kept() -> None:
    made: Any = construct_type(value=model_data(ChatCompletion), type_=ChatCompletion)
    add_request_id(made, "req_1")
    again = through_json(made, "openai.types.chat:ChatCompletion")
    assert (again._request_id, again == made) == ("req_1", True)


@pytest.mark.parametrize(
    "value",
    [
        construct_type(value={"text": "hi"}, type_=Transcription),
        construct_type(value={"text": "hi", "duration": 2.5}, type_=TranscriptionVerbose),
        "1\n00:00:00,000 --> 00:00:02,500\nhi",
    ],
    ids=["a model", "another model", "text"],
)
def test_a_union_gives_the_class_that_the_result_had(value: object) -> None:
    assert same(through_json(value, TRANSCRIPTION), value)


@pytest.mark.parametrize(
    ("value", "output"),
    [
        (None, "None"),
        ("text", "openai.types:Model"),
        ({"id": "a"}, "openai.types:Model"),
        ({"$type": "x", "a": [{"$type": 1}]}, None),
        ([construct_type(value={"id": "a"}, type_=Model)], "list[openai.types:Model]"),
        ({"of": (construct_type(value={"id": "a"}, type_=Model), 1)}, None),
        (float("inf"), None),
    ],
)
def test_every_result_decodes_to_an_equal_value(value: object, output: str | None) -> None:
    assert same(through_json(value, output), value)


def test_a_page_is_stored_with_the_request_for_the_next() -> None:
    page: Any = construct_type(
        value={"data": [{"id": "a"}], "has_more": True}, type_=AsyncCursorPage[Model]
    )
    construct: Any = FinalRequestOptions.construct
    options = construct(
        method="get",
        url="/models",
        params={"limit": 1, "after": openai.omit},
        headers={"OpenAI-Beta": "assistants=v2"},
        timeout=3,
        post_parser=len,
    )
    page._set_private_attributes(model=Model, client=None, options=options)
    output = "openai.pagination:AsyncCursorPage[openai.types:Model]"
    stored = CODEC.encode(page, output)
    assert stored == {
        "data": {"data": [{"id": "a"}], "has_more": True},
        "request": {
            "headers": {"OpenAI-Beta": "assistants=v2"},
            "method": "get",
            "params": {"limit": 1},
            "url": "/models",
        },
    }
    again: Any = CODEC.decode(stored, output)
    assert again._info_to_options(again.next_page_info()).params == {"limit": 1, "after": "a"}
    for kept in (again, through_json(page, None)):
        assert type(kept) is AsyncCursorPage[Model]


class Answer(BaseModel):
    """A model of the application."""

    steps: int


def test_values_parsed_by_an_applications_type_are_kept() -> None:
    made: Any = construct_type(
        value=model_data(ParsedChatCompletion), type_=ParsedChatCompletion[Any]
    )
    made.choices[0].message.parsed = Answer(steps=3)
    again = through_json(made, None)
    assert again.choices[0].message.parsed == Answer(steps=3)
    assert type(again) is ParsedChatCompletion[Any]


@pytest.mark.parametrize("content", [b"a,b\n1,2\n", b"\xff\x00\x01", b""])
def test_a_binary_answer_is_whole_when_it_comes_back(content: bytes, tmp_path: Path) -> None:
    headers = {"content-type": "text/csv", "content-encoding": "gzip", "x-request-id": "req_1"}
    answer = httpx2.Response(200, content=content)
    answer.headers = httpx2.Headers(headers)
    again = through_json(HttpxBinaryResponseContent(answer), BINARY)
    assert isinstance(again, HttpxBinaryResponseContent)
    assert (again.content, again.read(), b"".join(again.iter_bytes(2))) == (content,) * 3
    assert again.text == content.decode("utf-8", errors="replace")
    assert again.response.status_code == 200
    assert again.response.headers["x-request-id"] == "req_1"
    again.write_to_file(tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == content


@pytest.mark.parametrize(
    ("value", "unset"),
    [
        (openai.NOT_GIVEN, True),
        (openai.not_given, True),
        (openai.omit, True),
        (None, False),
        ("", False),
        ({}, False),
        (Model, False),
    ],
)
def test_the_sdks_sentinels_are_arguments_that_are_not_given(value: object, unset: bool) -> None:
    assert CODEC.is_unset(value) is unset
