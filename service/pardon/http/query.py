"""The input of a request: its query, its meta and its JSON body, and their limits."""

import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from itertools import chain
from typing import Annotated, Any, Literal, NamedTuple, get_args
from urllib.parse import parse_qsl

from fastapi import Query, Request
from pydantic import ValidationError

from ..envelopes import ACCEPTABLE, FORMATS, Format, choose_format
from ..formatting.isolation import Isolation
from ..json_splice import parse_json
from ..rendering import Renderer
from .conditional import is_personal
from .loaded import settings_of
from .metrics import clean
from .models import RenderRequest
from .problems import ProblemError
from .settings import ServiceSettings

__all__ = [
    "META_PARAMETER", "Domain", "FormatName", "Lang", "Overlay", "PageFormat", "RenderQuery", "check_lengths",
    "given_meta", "query_meta", "read_batch", "read_json", "read_render_query", "require_overlay",
]  # fmt: skip

MAX_UNKNOWN = 10  # unknown parameters that are reported

_META = re.compile(r"meta((?:\[[^\[\]]*\])+)")
_STEP = re.compile(r"\[([^\[\]]*)\]")

Pairs = Iterable[tuple[str, str]]


# The parameters that several routes document

META_PARAMETER = {
    "name": "meta",
    "in": "query",
    "style": "deepObject",
    "explode": True,
    "description": "the values that came with the error: `meta[key]=value`, or `meta=` and a JSON object",
    "schema": {"type": "object", "additionalProperties": True},
    "example": {"timeRemaining": 300},
}

FormatName = Literal["json", "problem", "text", "clerk", "authos", "google"]
Lang = Annotated[
    str | None,
    Query(
        description="A BCP 47 tag, or the value of an Accept-Language header. Default: the request's Accept-Language."
    ),
]
Domain = Annotated[str | None, Query(description="The catalogue's domain, such as `clerk`.")]
Overlay = Annotated[str | None, Query(description="The overlay whose texts win, such as a tenant's.")]
PageFormat = Annotated[
    Literal["json", "html"] | None,
    Query(description="The format of the answer; `html` is a page for people. Default: as Accept prefers."),
]


# Meta


def query_meta(pairs: Pairs, settings: ServiceSettings) -> dict[str, Any]:
    """Return the meta of a query: `meta` as a JSON object, and `meta[key]=value` over it.

    `meta[a][b]=1` is nested; `meta[a][]=1&meta[a][]=2` or a repeated key is a list.

    Raises:
        ProblemError: it is not a JSON object, contradicts itself, or is too large.
    """
    meta: dict[str, Any] = {}
    nested: dict[str, Any] = {}
    for key, value in pairs:
        if key == "meta":
            meta = _json_object(value)
        elif steps := _meta_steps(key):
            _put_nested(nested, steps[: settings.max_meta_depth + 1], value)
    meta |= nested
    check_meta(meta, settings)
    return meta


def given_meta(pairs: Pairs, settings: ServiceSettings) -> dict[str, Any] | None:
    """Return the meta of a query; None if it has none."""
    return query_meta(pairs, settings) if is_personal(pairs) else None


def _meta_steps(key: str) -> list[str]:
    """Return `a` and `b` of `meta[a][b]`, nothing for other names."""
    match = _META.fullmatch(key)
    return _STEP.findall(match[1]) if match else []


def _json_object(text: str) -> dict[str, Any]:
    with suppress(ValueError):
        if isinstance(meta := parse_json(text), dict):
            return meta
    raise ProblemError("parameter_invalid", {"parameter": "meta"})


def _put_nested(target: dict[str, Any], steps: list[str], value: str) -> None:
    *parents, last = steps
    as_list = last == "" and bool(parents)
    if as_list:
        *parents, last = parents
    for step in parents:
        inner = target.setdefault(step, {})
        if not isinstance(inner, dict):
            raise ProblemError("parameter_invalid", {"parameter": "meta"})
        target = inner
    if as_list or last in target:
        before = target.setdefault(last, [])
        if isinstance(before, dict):
            raise ProblemError("parameter_invalid", {"parameter": "meta"})
        if isinstance(before, list):
            before.append(value)
        else:
            target[last] = [before, value]
    else:
        target[last] = value


# GET /render


class RenderQuery(NamedTuple):
    """The parameters of GET /render.

    Args:
        code, lang, domain, name, overlay, instance, isolate, escape: as the route documents them.
        format: the body's.
        has_format: whether `format=` decided it, not Accept.
        is_personal: whether the query has values of meta.
        unknown: the names of parameters that the route does not have.
    """

    code: str
    lang: str | None
    domain: str | None
    name: str | None
    overlay: str | None
    instance: str | None
    isolate: Isolation
    escape: str | None
    format: Format
    has_format: bool
    meta: dict[str, Any]
    is_personal: bool
    unknown: tuple[str, ...]


_PARAMETERS = ("code", "lang", "domain", "name", "overlay", "format", "instance", "isolate", "escape")
_CHOICES: Mapping[str, Sequence[str]] = {"format": tuple(FORMATS), "isolate": get_args(Isolation), "escape": ("html",)}


