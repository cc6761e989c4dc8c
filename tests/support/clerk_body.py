"""A body with an error of Clerk's, and the same in German."""

import json

LOCKED = {"code": "user_locked", "message": "Locked", "long_message": "Wait", "meta": {"timeRemaining": 300}}
CLERK = {"errors": [LOCKED], "trace": "x"}
TEXT = json.dumps(CLERK).encode()
LONG = (
    "Ihr Konto ist gesperrt. Sie können es in 5 Minuten erneut versuchen. "
    "Für weitere Informationen wenden Sie sich bitte an den Support."
)
GERMAN = TEXT.replace(b"Locked", b"Konto gesperrt").replace(b"Wait", LONG.encode())
