### AuthOS：授权错误

FORBIDDEN-Authorization = 权限不足
    .long = 您的角色没有执行此操作所需的权限。
    .resolution = 请使用具有相应角色的账号
    .help =
        - 确认用户具有所需的角色（owner、admin 或 member）
        - 检查访问的组织是否正确
        - 确保令牌包含所需的声明

ORGANIZATION_NOT_ACTIVE = 组织已暂停使用或待审批
    .long = 此组织已暂停使用，或者仍在等待审批，目前无法使用。
    .resolution = 请联系平台管理员
    .help =
        - 联系平台管理员
        - 在管理控制台中查看组织的状态
        - 组织可能正在等待审批

NOT_ORGANIZATION_MEMBER = 您不是组织成员
    .long = 您还不是此组织的成员。
    .resolution = 请申请成为组织成员

PLATFORM_OWNER_REQUIRED = 需要平台所有者权限
    .long = 只有平台所有者才能执行此操作。
    .resolution = 请使用平台所有者账号
