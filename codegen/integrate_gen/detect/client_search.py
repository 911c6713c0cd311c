"""Search for an SDK's client: a class that takes a credential, or a module that has one."""

from __future__ import annotations

from types import ModuleType

from integrate_gen.model.errors import SdkError
from integrate_gen.tree.children.finder import static_namespaces
from integrate_gen.tree.members import Owner

from .client_candidates import CandidateSearch, choose
from .client_guess import ClientGuess, try_to_build
from .common_names import common_names
from .constructors import NOTHING, Construction
from .families import Family
from .modules import import_sdk_module, submodules
from .namespace_classes import client_with_namespace_classes
from .public_classes import public_classes


def find_client(package: str, family: Family, stated: Construction = NOTHING) -> ClientGuess:
    """Find the likeliest client of a package.

    Classes are compared by whether they send requests and by their reachable methods, before their
    names count.

    Args:
        package: Import name of the SDK.
        family: Family of the SDK.
        stated: Constructor arguments and credentials that the user stated.

    Raises:
        SdkError: If the package is not installed, cannot be imported, or has no client that can be
            built; the message names the classes that were considered.
    """
    module = import_sdk_module(package)
    search = CandidateSearch(package, family, stated)
    candidates = search.weigh(module)
    if family.classes and (guess := client_with_namespace_classes(package, family)):
        candidates.append(search.weigh_guess(guess))
    if not any(c.is_good for c in candidates):
        for submodule in submodules(module):
            candidates += search.weigh(submodule, depth=1)
    modules = [module, *submodules(module)]
    if not candidates:
        nested = [inner for outer in modules[1:] for inner in submodules(outer)]
        modules += nested
        candidates = [c for inner in nested for c in search.weigh(inner, depth=2)]
    if candidates:
        return choose(candidates, package)
    if module_client := next(filter(None, map(_module_client, modules)), None):
        return module_client
    candidates = [candidate for m in modules for candidate in search.weigh_senders(m)]
    if candidates:
        return choose(candidates, package)
    offered = sorted({name for m in modules for name, _ in public_classes(m, package)})
    raise SdkError(
        f"{package} has no class that takes a credential or sends requests; name its client with "
        f"--client module:Class (it has {', '.join(offered[:12]) or 'no classes'})."
    )


def guess_named_client(
    reference: str, package: str, family: Family, stated: Construction = NOTHING
) -> ClientGuess:
    """Guess the construction of a client that the user named.

    Args:
        reference: The client.
        package: Import name of the SDK.
        family: Family of the SDK.
        stated: Constructor arguments and credentials that the user stated.

    Raises:
        SdkError: If there is no such class.
    """
    module_name, _, name = reference.partition(":")
    module = import_sdk_module(module_name)
    if not name:
        return _module_client(module) or ClientGuess(reference, Construction({}, {}))
    cls = getattr(module, name, None)
    if not isinstance(cls, type):
        raise SdkError(f"{module_name} has no class {name or '(none was named)'}.")
    if family.classes and name == family.classes.client:
        client = client_with_namespace_classes(package, family)
        if client is not None and client.reference == reference:
            return client
    return try_to_build(reference, cls, package, family, stated).guess


def _module_client(module: ModuleType) -> ClientGuess | None:
    """Return the guess for a module that is its own client.

    Such a module has an attribute for the credential, and classes with static methods.
    """
    credential = next((n for n in common_names().credentials if hasattr(module, n)), None)
    value = getattr(module, credential) if credential else None
    if credential is None or not isinstance(value, str | None):
        return None
    if not any(static_namespaces(Owner.of(module))):
        return None
    variable = f"{module.__name__.upper()}_{credential.upper()}"
    construction = Construction({credential: f"${credential}"}, {credential: variable})
    return ClientGuess(module.__name__, construction)
