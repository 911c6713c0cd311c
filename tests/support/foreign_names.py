"""Names that no type tag of a stored value may resolve to."""

FOREIGN_NAMES = (
    "subprocess:Popen",
    "os:system",
    "builtins:eval",
    "openai._client:os.system",
    "openai:nothing",
    "openai._client:os.popen",
    "integrate_runtime.engines.local.engine:LocalEngine",
    "never.imported:Thing",
    "list[subprocess:Popen]",
)
"""Functions, classes of other packages, and names that do not exist, for an SDK ``openai``."""
