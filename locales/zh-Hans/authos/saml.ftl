### AuthOS：SAML错误

SAML_NOT_CONFIGURED = 未配置SAML
    .long = SAML单点登录尚未配置，因此无法使用。
    .resolution = 请配置SAML设置

INVALID_SAML_RESPONSE = SAML响应无效
    .long = 身份提供商返回的SAML响应无效。
    .resolution = 请检查身份提供商的配置

SAML_SIGNATURE_INVALID = SAML签名验证失败
    .long = 无法验证SAML响应的签名。
    .resolution = 请检查证书

SAML_EXPIRED = SAML断言已过期
    .long = 此SAML断言已过期，无法再使用。
    .resolution = 请重新进行身份验证
