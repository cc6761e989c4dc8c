### Clerk，Frontend API：智能体任务

agent_task_already_used = 智能体任务已使用
    .long = 此智能体任务已被使用过。每个任务只能使用一次。

agent_task_not_in_sign_in = 当前不在登录过程中
    .long = 智能体任务只能在登录过程中使用。

agent_task_cannot_be_used = 智能体任务无法使用
    .long = 此智能体任务已无法继续使用。请申请新的任务。

agent_task_revoked = 智能体任务已撤销
    .long = 此智能体任务已被撤销，无法再使用。

agent_task_subject_not_found = 未找到用户
    .long = 此智能体任务对应的用户已不存在。请申请新的任务。
