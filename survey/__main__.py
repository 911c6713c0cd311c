"""Survey SDKs, keep the result of each, and write the page.

.venv/bin/python -m survey [SDK ...] [--sample N] [--jobs N] [--again] [--page]
"""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed

from survey.coverage import write_page
from survey.environments import InstallError, make_environment
from survey.examine import examine, not_installed
from survey.processes import stop_all
from survey.results import Result, read_results, write_result
from survey.sdks import SurveyedSdk, read_sdks, sample_of
from survey.stamps import stamp_of
from survey.time_left import TimeLeft

_DESCRIPTION = "Survey SDKs, keep the result of each, and write the page."


def main() -> int:
    """Survey the SDKs that are named, a sample, or all that were not measured as they are now."""
    options = _parser().parse_args()
    sdks = read_sdks()
    names = sample_of(sdks, options.sample) if options.sample else options.sdk or list(sdks)
    unknown = [name for name in names if name not in sdks]
    if unknown:
        print(f"There is no SDK called {unknown[0]} in the survey; there are {', '.join(sdks)}.")
        return 2
    # A survey that is stopped ends its processes, which would write into the next one's folders.
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(128 + number))
    if not options.page:
        _survey([sdks[name] for name in names], again=options.again, jobs=options.jobs)
    results = read_results(sdks)
    write_page(results, len(sdks))
    return int(any(name in results and not results[name].last.useful for name in names))


def _survey(sdks: Sequence[SurveyedSdk], *, again: bool, jobs: int) -> None:
    """Measure SDKs, except those whose result is of this generator and of these versions."""
    kept = {} if again else read_results(sdk.name for sdk in sdks)
    left = [sdk for sdk in sdks if sdk.name not in kept or kept[sdk.name].stamp != stamp_of(sdk)]
    if len(left) < len(sdks):
        print(f"{len(sdks) - len(left)} of {len(sdks)} SDKs are measured; --again repeats them.")
    time_left = TimeLeft(len(left))
    for sdk, result in _all_measured(left, jobs):
        write_result(sdk.name, result)
        took = f"({result.seconds:.0f} s)"
        print(f"{time_left.done(sdk.name)}: {result.summary} {took}", flush=True)


def _all_measured(sdks: Sequence[SurveyedSdk], jobs: int) -> Iterator[tuple[SurveyedSdk, Result]]:
    """Yield the results of SDKs as they come; ``jobs`` SDKs are measured at once."""
    with ThreadPoolExecutor(jobs) as pool:
        running = {pool.submit(_measured, sdk): sdk for sdk in sdks}
        try:
            for future in as_completed(running):
                yield running[future], future.result()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            stop_all()
            raise


def _measured(sdk: SurveyedSdk) -> Result:
    stamp = stamp_of(sdk)
    try:
        environment = make_environment(sdk)
    except InstallError as error:
        return not_installed(sdk, stamp, str(error))
    return examine(sdk, environment, stamp)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m survey", description=_DESCRIPTION)
    parser.add_argument("sdk", nargs="*", help="SDKs of survey/sdks.toml; by default all")
    parser.add_argument("--sample", type=int, metavar="N", help="N of the SDKs marked for CI")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="measure N SDKs at once")
    parser.add_argument("--again", action="store_true", help="measure SDKs that are measured")
    parser.add_argument("--page", action="store_true", help="measure nothing, write the page")
    return parser


if __name__ == "__main__":
    sys.exit(main())
