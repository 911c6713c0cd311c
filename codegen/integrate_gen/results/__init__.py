"""Result types of SDK methods: of awaiting, items of lists, and storable results."""
