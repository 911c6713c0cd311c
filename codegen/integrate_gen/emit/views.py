"""View models of the templates: lines of code, laid out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from integrate_gen.model.identifiers import ConstantName, unused_name
from integrate_gen.model.package import LabelledParameter, Module, NamespaceCall, Task
from integrate_gen.model.sdk import Import, Parameter, ParameterKind, Signature, TypeExpr
from integrate_gen.signatures.type_parameters import declaration

from .layout import annotation, brackets, literal
from .listings import ListingsView, view_listings
from .names import ImportLine, ModuleNames

RUNTIME = "integrate_runtime"
"""Package of the base classes of generated code."""

_POSITIONAL_ONLY = ParameterKind.POSITIONAL_ONLY
# After these kinds, a parameter is keyword-only.
_CLOSING = frozenset({ParameterKind.KEYWORD_ONLY, ParameterKind.VAR_POSITIONAL})
# A keyword of **kwargs may have the name of a parameter of these kinds.
_REPEATABLE = frozenset({_POSITIONAL_ONLY, ParameterKind.VAR_POSITIONAL})
_STARS = {ParameterKind.VAR_POSITIONAL: "*", ParameterKind.VAR_KEYWORD: "**"}
_COROUTINE = TypeExpr(
    "Coroutine[object, object]", (Import("collections.abc", "Coroutine", "Coroutine"),)
)
_ANY = TypeExpr("Any", (Import("typing", "Any", "Any"),))
_NONE = TypeExpr("None")


@dataclass(frozen=True, slots=True)
class SignatureView:
    """A signature, laid out.

    Attributes:
        type_parameters: Its own type parameters in brackets; empty without any.
        parameters: Parameters after ``self``.
        returns: The closing line.
        deprecated: Message of a deprecated overload of a method that is not deprecated itself.
    """

    type_parameters: str
    parameters: tuple[str, ...]
    returns: str
    deprecated: str = ""


@dataclass(frozen=True, slots=True)
class TaskView:
    """A task: its constant, signatures and arguments, and the message if it is deprecated."""

    task: Task
    constant: str
    implementation: SignatureView
    overloads: tuple[SignatureView, ...]
    arguments: str
    properties: str
    deprecated: str


@dataclass(frozen=True, slots=True)
class CallView:
    """A method that returns a callable namespace.

    Attributes:
        module: Module of the namespace.
        method: Name of the method.
        key: Name of the SDK's method.
        parameters: Parameters, as they are written.
        arguments: Dict of the arguments, as it is written.
        hides_module: Whether a parameter has the name of the namespace's module, for which pyright
            takes that module where a name is imported from it.
    """

    module: Module
    method: str
    key: str
    parameters: tuple[str, ...]
    arguments: str
    hides_module: bool


@dataclass(frozen=True, slots=True)
class ModuleView:
    """A namespace's module.

    ``called`` are the callable namespaces below it, and ``names`` has the code for each name that
    the templates use.
    """

    module: Module
    tasks: tuple[TaskView, ...]
    called: tuple[CallView, ...]
    runtime_imports: Sequence[Sequence[ImportLine]]
    typing_imports: Sequence[Sequence[ImportLine]]
    names: Mapping[str, str]


def view_namespace(module: Module) -> ModuleView:
    """Return the view of a namespace's module."""
    names = _names_of(module)
    names.use(RUNTIME, "Namespace", runtime=True)
    return _view(module, names)


def view_integration(
    module: Module, base: str, client: TypeExpr, client_name: str
) -> tuple[ModuleView, ListingsView, str]:
    """Return the view of the integration's module.

    Args:
        module: Module of the SDK's root.
        base: Base class of the integration, in the runtime.
        client: Type of the SDK's client.
        client_name: Name of that type in the module.

    Returns:
        The view, the overloads of ``paginate``, and the client's type in the names of the module.
    """
    names = _names_of(module, client_name)
    names.use(RUNTIME, base, "SdkBinding", runtime=True)
    names.use("._errors", "on_error", runtime=True)
    names.use("typing", "Any", "TypeAlias", runtime=False)
    names.use("collections.abc", "Mapping")
    names.use(RUNTIME, "ClientFactory", "Limits", "Resolver", "TaskOptions")
    names.use_builtins("staticmethod", runtime=True)
    names.use_builtins("bool", "str")
    client_type = names.code(client)
    listings = view_listings(module, names)
    return _view(module, names), listings, client_type


