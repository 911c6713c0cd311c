"""A toy SDK with the shapes that make introspection hard, on a small tree."""

from gadgets.client import Gadgets as Gadgets
