"""Parts of a long generated file, each of which can be verified on its own.

A syntax tree takes a hundred times the memory of its text. A part has the imports, the operations
of some tasks and their methods, with empty lines for what is left out, so that lines keep their
numbers.
The whole file is sound if every part is: each seam is the beginning of a statement
(:func:`check_seams`), so that no token or statement reaches from one part into another.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from integrate_gen.model.errors import GenerationError
from integrate_gen.source.functions import FunctionNode, first_line

_LONGEST = 250_000
"""Characters of a part, apart from its imports and empty lines."""

_OPERATION = re.compile(r"^\w+ = \w+\($", re.MULTILINE)
_CLASS = re.compile(r"^class (\w+)\(", re.MULTILINE)
_MEMBER = re.compile(r"(?<=\n\n)    (?:@|def )")
_NAME = re.compile(r"^    def (\w+)\(", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a file.

    Attributes:
        text: Its code.
        members: Names of the members of its class; None for all members, of a whole file.
        seams: Lines at which what was left out ends.
    """

    text: str
    members: frozenset[str] | None = None
    seams: tuple[int, ...] = ()


def parts_of(text: str) -> Iterator[Part]:
    """Yield the parts of a file, of which the first has the beginning of the class."""
    operations = [match.start() for match in _OPERATION.finditer(text)]
    cls = _CLASS.search(text)
    members = list(_members(text)) if len(text) > _LONGEST else []
    others = len(members) - len(operations)  # properties for the namespaces below come first
    if cls is None or not operations or others < 0 or min(operations) > cls.start():
        yield Part(text)
        return
    tasks = members[others:]
    for begin, end in _chunks(operations, tasks, len(text)):
        constants = operations[begin], operations[end] if end < len(tasks) else cls.start()
        methods = tasks[begin][0], tasks[end][0] if end < len(tasks) else len(text)
        chosen = members[others + begin if begin else 0 : others + end]
        code = _Code(text)
        code.add(0, operations[0])
        code.add(*constants)
        if begin:
            code.write(cls.start(), f"class {cls[1]}:\n")
            code.add(*methods)
        else:
            code.add(cls.start(), methods[1])
        yield Part(code.text, frozenset(name for _, name in chosen), tuple(code.seams))


def check_seams(path: str, tree: ast.Module, part: Part) -> None:
    """Refuse a part whose seams are not the beginnings of statements.

    Raises:
        GenerationError: A statement reaches over a seam, or other code follows the class.
    """
    if part.members is None:
        return
    cls = tree.body[-1]
    if isinstance(cls, ast.ClassDef):
        begun = {_first_line(statement) for statement in (*tree.body, *cls.body)}
        if begun.issuperset(part.seams):
            return
    raise GenerationError(f"{path} would have statements that its template does not.")


@dataclass
class _Code:
    """Code from sections of a file, on the lines that they have there."""

    whole: str

    def __post_init__(self) -> None:
        self.seams: list[int] = []
        self._texts: list[str] = []
        self._lines = 0

    @property
    def text(self) -> str:
        return "".join(self._texts)

    def add(self, start: int, end: int) -> None:
        """Add a section of the file, behind those before."""
        self.write(start, self.whole[start:end])

    def write(self, start: int, code: str) -> None:
        """Write code at the line of a section."""
        line = self.whole.count("\n", 0, start)
        self._texts += ["\n" * (line - self._lines), code]
        self._lines = line + code.count("\n")
        if start:
            self.seams.append(line + 1)


def _members(text: str) -> Iterator[tuple[int, str]]:
    """Yield the position and name of each member of the class; overloads are one member."""
    last = ""
    for match in _MEMBER.finditer(text):
        name = _NAME.search(text, match.start())
        if name is not None and name[1] != last:
            last = name[1]
            yield match.start(), last


def _chunks(
    operations: Sequence[int], tasks: Sequence[tuple[int, str]], length: int
) -> Iterator[tuple[int, int]]:
    """Yield ranges of tasks, as many as one part may have."""
    begin = size = 0
    ends = [*operations[1:], operations[-1]], [*(start for start, _ in tasks[1:]), length]
    for index, (operation, (method, _)) in enumerate(zip(operations, tasks, strict=True)):
        longer = ends[0][index] - operation + ends[1][index] - method
        if size and size + longer > _LONGEST:
            yield begin, index
            begin, size = index, 0
        size += longer
    yield begin, len(tasks)


def _first_line(statement: ast.stmt) -> int:
    return first_line(statement) if isinstance(statement, FunctionNode) else statement.lineno
