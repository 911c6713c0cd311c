"""Worth of each cache of the generator and of the runtime.

    .venv/bin/python -m benchmarks.caches [workload ...]

Each workload runs in a process of its own, in which the decorators of ``functools`` compute every
cached result once more and measure that: it is the processor time that the cache saves, less the
time of finding the result. The sum is compared with the time of the workload without these
repetitions. Memos written by hand are replaced in a further process instead.
"""

from __future__ import annotations

import ast
import functools
import json
import os
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any, TypeAlias, cast

from survey.environments import make_environment
from survey.sdks import read_sdks

ROOT = Path(__file__).parent.parent
PACKAGES = {
    "integrate_gen": ROOT / "codegen" / "integrate_gen",
    "integrate_runtime": ROOT / "runtime" / "integrate_runtime",
}
DECORATORS = ("cache", "lru_cache", "cached_property")
_FINDER = "integrate_gen.tree.children.finder:ChildFinder"

FOR_SPEED = {
    "integrate_gen.detect.common_names:common_names": "generate typeform",
    "integrate_gen.expressions.rewrite:canonical": "generate github",
    "integrate_gen.policy.task_signatures.untyped:without_untyped": "generate twilio",
    "integrate_gen.results.storable:why_unstorable": "generate twilio",
    "integrate_gen.signatures.py_typed:is_typed": "generate github",
    "integrate_gen.signatures.read:_parse_annotation": "generate github",
    "integrate_gen.source.exports:_exported": "generate github",
    "integrate_gen.source.exports:exported_names": "generate github",
    "integrate_gen.source.exports:_parse": "generate twilio",
    "integrate_gen.source.exports:_private_names": "generate github",
    "integrate_gen.source.exports:module_scope": "generate github",
    "integrate_gen.source.exports:_type_variables": "generate github",
    "integrate_gen.source.functions:Function.header": "generate github",
    "integrate_gen.titles.english:_singular_of": "generate twilio",
    "integrate_gen.policy.task_signatures.unwrapped:checkable": "generate twilio",
    "integrate_gen.policy.properties:is_scalar": "generate twilio",
    "integrate_gen.results.kinds:why_not_data": "generate github",
    f"{_FINDER}.__init__.<locals>.of_class": "generate twilio",
    "integrate_gen.tree.members:Owner._callable_members": "generate github",
    "integrate_gen.tree.members:Owner.functions": "generate twilio",
    "integrate_runtime.cli.json_text:_fields": "show",
    "integrate_runtime.codecs.families.objects:_has_state": "objects",
    "integrate_runtime.codecs.families.openapi:_is_model": "openapi",
    "integrate_runtime.codecs.families.openapi:_serializing_client": "openapi",
    "integrate_runtime.codecs.pages:live_pages": "functions",
    "integrate_runtime.codecs.registry:_known_codec": "openapi",
    "integrate_runtime.codecs.sdk_modules:find_in_sdk": "openapi",
    "integrate_runtime.execution.requests.allowed_types:_allowed": "functions",
    "integrate_runtime.observe.spans:_tracer_of": "traced",
    "integrate_runtime.reflection.calling:_by_position": "objects",
    "integrate_runtime.reflection.stored_types:_required_packages": "references",
    "integrate_runtime.reflection.type_expressions:resolve_type": "openapi",
    "integrate_runtime.secrets.key_ring:SealingKey.code_key": "functions",
    "integrate_runtime.secrets.search.known_values:_forms_of": "redaction",
    "integrate_runtime.secrets.names:is_secret_in_urls": "redaction",
    "integrate_runtime.secrets.names:is_secret_name": "github",
    "integrate_runtime.secrets.names:may_end_secret_name": "redaction",
    "integrate_runtime.secrets.names:needs_long_value": "redaction",
    "integrate_runtime.secrets.names:takes_whole_line": "redaction",
    "integrate_runtime.secrets.search.shapes:_tokens": "traced",
    "integrate_runtime.values.adapters:adapter_for": "github",
}
"""Maps each cache to the workload in which it saves the largest share."""

