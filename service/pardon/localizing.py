"""An upstream error body as it came -> the same body with its human texts in the caller's language.

Which body it is, and which of its members are texts, is a table (`SHAPES`). Machine members, unknown members,
their order and unknown codes are never touched: JSON text is spliced, not written anew, so that everything but the
texts stays as it was, byte for byte, numbers and escapes included.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, Literal, NamedTuple, TypeVar, get_args

from .json_splice import Edit, find_elements, find_members, parse_json, skip_space, splice
from .rendering import SUPPORT_DOMAINS, Message, Renderer

__all__ = ["SHAPES", "Localized", "OriginalMessage", "Shape", "localize", "localize_json"]

OriginalMessage = Literal["keep"]
Lang = str | Iterable[str] | None
Json = dict[str, Any]
B = TypeVar("B")

ORIGINALS = {
    "short": "originalMessage",
    "long": "originalLongMessage",
    "resolution": "originalResolution",
    "help": "originalHelp",
}
_LONG_OR_SHORT = ("long", "short")


@dataclass(frozen=True, slots=True)
class Shape:
    """A kind of error body.

    Args:
        name: what the documentation calls it.
        code: the member with the error's code.
        marks: members of which one has to be a text, beside the code, to recognize it.
        texts: for each member that a person reads, the facets that may stand there, the best first.
        container: the member with the list of errors; None where the body is the error.
        domain: the domain whose codes it is likely to carry.
        members: the shape's other members; for a flat one, what is none of these is a value.
        flat: whether the error's values stand beside its code, as RFC 9457's extension members do.
        locale: the member that tells the language of the texts, if the shape has one.
    """

    name: str
    code: str
    marks: tuple[str, ...]
    texts: Mapping[str, tuple[str, ...]]
    container: str | None = None
    domain: str | None = None
    members: frozenset[str] = frozenset()
    flat: bool = False
    locale: str | None = None

    def recognizes(self, error: Any) -> bool:
        """Tell whether this is one error of the shape."""
        return isinstance(error, dict) and _is_text(error, self.code) and any(_is_text(error, m) for m in self.marks)

    def errors(self, body: Any) -> list[Any]:
        """Return the errors of a body; none where it is another shape's."""
        found = body.get(self.container) if self.container and isinstance(body, dict) else [body]
        return found if isinstance(found, list) and any(map(self.recognizes, found)) else []


def _is_text(error: Json, member: str) -> bool:
    return isinstance(error.get(member), str)


_NATIVE_TEXTS = {
    "shortMessage": ("short",),
    "longMessage": ("long",),
    "resolution": ("resolution",),
    "help": ("help",),
}

# The first that fits wins: a problem may have extension members of any other shape.
SHAPES = (
    Shape(
        name="problem",  # RFC 9457
        code="code",
        marks=("title", "detail"),
        texts={"title": ("short",), "detail": ("long",), "resolution": ("resolution",), "help": ("help",)},
        members=frozenset({"type", "status", "instance", "domain", "locale", "name", "meta"}),
        flat=True,
        locale="locale",
    ),
    Shape(name="native", code="code", marks=("shortMessage",), texts=_NATIVE_TEXTS, locale="locale"),
    Shape(
        name="authos",
        code="error_code",
        marks=("error",),
        texts={"error": _LONG_OR_SHORT},
        domain="authos",
        members=frozenset({"timestamp", "domain", "name", "meta"}),
        flat=True,
    ),
    Shape(
        name="native batch",
        code="code",
        marks=("shortMessage",),
        texts=_NATIVE_TEXTS,
        container="errors",
        locale="locale",
    ),
    Shape(
        name="clerk",
        code="code",
        marks=("message", "long_message"),
        texts={"message": ("short",), "long_message": ("long",)},
        container="errors",
        domain="clerk",
    ),
)


class Change(NamedTuple):
    """A new text for a member, and the member that keeps the old one, if any."""

    text: str
    original: str | None


Changes = Mapping[str, Change]


