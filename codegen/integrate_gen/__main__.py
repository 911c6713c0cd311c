"""``python -m integrate_gen``."""

from .cli import main

main()
