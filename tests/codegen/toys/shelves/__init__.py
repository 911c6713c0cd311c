"""A toy SDK whose listings come within answers."""

from shelves.client import Shelves as Shelves
