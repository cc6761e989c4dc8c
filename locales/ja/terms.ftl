### この言語のすべてのドメインで共有する用語。
###
### 文体：long は「です・ます」調で、簡潔に、感嘆符は使わず、「。」で終わる完全な文にする。
### short は見出しで、「。」を付けない。「〜です」「〜ません」「〜ました」で終え、体言止めにしない。
### long は見出しの繰り返しにせず、理由、対象、または次にすることを続ける。
### provide / enter：利用者には「入力してください」、開発者には「指定してください」。
### resolution は短い指示で、「。」を付けない（「…してください」）。呼びかけの「あなた」は使わない。
### 表記：句読点は「、」「。」、かっこは全角（）、コロンは全角：、引用符は「」。数字と英字は半角。
### 日本語と英数字や変数の間に空白を入れない。文をつなぐときも「。」の後に空白を入れない。
### コード、ヘッダー名、URL、バッククォート内の文字列はそのまま残す。ただし URL とサポートの連絡先は、
### 日本語の文字が直後に続くと一緒にリンクになってしまうため、後ろに半角空白を置く。
### 同じ理由で、URL の直後に全角かっこの「）」も置かない。
### カタカナ語の語尾には長音符号を付ける（ユーザー、サーバー、ヘッダー、パラメーター、ブラウザー、プロバイダー）。
### 漢字とかな：ください、すでに、すべて、できません、〜ため、〜とき。「有効にする／無効にする」。
### 複数形：日本語には other しかないので、選択は書かず、変数に助数詞を付ける
### （件、個、文字、人、シート、回）。リスト：日本語の type: "unit" は空白区切りになるので
### 使わず、LIST($x)（「A、B、C」）か type: "or"（「A、B、またはC」）を使う。
### 理由などの補足は文末のかっこに入れる：「〜が無効です（理由：{ $reason }）。」
### 値の引用：フィールド名は文中では「{ $param }」とかぎかっこで囲む。「この{ $param }」の形では囲まない。
###
### 繰り返し出てくる概念の用語は glossary.toml にある。そのほか：email メール · phone number 電話番号 ·
### scope スコープ · endpoint エンドポイント · settings 設定 · challenge チャレンジ · signature 署名 ·
### certificate 証明書 · secret シークレット · impersonation なりすまし（代理操作） ·
### third-party サードパーティ · connection 接続（SSO接続、エンタープライズ接続） ·
### connect an account アカウントを接続する · link（サインインIDとアカウント）関連付ける ·
### reset a password パスワードを再設定する · code verifier コードベリファイアー ·
### code challenge コードチャレンジ
###
### 決まった言い回し：not found 「〜が見つかりません」 · invalid 利用者には「〜が正しくありません」、
### 開発者と管理者には「〜が無効です」も可（形式は「〜の形式が正しくありません」） ·
### incorrect 「〜が正しくありません」 · missing 「〜がありません」、入力欄は「〜が必要です」 ·
### expired 「〜の有効期限が切れています」 · revoked 「〜は取り消されています」 ·
### already used 「〜はすでに使用されています」 · not allowed 「〜は許可されていません」 ·
### misconfigured 「〜の設定に誤りがあります」 · not in sign in 「サインインの途中ではありません」
### （「サインイン中」はサインイン済みとも読めるので避ける。「サインアウトしています」も同様） ·
### not enabled / disabled 「〜が有効になっていません」／「〜がオフになっています」（「無効」は使わない） ·
### not supported 「〜はサポートされていません」 · limit exceeded 「〜の上限を超えました」 ·
### try again later 「しばらくしてからもう一度お試しください」 · contact support 「サポートにお問い合わせください」 ·
### unauthorized 「権限がありません」、「認証されていません」（401） · access denied アクセスが拒否されました
###
### 名前が -identifier- で始まる用語は、identifier 型の引数の読みになる。
### たとえば email_address は「メールアドレス」になる。語形変化はない。

-identifier-backup_code = バックアップコード
-identifier-birthday = 生年月日
-identifier-code = コード
-identifier-domain = ドメイン
-identifier-email_address = メールアドレス
-identifier-email_addresses = メールアドレス
-identifier-expires_at = 有効期限
-identifier-external_account = 外部アカウント
-identifier-first_name = 名
-identifier-gender = 性別
-identifier-id = ID
-identifier-identifier = サインインID
-identifier-image = 画像
-identifier-last_name = 姓
-identifier-legal_accepted = 規約への同意
-identifier-locale = 言語
-identifier-name = 名前
-identifier-new_password = 新しいパスワード
-identifier-order_by = 並び順
-identifier-organization_id = 組織ID
-identifier-passkey = パスキー
-identifier-password = パスワード
-identifier-password_digest = パスワードダイジェスト
-identifier-permission = 権限
-identifier-phone_number = 電話番号
-identifier-phone_numbers = 電話番号
-identifier-private_metadata = 非公開メタデータ
-identifier-public_key_credential = 公開鍵クレデンシャル
-identifier-public_metadata = 公開メタデータ
-identifier-redirect_url = リダイレクトURL
-identifier-role = ロール
-identifier-slug = スラッグ
-identifier-strategy = 認証方式
-identifier-ticket = チケット
-identifier-token = トークン
-identifier-unsafe_metadata = 安全でないメタデータ
-identifier-url = URL
-identifier-user_id = ユーザーID
-identifier-username = ユーザー名
-identifier-web3_wallet = Web3ウォレット
