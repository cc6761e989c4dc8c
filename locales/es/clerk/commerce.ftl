### Clerk, Frontend API: comercio

annual_plan_period_not_supported = Período de facturación anual no admitido
    .long = El plan no admite la facturación anual.

billing_not_enabled-BillingNotEnabled = Acceso denegado
    .long = La función de facturación no está habilitada para esta instancia. Puede habilitarla en https://dashboard.clerk.com.

billing_not_enabled-BillingNotEnabledForOrg = Acceso denegado
    .long = La función de facturación para organizaciones no está habilitada para esta instancia. Puede habilitarla en https://dashboard.clerk.com.

billing_not_enabled-BillingNotEnabledForUser = Acceso denegado
    .long = La función de facturación para usuarios no está habilitada para esta instancia. Puede habilitarla en https://dashboard.clerk.com.

billing_plan_is_hidden = Plan no disponible públicamente
    .long = El plan no está disponible públicamente y no debe usarse en el proceso de compra.

checkout_already_in_progress = Ya hay otro proceso de compra en curso
    .long = Ya se ha iniciado otro proceso de compra y aún no ha terminado.

checkout_not_found = Proceso de compra no encontrado
    .long = No se encontró el proceso de compra.

commerce_statement_not_found = Extracto de facturación no encontrado
    .long = No se encontró ningún extracto de facturación con el ID “{ $statementID }”.

external_payments_not_setup = Pagos externos sin configurar
    .long = Los pagos externos no están configurados.

invalid_gateway_type = Tipo de pasarela no válido
    .long = El tipo de pasarela no es válido.

invalid_plan_change = Cambio de plan no válido
    .long = Elija otro plan u otro período de facturación, o póngase en contacto con el equipo de asistencia.

invalid_plan_type = Tipo de plan no válido
    .long = El tipo de plan “{ $planType }” no es válido.

invalid_use_of_test_card = Tarjeta de prueba no válida en producción
    .long = Las tarjetas de prueba no se pueden usar en el entorno de producción.

max_payment_methods_quota_exceeded = Se ha alcanzado el límite de métodos de pago
    .long =
        Ha alcanzado su límite de { $limit ->
            [one] { $limit } método de pago
            [many] { $limit } de métodos de pago
           *[other] { $limit } métodos de pago
        }. Elimine un método de pago para añadir otro.

missing_payer_email = Falta el correo electrónico del pagador
    .long = Para realizar esta operación se necesita la dirección de correo electrónico del pagador.

missing_plan_id = Falta el ID del plan
    .long = Para realizar esta operación se necesita el ID del plan.

monthly_plan_period_not_supported = Período de facturación mensual no admitido
    .long = El plan no admite la facturación mensual.

org_member_limit_exceeded_for_plan_change = Se superó el límite de miembros de la organización
    .long =
        No se permite el cambio de plan porque la organización tiene { $occupiedSeatsStr ->
            [one] { $occupiedSeatsStr } puesto ocupado
            [many] { $occupiedSeatsStr } de puestos ocupados
           *[other] { $occupiedSeatsStr } puestos ocupados
        } y el límite es de { $maxAllowedStr ->
            [one] { $maxAllowedStr } miembro
            [many] { $maxAllowedStr } de miembros
           *[other] { $maxAllowedStr } miembros
        }.

payee_not_active = El beneficiario del pago está inactivo
    .long = El beneficiario del pago no está activo.

payee_not_found = Beneficiario del pago no encontrado
    .long = No se encontró el beneficiario del pago.

payer_not_found = Pagador no encontrado
    .long = No se encontró el pagador.

payment_attempt_failed_requires_confirmation = El pago requiere confirmación
    .long = El intento de pago falló porque requiere una confirmación adicional, que por el momento no se admite. Use otro método de pago.

payment_attempt_failed_card_declined = Tarjeta rechazada
    .long = La tarjeta fue rechazada.

payment_attempt_failed_card_expired = Tarjeta expirada
    .long = La tarjeta ha expirado.

payment_attempt_failed_card_insufficient_funds = Fondos insuficientes
    .long = La tarjeta no tiene fondos suficientes.

payment_attempt_failed_processing_error = Error al procesar el pago
    .long = Se produjo un error al procesar el método de pago.

payment_source_expired = Método de pago expirado
    .long = El método de pago ha expirado.

payment_source_in_use = Método de pago en uso
    .long = El método de pago está en uso porque usted tiene suscripciones activas. Cancélelas antes de eliminar el método de pago.

payment_source_not_found = Método de pago no encontrado
    .long = No se encontró el método de pago.

plan_already_active = Plan ya activo
    .long = Este plan ya está activo.

plan_cannot_have_seats = El plan no puede tener puestos
    .long = El plan elegido no se factura por puestos, pero la solicitud de compra incluía el parámetro “seat_quantity”.

plan_not_found = Plan no encontrado
    .long = No se encontró el plan.

plan_seat_limit_exceeded = Se superó el límite de puestos del plan
    .long =
        Su organización tiene { $currentMembersStr ->
            [one] { $currentMembersStr } miembro
            [many] { $currentMembersStr } de miembros
           *[other] { $currentMembersStr } miembros
        }, pero el plan solicitado solo admite { $seatLimitStr ->
            [one] { $seatLimitStr } miembro
            [many] { $seatLimitStr } de miembros
           *[other] { $seatLimitStr } miembros
        }. Quite miembros antes de cambiar a este plan.

price_id_invalid_for_checkout = Parámetro “price_id” no válido para la compra
    .long = La compra no se puede realizar con este precio.

requested_seats_insufficient = Puestos solicitados insuficientes
    .long =
        Su organización tiene { $currentMembersStr ->
            [one] { $currentMembersStr } miembro
            [many] { $currentMembersStr } de miembros
           *[other] { $currentMembersStr } miembros
        }, pero esta compra solo incluye { $grantedSeatsStr ->
            [one] { $grantedSeatsStr } puesto
            [many] { $grantedSeatsStr } de puestos
           *[other] { $grantedSeatsStr } puestos
        }. Solicite al menos { $currentMembersStr ->
            [one] { $currentMembersStr } puesto
            [many] { $currentMembersStr } de puestos
           *[other] { $currentMembersStr } puestos
        } o quite miembros.

seat_based_billing_exceeds_org_member_limit = Los puestos superan el límite de miembros del plan
    .long = El plan por puestos que intenta crear supera el límite de miembros por organización de su plan de Clerk. Ajuste el límite de puestos al de su plan o cambie a una suscripción superior.

seat_reduction_in_checkout_not_supported = No se pueden reducir los puestos durante la compra
    .long = El proceso de compra no permite reducir el número de puestos.

subscription_item_not_found = Elemento de la suscripción no encontrado
    .long = No se encontró el elemento de la suscripción.
