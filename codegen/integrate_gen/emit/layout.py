"""Lines laid out as black would, so that black, which proves it, has nothing left to change.

black formats a text twice when its first pass changed anything, and takes several times as long to
split a line as to leave it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import cast

LINE_LENGTH = 100
"""Columns of generated code."""

INDENT = "    "
_STRING = re.compile(r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*\"""")


def literal(value: object) -> str:
    """A value as Python, in double quotes; arrays become tuples, since generated data is frozen."""
    if isinstance(value, str):
        code = repr(value)
        # Most texts hold nothing that decides about their quotes, which need not be looked for.
        plain = '"' not in code and "\\" not in code
        return f'"{code[1:-1]}"' if plain else double_quoted(code)
    if isinstance(value, Mapping):
        entries = cast("Mapping[object, object]", value).items()
        return f"{{{', '.join(f'{literal(key)}: {literal(item)}' for key, item in entries)}}}"
    if isinstance(value, list | tuple):
        items = [literal(item) for item in cast("Sequence[object]", value)]
        return f"({', '.join(items)}{',' if len(items) == 1 else ''})"
    return double_quoted(repr(value))


def double_quoted(code: str) -> str:
    """An expression with its strings in double quotes, but for those that hold a quote."""
    return _STRING.sub(_double_quoted_string, code) if "'" in code else code


def _double_quoted_string(match: re.Match[str]) -> str:
    inner = match[0][1:-1]
    return match[0] if '"' in inner or "'" in inner else f'"{inner}"'


def brackets(pair: str, entries: Sequence[str], *, indent: int) -> str:
    """Entries in brackets: on one line where that is short, else one a line.

    Args:
        pair: The opening and the closing bracket.
        entries: What stands between them.
        indent: How deep the line is on which they open.
    """
    trailing = "," if pair == "()" and len(entries) == 1 else ""
    line = f"{pair[0]}{', '.join(entries)}{trailing}{pair[1]}"
    if len(line) <= LINE_LENGTH - len(INDENT) * (indent + 3):
        return line
    lines = "".join(f"{INDENT * (indent + 1)}{entry},\n" for entry in entries)
    return f"{pair[0]}\n{lines}{INDENT * indent}{pair[1]}"


def annotation(head: str, code: str, tail: str, *, indent: int) -> str:
    """A line such as ``name: Outer[...] = ...,``, split inside its outer brackets where too long.

    Args:
        head: What stands before the type.
        code: The type.
        tail: What stands behind it, the comma included.
        indent: How deep the line is. The result's first line is not indented.
    """
    line = f"{head}{code}{tail}"
    if _fits(line, indent):
        return line
    return "\n".join(_split(head, code, tail, indent)).lstrip()


def _fits(line: str, indent: int) -> bool:
    return len(INDENT) * indent + len(line) <= LINE_LENGTH


def _split(head: str, code: str, tail: str, indent: int) -> Iterator[str]:
    space = INDENT * indent
    line = f"{head}{code}{tail}"
    outer, inner = (code, "") if _fits(line, indent) else _outermost(code)
    if not inner:
        yield f"{space}{line}"
        return
    yield f"{space}{head}{outer}["
    elements = _elements(inner)
    if len(space) + len(INDENT) + len(inner) <= LINE_LENGTH:
        yield f"{space}{INDENT}{inner}"
    elif len(elements) == 1:
        yield from _split("", inner, "", indent + 1)
    else:
        for element in elements:
            yield from _split("", element, ",", indent + 1)
    yield f"{space}]{tail}"


@cache
def _outermost(code: str) -> tuple[str, str]:
    """``Outer`` and what is in its brackets; nothing where the expression is more than that."""
    found = re.fullmatch(r"([\w.]+)\[(.*)\]", code)
    if not found or any(depth < 0 for depth, _ in _depths(found[2])):
        return code, ""
    return found[1], found[2]


@cache
def _elements(inner: str) -> tuple[str, ...]:
    """What the commas outside all brackets and strings separate."""
    cuts = [i for i, (depth, char) in enumerate(_depths(inner)) if depth == 0 and char == ","]
    starts, ends = [0, *(cut + 1 for cut in cuts)], [*cuts, len(inner)]
    return tuple(inner[start:end].strip() for start, end in zip(starts, ends, strict=True))


def _depths(code: str) -> Iterator[tuple[int, str]]:
    """Each character with the depth of brackets around it; strings count as one level."""
    depth = 0
    quoted = False
    for char in code:
        if char == '"':
            quoted = not quoted
        elif not quoted:
            depth += (char in "[(") - (char in ")]")
        yield depth + quoted, char
