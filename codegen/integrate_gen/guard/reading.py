"""Reading an SDK: the block in which its code runs."""

from __future__ import annotations

import warnings
from collections.abc import Generator
from contextlib import contextmanager
from types import TracebackType

from integrate_gen.model.errors import IntegrateGenError, SdkCodeError
from integrate_gen.model.provider import Provider

from .bounds import bounded
from .environment import only_allowed_environment
from .network import NetworkGuard, refuse_network
from .sdk_code import described

_OURS = __name__.partition(".")[0]


@contextmanager
def reading(provider: Provider) -> Generator[NetworkGuard, None, None]:
    """Run what imports, builds or looks at an SDK, or at objects of it, within this block.

    The network and processes are refused, the environment is reduced to what the provider and the
    system need, time is limited, and warnings of the SDK are silent. Blocks may be nested.

    Raises:
        SdkCodeError: the SDK's code raised something that no place of its own caught.
        KeyboardInterrupt: the user interrupted the command.
    """
    with (
        refuse_network(provider.package) as guard,
        only_allowed_environment(provider.environment),
        bounded(provider.getter_timeout) as bounds,
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("ignore")
        try:
            yield guard
        except IntegrateGenError:
            raise
        except BaseException as error:
            if bounds.interrupted or _is_ours(error):
                raise
            place = f"reading {provider.package}"
            raise SdkCodeError(place, "raises", described(error), error) from error


def _is_ours(error: BaseException) -> bool:
    """Whether an error is a defect of the generator: the innermost frame is its own."""
    return isinstance(error, Exception) and _innermost(error.__traceback__).startswith(_OURS)


def _innermost(traceback: TracebackType | None) -> str:
    """The name of the module in which an error was raised."""
    module = ""
    while traceback is not None:
        module = str(traceback.tb_frame.f_globals.get("__name__", ""))
        traceback = traceback.tb_next
    return module
