"""The query of a request: its parameters, its meta, and the values of GET /render."""

import re
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from functools import lru_cache
from typing import Any, NamedTuple, get_args
from urllib.parse import unquote, unquote_to_bytes

from ..envelopes import ACCEPTABLE, FORMATS, Format, choose_format
from ..formatting.isolation import Isolation
from ..json_splice import parse_json
from .limits import check_lengths, check_meta
from .metrics import clean
from .problems import ProblemError
from .settings import ServiceSettings

__all__ = ["RenderQuery", "given_meta", "near", "query_meta", "read_render_query", "split_query"]

MAX_UNKNOWN = 10  # unknown parameters that are reported

_META = re.compile(r"meta((?:\[[^\[\]]*\])+)")
_STEP = re.compile(r"\[([^\[\]]*)\]")
_MAX_NAME = 100  # characters of a parameter's name that is memoized

Pairs = Sequence[tuple[str, str]]


# Splitting


def split_query(query: bytes) -> list[tuple[str, str]]:
    """Return the pairs of a query as Starlette's QueryParams do, in half the time."""
    parts = (part.partition("=") for part in query.decode("latin-1").split("&") if part)
    return [(_parameter_name(name), _unquoted_value(value)) for name, _, value in parts]


def _parameter_name(text: str) -> str:
    return _known_name(text) if len(text) <= _MAX_NAME else _unquoted_value(text)


def _unquoted_value(text: str) -> str:
    if "+" in text:
        text = text.replace("+", " ")
    if "%" not in text:
        return text
    return unquote_to_bytes(text).decode("utf-8", "replace") if text.isascii() else unquote(text)


def _meta_steps(key: str) -> tuple[str, ...]:
    """Return `a` and `b` of `meta[a][b]`, nothing for other names."""
    return _known_steps(key) if len(key) <= _MAX_NAME else _read_steps(key)


def _read_steps(key: str) -> tuple[str, ...]:
    match = _META.fullmatch(key)
    return tuple(_STEP.findall(match[1])) if match else ()


# Clients repeat the same names.
_known_name = lru_cache(maxsize=256)(_unquoted_value)
_known_steps = lru_cache(maxsize=256)(_read_steps)


# Meta


def query_meta(pairs: Iterable[tuple[str, str]], settings: ServiceSettings) -> dict[str, Any]:
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
            _put_nested(nested, list(steps[: settings.max_meta_depth + 1]), value)
    meta |= nested
    check_meta(meta, settings)
    return meta


def given_meta(pairs: Pairs, settings: ServiceSettings) -> dict[str, Any] | None:
    """Return the meta of a query; None if it has none."""
    return query_meta(pairs, settings) if any(key.startswith("meta") for key, _ in pairs) else None


def _json_object(text: str) -> dict[str, Any]:
    try:
        meta = parse_json(text)
    except ValueError as error:
        raise ProblemError("parameter_invalid", {"parameter": "meta"}) from error
    if not isinstance(meta, dict):
        raise ProblemError("parameter_invalid", {"parameter": "meta"})
    return meta


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
        format: the body's; None if neither `format=` nor Accept allows one.
        has_format: whether `format=` decided it.
        meta: the values that came with the error.
        is_personal: whether the query has such values.
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
        query: as it was sent.
        accept: the Accept header, empty if there is none.
        settings: the limits.

    Raises:
        ProblemError: a parameter is missing, too long or invalid, or no format is acceptable.
    """
    pairs = split_query(query)
    given = dict(pairs)  # of a repeated parameter the last value counts, as in Starlette
    code, name = given.get("code"), given.get("name")
    if code is None or not (code or name):  # one documented error has no code, only a name
        raise ProblemError("parameter_missing", {"parameter": "code"})
    for parameter, allowed in _CHOICES.items():
        if (value := given.get(parameter)) is not None and value not in allowed:
            raise ProblemError("parameter_invalid", {"parameter": parameter})
    overlay = given.get("overlay") or None
    check_lengths({"code": code, "domain": given.get("domain"), "name": name, "overlay": overlay}, settings)
    has_meta = any(key.startswith("meta") for key in given)
    meta = query_meta(pairs, settings) if has_meta else {}
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
        meta=meta,
        is_personal=has_meta,
        unknown=tuple(clean(key) for key in unknown)[:MAX_UNKNOWN],
    )


def _acceptable_format(accept: str) -> Format:
    chosen = choose_format(accept) if accept not in ("", "*/*") else FORMATS["json"]  # most clients that are no browser
    if chosen is None:
        formats = [format.media_type for format in ACCEPTABLE]
        raise ProblemError("not_acceptable", {"formats": formats}, {"acceptable": formats})
    return chosen


def near(name: str, names: Iterable[str]) -> list[str]:
    """Return the names that are spelled like one, the nearest first."""
    return get_close_matches(name, list(names), cutoff=0.5)
