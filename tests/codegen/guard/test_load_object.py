"""Loading of the objects that an SDK's annotations name."""

from __future__ import annotations

import sys
from collections import OrderedDict
from types import ModuleType
from typing import Any

import pytest
from integrate_gen.guard import sdk_code
from integrate_gen.guard.sdk_code import describe_exception, load_object


class Outer:
    class Inner:
        pass


class Computing(type):
    def __getattribute__(cls, name: str) -> Any:
        return Outer if name == "Found" else super().__getattribute__(name)


class Computed(metaclass=Computing):
    Found = OrderedDict


class LazyModule(ModuleType):
    def __getattr__(self, name: str) -> type:
        return OrderedDict


def test_a_class_that_is_loaded_takes_no_block_of_sdk_code(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(sdk_code, "sdk_code")
    assert load_object("collections", ["OrderedDict"]) is OrderedDict
    assert load_object(__name__, ["Outer", "Inner"]) is Outer.Inner


def test_what_an_sdk_computes_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "lazy_module", LazyModule("lazy_module"))
    assert load_object("lazy_module", ["Anything"]) is OrderedDict
    assert load_object(__name__, ["Computed", "Found"]) is Outer


def test_an_import_that_fails_is_described_without_the_path_of_a_machine() -> None:
    with pytest.raises(ImportError) as raised:
        exec("from collections import NoSuchName")
    assert raised.value.path
    assert raised.value.path in str(raised.value)
    shown = describe_exception(raised.value)
    assert shown == "ImportError: cannot import name 'NoSuchName' from 'collections'"
