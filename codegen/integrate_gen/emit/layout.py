"""Layout of generated lines in black's style.

black formats a text a second time if its first pass changed anything, and takes several times as
long to split a line as to leave it alone. With one-line statements for black to split, all of
``integrate-gen github`` without a cache takes 1.5 times the processor time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import cast

LINE_LENGTH = 100
"""Columns of generated code."""

INDENT = "    "
_STRING = re.compile(r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*\"""")


def literal(value: object) -> str:
    """Return a value as Python code, with arrays as tuples, since generated data is frozen."""
    if isinstance(value, str):
        return double_quoted(repr(value))
    if isinstance(value, Mapping):
        entries = cast("Mapping[object, object]", value).items()
        return f"{{{', '.join(f'{literal(key)}: {literal(item)}' for key, item in entries)}}}"
    if isinstance(value, list | tuple):
        items = [literal(item) for item in cast("Sequence[object]", value)]
        return f"({', '.join(items)}{',' if len(items) == 1 else ''})"
    return double_quoted(repr(value))


def double_quoted(code: str) -> str:
    """Return an expression with double-quoted strings, leaving strings that hold a quote."""
    return _STRING.sub(_double_quoted_string, code) if "'" in code else code


def _double_quoted_string(match: re.Match[str]) -> str:
    inner = match[0][1:-1]
    return match[0] if '"' in inner or "'" in inner else f'"{inner}"'


def brackets(pair: str, entries: Sequence[str], *, indent: int) -> str:
    """Return entries in brackets, on one line if it is short and one a line otherwise.

    Args:
        pair: The opening and the closing bracket.
        entries: The code of each entry.
        indent: The indentation level of the line with the opening bracket.
    """
    trailing = "," if pair == "()" and len(entries) == 1 else ""
    line = f"{pair[0]}{', '.join(entries)}{trailing}{pair[1]}"
    if len(line) <= LINE_LENGTH - len(INDENT) * (indent + 3):
        return line
    lines = "".join(f"{INDENT * (indent + 1)}{entry},\n" for entry in entries)
    return f"{pair[0]}\n{lines}{INDENT * indent}{pair[1]}"


def annotation(head: str, code: str, tail: str, *, indent: int) -> str:
    """Return a line such as ``name: Outer[...] = ...,``, split in its brackets if it is too long.

    Args:
        head: The code before the type.
        code: The type.
        tail: The code after the type, with the comma.
        indent: The indentation level of the line. The first line of the result is not indented.
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


def _outermost(code: str) -> tuple[str, str]:
    """Split ``Outer[inner]``; the second part is empty for any other expression."""
    match = re.fullmatch(r"([\w.]+)\[(.*)\]", code)
    if not match or any(depth < 0 for depth, _ in _depths(match[2])):
        return code, ""
    return match[1], match[2]


def _elements(inner: str) -> tuple[str, ...]:
    """Split at the commas outside brackets and strings."""
    cuts = [i for i, (depth, char) in enumerate(_depths(inner)) if depth == 0 and char == ","]
    starts, ends = [0, *(cut + 1 for cut in cuts)], [*cuts, len(inner)]
    return tuple(inner[start:end].strip() for start, end in zip(starts, ends, strict=True))


def _depths(code: str) -> Iterator[tuple[int, str]]:
    """Yield each character with the depth of brackets around it, a string counting as a level."""
    depth = 0
    quoted = False
    for char in code:
        if char == '"':
            quoted = not quoted
        elif not quoted:
            depth += (char in "[(") - (char in ")]")
        yield depth + quoted, char
