### AuthOS：多重身份验证错误

MFA_REQUIRED = 需要多重身份验证
    .long = 要继续操作，请通过两步验证确认您的身份。
    .resolution = 请完成多重身份验证

INVALID_MFA_CODE = TOTP 验证码或备用验证码错误
    .long = 您输入的验证码不正确。请输入身份验证器应用中当前的验证码，或者您的一个备用验证码。
    .resolution = 请输入正确的验证码

MFA_NOT_ENABLED = 用户未设置多重身份验证
    .long = 此用户的账号尚未设置多重身份验证。
    .resolution = 请先设置多重身份验证

MFA_ALREADY_ENABLED = 多重身份验证已启用
    .long = 此用户已经设置了多重身份验证。
    .resolution = 无需任何操作

NO_BACKUP_CODES = 没有可用的备用验证码
    .long = 此用户的备用验证码已全部用完。
    .resolution = 请重新生成备用验证码
