### Clerk, Frontend API: Network

gateway_timeout = Gateway Timeout
    .long = A request to a 3rd party service timed out
