### Clerk, Frontend API : SMS

dev_monthly_sms_limit_exceeded = Limite mensuelle de SMS de développement atteinte
    .long = L’opération ne peut pas être terminée, car la limite mensuelle de SMS ({ $limit }) de l’environnement de développement est atteinte.

sms_send_error = Échec de l’envoi du SMS
    .long = Le SMS n’a pas pu être envoyé. Contactez l’assistance ou réessayez plus tard.
