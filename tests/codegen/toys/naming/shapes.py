from naming.hidden import Circle, Square

__all__ = ["Circle", "Square"]
