"""What the templates see of a module: lines of code that are ready to be placed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from integrate_gen.model.identifiers import ConstantName, unused_name
from integrate_gen.model.package import LabelledParameter, Module, NamespaceCall, Task
from integrate_gen.model.sdk import Import, Parameter, ParameterKind, Signature, TypeExpr

from .layout import annotation, brackets, literal
from .listings import ListingsView, view_listings
from .names import ImportLine, ModuleNames

RUNTIME = "integrate_runtime"
"""The package that generated code has its base classes from."""

_POSITIONAL_ONLY = ParameterKind.POSITIONAL_ONLY
# Behind these, a parameter can be passed by keyword only.
_CLOSING = frozenset({ParameterKind.KEYWORD_ONLY, ParameterKind.VAR_POSITIONAL})
_STARS = {ParameterKind.VAR_POSITIONAL: "*", ParameterKind.VAR_KEYWORD: "**"}
_COROUTINE = TypeExpr(
    "Coroutine[object, object]", (Import("collections.abc", "Coroutine", "Coroutine"),)
)
_ANY = TypeExpr("Any", (Import("typing", "Any", "Any"),))
_NONE = TypeExpr("None")


@dataclass(frozen=True, slots=True)
class SignatureView:
    """Parameters behind ``self``, and the line that closes them, all laid out.

    ``deprecated`` marks an overload of a method that as a whole is current.
    """

    parameters: tuple[str, ...]
    returns: str
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class TaskView:
    """A task with its constant, its signatures and the arguments it passes on."""

    task: Task
    constant: str
    implementation: SignatureView
    overloads: tuple[SignatureView, ...]
    arguments: str
    properties: str


@dataclass(frozen=True, slots=True)
class CallView:
    """A method that gives a namespace which takes arguments, and the arguments it passes on."""

    module: Module
    method: str
    key: str
    parameters: tuple[str, ...]
    arguments: str


@dataclass(frozen=True, slots=True)
class ModuleView:
    """A namespace's module; ``called`` are those of the namespaces below that take arguments."""

    module: Module
    tasks: tuple[TaskView, ...]
    called: tuple[CallView, ...]
    runtime_imports: Sequence[Sequence[ImportLine]]
    typing_imports: Sequence[Sequence[ImportLine]]


def view_namespace(module: Module) -> ModuleView:
    """Resolve the names of a namespace's module and lay out its lines."""
    names = _names_of(module)
    names.use(RUNTIME, "Namespace", runtime=True)
    return _view(module, names)


def view_integration(
    module: Module, base: str, client: TypeExpr
) -> tuple[ModuleView, ListingsView, str]:
    """The same for the integration's module.

    Args:
        module: The root's module.
        base: The runtime's class that the integration derives from.
        client: The SDK's client type.

    Returns:
        The view, the overloads of ``paginate``, and the client's type as that module writes it.
    """
    names = _names_of(module)
    names.use(RUNTIME, base, "SdkBinding", runtime=True)
    names.use("._errors", "on_error", runtime=True)
    names.use("typing", "TypeAlias", runtime=False)
    client_type = names.code(client)
    listings = view_listings(module, names)
    return _view(module, names), listings, client_type


def _view(module: Module, names: ModuleNames) -> ModuleView:
    constants = _constants(module.tasks)
    tasks = tuple(_view_task(task, constants[task.name], names) for task in module.tasks)
    called = tuple(_view_call(child, child.call, names) for child in module.children if child.call)
    runtime, typing = names.groups(runtime=True), names.groups(runtime=False)
    return ModuleView(module, tasks, called, runtime, typing)


