from __future__ import annotations

from shelves.models import Book, Books, Found, Loan, Loans


class Library:
    async def books(self, *, page: int = 1) -> Books: ...  # its only list
    async def search(self, words: str, *, cursor: str | None = None) -> Found: ...  # a usual name
    async def loans(self, *, page: int = 1) -> Loans: ...  # two candidates
    async def shelf(self, number: int) -> Books: ...  # no pages
    async def titles(self, *, offset: int = 0) -> list[str]: ...  # declared by the class
    async def either(self, *, offset: int = 0) -> list[Book] | list[Loan]: ...


class Shelves:
    def __init__(self, token: str) -> None:
        self.library = Library()
