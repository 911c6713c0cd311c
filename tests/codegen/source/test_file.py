"""Lookup of definitions in a module by line, name and class."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from inspect import CO_NEWLOCALS
from pathlib import Path
from types import CodeType
from zipfile import ZipFile

import pytest
from integrate_gen.model.sdk import ParameterKind
from integrate_gen.source.file import SourceFile
from integrate_gen.source.functions import Function, first_line

POSITIONAL = (ParameterKind.POSITIONAL_ONLY, ParameterKind.POSITIONAL_OR_KEYWORD)

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


LIKE_METHODS = '''\
class Odd:
    """A docstring whose indented code is no method:

    def shown(self): ...
    """

    def get(
        self,
    ) -> dict[
        str, int
    ]:
        """Nor is this:

    def listed(self): ...
        """
        def inner(): ...
        return {}

    if True:
        def under(self): ...

    text = """
    def written(self): ...
"""

    def last(self, x: "int" = 1): return \\
    x
'''


@pytest.mark.parametrize(
    ("source", "line", "qualname", "found"),
    [
        (PLAIN, 9, "Forms.get", True),
        (PLAIN, 16, "Forms.Pages.list", True),
        (PLAIN, 22, "AsyncForms.get", True),
        (PLAIN, 28, "Hidden.seen", True),
        (PLAIN, 31, "alone", True),
        (PLAIN, 31, "another", False),
        (PLAIN, 5, "Forms.get", False),
        (A_CLASS_IN_A_TEXT, 8, "Example.get", True),
        (A_CLASS_IN_A_TEXT, 5, "Shown.shown", False),
        (A_CLASS_IN_A_TEXT, 13, "Other.other", False),
        (A_CLASS_IN_A_TEXT, 18, "Last.last", True),
        (AT_THE_MARGIN, 2, "Wrapped.get", True),
        (AT_THE_MARGIN, 8, "Wrapped.get", True),
        (LIKE_METHODS, 4, "Odd.shown", False),
        (LIKE_METHODS, 7, "Odd.get", True),
        (LIKE_METHODS, 14, "Odd.listed", False),
        (LIKE_METHODS, 20, "Odd.under", True),
        (LIKE_METHODS, 23, "Odd.written", False),
        (LIKE_METHODS, 26, "Odd.last", True),
    ],
)
def test_a_definition_is_found_by_line_and_name(
    source: str, line: int, qualname: str, found: bool, tmp_path: Path
) -> None:
    file = source_file(tmp_path, source.encode())
    definition = file.definition_at(code(line, qualname))
    assert (definition.qualname if definition else None) == (qualname if found else None)


def test_a_definition_has_the_overloads_above_it(tmp_path: Path) -> None:
    found = source_file(tmp_path, PLAIN.encode()).definition_at(code(9, "Forms.get"))
    assert found
    assert (found.line, found.overload_lines) == (10, (6, 8))
    annotations = [overload.header.parameters[1].annotation for overload in found.overloads]
    assert annotations == ["str", "int"]


@pytest.mark.parametrize(
    "module",
    [
        "argparse",
        "enum",
        "githubkit_schemas.v2026_03_10.rest.issues",
        "inspect",
        "logging",
        "openai.resources.chat.completions.completions",
        "openai.resources.images",
        "tarfile",
        "typeform.forms",
        "typing",
        "unittest.mock",
    ],
)
def test_every_method_that_python_compiles_is_found(module: str) -> None:
    path = find_spec(module)
    assert path
    assert path.origin
    file = SourceFile(path.origin, "m")
    compiled = compile(Path(path.origin).read_bytes(), path.origin, "exec")
    methods = [code for code in codes_in(compiled) if is_method(code)]
    assert len(methods) >= 10
    for method in methods:
        function = function_at(file, method)
        parameters = function.header.parameters
        positional = [p.name for p in parameters if p.kind in POSITIONAL]
        assert tuple(positional) == method.co_varnames[: method.co_argcount]


def test_the_last_of_two_with_one_name_counts(tmp_path: Path) -> None:
    file = source_file(tmp_path, AT_THE_MARGIN.encode())
    found, cls = file.definition_of("Wrapped.get"), file.class_named("Wrapped")
    assert found
    assert cls
    assert (found.line, cls.lineno) == (8, 7)


def test_names_at_module_level_resolve(tmp_path: Path) -> None:
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
    assert found.function.header.parameters[1].default == "'\xe9'"


def source_file(folder: Path, source: bytes) -> SourceFile:
    path = folder / "module.py"
    path.write_bytes(source)
    return SourceFile(str(path), "module")


def function_at(file: SourceFile, method: CodeType) -> Function:
    """Return the definition of a method, or its overload with the same first line."""
    found = file.definition_at(method)
    if found:
        assert found.qualname == method.co_qualname
        return found.function
    whole = file.definition_of(method.co_qualname)
    assert whole, method
    overloads = {first_line(overload.node): overload for overload in whole.overloads}
    return overloads[method.co_firstlineno]


def code(line: int, qualname: str) -> CodeType:
    name = qualname.rpartition(".")[2]
    return code.__code__.replace(co_firstlineno=line, co_qualname=qualname, co_name=name)


def codes_in(module: CodeType) -> Iterator[CodeType]:
    for constant in module.co_consts:
        if isinstance(constant, CodeType):
            yield constant
            yield from codes_in(constant)


def is_method(code: CodeType) -> bool:
    """Whether a code object belongs to a method of a class outside of functions."""
    in_class = "." in code.co_qualname and "<locals>" not in code.co_qualname
    is_own = not code.co_name.startswith("<") and code.co_name != "__annotate__"  # the compiler's
    return in_class and is_own and bool(code.co_flags & CO_NEWLOCALS)


def test_the_source_of_a_zipped_module_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ZipFile(tmp_path / "sdk.zip", "w") as archive:
        archive.writestr("zipped_sdk.py", "def get(key: str) -> int: ...")
    monkeypatch.syspath_prepend(tmp_path / "sdk.zip")
    module = import_module("zipped_sdk")
    file = SourceFile(str(module.__file__), "zipped_sdk")
    assert file.definition_of("get") is not None
