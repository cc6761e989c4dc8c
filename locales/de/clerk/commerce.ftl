### Clerk, Frontend API: Abrechnung und Bezahlung

# Annual plan period not supported
# .long = Annual plan period not supported
annual_plan_period_not_supported = Jährliche Abrechnung nicht unterstützt
    .long = Tarife mit jährlicher Abrechnung werden nicht unterstützt.

# access denied
# .long = The billing feature is not enabled for this instance. You can enable it at https://dashboard.clerk.com.
billing_not_enabled-BillingNotEnabled = Zugriff verweigert
    .long = Die Abrechnungsfunktion ist für diese Instanz nicht aktiviert. Sie können sie unter https://dashboard.clerk.com aktivieren.

# access denied
# .long = The billing feature for organizations is not enabled for this instance. You can enable it at https://dashboard.clerk.com.
billing_not_enabled-BillingNotEnabledForOrg = Zugriff verweigert
    .long = Die Abrechnungsfunktion für Organisationen ist für diese Instanz nicht aktiviert. Sie können sie unter https://dashboard.clerk.com aktivieren.

# access denied
# .long = The billing feature for users is not enabled for this instance. You can enable it at https://dashboard.clerk.com.
billing_not_enabled-BillingNotEnabledForUser = Zugriff verweigert
    .long = Die Abrechnungsfunktion für Benutzer ist für diese Instanz nicht aktiviert. Sie können sie unter https://dashboard.clerk.com aktivieren.

# Plan is not Publicly available
# .long = Plan is not Publicly available, and should not be used in checkout
billing_plan_is_hidden = Tarif nicht öffentlich verfügbar
    .long = Dieser Tarif ist nicht öffentlich verfügbar und sollte nicht im Bestellvorgang verwendet werden.

# Another checkout is already in progress
# .long = Another checkout is already in progress
checkout_already_in_progress = Bestellvorgang noch nicht abgeschlossen
    .long = Es läuft bereits ein anderer Bestellvorgang.

# Checkout not found
# .long = Checkout not found
checkout_not_found = Bestellvorgang nicht gefunden
    .long = Der angegebene Bestellvorgang wurde nicht gefunden.

# Statement not found
# .long = No statement found with id { $statementID }.
commerce_statement_not_found = Abrechnung nicht gefunden
    .long = Es wurde keine Abrechnung mit der ID { $statementID } gefunden.

# External payments not setup
# .long = External payments not setup
external_payments_not_setup = Externe Zahlungen nicht eingerichtet
    .long = Externe Zahlungen sind nicht eingerichtet.

# Invalid gateway type
# .long = Gateway type is invalid
invalid_gateway_type = Ungültiger Gateway-Typ
    .long = Der Gateway-Typ ist ungültig.

# Invalid plan change
# .long = Please choose a different plan or billing interval, or contact support.
invalid_plan_change = Ungültiger Tarifwechsel
    .long = Bitte wählen Sie einen anderen Tarif oder einen anderen Abrechnungszeitraum, oder wenden Sie sich an den Support.

# Invalid plan type
# .long = Plan type ({ $planType }) is invalid
invalid_plan_type = Ungültiger Tariftyp
    .long = Der Tariftyp „{ $planType }“ ist ungültig.

# Invalid use of test card
# .long = Test card cannot be used in production environment.
invalid_use_of_test_card = Testkarte unzulässig
    .long = Testkarten können in der Produktionsumgebung nicht verwendet werden.

# Max payment methods quota exceeded
# .long =
#     You have reached your limit of { $limit ->
#         [one] { $limit } payment method
#        *[other] { $limit } payment methods
#     }. Please delete a payment source to add a new one.
max_payment_methods_quota_exceeded = Höchstzahl an Zahlungsmethoden erreicht
    .long =
        Sie haben die Höchstzahl von { $limit ->
            [one] { $limit } Zahlungsmethode
           *[other] { $limit } Zahlungsmethoden
        } erreicht. Bitte löschen Sie eine Zahlungsmethode, um eine neue hinzuzufügen.

