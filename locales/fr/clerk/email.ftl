### Clerk, Frontend API : e-mail

dev_monthly_email_limit_exceeded = Limite mensuelle d’e-mails de développement atteinte
    .long = La limite mensuelle d’e-mails ({ $limit }) de l’environnement de développement est atteinte. Utilisez plutôt des adresses e-mail de test (https://go.clerk.com/test-emails).
