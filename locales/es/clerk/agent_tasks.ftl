### Clerk, Frontend API: tareas de agente

agent_task_already_used = Tarea de agente ya usada
    .long = Esta tarea de agente ya se ha usado. Cada tarea solo se puede usar una vez.

agent_task_not_in_sign_in = Tarea de agente válida solo al iniciar sesión
    .long = Las tareas de agente solo se pueden usar al iniciar sesión.

agent_task_cannot_be_used = La tarea de agente no se puede usar
    .long = Esta tarea de agente ya no se puede usar. Solicite una nueva.

agent_task_revoked = Tarea de agente revocada
    .long = Esta tarea de agente ha sido revocada y ya no se puede usar.

agent_task_subject_not_found = Usuario no encontrado
    .long = El usuario de la tarea de agente ya no existe. Solicite una tarea nueva.
