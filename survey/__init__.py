"""How well the generator does on SDKs that it does not ship: ``make survey``."""
