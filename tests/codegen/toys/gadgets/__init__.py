"""A small SDK with many of the shapes that are hard to introspect."""

from gadgets.client import Gadgets as Gadgets
