class Role:
    level: int
