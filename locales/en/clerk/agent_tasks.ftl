### Clerk, Frontend API: Agent Tasks

agent_task_already_used = agent task has already been used
    .long = This agent task has already been used. Each task can only be used once.

agent_task_not_in_sign_in = not in sign in
    .long = Agent tasks can only be used during sign in.

agent_task_cannot_be_used = agent task cannot be used
    .long = This agent task cannot be used anymore. Please request a new one.

agent_task_revoked = agent task has been revoked
    .long = This agent task has been revoked and cannot be used anymore.

agent_task_subject_not_found = user not found
    .long = The user of the agent task no longer exists. Please request a new one.
