"""Search of unparsed JSON documents for signs of secrets, which is cheaper than parsing them."""

from __future__ import annotations

import re
from enum import Enum

from integrate_runtime.secrets.names import TITLED_VALUES, TITLES, is_secret_name

from .encoded_json import decoded, encoded_json_spans
from .known_values import SecretValues
from .texts import has_secret_texts
from .windows import spans_in_windows, windows_of

# In a JSON document, and in documents within its texts: names of members that have a value, items
# of lists that may name the next one, and the names in pairs of a name and a value.
_MEMBER = re.compile(r'"([^"\\]++)\\*+"\s*+:\s*+(?!null|true|false|""|\\"\\"|\[\s*+\]|\{\s*+\})')
_FIRST_ITEM = re.compile(r'\[\s*+\\*+"([^"\\]++)\\*+"\s*+,')
_OPTION_ITEM = re.compile(r'"--?([A-Za-z][\w-]*+)\\*+"\s*+,')
_TITLE = re.compile(rf'"(?:{"|".join(sorted(TITLES))})\\*+"\s*+:\s*+\\*+"([^"\\]++)\\*+"')
# One expression for each ending, as a search for a literal beginning is fast.
_SEVERAL = tuple(
    re.compile(ending + r'\\*+"\s*+:\s*+\\*+["\[{]')
    for ending in ("okens", "OKENS", "ecrets", "ECRETS")
)
_ESCAPED_LETTER = re.compile(r"\\u00[2-7]")
_QUOTE = '\\"'
_BYTES = '"bytes"'


class Signs(Enum):
    """Places in a JSON document that may hold secrets."""

    IN_MEMBERS = "values of members and pairs with secret names"
    KNOWN = "such values, and known secrets in texts"
    IN_TEXTS = "anywhere"


def find_signs(document: str, values: SecretValues) -> Signs | None:
    """Return the places of an unparsed JSON document that may hold secrets; None if none do."""
    strongest: Signs | None = None
    for part in windows_of(document):
        signs = _signs_of_part(part, values)
        if signs is Signs.IN_TEXTS:
            return signs
        strongest = Signs.KNOWN if Signs.KNOWN in (signs, strongest) else strongest or signs
    encoded = spans_in_windows(document, encoded_json_spans)
    if any(find_signs(decoded(document[span.start : span.end]), values) for span in encoded):
        return Signs.IN_TEXTS
    return strongest


def _signs_of_part(document: str, values: SecretValues) -> Signs | None:
    if _is_opaque(document) or has_secret_texts(document):
        return Signs.IN_TEXTS
    if any(values.spans(document)):
        return Signs.IN_TEXTS if _QUOTE in document else Signs.KNOWN
    names = {*_MEMBER.findall(document), *_FIRST_ITEM.findall(document)}
    if '"-' in document:
        names.update(_OPTION_ITEM.findall(document))
    if not names.isdisjoint(TITLED_VALUES):
        names.update(_TITLE.findall(document))
    has_secret_names = "exp_month" in names or any(map(is_secret_name, names))
    if has_secret_names or any(pattern.search(document) for pattern in _SEVERAL):
        # Escaped quotes may be a nested document's quotes.
        return Signs.IN_TEXTS if _QUOTE in document else Signs.IN_MEMBERS
    return None


def _is_opaque(document: str) -> bool:
    """Whether a document has needlessly escaped letters or base64, which hide secrets."""
    if _BYTES in document or "\\/" in document:
        return True
    return "\\u00" in document and _ESCAPED_LETTER.search(document) is not None
