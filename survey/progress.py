"""Silent progress of the pipeline."""

from __future__ import annotations


class _Silent:
    def namespace(self, path: str, methods: int) -> None:
        """Ignore a namespace that was read."""

    def rendered(self, files: int) -> None:
        """Ignore that all files are rendered."""

    def formatted(self, path: str) -> None:
        """Ignore a formatted file."""


SILENT = _Silent()
