"""Rendering of a package's files as unformatted text."""

from __future__ import annotations

from integrate_gen.expressions.rewrite import from_reference
from integrate_gen.model.identifiers import AttributeName
from integrate_gen.model.package import Module, Package
from integrate_gen.model.proof import ProofRecord
from integrate_gen.model.provider import Provider
from integrate_gen.source.exports import exported

from .templates import render_template
from .types_module import render_types, types_path
from .views import view_integration, view_namespace

README = "README.md"
GIT_ATTRIBUTES = ".gitattributes"
_ATTRIBUTES = "* text eol=lf linguist-generated\n"  # git must not change a byte of the package

_OTHER_KEYWORDS = frozenset(
    {"base_url", "client", "client_options", "connections", "credentials", "id", "limits"}
    | {"self", "strict", "task_options"}
)
"""Keywords of every integration, of which no credential can have the name."""


def render(package: Package, provider: Provider) -> dict[str, str]:
    """Render the templates; the README knows of no proof.

    Returns:
        Unformatted text by POSIX path, sorted by path.
    """
    shared: dict[str, object] = {"package": package, "provider": provider}
    files = {
        "__init__.py": render_template("package", shared),
        "_errors.py": render_template("errors", shared),
        module_path(package.top): _integration(package, provider),
        GIT_ATTRIBUTES: _ATTRIBUTES,
        README: render_readme(package, provider),
        "py.typed": "",
    }
    if package.types:
        files[types_path(package.types)] = render_types(package.types, provider)
    for module in package.modules:
        view = view_namespace(module)
        files[module_path(module)] = render_template(
            "namespace", {"view": view, "sdk_path": _sdk_path(package, module)}
        )
    return dict(sorted(files.items()))


def render_readme(package: Package, provider: Provider, proof: ProofRecord | None = None) -> str:
    """Render the README, with the result of a proof if there is one."""
    context: dict[str, object] = {"package": package, "provider": provider, "proof": proof}
    return render_template("readme", {**context, **_readme_facts(package)})


def module_path(module: Module) -> str:
    """Return the path of a namespace's module, which is a package if it has children."""
    path = "/".join(module.path)
    if not path:
        return "_integration.py"
    return f"{path}/__init__.py" if module.children else f"{path}.py"


def _integration(package: Package, provider: Provider) -> str:
    # mypy refuses to import packages without py.typed.
    client = provider.client_expression if package.typed else "typing:Any"
    base = "SyncIntegration" if provider.async_style.style == "thread" else "Integration"
    view, listings, client_type = view_integration(
        package.top, base, exported(from_reference(client)), package.client_name
    )
    context: dict[str, object] = {
        "package": package,
        "provider": provider,
        "view": view,
        "listings": listings,
        "base": base,
        "client_type": client_type,
        "keywords": _credential_keywords(provider),
        "sdk_path": _sdk_path(package, package.top),
        "credentials": ", ".join(
            f"``{name}`` from ``{variable}``" for name, variable in provider.credentials.items()
        ),
    }
    return render_template("integration", context)


def _credential_keywords(provider: Provider) -> list[str]:
    """Return the keywords of an integration's credentials, and ``token`` for the principal one."""
    names = [name for name in provider.credentials if name not in _OTHER_KEYWORDS]
    return names if "token" in names or not names else [*names, "token"]


def _sdk_path(package: Package, module: Module) -> str:
    """Return the path of the SDK's object that a module's tasks call, such as ``client.issues``."""
    return ".".join(("client", *package.root, *module.access))


def _readme_facts(package: Package) -> dict[str, object]:
    return {
        "attribute": AttributeName(package.provider),
        "sdk_path": _sdk_path(package, package.top),
        "overloads": sum(len(task.overloads) for task in package.tasks),
        "skipped": list(package.ledger.skipped_by_reason().items()),
    }
