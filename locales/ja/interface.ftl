### ページの文言。エラーの文章は他のファイルにあります。

## すべてのページ

skip = 本文へ移動
language = 言語
errors = エラー
api = API
as-json = このページのJSON
all-errors = すべてのエラー
all-as-json = すべてのエラーのJSON
# $language と $instead は言語の名前
no-language = { $language }の文章はまだありません。代わりに表示する言語：{ $instead }

## 最初のページ

first-title = エラーコードを、わかりやすい言葉に
first-lead = Pardonは、APIのエラーコードを、読む人の言語のメッセージに変えます。フロントエンド、ゲートウェイ、または自分のAPIから、コード、言語、エラーに付随する値を送ってください。
try-it = 試してみる
code = コード
code-hint = APIが返すコードです。入力中に候補が表示されます。
message-language = メッセージの言語
format = 形式
render = 表示
try-one = 例えば：
empty-title = どのエラーですか
empty-text = コードを入力すると、メッセージが表示されます。
no-code-title = このコードのエラーはありません
no-code-text = カタログに「{ $code }」はありません。その場合でも、ユーザーには次の文章が表示されます。
did-you-mean = もしかして：
as-dialog = ダイアログ
as-toast = 通知
as-field = フォームの入力欄
close = 閉じる
your-input = 入力欄
to-entry = このエラーの詳細
as-code = コードで使う
answer = 応答
copy = コピー
copied = コピーしました
browse =
    { $count ->
       *[other] すべてのエラーを見る（{ $count }件）
    }

## エラーの一覧

index-title = エラー
index-lead = 各エラーコードの意味を、わかりやすい言葉で説明します。
search = 検索
search-hint = コード、名前、または語句
sections = セクション
domain = ドメイン
all-domains = すべてのドメイン
section = セクション
all-sections = すべてのセクション
status = HTTPステータス
all-statuses = すべてのステータス
audience = 対象者
all-audiences = すべての対象者
find = 検索
results =
    { $count ->
        [0] 該当するエラーはありません
       *[other] { $count }件のエラー
    }
filtered-by = 絞り込み：
# 読み上げ用：絞り込みの横にある × の働き
remove-filter = 絞り込みを解除：{ $filter }
remove-filters = すべての絞り込みを解除
no-results-text = 語句を減らすか、コードの一部で検索してください。
no-results-others =
    { $count ->
       *[other] 絞り込みを解除すると{ $count }件あります。
    }
search-everywhere = 全体を検索
variant-count =
    { $count ->
       *[other] { $count }種類
    }
pages = ページ
previous-page = 前のページ
next-page = 次のページ
page-number = { $page }ページ
page-of = { $pages }ページ中{ $page }ページ目

## 一つのエラー

name = 名前
audience-person = ユーザー向け
audience-administrator = 管理者向け
audience-developer = 開発者向け
retryable = 後でもう一度試すと成功することがあります
note = 備考
preview = ユーザーに表示される内容
resolution = 対処方法
help = 詳細
problems = 処理中の問題
problem-missing-argument = { $detail }の値がありません
problem-invalid-argument = { $detail }の値が型に合いません
problem-unknown-overlay = そのオーバーレイはないため、通常の文章を表示しています
problem-cut-value = { $detail }の値が長すぎるため省略されました
problem-cut-text = 値を含めた{ $detail }が長すぎるため省略されました
problem-fallback = 翻訳がないため別の言語で表示しています：{ $detail }
problem-generic-text = 値がないためHTTPステータスの一般的な文を表示しています
problem-not-rendered = 値がないため省略されました：{ $detail }
problem-unknown-parameter = このパラメーターは使用できません：{ $detail }

own-values = 値を変えて試す
own-values-hint = 空欄は値がないものとして扱われます。
examples = 例に戻す
no-values = このエラーに値はありません。
# $value は入力された値。その下に、入力できる値の説明が続く
refused = 「{ $value }」は使用できません。入力できる値：
optional = 任意

