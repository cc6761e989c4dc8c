"""A request as code to copy: curl, Python, JavaScript, and the line that raises the error in FastAPI."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from keyword import iskeyword
from typing import Any, NamedTuple
from urllib.parse import urlencode

from fastapi import Request

from ..catalog.entries import Entry, lookup
from ..envelopes import FORMATS
from .headers import base_url
from .loaded import renderer_of
from .value_fields import own_path, query_pairs

__all__ = ["Snippet", "Snippets", "named_meta"]

_NUMBERS = frozenset({"integer", "number", "percent", "duration", "bytes"})
_NUMBER = re.compile(r"-?(0|[1-9]\d{0,14})(\.\d{1,15})?")
_RESERVED = frozenset({"headers", "domain", "name", "status", "meta"})  # parameters of pardon.Error


class Snippet(NamedTuple):
    """A piece of code.

    Args:
        id: of its tab.
        label: the language, a proper name.
        code: the code.
    """

    id: str
    label: str
    code: str


class Snippets:
    """The code for one error.

    Args:
        request: has the service's address.
        entry: the error.
        lang: the language of the message.
        meta: the values that come with it.
        format: the format of the answer, a key of `FORMATS`.
    """

    def __init__(
        self, request: Request, entry: Entry, lang: str, meta: Mapping[str, Any], format: str = "json"
    ) -> None:
        renderer = renderer_of(request)
        self.lang = lang
        self.format = format
        self.base = base_url(request.scope)
        self.code = entry.code or entry.id
        self.meta = dict(_values(renderer.catalog.variants(entry.code, entry.domain) or (entry,), meta))
        named = _nested(self.meta)
        found = renderer.find(self.code, named)
        in_domain = renderer.find(self.code, named, domain=entry.domain)
        self.where = {
            **({"domain": entry.domain} if found is None or found.domain != entry.domain else {}),
            **({"name": entry.name} if in_domain != entry else {}),
        }
        self.entry = entry

    def __iter__(self) -> Iterator[Snippet]:
        yield Snippet("curl", "curl", f"curl -g '{self.url}'")
        yield Snippet("python", "Python", self._python())
        yield Snippet("javascript", "JavaScript", self._javascript())
        yield Snippet("fastapi", "FastAPI", self._fastapi())

    @property
    def url(self) -> str:
        """The address that renders the error."""
        asked = [("code", self.code), ("lang", self.lang), *self.where.items()]
        asked += [("format", self.format)] if self.format != "json" else []
        asked += [pair for path, value in self.meta.items() for pair in query_pairs(path, value)]
        return f"{self.base}/render?{urlencode(asked, safe='[]@:/,', errors='replace')}"

    def _python(self) -> str:
        arguments = [_literal(self.code), f"lang={_literal(self.lang)}"]
        arguments += [f"{name}={_literal(value)}" for name, value in self.where.items()]
        arguments += [f"meta={_literal(_nested(self.meta))}"] if self.meta else []
        return f"from pardon import render\n\nmessage = render({', '.join(arguments)})\nprint(message.short_message)"

    def _javascript(self) -> str:
        is_json = FORMATS[self.format].media_type.endswith("json")
        lines = [f"const answer = await fetch({_literal(self.url)});"]
        if self.format == "json":
            lines += ["const { shortMessage, longMessage } = await answer.json();"]
        else:
            lines += [f"const message = await answer.{'json' if is_json else 'text'}();"]
        return "\n".join(lines)

    def _fastapi(self) -> str:
        meta = _nested(self.meta)
        are_names = all(key.isidentifier() and not iskeyword(key) and key not in _RESERVED for key in meta)
        names = [f"{key}={_literal(value)}" for key, value in meta.items()]
        values = names if are_names else [f"meta={_literal(meta)}"]
        where = [f"{name}={_literal(value)}" for name, value in self.where.items()]
        return f"raise pardon.Error({', '.join([_literal(self.code), *values, *where])})"


def named_meta(entry: Entry, meta: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values that an entry reads, under the names of its arguments where meta may use these."""
    return _nested(dict(_values([entry], meta)))


def _values(entries: Sequence[Entry], meta: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield the values that the entries read, each once, by path; numbers where a query has the texts of some."""
    read: set[str] = set()
    for argument in (argument for entry in entries for argument in entry.arguments):
        value = argument.find(meta)
        if value is not None and read.isdisjoint(argument.paths):
            yield own_path(argument), _number(value) if argument.type in _NUMBERS else value
        read |= {*argument.paths}
    for path in (path for entry in entries for path in entry.when):
        value = lookup(meta, path)
        if value is not None and path not in read:
            yield path, value
        read.add(path)


def _number(value: Any) -> Any:
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        return float(value) if "." in value else int(value)
    return value


def _nested(values: Mapping[str, Any]) -> dict[str, Any]:
    meta: dict[str, Any] = {}
    for path, value in values.items():
        *parents, last = path.split(".")
        target = meta
        for step in parents:
            inner = target.setdefault(step, {})
            target = inner if isinstance(inner, dict) else target
        target[last] = value
    return meta


def _literal(value: Any) -> str:
    """Return a value as a literal of Python; a text is one of JavaScript, too."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_literal(key)}: {_literal(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_literal, value)) + "]"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)
