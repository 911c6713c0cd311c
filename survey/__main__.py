"""Survey SDKs, keep the result of each, and write the page.

.venv/bin/python -m survey [SDK ...] [--sample N] [--again] [--page]
"""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Sequence

from survey.coverage import write_page
from survey.environments import InstallError, make_environment
from survey.examine import examine, not_installed
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
        _survey([sdks[name] for name in names], again=options.again)
    results = read_results(sdks)
    write_page(results, len(sdks))
    return int(any(name in results and not results[name].last.useful for name in names))


def _survey(sdks: Sequence[SurveyedSdk], *, again: bool) -> None:
    """Measure SDKs, except those whose result is of this generator and of these versions."""
    kept = {} if again else read_results(sdk.name for sdk in sdks)
    left = [sdk for sdk in sdks if sdk.name not in kept or kept[sdk.name].stamp != stamp_of(sdk)]
    if len(left) < len(sdks):
        print(f"{len(sdks) - len(left)} of {len(sdks)} SDKs are measured; --again repeats them.")
    time_left = TimeLeft(len(left))
    for sdk in left:
        print(time_left.next(sdk.name), end=" ... ", flush=True)
        result = _measured(sdk)
        write_result(sdk.name, result)
        print(f"{result.summary} ({result.seconds:.0f} s)", flush=True)


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
    parser.add_argument("--again", action="store_true", help="measure SDKs that are measured")
    parser.add_argument("--page", action="store_true", help="measure nothing, write the page")
    return parser


if __name__ == "__main__":
    sys.exit(main())
