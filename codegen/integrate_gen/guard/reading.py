"""The block within which an SDK is read: imported, built and introspected."""

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
from .sdk_code import describe_exception

_OWN_PACKAGE = __name__.partition(".")[0]


@contextmanager
def reading(provider: Provider) -> Generator[NetworkGuard, None, None]:
    """Guard everything that imports an SDK, builds its client or reads its objects.

    Within the block, network access and new processes are refused, the environment is reduced to
    the variables of the provider and the system, time is limited, and warnings are silenced. Blocks
    may be nested.

    Raises:
        SdkCodeError: If the SDK's code raises outside every :func:`~.sdk_code.sdk_code` block.
        KeyboardInterrupt: If the user interrupts the command.
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
            if bounds.interrupted or _is_own_defect(error):
                raise
            block = f"reading {provider.package}"
            raise SdkCodeError(block, "raises", describe_exception(error), error) from error


def _is_own_defect(error: BaseException) -> bool:
    """Whether the generator's own code raised an error: then a traceback is wanted."""
    if not isinstance(error, Exception):
        return False
    return _raising_module(error.__traceback__).startswith(_OWN_PACKAGE)


def _raising_module(traceback: TracebackType | None) -> str:
    """Return the name of the module in the innermost frame."""
    module = ""
    while traceback is not None:
        module = str(traceback.tb_frame.f_globals.get("__name__", ""))
        traceback = traceback.tb_next
    return module
