### 页面上的文字。错误的文本在其他文件中。

## 每个页面

skip = 跳到正文
language = 语言
errors = 错误
api = API
as-json = 此页面的 JSON 格式
all-errors = 所有错误
all-as-json = 所有错误的 JSON 格式
# $language和$instead是语言的名称
no-language = 暂时没有{ $language }文本，现以{ $instead }显示

## 首页

first-title = 把错误代码变成人人看得懂的话
first-lead = Pardon 将 API 的错误代码转换为用户看得懂的消息，并以用户自己的语言呈现。您可以从前端、网关或自己的 API 将代码、语言以及随错误返回的值发送给它。
try-it = 试一试
code = 代码
code-hint = 按 API 返回的原样输入。输入时会显示建议。
message-language = 消息语言
format = 格式
render = 显示
try-one = 试试这些代码：
empty-title = 哪个错误？
empty-text = 输入代码即可查看对应的消息。
no-code-title = 没有使用此代码的错误
no-code-text = 目录中没有“{ $code }”。但用户仍会看到以下文本。
did-you-mean = 您要找的是：
as-dialog = 对话框
as-toast = 弹出通知
as-field = 表单字段旁
close = 关闭
your-input = 您输入的内容
to-entry = 此错误的全部信息
as-code = 代码形式
answer = 响应
copy = 复制
copied = 已复制
browse =
    { $count ->
       *[other] 浏览全部{ $count }个错误
    }

## 错误列表

index-title = 错误
index-lead = 用通俗易懂的话说明每个错误代码的含义。
search = 搜索
search-hint = 代码、名称或文字
sections = 分类
domain = 域
all-domains = 所有域
section = 分类
all-sections = 所有分类
status = HTTP 状态
all-statuses = 所有状态
audience = 受众
all-audiences = 所有受众
find = 搜索
results =
    { $count ->
        [0] 没有匹配的错误
       *[other] { $count }个错误
    }
filtered-by = 筛选条件：
# 供屏幕阅读器使用：筛选条件旁的叉号的作用
remove-filter = 移除筛选条件“{ $filter }”
remove-filters = 移除所有筛选条件
no-results-text = 请减少搜索词，或只输入代码的一部分。
no-results-others =
    { $count ->
       *[other] 不使用筛选条件时有{ $count }个匹配项。
    }
search-everywhere = 搜索全部内容
variant-count =
    { $count ->
       *[other] { $count }个变体
    }
pages = 分页
previous-page = 上一页
next-page = 下一页
page-number = 第{ $page }页
page-of = 第{ $page }页，共{ $pages }页

## 单个错误

name = 名称
audience-person = 面向用户
audience-administrator = 面向管理员
audience-developer = 面向开发者
retryable = 稍后重试可能会成功
note = 说明
preview = 用户看到的内容
resolution = 处理方法
help = 更多信息
problems = 出现的问题
problem-missing-argument = { $detail }没有值
problem-invalid-argument = { $detail }的值与其类型不符
problem-unknown-overlay = 没有此覆盖层，现显示默认文本
problem-cut-value = { $detail }的值太长，已被截断
problem-cut-text = 填入值后文本太长，已被截断：{ $detail }
problem-fallback = 缺少译文，因此以其他语言显示：{ $detail }
problem-generic-text = 缺少一个值，因此显示 HTTP 状态的通用文本
problem-not-rendered = 缺少一个值，因此省略：{ $detail }
problem-unknown-parameter = 服务无法识别此参数：{ $detail }

own-values = 试试您自己的值
own-values-hint = 留空表示没有值。
examples = 恢复为示例值
no-values = 此错误没有值。
# $value是访客输入的值；下方显示此字段接受的内容
refused = “{ $value }”不符合要求。应为：
optional = 选填

values = 值
value = 值
type = 类型
paths = 在 meta 中的位置
required = 必填
example = 示例
yes = 是
no = 否

variants = 此代码的变体
variants-hint = 多个错误共用此代码。随错误返回的值决定具体是哪一个。
this-one = 当前错误
when = 当{ $path }为{ $values }时
needs = 需要{ $names }
needs-nothing = 不需要值
texts = 所有语言的文本
original = 原文
translated = 已翻译
not-translated = 未翻译，显示英语
call = 在您的代码中使用

## 值的类型及其接受的内容

type-text = 文本
type-integer = 整数
type-number = 数字
type-percent = 百分比
type-currency = 金额
type-duration = 时长
type-datetime = 日期和时间
type-date = 日期
type-time = 时间
type-territory = 国家或地区
type-language = 语言
type-list = 列表
type-identifier = 字段名称
type-token = 原样显示的值
type-url = 网址
type-email = 邮箱地址
type-phone = 电话号码
type-contact = 联系方式
type-bytes = 数据量

hint-text = 任意文本
hint-integer = 整数：5
hint-number = 带小数点的数字：1.5
hint-percent = 以1为整体的小数：0.25即25%
hint-currency = 数字和 ISO 4217代码：12.50, EUR
hint-duration = 秒数或 ISO 8601格式：300、PT5M
hint-datetime = RFC 3339格式：2026-11-21T14:05:00Z
hint-date = RFC 3339格式：2026-11-21
hint-time = RFC 3339格式：14:05:00
hint-territory = ISO 3166代码：DE
hint-language = BCP 47标签：pl
hint-list = 以逗号分隔
hint-identifier = 参数的名称：email_address
hint-token = 按原样显示
hint-url = 网址：https://example.com/
hint-email = 邮箱地址：name@example.com
hint-phone = 带国家/地区代码：+4930123456
hint-contact = 邮箱地址、电话号码或网址
hint-bytes = 字节数（整数）：10000000

## 目录的分类

section-actor_tokens = Actor 令牌
section-agent_tasks = 智能体任务
section-applications = 应用
section-auth = 身份验证
section-authentication = 身份验证
section-authorization = 授权
section-awscognito = AWS Cognito
section-backup_codes = 备用验证码
section-calls = 函数调用
section-clients = 客户端
section-commerce = 商务与付款
section-dates = 日期和时间
section-device_flow = 设备流程
section-domains = 域名
section-email = 邮件
section-enterprise_sso = 企业单点登录
section-features = 功能
section-fields = 字段
section-forms = 表单
section-fraud = 防欺诈
section-general = 常规
section-google_one_tap = Google One Tap
section-identifications = 登录标识
section-images = 图片
section-infrastructure = 基础设施
section-instances = 实例
section-internal = 内部错误
section-invitations = 邀请
section-jwt_templates = JWT 模板
section-limits = 上限和下限
section-lists = 列表
section-mfa = 多重身份验证
section-native_magic_link = 原生应用邮件链接
section-network = 网络
section-numbers = 数字
section-oauth = OAuth
section-oauth2_idp = OAuth 2身份提供商
section-objects = 对象
section-organizations = 组织
section-passkeys = 通行密钥
section-pricing = 定价
section-redirect_urls = 重定向 URL
section-requests = 请求
section-resource = 资源
section-saml = SAML
section-scim = SCIM
section-service = 服务
section-sessions = 会话
section-sign_in = 登录
section-sign_in_tokens = 登录令牌
section-sign_up = 注册
section-sms = 短信
section-status = HTTP 状态
section-text = 文本
section-ticket = 票据
section-totp = 一次性验证码（TOTP）
section-urls = 网址
section-user_lockout = 已锁定的账号
section-user_settings = 用户设置
section-users = 用户
section-validation = 输入校验
section-verification = 验证
section-waitlist = 等候名单
section-webhook = Webhook
