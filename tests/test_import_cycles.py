"""No modules import each other in a circle, imports for type checkers included."""

from __future__ import annotations

from graphlib import TopologicalSorter

import grimp
import pytest


@pytest.mark.parametrize("package", ["integrate_gen", "integrate_runtime"])
def test_no_modules_import_each_other_in_a_circle(package: str) -> None:
    graph = grimp.build_graph(package, cache_dir=None)
    imports = {
        module: graph.find_modules_directly_imported_by(module)
        for module in graph.modules
        # The names that a package exports lead to its modules, and modules to its exports.
        if not graph.find_children(module)
    }
    assert len(imports) > 50
    TopologicalSorter(imports).prepare()  # raises a CycleError that lists the circle
