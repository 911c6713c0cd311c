"""Definitions are found in a module's text however it may be cut into classes."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from integrate_gen.introspect.source_file import SourceFile

PLAIN = """\
import typing as t


class Forms:
    @t.overload
    def get(self, uid: str) -> str: ...
    @t.overload
    def get(self, uid: int) -> int: ...
    @staticmethod
    def get(uid):
        return uid

    # about the rest

    class Pages:
        def list(self): ...


class AsyncForms(
    Forms,
):
    async def get(self, uid): ...


if t.TYPE_CHECKING:

    class Hidden:
        def seen(self): ...


def alone(): ...
"""

A_CLASS_IN_A_TEXT = '''\
class Example:
    """How to use it:

class Shown:
    def shown(self): ...
"""

    def get(self): ...


TEXT = """
class Other:
    def other(self): ...
"""


class Last:
    def last(self): ...
'''

AT_THE_MARGIN = """\
class Wrapped:
    def get(self, uid=(
1)):
        return uid


class Wrapped:
    def get(self): ...
"""


@pytest.mark.parametrize(
    ("source", "line", "name", "qualname"),
    [
        (PLAIN, 9, "get", "Forms.get"),
        (PLAIN, 16, "list", "Forms.Pages.list"),
        (PLAIN, 22, "get", "AsyncForms.get"),
        (PLAIN, 28, "seen", "Hidden.seen"),
        (PLAIN, 31, "alone", "alone"),
        (PLAIN, 31, "another", None),
        (PLAIN, 5, "get", None),
        (A_CLASS_IN_A_TEXT, 8, "get", "Example.get"),
        (A_CLASS_IN_A_TEXT, 5, "shown", None),
        (A_CLASS_IN_A_TEXT, 13, "other", None),
        (A_CLASS_IN_A_TEXT, 18, "last", "Last.last"),
        (AT_THE_MARGIN, 2, "get", "Wrapped.get"),
        (AT_THE_MARGIN, 8, "get", "Wrapped.get"),
    ],
)
def test_a_definition_is_found_by_line_and_name(
    source: str, line: int, name: str, qualname: str | None, tmp_path: Path
) -> None:
    found = source_file(tmp_path, source.encode()).definition_at(line, name)
    assert (found.qualname if found else None) == qualname
    if found:
        first = found.node.decorator_list[0] if found.node.decorator_list else found.node
        assert first.lineno == line


def test_a_definition_has_the_overloads_above_it(tmp_path: Path) -> None:
    found = source_file(tmp_path, PLAIN.encode()).definition_at(9, "get")
    assert found
    assert [overload.lineno for overload in found.overloads] == [6, 8]


def test_the_last_of_two_with_one_name_counts(tmp_path: Path) -> None:
    file = source_file(tmp_path, AT_THE_MARGIN.encode())
    found, cls = file.definition_of("Wrapped.get"), file.class_named("Wrapped")
    assert found
    assert cls
    assert (found.node.lineno, cls.lineno) == (8, 7)


def test_names_stand_for_the_same_however_the_text_is_cut(tmp_path: Path) -> None:
    scope = source_file(tmp_path, PLAIN.encode()).scope
    names = ("t", "Forms", "AsyncForms", "Hidden", "alone")
    assert [bool(scope.resolve(name)) for name in names] == [True] * 5


@pytest.mark.parametrize("coding", ["latin-1", "utf-8"])
def test_names_may_have_any_letters_and_modules_another_encoding(
    coding: str, tmp_path: Path
) -> None:
    first = "" if coding == "utf-8" else f"# coding: {coding}"
    source = f"{first}\nclass Caf\xe9:\n    def get(self, tarif='\xe9'): ...\n"
    found = source_file(tmp_path, source.encode(coding)).definition_of("Caf\xe9.get")
    assert found
    assert found.qualname == "Caf\xe9.get"
    assert ast.unparse(found.node.args.defaults[0]) == "'\xe9'"


def test_only_the_class_that_is_asked_for_is_parsed(tmp_path: Path) -> None:
    big = "class Big:\n" + "    def get(self): ...\n" * 1_000
    file = source_file(tmp_path, f"{big}\n\nclass Small:\n    def get(self): ...\n".encode())
    assert file.definition_of("Small.get")
    assert file.parsed < len(big) / 4


def source_file(folder: Path, source: bytes) -> SourceFile:
    path = folder / "module.py"
    path.write_bytes(source)
    return SourceFile(path, "module")
