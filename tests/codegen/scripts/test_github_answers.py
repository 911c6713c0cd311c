"""The script finds what GitHub's description says of further answers."""

from __future__ import annotations

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest

SCRIPT = Path(__file__).parents[3] / "codegen" / "scripts" / "github_answers.py"


@pytest.fixture(scope="module")
def script() -> Any:
    spec = spec_from_file_location("github_answers", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def json_body(schema: dict[str, Any]) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


THING = {"$ref": "#/components/schemas/thing"}
EMPTY = {"$ref": "#/components/schemas/empty-object"}
COMPONENTS = {
    "schemas": {
        "thing": {"type": "object", "properties": {"id": {"type": "integer"}}},
        "either": {"type": "object", "oneOf": [THING, THING]},
        "empty-object": {"type": "object"},
    },
    "responses": {"no_content": {}, "accepted": json_body({"type": "object"})},
}
NOTHING = {"$ref": "#/components/responses/no_content"}
ACCEPTED = {"$ref": "#/components/responses/accepted"}


@pytest.mark.parametrize(
    ("verb", "responses", "expected"),
    [
        ("get", {"200": json_body(THING), "204": NOTHING}, {"204": "none"}),
        ("get", {"200": json_body(THING), "202": ACCEPTED}, {"202": "pending"}),
        (
            "get",
            {"200": json_body({"$ref": "#/components/schemas/either"}), "204": {}},
            {"204": "none"},
        ),
        ("put", {"201": json_body(EMPTY), "204": NOTHING}, {}),
        ("put", {"200": json_body(THING), "201": json_body(THING)}, {}),
        ("put", {"200": json_body(THING), "304": {}, "404": json_body(EMPTY)}, {}),
        ("delete", {"204": NOTHING}, {}),
        ("post", {"201": json_body(THING), "202": json_body(EMPTY)}, {"202": "MODELS:EmptyObject"}),
        (
            "post",
            {"201": json_body(THING), "202": ACCEPTED},
            {"202": "MODELS:ReposIdGoPostResponse202"},
        ),
    ],
)
def test_further_answers(
    script: Any, verb: str, responses: dict[str, Any], expected: dict[str, str]
) -> None:
    method = {"operationId": "my-repos/go-there", "responses": responses}
    description = {"paths": {"/repos/{id}/go": {verb: method}}, "components": COMPONENTS}
    models = {status: name.replace("MODELS", script.MODELS) for status, name in expected.items()}
    assert script.answers(description) == ({"my_repos.go_there": models} if models else {})


def test_the_committed_table_has_the_form_that_the_script_writes(script: Any) -> None:
    text = script.TABLE.read_text(encoding="utf-8")
    assert text.startswith(script.HEADER)
    entries = text.removeprefix(script.HEADER).splitlines()
    assert entries == sorted(entries)
    assert len(entries) > 20
