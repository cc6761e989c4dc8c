### Clerk、Frontend API：エージェントタスク

# agent task has already been used
# .long = This agent task has already been used. Each task can only be used once.
agent_task_already_used = エージェントタスクはすでに使用されています
    .long = このエージェントタスクは一度使用されています。各タスクは1回しか使用できません。

# not in sign in
# .long = Agent tasks can only be used during sign in.
agent_task_not_in_sign_in = サインインの途中ではありません
    .long = エージェントタスクは、サインイン時にのみ使用できます。

# agent task cannot be used
# .long = This agent task cannot be used anymore. Please request a new one.
agent_task_cannot_be_used = エージェントタスクを使用できません
    .long = このエージェントタスクはもう使用できません。新しいタスクをリクエストしてください。

# agent task has been revoked
# .long = This agent task has been revoked and cannot be used anymore.
agent_task_revoked = エージェントタスクは取り消されています
    .long = このエージェントタスクは取り消されているため、使用できません。

# user not found
# .long = The user of the agent task no longer exists. Please request a new one.
agent_task_subject_not_found = ユーザーが見つかりません
    .long = エージェントタスクのユーザーはもう存在しません。新しいタスクをリクエストしてください。
