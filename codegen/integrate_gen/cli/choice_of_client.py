"""The question for the client of an SDK, where several classes are likely."""

from __future__ import annotations

import sys

import typer

from integrate_gen.detect.complete import Completed

from .console import stderr


def ask_for_client(completed: Completed) -> str:
    """Return the client that the user chooses among the likely classes.

    It is the detected one, without a question, if no other class has half of its methods, or if
    standard input is no terminal.
    """
    best = completed.provider.client
    near = {
        reference: methods
        for reference, methods in completed.other_clients.items()
        if 2 * methods >= completed.methods > 0 and reference != best
    }
    if not near or not sys.stdin.isatty():
        return best
    candidates = {best: completed.methods, **near}
    stderr.print("Several classes may be the client:")
    for number, (reference, methods) in enumerate(candidates.items(), 1):
        stderr.print(f"  {number}  {reference} with {methods:,} methods")
    chosen = 0
    while not 1 <= chosen <= len(candidates):
        chosen = typer.prompt("Which one", default=1, type=int, err=True)
    return list(candidates)[chosen - 1]
