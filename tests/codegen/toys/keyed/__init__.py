"""A package that does not offer its client, which takes an object for its credential."""
