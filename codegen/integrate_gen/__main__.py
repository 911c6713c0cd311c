"""``python -m integrate_gen``."""

from integrate_gen.cli import main

main()
