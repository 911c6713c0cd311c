"""Construction of tasks from SDK methods: facts of the operation, and signatures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from integrate_gen.model.errors import SdkError
from integrate_gen.model.package import NamespaceCall, Task
from integrate_gen.model.provider import Provider
from integrate_gen.model.sdk import Items, Method, Namespace, Signature, TypeExpr
from integrate_gen.policy.task_signatures.overloads import consistent, distinct, in_reach
from integrate_gen.policy.task_signatures.unwrapped import SignaturePolicy, checkable_type
from integrate_gen.results.listings import has_pages, items_of
from integrate_gen.results.reference import to_reference
from integrate_gen.signatures.type_parameters import without_unused
from integrate_gen.titles.labels import Derived
from integrate_gen.titles.tables import LabelsError
from integrate_gen.titles.vocabulary import Vocabulary

from .answers import AnswerPolicy
from .calls import argument_facts, title_words
from .first_pages import next_page_field
from .globs import Globs
from .idempotency import IdempotencyKeys
from .properties import PropertyRules, properties, union_of
from .redactions import Redactions
from .result_paths import ResultPaths
from .usage import OperationFacts, unused, unused_cursors, unused_rules

_SAFE_VERBS = frozenset({"GET", "HEAD", "PUT", "DELETE"})


class TaskBuilder:
    """Builds one provider's tasks, and records which of the provider's entries matched."""

    def __init__(self, provider: Provider, root: tuple[str, ...]) -> None:
        self._provider = provider
        self._root = root
        try:
            self._vocabulary = Vocabulary.load(provider.labels)
            self._rules = PropertyRules.load(provider.properties)
        except LabelsError as error:
            raise LabelsError(f"{provider.place}: {error}") from error
        self._signatures = SignaturePolicy(provider)
        self._answers = AnswerPolicy(provider.answers)
        self._safe = Globs(provider.safe)
        self._needs = Globs(provider.needs)
        self._redactions = Redactions(provider.redact)
        self._idempotency = IdempotencyKeys(provider.idempotency)
        self._pages = Globs(provider.reference.pages if provider.reference else ())
        self._result_paths = ResultPaths(provider.cursors, provider.outputs)
        self._built: list[OperationFacts] = []
        self._titles: list[Derived] = []

    @property
    def omitted(self) -> frozenset[str]:
        """Return the parameters that were left out of at least one task."""
        return frozenset(self._signatures.omitted)

    def stale_entries(self) -> list[str]:
        """Return the provider's entries that matched no method."""
        return [
            *self._signatures.stale,
            *self._answers.stale,
            *(f"safe.{pattern!r}" for pattern in self._safe.stale),
            *(f"needs.{pattern!r}" for pattern in self._needs.stale),
            *(f"redact.{entry}" for entry in self._redactions.stale),
            *(f"idempotency.{pattern!r}" for pattern in self._idempotency.stale),
            *(f"reference.pages.{pattern!r}" for pattern in self._pages.stale),
            *unused(self._vocabulary, self._built, self._titles),
            *unused_rules(self._rules, self._built),
            *unused_cursors(self._provider.cursors, self._built),
            *self._result_paths.stale,
        ]

    def note_excluded(self, operation: str) -> None:
        """Note an operation that becomes no task, so that entries about it are not stale."""
        for globs in (self._safe, self._needs, self._pages):
            globs.matches(operation)

    def build(self, namespace: Namespace, method: Method, calls: tuple[NamespaceCall, ...]) -> Task:
        """Return the task of one method.

        Args:
            namespace: Namespace of the method.
            method: The SDK method.
            calls: Calls of the namespaces on the path to it.

        Raises:
            SdkError: No task can be generated; the message has the reason.
        """
        facts = self._facts(namespace.path, method, calls)
        self._needs.matches(facts.id)
        self._pages.matches(facts.id)
        title = facts.title(self._vocabulary)
        self._built.append(facts)
        self._titles.append(title)
        signature, renamed = self._signature(facts.id, method.signature)
        overloads = [self._signature(facts.id, overload) for overload in method.overloads]
        accepted = [consistent(overload, signature) for overload, _ in overloads]
        declared = self._signatures.data_type(method.signature.returns)
        parameters = [parameter.name for parameter in facts.parameters]
        self._result_paths.see(declared, parameters)
        if any(names.items() - renamed.items() for _, names in overloads):
            raise SdkError(
                f"{facts.id} accepts through **kwargs a parameter named like a task's own."
            )
        next_page = self._next_page(method, parameters)
        chosen = properties(
            facts.http,
            facts.parameters,
            self._vocabulary,
            self._rules,
            facts.id,
            is_listing=self._is_listing(facts),
        )
        return Task(
            name=method.public,
            operation=facts.id,
            call=".".join((*self._root, *namespace.access, method.name)),
            symbol=method.symbol,
            line=method.line,
            title=title.text,
            properties=chosen,
            output=to_reference(declared),
            signature=signature,
            overloads=in_reach(distinct(accepted, signature)),
            http=method.http,
            docs=method.docs or self._reference(namespace, method),
            docstring=method.docstring if self._provider.docstrings == "sdk" else "",
            deprecated=method.deprecated,
            redact=self._redacted(facts, method, declared),
            repeat=self._repeat(facts.id, method.http),
            idempotency=self._idempotency.path(facts.id, method.http, method.signatures),
            renamed=renamed,
            calls=calls,
            items=self._items(facts, method, is_page=bool(next_page)),
            answers=self._answers.outputs(facts.id, declared),
            pending=self._answers.pending(facts.id),
            page_iterator=method.pages is not None or bool(next_page),
            next_page=next_page,
            growing=method.pages.growing if method.pages else None,
        )

    def _facts(
        self, path: tuple[str, ...], method: Method, calls: tuple[NamespaceCall, ...]
    ) -> OperationFacts:
        all_parameters = union_of(method.signatures)
        omitted = self._provider.omitted_parameters
        method_parameters = tuple(p for p in all_parameters if p.name not in omitted)
        parameters = (*argument_facts(calls), *method_parameters)
        words = title_words(path, calls)
        return OperationFacts(path, method.public, method.http, parameters, words)

    def _result(self, operation: str, signature: Signature) -> TypeExpr:
        """Return the type of a method's result, unwrapped and with its further answers."""
        return self._answers.result(operation, self._signatures.data_type(signature.returns))

    def _signature(
        self, operation: str, signature: Signature
    ) -> tuple[Signature, Mapping[str, str]]:
        applied, renamed = self._signatures.apply(signature)
        result = checkable_type(self._result(operation, signature))
        return without_unused(replace(applied, returns=result)), renamed

    def _reference(self, namespace: Namespace, method: Method) -> str:
        """Return the link to the API's documentation of a method; empty if there is none."""
        reference = self._provider.reference
        return reference.link(namespace.path, method.public, method.http) if reference else ""

    def _next_page(self, method: Method, parameters: Sequence[str]) -> str:
        """Return the field of a method's pages with the function for the next one, if any."""
        returns = method.signature.returns
        if method.pages is not None or returns is None:
            return ""
        return next_page_field(returns, parameters, self._provider)

    def _is_listing(self, facts: OperationFacts) -> bool:
        """Whether a method lists or searches, so that its optional parameters are filters."""
        verb, _, path = facts.http.partition(" ")
        is_of_one_object = path.endswith("}")
        return verb in ("", "GET") and not is_of_one_object and self._has_pages(facts)

    def _has_pages(self, facts: OperationFacts) -> bool:
        return has_pages([p.name for p in facts.parameters], self._provider.cursors)

    def _items(self, facts: OperationFacts, method: Method, *, is_page: bool) -> Items | None:
        """Return the items of a method's pages, if type checkers cannot infer them."""
        if method.pages is None and not is_page and not self._has_pages(facts):
            return None
        items = items_of(self._signatures.data_type(method.signature.returns))
        return replace(items, type=checkable_type(items.type)) if items else None

    def _repeat(self, operation: str, http: str) -> str:
        declared = self._safe.matches(operation)
        return "safe" if declared or http.partition(" ")[0] in _SAFE_VERBS else "unsafe"

    def _redacted(self, facts: OperationFacts, method: Method, result: TypeExpr) -> tuple[str, ...]:
        arguments = [parameter.name for parameter in facts.parameters]
        parameters = [parameter for s in method.signatures for parameter in s.parameters]
        return self._redactions.paths(facts.id, arguments, parameters, result)
