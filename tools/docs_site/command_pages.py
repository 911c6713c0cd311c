"""Pages about the commands, from their own help."""

from __future__ import annotations

import typer
from typer.cli import get_docs_for_click
from typer.main import get_command

_LONGEST = 200


def command_page(name: str, app: typer.Typer) -> str:
    """Return the page about a command and its subcommands.

    Args:
        name: Name of the command.
        app: Its application.
    """
    command = get_command(app)
    for subcommand in getattr(command, "commands", {}).values():
        # The list of commands would cut their sentences off.
        subcommand.short_help = subcommand.get_short_help_str(limit=_LONGEST)
    text = get_docs_for_click(obj=command, ctx=typer.Context(command), name=name)
    return text.replace("```console\n$ ", "```sh\n")
