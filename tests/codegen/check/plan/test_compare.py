"""Contract of ``--plan``: old signatures, new signatures, and the changes found."""

from __future__ import annotations

from typing import Protocol

import pytest
from integrate_gen.check.plan.changes import (
    Change,
    ChangeKind,
    Severity,
    VersionPart,
    reaches,
    version_part,
)
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
        ("(**kw) -> X", "() -> X", [(K.PARAMETER_REMOVED, "**kw")]),
        ("(*args, **kw) -> X", "(*items, **others) -> X", []),
        ("(a: int) -> X", "(a: int, /) -> X", [(K.MADE_POSITIONAL_ONLY, "a")]),
        ("(a: int, /) -> X", "(a: int) -> X", [(K.MADE_KEYWORD, "a")]),
        (
            "(*, a: int) -> X",
            "(a: int, /) -> X",
            [(K.MADE_POSITIONAL, "a"), (K.MADE_POSITIONAL_ONLY, "a")],
        ),
        ("(a: int, /) -> X", "(b: int, /) -> X", [(K.POSITIONAL_ONLY_RENAMED, "a")]),
        (
            "(a: int, b: int, /) -> X",
            "(b: int, a: int, /) -> X",
            [(K.PARAMETER_MOVED, "a"), (K.PARAMETER_MOVED, "b")],
        ),
        ("(*, page_size: int) -> X", "(*, size: int) -> X", [(K.PARAMETER_RENAMED, "page_size")]),
        (
            "(*, page_size: int) -> X",
            "(*, page_size_: str) -> X",
            [(K.PARAMETER_REMOVED, "page_size"), (K.REQUIRED_PARAMETER_ADDED, "page_size_")],
        ),
        ("(a: list[int]) -> X", "(a: Sequence[int]) -> X", [(K.TYPE_WIDENED, "a")]),
        ("(a: Sequence[int]) -> X", "(a: list[int]) -> X", [(K.TYPE_NARROWED, "a")]),
        # a list is changed in place, so that its items are of exactly one type
        ("(a: list[int]) -> X", "(a: list[int | None]) -> X", [(K.TYPE_CHANGED, "a")]),
        ("(a: dict[str, X]) -> X", "(a: dict[str, X | Y]) -> X", [(K.TYPE_CHANGED, "a")]),
        ("(a: list[int]) -> X", "(a: list[int] | None) -> X", [(K.TYPE_WIDENED, "a")]),
        ("(a: Sequence[int]) -> X", "(a: Sequence[int | None]) -> X", [(K.TYPE_WIDENED, "a")]),
        (
            "(a: list[Literal['a']]) -> X",
            "(a: list[Literal['a', 'b']]) -> X",
            [(K.TYPE_WIDENED, "a")],
        ),
        ("() -> tuple[int, ...]", "() -> tuple[int, int]", [(K.RETURN_NARROWED, "")]),
        ("() -> tuple[int, int]", "() -> tuple[int, ...]", [(K.RETURN_WIDENED, "")]),
        ("() -> tuple[int, ...]", "() -> tuple[int, str]", [(K.RETURN_CHANGED, "")]),
        ("() -> Sequence[int]", "() -> list[int]", [(K.RETURN_NARROWED, "")]),
        ("() -> Literal['a']", "() -> Literal['a', 'b']", [(K.RETURN_ALTERNATIVE_ADDED, "")]),
        ("() -> Literal['a']", "() -> Literal['a'] | None", [(K.RETURN_WIDENED, "")]),
        ("() -> Literal['a']", "() -> str", [(K.RETURN_ALTERNATIVE_ADDED, "")]),
        ("() -> Page[X | Y]", "() -> Page[X | Y | Z]", [(K.RETURN_ALTERNATIVE_ADDED, "")]),
        ("() -> X | Y", "() -> X | Y | None", [(K.RETURN_WIDENED, "")]),
        ("() -> dict[str, X]", "() -> dict[str, X | Y]", [(K.RETURN_WIDENED, "")]),
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
        ("list[int]", "Iterable[int | str]", Relation.WIDER),
        ("list[int]", "Iterable[str]", Relation.OTHER),
        ("list[int] | tuple[int, ...]", "collections.abc.Sequence[int]", Relation.WIDER),
        ("list[int] | None", "collections.abc.Sequence[int] | None", Relation.WIDER),
        ("dict[str, int]", "collections.abc.Mapping[str, int]", Relation.WIDER),
        ("dict[str, int]", "collections.abc.Iterable[str]", Relation.WIDER),
        ("str", "collections.abc.Sequence[str]", Relation.WIDER),
        ("bytes", "collections.abc.Sequence[str]", Relation.OTHER),
        ("collections.abc.Mapping[str, int]", "dict[str, int]", Relation.NARROWER),
        ("int", "float", Relation.WIDER),
        ("float", "int | float", Relation.SAME),
        ("int", "object", Relation.WIDER),
        ("sdk.Sequence", "collections.abc.Sequence", Relation.OTHER),
        ("int", "typing.Any", Relation.WIDER),
        ("typing.Any", "int", Relation.NARROWER),
    ],
)
def test_types(old: str, new: str, relation: Relation) -> None:
    assert relate(old, new) is relation