def read_render_query(query: bytes, accept: str, settings: ServiceSettings) -> RenderQuery:
    """Read the query of GET /render.

    Args:
        accept: the Accept header, empty if there is none.

    Raises:
        ProblemError: a parameter is missing, too long or invalid, or no format is acceptable.
    """
    pairs = parse_qsl(query.decode("latin-1"), keep_blank_values=True)
    given = dict(pairs)  # of a repeated parameter the last value counts, as in Starlette
    code, name = given.get("code"), given.get("name")
    if code is None or not (code or name):  # one documented error has no code, only a name
        raise ProblemError("parameter_missing", {"parameter": "code"})
    for parameter, allowed in _CHOICES.items():
        if (value := given.get(parameter)) is not None and value not in allowed:
            raise ProblemError("parameter_invalid", {"parameter": parameter})
    overlay = given.get("overlay") or None
    check_lengths({"code": code, "domain": given.get("domain"), "name": name, "overlay": overlay}, settings)
    meta = given_meta(pairs, settings)
    unknown = (key for key in given if key not in _PARAMETERS and key != "meta" and not _meta_steps(key))
    return RenderQuery(
        code=code,
        lang=given.get("lang"),
        domain=given.get("domain"),
        name=name,
        overlay=overlay,
        instance=given.get("instance"),
        isolate=given.get("isolate", "auto"),  # type: ignore[arg-type]  # one of the choices
        escape=given.get("escape"),
        format=FORMATS[given["format"]] if "format" in given else _acceptable_format(accept),
        has_format="format" in given,
        meta=meta or {},
        is_personal=meta is not None,
        unknown=tuple(clean(key) for key in unknown)[:MAX_UNKNOWN],
    )


def _acceptable_format(accept: str) -> Format:
    chosen = choose_format(accept) if accept not in ("", "*/*") else FORMATS["json"]  # most clients that are no browser
    if chosen is None:
        formats = [format.media_type for format in ACCEPTABLE]
        raise ProblemError("not_acceptable", {"formats": formats}, {"acceptable": formats})
    return chosen


# The body


async def read_json(request: Request) -> tuple[bytes, str]:
    """Return a body that is declared as JSON, not parsed, and the media type of the response.

    Raises:
        ProblemError: 415, it is declared as something else.
    """
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != "application/json" and not media_type.endswith("+json"):
        raise ProblemError("media_type_unsupported", {"expected": "application/json"})
    # Never the request's own type: some +json types are run by browsers.
    own = media_type if media_type == "application/problem+json" else "application/json"
    return await request.body(), own


async def read_batch(request: Request) -> RenderRequest:
    """Read and check the body of POST /render.

    Raises:
        ProblemError: it is no JSON, a member is missing or invalid, or it is too large.
    """
    settings = settings_of(request.scope)
    body, _ = await read_json(request)
    try:
        parsed = parse_json(body)
    except ValueError as error:
        raise ProblemError("body_invalid") from error
    request.scope["state"]["pardon.lang"] = _requested_language(parsed)  # problems speak it too
    try:
        batch = RenderRequest.model_validate(parsed)
    except ValidationError as error:
        raise _member_error(error) from error
    if len(batch.errors) > settings.max_batch:
        raise ProblemError("batch_too_large", {"limit": settings.max_batch})
    check_lengths({"overlay": batch.overlay}, settings)
    for wanted in batch.errors:
        check_lengths({"code": wanted.code, "domain": wanted.domain, "name": wanted.name}, settings)
        check_meta(wanted.meta or {}, settings)
    return batch


def _requested_language(body: Any) -> Any:
    """Return the member `lang` of a body that is not validated yet, if it is one."""
    lang = body.get("lang") if isinstance(body, dict) else None
    items = lang if isinstance(lang, list) else [lang]
    return lang if all(isinstance(item, str) for item in items) else None


def _member_error(error: ValidationError) -> ProblemError:
    """Return the problem that names the first wrong member, for people and as a JSON Pointer (RFC 6901)."""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    steps = [step for step in first["loc"] if not (isinstance(step, str) and step.startswith(("str", "list[")))]
    if not steps:  # the whole body is no object
        return ProblemError("body_not_an_object")
    member = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps).lstrip(".")
    id = "member_missing" if first["type"] == "missing" else "member_invalid"
    return ProblemError(id, {"member": member, "pointer": "#/" + "/".join(map(str, steps))})


# Limits


def check_meta(meta: Mapping[str, Any], settings: ServiceSettings) -> None:
    """Refuse a meta with too many keys or too many levels.

    Raises:
        ProblemError: 400 `meta_too_large`.
    """
    keys = 0
    level: list[Any] = [meta]
    for _ in range(settings.max_meta_depth):
        keys += sum(len(item) for item in level if isinstance(item, Mapping))
        items = chain.from_iterable(item.values() if isinstance(item, Mapping) else item for item in level)
        level = [item for item in items if isinstance(item, dict | list)]
        if not level:
            break
    if level or keys > settings.max_meta_keys:
        raise ProblemError("meta_too_large", {"keys": settings.max_meta_keys, "depth": settings.max_meta_depth})


def check_lengths(values: Mapping[str, str | None], settings: ServiceSettings) -> None:
    """Refuse a code, domain or name that is too long.

    Raises:
        ProblemError: 400 `parameter_too_long`.
    """
    for parameter, value in values.items():
        if value is not None and len(value) > settings.max_code:
            raise ProblemError("parameter_too_long", {"parameter": parameter, "limit": settings.max_code})


def require_overlay(renderer: Renderer, overlay: str | None) -> None:
    """Refuse an overlay that is not loaded. Their names are not listed: they may be those of customers.

    Raises:
        ProblemError: 400.
    """
    if overlay is not None and overlay not in renderer.overlays:
        raise ProblemError("parameter_invalid", {"parameter": "overlay"})
