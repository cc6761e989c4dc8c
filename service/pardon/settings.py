"""The library's settings. It reads no environment variables: `pardon.http.settings` reads `PARDON_*`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from types import NoneType, UnionType
from typing import Any, Literal, get_args, get_origin
from zoneinfo import ZoneInfo

__all__ = ["Settings", "setting"]

_ALL_LANGUAGES = ("languages", "all")
_URL = re.compile(r"https?://[^/?#\s]+(?:/[^?#\s]*)?")


def setting(default: Any, help: str, *, least: float | None = None, most: float | None = None, **options: Any) -> Any:
    """Declare a setting: a dataclass field with its description and bounds."""
    metadata = {"help": help, "least": least, "most": most}
    if isinstance(default, dict):
        return field(default_factory=default.copy, metadata=metadata, **options)
    return field(default=default, metadata=metadata, **options)


@dataclass(frozen=True, kw_only=True)
class Settings:
    """The settings of the library.

    Raises:
        ValueError: a value cannot be used; the message begins with the field's name.
    """

    domains: tuple[str, ...] = setting(
        (), "the domains that win where several have a code, in order; beside an own catalogue, bundled ones to add"
    )
    languages: tuple[str, ...] = setting((), 'languages to serve beside those of an own catalogue, or "all"')
    fallbacks: Mapping[str, tuple[str, ...]] = setting(
        {}, 'locales to try after a language\'s own, e.g. {"ca": ["es"]}'
    )
    support: str | None = setting(None, "the contact that messages name, e.g. an e-mail address")
    timezone: str | None = setting(
        None, "IANA zone in which times are shown; default: the offset that came with the value"
    )
    public_url: str | None = setting(
        None, "the service's address as clients see it, for the links in answers; default: the request's"
    )
    pseudo: bool = setting(False, "add the pseudo-locales en-XA and ar-XB, made from the English")
    cache_entries: int = setting(10_000, "rendered messages that are cached; 0 caches none", least=0)
    # fluent.runtime renders no part of over 2,500 characters.
    max_value: int = setting(
        1_000, "characters of one value, 2,000 at most; more is cut with an ellipsis", least=1, most=2_000
    )
    max_batch: int = setting(100, "errors in one POST /render, and of one validation error", least=1)
    max_tag: int = setting(64, "characters of a language tag that are read", least=1)
    max_header: int = setting(512, "characters of `lang` or of an Accept-Language header that are read", least=1)
    max_ranges: int = setting(20, "languages that are read of one of these, or of a list", least=1)
    max_output: int = setting(10_000, "characters of one rendered text; more is cut with an ellipsis", least=100)

    max_file: int = setting(2_000_000, "bytes of one file of the catalogue or the locales", least=1)
    max_files: int = setting(20_000, "files below one such folder", least=1)
    max_data: int = setting(100_000_000, "bytes of all files below one such folder", least=1)

    def __post_init__(self) -> None:
        for item in fields(self):
            try:
                value = getattr(self, item.name)
                value = _checked(item.type, item.metadata, (value,) if (item.name, value) == _ALL_LANGUAGES else value)
                value = _CHECKS[item.name](value) if item.name in _CHECKS else value
            except ValueError as error:
                raise ValueError(f"{item.name}: {error}") from error
            object.__setattr__(self, item.name, value)


def _checked(type: Any, metadata: Mapping[str, Any], value: Any) -> Any:
    """Return a value of a field, with lists as tuples.

    Raises:
        ValueError: the value has another type, or is out of bounds.
    """
    kinds = get_args(type) if isinstance(type, UnionType) else (type,)
    if value is None and NoneType in kinds:
        return None
    kind = kinds[0]
    if get_origin(kind) is tuple:
        return _texts(value) if get_args(kind)[0] is str else tuple(value)
    if get_origin(kind) is Literal and value not in get_args(kind):
        raise ValueError(f"has to be one of {', '.join(get_args(kind))}, not {value!r}")
    if kind in _KINDS:
        expected, accepted = _KINDS[kind]
        if not isinstance(value, accepted) or (isinstance(value, bool) and kind is not bool):
            raise ValueError(f"{expected} is needed, not {value!r}")
    least, most = metadata["least"], metadata["most"]
    if (least is not None and value < least) or (most is not None and value > most):
        raise ValueError(f"has to be {f'at least {least}' if most is None else f'from {least} to {most}'}")
    return value


_KINDS: Mapping[type, tuple[str, Any]] = {
    int: ("a whole number", int),
    float: ("a number", (int, float)),
    bool: ("true or false", bool),
    str: ("text", str),
}


def _texts(value: Any) -> tuple[str, ...]:
    if isinstance(value, str) or not isinstance(value, list | tuple):
        raise ValueError(f"not a list of texts: {value!r}")
    if wrong := [item for item in value if not isinstance(item, str)]:
        raise ValueError(f"not text: {wrong[0]!r}")
    return tuple(value)


def _fallbacks(value: Any) -> Mapping[str, tuple[str, ...]]:
    if not isinstance(value, Mapping):
        raise ValueError(f"not a table of lists: {value!r}")
    return {str(tag): _texts(tags) for tag, tags in value.items()}


def _zone(name: str | None) -> str | None:
    """Reject an unknown zone, which would fail in the first message that shows a time."""
    try:
        return ZoneInfo(name).key if name else None
    except (KeyError, OSError, ValueError) as error:
        raise ValueError(f"not an IANA time zone: {name!r}") from error


def _http_url(url: str | None) -> str | None:
    if url and not _URL.fullmatch(url):
        raise ValueError(f"not an http or https address: {url!r}")
    return url.rstrip("/") if url else None


_CHECKS: Mapping[str, Any] = {"fallbacks": _fallbacks, "timezone": _zone, "public_url": _http_url}
