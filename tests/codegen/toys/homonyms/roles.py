class Role:
    name: str
