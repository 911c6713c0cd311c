"""``python -m integrate_runtime``."""

from .cli import main

main()
