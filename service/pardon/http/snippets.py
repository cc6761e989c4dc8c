"""A request as code to copy: curl, Python, JavaScript, and the line that raises the error in FastAPI."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from keyword import iskeyword
from typing import Any
from urllib.parse import urlencode

from fastapi import Request

from ..catalog.entries import Entry, lookup, put
from ..envelopes import FORMATS
from ..errors import RESERVED
from .headers import base_url
from .loaded import renderer_of
from .value_fields import paths_of, query_pairs

__all__ = ["named_meta", "snippets"]

_NUMBERS = frozenset({"integer", "number", "percent", "duration", "bytes"})
_NUMBER = re.compile(r"-?(0|[1-9]\d{0,14})(\.\d{1,15})?")


def snippets(
    request: Request, entry: Entry, lang: str, meta: Mapping[str, Any], format: str = "json"
) -> dict[str, str]:
    """Return the code that renders one error, by language or framework; the format is a key of `FORMATS`."""
    renderer, code = renderer_of(request), entry.code or entry.id
    values = dict(_values(renderer.catalog.variants(entry.code, entry.domain) or (entry,), meta))
    named = _nested(values)
    found, in_domain = renderer.find(code, named), renderer.find(code, named, domain=entry.domain)
    where = {
        **({"domain": entry.domain} if found is None or found.domain != entry.domain else {}),
        **({"name": entry.name} if in_domain != entry else {}),
    }
    query = [("code", code), ("lang", lang), *where.items()]
    query += [("format", format)] if format != "json" else []
    query += [pair for path, value in values.items() for pair in query_pairs(path, value)]
    url = f"{base_url(request.scope)}/render?{urlencode(query, safe='[]@:/,', errors='replace')}"
    options = [f"{name}={_literal(value)}" for name, value in where.items()]
    return {
        "curl": f"curl -g '{url}'",
        "Python": _python(code, lang, options, named),
        "JavaScript": _javascript(url, format),
        "FastAPI": _fastapi(code, options, named),
    }


def _python(code: str, lang: str, options: list[str], meta: dict[str, Any]) -> str:
    values = [f"meta={_literal(meta)}"] if meta else []
    arguments = ", ".join([_literal(code), f"lang={_literal(lang)}", *options, *values])
    return f"from pardon import render\n\nmessage = render({arguments})\nprint(message.short_message)"


def _javascript(url: str, format: str) -> str:
    kind = "json" if FORMATS[format].media_type.endswith("json") else "text"
    target = "{ shortMessage, longMessage }" if format == "json" else "message"
    return f"const answer = await fetch({_literal(url)});\nconst {target} = await answer.{kind}();"


def _fastapi(code: str, options: list[str], meta: dict[str, Any]) -> str:
    are_names = all(key.isidentifier() and not iskeyword(key) and key not in RESERVED for key in meta)
    values = [f"{key}={_literal(value)}" for key, value in meta.items()] if are_names else [f"meta={_literal(meta)}"]
    return f"raise pardon.Error({', '.join([_literal(code), *values, *options])})"


def named_meta(entry: Entry, meta: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values that an entry reads, under the names of its arguments where meta may use these."""
    return _nested(dict(_values([entry], meta)))


def _values(entries: Sequence[Entry], meta: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield the values that the entries read, each once, by path; numbers where a query has the texts of some."""
    for path, argument in paths_of(entries):
        value = argument.find(meta) if argument else lookup(meta, path)
        if value is not None:
            yield path, _number(value) if argument and argument.type in _NUMBERS else value


def _number(value: Any) -> Any:
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        return float(value) if "." in value else int(value)
    return value


def _nested(values: Mapping[str, Any]) -> dict[str, Any]:
    meta: dict[str, Any] = {}
    for path, value in values.items():
        put(meta, path, value)
    return meta


def _literal(value: Any) -> str:
    """Return a value as a literal of Python; a text is one of JavaScript, too."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_literal(key)}: {_literal(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_literal, value)) + "]"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)
