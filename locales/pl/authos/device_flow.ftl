### AuthOS: błędy autoryzacji urządzeń

# Device code expired
# .long = The code for this device has expired.
# .resolution = Start new device flow
DEVICE_CODE_EXPIRED = Kod urządzenia wygasł
    .long = Kod tego urządzenia wygasł i nie można go już użyć.
    .resolution = Rozpocznij logowanie na urządzeniu od nowa

# User hasn’t authorized yet
# .long = The sign-in on this device hasn’t been approved yet.
# .resolution = Continue polling
DEVICE_CODE_PENDING = Użytkownik jeszcze nie udzielił autoryzacji
    .long = Logowanie na tym urządzeniu nie zostało jeszcze zatwierdzone.
    .resolution = Kontynuuj odpytywanie serwera

# Device code not found
# .long = The code for this device wasn’t found.
# .resolution = Start new device flow
INVALID_DEVICE_CODE = Nie znaleziono kodu urządzenia
    .long = Nie znaleziono kodu, który podano dla tego urządzenia.
    .resolution = Rozpocznij logowanie na urządzeniu od nowa

# Wrong grant_type value
# .long = The value of grant_type in the request is wrong.
# .resolution = Use correct grant type
INVALID_GRANT_TYPE = Błędna wartość „grant_type”
    .long = Żądanie zawiera błędną wartość parametru „grant_type”.
    .resolution = Użyj właściwej wartości grant_type
