"""One codec for each family of SDKs; ``codecs/registry.py`` has their names."""
