"""The measure of render_http.py: the least that an ASGI application can do."""

from typing import Any

__all__ = ["app"]

BODY = (
    '{"domain":"clerk","code":"user_locked","name":"UserLocked","id":"user_locked-UserLocked","status":403,"locale":"de",'
    '"known":true,"shortMessage":"Konto gesperrt","longMessage":"Ihr Konto ist gesperrt. Sie können es in 5 Minuten '
    'erneut versuchen. Für weitere Informationen wenden Sie sich bitte an den Support (help@example.com).",'
    '"resolution":null,"help":null,"meta":{"timeRemaining":"300","support":"help@example.com"},"problems":[]}'
).encode()
HEADERS = [(b"content-type", b"application/json"), (b"content-length", str(len(BODY)).encode())]


async def app(scope: Any, receive: Any, send: Any) -> None:
    """Answer every request with the same body, which is about as long as Pardon's."""
    if scope["type"] == "http":
        await send({"type": "http.response.start", "status": 200, "headers": HEADERS})
        await send({"type": "http.response.body", "body": BODY})
