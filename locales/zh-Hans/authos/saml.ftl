### AuthOS：SAML错误

SAML_NOT_CONFIGURED = 未配置 SAML
    .long = SAML 单点登录尚未配置。
    .resolution = 请配置 SAML 设置

INVALID_SAML_RESPONSE = SAML 响应无效
    .long = 身份提供商返回的 SAML 响应无效。
    .resolution = 请检查身份提供商的配置

SAML_SIGNATURE_INVALID = SAML 签名验证失败
    .long = 无法验证 SAML 响应的签名。
    .resolution = 请检查证书

SAML_EXPIRED = SAML 断言已过期
    .long = 此 SAML 断言已过期，无法再使用。
    .resolution = 请重新进行身份验证
