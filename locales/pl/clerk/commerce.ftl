### Clerk, Frontend API: płatności i subskrypcje

# Annual plan period not supported
# .long = Annual plan period not supported
annual_plan_period_not_supported = Rozliczenie roczne nie jest obsługiwane
    .long = Plany z rocznym okresem rozliczeniowym nie są obsługiwane.

# access denied
# .long = The billing feature is not enabled for this instance. You can enable it at https://dashboard.clerk.com.
billing_not_enabled-BillingNotEnabled = Odmowa dostępu
    .long = Funkcja rozliczeń nie jest włączona w tej instancji. Można ją włączyć na stronie https://dashboard.clerk.com.

# access denied
# .long = The billing feature for organizations is not enabled for this instance. You can enable it at https://dashboard.clerk.com.
billing_not_enabled-BillingNotEnabledForOrg = Odmowa dostępu
    .long = Funkcja rozliczeń dla organizacji nie jest włączona w tej instancji. Można ją włączyć na stronie https://dashboard.clerk.com.

# access denied
# .long = The billing feature for users is not enabled for this instance. You can enable it at https://dashboard.clerk.com.
billing_not_enabled-BillingNotEnabledForUser = Odmowa dostępu
    .long = Funkcja rozliczeń dla użytkowników nie jest włączona w tej instancji. Można ją włączyć na stronie https://dashboard.clerk.com.

# Plan is not Publicly available
# .long = Plan is not Publicly available, and should not be used in checkout
billing_plan_is_hidden = Plan niedostępny publicznie
    .long = Plan nie jest publicznie dostępny i nie należy go używać w zamówieniach.

# Another checkout is already in progress
# .long = Another checkout is already in progress
checkout_already_in_progress = Trwa już składanie innego zamówienia
    .long = Nie można rozpocząć składania zamówienia, ponieważ składanie innego jeszcze trwa.

# Checkout not found
# .long = Checkout not found
checkout_not_found = Nie znaleziono zamówienia
    .long = Nie znaleziono zamówienia, którego dotyczy żądanie.

# Statement not found
# .long = No statement found with id { $statementID }.
commerce_statement_not_found = Nie znaleziono zestawienia rozliczeniowego
    .long = Nie znaleziono zestawienia rozliczeniowego o identyfikatorze { $statementID }.

# External payments not setup
# .long = External payments not setup
external_payments_not_setup = Nieskonfigurowane płatności zewnętrzne
    .long = Płatności zewnętrzne nie zostały skonfigurowane.

# Invalid gateway type
# .long = Gateway type is invalid
invalid_gateway_type = Nieprawidłowy typ bramki płatności
    .long = Podany typ bramki płatności jest nieprawidłowy.

# Invalid plan change
# .long = Please choose a different plan or billing interval, or contact support.
invalid_plan_change = Nieprawidłowa zmiana planu
    .long = Wybierz inny plan lub okres rozliczeniowy albo skontaktuj się z pomocą techniczną.

# Invalid plan type
# .long = Plan type ({ $planType }) is invalid
invalid_plan_type = Nieprawidłowy typ planu
    .long = Podany typ planu ({ $planType }) jest nieprawidłowy.

# Invalid use of test card
# .long = Test card cannot be used in production environment.
invalid_use_of_test_card = Niedozwolone użycie karty testowej
    .long = Karty testowej nie można używać w środowisku produkcyjnym.

# Max payment methods quota exceeded
# .long =
#     You have reached your limit of { $limit ->
#         [one] { $limit } payment method
#        *[other] { $limit } payment methods
#     }. Please delete a payment source to add a new one.
max_payment_methods_quota_exceeded = Osiągnięto limit metod płatności
    .long =
        Osiągnięto limit { $limit ->
            [one] { $limit } metody płatności
            [few] { $limit } metod płatności
            [many] { $limit } metod płatności
           *[other] { $limit } metody płatności
        }. Aby dodać nową metodę płatności, usuń inną.

