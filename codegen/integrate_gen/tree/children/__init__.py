"""Child namespaces of a namespace: attributes, getters and methods that lead further down."""
