"""What a request says: its query's meta, its JSON body, its limits."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any
from urllib.parse import quote, unquote, unquote_to_bytes

from pydantic import ValidationError
from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from ..json_splice import parse_json
from .models import RenderRequest
from .refusals import Refusal, refuse
from .settings import ServiceSettings

__all__ = [
    "UrlLimit",
    "check_lengths",
    "check_meta",
    "given_meta",
    "query_meta",
    "read_batch",
    "read_json",
    "split_query",
    "unquote_value",
]

_KEY = re.compile(r"meta((?:\[[^\[\]]*\])+)")
_MAX_NAME = 100  # characters of a parameter's name that is remembered
_ASCII = "".join(map(chr, range(128)))
_STEP = re.compile(r"\[([^\[\]]*)\]")


def query_meta(items: Iterable[tuple[str, str]], settings: ServiceSettings) -> dict[str, Any]:
    """Return the meta of a query: `meta` as a JSON object, and `meta[key]=value` over it.

    `meta[a][b]=1` is nested, `meta[a][]=1&meta[a][]=2` or a repeated key is a list.
    """
    meta: dict[str, Any] = {}
    bracketed: list[tuple[list[str], str]] = []
    for key, value in items:
        if key == "meta":
            meta = _meta_object(value)
        elif steps := _steps(key):
            bracketed.append(([*steps], value))
    pieces: dict[str, Any] = {}
    for names, value in bracketed:
        _put(pieces, names[: settings.max_meta_depth + 1], value)
    meta |= pieces
    check_meta(meta, settings)
    return meta


def given_meta(items: Sequence[tuple[str, str]], settings: ServiceSettings) -> dict[str, Any] | None:
    """Return the meta of a query; None where it says nothing of it."""
    return query_meta(items, settings) if any(key.startswith("meta") for key, _ in items) else None


def _steps(key: str) -> tuple[str, ...]:
    """Return `a` and `b` of `meta[a][b]`; nothing of what is no meta."""
    return _known_steps(key) if len(key) <= _MAX_NAME else _read_steps(key)


def _read_steps(key: str) -> tuple[str, ...]:
    match = _KEY.fullmatch(key)
    return tuple(_STEP.findall(match[1])) if match else ()


def _query_name(text: str) -> str:
    return _known_name(text) if len(text) <= _MAX_NAME else _read_name(text)


def _read_name(text: str) -> str:
    return unquote(text.replace("+", " "))


# Clients say the same names again.
_known_steps = lru_cache(maxsize=256)(_read_steps)
_known_name = lru_cache(maxsize=256)(_read_name)


def split_query(query: bytes) -> list[tuple[str, str]]:
    """Return what Starlette's QueryParams hold, in half the time: `parse_qsl` with its blank values."""
    parts = (part.partition("=") for part in query.decode("latin-1").split("&") if part)
    return [(_query_name(name), unquote_value(value)) for name, _, value in parts]


def unquote_value(text: str) -> str:
    """Return the value that a query spells, as `urllib.parse.unquote` reads it."""
    if "+" in text:
        text = text.replace("+", " ")
    if "%" not in text:
        return text
    return unquote_to_bytes(text).decode("utf-8", "replace") if text.isascii() else unquote(text)


def _meta_object(text: str) -> dict[str, Any]:
    try:
        meta = parse_json(text)
    except ValueError as error:
        raise Refusal("parameter_invalid", {"parameter": "meta"}) from error
    if not isinstance(meta, dict):
        raise Refusal("parameter_invalid", {"parameter": "meta"})
    return meta


def _put(target: dict[str, Any], steps: list[str], value: str) -> None:
    *parents, last = steps
    as_list = last == "" and bool(parents)
    if as_list:
        *parents, last = parents
    for step in parents:
        inner = target.setdefault(step, {})
        if not isinstance(inner, dict):
            raise Refusal("parameter_invalid", {"parameter": "meta"})
        target = inner
    if as_list or last in target:
        before = target.setdefault(last, [])
        if isinstance(before, list):
            before.append(value)
        else:
            target[last] = [before, value]
    else:
        target[last] = value


