"""The headers that every answer has, whichever way it takes: what a browser may do with it."""

__all__ = ["DOCS_POLICY", "PAGE_POLICY", "SECURITY", "document", "secured"]

_POLICY = "Content-Security-Policy"

# Nothing may be loaded, and nothing may show the answer in a frame. Where an answer says otherwise, it knows better.
SECURITY = {
    _POLICY: "default-src 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    # Scripts and pictures of other sites do not reach it; what CORS allows does.
    "Cross-Origin-Resource-Policy": "same-origin",
}

# The pages run no script, and nothing comes from elsewhere.
PAGE_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
# Swagger UI asks this service only; its pictures are in its style sheet, and it sets styles of elements.
DOCS_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

_RAW = [(name.lower().encode(), value.encode()) for name, value in SECURITY.items()]


def document(policy: str) -> dict[str, str]:
    """Return the headers of a page, which may do more than `SECURITY` says, and has links to follow."""
    return {_POLICY: policy, "Referrer-Policy": "no-referrer"}


def secured(headers: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    """Add to raw headers, with names in lower case, what is missing."""
    present = {name for name, _ in headers}
    return [*headers, *[header for header in _RAW if header[0] not in present]]