# Missing payer email
# .long = Payer email is required to perform this operation
missing_payer_email = Brak adresu e-mail płatnika
    .long = Do wykonania tej operacji wymagany jest adres e-mail płatnika.

# Missing plan ID
# .long = Plan ID is required to perform this operation
missing_plan_id = Brak identyfikatora planu
    .long = Do wykonania tej operacji wymagany jest identyfikator planu.

# Monthly plan period not supported
# .long = Monthly plan period not supported
monthly_plan_period_not_supported = Rozliczenie miesięczne nie jest obsługiwane
    .long = Plany z miesięcznym okresem rozliczeniowym nie są obsługiwane.

# Organization member limit exceeded
# .long =
#     Plan change is not allowed because the organization's { $occupiedSeatsStr ->
#         [one] { $occupiedSeatsStr } occupied seat exceeds
#        *[other] { $occupiedSeatsStr } occupied seats exceed
#     } the limit of { $maxAllowedStr ->
#         [one] { $maxAllowedStr } organization membership
#        *[other] { $maxAllowedStr } organization memberships
#     }.
org_member_limit_exceeded_for_plan_change = Przekroczono limit członków organizacji
    .long = Nie można zmienić planu, ponieważ liczba zajętych miejsc w organizacji ({ $occupiedSeatsStr }) przekracza limit członkostw ({ $maxAllowedStr }).

# Payee not active
# .long = Payee is not active
payee_not_active = Nieaktywny odbiorca płatności
    .long = Odbiorca płatności nie jest aktywny.

# Payee not found
# .long = Payee not found
payee_not_found = Nie znaleziono odbiorcy płatności
    .long = Nie znaleziono konta odbiorcy płatności.

# Payer not found
# .long = Payer not found
payer_not_found = Nie znaleziono płatnika
    .long = Nie znaleziono płatnika, którego dotyczy żądanie.

# Requires confirmation
# .long = The payment attempt failed because it requires additional confirmation, which is not currently supported. Please use a different payment method.
payment_attempt_failed_requires_confirmation = Wymagane dodatkowe potwierdzenie
    .long = Próba płatności nie powiodła się, ponieważ wymaga dodatkowego potwierdzenia, które nie jest obecnie obsługiwane. Użyj innej metody płatności.

# Your card was declined
# .long = The card was declined.
payment_attempt_failed_card_declined = Karta odrzucona
    .long = Płatność tą kartą została odrzucona.

# Card expired
# .long = The card has expired.
payment_attempt_failed_card_expired = Karta straciła ważność
    .long = Termin ważności karty minął.

# Insufficient funds
# .long = The card has insufficient funds.
payment_attempt_failed_card_insufficient_funds = Brak wystarczających środków
    .long = Na karcie jest za mało środków.

# Processing error
# .long = There was a processing error with the payment method.
payment_attempt_failed_processing_error = Błąd przetwarzania
    .long = Wystąpił błąd podczas przetwarzania metody płatności.

# Payment method is expired
# .long = Payment method is expired
payment_source_expired = Metoda płatności straciła ważność
    .long = Termin ważności metody płatności minął.

# Payment source in use
# .long = Payment source is in use, as you have active subscriptions. Please cancel those subscriptions before deleting the payment source.
payment_source_in_use = Metoda płatności jest w użyciu
    .long = Ta metoda płatności jest w użyciu, ponieważ masz aktywne subskrypcje. Anuluj je, zanim usuniesz tę metodę płatności.

# Payment source not found
# .long = Payment source not found
payment_source_not_found = Nie znaleziono metody płatności
    .long = Nie znaleziono metody płatności, której dotyczy żądanie.

# Plan already active
# .long = Plan already active
plan_already_active = Plan jest już aktywny
    .long = Nie można wybrać planu, który jest już aktywny.

# Plan cannot have seats
# .long = The selected plan is not seat-based, but the checkout request included a seat_quantity.
plan_cannot_have_seats = Ten plan nie może obejmować miejsc
    .long = Wybrany plan nie jest rozliczany według liczby miejsc, ale w żądaniu zamówienia podano parametr „seat_quantity”.