@dataclass(frozen=True, slots=True)
class Localized(Generic[B]):
    """A body on its way back.

    Args:
        body: with its new texts; the very one that came where nothing could be said in another way.
        shape: the name of what was recognized; None where it was nothing known.
        locales: those of the texts, in their order; empty where nothing changed.
        messages: what was rendered for the errors whose codes are known.
        unknown: the other codes.
    """

    body: B
    shape: str | None
    locales: tuple[str, ...] = ()
    messages: tuple[Message, ...] = ()
    unknown: tuple[str, ...] = ()


def localize(
    renderer: Renderer,
    body: B,
    lang: Lang = None,
    *,
    domain: str | None = None,
    original_message: OriginalMessage | None = None,
) -> Localized[B]:
    """Localize an error body. Never raises for bad data, and never changes what it is given.

    Args:
        renderer: renders the codes that are found.
        body: parsed JSON: Clerk's, AuthOS's or Pardon's own body, or RFC 9457 problem details with a code.
        lang: a tag, tags in order, or an Accept-Language header.
        domain: where the codes belong; default: what the body says, then the domain of its shape, then the
            configured order.
        original_message: "keep" puts each replaced text beside the new one, see `ORIGINALS`.

    Raises:
        ValueError: original_message is neither "keep" nor None.
    """
    plan = _Plan.of(renderer, body, lang, domain, original_message)
    if plan is None:
        return Localized(body, None)
    return Localized(plan.applied_to(body), plan.shape.name, plan.locales, plan.messages, plan.unknown)


def localize_json(
    renderer: Renderer,
    body: bytes,
    lang: Lang = None,
    *,
    domain: str | None = None,
    original_message: OriginalMessage | None = None,
) -> Localized[bytes]:
    """Localize an error body that is still JSON text: see `localize`. The rest of the text stays byte for byte.

    Raises:
        ValueError: the body is not JSON in UTF-8 (RFC 8259).
    """
    text = body.decode()
    plan = _Plan.of(renderer, parse_json(text), lang, domain, original_message)
    if plan is None:
        return Localized(body, None)
    spliced = plan.spliced_into(text).encode("utf-8", "replace") if plan.locales else body
    return Localized(spliced, plan.shape.name, plan.locales, plan.messages, plan.unknown)


# What to change


@dataclass(frozen=True, slots=True)
class _Plan:
    """What to change in each error of a body, in their order."""

    shape: Shape
    changes: list[Changes]
    locales: tuple[str, ...]
    messages: tuple[Message, ...]
    unknown: tuple[str, ...]

    @classmethod
    def of(
        cls, renderer: Renderer, body: Any, lang: Lang, domain: str | None, original: OriginalMessage | None
    ) -> "_Plan | None":
        if original not in (None, *get_args(OriginalMessage)):
            raise ValueError(f'original_message has to be "keep" or None, not {original!r}')
        shape = next((shape for shape in SHAPES if shape.errors(body)), None)
        if shape is None:
            return None
        errors = [(error, _message(renderer, shape, error, lang, domain)) for error in shape.errors(body)]
        changes = [_changes(shape, error, message, original) if message else {} for error, message in errors]
        messages = [message for _, message in errors if message]
        shown = [message for (_, message), found in zip(errors, changes, strict=True) if message and found]
        codes = [error[shape.code] for error, message in errors if message is None and shape.recognizes(error)]
        locales = tuple(dict.fromkeys(message.locale for message in shown))
        return cls(shape, changes, locales, tuple(messages), tuple(filter(None, codes)))

    def applied_to(self, body: Any) -> Any:
        if not self.locales:
            return body
        if self.shape.container is None:
            return _rewritten(body, self.changes[0])
        errors = zip(body[self.shape.container], self.changes, strict=True)
        return {**body, self.shape.container: [_rewritten(error, changes) for error, changes in errors]}

    def spliced_into(self, text: str) -> str:
        start = skip_space(text, 0)
        if self.shape.container is None:
            starts: Iterable[int] = [start]
        else:
            starts = find_elements(text, find_members(text, start)[self.shape.container].start)
        pairs = zip(starts, self.changes, strict=True)
        return splice(text, [edit for at, changes in pairs for edit in _edits(text, at, changes)])


