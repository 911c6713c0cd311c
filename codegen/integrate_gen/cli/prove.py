"""``integrate-gen prove SDK``: call every task on loopback, and compare it with the SDK."""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext, redirect_stdout
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from integrate_gen.committed.lock import Lock, code_digest, read_lock, sha256
from integrate_gen.committed.publish import publish, recover
from integrate_gen.emit.format import FormatCache
from integrate_gen.guard.folders import empty_home
from integrate_gen.model.config import Config
from integrate_gen.model.errors import ExitCode, ProofError
from integrate_gen.model.proof import ProofRecord
from integrate_gen.model.provider import Provider
from integrate_gen.pipeline import Rendered, build, render_package

from .completion import complete_sdks
from .console import Verbosity, counted, first_names, show_progress, show_steps, stderr, stdout
from .option_conflicts import Option, refuse_without_effect

_NAMED = 5


def prove_command(config: Config) -> Callable[..., None]:
    """Return the command for the configured SDKs."""

    def command(
        sdks: Annotated[
            list[str],
            typer.Argument(metavar="SDK...", help="SDKs to prove.", autocompletion=complete_sdks),
        ],
        fail_under: Annotated[
            float,
            typer.Option(
                metavar="PERCENT", min=0, max=100, help="Exit with 1 if fewer tasks are proved."
            ),
        ] = 0,
        check: Annotated[
            bool,
            typer.Option(
                "--check", help="Write nothing; exit with 1 if the recorded proof differs."
            ),
        ] = False,
        out: Annotated[
            Path | None, typer.Option(help="Folder that the package is in.", file_okay=False)
        ] = None,
        as_json: Annotated[
            bool,
            typer.Option("--json", help="Print the proof as JSON; several SDKs' as one list."),
        ] = False,
        quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print errors only.")] = False,
    ) -> None:
        """Call every task on loopback, and compare requests, results and replays with the SDK's."""
        refuse_without_effect(
            Option("--json", as_json, excludes=("--quiet",)), Option("--quiet", quiet)
        )
        verbosity = Verbosity.QUIET if quiet or as_json else Verbosity.NORMAL
        code = ExitCode.CLEAN
        names, proofs = [*dict.fromkeys(sdks)], list[dict[str, object]]()
        for name in names:
            provider, folder = config.provider(name), (out or config.output)
            record, changed = _prove(provider, folder, verbosity, write=not check)
            proofs.append({"sdk": provider.name, **asdict(record)})
            if verbosity is not Verbosity.QUIET:
                _report(provider, record)
            too_few = 100 * record.proved < fail_under * record.tasks
            if too_few or (check and changed):
                code = ExitCode.DRIFT
            if too_few and not as_json:
                stderr.print(f"error: Fewer than {fail_under:g} % of the tasks are proved.")
            elif check and changed and not as_json:
                stderr.print(f"error: The recorded proof differs; run: integrate-gen prove {name}")
        if as_json:
            stdout.print_json(json.dumps(proofs if len(names) > 1 else proofs[0]))
        sys.exit(code)

    return command


def _prove(
    provider: Provider, out: Path, verbosity: Verbosity, *, write: bool
) -> tuple[ProofRecord, bool]:
    """Prove a package and record the proof; return it, and whether the record changed."""
    folder = out / provider.module
    recover(folder)
    lock = read_lock(folder)
    if lock is None:
        raise ProofError(f"There is no package in {folder}; run: integrate-gen {provider.name}")
    with empty_home():
        with show_progress(provider.package, verbosity) as progress:
            rendered = render_package(provider, progress, lock.only).after(lock)
        _check_up_to_date(rendered, lock, folder)
        record = _proved(rendered, out, verbosity)
    with show_progress(provider.package, Verbosity.QUIET) as progress:
        generated = build(rendered.with_proof(record), progress, FormatCache.default())
    changed = lock.proof != record
    if write and changed:
        publish(folder, generated.files, rendered.keep)
    return record, changed


def _check_up_to_date(rendered: Rendered, lock: Lock, folder: Path) -> None:
    """Refuse to prove other code than the generator writes now.

    Raises:
        ProofError: The package is not what would be generated.
    """
    for path, text in rendered.raw.items():
        digests = lock.files.get(path)
        if path.endswith(".py") and (digests is None or digests.raw != sha256(text)):
            raise ProofError(
                f"{folder / path} is not what would be generated; run: "
                f"integrate-gen {rendered.provider.name}"
            )


def _proved(rendered: Rendered, out: Path, verbosity: Verbosity) -> ProofRecord:
    # Imported late: it imports the package that is to be proved.
    sys.path.insert(0, str(out.resolve()))
    from integrate_gen.prove.prover import prove

    with (
        warnings.catch_warnings(),
        redirect_stdout(sys.stderr),  # what the SDK prints is no part of the result
        _progress(len(rendered.package.tasks), verbosity) as advance,
    ):
        warnings.simplefilter("ignore")  # deprecated methods are called as well
        proof = prove(rendered.provider, rendered.package, lambda task: advance(task.operation))
    if proof.repeats:
        stderr.print(
            f"warning: {rendered.provider.package} repeats calls by itself: "
            f"{', '.join(map(str, proof.repeats))}; switch its retries off in init of "
            f"[providers.{rendered.provider.name}]"
        )
    return ProofRecord(
        code=code_digest(rendered.package, rendered.raw),
        tasks=len(proof.tasks),
        proved=proof.proved,
        calls=proof.calls,
        unproved=proof.unproved(),
        silent=proof.silent,
    )


def _progress(tasks: int, verbosity: Verbosity) -> AbstractContextManager[Callable[[str], None]]:
    """Show how many tasks are proved, unless quiet."""
    if verbosity is Verbosity.QUIET:
        return nullcontext(lambda operation: None)
    return show_steps("proving", tasks, "task")


def _report(provider: Provider, record: ProofRecord) -> None:
    stdout.print(
        f"{provider.module}: {record.proved:,} of {counted(record.tasks, 'task')} "
        f"{'is' if record.tasks == 1 else 'are'} proved, by {counted(record.calls, 'call')}."
    )
    if record.silent:
        send, names = "sends" if len(record.silent) == 1 else "send", record.silent
        stdout.print(f"  {len(names):,} {send} no request\n      {first_names(names, _NAMED)}")
    for reason, operations in record.unproved.items():
        stdout.print(f"  {len(operations):,} {reason}\n      {first_names(operations, _NAMED)}")
