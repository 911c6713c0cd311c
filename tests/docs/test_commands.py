"""Commands in the documentation: each is known, with its options and arguments."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import pytest
from integrate_gen.cli.app import build_app
from integrate_gen.model.config import load_config
from integrate_runtime.cli.app import app as runtime
from typer.main import get_command

from tests.support.doc_examples import PAGES, ROOT, blocks, prose

COMMANDS = {
    "integrate": get_command(runtime),
    "integrate-gen": get_command(build_app(load_config(ROOT))),
}
_COMMAND = re.compile(r"(?:^|(?<!install)(?<!add)[\s/=])(integrate(?:-gen)? .*)$", re.MULTILINE)
# Words that stand for something of the reader's.
_MEANT = {"SDK": "github", "KEY": "key", "FILE": "file", "RUN": "run", "PACKAGE": "groq"}
_LANGUAGES = ("sh", "bash", "console", "ini", "yaml")

LINES = [
    (block.place, line)
    for block in blocks(*_LANGUAGES)
    for line in _COMMAND.findall(block.code.replace("\\\n", " "))
]
SPANS = [
    (str(page.relative_to(ROOT)), " ".join(span.split()))
    for page in PAGES
    for span in re.findall(r"`(integrate(?:-gen)? [^`]+)`", prose(page))
]


def words_of(line: str) -> list[str]:
    """Return the words of a command, without expressions of GitHub Actions."""
    plain = re.sub(r"\$\{\{.*?\}\}", "", line)
    return [_MEANT.get(word, word) for word in shlex.split(plain, comments=True)]


def problem(line: str, *, whole: bool) -> str:
    """Return what a command does not accept; empty if it accepts the words after it.

    Args:
        line: The command, its options and its arguments.
        whole: Whether required arguments have to be there.
    """
    name, *arguments = words_of(line)
    group: Any = COMMANDS[name]
    context = group.context_class(group, info_name=name)
    try:
        _, rest, _ = group.make_parser(context).parse_args(arguments)
        if rest:
            _, command, arguments = group.resolve_command(context, rest)
            command.make_context(rest[0], arguments, parent=context)
    except Exception as error:
        if type(error).__name__ == "MissingParameter" and not whole:
            return ""
        return str(error) or type(error).__name__
    return ""


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder of a reader, with the sources that commands name."""
    (tmp_path / "src").mkdir()
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(("place", "line"), LINES)
def test_a_command_in_a_block_is_accepted(place: str, line: str) -> None:
    assert problem(line, whole=True) == "", place


@pytest.mark.parametrize(("place", "line"), SPANS)
def test_a_command_in_a_sentence_is_accepted(place: str, line: str) -> None:
    assert problem(line, whole=False) == "", place


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("integrate shwo RUN", "No such command"),
        ("integrate show RUN --colour", "No such option"),
        ("integrate show", "Missing"),
        ("integrate show RUN another", "unexpected extra argument"),
        ("integrate-gen --check", "No such option"),
        ("integrate-gen gihub", "no SDK or command called gihub"),
        ("integrate-gen github --getter-timeout soon", "'soon' is no duration"),
    ],
)
def test_a_wrong_command_is_found(line: str, message: str) -> None:
    assert message in problem(line, whole=True)


def test_commands_are_found() -> None:
    assert len(LINES) > 60
    assert len(SPANS) > 60
