### Clerk，Frontend API：企业单点登录

enterprise_connection_invalid_type = 企业连接类型无效
    .long = 系统不支持此企业连接类型。

enterprise_sso_account_already_connected = 已经连接
    .long = 以下连接邮箱地址已连接企业账号：{ $email }。

enterprise_sso_additional_identifications_disabled = 企业账号不允许创建登录标识
    .long = 您无法创建登录标识，因为您的企业账号不允许这样做。

enterprise_sso_email_address_domain_mismatch = 邮箱地址与企业连接的域名不匹配
    .long = 提供商返回的邮箱地址“{ $received }”与发起身份验证的企业连接的域名“{ $expected }”不匹配。

enterprise_sso_hosted_domain_mismatch = 托管域名不匹配
    .long = 企业连接的域名与OAuth提供商返回的用户托管域名不一致。

enterprise_sso_sign_up_connection_missing = 此次注册没有企业连接
    .long = 当前的注册没有对应的企业连接。请检查所填邮箱地址的域名。

enterprise_sso_user_attribute_missing = 企业连接缺少用户属性
    .long = 此账号没有关联的“{ $attrName }”属性。请联系身份提供商的管理员解决。
