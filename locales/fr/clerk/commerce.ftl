### Clerk, Frontend API : commerce

annual_plan_period_not_supported = Facturation annuelle non prise en charge
    .long = La facturation annuelle n’est pas prise en charge pour ce forfait.

billing_not_enabled-BillingNotEnabled = Accès refusé
    .long = La fonctionnalité de facturation n’est pas activée pour cette instance. Vous pouvez l’activer sur https://dashboard.clerk.com.

billing_not_enabled-BillingNotEnabledForOrg = Accès refusé
    .long = La fonctionnalité de facturation des organisations n’est pas activée pour cette instance. Vous pouvez l’activer sur https://dashboard.clerk.com.

billing_not_enabled-BillingNotEnabledForUser = Accès refusé
    .long = La fonctionnalité de facturation des utilisateurs n’est pas activée pour cette instance. Vous pouvez l’activer sur https://dashboard.clerk.com.

billing_plan_is_hidden = Forfait non accessible au public
    .long = Ce forfait n’est pas accessible au public et ne doit pas être utilisé dans une commande.

checkout_already_in_progress = Commande déjà en cours
    .long = Une autre commande est déjà en cours.

checkout_not_found = Commande introuvable
    .long = La commande n’a pas été trouvée.

commerce_statement_not_found = Relevé introuvable
    .long = Aucun relevé n’a été trouvé avec l’ID « { $statementID } ».

external_payments_not_setup = Paiements externes non configurés
    .long = Les paiements externes ne sont pas configurés.

invalid_gateway_type = Type de passerelle de paiement non valide
    .long = Ce type de passerelle de paiement n’est pas valide.

invalid_plan_change = Changement de forfait non valide
    .long = Choisissez un autre forfait ou une autre période de facturation, ou contactez l’assistance.

invalid_plan_type = Type de forfait non valide
    .long = Le type de forfait « { $planType } » n’est pas valide.

invalid_use_of_test_card = Carte de test non valide en production
    .long = Une carte de test ne peut pas être utilisée dans l’environnement de production.

max_payment_methods_quota_exceeded = Nombre maximal de moyens de paiement atteint
    .long =
        Vous avez atteint votre limite de { $limit ->
            [one] { $limit } moyen de paiement
            [many] { $limit } de moyens de paiement
           *[other] { $limit } moyens de paiement
        }. Supprimez un moyen de paiement pour en ajouter un nouveau.

missing_payer_email = Adresse e-mail du payeur manquante
    .long = L’adresse e-mail du payeur est requise pour effectuer cette opération.

missing_plan_id = Aucun ID de forfait fourni
    .long = L’ID du forfait est requis pour effectuer cette opération.

monthly_plan_period_not_supported = Facturation mensuelle non prise en charge
    .long = La facturation mensuelle n’est pas prise en charge pour ce forfait.

org_member_limit_exceeded_for_plan_change = Nombre maximal de membres de l’organisation dépassé
    .long =
        Le changement de forfait n’est pas autorisé, car l’organisation occupe { $occupiedSeatsStr ->
            [one] { $occupiedSeatsStr } place
            [many] { $occupiedSeatsStr } de places
           *[other] { $occupiedSeatsStr } places
        } et dépasse ainsi la limite de { $maxAllowedStr ->
            [one] { $maxAllowedStr } membre
            [many] { $maxAllowedStr } de membres
           *[other] { $maxAllowedStr } membres
        }.

payee_not_active = Bénéficiaire inactif
    .long = Le bénéficiaire n’est pas actif.

payee_not_found = Bénéficiaire introuvable
    .long = Le bénéficiaire n’a pas été trouvé.

payer_not_found = Payeur introuvable
    .long = Le payeur n’a pas été trouvé.

payment_attempt_failed_requires_confirmation = Confirmation du paiement requise
    .long = Le paiement a échoué, car il nécessite une confirmation supplémentaire, qui n’est actuellement pas prise en charge. Utilisez un autre moyen de paiement.

payment_attempt_failed_card_declined = Carte refusée
    .long = Le paiement par cette carte a été refusé.

payment_attempt_failed_card_expired = Carte expirée
    .long = La carte a expiré.

payment_attempt_failed_card_insufficient_funds = Fonds insuffisants
    .long = Les fonds disponibles sur la carte sont insuffisants.

payment_attempt_failed_processing_error = Erreur de traitement
    .long = Une erreur s’est produite lors du traitement du moyen de paiement.

payment_source_expired = Moyen de paiement expiré
    .long = Le moyen de paiement a expiré.

payment_source_in_use = Moyen de paiement en cours d’utilisation
    .long = Ce moyen de paiement est utilisé par vos abonnements actifs. Résiliez-les avant de supprimer le moyen de paiement.

payment_source_not_found = Moyen de paiement introuvable
    .long = Le moyen de paiement n’a pas été trouvé.

plan_already_active = Forfait déjà actif
    .long = Le forfait est déjà actif.

plan_cannot_have_seats = Forfait non facturé par place
    .long = Le forfait sélectionné n’est pas facturé par place, mais la requête de commande contenait le paramètre « seat_quantity ».

plan_not_found = Forfait introuvable
    .long = Le forfait n’a pas été trouvé.

plan_seat_limit_exceeded = Limite de places du forfait dépassée
    .long =
        Votre organisation compte { $currentMembersStr ->
            [one] { $currentMembersStr } membre
            [many] { $currentMembersStr } de membres
           *[other] { $currentMembersStr } membres
        }, mais le forfait choisi n’en autorise que { $seatLimitStr }. Retirez des membres avant de passer à ce forfait.

price_id_invalid_for_checkout = « price_id » non valide pour la commande
    .long = Vous ne pouvez pas passer de commande avec ce tarif.

requested_seats_insufficient = Nombre de places demandées insuffisant
    .long =
        Votre organisation compte { $currentMembersStr ->
            [one] { $currentMembersStr } membre
            [many] { $currentMembersStr } de membres
           *[other] { $currentMembersStr } membres
        }, mais cette commande ne comprend que { $grantedSeatsStr ->
            [one] { $grantedSeatsStr } place
            [many] { $grantedSeatsStr } de places
           *[other] { $grantedSeatsStr } places
        }. Demandez au moins { $currentMembersStr ->
            [one] { $currentMembersStr } place
            [many] { $currentMembersStr } de places
           *[other] { $currentMembersStr } places
        } ou retirez des membres.

seat_based_billing_exceeds_org_member_limit = Nombre de places supérieur à la limite de membres
    .long = Le forfait facturé par place que vous essayez de créer dépasse le nombre maximal de membres par organisation de votre forfait Clerk. Adaptez vos limites de places à celle de votre forfait Clerk ou passez à un forfait Clerk supérieur.

seat_reduction_in_checkout_not_supported = Réduction des places non prise en charge à la commande
    .long = Une commande ne permet pas de réduire le nombre de places.

subscription_item_not_found = Élément d’abonnement introuvable
    .long = L’élément d’abonnement n’a pas été trouvé.
