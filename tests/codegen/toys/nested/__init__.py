"""An SDK of the Fern family, whose client is in a subpackage."""
