"""An SDK whose pages are objects with a list."""

from shelves.client import Shelves as Shelves
