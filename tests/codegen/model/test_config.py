"""Configuration files, and one error sentence for each mistake."""

from __future__ import annotations

from pathlib import Path

import pytest
from integrate_gen.model.config import load_config
from integrate_gen.model.errors import ConfigurationError

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
        ("ouptut = 'x'", "integrate.toml: there is no key ouptut"),
        ("output = 5", "integrate.toml: output is 5, and must be a folder's name"),
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


def test_a_folder_in_place_of_the_file_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "integrate.toml").mkdir()
    with pytest.raises(ConfigurationError, match=r"integrate\.toml cannot be read as TOML"):
        load_config(tmp_path)


def test_an_unknown_sdk_suggests_the_closest_name(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="no SDK called githib; did you mean github"):
        load_config(tmp_path).provider("githib")
