"""Result types of methods: awaited, listed, storable."""
