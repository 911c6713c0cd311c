"""What modules define and export, by their text where they are not loaded: none is for this.

An SDK's types are in thousands of modules that introspection has no other need of, and importing
them takes many times as long as everything else.
"""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
from functools import cache, lru_cache
from pathlib import Path

from integrate_gen.model.sdk import Import, TypeExpr
from integrate_gen.tree.members import is_class

from .scope import ModuleScope

# What is around a name where most that are asked for are defined or exported.
_AROUND = (
    ("\nclass ", "("),
    ("\nclass ", ":"),
    ("\n", ": "),
    ("\n", " = "),
    (" as ", "\n"),
    (" as ", ","),
)
# Characters of a module above which finding all its names once is cheaper than looking for each.
_LONG = 100_000

_RENAMED = re.compile(r" as (\w+)")
_DEFINED = re.compile(
    r"\n[ \t]*(?:class|def|async def) (\w+)|\n(\w+)[ \t]*[:=]|\n[ \t]+(\w+)[ \t]*="
)
_LISTED = re.compile(r"__all__\b[^\[(\n]*[\[(]((?:#[^\n]*|[^\])#])*+)")
_QUOTED = re.compile(r"[\"'](\w+)[\"']")
# A name that is not behind a dot.
_BARE_WORD = re.compile(r"(?<![\w.])[^\W\d]\w*")
_TYPE_VARIABLE = re.compile(
    r"^(\w+)[ \t]*(?::[^=\n]+)?=[ \t]*(?:\w+\.)?(?:TypeVar|ParamSpec)\(", re.M
)


def exported(expression: TypeExpr) -> TypeExpr:
    """The expression with each name imported from where strict checkers accept the import.

    What a module only imports for its own use is not exported, unless it says ``as`` or lists it in
    ``__all__``: mypy with ``--strict`` and pyright refuse it.
    """
    imports = tuple(_exported(found) for found in expression.imports)
    return TypeExpr(expression.text, imports) if imports != expression.imports else expression


@cache
def is_type_variable(found: Import) -> bool:
    """Whether a name is a type variable's, or a parameter specification's."""
    origin = _exported(found)
    if not origin.name or _has_class(origin.module, origin.name):
        return False
    return origin.name in _type_variables(origin.module)


@cache
def _exported(found: Import) -> Import:
    """A name's import, followed to the module that defines it or exports it explicitly."""
    seen = {found}
    while found.name and _path(found.module) and not _exports(found.module, found.name):
        binds = _has_word(found.module, found.name) or "*" in _source(found.module)
        origin = _scope(found.module).resolve(found.name) if binds else None
        if origin is None or origin.module == found.module:
            return found
        found = Import(origin.module, origin.name, found.bound)
        if found in seen:
            return found
        seen.add(found)
    return found


def _exports(module: str, name: str) -> bool:
    """Whether a module defines a name, exports it by ``as``, or lists it in ``__all__``."""
    return (
        _has_class(module, name)
        or _plainly_exports(module, name)
        or name in _listed_names(module)
        or ((_is_long(module) or _has_word(module, name)) and name in _exported_names(module))
    )


def _has_class(module: str, name: str) -> bool:
    """Whether a loaded module has a class that says it is of that module.

    A package may give its own name to classes that it only imports: of those it tells nothing.
    """
    loaded = sys.modules.get(module)
    if loaded is None or hasattr(loaded, "__path__"):
        return False
    found: object = vars(loaded).get(name)
    return is_class(found) and found.__module__ == module


def _plainly_exports(module: str, name: str) -> bool:
    """The same of a short module, told in a tenth of the time where it does as most do.

    Of a long one many names are asked: all that it exports are found once.
    """
    source = _source(module)
    return not _is_long(module) and any(
        f"{before}{name}{after}" in source for before, after in _AROUND
    )


@cache
def _exported_names(module: str) -> frozenset[str]:
    source = _source(module)
    defined = {name for names in _DEFINED.findall(source) for name in names if name}
    return frozenset(defined.union(_RENAMED.findall(source)))


@cache
def _listed_names(module: str) -> frozenset[str]:
    """What the lists that ``__all__`` is made of hold."""
    source = _source(module)
    lists = _LISTED.findall(source) if "__all__" in source else []
    return frozenset(name for listed in lists for name in _QUOTED.findall(listed))


def _has_word(module: str, word: str) -> bool:
    """Whether a module's own code has a name that is behind no dot.

    Without it, and without a star, which an import may have, the module cannot give the name;
    packages give their modules without any code.
    """
    if _is_long(module):
        return word in _bare_words(module)
    source = _source(module)
    place = source.find(word)
    while place >= 0:
        around = source[place - 1], source[place + len(word) : place + len(word) + 1]
        if not any(_is_of_a_word(char) for char in around) and around[0] != ".":
            return True
        place = source.find(word, place + 1)
    return False


def _is_long(module: str) -> bool:
    return len(_source(module)) >= _LONG


def _is_of_a_word(char: str) -> bool:
    return char.isalnum() or char == "_"


@cache
def _bare_words(module: str) -> frozenset[str]:
    return frozenset(_BARE_WORD.findall(_source(module)))


@cache
def _type_variables(module: str) -> frozenset[str]:
    source = _source(module)
    has_some = "TypeVar(" in source or "ParamSpec(" in source
    return frozenset(_TYPE_VARIABLE.findall(source) if has_some else ())


@cache
def _scope(module: str) -> ModuleScope:
    path = _path(module)
    return ModuleScope(
        module, ast.parse(_source(module)), is_package=bool(path and path.stem == "__init__")
    )


@lru_cache(maxsize=32)  # what is asked of one module is asked soon after each other
def _source(module: str) -> str:
    """A module's text, of which each line is after the end of one; empty where it has none."""
    path = _path(module)
    return f"\n{path.read_bytes().decode(errors='replace')}" if path else ""


@cache
def _path(module: str) -> Path | None:
    """The source of a module; None for the standard library's and for those without source."""
    if module.partition(".")[0] in sys.stdlib_module_names:
        return None
    try:
        spec = importlib.util.find_spec(module)
    except (ImportError, ValueError):
        return None
    origin = Path(spec.origin) if spec and spec.origin else None
    return origin if origin and origin.suffix == ".py" else None
