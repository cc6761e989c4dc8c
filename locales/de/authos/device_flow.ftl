### AuthOS: Fehler im Device-Flow

# Device code expired
# .long = The code for this device has expired.
# .resolution = Start new device flow
DEVICE_CODE_EXPIRED = Gerätecode abgelaufen
    .long = Der Code für dieses Gerät ist abgelaufen.
    .resolution = Anmeldung auf dem Gerät neu starten

# User hasn’t authorized yet
# .long = The sign-in on this device hasn’t been approved yet.
# .resolution = Continue polling
DEVICE_CODE_PENDING = Freigabe durch den Benutzer steht noch aus
    .long = Die Anmeldung auf diesem Gerät wurde noch nicht freigegeben.
    .resolution = Abfrage fortsetzen

# Device code not found
# .long = The code for this device wasn’t found.
# .resolution = Start new device flow
INVALID_DEVICE_CODE = Gerätecode nicht gefunden
    .long = Der Code für dieses Gerät wurde nicht gefunden.
    .resolution = Anmeldung auf dem Gerät neu starten

# Wrong grant_type value
# .long = The value of grant_type in the request is wrong.
# .resolution = Use correct grant type
INVALID_GRANT_TYPE = Falscher Wert für „grant_type“
    .long = Die Anfrage enthält einen falschen Wert für „grant_type“.
    .resolution = Richtigen Grant-Typ verwenden
