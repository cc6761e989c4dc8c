### AuthOS: Fehler bei der Prüfung von Eingaben

# Invalid email format
# .long = This email address isn’t valid. Check it for typos.
# .resolution = Provide valid email
INVALID_EMAIL = Ungültiges Format der E-Mail-Adresse
    .long = Dies ist keine gültige E-Mail-Adresse. Bitte prüfen Sie sie auf Tippfehler.
    .resolution = Gültige E-Mail-Adresse angeben

# Password doesn’t meet requirements
# .long = The password doesn’t meet the requirements. Choose one with at least 8 characters.
# .resolution = Use stronger password (min 8 chars)
WEAK_PASSWORD = Passwort erfüllt die Anforderungen nicht
    .long = Das Passwort erfüllt die Anforderungen nicht. Bitte wählen Sie ein Passwort mit mindestens 8 Zeichen.
    .resolution = Stärkeres Passwort verwenden (mindestens 8 Zeichen)

# Invalid slug format
# .long = The slug has an invalid format. It can contain only letters, digits, hyphens, and underscores.
# .resolution = Use alphanumeric, hyphens, underscores only
INVALID_SLUG = Ungültiges Format des Kurznamens
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
SLUG_TOO_SHORT = Kurzname mit weniger als 3 Zeichen
    .long = Der Kurzname ist zu kurz. Er muss mindestens 3 Zeichen haben.
    .resolution = Längeren Kurznamen verwenden

# Slug more than 50 characters
# .long = The slug is too long. It can have at most 50 characters.
# .resolution = Use shorter slug
SLUG_TOO_LONG = Kurzname mit mehr als 50 Zeichen
    .long = Der Kurzname ist zu lang. Er darf höchstens 50 Zeichen lang sein.
    .resolution = Kürzeren Kurznamen verwenden

# Name less than 2 characters
# .long = The name is too short. It must have at least 2 characters.
# .resolution = Use longer name
NAME_TOO_SHORT = Name mit weniger als 2 Zeichen
    .long = Der Name ist zu kurz. Er muss mindestens 2 Zeichen haben.
    .resolution = Längeren Namen verwenden

# Name more than 100 characters
# .long = The name is too long. It can have at most 100 characters.
# .resolution = Use shorter name
NAME_TOO_LONG = Name mit mehr als 100 Zeichen
    .long = Der Name ist zu lang. Er darf höchstens 100 Zeichen haben.
    .resolution = Kürzeren Namen verwenden

# URL format invalid
# .long = This URL isn’t valid. It must start with http:// or https://.
# .resolution = Provide valid URL with http(s)
INVALID_URL = Ungültiges Format der URL
    .long = Dies ist keine gültige URL. Sie muss mit http:// oder https:// beginnen.
    .resolution = Gültige URL mit http(s) angeben
