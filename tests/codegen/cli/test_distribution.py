"""``--distribution``: a package's folder that pip installs, and how a package is imported."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.codegen.cli.commands import integrate_gen

TOYS = str(Path(__file__).parents[1] / "toys")
BUILD = [sys.executable, "-m", "build", "--wheel", "--no-isolation"]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the distribution of a small SDK."""
    folder = tmp_path_factory.mktemp("project")
    (folder / "integrate.toml").write_text('[providers.stall]\npackage = "stall"\n')
    done = integrate_gen("stall", "--distribution", cwd=folder, PYTHONPATH=TOYS)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == (
        "Install it with pip install --editable generated/integrate_stall, and import it: "
        "from integrate_stall import Stall"
    )
    return folder


def test_the_folder_is_built_into_a_wheel_of_the_package_alone(project: Path) -> None:
    package = project / "generated" / "integrate_stall"
    subprocess.run([*BUILD, package], check=True, capture_output=True)
    (wheel,) = (package / "dist").glob("*.whl")
    script = f"import sys; sys.path.insert(0, {str(wheel)!r}); from integrate_stall import Stall"
    subprocess.run([sys.executable, "-c", script], check=True, cwd=project)


def test_the_distribution_stays_whatever_the_command_and_a_licence_may_be_added(
    project: Path,
) -> None:
    package = project / "generated" / "integrate_stall"
    (package / "LICENSE").write_text("All rights reserved.\n")
    for arguments in (["stall"], ["prove", "stall"], ["stall", "--check"]):
        done = integrate_gen(*arguments, cwd=project, PYTHONPATH=TOYS)
        assert (done.returncode, "LICENSE" in done.stderr) == (0, False), done.stdout
    assert tomllib.loads((package / "pyproject.toml").read_text())["project"]["version"] == "0.1.0"


def test_an_edit_of_the_project_file_is_drift(project: Path) -> None:
    file = project / "generated" / "integrate_stall" / "pyproject.toml"
    written = file.read_text()
    file.write_text(written.replace("0.1.0", "0.2.0", 1))
    done = integrate_gen("stall", "--check", cwd=project, PYTHONPATH=TOYS)
    file.write_text(written)
    assert done.returncode == 1
    assert "pyproject.toml is not what would be generated: it was changed by hand" in done.stdout


def test_a_package_in_the_working_directory_is_imported_as_it_is(tmp_path: Path) -> None:
    done = integrate_gen("typeform", "--out", ".", cwd=tmp_path)
    assert done.stdout.splitlines()[-1] == "Import it: from integrate_typeform import Typeform"
