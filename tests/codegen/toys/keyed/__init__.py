"""A package that does not export its client, which takes a credential object."""
