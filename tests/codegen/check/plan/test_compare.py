"""Contract of ``--plan``: old signatures, new signatures, and the changes found."""

from __future__ import annotations

import pytest
from integrate_gen.check.plan.changes import Change, ChangeKind, Severity, VersionPart, version_part
from integrate_gen.check.plan.compare import compare
from integrate_gen.check.plan.report import as_data, as_markdown, as_text
from integrate_gen.check.plan.types import Relation, relate
from integrate_gen.committed.api import Api, TaskApi

K = ChangeKind


def found(old: list[str], new: list[str]) -> list[tuple[ChangeKind, str]]:
    changes = compare(Api({"a.b": TaskApi(tuple(old))}), Api({"a.b": TaskApi(tuple(new))}))
    assert all(change.operation == "a.b" for change in changes)
    return [(change.kind, change.name) for change in changes]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("(a: int) -> X", "(a: int) -> X", []),
        ("(a: int) -> X", "(a: int, b: int = 1) -> X", [(K.PARAMETER_ADDED, "b")]),
        ("(a: int) -> X", "(a: int, b: int) -> X", [(K.REQUIRED_PARAMETER_ADDED, "b")]),
        ("(a: int, b: int = 1) -> X", "(a: int) -> X", [(K.PARAMETER_REMOVED, "b")]),
        ("(a: int = 1) -> X", "(a: int) -> X", [(K.MADE_REQUIRED, "a")]),
        ("(a: int) -> X", "(a: int = 1) -> X", [(K.MADE_OPTIONAL, "a")]),
        ("(a: int = 1) -> X", "(a: int = 2) -> X", [(K.DEFAULT_CHANGED, "a")]),
        ("(a, b) -> X", "(b, a) -> X", [(K.PARAMETER_MOVED, "a"), (K.PARAMETER_MOVED, "b")]),
        ("(*, a, b) -> X", "(*, b, a) -> X", []),
        ("(a: int) -> X", "(*, a: int) -> X", [(K.MADE_KEYWORD_ONLY, "a")]),
        ("(*, a: int) -> X", "(a: int) -> X", [(K.MADE_POSITIONAL, "a")]),
        ("(a: int) -> X", "(a: int | str) -> X", [(K.TYPE_WIDENED, "a")]),
        ("(a: Union[int, str]) -> X", "(a: int) -> X", [(K.TYPE_NARROWED, "a")]),
        ("(a: int) -> X", "(a: str) -> X", [(K.TYPE_CHANGED, "a")]),
        ("() -> X", "() -> X | None", [(K.RETURN_WIDENED, "")]),
        ("() -> Optional[X]", "() -> X", [(K.RETURN_NARROWED, "")]),
        ("() -> X", "() -> list[X]", [(K.RETURN_CHANGED, "")]),
        ("(**kw) -> X", "() -> X", [(K.PARAMETER_REMOVED, "kw")]),
        (
            "(a: int, *, b: str) -> X",
            "(a: str, *, c: str) -> X",
            [
                (K.PARAMETER_REMOVED, "b"),
                (K.REQUIRED_PARAMETER_ADDED, "c"),
                (K.TYPE_CHANGED, "a"),
            ],
        ),
    ],
)
def test_a_signature(old: str, new: str, expected: list[tuple[ChangeKind, str]]) -> None:
    assert found([old], [new]) == expected


ONE, TWO, THREE = "(*, a: int) -> X", "(*, b: int) -> X", "(*, a: int, c: int = ...) -> X"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ([ONE, TWO], [TWO, ONE], []),
        ([ONE], [ONE, TWO], [(K.OVERLOAD_ADDED, "")]),
        ([ONE, TWO], [TWO], [(K.OVERLOAD_REMOVED, "")]),
        ([ONE, TWO], [TWO, THREE], [(K.PARAMETER_ADDED, "c")]),
    ],
)
def test_overloads(old: list[str], new: list[str], expected: list[tuple[ChangeKind, str]]) -> None:
    assert found(old, new) == expected


def test_added_removed_and_deprecated_tasks() -> None:
    same = TaskApi(("() -> X",))
    old = {"a.gone": same, "a.kept": same, "a.old": TaskApi(same.signatures, deprecated=True)}
    new = {"a.come": same, "a.kept": TaskApi(same.signatures, deprecated=True), "a.old": same}
    assert compare(Api(old), Api(new)) == [
        Change("a.come", K.TASK_ADDED),
        Change("a.gone", K.TASK_REMOVED),
        Change("a.kept", K.DEPRECATED),
        Change("a.old", K.UNDEPRECATED),
    ]


