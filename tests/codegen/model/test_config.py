"""Configuration files, and one error sentence for each mistake."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from integrate_gen.model.config import load_config
from integrate_gen.model.errors import ConfigurationError
from integrate_gen.model.project import find_project

MINE = """
[providers.mine]
package = "gadgets"
client  = "gadgets:Gadgets"
init    = { token = "$token" }
async   = { style = "only" }
class   = "Mine"
"""


def test_a_users_provider_is_added_to_the_shipped_ones(tmp_path: Path) -> None:
    (tmp_path / "integrate.toml").write_text(f'output = "lib"\n{MINE}')
    config = load_config(tmp_path)
    assert {"github", "mine"} <= config.providers.keys()
    assert config.output == tmp_path / "lib"
    assert config.provider("mine").module == "integrate_mine"


def test_pyproject_may_have_the_configuration(tmp_path: Path) -> None:
    text = MINE.replace("[providers", "[tool.integrate-gen.providers")
    (tmp_path / "pyproject.toml").write_text(text)
    assert "mine" in load_config(tmp_path).providers


def test_a_users_table_overrides_keys_of_a_shipped_provider(tmp_path: Path) -> None:
    (tmp_path / "integrate.toml").write_text('[providers.github]\nclass = "Forge"\n')
    provider = load_config(tmp_path).provider("github")
    assert (provider.class_name, provider.package) == ("Forge", "githubkit")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("providers = ", "integrate.toml cannot be read as TOML"),
        (
            "ouptut = 'x'",
            r"integrate.toml: there is no key ouptut; did you mean output\? There are "
            r"distribution, output, providers\.",
        ),
        ("output = 5", r"integrate.toml: output must be a text\."),
        ("providers = 5", r"integrate.toml: providers must be a table\."),
        ("providers.mine = 5", r"integrate.toml: providers.mine must be a table\."),
        (MINE.replace("package", "pakage"), r"\[providers.mine\] in integrate.toml: "),
        (MINE + "colour = 'red'", "colour: there is no such key; there are ambient, answers, "),
        (MINE + "clas = 'M'", r"clas: there is no such key; did you mean class\? There are amb"),
        (MINE + "nam = 'm'", r"nam: there is no such key; there are .* models, needs, omit,"),
        (MINE.replace('"only"', '"sometimes"'), "async.style: input should be 'prefix'"),
        (MINE.replace('{ style = "only" }', '"only"'), "async: input should be a table"),
        (MINE.replace("gadgets:Gadgets", "gadgets Gadgets"), "client: string should match"),
        (MINE.replace('"only" }', '"only", affix = "x" }'), "affix goes with prefix, suffix"),
        (MINE.replace('"only" }', '"attr" }'), "affix goes with prefix, suffix and attr"),
        (MINE.replace('"only" }', '"class" }'), "client goes with class"),
        (MINE.replace('"Mine"', '"My Class"'), "class: string should match"),
        (MINE.replace('"$token"', '{ new = "gadgets" }'), "init: token.new is 'gadgets', and must"),
        (
            MINE.replace('"$token"', '"$tok"'),
            r"init\.token is \"\$tok\", and credentials has no tok",
        ),
        (
            MINE.replace('"$token"', '{ new = "a:B", key = "$key?" }')
            + 'credentials = { token = "TOKEN" }',
            r"init\.token\.key is \"\$key\", and credentials has no key",
        ),
        (
            MINE.replace('"$token"', '"t"') + 'credentials = { token = "T" }',
            r"credentials\.token: no argument of init is \"\$token\"",
        ),
        (MINE + 'needs = { "admin.*" = "key" }', r"needs\.admin\.\* is 'key', and credentials has"),
        (MINE + 'codec = "nope"', "codec: there is no codec 'nope'; use fern, githubkit, "),
        (MINE + 'codec = "a b:c"', "codec: there is no codec 'a b:c'; use fern, githubkit, "),
        (
            MINE + "errors = { retry_status = [429] }",
            r"errors\.retry_status: there is no such key; did you mean retry_statuses\? There are "
            r"final_codes, limit_messages, limit_statuses, limit_wait, reset_format, "
            r"retry_after_headers, retry_statuses, verdict_header, windows\.",
        ),
        (MINE.replace("style =", "stile ="), r"async\.style: field required"),
        (MINE.replace('"only" }', '"only", afix = 1 }'), r"async\.afix: .* did you mean affix\?"),
        (
            MINE + 'returns = { "gadgets:Reply" = { argument = 0, bare = "a:B", x = 1 } }',
            r"returns\.gadgets:Reply\.x: there is no such key; there are argument, bare\.",
        ),
        (MINE + "distribution = { licence = 'MIT' }", r"licence: .* did you mean license\?"),
        (MINE + "loopback = { option = {} }", r"loopback\.option: .* did you mean options\?"),
        (MINE + "reference = { page = {} }", r"reference\.page: .* did you mean pages\?"),
        (MINE + "errors = { limit_statuses = 429 }", r"errors\.limit_statuses: .* valid list"),
        (MINE + 'errors = { limit_statuses = ["429"] }', r"errors\.limit_statuses\.0: .* integer"),
        (MINE + "errors = { retry_statuses = [42] }", r"errors\.retry_statuses\.0: .* 100"),
        (MINE + 'errors = { windows = [["a"]] }', r"errors\.windows\.0: .* at least 2 items"),
        (MINE + 'errors = { reset_format = "unix" }', r"errors\.reset_format: .* 'epoch'"),
        (MINE + 'errors = { limit_wait = "1m" }', r"errors\.limit_wait: .* number"),
        (MINE + 'redact = { "*" = ["a b"] }', r"redact\.\*\.0: string should match"),
        (MINE + 'redact = { "*" = "token" }', r"redact\.\*: input should be a list, not"),
        (MINE + 'redact = { "*" = [] }', r"redact\.\*: .* at least 1 item"),
        (MINE + 'cursors = { "a b" = "next" }', r"cursors\.a b.*: string should match"),
        (MINE + 'cursors = { after = "next page" }', r"cursors\.after: string should match"),
        (MINE + 'outputs = { Link = "html_url" }', r"outputs\.Link: input should be a list, not"),
        (MINE + "outputs = { Link = [] }", r"outputs\.Link: .* at least 1 item"),
        (MINE + 'outputs = { " " = ["html_url"] }', r"outputs\. \.\[key\]: .* at least 1 char"),
        (
            MINE.replace('"$token"', "[{ new = 1 }]"),
            "init: token.0.new is 1, and must name a class",
        ),
    ],
)
def test_a_mistake_is_one_sentence(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "integrate.toml").write_text(text)
    with pytest.raises(ConfigurationError, match=message) as caught:
        load_config(tmp_path)
    assert "\n" not in str(caught.value)


def test_a_folder_in_place_of_the_file_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "integrate.toml").mkdir()
    with pytest.raises(ConfigurationError, match=r"integrate\.toml cannot be read as TOML"):
        load_config(tmp_path)


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"integrate.toml": MINE}, "."),
        ({"pyproject.toml": MINE.replace("[providers", "[tool.integrate-gen.providers")}, "."),
        ({"integrate.toml": MINE, "a/pyproject.toml": "[project]\nname = 'a'\n"}, "."),
        ({"integrate.toml": MINE, "a/integrate.toml": ""}, "a"),
        ({"integrate.toml": MINE, "a/b/integrate.toml": ""}, "a/b"),
        ({"pyproject.toml": "[project]\nname = 'a'\n"}, "a/b"),
        ({"pyproject.toml": "no TOML"}, "a/b"),
    ],
)
def test_settings_are_found_from_a_folder_below(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: dict[str, str], expected: str
) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    for path, text in files.items():
        (tmp_path / path).write_text(text)
    monkeypatch.chdir(tmp_path / "a" / "b")
    assert find_project(Path()).resolve() == (tmp_path / expected).resolve()


@pytest.mark.skipif(not hasattr(os, "chown") or os.getuid() != 0, reason="only root gives away")
def test_settings_of_another_user_above_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, below = tmp_path / "integrate.toml", tmp_path / "a"
    below.mkdir()
    file.write_text(MINE)
    os.chown(file, 12345, 12345)
    monkeypatch.chdir(below)
    with pytest.raises(ConfigurationError, match="belongs to another user and may run any code"):
        find_project(Path())
    monkeypatch.chdir(tmp_path)
    assert find_project(Path()) == Path()


def test_an_unknown_sdk_suggests_the_closest_name(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="no SDK called githib; did you mean github"):
        load_config(tmp_path).provider("githib")