SINGLE = frozenset(
    {
        "integrate_gen.emit.templates:_environment",
        "integrate_gen.guard.network:_install_hook",
        "integrate_gen.prove.calls:_namespace",
        "integrate_gen.tree.members:Owner.forwarded",
        "integrate_runtime.dashboard.rendering:_environment",
        "integrate_runtime.engines.local.engine:LocalEngine._reader",
        "integrate_runtime.engines.local.handle:FollowingHandle._result",
        "integrate_runtime.engines.temporal.connecting:_runtime",
        "integrate_runtime.observe.metrics:_instruments_of",
        "integrate_runtime.testing.interception.current:_install_guard",
    }
)
"""Objects and effects of which there must be one; a comment at each says why."""

HAND_WRITTEN = {
    "integrate_gen.tree.methods:memoise": (
        "generate twilio",
        "from integrate_gen.tree import walk; walk.memoise = lambda read: read",
    ),
    "integrate_gen.tree.children.callable_namespaces:CallableNamespaces": (
        "generate twilio",
        "from integrate_gen.tree.children import callable_namespaces as module\n"
        "kind = module.CallableNamespaces\n"
        "kind.from_instance = lambda self, owner: module._from_instance(owner, self._sources)\n"
        "kind.from_methods = lambda self, *given: dict(self._read_methods(*given))\n",
    ),
    "integrate_runtime.execution.outputs.annotated_results:_reasons": (
        "functions",
        "from integrate_runtime.execution import annotated_results as module\n"
        "module._reasons = type('', (dict,), {'get': lambda self, key: None})()\n",
    ),
}
"""Maps memos written by hand to a workload, and to statements that remove them."""

Function: TypeAlias = Callable[..., Any]
_lru_cache: Any = functools.lru_cache


def find_caches() -> list[str]:
    """Return the qualified names of all functions with a decorator of a cache, and other uses."""
    return sorted(
        f"{'.'.join((package, *file.relative_to(folder).with_suffix('').parts))}:{name}"
        for package, folder in PACKAGES.items()
        for file in folder.rglob("*.py")
        for name in cached_in(ast.parse(file.read_text("utf-8")), "")
    )


def cached_in(node: ast.AST, scope: str) -> Iterator[str]:
    """Yield the qualified names of the cached functions in a syntax tree, and other uses."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ClassDef):
            yield from cached_in(child, f"{scope}{child.name}.")
        elif isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            if any(_is_cache(decorator) for decorator in child.decorator_list):
                yield f"{scope}{child.name}"
            child.decorator_list = []
            yield from cached_in(child, f"{scope}{child.name}.<locals>.")
        elif isinstance(child, ast.Call) and _is_cache(child):
            yield f"{scope}({ast.unparse(child)})"
        else:
            yield from cached_in(child, scope)


def _is_cache(node: ast.expr) -> bool:
    applied = node.func if isinstance(node, ast.Call) else node
    return ast.unparse(applied).removeprefix("functools.") in DECORATORS


class Meter:
    """Replaces the decorators of ``functools``, and sums what the project's caches save."""

    def __init__(self) -> None:
        self.hits = Counter[str]()
        self.saved: defaultdict[str, float] = defaultdict(float)
        self._repeating = ""
        self._costs = min(self._time(int) for _ in range(1000))

    def install(self) -> None:
        """Meter the caches of all modules that are imported from now on."""
        patched: Any = functools
        patched.lru_cache = self._decorate
        patched.cache = lambda function: self._decorate(None)(function)
        patched.cached_property = self._property_class()

    def _decorate(self, maxsize: Any = 128, typed: bool = False) -> Any:
        if callable(maxsize):
            return self._decorate()(maxsize)

        def decorate(function: Function) -> Function:
            name = _name_of(function)
            cached: Any = _lru_cache(maxsize, typed)(function)
            if name is None:
                return cast("Function", cached)

            @functools.wraps(cached)
            def metered(*args: Any, **keywords: Any) -> Any:
                if self._repeating == name:  # recursion, which has no cache either
                    return function(*args, **keywords)
                before = cached.cache_info().hits
                result = cached(*args, **keywords)
                if cached.cache_info().hits > before and not self._repeating:
                    found = self._time(cached, *args, **keywords)
                    self._repeat(name, found, function, *args, **keywords)
                return result

            return metered

        return decorate

    def _property_class(self) -> type:
        meter = self

        class MeteredProperty(functools.cached_property[Any]):
            # With __set__ the property is asked although the instance has the result.
            def __set__(self, instance: Any, value: Any) -> None:
                instance.__dict__[str(self.attrname)] = value

            def __get__(self, instance: Any, owner: Any = None) -> Any:
                name = _name_of(self.func)
                is_hit = instance is not None and self.attrname in instance.__dict__
                if is_hit and name is not None and not meter._repeating:
                    meter._repeat(name, meter._costs, self.func, instance)
                return super().__get__(instance, owner)

        return MeteredProperty

    def _repeat(self, name: str, found: float, function: Function, *args: Any, **kw: Any) -> None:
        self._repeating = name
        try:
            seconds = self._time(function, *args, **kw)
        finally:
            self._repeating = ""
        self.hits[name] += 1
        self.saved[name] += seconds - found

    @staticmethod
    def _time(function: Function, *args: Any, **keywords: Any) -> float:
        before = time.thread_time()
        function(*args, **keywords)
        return time.thread_time() - before