# Plan not found
# .long = Plan not found
plan_not_found = Nie znaleziono planu
    .long = Nie znaleziono planu, którego dotyczy żądanie.

# Plan seat limit exceeded
# .long =
#     Your organization has { $currentMembersStr ->
#         [one] { $currentMembersStr } member
#        *[other] { $currentMembersStr } members
#     }, but the requested plan would only support { $seatLimitStr ->
#         [one] { $seatLimitStr } member
#        *[other] { $seatLimitStr } members
#     }. Please remove members before switching to this plan.
plan_seat_limit_exceeded = Przekroczono limit miejsc w planie
    .long =
        Twoja organizacja ma { $currentMembersStr ->
            [one] { $currentMembersStr } członka
            [few] { $currentMembersStr } członków
            [many] { $currentMembersStr } członków
           *[other] { $currentMembersStr } członka
        }, a wybrany plan pozwala tylko na { $seatLimitStr ->
            [one] { $seatLimitStr } członka
            [few] { $seatLimitStr } członków
            [many] { $seatLimitStr } członków
           *[other] { $seatLimitStr } członka
        }. Przed przejściem na ten plan usuń część członków.

# Invalid price_id for checkout
# .long = You cannot checkout with that price.
price_id_invalid_for_checkout = Nieprawidłowa wartość „price_id” w zamówieniu
    .long = Nie można złożyć zamówienia z tą ceną.

# Requested seats insufficient
# .long =
#     Your organization has { $currentMembersStr ->
#         [one] { $currentMembersStr } member
#        *[other] { $currentMembersStr } members
#     } but this checkout only grants { $grantedSeatsStr ->
#         [one] { $grantedSeatsStr } seat
#        *[other] { $grantedSeatsStr } seats
#     }. Please request at least { $currentMembersStr ->
#         [one] { $currentMembersStr } seat
#        *[other] { $currentMembersStr } seats
#     } or remove members.
requested_seats_insufficient = Za mało zamówionych miejsc
    .long =
        Twoja organizacja ma { $currentMembersStr ->
            [one] { $currentMembersStr } członka
            [few] { $currentMembersStr } członków
            [many] { $currentMembersStr } członków
           *[other] { $currentMembersStr } członka
        }, a to zamówienie obejmuje tylko { $grantedSeatsStr ->
            [one] { $grantedSeatsStr } miejsce
            [few] { $grantedSeatsStr } miejsca
            [many] { $grantedSeatsStr } miejsc
           *[other] { $grantedSeatsStr } miejsca
        }. Zamów co najmniej { $currentMembersStr ->
            [one] { $currentMembersStr } miejsce
            [few] { $currentMembersStr } miejsca
            [many] { $currentMembersStr } miejsc
           *[other] { $currentMembersStr } miejsca
        } lub usuń część członków.

# Seat-based billing exceeds plan's organization member limit
# .long = The seat-based plan you are trying to create exceeds your Clerk plan's organization member limit. Adjust your seat limits to match your plan's limit or upgrade your subscription.
seat_based_billing_exceeds_org_member_limit = Rozliczanie według miejsc przekracza limit członków
    .long = Plan rozliczany według liczby miejsc, który próbujesz utworzyć, przekracza limit członków organizacji w Twoim planie Clerk. Dostosuj limity miejsc do limitu planu Clerk lub przejdź na wyższy plan subskrypcji.

# Seat reduction not supported in checkout
# .long = Seats cannot be reduced through checkout.
seat_reduction_in_checkout_not_supported = Nie można zmniejszyć liczby miejsc w zamówieniu
    .long = Liczby miejsc nie można zmniejszyć, składając zamówienie.

# Subscription item not found
# .long = Subscription item not found
subscription_item_not_found = Nie znaleziono pozycji subskrypcji
    .long = Nie znaleziono pozycji subskrypcji, której dotyczy żądanie.
