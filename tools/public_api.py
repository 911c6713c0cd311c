"""Listing of the public API: a change of it shows in the diff of ``docs/api.txt``.

    python -m tools.public_api           # write docs/api.txt
    python -m tools.public_api --check   # compare it with the code, exit with 1 if they differ

The listing has one line for each public name of the runtime, sorted by name. It is read from the
source with griffe; nothing is imported. ``private_types`` finds types that users meet in a public
signature, but cannot import from a public module.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path

import griffe

ROOT = Path(__file__).parents[1]
LISTING = ROOT / "docs" / "api.txt"
MODULES = (
    "integrate_runtime",
    "integrate_runtime.codecs",
    "integrate_runtime.contracts",
    "integrate_runtime.testing",
)

HEADER = """\
# Public API of integrate_runtime. `make api` writes this file; a change of it is a decision.
# Every other module and every name that begins with an underscore is private.
"""

# Methods that the language calls, and that no caller of the class sees.
_INVISIBLE = {"__getattr__", "__hash__", "__post_init__", "__repr__", "__slots__", "__str__"}
_SEPARATOR = {
    griffe.ParameterKind.var_positional: "*",
    griffe.ParameterKind.var_keyword: "**",
}


def main(arguments: list[str]) -> int:
    """Write the listing, or compare it with the code; return the exit code."""
    listing = public_api(ROOT / "runtime", MODULES)
    if arguments == ["--check"]:
        committed = LISTING.read_text(encoding="utf-8") if LISTING.exists() else ""
        message = difference(committed, listing)
        print(message, end="")
        return 1 if message else 0
    LISTING.write_text(listing, encoding="utf-8")
    return 0


def difference(committed: str, current: str) -> str:
    """Describe how the public API differs from its committed listing; empty if it does not."""
    if committed == current:
        return ""
    lines = unified_diff(
        committed.splitlines(keepends=True),
        current.splitlines(keepends=True),
        "docs/api.txt",
        "the code",
        n=0,
    )
    return (
        "The public API differs from docs/api.txt:\n\n"
        + "".join(lines)
        + "\nIf that is intended, run `make api`, add the change to CHANGELOG.md and commit both. "
        "Otherwise restore the name or the signature.\n"
    )


def public_api(folder: Path, modules: tuple[str, ...]) -> str:
    """List the public API of a package.

    Args:
        folder: Folder that contains the package.
        modules: Public modules, each with an ``__all__``; the first is the package itself.

    Raises:
        LookupError: If an ``__all__`` has a name that the source does not define.
    """
    exported = _exported(_load(folder, modules[0]), modules)
    public_paths = _public_paths(exported)
    lines: list[str] = []
    for path, definition in exported:
        first = public_paths[definition.path]
        if first != path:
            lines.append(f"{path}: same as {first}")
        else:
            lines += _lines(path, definition, public_paths)
    # By name, so that a class precedes its members.
    return HEADER + "".join(f"{line}\n" for line in sorted(lines, key=_name))


def private_types(folder: Path, modules: tuple[str, ...]) -> list[str]:
    """List the types in public signatures that no public module exports.

    Type variables, base classes and parameters that begin with an underscore do not count: no user
    has to name them.

    Args:
        folder: Folder that contains the package.
        modules: Public modules, each with an ``__all__``; the first is the package itself.

    Returns:
        Lines with the public name and the path of the type, sorted.
    """
    package = _load(folder, modules[0])
    exported = _exported(package, modules)
    public_paths = _public_paths(exported)
    return sorted(
        {
            f"{path}: {definition.path}"
            for public, documented in exported
            for path, name in _annotated_names(public, documented, public_paths)
            if (definition := _own_type(package, name)) is not None
            and definition.path not in public_paths
        }
    )


def _annotated_names(
    path: str, definition: griffe.Object, public_paths: dict[str, str]
) -> Iterator[tuple[str, griffe.ExprName]]:
    """Yield the names in the annotations of a definition and its members, with their owners."""
    if isinstance(definition, griffe.Class):
        for name, member in _members(definition, public_paths).items():
            yield from _annotated_names(f"{path}.{name}", member, public_paths)
        return
    for annotation in _annotations(definition):
        for part in annotation.iterate(flat=True):
            if isinstance(part, griffe.ExprName):
                yield path, part


def _annotations(definition: griffe.Object) -> Iterator[griffe.Expr]:
    annotations: list[str | griffe.Expr | None] = []
    if isinstance(definition, griffe.Function):
        for signature in definition.overloads or [definition]:
            annotations += [
                parameter.annotation
                for parameter in signature.parameters
                if not parameter.name.startswith("_")
            ]
            annotations.append(signature.returns)
    elif isinstance(definition, griffe.Attribute):
        annotations.append(definition.annotation)
        if str(definition.annotation) == "TypeAlias":
            annotations.append(definition.value)
    return (annotation for annotation in annotations if isinstance(annotation, griffe.Expr))


def _own_type(package: griffe.Module, name: griffe.ExprName) -> griffe.Object | None:
    """Return the class or type alias of the package that a name leads to, or None."""
    path = name.canonical_path
    if not path.startswith(f"{package.path}."):
        return None
    try:
        member = package[path.removeprefix(f"{package.path}.")]
    except KeyError:  # an attribute of a type variable, such as Arguments.args
        return None
    definition = member.final_target if isinstance(member, griffe.Alias) else member
    is_type_variable = isinstance(definition, griffe.Attribute) and definition.annotation is None
    return None if is_type_variable else definition


def _load(folder: Path, name: str) -> griffe.Module:
    package = griffe.load(name, search_paths=[folder])
    assert isinstance(package, griffe.Module)
    return package


def _exported(package: griffe.Module, modules: tuple[str, ...]) -> list[tuple[str, griffe.Object]]:
    """Return the public names of the modules, as full paths, with their definitions."""
    return [
        (f"{path}.{name}", _definition(module, name))
        for path in modules
        for module in [_module(package, path)]
        for name in map(str, module.exports or ())
    ]


def _public_paths(exported: list[tuple[str, griffe.Object]]) -> dict[str, str]:
    """Return the path of each definition with the first public name that it has."""
    paths: dict[str, str] = {}
    for path, definition in exported:
        paths.setdefault(definition.path, path)
    return paths


def _name(line: str) -> tuple[str, str]:
    return line.partition(": ")[0], line


def _module(package: griffe.Module, path: str) -> griffe.Module:
    module = package if path == package.path else package[path.removeprefix(f"{package.path}.")]
    assert isinstance(module, griffe.Module)
    return module


def _definition(module: griffe.Module, name: str) -> griffe.Object:
    try:
        member = module[name]
        return member.final_target if isinstance(member, griffe.Alias) else member
    except (KeyError, griffe.AliasResolutionError) as error:
        raise LookupError(
            f"{module.path}.__all__ has {name!r}, which no module defines."
        ) from error


def _lines(path: str, definition: griffe.Object, public_paths: dict[str, str]) -> Iterator[str]:
    if isinstance(definition, griffe.Class):
        bases = ", ".join(str(base) for base in definition.bases)
        yield f"{path}: class" + (f"({bases})" if bases else "")
        for name, member in sorted(_members(definition, public_paths).items()):
            yield from _lines(f"{path}.{name}", member, public_paths)
    elif isinstance(definition, griffe.Function):
        yield from (f"{path}: {line}" for line in _signatures(definition))
    elif isinstance(definition, griffe.Attribute):
        yield f"{path}: {_attribute(definition)}"


def _members(definition: griffe.Class, public_paths: dict[str, str]) -> dict[str, griffe.Object]:
    """Public members of a class, with those of its private bases in the same package."""
    members: dict[str, griffe.Object] = {}
    for base in [*reversed(definition.mro()), definition]:
        is_private = base.path not in public_paths and base.package is definition.package
        if base is definition or is_private:
            members |= {
                name: member
                for name, member in base.members.items()
                if _is_public(name) and not isinstance(member, griffe.Alias)
            }
    return members


def _is_public(name: str) -> bool:
    is_special = name.startswith("__") and name.endswith("__")
    return name not in _INVISIBLE and (is_special or not name.startswith("_"))


def _signatures(function: griffe.Function) -> Iterator[str]:
    """Signatures of a function: of each of its overloads, or its own."""
    kinds = [kind for kind in ("async", "classmethod", "staticmethod") if kind in function.labels]
    for signature in function.overloads or [function]:
        parameters = ", ".join(_parameters(signature))
        yield " ".join([*kinds, f"def({parameters}) -> {signature.returns or 'None'}"])


def _parameters(function: griffe.Function) -> Iterator[str]:
    kinds = griffe.ParameterKind
    parameters = list(function.parameters)
    keyword_only = False
    for position, parameter in enumerate(parameters):
        if parameter.kind is kinds.keyword_only and not keyword_only:
            if not any(other.kind is kinds.var_positional for other in parameters[:position]):
                yield "*"
            keyword_only = True
        yield _parameter(parameter)
        after = parameters[position + 1].kind if position + 1 < len(parameters) else None
        if parameter.kind is kinds.positional_only and after is not kinds.positional_only:
            yield "/"


def _parameter(parameter: griffe.Parameter) -> str:
    separator = _SEPARATOR.get(parameter.kind, "") if parameter.kind else ""
    text = separator + parameter.name
    if parameter.annotation is not None:
        text += f": {parameter.annotation}"
    if parameter.default is None or separator:
        return text
    equals = " = " if parameter.annotation is not None else "="
    return f"{text}{equals}{parameter.default}"


def _attribute(attribute: griffe.Attribute) -> str:
    kind = "property" if "property" in attribute.labels else "attribute"
    text = f"{kind} {attribute.annotation}" if attribute.annotation is not None else kind
    if _is_constant(attribute):
        text += f" = {' '.join(str(attribute.value).split())}"
    return text


def _is_constant(attribute: griffe.Attribute) -> bool:
    """Whether the value belongs to the API: of a constant, a type alias or a member of an enum."""
    if attribute.value is None or "property" in attribute.labels:
        return False
    if "instance-attribute" not in attribute.labels:
        return True
    # The default of a dataclass's field is part of its constructor's signature already.
    return "class-attribute" in attribute.labels and attribute.annotation is None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
