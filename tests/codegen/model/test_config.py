"""Configuration: what a user writes wrongly is one sentence that says where."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from integrate_gen.client.build import build_client
from integrate_gen.model.config import load_config
from integrate_gen.model.errors import ConfigurationError, IntegrateGenError
from integrate_gen.model.provider import Provider
from integrate_gen.model.sdk import Distribution
from integrate_gen.policy.assemble import assemble
from integrate_gen.tree.load import LoadedSdk

MINE = """
[providers.mine]
package = "gadgets"
client  = "gadgets:Gadgets"
init    = { token = "$token" }
async   = { style = "only" }
class   = "Mine"
"""


def test_a_users_provider_stands_beside_the_shipped_ones(tmp_path: Path) -> None:
    (tmp_path / "integrate.toml").write_text(f'output = "lib"\n{MINE}')
    config = load_config(tmp_path)
    assert {"github", "mine"} <= config.providers.keys()
    assert config.output == tmp_path / "lib"
    assert config.provider("mine").module == "integrate_mine"


def test_pyproject_will_do(tmp_path: Path) -> None:
    text = MINE.replace("[providers", "[tool.integrate-gen.providers")
    (tmp_path / "pyproject.toml").write_text(text)
    assert "mine" in load_config(tmp_path).providers


def test_a_table_of_a_shipped_name_replaces_its_keys(tmp_path: Path) -> None:
    (tmp_path / "integrate.toml").write_text('[providers.github]\nclass = "Forge"\n')
    provider = load_config(tmp_path).provider("github")
    assert (provider.class_name, provider.package) == ("Forge", "githubkit")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("providers = ", "integrate.toml cannot be read as TOML"),
        ("ouptut = 'x'", "integrate.toml: there is no key ouptut"),
        (MINE.replace("package", "pakage"), r"\[providers.mine\] in integrate.toml: "),
        (MINE + "colour = 'red'", "colour: there is no such key"),
        (MINE.replace('"only"', '"sometimes"'), "async.style: input should be 'prefix'"),
        (MINE.replace("gadgets:Gadgets", "gadgets Gadgets"), "client: string should match"),
        (MINE.replace('"only" }', '"only", affix = "x" }'), "affix goes with prefix, suffix"),
        (MINE.replace('"only" }', '"attr" }'), "affix goes with prefix, suffix and attr"),
        (MINE.replace('"only" }', '"class" }'), "client goes with class"),
        (MINE.replace('"Mine"', '"My Class"'), "class: string should match"),
        (MINE.replace('"$token"', '{ new = "gadgets" }'), "init: token.new is 'gadgets', and must"),
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


def test_an_unknown_sdk_names_the_nearest(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="no SDK called githib; did you mean github"):
        load_config(tmp_path).provider("githib")


def changed(provider: Provider, **values: object) -> Provider:
    return provider.model_copy(update=values)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"package": "no_such_sdk"}, "no_such_sdk is not installed; run: pip install 'githubkit>="),
        ({"client": "githubkit:Gihub"}, "githubkit has no class Gihub; mend client of"),
        (
            {"client": "githubkit.nowhere:X"},
            "githubkit.nowhere is installed but cannot",
        ),
        ({"init": {"oath": "$token"}}, "cannot be built with init = {'oath'.*mend init of"),
        ({"init": {"auth": {"new": "githubkit:Gone"}}}, "cannot be built.*'Gone'.*mend init of"),
        ({"root": "rset"}, "root 'rset' of .* cannot be reached"),
        ({"root": "rest('1999-01-01')"}, "cannot be reached: ValueError"),
        ({"root": "rest[0]"}, "is no attribute path"),
        ({"root": "rest(token)"}, "is no attribute path"),
    ],
)
def test_a_provider_that_does_not_fit_the_sdk(
    github: Provider, values: dict[str, object], message: str
) -> None:
    with pytest.raises(IntegrateGenError, match=message) as caught:
        build_client(changed(github, **values))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("values", "entry"),
    [
        ({"safe": ["markdown.render", "issues.destory"]}, r"safe\.'issues\.destory'"),
        ({"redact": {"teams.*secret*": ["x"]}}, r"redact\.'teams\.\*secret\*'"),
        ({"exclude": {"nothing.*": "why"}}, r"exclude\.'nothing\.\*'"),
        ({"omit": {"stream": "s", "steam": "s"}}, r"omit\.steam"),
        ({"labels": {"titles": {"issues.creat": "Create"}}}, "issues.creat"),
    ],
)
def test_an_entry_that_matches_nothing_is_an_error(
    githubkit: LoadedSdk, github: Provider, values: dict[str, object], entry: str
) -> None:
    with pytest.raises(ConfigurationError, match=entry) as caught:
        assemble(githubkit, changed(github, **values))
    assert "remove or mend" in str(caught.value)


def test_with_another_version_of_the_sdk_a_stale_entry_is_no_error(
    githubkit: LoadedSdk, github: Provider
) -> None:
    """A user can not mend a shipped provider, and the package is right without the entry."""
    issues = next(child for child in githubkit.sdk.root.children if child.path == ("issues",))
    root = replace(githubkit.sdk.root, children=(issues,))
    installed = replace(githubkit, sdk=replace(githubkit.sdk, root=root))
    with pytest.raises(ConfigurationError, match="stacks_add"):
        assemble(installed, github)
    versions = tuple(Distribution(d.name, "0.1") for d in githubkit.sdk.distributions)
    older = replace(installed, sdk=replace(installed.sdk, distributions=versions))
    package = assemble(older, github)
    assert "labels.titles.pulls.stacks_add" in package.stale
    assert {task.operation.partition(".")[0] for task in package.tasks} == {"issues"}
