### Clerk，Frontend API：企业单点登录

enterprise_connection_invalid_type = 企业连接类型无效
    .long = 系统不支持此企业连接类型。

enterprise_sso_account_already_connected = 企业账号已连接
    .long = 以下邮箱地址已连接到一个企业账号：{ $email }。

enterprise_sso_additional_identifications_disabled = 企业账号不允许添加登录标识
    .long = 由于您的企业账号的限制，您无法添加登录标识。

enterprise_sso_email_address_domain_mismatch = 邮箱地址与企业连接的域名不匹配
    .long = 提供商返回的邮箱地址的域名（{ $received }）与发起身份验证的企业连接的域名（{ $expected }）不匹配。

enterprise_sso_hosted_domain_mismatch = 托管域名不匹配
    .long = 企业连接的域名与 OAuth 提供商返回的用户托管域名不一致。

enterprise_sso_sign_up_connection_missing = 未找到此次注册的企业连接
    .long = 当前的注册没有对应的企业连接。请检查所填邮箱地址的域名是否正确。

enterprise_sso_user_attribute_missing = 企业连接缺少用户属性
    .long = 此账号没有关联的“{ $attrName }”属性。请联系身份提供商的管理员解决。
