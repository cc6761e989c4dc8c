"""Bodies with an error of Clerk's, their texts, and one in German."""

import json
from typing import Any

Json = dict[str, Any]

LOCKED = {"code": "user_locked", "message": "Locked", "long_message": "Wait", "meta": {"timeRemaining": 300}}
CLERK = {"errors": [LOCKED], "trace": "x"}
TEXT = json.dumps(CLERK).encode()
LONG = (
    "Ihr Konto ist gesperrt. Sie können es in 5 Minuten erneut versuchen. "
    "Für weitere Informationen wenden Sie sich bitte an den Support."
)
GERMAN = TEXT.replace(b"Locked", b"Konto gesperrt").replace(b"Wait", LONG.encode())
ENGLISH = (
    "Your account is locked. You will be able to try again in 5 minutes. For more information, please contact support."
)


def clerk(code: str, short: str | None, long: str | None = None, meta: Json | None = None) -> Json:
    error = {"code": code, "message": short, "long_message": long}
    return {"errors": [error if meta is None else {**error, "meta": meta}]}


def texts(body: Json) -> tuple[str | None, str | None]:
    error = body["errors"][0] if "errors" in body else body
    short, long = ("message", "long_message") if "message" in error else ("title", "detail")
    return error.get(short), error.get(long)
