"""Write the table of GitHub's documented answers, ``providers/github.answers.toml``.

    python codegen/scripts/github_answers.py           # write the table
    python codegen/scripts/github_answers.py FILE      # from a downloaded description

The source is GitHub's published OpenAPI description, in the npm package ``@octokit/openapi``. A
method of githubkit has the type of one success; the table lists what its other successes give:
``none`` for an empty answer, ``pending`` for a result that is still being computed, or a model of
githubkit. Answers with the declared model, and empty ones whose declared model has no fields, need
no entry.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias, cast

PACKAGE = "@octokit/openapi@23.0.2"
MEMBER = "package/generated/api.github.com.json"
MODELS = "githubkit_schemas.v2026_03_10.models"
TABLE = Path(__file__).parents[1] / "integrate_gen" / "providers" / "github.answers.toml"

# GitHub answers these like the other statistics, but documents it for the others only.
UNDOCUMENTED = {
    "repos.get_participation_stats": {"202": "pending"},
    "repos.get_punch_card_stats": {"202": "pending"},
}

# githubkit names these after their category and not after their id.
RENAMED = {"pull-request-stacks/unstack": "pulls.stacks_unstack"}

HEADER = f"""\
# Answers of GitHub's methods other than the declared result, by operation and status. Written by
# codegen/scripts/github_answers.py from {PACKAGE}; do not edit.

[providers.github.answers]
"""

Schema: TypeAlias = Mapping[str, Any]
Answers: TypeAlias = dict[str, dict[str, str]]


def main(arguments: list[str]) -> None:
    """Write the table from the published description, or from a file."""
    text = Path(arguments[0]).read_text(encoding="utf-8") if arguments else download()
    TABLE.write_text(table(answers(json.loads(text))), encoding="utf-8")


def download() -> str:
    """Download the published description with npm."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["npm", "pack", PACKAGE, "--silent"]
        done = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
        with tarfile.open(Path(folder, done.stdout.split()[-1])) as archive:
            member = archive.extractfile(MEMBER)
            assert member is not None
            return member.read().decode()


def answers(description: Schema) -> Answers:
    """Return the further answers of each operation of a description, by status."""
    answers_by_operation: Answers = {}
    for path, methods in description["paths"].items():
        for verb, method in methods.items():
            name = operation_id(method["operationId"])
            further = dict(_further(description, path, verb, method["responses"]))
            further |= UNDOCUMENTED.get(name, {})
            if further:
                answers_by_operation[name] = further
    return answers_by_operation


def table(answers_by_operation: Answers) -> str:
    """Return the text of the table."""
    lines: list[str] = []
    for name, further in sorted(answers_by_operation.items()):
        entries = ", ".join(f'{status} = "{answer}"' for status, answer in sorted(further.items()))
        lines.append(f'"{name}" = {{ {entries} }}\n')
    return HEADER + "".join(lines)


def operation_id(name: str) -> str:
    """Return githubkit's name of an operation: ``repos.get_branch`` for ``repos/get-branch``."""
    return RENAMED.get(name) or name.replace("/", ".").replace("-", "_")


def _further(
    description: Schema, path: str, verb: str, responses: Schema
) -> Iterator[tuple[str, str]]:
    successes = {
        status: _schema(description, response)
        for status, response in responses.items()
        if status.startswith("2")
    }
    # githubkit takes the first success with a body as the type of the method.
    declared = next((schema for schema in successes.values() if schema is not None), None)
    if declared is None:
        return
    for status, schema in successes.items():
        if schema is None:
            if not _is_empty(description, declared):
                yield status, "none"
        elif schema == declared:
            continue
        elif status == "202" and verb == "get" and _is_empty(description, schema):
            yield status, "pending"
        else:
            yield status, f"{MODELS}:{_model(path, verb, status, schema)}"


def _schema(description: Schema, response: Schema) -> Schema | None:
    """Return the JSON schema of a response; None if it has no JSON body."""
    content: Mapping[str, Schema] = _resolved(description, response).get("content", {})
    media = next((value for name, value in content.items() if "json" in name), None)
    return media["schema"] if media is not None else None


def _is_empty(description: Schema, schema: Schema) -> bool:
    """Whether a schema is that of an object without fields."""
    resolved = _resolved(description, schema)
    fields = ("properties", "allOf", "anyOf", "oneOf")
    return resolved.get("type") == "object" and not any(resolved.get(name) for name in fields)


def _resolved(description: Schema, value: Schema) -> Schema:
    if "$ref" not in value:
        return value
    target = description
    for step in value["$ref"].removeprefix("#/").split("/"):
        target = cast("Schema", target[step])
    return target


def _model(path: str, verb: str, status: str, schema: Schema) -> str:
    """Return githubkit's class name of a schema."""
    if "$ref" in schema:
        return _pascal(schema["$ref"].rpartition("/")[2])
    return f"{_pascal(path)}{verb.capitalize()}Response{status}"


def _pascal(text: str) -> str:
    words = re.findall(r"[A-Za-z0-9]+", text)
    return "".join(word[0].upper() + word[1:] for word in words)


if __name__ == "__main__":
    main(sys.argv[1:])
