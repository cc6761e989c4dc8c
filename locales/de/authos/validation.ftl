### AuthOS: Fehler bei der Prüfung von Eingaben

# Invalid email format
# .long = This email address isn’t valid. Check it for typos.
# .resolution = Provide valid email
INVALID_EMAIL = Ungültige E-Mail-Adresse
    .long = Diese E-Mail-Adresse ist ungültig. Bitte prüfen Sie Ihre Eingabe auf Tippfehler.
    .resolution = Gültige E-Mail-Adresse eingeben

# Password doesn’t meet requirements
# .long = The password doesn’t meet the requirements. Choose one with at least 8 characters.
# .resolution = Use stronger password (min 8 chars)
WEAK_PASSWORD = Passwortanforderungen nicht erfüllt
    .long = Das Passwort erfüllt die Anforderungen nicht. Bitte wählen Sie ein Passwort mit mindestens 8 Zeichen.
    .resolution = Stärkeres Passwort verwenden (mindestens 8 Zeichen)

# Invalid slug format
# .long = The slug has an invalid format. It can contain only letters, digits, hyphens, and underscores.
# .resolution = Use alphanumeric, hyphens, underscores only
INVALID_SLUG = Ungültiger Kurzname
    .long = Der Kurzname hat ein ungültiges Format. Er darf nur Buchstaben, Ziffern, Bindestriche und Unterstriche enthalten.
    .resolution = Nur Buchstaben, Ziffern, Binde- und Unterstriche verwenden

# Slug is reserved
# .long = This slug is reserved and can’t be used. Choose a different one.
# .resolution = Choose different slug
RESERVED_SLUG = Kurzname reserviert
    .long = Dieser Kurzname ist reserviert und kann nicht verwendet werden. Bitte wählen Sie einen anderen.
    .resolution = Anderen Kurznamen wählen

# Slug less than 3 characters
# .long = The slug is too short. It must have at least 3 characters.
# .resolution = Use longer slug
SLUG_TOO_SHORT = Kurzname kürzer als 3 Zeichen
    .long = Der Kurzname ist zu kurz. Er muss mindestens 3 Zeichen lang sein.
    .resolution = Längeren Kurznamen verwenden

# Slug more than 50 characters
# .long = The slug is too long. It can have at most 50 characters.
# .resolution = Use shorter slug
SLUG_TOO_LONG = Kurzname länger als 50 Zeichen
    .long = Der Kurzname ist zu lang. Er darf höchstens 50 Zeichen lang sein.
    .resolution = Kürzeren Kurznamen verwenden

# Name less than 2 characters
# .long = The name is too short. It must have at least 2 characters.
# .resolution = Use longer name
NAME_TOO_SHORT = Name kürzer als 2 Zeichen
    .long = Der Name ist zu kurz. Er muss mindestens 2 Zeichen lang sein.
    .resolution = Längeren Namen verwenden

# Name more than 100 characters
# .long = The name is too long. It can have at most 100 characters.
# .resolution = Use shorter name
NAME_TOO_LONG = Name länger als 100 Zeichen
    .long = Der Name ist zu lang. Er darf höchstens 100 Zeichen lang sein.
    .resolution = Kürzeren Namen verwenden

# URL format invalid
# .long = This URL isn’t valid. It must start with http:// or https://.
# .resolution = Provide valid URL with http(s)
INVALID_URL = Ungültige URL
    .long = Diese URL ist ungültig. Sie muss mit http:// oder https:// beginnen.
    .resolution = Gültige URL mit http(s) eingeben