def check_meta(meta: Mapping[str, Any], settings: ServiceSettings) -> None:
    """Refuse a meta with too many keys or too deep."""
    if len(meta) <= settings.max_meta_keys and not any(map(_is_container, meta.values())):
        return
    limits = {"keys": settings.max_meta_keys, "depth": settings.max_meta_depth}
    keys, level = 0, [meta]
    for _ in range(settings.max_meta_depth):
        keys += sum(len(container) for container in level if isinstance(container, Mapping))
        level = [child for container in level for child in _containers(container)]
        if not level:
            break
    if level or keys > settings.max_meta_keys:
        raise Refusal("meta_too_large", limits)


def _containers(container: Any) -> Iterable[Any]:
    children = container.values() if isinstance(container, Mapping) else container
    return filter(_is_container, children)


def _is_container(value: Any) -> bool:
    return isinstance(value, (dict, list))


def check_lengths(values: Mapping[str, str | None], settings: ServiceSettings) -> None:
    """Refuse a code, domain or name that is too long to be one."""
    for parameter, value in values.items():
        if value is not None and len(value) > settings.max_code:
            raise Refusal("parameter_too_long", {"parameter": parameter, "limit": settings.max_code})


class UrlLimit:
    """ASGI middleware that refuses a long path and query.

    Args:
        app: the application.
        limit: bytes.
    """

    def __init__(self, app: ASGIApp, limit: int) -> None:
        self.app = app
        self.limit = limit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request (ASGI 3)."""
        if scope["type"] == "http" and len(_raw_path(scope)) + len(scope["query_string"]) > self.limit:
            answer = refuse(Request(scope), Refusal("url_too_long", {"limit": self.limit}))
            await answer(scope, receive, send)
        else:
            await self.app(_escaped(scope), receive, send)


def _escaped(scope: Scope) -> Scope:
    """Return a scope whose query is ASCII (RFC 3986): of other bytes, Starlette makes no URL."""
    query: bytes = scope.get("query_string", b"")
    return scope if query.isascii() else {**scope, "query_string": quote(query, safe=_ASCII).encode()}


def _raw_path(scope: Scope) -> bytes:
    """Return the path as it was sent, where the server tells (ASGI: optional)."""
    path: str = scope["path"]
    raw: bytes | None = scope.get("raw_path")
    return raw or path.encode("utf-8", "replace")


async def read_json(request: Request, settings: ServiceSettings) -> tuple[bytes, str]:
    """Return a body that says it is JSON, not parsed, and the media type to answer with."""
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != "application/json" and not media_type.endswith("+json"):
        raise Refusal("media_type_unsupported", {"expected": "application/json"})
    # Not what the request says: another type would make the answer something that a browser may run.
    own = media_type if media_type == "application/problem+json" else "application/json"
    return await _read_body(request, settings.max_body), own


async def read_batch(request: Request, settings: ServiceSettings) -> RenderRequest:
    """Read and check the body of POST /render."""
    body, _ = await read_json(request, settings)
    try:
        batch = RenderRequest.model_validate(parse_json(body))
    except (ValueError, ValidationError) as error:
        raise Refusal("body_invalid") from error
    request.scope["state"]["pardon.lang"] = batch.lang  # for refusals, too
    if len(batch.errors) > settings.max_batch:
        raise Refusal("batch_too_large", {"limit": settings.max_batch})
    for wanted in batch.errors:
        check_lengths({"code": wanted.code, "domain": wanted.domain, "name": wanted.name}, settings)
        check_meta(wanted.meta, settings)
    return batch


async def _read_body(request: Request, limit: int) -> bytes:
    refusal = Refusal("body_too_large", {"limit": limit})
    length = request.headers.get("content-length", "")
    if length.isdecimal() and int(length[:20]) > limit:
        raise refusal
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit:
            raise refusal
    return body
