"""Arguments of constructors, also of those that pass on what a class above takes."""

from __future__ import annotations

import ast
import dataclasses
import inspect
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from integrate_gen.expressions.names import last_name
from integrate_gen.model.errors import SdkError
from integrate_gen.model.sdk import ParameterKind, TypeExpr
from integrate_gen.results.kinds import members
from integrate_gen.signatures.read import read_annotation
from integrate_gen.signatures.resolve import named_classes
from integrate_gen.source.index import SourceIndex
from integrate_gen.tree.children.instance_attributes import called_class

_INHERITED = "super().__init__"
_UNIONS = ("Optional", "Union")

VARIADIC = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)


@dataclass(frozen=True, slots=True)
class Argument:
    """A constructor's parameter.

    Attributes:
        name: Name of the parameter.
        required: Whether a call must pass an argument.
        annotation: Annotation as text; empty if there is none.
        classes: Classes in the annotation.
        default: The default; None if there is none.
    """

    name: str
    required: bool
    annotation: str = ""
    classes: tuple[type, ...] = ()
    default: object = None

    @property
    def takes_str(self) -> bool:
        """Whether the annotation allows a ``str``."""
        return not self.annotation or "str" in self.types

    @property
    def types(self) -> frozenset[str]:
        """The types that the annotation unites; none if there is no annotation."""
        return frozenset(_union_members(self.annotation) if self.annotation else ())


def constructor_arguments(cls: type) -> dict[str, Argument]:
    """Return the constructor's named parameters.

    Those of a constructor that passes everything on, ``super().__init__(*args, **kwargs)``, are
    those of the other class. If the constructor has ``**kwargs`` beside named parameters, they
    include the fields of dataclasses among these: some SDKs take the options of such a dataclass as
    keywords too.
    """
    parameters = stated_parameters(cls)
    if (other := _passes_everything_to(cls, parameters)) is not None:
        return constructor_arguments(other)
    annotations = _annotations(cls)
    arguments: dict[str, Argument] = {}
    for p in parameters:
        if p.kind not in VARIADIC:
            annotation, classes = annotations.get(p.name, ("", ()))
            default = None if p.default is p.empty else p.default
            arguments[p.name] = Argument(p.name, p.default is p.empty, annotation, classes, default)
    if any(_takes_keywords(p, annotations) for p in parameters):
        for argument in list(arguments.values()):
            for option in _dataclass_fields(argument.classes):
                arguments.setdefault(option.name, option)
    return arguments


def stated_parameters(cls: type) -> Sequence[inspect.Parameter]:
    """Return the parameters of a class, none if it has no signature."""
    try:
        return list(inspect.signature(cls).parameters.values())
    except (TypeError, ValueError):
        return []


def _passes_everything_to(cls: type, parameters: Sequence[inspect.Parameter]) -> type | None:
    """Return the class to which a constructor passes all its arguments, if it does only that."""
    if [p.kind for p in parameters] != [*VARIADIC]:
        return None
    constructor: Any = getattr(cls, "__init__", None)
    try:
        definition = SourceIndex().definition(constructor)
    except SdkError:
        return None
    for function in _calls_with_everything(definition.function.body.statements, parameters):
        text = ast.unparse(function)
        other = _above(cls) if text == _INHERITED else called_class(text, definition)
        if other not in (None, cls):
            return other
    return None


def _above(cls: type) -> type | None:
    """Return the base class whose constructor the one of a class calls by ``super()``."""
    definer = next(base for base in cls.__mro__ if "__init__" in vars(base))
    bases = cls.__mro__[cls.__mro__.index(definer) + 1 : -1]
    return next((base for base in bases if "__init__" in vars(base)), None)


def _calls_with_everything(
    body: Iterable[ast.stmt], parameters: Sequence[inspect.Parameter]
) -> Iterator[ast.expr]:
    """Yield what is called with ``*args`` and ``**kwargs`` alone."""
    args, kwargs = (p.name for p in parameters)
    for node in (n for statement in body for n in ast.walk(statement)):
        match node:
            case ast.Call(
                func=function,
                args=[ast.Starred(value=ast.Name(id=starred))],
                keywords=[ast.keyword(arg=None, value=ast.Name(id=keywords))],
            ) if (
                starred == args and keywords == kwargs
            ):
                yield function
            case _:
                pass


def _takes_keywords(p: inspect.Parameter, annotations: Mapping[str, tuple[str, Any]]) -> bool:
    """Whether a parameter takes any keyword. ``**kwargs: NoReturn`` refuses all of them."""
    annotation, _ = annotations.get(p.name, ("", ()))
    refuses = annotation.rpartition(".")[2] in ("Never", "NoReturn")
    return p.kind is inspect.Parameter.VAR_KEYWORD and not refuses


def _union_members(annotation: str) -> Iterator[str]:
    """Yield the members of a union, also those of ``Optional`` and nested unions."""
    for member in members(TypeExpr(annotation)):
        match ast.parse(member.text, mode="eval").body:
            case ast.Subscript(value=value, slice=inner) if last_name(value) in _UNIONS:
                yield from _union_members(ast.unparse(inner))
            case _:
                yield member.text


def _dataclass_fields(classes: Iterable[type]) -> Iterator[Argument]:
    for cls in classes:
        if dataclasses.is_dataclass(cls):
            for field in dataclasses.fields(cls):
                stated = field.type
                text = stated if isinstance(stated, str) else inspect.formatannotation(stated)
                yield Argument(field.name, False, text)


def _annotations(cls: type) -> Mapping[str, tuple[str, tuple[type, ...]]]:
    """Return the annotation of each parameter, as text and as the classes in it.

    They are read from the source. Reflection resolves no name that is imported under
    ``TYPE_CHECKING``.
    """
    constructor: Any = getattr(cls, "__init__", None)
    try:
        definition = SourceIndex().definition(constructor)
    except SdkError:
        return {}
    function = definition.function
    annotations: dict[str, tuple[str, tuple[type, ...]]] = {}
    for parameter in function.header.parameters:
        if parameter.annotation and parameter.kind is not ParameterKind.VAR_POSITIONAL:
            expression = read_annotation(parameter.annotation, definition.scope, function)
            annotations[parameter.name] = expression.text, tuple(named_classes(expression))
    return annotations
