### Clerk，Frontend API：注册

captcha_invalid-CaptchaClientSideError = 人机验证（CAPTCHA）加载出错
    .long = 人机验证（CAPTCHA）加载失败。这可能是因为浏览器不受支持，或者受到浏览器扩展程序的影响。请尝试换用其他浏览器或停用扩展程序。如果问题仍然存在，请联系支持团队。

captcha_invalid-CaptchaInvalid = 未通过安全验证，身份验证失败
    .long = 由于未通过安全验证，身份验证未能完成。请尝试换用其他浏览器或停用浏览器扩展程序。如果问题仍然存在，请联系支持团队寻求帮助。

captcha_missing_token = 未通过安全验证，身份验证失败
    .long = 由于未通过安全验证，身份验证未能完成。请刷新页面后重试，或者联系支持团队寻求更多帮助。

captcha_not_enabled = 人机验证（CAPTCHA）未启用
    .long = 您尝试完成人机验证（CAPTCHA），但此功能未启用。如果问题仍然存在，请联系支持团队。

sign_up_email_link_not_same_client = 无法通过邮件链接完成注册
    .long = 此次注册是在另一个浏览器或应用中发起的，因此无法通过邮件链接完成。

resource_forbidden-SignUpForbiddenAccess = 禁止访问此注册记录
    .long = 您无权访问此注册记录。

sign_up_mode_restricted = 注册受限
    .long = 目前限制新用户注册。

sign_up_restricted_waitlist = 注册受限，请加入等候名单
    .long = 目前无法注册。请加入等候名单，开放后您将收到通知。

resource_not_found-SignUpNotFound = 未找到注册记录
    .long = 找不到 ID 为“{ $id }”的注册记录。