@pytest.mark.parametrize(
    ("old", "new", "relation"),
    [
        ("Missing[int]", "Missing[int | str]", Relation.WIDER),
        ("Literal['a']", "Literal['a', 'b']", Relation.WIDER),
        ("Missing[Literal['a', 'b']]", "Missing[Literal['a']]", Relation.NARROWER),
        ("dict[str, int]", "dict[str, str]", Relation.OTHER),
        ("dict[int, int]", "dict[int | str, int | str]", Relation.WIDER),
        ("Literal['a', 'b']", "Literal['b', 'a']", Relation.SAME),
        ("Union[Literal['a'], int]", "int | Literal['a']", Relation.SAME),
        ("Literal['a']", "str", Relation.WIDER),
        ("str | None", "Literal['a', 'b'] | None", Relation.NARROWER),
        ("List[Literal['a']] | Omit", "List[Literal['a', 'b']] | Omit", Relation.WIDER),
        ("List[Literal['a', 'b']] | None", "List[Literal['a']] | str | None", Relation.OTHER),
        ("dict[str, int] | None", "dict[str, str] | None", Relation.OTHER),
        ("list[int]", "tuple[int]", Relation.OTHER),
        ("str", "Missing[str]", Relation.WIDER),
        ("Missing[Union[str, None]]", "Missing[str]", Relation.SAME),
    ],
)
def test_types(old: str, new: str, relation: Relation) -> None:
    assert relate(old, new) is relation


CHANGES = [
    Change("issues.create", K.REQUIRED_PARAMETER_ADDED, "owner"),
    Change("issues.get", K.RETURN_WIDENED, old="Issue", new="Issue | None"),
    Change("issues.new", K.TASK_ADDED),
]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [(CHANGES, VersionPart.MAJOR), (CHANGES[1:], VersionPart.MINOR), ([], VersionPart.PATCH)],
)
def test_the_version_part_to_increment(changes: list[Change], expected: VersionPart) -> None:
    assert version_part(changes) is expected


def test_a_plan_as_text() -> None:
    assert as_text("p", CHANGES).splitlines() == [
        "p: 1 breaking, 1 risky, 1 safe; a major version",
        "  breaking issues.create requires the new parameter owner.",
        "  risky    issues.get may return more: Issue | None, was Issue.",
        "  safe     issues.new is new.",
    ]
    assert as_text("p", []) == "p: nothing changes for callers; a patch version"


def test_a_plan_for_a_pull_request() -> None:
    text = as_markdown("p", CHANGES)
    assert "**Breaking (1)**\n\n- `issues.create` requires the new parameter owner." in text
    assert "- `issues.get` may return more: Issue \\| None, was Issue." in text
    assert "<details><summary>Safe (1)</summary>" in text


def test_a_plan_as_data() -> None:
    data = as_data("p", CHANGES)
    assert data["verdict"] == "major"
    assert data["changes"][0] == {
        "operation": "issues.create",
        "kind": "required_parameter_added",
        "severity": "breaking",
        "name": "owner",
        "old": "",
        "new": "",
        "sentence": "issues.create requires the new parameter owner.",
    }


LONG = ", ".join(f"'value {number}'" for number in range(20))
SIGNATURE = f"(a: int, b: str = 'x', *, c: int, d: Literal[{LONG}] = 'value 1', **kw: Any) -> X"


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (
            Change("a.b", K.TYPE_WIDENED, "x", f"Literal[{LONG}]", f"Literal[{LONG}, 'new']"),
            "a.b accepts more for x: Literal[..., 'new'], was Literal[...].",
        ),
        (
            Change("a.b", K.OVERLOAD_ADDED, new=SIGNATURE),
            "a.b can be called in one more way: (a: int, *, c: int, ...) -> X.",
        ),
        (
            Change("a.b", K.OVERLOAD_REMOVED, old="(a: int) -> X"),
            "a.b can no longer be called as (a: int) -> X.",
        ),
    ],
)
def test_a_long_type_is_shortened_to_its_change(change: Change, sentence: str) -> None:
    assert change.sentence == sentence


def test_every_kind_reads_as_a_sentence() -> None:
    for kind in ChangeKind:
        sentence = Change("a.b", kind, "x", "Old", "New").sentence
        assert sentence.startswith("a.b ")
        assert "{" not in sentence
        assert isinstance(kind.severity, Severity)
