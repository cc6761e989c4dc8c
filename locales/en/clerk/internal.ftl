### Clerk, Frontend API: Internal

bad_request-BadRequest = Bad request
    .long = Bad request

bad_request-BadRequestWithMessage = Invalid request
    .long = { $message }

resource_locked = resource busy
    .long = This resource is currently being modified by another request. Please try again.

internal_clerk_error = Oops, an unexpected error occurred
    .long = There was an internal error on our servers. We've been notified and are working on fixing it.
