"""Class names of namespaces, unique among the names of a module."""

from __future__ import annotations

from dataclasses import replace

from integrate_gen.model.identifiers import ClassName, unused_name
from integrate_gen.model.package import Module

# Names that the modules of a package import for themselves.
_IMPORTED = frozenset(
    {
        "Any",
        "ClassVar",
        "Coroutine",
        "Integration",
        "Label",
        "Mapping",
        "Namespace",
        "Operation",
        "SdkBinding",
        "SyncIntegration",
        "TaskKey",
        "TaskOptions",
        "TypeAlias",
    }
)


def with_free_names(module: Module) -> Module:
    """Return the module with unique class names below it.

    A module defines its own class and imports those of its children, and the attributes of its
    class have the names of its tasks and children: ``Emails.Emails`` cannot be a class as well.
    """
    taken = {module.class_name, *_IMPORTED, *(task.name for task in module.tasks)}
    taken |= {child.name for child in module.children}
    children: list[Module] = []
    for child in module.children:
        name = _free(child.class_name, taken)
        taken.add(name)
        children.append(with_free_names(replace(child, class_name=name)))
    return replace(module, children=tuple(children))


def _free(name: str, taken: set[str]) -> str:
    return name if name not in taken else unused_name(ClassName(f"{name}Namespace"), taken)
