### Clerk, Frontend API: instancje

# This request isn't valid for this instance type.
# .long = This request isn't valid for this instance type.
instance_type_invalid = Żądanie nieprawidłowe dla typu instancji
    .long = To żądanie jest nieprawidłowe w instancji tego typu.
