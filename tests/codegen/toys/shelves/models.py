from dataclasses import dataclass


@dataclass
class Book:
    title: str


@dataclass
class Loan:
    book: Book


@dataclass
class Books:
    total: int
    books: list[Book]


@dataclass
class Found:
    items: list[Book]
    hints: list[str]


@dataclass
class Loans:
    loans: list[Loan]
    late: list[Loan]
