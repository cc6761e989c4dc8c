### Clerk, Frontend API : e-mail

dev_monthly_email_limit_exceeded = Limite mensuelle d’e-mails de développement atteinte
    .long = La limite mensuelle d’e-mails dans l’environnement de développement ({ $limit }) est atteinte. Utilisez plutôt des adresses e-mail de test (https://go.clerk.com/test-emails).
