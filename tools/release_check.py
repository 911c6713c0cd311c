"""Check of distributions before they are published: ``python -m tools.release_check dist``."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from email import message_from_string
from email.message import Message
from pathlib import Path
from zipfile import ZipFile

ROOT = Path(__file__).parents[1]
DISTRIBUTIONS = ("gen", "runtime", "github", "openai", "typeform")
"""Names of the distributions without their common prefix."""

_REQUIRED = ("Summary", "License-Expression", "License-File", "Requires-Python", "Classifier")
_RELATIVE_LINK = re.compile(r"\]\((?!https?://|#)([^)]*)\)")


def faults(folder: Path, tag: str = "") -> Iterator[str]:
    """Yield a sentence for each reason not to publish the distributions in a folder.

    Args:
        folder: The folder with the wheels and the source archives.
        tag: The tag of the release, with which versions and changelog are compared; empty for none.
    """
    versions: dict[str, str] = {}
    for name in DISTRIBUTIONS:
        wheels = sorted(folder.glob(f"integrate_{name}-*.whl"))
        if len(wheels) != 1:
            yield f"{folder} has {len(wheels)} wheels of integrate-{name}, not one."
            continue
        versions[name] = wheels[0].name.split("-")[1]
        if not (folder / f"integrate_{name}-{versions[name]}.tar.gz").is_file():
            yield f"{folder} has no source archive of integrate-{name} {versions[name]}."
        yield from _wheel_faults(wheels[0])
    if tag:
        yield from _version_faults(versions, tag)


def _wheel_faults(path: Path) -> Iterator[str]:
    package = path.name.split("-")[0]
    with ZipFile(path) as wheel:
        names = wheel.namelist()
        (metadata,) = (name for name in names if name.endswith(".dist-info/METADATA"))
        message = message_from_string(wheel.read(metadata).decode())
    info = metadata.partition("/")[0]
    for name in names:
        if name.partition("/")[0] not in (package, info):
            yield f"{path.name} has {name}, which is outside of its package."
        if name.endswith(".pyc") or "/." in name:
            yield f"{path.name} has {name}, which is no part of a package."
    if f"{package}/py.typed" not in names:
        yield f"{path.name} has no {package}/py.typed."
    yield from _metadata_faults(path.name, message)


def _metadata_faults(wheel: str, metadata: Message) -> Iterator[str]:
    for field in (*_REQUIRED, "Project-URL"):
        if not metadata.get_all(field):
            yield f"{wheel} has no {field} in its metadata."
    description = str(metadata.get_payload())
    if metadata.get("Description-Content-Type") != "text/markdown" or not description.strip():
        yield f"{wheel} has no description in Markdown."
    for link in _RELATIVE_LINK.findall(description):
        yield f"{wheel} has a description with the link {link}, which leads nowhere on PyPI."


def _version_faults(versions: dict[str, str], tag: str) -> Iterator[str]:
    wanted = tag.removeprefix("v")
    for name, version in versions.items():
        if version != wanted:
            yield f"integrate-{name} has the version {version}, and the tag is {tag}."
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    if not re.search(rf"^## \[?{re.escape(wanted)}\b", changelog, re.M):
        yield f"CHANGELOG.md has no section {wanted}."


def main() -> int:
    """Print the faults, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="folder of the built distributions")
    parser.add_argument("--tag", default="", help="tag of the release, such as v0.1.0")
    arguments = parser.parse_args()
    found = list(faults(arguments.folder, arguments.tag))
    print("\n".join(found) or f"The distributions in {arguments.folder} can be published.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
