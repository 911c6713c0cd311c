"""Absence of import cycles, including imports for type checkers."""

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
        # Modules import exported names of packages, which in turn import the modules.
        if not graph.find_children(module)
    }
    assert len(imports) > 50
    TopologicalSorter(imports).prepare()  # raises a CycleError that lists the circle
