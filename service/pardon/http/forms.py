"""What a query of GET /render says beside the values of its meta: it recurs, so it is understood once."""

import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, get_args

from ..envelopes import FORMATS, Format, choose_format
from ..formatting.isolation import Isolation
from .caching import is_personal
from .incoming import check_lengths, query_meta, split_query, unquote_value
from .settings import ServiceSettings

__all__ = ["Form", "Frame", "read_form", "split_values"]

# A problem names the documentation by the host that was asked, AuthOS's body the time.
_FORMATS = {name: format for name, format in FORMATS.items() if name in ("json", "text", "clerk", "google")}
_PARAMETERS = frozenset({"code", "lang", "domain", "name", "format", "instance", "isolate", "escape"})
_ISOLATIONS = frozenset(get_args(Isolation))
_PLAIN_NAME = re.compile(r"meta\[([^\[\]]+)\]")

Frame = tuple[str, ...]


class Form(NamedTuple):
    """A query without the values of its meta.

    Args:
        given: the other parameters.
        names: the parameters of the values, such as `meta[support]`.
        keys: what they stand for, where each is one key of meta and there are not too many.
        format: the body that is wanted.
        is_personal: whether values come with the error.
    """

    given: Mapping[str, str]
    names: tuple[str, ...]
    keys: tuple[str, ...] | None
    format: Format
    is_personal: bool

    @property
    def content_type(self) -> str:
        """The media type of the body, and its charset where it needs one."""
        media_type = self.format.media_type
        return media_type + ("; charset=utf-8" if media_type.startswith("text/") else "")

    def meta(self, values: Iterable[str], settings: ServiceSettings) -> dict[str, Any]:
        """Return the meta of the values, as the query spells them.

        Raises:
            Refusal: it is no meta, or too large a one.
        """
        read = map(unquote_value, values)
        if self.keys is None:
            return query_meta(zip(self.names, read, strict=True), settings)
        return dict(zip(self.keys, read))  # noqa: B905  (as many as the frame has)


def split_values(query: bytes) -> tuple[Frame, list[str]]:
    """Split a query into what recurs and the values of its meta, both as they are spelled."""
    frame, values = [], []
    for part in query.decode("latin-1").split("&"):
        if part.startswith("meta"):
            name, _, value = part.partition("=")
            frame.append(name)
            values.append(value)
        else:
            frame.append(part)
    return tuple(frame), values


def read_form(frame: Frame, accept: bytes, settings: ServiceSettings) -> Form | None:
    """Return what a query says; None where that is unusual, or would be refused.

    Raises:
        Refusal: a parameter is too long.
    """
    pairs = split_query("&".join(frame).encode("latin-1"))
    given = {name: value for name, value in pairs if name in _PARAMETERS}
    spelled = [name for name in frame if name.startswith("meta")]
    names = tuple(name for name, _ in split_query("&".join(spelled).encode("latin-1")))
    format = _format(given.get("format"), accept)
    if format is None or not _is_plain(given, pairs) or sum(name.startswith("meta") for name, _ in pairs) != len(names):
        return None
    check_lengths({name: given.get(name) for name in ("code", "domain", "name")}, settings)
    plain = [match[1] for match in map(_PLAIN_NAME.fullmatch, names) if match]
    are_plain = len(set(plain)) == len(names) <= settings.max_meta_keys
    return Form(given, names, tuple(plain) if are_plain else None, format, is_personal(pairs))


def _format(name: str | None, accept: bytes) -> Format | None:
    """Return the format that is asked for, where it can be answered here."""
    if name is not None:
        return _FORMATS.get(name)
    chosen = choose_format(accept.decode("latin-1")) if accept else FORMATS["json"]
    return _FORMATS.get(chosen.name) if chosen else None


def _is_plain(given: Mapping[str, str], pairs: list[tuple[str, str]]) -> bool:
    """Tell whether each parameter is there once at most, and has a value that the route would take."""
    return (
        bool(given.get("code"))
        and given.get("isolate", "auto") in _ISOLATIONS
        and given.get("escape", "html") == "html"
        and sum(name in _PARAMETERS for name, _ in pairs) == len(given)
    )
