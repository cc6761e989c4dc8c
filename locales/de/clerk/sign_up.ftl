### Clerk, Frontend API: Registrierung

# Error loading CAPTCHA
# .long = The CAPTCHA failed to load. This may be due to an unsupported browser or a browser extension. Please try a different browser or disabling extensions. If this issue persists, please contact support.
captcha_invalid-CaptchaClientSideError = CAPTCHA konnte nicht geladen werden
    .long = Das CAPTCHA konnte nicht geladen werden. Möglicherweise liegt das an einem nicht unterstützten Browser oder an einer Browsererweiterung. Bitte versuchen Sie es mit einem anderen Browser oder deaktivieren Sie Erweiterungen. Wenn das Problem weiterhin besteht, wenden Sie sich bitte an den Support.

# Authentication unsuccessful due to failed security validations.
# .long = Authentication unsuccessful due to failed security validations. Please try using a different browser or disabling browser extensions. If issues persist, contact support for assistance.
captcha_invalid-CaptchaInvalid = Sicherheitsprüfung fehlgeschlagen
    .long = Sie konnten nicht authentifiziert werden, weil eine Sicherheitsprüfung nicht bestanden wurde. Bitte versuchen Sie es mit einem anderen Browser oder deaktivieren Sie Browsererweiterungen. Wenn das Problem weiterhin besteht, wenden Sie sich bitte an den Support.

# Authentication unsuccessful due to failed security validations.
# .long = Authentication unsuccessful due to failed security validations. Please refresh the page to try again or reach out to support for more assistance.
captcha_missing_token = Sicherheitsprüfung fehlgeschlagen
    .long = Sie konnten nicht authentifiziert werden, weil eine Sicherheitsprüfung nicht bestanden wurde. Bitte laden Sie die Seite neu, um es erneut zu versuchen, oder wenden Sie sich an den Support.

# CAPTCHA not enabled
# .long = You attempted to complete a CAPTCHA, but they are not enabled. If this issue persists, please contact support.
captcha_not_enabled = CAPTCHA nicht aktiviert
    .long = Sie haben versucht, ein CAPTCHA zu lösen, CAPTCHAs sind jedoch nicht aktiviert. Wenn das Problem weiterhin besteht, wenden Sie sich bitte an den Support.

# email link sign up cannot be completed
# .long = Email link sign up cannot be completed because it originates from a different client
sign_up_email_link_not_same_client = Registrierung per E-Mail-Link nicht möglich
    .long = Die Registrierung per E-Mail-Link kann nicht abgeschlossen werden, weil sie in einem anderen Browser oder einer anderen App begonnen wurde.

# Sign up forbidden
# .long = Access to this sign up is forbidden
resource_forbidden-SignUpForbiddenAccess = Registrierung nicht zugänglich
    .long = Der Zugriff auf diese Registrierung ist nicht erlaubt.

# Sign-ups restricted
# .long = New sign-ups are currently restricted.
sign_up_mode_restricted = Registrierung eingeschränkt
    .long = Neue Registrierungen sind derzeit nur eingeschränkt möglich.

# Sign-ups restricted with waitlist
# .long = Sign-ups are currently unavailable. Join the waitlist, and you will be notified when access becomes available.
sign_up_restricted_waitlist = Registrierung nur über die Warteliste
    .long = Registrierungen sind derzeit nicht möglich. Bitte tragen Sie sich in die Warteliste ein. Sie werden benachrichtigt, sobald ein Zugang möglich ist.

# Sign up not found
# .long = No sign up was found with id { $id }
resource_not_found-SignUpNotFound = Registrierung nicht gefunden
    .long = Es wurde keine Registrierung mit der ID { $id } gefunden.
