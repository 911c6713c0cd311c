"""Progress that nobody watches."""

from __future__ import annotations


class _Silent:
    def namespace(self, path: str, methods: int) -> None:
        """A namespace was read."""

    def rendered(self, files: int) -> None:
        """All files are rendered."""

    def formatted(self, path: str) -> None:
        """One file is formatted."""


SILENT = _Silent()
