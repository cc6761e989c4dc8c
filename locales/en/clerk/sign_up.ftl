### Clerk, Frontend API: Sign Up

captcha_invalid-CaptchaClientSideError = Error loading CAPTCHA
    .long = The CAPTCHA failed to load. This may be due to an unsupported browser or a browser extension. Please try a different browser or disabling extensions. If this issue persists, please contact support.

captcha_invalid-CaptchaInvalid = Authentication unsuccessful due to failed security validations.
    .long = Authentication unsuccessful due to failed security validations. Please try using a different browser or disabling browser extensions. If issues persist, contact support for assistance.

captcha_missing_token = Authentication unsuccessful due to failed security validations.
    .long = Authentication unsuccessful due to failed security validations. Please refresh the page to try again or reach out to support for more assistance.

captcha_not_enabled = CAPTCHA not enabled
    .long = You attempted to complete a CAPTCHA, but they are not enabled. If this issue persists, please contact support.

sign_up_email_link_not_same_client = email link sign up cannot be completed
    .long = Email link sign up cannot be completed because it originates from a different client

resource_forbidden-SignUpForbiddenAccess = Sign up forbidden
    .long = Access to this sign up is forbidden

sign_up_mode_restricted = Sign-ups restricted
    .long = New sign-ups are currently restricted.

sign_up_restricted_waitlist = Sign-ups restricted with waitlist
    .long = Sign-ups are currently unavailable. Join the waitlist, and you will be notified when access becomes available.

resource_not_found-SignUpNotFound = Sign up not found
    .long = No sign up was found with id { $id }
