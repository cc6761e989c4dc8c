### Clerk, Frontend API: Agentenaufgaben

# agent task has already been used
# .long = This agent task has already been used. Each task can only be used once.
agent_task_already_used = Agentenaufgabe bereits verwendet
    .long = Diese Agentenaufgabe wurde bereits verwendet. Jede Aufgabe kann nur einmal verwendet werden.

# not in sign in
# .long = Agent tasks can only be used during sign in.
agent_task_not_in_sign_in = Agentenaufgabe außerhalb einer Anmeldung verwendet
    .long = Agentenaufgaben können nur bei der Anmeldung verwendet werden.

# agent task cannot be used
# .long = This agent task cannot be used anymore. Please request a new one.
agent_task_cannot_be_used = Agentenaufgabe nicht verwendbar
    .long = Diese Agentenaufgabe kann nicht mehr verwendet werden. Bitte fordern Sie eine neue an.

# agent task has been revoked
# .long = This agent task has been revoked and cannot be used anymore.
agent_task_revoked = Agentenaufgabe widerrufen
    .long = Diese Agentenaufgabe wurde widerrufen und kann nicht mehr verwendet werden.

# user not found
# .long = The user of the agent task no longer exists. Please request a new one.
agent_task_subject_not_found = Benutzer nicht gefunden
    .long = Der Benutzer dieser Agentenaufgabe existiert nicht mehr. Bitte fordern Sie eine neue Aufgabe an.
