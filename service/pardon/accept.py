"""Weighted header fields, Accept and Accept-Language: their items and what they prefer (RFC 9110, 12.4 and 12.5)."""

import re
from collections.abc import Iterable, Mapping

__all__ = ["choose_media_type", "parse_weighted", "prefers"]

MAX_ACCEPT = 1_000  # characters of an Accept header that are read

_TOKEN = re.compile(r'[,;]|[^,;"]+|"(?:[^"\\]|\\.)*"?', re.DOTALL)  # a separator, a text or a quoted string
_WEIGHT = re.compile(r"0*(?:0(?:\.\d*)?|1(?:\.0*)?|\.\d+)", re.ASCII)

Weighted = tuple[str, float]


def parse_weighted(header: str, max_length: int, max_items: int | None = None) -> list[Weighted]:
    """Return the items of a weighted header with their weights, in its order.

    A header is a wish: what is over a limit is left out, and an item whose weight is malformed weighs 0.

    Args:
        max_length: how many characters are read. The item at which the header is cut is left out.
        max_items: how many items are read, empty ones included; None reads all.
    """
    items = _split(",", header[:max_length])
    if len(header) > max_length:
        items.pop()
    return [_parse_item(item) for item in items[:max_items]]


def _split(separator: str, text: str) -> list[str]:
    """Split a text at a separator that is outside of quoted strings."""
    parts = [""]
    for token in _TOKEN.findall(text):
        if token == separator:
            parts.append("")
        else:
            parts[-1] += token
    return parts


def _parse_item(item: str) -> Weighted:
    value, *parameters = _split(";", item)
    named = (parameter.partition("=") for parameter in parameters)
    weight = next((text for name, _, text in named if name.strip().lower() == "q"), "1").strip()
    return value.strip(), float(weight) if _WEIGHT.fullmatch(weight) else 0.0


def choose_media_type(accept: str | None, offered: Iterable[str]) -> str | None:
    """Return the offered media type that an Accept header prefers; None if it accepts none of them.

    Args:
        accept: the header; None or an empty one accepts everything.
        offered: the media types, the one to prefer among equals first.
    """
    ranges = _media_ranges(accept)
    best = max(offered, key=lambda media_type: _quality(media_type, ranges), default=None)
    return best if best and _quality(best, ranges) > 0 else None


def prefers(accept: str | None, media_type: str, other: str) -> bool:
    """Return whether an Accept header prefers one media type to another."""
    ranges = _media_ranges(accept)
    return _quality(media_type, ranges) > _quality(other, ranges)


def _media_ranges(accept: str | None) -> dict[str, float]:
    ranges: dict[str, float] = {}
    for media_range, weight in parse_weighted((accept or "*/*").lower(), MAX_ACCEPT):
        ranges[media_range] = max(weight, ranges.get(media_range, 0.0))
    return ranges


def _quality(media_type: str, ranges: Mapping[str, float]) -> float:
    """Return the weight of the most specific range that covers a media type."""
    group = media_type.partition("/")[0]
    return next((ranges[name] for name in (media_type, f"{group}/*", "*/*") if name in ranges), 0.0)
