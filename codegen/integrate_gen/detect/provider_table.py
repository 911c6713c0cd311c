"""A provider's table as TOML, in the layout that a person would choose."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from integrate_gen.model.errors import ConfigurationError
from integrate_gen.model.toml import toml_entries, toml_value

_FIRST_KEYS = ("package", "client")


def provider_toml(name: str, table: Mapping[str, object], section: str = "") -> str:
    """Return the text of the table ``[providers.NAME]``.

    Nested tables are inline, unless they are longer than 80 characters.

    Args:
        name: Name of the provider.
        table: Content of the table.
        section: Prefix of ``providers``: ``tool.integrate-gen.`` or empty.
    """
    keys = (*_FIRST_KEYS, *sorted(set(table) - set(_FIRST_KEYS)))
    table = {key: table[key] for key in keys if key in table}
    header = f"{section}providers.{name}"
    short = {key: value for key, value in table.items() if not _is_long(value)}
    width = max(map(len, short), default=0)
    lines = [f"[{header}]"]
    lines += [f"{key:<{width}} = {toml_value(value)}" for key, value in short.items()]
    for key, value in table.items():
        if _is_long(value):
            entries = cast("Mapping[str, object]", value)
            lines += ["", f"[{header}.{key}]", *toml_entries(entries)]
    return "\n".join(lines) + "\n"


@contextmanager
def append_table(path: Path, text: str) -> Generator[None]:
    """Append a table to a file if the block succeeds; if it raises, the file is unchanged.

    Raises:
        ConfigurationError: If the file cannot be written.
    """
    content = path.read_text("utf-8") if path.is_file() else ""
    # Written before the block, so that an unwritable folder is an error before any work is done.
    staged = path.with_name(f".{path.name}.new")
    try:
        staged.write_text(f"{content.rstrip()}\n\n{text}" if content.strip() else text, "utf-8")
        yield
        staged.replace(path)
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be written: {error}.") from error
    finally:
        staged.unlink(missing_ok=True)


def _is_long(value: object) -> bool:
    return isinstance(value, Mapping) and len(toml_value(cast("object", value))) > 80
