"""Text of a package: rendered, formatted and verified."""
