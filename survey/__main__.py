"""Survey SDKs and write the page.

.venv/bin/python -m survey [SDK ...]
.venv/bin/python -m survey --lock
"""

from __future__ import annotations

import sys
import time

from survey.coverage import write_page
from survey.environments import fresh_environment, lock
from survey.examine import examine
from survey.results import read_results, write_results
from survey.sdks import read_sdks


def main() -> int:
    """Survey the SDKs named by the arguments, or all."""
    sdks = read_sdks()
    names = sys.argv[1:]
    if names == ["--lock"]:
        lock(list(sdks.values()))
        return 0
    unknown = [name for name in names if name not in sdks]
    if unknown:
        print(f"There is no SDK called {unknown[0]} in the survey; there are {', '.join(sdks)}.")
        return 2
    all_results = read_results()
    for name in names or sdks:
        started = time.monotonic()
        print(f"{name} ...", end=" ", flush=True)
        all_results[name] = examine(sdks[name], fresh_environment(sdks[name]))
        results = {known: all_results[known] for known in sdks if known in all_results}
        write_results(results)
        write_page(results)
        print(f"{all_results[name].summary} ({time.monotonic() - started:.0f} s)", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
