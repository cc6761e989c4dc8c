### Clerk, Frontend API: Netzwerk

# Gateway Timeout
# .long = A request to a 3rd party service timed out
gateway_timeout = Zeitüberschreitung am Gateway
    .long = Bei einer Anfrage an einen Drittanbieterdienst ist eine Zeitüberschreitung aufgetreten.
