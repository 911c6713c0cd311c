"""``python -m integrate_runtime``."""

from .cli import main

if __name__ == "__main__":
    main()
