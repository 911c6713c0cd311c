"""Reading an installed SDK: build its client, walk its tree, read signatures from its source."""
