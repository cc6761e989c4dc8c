### AuthOS：设备流程错误

DEVICE_CODE_EXPIRED = 设备代码已过期
    .long = 用于此设备的代码已过期。
    .resolution = 请在设备上重新开始登录

DEVICE_CODE_PENDING = 用户尚未授权
    .long = 此设备上的登录尚未获得批准。
    .resolution = 请继续轮询

INVALID_DEVICE_CODE = 未找到设备代码
    .long = 系统中找不到此设备的代码。
    .resolution = 请启动新的设备流程

INVALID_GRANT_TYPE = grant_type 的值错误
    .long = 请求中 grant_type 的值不正确。
    .resolution = 请使用正确的授权类型