def _name_of(function: Any) -> str | None:
    """Return the name of a function of the project as ``find_caches`` has it, None for others."""
    name = f"{getattr(function, '__module__', '')}:{getattr(function, '__qualname__', '')}"
    is_metered = name.startswith(tuple(PACKAGES)) and name not in SINGLE
    return name if is_metered else None


def main() -> None:
    """Print the table, or with an option be the process of one workload."""
    match sys.argv[1:]:
        case ["--plain" | "--metered" as mode, workload]:
            print(json.dumps(run(workload, Meter() if mode == "--metered" else None)))
        case ["--without", name, workload]:
            exec(HAND_WRITTEN[name][1], {})
            print(json.dumps(run(workload, None)))
        case workloads:
            print_table(workloads)


def print_table(workloads: Sequence[str]) -> None:
    """Print what each cache saves in the workload in which it saves the largest share."""
    from benchmarks.cache_workloads import WORKLOADS

    rows: dict[str, tuple[float, str]] = {}
    for workload in workloads or WORKLOADS:
        whole, _ = _in_a_process("--plain", workload)
        _, savings = _in_a_process("--metered", workload)
        for name, (hits, saved) in savings.items():
            share = saved / whole
            cells = f"{workload} | {hits:,} | {saved * 1e3:,.1f} | {share * 100:.1f}"
            rows[name] = max(rows.get(name, (0.0, "")), (share, f"| `{name}` | {cells} |"))
    print("| cache | workload | hits | saved ms | saved % |")
    print("| --- | --- | ---: | ---: | ---: |")
    for _, row in sorted(rows.values(), reverse=True):
        print(row)
    for name, (workload, _) in HAND_WRITTEN.items():
        if not workloads or workload in workloads:
            pairs = [_pair(name, workload) for _ in range(3)]
            saved = min(without for without, _ in pairs) - (whole := min(own for _, own in pairs))
            cells = f"{workload} |  | {saved * 1e3:,.1f} | {saved / whole * 100:.1f}"
            print(f"| `{name}` | {cells} |")


def _pair(name: str, workload: str) -> tuple[float, float]:
    """Return the seconds of a workload without a memo and with it."""
    without, _ = _in_a_process("--without", name, workload)
    whole, _ = _in_a_process("--plain", workload)
    return without, whole


def run(workload: str, meter: Meter | None) -> tuple[float, dict[str, tuple[int, float]]]:
    """Return the seconds of a workload, and the hits and saved seconds of each cache."""
    if meter is not None:
        meter.install()
    from benchmarks.cache_workloads import WORKLOADS

    seconds = WORKLOADS[workload]()
    saved = meter.saved if meter is not None else {}
    return seconds, {name: (meter.hits[name], saved[name]) for name in saved} if meter else {}


def _in_a_process(*options: str) -> Any:
    sdk = options[-1].removeprefix("generate ")
    python, variables = sys.executable, dict(os.environ)
    if sdk in read_sdks() and find_spec(sdk) is None:  # an SDK of the survey alone
        environment = make_environment(read_sdks()[sdk])
        python, variables = str(environment.python), {**variables, **environment.variables}
    command = [python, "-m", "benchmarks.caches", *options]
    done = subprocess.run(command, env=variables, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return json.loads(done.stdout)


if __name__ == "__main__":
    main()
