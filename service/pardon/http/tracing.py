"""Which request a line of the log is about: the caller's trace (W3C Trace Context), its own id, or a new one."""

import random
import re

__all__ = ["REQUEST_ID_HEADER", "TRACING", "new_id", "read_id"]

REQUEST_ID_HEADER = "X-Request-ID"
TRACING = (b"traceparent", REQUEST_ID_HEADER.lower().encode())

# https://www.w3.org/TR/trace-context/#traceparent-header: version 00 has 55 characters, later ones may say more.
_TRACEPARENT = re.compile(
    rb"(?!ff|00.{54})[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?:-.*)?"
)
_ID = re.compile(rb"[A-Za-z0-9._~+/=:@-]{1,128}")


def read_id(headers: list[tuple[bytes, bytes]]) -> str | None:
    """Return the trace id of a `traceparent`, else the `X-Request-ID`; None where neither is one.

    Args:
        headers: raw, with names in lower case.
    """
    traces, ids = ([value for name, value in headers if name == wanted] for wanted in TRACING)
    if len(traces) == 1 and (trace := _TRACEPARENT.fullmatch(traces[0])):
        return trace[1].decode()
    return ids[0].decode() if len(ids) == 1 and _ID.fullmatch(ids[0]) else None


def new_id() -> str:
    """Return an id in the form of a trace id. It tells requests apart and protects nothing."""
    return f"{random.getrandbits(128) or 1:032x}"
