"""Run the tests with every installed version of Python: ``python -m tools.test_all [OPTION ...]``.

Each version has an environment of its own in ``build/``, with the requirements of the lock file.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tools.pythons import pythons

ROOT = Path(__file__).parents[1]
REQUIREMENTS = ROOT / "requirements.lock"
UV = Path(sys.executable).with_name("uv")


def environment(version: str, python: str) -> Path:
    """Return the interpreter of a version's environment, which is made anew for another lock."""
    folder = ROOT / "build" / f"python{version}"
    inside, installed = folder / "bin" / "python", folder / "requirements.lock"
    if not installed.exists() or installed.read_bytes() != REQUIREMENTS.read_bytes():
        _run(UV, "venv", "--quiet", "--clear", "--python", python, folder)
        install = (UV, "pip", "install", "--quiet", "--python", inside)
        _run(*install, "--require-hashes", "-r", REQUIREMENTS)
        _run(*install, "--no-deps", "--no-build-isolation", "-e", ROOT, "-e", ROOT / "runtime")
        installed.write_bytes(REQUIREMENTS.read_bytes())
    return inside


def main() -> int:
    """Run pytest with each version; return how many failed."""
    failed: list[str] = []
    for version, python in pythons().items():
        inside = environment(version, python)
        print(f"Python {version}: {inside.relative_to(ROOT)}", flush=True)
        # Tests start the commands of the environment by their names.
        path = os.pathsep.join([str(inside.parent), os.environ["PATH"]])
        command: list[str | Path] = [inside, "-m", "pytest", *sys.argv[1:]]
        done = subprocess.run(command, cwd=ROOT, env={**os.environ, "PATH": path}, check=False)
        failed += [version] if done.returncode else []
    print(f"Failed with Python {', '.join(failed)}." if failed else "All versions passed.")
    return len(failed)


def _run(*command: str | Path) -> None:
    subprocess.run(command, cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main())