def _message(renderer: Renderer, shape: Shape, error: Any, lang: Lang, domain: str | None) -> Message | None:
    """Render what an error says; None where it is nothing that a catalogue knows."""
    if not shape.recognizes(error):
        return None
    code, meta = error[shape.code], _meta(shape, error)
    domain = domain or _domain(renderer, shape, error, code)
    if not (code and domain and renderer.catalog.variants(code, domain)):
        return None
    name = error.get("name")
    if shape.name == "problem":
        code = _documented_id(renderer, error, code, domain)
    return renderer.render(code, lang, meta, domain=domain, name=name if isinstance(name, str) else None)


def _meta(shape: Shape, error: Json) -> Json:
    meta = error.get("meta")
    own = {shape.code, *shape.texts, *shape.members, *ORIGINALS.values()}
    beside = {key: value for key, value in error.items() if key not in own} if shape.flat else {}
    return {**beside, **meta} if isinstance(meta, dict) else beside


def _domain(renderer: Renderer, shape: Shape, error: Json, code: str) -> str | None:
    """Return the domain that has the code.

    The generic and the service's own texts are meant only where the body names their domain: another service's
    `internal_error` is not this one's.
    """
    if _is_text(error, "domain"):
        return str(error["domain"])
    others = (domain for domain in renderer.catalog.domains if domain not in SUPPORT_DOMAINS)
    candidates = (shape.domain, *others) if shape.domain else others
    return next((domain for domain in candidates if renderer.catalog.variants(code, domain)), None)


def _documented_id(renderer: Renderer, problem: Json, code: str, domain: str) -> str:
    """Return the id of the variant whose page a problem's type names, which knew the meta; else the code."""
    id = str(problem.get("type", "")).rstrip("/").rpartition("/")[2]
    entry = renderer.catalog.get(domain, id)
    return entry.id if entry and entry.code == code else code


def _changes(shape: Shape, error: Json, message: Message, original: OriginalMessage | None) -> Changes:
    """Return the new texts of an error. A null stays null, and what cannot be rendered stays as it came."""
    texts = _texts(message)
    changes: dict[str, Change] = {}
    for member, facets in shape.texts.items():
        facet = next((facet for facet in facets if texts[facet]), None)
        if facet and _is_text(error, member):
            changes[member] = Change(texts[facet] or "", ORIGINALS[shape.texts[member][-1]] if original else None)
    if changes and shape.locale and _is_text(error, shape.locale):
        changes[shape.locale] = Change(message.locale, None)
    return changes


def _texts(message: Message) -> dict[str, str | None]:
    """The generic text of a status says less than the upstream's own: it replaces nothing."""
    is_generic = any(problem.kind == "generic-text" for problem in message.problems)
    return {
        "short": None if is_generic else message.short_message,
        "long": message.long_message,
        "resolution": message.resolution,
        "help": message.help,
    }


# Changing an object


def _rewritten(error: Any, changes: Changes) -> Any:
    return dict(_rewritten_members(error, changes)) if changes else error


def _rewritten_members(error: Json, changes: Changes) -> Iterator[tuple[str, Any]]:
    for member, value in error.items():
        change = changes.get(member)
        yield member, change.text if change else value
        # A text that was kept before is the original; this one is not.
        if change and change.original and change.original not in error:
            yield change.original, value


def _edits(text: str, start: int, changes: Changes) -> Iterator[Edit]:
    """Yield what to write where in the object at `start`."""
    if not changes:
        return
    members = find_members(text, start)
    for member, change in changes.items():
        span = members[member]
        written = json.dumps(change.text, ensure_ascii=False)
        if change.original and change.original not in members:
            written += f',"{change.original}":{text[span.start : span.end]}'
        yield Edit(span, written)
