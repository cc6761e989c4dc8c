### AuthOS: Device Flow errors

DEVICE_CODE_EXPIRED = Device code expired
    .long = The code for this device has expired.
    .resolution = Start new device flow

DEVICE_CODE_PENDING = User hasn’t authorized yet
    .long = The sign-in on this device hasn’t been approved yet.
    .resolution = Continue polling

INVALID_DEVICE_CODE = Device code not found
    .long = The code for this device wasn’t found.
    .resolution = Start new device flow

INVALID_GRANT_TYPE = Wrong grant_type value
    .long = The value of grant_type in the request is wrong.
    .resolution = Use correct grant type
