"""The listing of the public API: its form, and its comparison with the code."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.public_api import (
    HEADER,
    LISTING,
    MODULES,
    ROOT,
    difference,
    private_types,
    public_api,
)

SOURCE = {
    "__init__.py": """
        from typing import TYPE_CHECKING
        if TYPE_CHECKING:
            from .errors import Lost
            from .shapes import DEFAULT, Circle, Color, Name, area, scale
        __all__ = ["DEFAULT", "Circle", "Color", "Lost", "Name", "area", "scale"]
    """,
    "shapes.py": """
        from dataclasses import dataclass
        from enum import Enum
        from typing import TypeAlias, overload
        DEFAULT = 3
        Name: TypeAlias = str | None
        class _Shape:
            def move(self, *by: int, fast: bool = False) -> None: ...
            def _draw(self) -> None: ...
        @dataclass
        class Circle(_Shape):
            radius: float
            label: str = "o"
            @property
            def width(self) -> float: ...
            @classmethod
            def unit(cls) -> "Circle": ...
        class Color(Enum):
            RED = "red"
        @overload
        def scale(shape: Circle, /, by: int) -> Circle: ...
        @overload
        def scale(shape: str, /, by: int) -> str: ...
        def scale(shape, /, by): ...
        async def area(shape: Circle, *, unit: str = "m", **more: int) -> float: ...
    """,
    "errors.py": "class Lost(LookupError):\n    pass",
    "extra.py": "from .shapes import Circle\n__all__ = ['Circle']",
}

LISTED = """\
shapes_api.Circle: class(_Shape)
shapes_api.Circle.__init__: def(self, radius: float, label: str = 'o') -> None
shapes_api.Circle.label: attribute str
shapes_api.Circle.move: def(self, *by: int, fast: bool = False) -> None
shapes_api.Circle.radius: attribute float
shapes_api.Circle.unit: classmethod def(cls) -> Circle
shapes_api.Circle.width: property float
shapes_api.Color: class(Enum)
shapes_api.Color.RED: attribute = 'red'
shapes_api.DEFAULT: attribute = 3
shapes_api.Lost: class(LookupError)
shapes_api.Name: attribute TypeAlias = str | None
shapes_api.area: async def(shape: Circle, *, unit: str = 'm', **more: int) -> float
shapes_api.extra.Circle: same as shapes_api.Circle
shapes_api.scale: def(shape: Circle, /, by: int) -> Circle
shapes_api.scale: def(shape: str, /, by: int) -> str
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    package = tmp_path / "shapes_api"
    package.mkdir()
    for name, text in SOURCE.items():
        lines = text.replace("\n        ", "\n")
        (package / name).write_text(f"{lines}\n", encoding="utf-8")
    return tmp_path


def test_each_public_name_has_a_line(folder: Path) -> None:
    assert public_api(folder, ("shapes_api", "shapes_api.extra")) == HEADER + LISTED


def test_a_name_without_a_definition_is_refused(folder: Path) -> None:
    (folder / "shapes_api" / "extra.py").write_text("__all__ = ['gone']\n", encoding="utf-8")
    with pytest.raises(LookupError, match=r"shapes_api\.extra\.__all__ has 'gone'"):
        public_api(folder, ("shapes_api", "shapes_api.extra"))


def test_a_type_of_a_public_signature_that_no_module_exports_is_named(folder: Path) -> None:
    shapes = folder / "shapes_api" / "shapes.py"
    shapes.write_text(
        shapes.read_text(encoding="utf-8").replace("unit: str", "unit: Unit") + """
Unit: TypeAlias = "str | None"
ShapeT = TypeVar("ShapeT", bound=_Shape)
def area_of(shape: ShapeT, color: list[Color], _unit: Unit) -> ShapeT: ...
def shape_named(name: Name) -> _Shape: ...
""",
        encoding="utf-8",
    )
    (folder / "shapes_api" / "extra.py").write_text(
        "from .shapes import area_of, shape_named\n__all__ = ['area_of', 'shape_named']\n",
        encoding="utf-8",
    )
    assert private_types(folder, ("shapes_api", "shapes_api.extra")) == [
        "shapes_api.area: shapes_api.shapes.Unit",
        "shapes_api.extra.shape_named: shapes_api.shapes._Shape",
    ]


def test_every_type_of_a_public_signature_of_the_runtime_can_be_imported() -> None:
    assert private_types(ROOT / "runtime", MODULES) == [
        # Only generated packages construct namespaces.
        "integrate_runtime.Namespace.__init__: integrate_runtime.integrations.dispatcher"
        ".HasDispatcher",
        "integrate_runtime.Namespace.__init__: integrate_runtime.tasks.called_namespaces.Calls",
    ]


def test_the_difference_shows_the_lines_and_the_next_step() -> None:
    message = difference(HEADER + "a: def() -> None\n", HEADER + "a: def(b: int) -> None\n")
    assert "\n-a: def() -> None\n+a: def(b: int) -> None\n" in message
    assert "run `make api`" in message
    assert "CHANGELOG.md" in message
    assert difference(LISTED, LISTED) == ""


def test_the_committed_listing_is_that_of_the_code() -> None:
    message = difference(LISTING.read_text(encoding="utf-8"), public_api(ROOT / "runtime", MODULES))
    assert message == "", message
