### Generic texts by HTTP status

http_200 = Success
    .long = The request was completed.
    .help = Request completed

http_201 = Created
    .long = The resource was created.
    .help = Resource created

http_204 = No Content
    .long = The request was completed. There is nothing to show.
    .help = Success, no response body

http_400 = Bad Request
    .long = The request could not be understood. Please check what you entered and try again.
    .help = Invalid input, validation failure

http_401 = Unauthorized
    .long = Please sign in and try again.
    .help = Missing/invalid authentication

http_402 = Payment Required
    .long = This needs a payment or a different plan.

http_403 = Forbidden
    .long = You do not have permission to do this.
    .help = Valid auth, wrong permissions

http_404 = Not Found
    .long = What you are looking for does not exist or is no longer there.
    .help = Resource doesn’t exist

http_409 = Conflict
    .long = This does not fit the present state. Please reload and try again.
    .help = Duplicate resource

http_413 = Content Too Large
    .long = What you sent is too large. Please send less.

http_415 = Unsupported Media Type
    .long = What you sent has a format that is not supported.

http_422 = Unprocessable Content
    .long = Some of what you entered is not valid. Please check it and try again.

http_429 = Too Many Requests
    .long = There were too many requests in a short time. Please wait a moment and try again.
    .help = Rate limited

http_500 = Server Error
    .long = Something went wrong on the server. Please try again later.
    .help = Unexpected error

http_503 = Service Unavailable
    .long = The service is not available at the moment. Please try again later.
    .help = Maintenance/overload

http_504 = Gateway Timeout
    .long = The answer took too long. Please try again later.

# For any other status from 400 to 499
http_4xx = Request not possible
    .long = The request could not be completed. Please check what you entered and try again.

# For any other status from 500 to 599
http_5xx = Service error
    .long = The service could not complete the request. Please try again later.

# For an error whose code is not known
http_unknown = Something went wrong
    .long = An error occurred. Please try again later.
