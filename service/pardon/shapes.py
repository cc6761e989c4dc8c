"""The shapes of error bodies: one row each, by which `envelopes` writes a body and `localizing` reads one.

A row has the path of the errors in a body, and the paths of the members in an error. A path is dotted
names; `[]` is each item of a list, `*` each member of an object, `[name=value]` the items that have a member with that
value, and `.` the thing itself.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, NamedTuple, get_args

from .json_splice import Place

__all__ = [
    "AUTHOS", "CLERK", "EACH", "GOOGLE", "MESSAGES", "NATIVE", "ORIGINALS", "PROBLEM", "SHAPES", "TEXT_MEMBERS",
    "Member", "Path", "Shape", "TextMember", "Where", "find", "parse_path",
]  # fmt: skip


# Paths


class Where(NamedTuple):
    """The items of a list that have a member with a value."""

    member: str
    value: str


EACH, ALL = "[]", "*"
Step = str | Where  # a member's name, `EACH`, `ALL`
Path = tuple[Step, ...]

_SEGMENT = re.compile(r"(?P<name>[^.\[\]*]+|\*)?(?P<items>(?:\[\]|\[[^\]=]+=[^\]]+\])*)(?:\.|$)")
_ITEMS = re.compile(r"\[([^\]=]+)=([^\]]+)\]|\[\]")


def parse_path(text: str) -> Path:
    """Parse a path.

    Raises:
        ValueError: it is none.
    """
    steps: list[Step] = []
    at = 0
    while at < len(text) and text != ".":
        segment = _SEGMENT.match(text, at)
        if segment is None or not (segment["name"] or (segment["items"] and at == 0)) or text.endswith("."):
            raise ValueError(f"not a path: {text!r}")
        steps += [segment["name"]] if segment["name"] else []
        steps += [Where(item[1], item[2]) if item[1] else EACH for item in _ITEMS.finditer(segment["items"])]
        at = segment.end()
    return tuple(steps)


def find(value: Any, path: Path) -> list[tuple[Place, Any]]:
    """Return the values at a path, each with its place."""
    found: list[tuple[Place, Any]] = [((), value)]
    for step in path:
        found = [((*place, key), inner) for place, outer in found for key, inner in _entered(outer, step)]
    return found


def _entered(value: Any, step: Step) -> Iterator[tuple[str | int, Any]]:
    if isinstance(step, Where):
        matching = enumerate(value) if isinstance(value, list) else ()
        yield from ((n, item) for n, item in matching if isinstance(item, dict) and item.get(step.member) == step.value)
    elif step == EACH:
        yield from enumerate(value) if isinstance(value, list) else ()
    elif isinstance(value, dict) and step == ALL:
        yield from value.items()
    elif isinstance(value, dict) and step in value:
        yield step, value[step]


# Shapes

# The members. The first row holds texts for people: `message` is the long text or, if there is none, the
# short one. `evidence` is read, and written in English; the rest is for machines.
TextMember = Literal["short", "long", "message", "resolution", "help"]
Member = (
    TextMember
    | Literal[
        "evidence", "code", "reason", "name", "id", "domain", "meta", "string_meta", "locale", "type", "instance",
        "status", "http_status", "rpc_status", "known", "problems", "timestamp",
    ]
)  # fmt: skip
TEXT_MEMBERS: tuple[TextMember, ...] = get_args(TextMember)
MESSAGES: tuple[TextMember, ...] = ("short", "long", "message")  # one of them makes an error
ORIGINALS: Mapping[TextMember, str] = {  # the member beside a replaced text that keeps it
    "short": "originalMessage",
    "message": "originalMessage",
    "long": "originalLongMessage",
    "resolution": "originalResolution",
    "help": "originalHelp",
}


@dataclass(frozen=True, slots=True)
class Shape:
    """A shape of error bodies.

    Args:
        name: as documentation and refusals call it.
        members: where the members of an error stand, relative to the error. The order is that of a written body.
        read: the same for members that are read where they are present, and not written.
        at: where the errors stand.
        domains: the domains of its codes, where the body names none; `*` stands for every domain that is served.
        absent: how a member without a value is written.
        signature: members that the error has to have; without one of them, only the English text decides.
        by_text: whether only the English text decides.
        also: further errors in the same body. They and these are localized together or not at all.
        numeric_codes: whether a code may be a number.
    """

    name: str
    members: Mapping[Member, tuple[Path, ...]]
    read: Mapping[Member, tuple[Path, ...]] = field(default_factory=dict)
    at: tuple[Path, ...] = ((),)
    domains: tuple[str, ...] = ()
    absent: Literal["null", "omitted", "empty"] = "null"
    signature: tuple[Path, ...] = ()
    by_text: bool = False
    also: "Shape | None" = None
    numeric_codes: bool = False

    def recognizes(self, error: Any) -> bool:
        """Return whether this is an error of the shape: it has a text, and a code if the shape has one."""
        codes = [*self.codes(error), *self.reasons(error)]
        is_coded = bool(codes) or not self.paths("code", "reason")
        paths = [path for member in MESSAGES for path in self.members.get(member, ())]
        return is_coded and any(isinstance(text, str) for path in paths for _, text in find(error, path))

    def codes(self, error: Any) -> Iterator[str]:
        """Yield what may be the code of an error."""
        kinds = (str, int) if self.numeric_codes else str
        found = (value for path in self.paths("code") for _, value in find(error, path))
        return (_code(str(value)) for value in found if isinstance(value, kinds) and not isinstance(value, bool))

    def reasons(self, error: Any) -> Iterator[str]:
        """Yield the code of an error as AIP-193 spells it."""
        return (_code(text) for _, text in self.strings(error, "reason"))

    def texts(self, error: Any) -> Iterator[tuple[TextMember, Place, str]]:
        """Yield the texts of an error that people read."""
        return ((member, place, text) for member in TEXT_MEMBERS for place, text in self.strings(error, member))

    def strings(self, error: Any, member: Member) -> Iterator[tuple[Place, str]]:
        """Yield the values of a member that are strings, each with its place."""
        found = (item for path in self.paths(member) for item in find(error, path))
        return ((place, value) for place, value in found if isinstance(value, str))

    def paths(self, *members: Member) -> tuple[Path, ...]:
        """Return the paths of some members."""
        return tuple(path for m in members for path in (*self.members.get(m, ()), *self.read.get(m, ())))

    @property
    def own_names(self) -> frozenset[str]:
        """The members of an error that are none of its values."""
        paths = self.paths(*self.members, *self.read)
        return frozenset(path[0] for path in paths if path and isinstance(path[0], str))

    def is_signed(self, error: Any) -> bool:
        """Return whether an error's codes are those of the shape's domains, whatever its texts are."""
        return not self.by_text and all(find(error, path) for path in self.signature)

    def errors(self, body: Any) -> list[tuple[Place, Any]]:
        """Return the errors of a body, each with its place; none where the body has another shape."""
        found = [item for path in self.at for item in find(body, path)]
        if self.also and not self.also.errors(body):
            return []
        return found if any(self.recognizes(error) for _, error in found) else []


def _code(text: str) -> str:
    """Return a code without the text that some upstreams put behind it: "WEAK_PASSWORD : Too short"."""
    return text.partition(" : ")[0]


def _row(text: str) -> dict[Any, tuple[Path, ...]]:
    """Return the paths of members from `member=path,path`; a member alone has the path of its name."""
    pairs = (item.partition("=") for item in text.split())
    return {member: tuple(map(parse_path, (paths or member).split(","))) for member, _, paths in pairs}


PROBLEM = Shape(  # RFC 9457: values are extension members, or stand in `meta`
    "problem",
    _row("type short=title status long=detail instance code domain id locale resolution help"),
    read=_row("name meta=.,meta"),
    absent="omitted",
)
# The problem that `pardon.fastapi` answers for invalid input.
VALIDATION = replace(
    PROBLEM,
    also=Shape(
        "validation",
        _row("code=type short=shortMessage long=longMessage"),
        at=(("errors", EACH),),
        domains=("pydantic", "*"),
        by_text=True,
    ),
)
NATIVE = Shape(
    "native",
    _row("domain code name id status locale known short=shortMessage long=longMessage resolution help meta problems"),
)
CLERK = Shape(
    "clerk",
    _row("code short=message message=long_message meta"),
    read=_row("message=longMessage"),  # as Clerk's client spells it
    at=(("errors", EACH),),
    domains=("clerk",),
)
AUTHOS = Shape(
    "authos",
    _row("message=error code=error_code timestamp"),
    read=_row("name domain meta=.,meta"),
    domains=("authos",),
    signature=(("timestamp",),),
)
_INFO = "details[@type=type.googleapis.com/google.rpc.ErrorInfo]"
_LOCALIZED = "details[@type=type.googleapis.com/google.rpc.LocalizedMessage]"
GOOGLE = Shape(  # AIP-193: `message` is for developers and stays English
    "google",
    _row(
        f"http_status=code evidence=message rpc_status=status reason={_INFO}.reason domain={_INFO}.domain"
        f" string_meta={_INFO}.metadata locale={_LOCALIZED}.locale message={_LOCALIZED}.message"
    ),
    read=_row(f"code={_INFO}.metadata.code"),
    at=(("error",),),
    absent="empty",
)
_STATUS = replace(  # one without a text for people: `message` is all that there is to localize
    GOOGLE,
    members={**{m: paths for m, paths in GOOGLE.members.items() if m != "evidence"}, **_row("message")},
)

# The first that fits wins: a problem may have extension members of any other shape.
SHAPES = (
    VALIDATION,
    PROBLEM,
    NATIVE,
    AUTHOS,
    CLERK,
    replace(NATIVE, name="native batch", at=(("errors", EACH),)),
    GOOGLE,
    _STATUS,
)
