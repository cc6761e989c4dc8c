### Clerk, Backend API: 에이전트 작업

agent_task_already_used = 이미 사용된 에이전트 작업입니다
    .long = 이 에이전트 작업은 이미 사용되었습니다. 각 작업은 한 번만 사용할 수 있습니다.

agent_task_not_in_sign_in = 진행 중인 로그인 절차가 없습니다
    .long = 에이전트 작업은 로그인 절차 중에만 사용할 수 있습니다.

agent_task_cannot_be_used = 에이전트 작업을 사용할 수 없습니다
    .long = 이 에이전트 작업은 더 이상 사용할 수 없습니다. 새 작업을 요청해 주십시오.

agent_task_revoked = 에이전트 작업이 취소되었습니다
    .long = 이 에이전트 작업은 취소되어 더 이상 사용할 수 없습니다.

agent_task_subject_not_found = 사용자를 찾을 수 없습니다
    .long = 이 에이전트 작업의 사용자가 더 이상 존재하지 않습니다. 새 작업을 요청해 주십시오.