def _view(module: Module, names: ModuleNames) -> ModuleView:
    constants = _constants(module.tasks)
    tasks = tuple(_view_task(task, constants[task.name], names) for task in module.tasks)
    called = tuple(_view_call(child, child.call, names) for child in module.children if child.call)
    runtime, typing = names.groups(runtime=True), names.groups(runtime=False)
    return ModuleView(module, tasks, called, runtime, typing, names.used)


def _names_of(module: Module, *own: str) -> ModuleNames:
    """Return the names of a module, with the imports that its tasks need."""
    constants = set(_constants(module.tasks).values())
    signatures = (s for task in module.tasks for s in (task.signature, *task.overloads))
    variables = {parameter.name for s in signatures for parameter in s.type_parameters}
    members = {task.name for task in module.tasks} | {child.name for child in module.children}
    classes = {module.class_name, *(child.class_name for child in module.children)}
    names = ModuleNames(
        own=frozenset({*own, *constants, *classes}), members=frozenset(members | variables)
    )
    names.use("typing", "TYPE_CHECKING", runtime=True)
    names.use("typing", "ClassVar")
    if module.tasks or module.path:  # the root has operations only in a flat SDK
        names.use("collections.abc", "Mapping")
        names.use(RUNTIME, "Operation", runtime=True)
        names.use_builtins("str")
    if module.tasks:
        names.use("collections.abc", "Coroutine")
        names.use(RUNTIME, "TaskKey", "TaskOptions")
    if any(task.properties for task in module.tasks):
        names.use(RUNTIME, "Label", runtime=True)
    if any(task.overloads for task in module.tasks):
        names.use("typing", "overload", runtime=True)
    if any(_is_deprecated(task) for task in module.tasks):
        names.use("typing_extensions", "deprecated", runtime=True)
    if any(child.call is None for child in module.children):
        names.use("functools", "cached_property", runtime=True)
    return names


def _is_deprecated(task: Task) -> bool:
    """Whether a task or one of its overloads is deprecated."""
    marks = (task.deprecated, *(overload.deprecated for overload in task.overloads))
    return any(mark is not None for mark in marks)


def _constants(tasks: Sequence[Task]) -> dict[str, str]:
    """Return a unique constant name for each operation, even if names differ only by case."""
    constants: dict[str, str] = {}
    taken: set[str] = set()
    for task in tasks:
        constants[task.name] = unused_name(ConstantName(task.name), taken)
        taken.add(constants[task.name])
    return constants


def _view_task(task: Task, constant: str, names: ModuleNames) -> TaskView:
    current = task.deprecated is None
    overload_of = f"this overload of {task.operation}"
    return TaskView(
        task=task,
        constant=constant,
        implementation=_view_signature(task.signature, names, stub=False),
        overloads=tuple(
            replace(
                _view_signature(overload, names, stub=True),
                deprecated=_deprecation(overload_of, overload.deprecated if current else None),
            )
            for overload in task.overloads
        ),
        arguments=brackets(
            "{}", list(_arguments(task.signature.parameters, task.renamed)), indent=3
        ),
        properties=brackets("()", [_label(p, names) for p in task.properties], indent=1),
        deprecated=_deprecation(task.operation, task.deprecated),
    )


def _deprecation(what: str, message: str | None) -> str:
    """Return a sentence with the SDK's own message, if it has one; empty for what is current."""
    if message is None:
        return ""
    return f"The SDK deprecates {what}: {message}" if message else f"The SDK deprecates {what}."