values = 値
value = 値
type = 型
paths = metaでの位置
required = 必須
example = 例
yes = はい
no = いいえ

variants = このコードのバリエーション
variants-hint = 複数のエラーがこのコードを共有しています。どのエラーを指すかは、エラーに付随する値で決まります。
this-one = このエラー
when = { $path }が{ $values }の場合
needs = 必要な値：{ $names }
needs-nothing = 必要な値はありません
texts = すべての言語
original = 原文
translated = 翻訳済み
not-translated = 未翻訳（英語で表示）
call = 自分のコードで使う

## 値の型と、入力できる値

type-text = テキスト
type-integer = 整数
type-number = 数値
type-percent = 割合
type-currency = 金額
type-duration = 期間
type-datetime = 日時
type-date = 日付
type-time = 時刻
type-territory = 国または地域
type-language = 言語
type-list = リスト
type-identifier = フィールド名
type-token = 固定値
type-url = URL
type-email = メールアドレス
type-phone = 電話番号
type-contact = 連絡先
type-bytes = データ量

hint-text = 任意のテキスト
hint-integer = 整数：5
hint-number = 小数点にピリオドを使う数値：1.5
hint-percent = 1に対する割合：0.25は25%
hint-currency = 数値とISO 4217のコード：12.50、EUR
hint-duration = 秒数、またはISO 8601：300、PT5M
hint-datetime = RFC 3339：2026-11-21T14:05:00Z
hint-date = RFC 3339：2026-11-21
hint-time = RFC 3339：14:05:00
hint-territory = ISO 3166：DE
hint-language = BCP 47：pl
hint-list = カンマ区切り
hint-identifier = パラメーターの名前：email_address
hint-token = そのまま表示されます
hint-url = URL：https://example.com/
hint-email = メールアドレス：name@example.com
hint-phone = 国番号付き：+49 30 123456
hint-contact = メールアドレス、電話番号、またはURL
hint-bytes = バイト数（整数）：10000000

## カタログのセクション

section-actor_tokens = アクタートークン
section-agent_tasks = エージェントタスク
section-applications = アプリケーション
section-auth = 認証
section-authentication = 認証
section-authorization = 認可
section-awscognito = AWS Cognito
section-backup_codes = バックアップコード
section-calls = 関数の呼び出し
section-clients = クライアント
section-commerce = 課金と支払い
section-dates = 日付と時刻
section-device_flow = デバイスフロー
section-domains = ドメイン
section-email = メール
section-enterprise_sso = エンタープライズSSO
section-features = 機能
section-fields = フィールド
section-forms = フォーム
section-fraud = 不正防止
section-general = 全般
section-google_one_tap = Google One Tap
section-identifications = サインインID
section-images = 画像
section-infrastructure = インフラストラクチャ
section-instances = インスタンス
section-internal = 内部エラー
section-invitations = 招待
section-jwt_templates = JWTテンプレート
section-limits = 上限
section-lists = リスト
section-mfa = 多要素認証
section-native_magic_link = ネイティブのマジックリンク
section-network = ネットワーク
section-numbers = 数値
section-oauth = OAuth
section-oauth2_idp = OAuth 2 IDプロバイダー
section-objects = オブジェクト
section-organizations = 組織
section-passkeys = パスキー
section-pricing = 料金
section-redirect_urls = リダイレクトURL
section-requests = リクエスト
section-resource = リソース
section-saml = SAML
section-scim = SCIM
section-service = サービス
section-sessions = セッション
section-sign_in = サインイン
section-sign_in_tokens = サインイントークン
section-sign_up = サインアップ
section-sms = SMS
section-status = HTTPステータス
section-text = テキスト
section-ticket = チケット
section-totp = ワンタイムコード（TOTP）
section-urls = URL
section-user_lockout = ロックされたアカウント
section-user_settings = ユーザー設定
section-users = ユーザー
section-validation = 入力値の検証
section-verification = 確認
section-waitlist = 順番待ちリスト
section-webhook = Webhook
