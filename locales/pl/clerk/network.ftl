### Clerk, Frontend API: sieć

# Gateway Timeout
# .long = A request to a 3rd party service timed out
gateway_timeout = Przekroczono czas oczekiwania
    .long = Usługa innej firmy nie odpowiedziała na żądanie w wymaganym czasie.
