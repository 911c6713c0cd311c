"""Namespaces of a package that a program uses."""

from __future__ import annotations

from pathlib import Path

import pytest
from integrate_gen.detect.used_namespaces import find_used_namespaces
from integrate_gen.model.errors import ConfigurationError
from integrate_gen.model.provider import parse_provider

HUB = parse_provider("hub", {"package": "hubkit", "class": "Hub"}, "test")

TOOLS = """
from integrate_hub import Hub
from integrate_runtime import IO

class Tools(IO):
    hub = Hub()
"""


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"a.py": "async def job(io): await io.hub.issues.create('k')"}, set()),
        ({"a.py": TOOLS}, set()),
        ({"a.py": TOOLS, "b.py": "async def job(io): await io.hub.issues.get('k')"}, {"issues"}),
        (
            {"a.py": "async def job(io):\n h = io.hub\n await h.pulls.get('k')", "b.py": TOOLS},
            {"pulls"},
        ),
        (
            {"a.py": f"{TOOLS}\nasync def job(io): io.hub.paginate(io.hub.a.b, 'k')"},
            {"paginate", "a"},
        ),
        ({"a.py": "from integrate_hub import Hub\ndef f(h: Hub): return h.issues"}, {"issues"}),
        ({"a.py": "from integrate_hub import Hub\ndef f(h: 'Hub | None'): h.issues"}, {"issues"}),
        ({"a.py": "from integrate_hub import Hub as H\nh = H()\nh.users"}, {"users"}),
        ({"a.py": "import integrate_hub\nh = integrate_hub.Hub(token='t')\nh.users"}, {"users"}),
        ({"a.py": "import integrate_hub as hub\nhub.Hub().users"}, {"users"}),
        ({"a.py": "from integrate_hub import Hub\nHub().users"}, {"users"}),
        (
            {"a.py": "from integrate_hub import Hub\nclass Mine(Hub): ...", "b.py": "Mine().users"},
            {"users"},
        ),
        (
            {
                "a.py": "from integrate_hub import Hub\n"
                "class Service:\n"
                "    def __init__(self, hub: Hub): self._hub = hub\n"
                "    async def get(self): await self._hub.repos.get('k')"
            },
            {"repos"},
        ),
        ({"a.py": "from integrate_hub.issues.labels import Labels"}, {"issues"}),
        ({"a.py": "import integrate_hub.issues\nintegrate_hub.Hub().users"}, {"issues", "users"}),
        ({"a.py": "from integrate_hub import issues"}, {"issues"}),
        ({"a.py": "from hub import Hub\nHub().users"}, set()),
        (
            {
                "a.py": TOOLS,
                ".venv/b.py": "io.hub.issues",
                "lib/site-packages/c.py": "io.hub.users",
                "integrate_hub/d.py": "io.hub.repos",
            },
            set(),
        ),
    ],
)
def test_uses(tmp_path: Path, files: dict[str, str], expected: set[str]) -> None:
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    used = find_used_namespaces(tmp_path, HUB)
    assert used.names - {"Hub", "IO"} == expected
    assert used.passed_on == ()


def test_one_file(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(f"{TOOLS}\nTools.hub.issues")
    (tmp_path / "b.py").write_text(f"{TOOLS}\nTools.hub.users")
    assert find_used_namespaces(tmp_path / "a.py", HUB).names == {"issues"}


def test_a_place_that_passes_the_integration_on_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(f"{TOOLS}\nhelp_with(Tools.hub)\nTools.hub.issues")
    used = find_used_namespaces(tmp_path, HUB)
    assert used.passed_on == (f"{tmp_path}/a.py:8",)


def test_a_file_that_is_no_python_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("def")
    with pytest.raises(ConfigurationError, match=r"a\.py cannot be parsed: invalid syntax"):
        find_used_namespaces(tmp_path, HUB)
