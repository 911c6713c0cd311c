"""Samples of answers that an SDK's objects keep: the members that their typed properties read."""

from __future__ import annotations

import sys
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any

from integrate_gen.tree.targets import HTTP_LIBRARIES

from .calls import sdk_method
from .fields import typed_properties
from .json_changes import placed, value_at
from .no_sample import NoSampleError
from .reads import Path, Read, is_array, is_object
from .samples import Sampler

_LEVELS = (2, 1)
"""Levels of objects in objects, in the order in which they are tried. Three take long to read."""

_MOST_CLASSES = 3

_PART = 3
"""An object is made from an answer of which the SDK read a third of the object's members."""

_FIELD_MARKS = ("__dataclass_fields__", "__struct_fields__", "model_fields")

_NOT_OF_SDK = {"integrate_gen", "integrate_runtime", *HTTP_LIBRARIES, *sys.stdlib_module_names}
"""Packages whose objects are in a call as well: those that make it, and that send its request."""


def samples_of_objects(
    body: Any, reads: Sequence[Read], error: BaseException, host: str, offered: set[object]
) -> Iterator[Any]:
    """Yield an answer's JSON with the members that an object reads from which an error arose.

    The object may have been made from a part of the answer: from where most of its members are
    read.

    Args:
        body: JSON of the answer.
        reads: What the SDK read of it.
        error: The error.
        host: Host of the server.
        offered: What was yielded before, which is not again: other mends go on from there.
    """
    found: list[tuple[type[object], Counter[Path]]] = []
    for kind in _data_classes(error):
        names = {name for name, *_ in typed_properties(kind)}
        places = {read.path for read in reads if {*read.path[-1:]} & names}
        parents = Counter(path[:-1] for path in places)
        # Otherwise it is an object of another kind, as the client.
        if parents.total() * _PART > len(names) or not (is_object(body) or is_array(body)):
            found.append((kind, parents))
    for kind, parents in sorted(found, key=lambda one: -one[1].total())[:_MOST_CLASSES]:
        path: Path = parents.most_common(1)[0][0] if parents else ()
        present, names = value_at(body, path), {name for name, *_ in typed_properties(kind)}
        members = present if is_object(present) else {}
        others = {name: member for name, member in members.items() if name not in names}
        for levels in _LEVELS:
            if (kind, path, levels) in offered:
                continue
            offered.add((kind, path, levels))
            with suppress(NoSampleError):
                sampler = Sampler(as_json=True, optional=0, host=host, levels=levels)
                yield placed(body, path, {**others, **sampler.value(kind)})


def _data_classes(error: BaseException) -> Sequence[type[object]]:
    """Return the classes of the objects from whose methods an error arose, the innermost first.

    Those by which the proof came to the method follow: one may hold None in place of another.
    """
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)][::-1]
    objects: list[object] = [f.f_locals["self"] for f in frames if "self" in f.f_locals]
    for frame in frames:
        if frame.f_code.co_name == sdk_method.__name__:
            objects += frame.f_locals.get("holders", [])[::-1]
    kinds: dict[type[object], None] = dict.fromkeys(value.__class__ for value in objects)
    of_sdk = [kind for kind in kinds if kind.__module__.partition(".")[0] not in _NOT_OF_SDK]
    return [kind for kind in of_sdk if typed_properties(kind) and not _declares_fields(kind)]


def _declares_fields(kind: type[object]) -> bool:
    """Whether a class has fields besides its properties, as a page that holds an answer has."""
    return any(hasattr(kind, mark) for mark in _FIELD_MARKS)