def _view_call(child: Module, call: NamespaceCall, names: ModuleNames) -> CallView:
    parameters = call.signature.parameters
    return CallView(
        module=child,
        method=call.attribute,
        key=call.key,
        parameters=tuple(_called_with(parameters, names)),
        arguments=brackets("{}", list(_arguments(parameters, {})), indent=2),
        hides_module=any(parameter.name == child.name for parameter in parameters),
    )


def _called_with(parameters: Sequence[Parameter], names: ModuleNames) -> Iterator[str]:
    """Yield the lines of a call's parameters."""
    for index, parameter in enumerate(parameters):
        before = [p.kind for p in parameters[:index]]
        if parameter.kind is not _POSITIONAL_ONLY and before[-1:] == [_POSITIONAL_ONLY]:
            yield "/,"
        if parameter.kind is ParameterKind.KEYWORD_ONLY and not set(before) & _CLOSING:
            yield "*,"
        yield _parameter(parameter, names, stub=False)
    if parameters and parameters[-1].kind is _POSITIONAL_ONLY:
        yield "/,"


def _view_signature(signature: Signature, names: ModuleNames, *, stub: bool) -> SignatureView:
    lines = _parameter_lines(signature.parameters, names, stub=stub)
    data = names.code((signature.returns or _NONE).written)
    coroutine = names.code(_COROUTINE)
    tail = ": ..." if stub else ":"
    returns = annotation(") -> ", f"{coroutine[:-1]}, {data}]", tail, indent=1)
    return SignatureView(_type_parameters(signature, names), tuple(lines), returns)


def _type_parameters(signature: Signature, names: ModuleNames) -> str:
    declared = [declaration(p, names.code) for p in signature.type_parameters]
    return f"[{', '.join(declared)}]" if declared else ""


def _parameter_lines(
    parameters: Sequence[Parameter], names: ModuleNames, *, stub: bool
) -> Iterator[str]:
    """Yield the lines of a task's parameters: the key, the SDK's parameters, the options."""
    yield f"task_key: {names.used['TaskKey']},"
    positional_only = [p for p in parameters if p.kind is _POSITIONAL_ONLY]
    yield from (_parameter(p, names, stub=stub) for p in positional_only)
    yield "/,"
    keyword_only = False
    for parameter in parameters[len(positional_only) :]:
        if parameter.kind is ParameterKind.VAR_KEYWORD:
            continue
        if parameter.kind is ParameterKind.KEYWORD_ONLY and not keyword_only:
            yield "*,"
        keyword_only |= parameter.kind in (ParameterKind.KEYWORD_ONLY, ParameterKind.VAR_POSITIONAL)
        yield _parameter(parameter, names, stub=stub)
    if not keyword_only:
        yield "*,"
    options = names.used["TaskOptions"]
    yield f"task_options: {options} | None = {'...' if stub else 'None'},"
    for parameter in parameters:
        if parameter.kind is ParameterKind.VAR_KEYWORD:
            yield _parameter(parameter, names, stub=stub)


def _parameter(parameter: Parameter, names: ModuleNames, *, stub: bool) -> str:
    code = names.code((parameter.annotation or _ANY).written)
    default = ""
    if parameter.default is not None:
        value = "..." if stub else names.code(parameter.default, runtime=True)
        default = f" = {value}"
    head = f"{_STARS.get(parameter.kind, '')}{parameter.name}: "
    return annotation(head, code, f"{default},", indent=2)


def _arguments(parameters: Sequence[Parameter], renamed: Mapping[str, str]) -> Iterator[str]:
    """Yield the entries of the arguments' mapping, under the SDK's names."""
    apart = any(p.kind in _REPEATABLE or p.name in renamed for p in parameters)
    for parameter in parameters:
        name = renamed.get(parameter.name, parameter.name)
        if parameter.kind is not ParameterKind.VAR_KEYWORD:
            yield f'"{name}": {parameter.name}'
        elif apart:
            yield f'"**{name}": {parameter.name}'
        else:
            yield f"**{parameter.name}"


def _label(property_: LabelledParameter, names: ModuleNames) -> str:
    return f"{names.used['Label']}({literal(property_.label)}, {literal(property_.parameter)})"
