"""Pages that an SDK's method gives by an iterator."""

from __future__ import annotations

import ast

from integrate_gen.expressions.names import last_name
from integrate_gen.expressions.rewrite import used_imports
from integrate_gen.model.sdk import TypeExpr

from .kinds import NotData, why_not_data
from .listings import items_of

_ITERATORS = frozenset({"AsyncGenerator", "AsyncIterator", "Generator", "Iterator"})
_LISTS = frozenset({"List", "Sequence", "list"})
_OF_PAGES = "pag"  # Page, Pager, Paginator, PagedList


def is_iterator(returns: TypeExpr) -> bool:
    """Whether a type is one iterator, of pages or of anything else."""
    return why_not_data(returns) is NotData.STREAM


def is_lazy_listing(returns: TypeExpr) -> bool:
    """Whether a type is no iterator, but makes calls while it is iterated."""
    return why_not_data(returns) is NotData.LISTING


def stated_element(returns: TypeExpr) -> TypeExpr | None:
    """Return ``T`` of ``Iterator[T]``; None if the type is another one, such as a class."""
    match ast.parse(returns.text, mode="eval").body:
        case ast.Subscript(value=base, slice=arguments) if last_name(base) in _ITERATORS:
            first = arguments.elts[0] if isinstance(arguments, ast.Tuple) else arguments
            return TypeExpr(ast.unparse(first), returns.imports)
        case _:
            return None


def page_result(element: TypeExpr, iterator: type | None) -> TypeExpr | None:
    """Return the result of reading one page from an iterator; None if its elements are no pages.

    The elements are pages if they are lists, or if they have items and a name says that they are
    pages. There may be no page, which is an empty list or None.

    Args:
        element: Type of the iterator's elements.
        iterator: Class of the iterator, if it is known.
    """
    node = ast.parse(element.text, mode="eval").body
    if isinstance(node, ast.Subscript) and last_name(node.value) in _LISTS:
        return _with_imports(f"list[{ast.unparse(node.slice)}]", element)
    names = (element.text, iterator.__name__ if iterator is not None else "")
    if items_of(element) is None or not any(_OF_PAGES in name.lower() for name in names):
        return None
    return _with_imports(f"{element.text} | None", element)


def _with_imports(text: str, element: TypeExpr) -> TypeExpr:
    return TypeExpr(text, used_imports(text, element.imports))
