"""JSON bodies as bytes, for the service and the framework integrations. The core returns dictionaries and texts."""

import json
from math import isfinite
from typing import Any

__all__ = ["to_bytes"]

_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode


def to_bytes(body: dict[str, Any] | list[Any] | str) -> bytes:
    """Encode a body: text as UTF-8, everything else as JSON (RFC 8259).

    JSON has no infinity and UTF-8 no lone surrogates: they become null and question marks. Objects that JSON cannot
    hold become null, too.
    """
    if isinstance(body, str):
        return body.encode("utf-8", "replace")
    try:
        return _encode(body).encode()
    except (TypeError, ValueError):  # UnicodeEncodeError is a ValueError
        return _encode(_encodable(body)).encode()


def _encodable(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {_encodable(key if isinstance(key, str) else str(key)): _encodable(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_encodable(item) for item in value]
    if isinstance(value, float) and not isfinite(value):
        return None
    return value if value is None or isinstance(value, bool | int | float) else None