def _names_of(module: Module) -> ModuleNames:
    """The module's own names, and what its tasks need of the runtime and of Python."""
    constants = set(_constants(module.tasks).values())
    members = {task.name for task in module.tasks} | {child.name for child in module.children}
    classes = {module.class_name, *(child.class_name for child in module.children)}
    names = ModuleNames(own=frozenset(constants | classes), members=frozenset(members))
    names.use("typing", "TYPE_CHECKING", runtime=True)
    names.use("typing", "ClassVar")
    if module.tasks or module.path:  # the integration itself has operations only in a flat SDK
        names.use("collections.abc", "Mapping")
        names.use(RUNTIME, "Operation", runtime=True)
    if module.tasks:
        names.use("collections.abc", "Coroutine")
        names.use(RUNTIME, "TaskKey", "TaskOptions")
    if any(task.properties for task in module.tasks):
        names.use(RUNTIME, "Label", runtime=True)
    if any(task.overloads for task in module.tasks):
        names.use("typing", "overload", runtime=True)
    if any(task.deprecated is not None or _marked(task) for task in module.tasks):
        names.use("typing_extensions", "deprecated", runtime=True)
    if any(child.call is None for child in module.children):
        names.use("functools", "cached_property", runtime=True)
    return names


def _marked(task: Task) -> list[Signature]:
    """The deprecated overloads of a task that is not deprecated as a whole."""
    current = task.deprecated is None
    return [overload for overload in task.overloads if current and overload.deprecated is not None]


def _constants(tasks: Sequence[Task]) -> dict[str, str]:
    """The constant of each task's operation; names that differ only by case share none."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for task in tasks:
        found[task.name] = unused_name(ConstantName(task.name), taken)
        taken.add(found[task.name])
    return found


def _view_task(task: Task, constant: str, names: ModuleNames) -> TaskView:
    marked = _marked(task)
    return TaskView(
        task=task,
        constant=constant,
        implementation=_view_signature(task.signature, names, stub=False),
        overloads=tuple(
            replace(_view_signature(overload, names, stub=True), deprecated=overload in marked)
            for overload in task.overloads
        ),
        arguments=brackets(
            "{}", list(_arguments(task.signature.parameters, task.renamed)), indent=3
        ),
        properties=brackets("()", [_label(p) for p in task.properties], indent=1),
    )


def _view_call(child: Module, call: NamespaceCall, names: ModuleNames) -> CallView:
    parameters = call.signature.parameters
    return CallView(
        module=child,
        method=call.method,
        key=call.key,
        parameters=tuple(_called_with(parameters, names)),
        arguments=brackets("{}", list(_arguments(parameters, {})), indent=2),
    )


def _called_with(parameters: Sequence[Parameter], names: ModuleNames) -> Iterator[str]:
    """A call's parameters in their order."""
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
    data = names.code(signature.returns or _NONE)
    coroutine = names.code(_COROUTINE)
    tail = ": ..." if stub else ":"
    returns = annotation(") -> ", f"{coroutine[:-1]}, {data}]", tail, indent=1)
    return SignatureView(tuple(lines), returns)


def _parameter_lines(
    parameters: Sequence[Parameter], names: ModuleNames, *, stub: bool
) -> Iterator[str]:
    """The key first, then the SDK's parameters in their order, the options last."""
    yield "task_key: TaskKey,"
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
    yield f"task_options: TaskOptions | None = {'...' if stub else 'None'},"
    for parameter in parameters:
        if parameter.kind is ParameterKind.VAR_KEYWORD:
            yield _parameter(parameter, names, stub=stub)


def _parameter(parameter: Parameter, names: ModuleNames, *, stub: bool) -> str:
    code = names.code(parameter.annotation or _ANY)
    default = ""
    if parameter.default is not None:
        value = "..." if stub else names.code(parameter.default, runtime=True)
        default = f" = {value}"
    head = f"{_STARS.get(parameter.kind, '')}{parameter.name}: "
    return annotation(head, code, f"{default},", indent=2)


def _arguments(parameters: Sequence[Parameter], renamed: Mapping[str, str]) -> Iterator[str]:
    """The entries of the mapping that is handed to the runtime, under the SDK's names."""
    for parameter in parameters:
        if parameter.kind is ParameterKind.VAR_KEYWORD:
            yield f"**{parameter.name}"
        else:
            name = renamed.get(parameter.name, parameter.name)
            yield f'"{name}": {parameter.name}'


def _label(property_: LabelledParameter) -> str:
    return f"Label({literal(property_.label)}, {literal(property_.parameter)})"