# Missing payer email
# .long = Payer email is required to perform this operation
missing_payer_email = E-Mail-Adresse des Zahlungspflichtigen fehlt
    .long = Für diesen Vorgang ist die E-Mail-Adresse des Zahlungspflichtigen erforderlich.

# Missing plan ID
# .long = Plan ID is required to perform this operation
missing_plan_id = Tarif-ID fehlt
    .long = Für diesen Vorgang ist die Tarif-ID erforderlich.

# Monthly plan period not supported
# .long = Monthly plan period not supported
monthly_plan_period_not_supported = Monatliche Abrechnung nicht unterstützt
    .long = Tarife mit monatlicher Abrechnung werden nicht unterstützt.

# Organization member limit exceeded
# .long =
#     Plan change is not allowed because the organization's { $occupiedSeatsStr ->
#         [one] { $occupiedSeatsStr } occupied seat exceeds
#        *[other] { $occupiedSeatsStr } occupied seats exceed
#     } the limit of { $maxAllowedStr ->
#         [one] { $maxAllowedStr } organization membership
#        *[other] { $maxAllowedStr } organization memberships
#     }.
org_member_limit_exceeded_for_plan_change = Mitgliederlimit der Organisation überschritten
    .long =
        Der Tarifwechsel ist nicht zulässig, weil die Organisation mit { $occupiedSeatsStr ->
            [one] { $occupiedSeatsStr } belegtem Platz
           *[other] { $occupiedSeatsStr } belegten Plätzen
        } das Limit von { $maxAllowedStr ->
            [one] { $maxAllowedStr } Mitgliedschaft
           *[other] { $maxAllowedStr } Mitgliedschaften
        } überschreitet.

# Payee not active
# .long = Payee is not active
payee_not_active = Zahlungsempfänger nicht aktiv
    .long = Der Zahlungsempfänger ist nicht aktiv.

# Payee not found
# .long = Payee not found
payee_not_found = Zahlungsempfänger nicht gefunden
    .long = Der Zahlungsempfänger wurde nicht gefunden.

# Payer not found
# .long = Payer not found
payer_not_found = Zahlungspflichtiger nicht gefunden
    .long = Der angegebene Zahlungspflichtige wurde nicht gefunden.

# Requires confirmation
# .long = The payment attempt failed because it requires additional confirmation, which is not currently supported. Please use a different payment method.
payment_attempt_failed_requires_confirmation = Zusätzliche Bestätigung erforderlich
    .long = Der Zahlungsversuch ist fehlgeschlagen, weil er eine zusätzliche Bestätigung erfordert, die derzeit nicht unterstützt wird. Bitte verwenden Sie eine andere Zahlungsmethode.

# Your card was declined
# .long = The card was declined.
payment_attempt_failed_card_declined = Karte abgelehnt
    .long = Die Karte wurde abgelehnt.

# Card expired
# .long = The card has expired.
payment_attempt_failed_card_expired = Karte abgelaufen
    .long = Die Karte ist abgelaufen.

# Insufficient funds
# .long = The card has insufficient funds.
payment_attempt_failed_card_insufficient_funds = Unzureichende Deckung
    .long = Die Karte ist nicht ausreichend gedeckt.

# Processing error
# .long = There was a processing error with the payment method.
payment_attempt_failed_processing_error = Verarbeitungsfehler
    .long = Bei der Verarbeitung der Zahlungsmethode ist ein Fehler aufgetreten.

# Payment method is expired
# .long = Payment method is expired
payment_source_expired = Zahlungsmethode abgelaufen
    .long = Die Zahlungsmethode ist abgelaufen.

# Payment source in use
# .long = Payment source is in use, as you have active subscriptions. Please cancel those subscriptions before deleting the payment source.
payment_source_in_use = Zahlungsmethode wird verwendet
    .long = Die Zahlungsmethode wird verwendet, weil Sie aktive Abonnements haben. Bitte kündigen Sie diese Abonnements, bevor Sie die Zahlungsmethode löschen.

