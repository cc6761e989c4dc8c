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

http_402 = Payment needed
    .long = You need to make a payment or change your plan to do this.

http_403 = Forbidden
    .long = You do not have permission to do this.
    .help = Valid auth, wrong permissions

http_404 = Not Found
    .long = What you are looking for does not exist or is no longer there.
    .help = Resource doesn’t exist

http_405 = Action not available
    .long = This action isn’t available here.

http_406 = No suitable format
    .long = This isn’t available in any of the formats that your app accepts.

http_407 = Proxy sign-in needed
    .long = Please sign in to your network’s proxy server and try again.

http_408 = Request timed out
    .long = Your request took too long to arrive. Please check your connection and try again.

http_409 = Conflict
    .long = This conflicts with the current data. Please reload the page and try again.
    .help = Duplicate resource

http_410 = No longer available
    .long = What you’re looking for is no longer available.

http_411 = Size of the content missing
    .long = The request doesn’t state the size of its content.

http_412 = Conditions not met
    .long = The conditions for this action aren’t met. Please reload and try again.

http_413 = Content is too large
    .long = What you sent is too large. Please send less.

http_414 = Address is too long
    .long = The address of the request is too long. Please shorten it and try again.

http_415 = Format not supported
    .long = What you sent is in a format that isn’t supported.

http_416 = Requested part not available
    .long = The requested part doesn’t exist. Please reload and try again.

http_417 = Request couldn’t be met
    .long = The server can’t meet a requirement of the request.

http_418 = Request refused
    .long = The server refuses to carry out this request.

http_421 = Wrong server
    .long = The request reached a server that can’t answer it. Please try again.

http_422 = Some entries aren’t valid
    .long = Some of what you entered isn’t valid. Please check it and try again.

http_423 = Currently locked
    .long = This is locked at the moment. Please try again later.

http_424 = A required step failed
    .long = This couldn’t be done because another action that it depends on failed.

http_425 = Too early
    .long = The request came too early. Please try again.

http_426 = Different protocol needed
    .long = The server needs a different protocol for this. Please update your app or browser and try again.

http_428 = Version not stated
    .long = The request doesn’t state which version it changes. Please reload and try again.

http_429 = Too Many Requests
    .long = There were too many requests in a short time. Please wait a moment and try again.
    .help = Rate limited

http_431 = Request header is too large
    .long = The header of the request is too large. Deleting this site’s cookies may help.

http_451 = Not available for legal reasons
    .long = This can’t be provided for legal reasons.

http_500 = Server Error
    .long = Something went wrong on the server. Please try again later.
    .help = Unexpected error

http_501 = Function not supported
    .long = The server doesn’t support this function.

http_502 = No valid answer
    .long = A server that this service depends on gave no valid answer. Please try again later.

http_503 = Service Unavailable
    .long = The service is not available at the moment. Please try again later.
    .help = Maintenance/overload

http_504 = No answer in time
    .long = The answer took too long. Please try again later.

http_505 = HTTP version not supported
    .long = The server doesn’t support this version of HTTP. Please update your app or browser.

http_506 = Server set up incorrectly
    .long = The server isn’t set up correctly. Please try again later.

http_507 = Not enough storage
    .long = The server doesn’t have enough space to store this. Please try again later.

http_508 = Endless loop
    .long = The server stopped because the request led to an endless loop.

http_510 = Extension missing
    .long = The request lacks an extension that the server needs.

http_511 = Network sign-in needed
    .long = Please sign in to the network that you’re using and try again.

# For any other status from 400 to 499
http_4xx = Request couldn’t be completed
    .long = The request could not be completed. Please check what you entered and try again.

# For any other status from 500 to 599
http_5xx = Service error
    .long = The service could not complete the request. Please try again later.

# For an error whose code is not known
http_unknown = Something went wrong
    .long = An error occurred. Please try again later.
