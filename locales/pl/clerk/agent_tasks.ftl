### Clerk, Frontend API: zadania agenta

# agent task has already been used
# .long = This agent task has already been used. Each task can only be used once.
agent_task_already_used = Zadanie agenta zostało już wykorzystane
    .long = To zadanie agenta zostało już wykorzystane. Każde zadanie można wykorzystać tylko raz.

# not in sign in
# .long = Agent tasks can only be used during sign in.
agent_task_not_in_sign_in = Zadanie agenta wykorzystane poza logowaniem
    .long = Zadania agenta można wykorzystywać tylko podczas logowania.

# agent task cannot be used
# .long = This agent task cannot be used anymore. Please request a new one.
agent_task_cannot_be_used = Nie można wykorzystać zadania agenta
    .long = Tego zadania agenta nie można już wykorzystać. Zażądaj nowego.

# agent task has been revoked
# .long = This agent task has been revoked and cannot be used anymore.
agent_task_revoked = Zadanie agenta zostało unieważnione
    .long = To zadanie agenta zostało unieważnione i nie można go już wykorzystać.

# user not found
# .long = The user of the agent task no longer exists. Please request a new one.
agent_task_subject_not_found = Nie znaleziono użytkownika
    .long = Użytkownik, którego dotyczy to zadanie agenta, już nie istnieje. Zażądaj nowego zadania.