# Payment source not found
# .long = Payment source not found
payment_source_not_found = Zahlungsmethode nicht gefunden
    .long = Die angegebene Zahlungsmethode wurde nicht gefunden.

# Plan already active
# .long = Plan already active
plan_already_active = Tarif bereits aktiv
    .long = Sie nutzen diesen Tarif bereits.

# Plan cannot have seats
# .long = The selected plan is not seat-based, but the checkout request included a seat_quantity.
plan_cannot_have_seats = Für diesen Tarif sind keine Plätze möglich
    .long = Der ausgewählte Tarif wird nicht nach Plätzen abgerechnet, die Anfrage zum Bestellvorgang enthielt aber den Parameter „seat_quantity“.

# Plan not found
# .long = Plan not found
plan_not_found = Tarif nicht gefunden
    .long = Der angegebene Tarif wurde nicht gefunden.

# Plan seat limit exceeded
# .long =
#     Your organization has { $currentMembersStr ->
#         [one] { $currentMembersStr } member
#        *[other] { $currentMembersStr } members
#     }, but the requested plan would only support { $seatLimitStr ->
#         [one] { $seatLimitStr } member
#        *[other] { $seatLimitStr } members
#     }. Please remove members before switching to this plan.
plan_seat_limit_exceeded = Platzlimit des Tarifs überschritten
    .long =
        Ihre Organisation hat { $currentMembersStr ->
            [one] { $currentMembersStr } Mitglied
           *[other] { $currentMembersStr } Mitglieder
        }, der gewünschte Tarif lässt aber nur { $seatLimitStr ->
            [one] { $seatLimitStr } Mitglied
           *[other] { $seatLimitStr } Mitglieder
        } zu. Bitte entfernen Sie Mitglieder, bevor Sie zu diesem Tarif wechseln.

# Invalid price_id for checkout
# .long = You cannot checkout with that price.
price_id_invalid_for_checkout = Ungültige „price_id“ für den Bestellvorgang
    .long = Mit diesem Preis können Sie den Bestellvorgang nicht durchführen.

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
requested_seats_insufficient = Zu wenige Plätze bestellt
    .long =
        Ihre Organisation hat { $currentMembersStr ->
            [one] { $currentMembersStr } Mitglied
           *[other] { $currentMembersStr } Mitglieder
        }, dieser Bestellvorgang umfasst aber nur { $grantedSeatsStr ->
            [one] { $grantedSeatsStr } Platz
           *[other] { $grantedSeatsStr } Plätze
        }. Bitte bestellen Sie mindestens { $currentMembersStr ->
            [one] { $currentMembersStr } Platz
           *[other] { $currentMembersStr } Plätze
        } oder entfernen Sie Mitglieder.

# Seat-based billing exceeds plan's organization member limit
# .long = The seat-based plan you are trying to create exceeds your Clerk plan's organization member limit. Adjust your seat limits to match your plan's limit or upgrade your subscription.
seat_based_billing_exceeds_org_member_limit = Mitgliederlimit für Abrechnung nach Plätzen überschritten
    .long = Der nach Plätzen abgerechnete Tarif, den Sie anlegen möchten, überschreitet das Limit Ihres Clerk-Tarifs für Organisationsmitglieder. Bitte passen Sie Ihre Platzlimits an dieses Limit an oder wechseln Sie zu einem höheren Clerk-Tarif.

# Seat reduction not supported in checkout
# .long = Seats cannot be reduced through checkout.
seat_reduction_in_checkout_not_supported = Platzreduzierung im Bestellvorgang nicht unterstützt
    .long = Die Anzahl der Plätze kann nicht über den Bestellvorgang verringert werden.

# Subscription item not found
# .long = Subscription item not found
subscription_item_not_found = Abonnementposition nicht gefunden
    .long = Die angegebene Abonnementposition wurde nicht gefunden.
