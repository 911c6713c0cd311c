"""Survey of the generator on SDKs that it does not ship: ``make survey``."""