class Readable(Protocol):
    """A protocol of an SDK."""

    def read(self) -> bytes: ...


class Local:
    """A class that fits it."""

    def read(self) -> bytes:
        return b""


def test_a_protocol_that_a_class_fits_is_wider() -> None:
    local, readable = (f"{__name__}.{cls.__name__}" for cls in (Local, Readable))
    assert relate(local, readable) is Relation.WIDER
    assert relate(readable, local) is Relation.NARROWER
    assert relate("int", readable) is Relation.OTHER


CHANGES = [
    Change("issues.create", K.REQUIRED_PARAMETER_ADDED, "owner"),
    Change("issues.get", K.DEFAULT_CHANGED, "page", old="0", new="1"),
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
        "  risky    issues.get has another default for page: 1, was 0.",
        "  safe     issues.new is new.",
    ]
    assert as_text("p", []) == "p: nothing changes for callers; a patch version"


def test_equal_changes_of_many_tasks_are_one_line() -> None:
    names = [f"a.task_{number}" for number in range(10)]
    changes = [Change(name, K.PARAMETER_ADDED, "page") for name in names]
    changes += [Change(name, K.PARAMETER_REMOVED, "size") for name in names]
    changes += [Change("a.task_0", K.PARAMETER_ADDED, "size")]
    assert as_text("p", changes).splitlines() == [
        "p: 10 breaking, 11 safe; a major version",
        f"  breaking no longer takes size (10 tasks): {', '.join(names)}",
        f"  safe     takes page (10 tasks): {', '.join(names[:8])}, and 2 more",
        "  safe     a.task_0 takes size.",
    ]
    assert as_markdown("p", changes).splitlines()[4] == (
        f"- no longer takes size (10 tasks): {', '.join(f'`{name}`' for name in names)}"
    )


@pytest.mark.parametrize(
    ("kinds", "severity", "expected"),
    [
        ([], Severity.SAFE, False),
        ([K.TASK_ADDED], Severity.SAFE, True),
        ([K.TASK_ADDED], Severity.RISKY, False),
        ([K.TASK_ADDED, K.DEPRECATED], Severity.RISKY, True),
        ([K.DEPRECATED], Severity.BREAKING, False),
        ([K.TASK_REMOVED], Severity.RISKY, True),
    ],
)
def test_changes_reach_a_severity(
    kinds: list[ChangeKind], severity: Severity, expected: bool
) -> None:
    assert reaches([Change("a.b", kind) for kind in kinds], severity) is expected


def test_a_plan_for_a_pull_request() -> None:
    text = as_markdown("p", CHANGES)
    assert "**Breaking (1)**\n\n- `issues.create` requires the new parameter owner." in text
    assert "- `issues.get` has another default for page: 1, was 0." in text
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
        "reason": "",
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
