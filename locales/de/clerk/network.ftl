### Clerk, Frontend API: Netzwerk

# Gateway Timeout
# .long = A request to a 3rd party service timed out
gateway_timeout = Zeitüberschreitung
    .long = Bei einer Anfrage an den Dienst eines Drittanbieters ist eine Zeitüberschreitung aufgetreten.
