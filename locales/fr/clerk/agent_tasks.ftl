### Clerk, Frontend API : tâches d’agent

agent_task_already_used = Tâche d’agent déjà utilisée
    .long = Cette tâche d’agent a déjà été utilisée. Chaque tâche ne peut être utilisée qu’une seule fois.

agent_task_not_in_sign_in = Tâche d’agent réservée à la connexion
    .long = Les tâches d’agent ne peuvent être utilisées que pendant une connexion.

agent_task_cannot_be_used = Tâche d’agent inutilisable
    .long = Cette tâche d’agent ne peut plus être utilisée. Demandez-en une nouvelle.

agent_task_revoked = Tâche d’agent révoquée
    .long = Cette tâche d’agent a été révoquée et ne peut plus être utilisée.

agent_task_subject_not_found = Utilisateur introuvable
    .long = L’utilisateur de la tâche d’agent n’existe plus. Demandez une nouvelle tâche.
