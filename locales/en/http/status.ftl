### Generic texts by HTTP status

http_200 = Success
    .long = The request was completed.
    .help = Request completed

http_201 = Created
    .long = The resource was created.
    .help = Resource created

http_204 = No Content
    .long = The request was completed. There’s nothing to show.
    .help = Success, no response body

http_400 = Bad Request
    .long = The request couldn’t be understood. Check what you entered and try again.
    .help = Invalid input, validation failure

http_401 = Unauthorized
    .long = Please sign in and try again.
    .help = Missing/invalid authentication

http_402 = Payment needed
    .long = You need to make a payment or change your plan to do this.

http_403 = Forbidden
    .long = You don’t have permission to do this.
    .help = Valid auth, wrong permissions

http_404 = Not Found
    .long = The page or item you’re looking for doesn’t exist or is no longer available.
    .help = Resource doesn’t exist

http_405 = Action not available
    .long = This action isn’t supported at this address.

http_406 = No suitable format
    .long = The content isn’t available in any format that your app accepts.

http_407 = Proxy sign-in required
    .long = Sign in to your network’s proxy server and try again.

http_408 = Request timed out
    .long = Your request took too long to arrive. Check your connection and try again.

http_409 = Conflict
    .long = Your request conflicts with the current data. Reload the page and try again.
    .help = Duplicate resource

http_410 = No longer available
    .long = The page or item you’re looking for has been removed.

http_411 = Content size missing
    .long = The request doesn’t state the size of its content.

http_412 = Conditions not met
    .long = The conditions for this action aren’t met. Reload the page and try again.

http_413 = Too much data
    .long = The request contains more data than the server accepts. Send less and try again.

http_414 = Address too long
    .long = The request’s address is too long. Shorten it and try again.

http_415 = Format not supported
    .long = The data or file is in a format that the server doesn’t support.

http_416 = Requested part not available
    .long = The requested part of the content doesn’t exist. Reload the page and try again.

http_417 = Requirement can’t be met
    .long = The server can’t meet one of the request’s requirements.

http_418 = Request refused
    .long = The server won’t carry out this request.

http_421 = Wrong server
    .long = The request reached a server that can’t answer it. Please try again.

http_422 = Some entries aren’t valid
    .long = Some of your entries aren’t valid. Check them and try again.

http_423 = Item locked
    .long = The item is locked right now. Please try again later.

http_424 = A required step failed
    .long = Your request couldn’t be completed because an action that it depends on failed.

http_425 = Request sent too early
    .long = The server can’t process the request yet. Please try again.

http_426 = Different protocol required
    .long = The server requires a different protocol. Update your app or browser and try again.

http_428 = Version missing
    .long = The request doesn’t state which version it changes. Reload the page and try again.

http_429 = Too Many Requests
    .long = There were too many requests in a short time. Please wait a moment and try again.
    .help = Rate limited

http_431 = Request headers too large
    .long = The request’s headers are too large. Deleting this site’s cookies may help.

http_451 = Not available for legal reasons
    .long = For legal reasons, this content can’t be shown.

http_500 = Server Error
    .long = Something went wrong on the server. Please try again later.
    .help = Unexpected error

http_501 = Feature not supported
    .long = The server can’t carry out this kind of request.

http_502 = Invalid response
    .long = A server that this service depends on sent an invalid response. Please try again later.

http_503 = Service Unavailable
    .long = The service isn’t available right now. Please try again later.
    .help = Maintenance/overload

http_504 = No response in time
    .long = The server took too long to respond. Please try again later.

http_505 = Unsupported HTTP version
    .long = The server doesn’t support the HTTP version of the request. Update your app or browser and try again.

http_506 = Server misconfigured
    .long = There’s a problem with the server’s configuration. Please try again later.

http_507 = Not enough storage
    .long = The server doesn’t have enough space to store the data. Please try again later.

http_508 = Endless loop
    .long = The server stopped because the request led to an endless loop.

http_510 = Extension missing
    .long = The request is missing an extension that the server requires.

http_511 = Network sign-in required
    .long = Sign in to the network that you’re using and try again.

# For any other status from 400 to 499
http_4xx = Request couldn’t be completed
    .long = There’s a problem with the request. Check what you entered and try again.

# For any other status from 500 to 599
http_5xx = Service error
    .long = The service couldn’t complete the request. Please try again later.

# For an error whose code is not known
http_unknown = Something went wrong
    .long = An error occurred. Please try again later.
