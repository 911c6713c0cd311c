"""Texts of providers and distributions never become code."""

from __future__ import annotations

import ast
from dataclasses import replace

import pytest
from integrate_gen.emit.format import format_text
from integrate_gen.emit.render import render
from integrate_gen.emit.verify import verify_file
from integrate_gen.model.errors import GenerationError
from integrate_gen.model.package import Package
from integrate_gen.model.provider import Provider, parse_provider
from integrate_gen.model.sdk import Distribution
from integrate_gen.pipeline import introspect

from survey.progress import SILENT

TABLE = {"package": "awkward", "client": "awkward:Client", "async": {"style": "only"}}


def rendered(word: str) -> tuple[Package, Provider]:
    labels = {"words": {"get": word}}
    provider = parse_provider("awkward", {**TABLE, "labels": labels}, "test")
    return introspect(provider, SILENT), provider


@pytest.mark.usefixtures("toys")
@pytest.mark.parametrize(
    ("word", "shown"),
    [
        ('"""', '"""'),
        ('""" + exit() + """', '""" + exit() + """'),
        ('""""""', '""""""'),
        ("back\\slash\\", "back\\slash\\"),
        ('\\"""', '\\"""'),
        ("two\nlines", "two lines"),
        ("'''", "'''"),
        ("{{ provider }}", "{{ provider }}"),
    ],
)
def test_a_word_stays_within_its_docstring(word: str, shown: str) -> None:
    files = render(*rendered(word))
    text = format_text("twins.py", files["twins.py"])
    verify_file("integrate_awkward", "twins.py", text, None)
    (cls,) = (n for n in ast.parse(text).body if isinstance(n, ast.ClassDef))
    methods = [n for n in cls.body if isinstance(n, ast.FunctionDef) and n.name == "get"]
    docstring = ast.get_docstring(methods[0])
    assert docstring is not None
    title = docstring.splitlines()[0].casefold()
    assert title in (f"{shown} twin.", f"twin {shown}.")
    assert docstring.splitlines()[2] == "Calls ``client.twins.get``."


@pytest.mark.usefixtures("toys")
def test_a_version_stays_within_its_cell() -> None:
    package, provider = rendered("Get")
    odd = Distribution("awk|ward", "1.0 |\n\n# <script>")
    readme = render(replace(package, distributions=(odd,)), provider)["README.md"]
    assert "| awk\\|ward | 1.0 \\| # &lt;script> |" in readme.splitlines()


@pytest.mark.usefixtures("toys")
def test_the_example_of_a_provider_with_a_keywords_name_is_python() -> None:
    package, provider = rendered("Get")
    readme = render(replace(package, provider="class"), provider)["README.md"]
    assert f"        class_ = {package.class_name}()" in readme.splitlines()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('x = """abc', r"a\.py would not be valid Python: .*unterminated.* \(line 1\)\."),
        ("x = (\n", r"a\.py would not be valid Python: '\(' was never closed \(line 1\)\."),
    ],
)
def test_a_text_that_is_no_python_is_one_sentence(text: str, message: str) -> None:
    with pytest.raises(GenerationError, match=f"^{message}$"):
        format_text("a.py", text)
