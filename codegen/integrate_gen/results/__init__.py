"""Result types of SDK methods: what awaiting gives, what lists hold, what a journal can store."""
