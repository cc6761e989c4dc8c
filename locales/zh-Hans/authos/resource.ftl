### AuthOS：资源错误

NOT_FOUND-Resource = 未找到资源
    .long = 找不到此资源。它可能不存在，或者您无权访问。
    .resolution = 请检查 ID 和权限

ALREADY_EXISTS = 资源已存在
    .long = 此标识符已被其他资源使用。
    .resolution = 请使用其他标识符

SERVICE_LIMIT_EXCEEDED = 服务数量已达套餐上限
    .long = 您的服务数量已达到当前套餐允许的上限。
    .resolution = 请升级套餐或删除服务

TEAM_LIMIT_EXCEEDED = 成员数量已达套餐上限
    .long = 您的团队成员人数已达到当前套餐允许的上限。
    .resolution = 请升级套餐或移除成员

USER_ALREADY_EXISTS = 使用该邮箱地址的用户已存在
    .long = 已经有用户使用此邮箱地址。
    .resolution = 请使用其他邮箱地址或直接登录

INVITATION_EXPIRED = 邀请链接已过期
    .long = 此邀请链接已过期，无法再使用。
    .resolution = 请索取新的邀请

INVITATION_ALREADY_ACCEPTED = 邀请已使用
    .long = 此邀请之前已被使用过。
    .resolution = 无需任何操作
