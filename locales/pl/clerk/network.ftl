### Clerk, Frontend API: sieć

# Gateway Timeout
# .long = A request to a 3rd party service timed out
gateway_timeout = Przekroczono limit czasu bramy
    .long = Przekroczono limit czasu żądania do usługi innej firmy.
