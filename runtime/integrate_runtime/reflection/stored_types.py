"""Allow-list of the classes that stored values may name.

A stored value names the classes of its parts as ``module:Class``, and decoding it imports that
module and calls that class. Names in a journal are therefore resolved only in the packages of the
SDK that returned the value and of the program that ran the task.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, is_dataclass
from enum import Enum
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, Any

from .class_makers import is_class_maker
from .main_module import importable_name
from .references import load_reference
from .type_expressions import TypeExpressionError, resolve_type

if TYPE_CHECKING:
    from importlib.metadata import Distribution

_CLASS_NAME = re.compile(r"[\w.]+:[\w.]+")
_RUNTIME = __name__.partition(".")[0]
_REQUIREMENT = re.compile(r"[\w.-]+")

# Classes of the standard library that only hold data: their constructors have no side effects.
_STANDARD = frozenset(
    {
        "builtins:frozenset",
        "builtins:set",
        "collections:Counter",
        "collections:OrderedDict",
        "collections:defaultdict",
        "collections:deque",
        "datetime:date",
        "datetime:datetime",
        "datetime:time",
        "datetime:timedelta",
        "datetime:timezone",
        "decimal:Decimal",
        "fractions:Fraction",
        "http:HTTPMethod",
        "http:HTTPStatus",
        "ipaddress:IPv4Address",
        "ipaddress:IPv4Interface",
        "ipaddress:IPv4Network",
        "ipaddress:IPv6Address",
        "ipaddress:IPv6Interface",
        "ipaddress:IPv6Network",
        "pathlib:Path",
        "pathlib:PosixPath",
        "pathlib:PurePath",
        "pathlib:PurePosixPath",
        "pathlib:PureWindowsPath",
        "pathlib:WindowsPath",
        "types:SimpleNamespace",
        "uuid:SafeUUID",
        "uuid:UUID",
        "zoneinfo:ZoneInfo",
    }
)

_HEADERS = frozenset(
    {
        "multidict:istr",
        "multidict._multidict:istr",
        "multidict._multidict_py:istr",
        "requests.structures:CaseInsensitiveDict",
    }
)
"""Classes of headers in the answers of aiohttp and requests, and of their names."""

_DATA = _STANDARD | _HEADERS
"""Classes that hold data alone, of whatever package the SDK is."""


class ForbiddenTypeError(TypeExpressionError):
    """A stored value names a class outside the allow-list of its task."""


@dataclass(frozen=True, slots=True)
class StoredTypes:
    """Packages whose classes a stored value may name.

    Dataclasses and enums of the runtime may always be named.

    Attributes:
        sdks: Top-level packages of the SDK. The distributions that they require are included.
        modules: Modules of the job and of the callback. Packages that these modules import at
            their top level are included.
    """

    sdks: frozenset[str] = frozenset()
    modules: frozenset[str] = frozenset()

    def allows(self, kind: type | Callable[[type], type]) -> bool:
        """Whether a stored value may name a class, or a function that makes classes."""
        if _top_level(kind.__module__) == _RUNTIME:
            return is_dataclass(kind) or (isinstance(kind, type) and issubclass(kind, Enum))
        name = f"{kind.__module__}:{kind.__qualname__}"
        return name in _DATA or self._allows_package(kind.__module__)

    def resolve(self, expression: str) -> Any:
        """Return the type of an expression such as ``list[pkg.models:Item]``.

        Raises:
            ForbiddenTypeError: If it names a class that is not allowed; nothing is imported then.
            TypeExpressionError: If it is malformed or names a class that does not exist.
        """
        return _resolve(self, expression)

    def find(self, reference: str) -> Any:
        """Import an object by ``module:name``, such as a sentinel of an SDK.

        Raises:
            ForbiddenTypeError: If its module is not allowed.
            TypeExpressionError: If it does not exist.
        """
        if not self._allows_package(reference.partition(":")[0]):
            raise _forbidden(reference)
        try:
            return load_reference(reference)
        except (ImportError, AttributeError) as error:
            raise TypeExpressionError(f"{reference!r} does not exist.") from error

    def _allows_package(self, module: str) -> bool:
        package = _top_level(module)
        if package in sys.stdlib_module_names:
            return False
        return (
            package == _RUNTIME
            or package in self.sdks
            or any(package == _top_level(own) for own in self.modules)
            or any(package in _imported_packages(own) for own in self.modules)
            or any(package in _required_packages(sdk) for sdk in self.sdks)
        )


NO_TYPES = StoredTypes()
"""Allow-list of the runtime's own classes and data classes of the standard library alone."""


def _resolve(types: StoredTypes, expression: str) -> Any:
    for reference in _CLASS_NAME.findall(expression):
        if reference == "typing:Any":
            continue
        target = load_reference(reference) if reference in _DATA else types.find(reference)
        # An allowed module also has the functions and classes that it imports from others.
        if not (isinstance(target, type) or is_class_maker(target)) or not types.allows(target):
            raise _forbidden(reference)
    return resolve_type(expression)


def _forbidden(reference: str) -> ForbiddenTypeError:
    return ForbiddenTypeError(
        f"A stored value names {reference!r}, which is of neither the SDK nor the modules of the "
        "job and its callback."
    )


def _top_level(module: str) -> str:
    return importable_name(module).partition(".")[0]


def _imported_packages(module: str) -> frozenset[str]:
    """Return the third-party packages that a module and its sibling modules import.

    Only top-level names count: they are the same in every process that loads the module, whatever
    else it has imported.
    """
    own = _top_level(module)
    packages: set[str] = set()
    seen, left = {module}, [module]
    while left:
        for name in _modules_named_in(sys.modules.get(left.pop())):
            package = _top_level(name)
            if package == own and name not in seen:
                seen.add(name)
                left.append(name)
            elif package not in sys.stdlib_module_names:
                packages.add(package)
    return frozenset(packages - {own})


def _modules_named_in(module: ModuleType | None) -> Iterator[str]:
    for value in list(vars(module).values()) if module is not None else ():
        name = value.__name__ if isinstance(value, ModuleType) else _module_of(value)
        if name is not None:
            yield name


def _module_of(value: object) -> str | None:
    try:
        name = getattr(value, "__module__", None)
    except Exception:  # lazy proxies run code of their own here
        return None
    return name if isinstance(name, str) else None


@cache
def _required_packages(sdk: str) -> frozenset[str]:
    """Return the packages of the distributions that an SDK's distributions require."""
    from importlib import metadata  # not at the top: it loads email.parser

    required = {
        match[0]
        for distribution in metadata.distributions()
        if _has_package(distribution, sdk)
        for requirement in distribution.requires or ()
        if (match := _REQUIREMENT.match(requirement)) is not None
    }
    installed = (found for name in required for found in metadata.distributions(name=name))
    return frozenset(package for found in installed for package in _top_level_packages(found))


def _has_package(distribution: Distribution, package: str) -> bool:
    # ``metadata.packages_distributions`` parses every path of every distribution.
    declared = (distribution.read_text("top_level.txt") or "").split()
    record = f"\n{distribution.read_text('RECORD') or ''}"
    return package in declared or f"\n{package}/" in record or f"\n{package}.py," in record


def _top_level_packages(distribution: Distribution) -> set[str]:
    declared = (distribution.read_text("top_level.txt") or "").split()
    modules = (path for path in distribution.files or () if path.suffix == ".py")
    return set(declared) or {path.parts[0].removesuffix(".py") for path in modules}
