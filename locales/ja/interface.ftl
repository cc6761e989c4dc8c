### エラー一覧の文言

skip = 本文へ移動
language = 言語
all-errors = すべてのエラー
as-json = このページの JSON
api = API ドキュメント

index-title = エラー
index-lead = 各エラーコードの意味を、わかりやすい言葉で説明します。
search = コード、名前、または語句
domain = ドメイン
all-domains = すべてのドメイン
find = 検索
results =
    { $count ->
        [0] 該当するエラーはありません
       *[other] { $count } 件のエラー
    }
pages = ページ
previous-page = 前のページ
next-page = 次のページ
page-of = { $pages } ページ中 { $page } ページ目

name = 名前
status = HTTP ステータス
section = セクション
note = 備考
preview = 利用者に表示される内容
resolution = 対処方法
help = 詳細
problems = 処理中の問題
problem-missing-argument = { $detail } の値がありません
problem-invalid-argument = { $detail } の値が型に合いません
problem-unknown-overlay = そのオーバーレイはないため、通常の文章を表示しています
problem-cut-value = { $detail } の値が長すぎるため省略されました
problem-cut-text = 値を含めた { $detail } が長すぎるため省略されました
problem-fallback = 翻訳がないため別の言語で表示しています: { $detail }
problem-generic-text = 値がないため HTTP ステータスの一般的な文を表示しています
problem-not-rendered = 値がないため省略されました: { $detail }
problem-unknown-parameter = このパラメーターは使用できません：{ $detail }

own-values = 値を変えて試す
own-values-hint = リストの値はカンマで区切ります。空欄は値がないものとして扱われます。
render = 表示
examples = 例に戻す
no-values = このエラーに値はありません。

values = 値
value = 値
type = 型
paths = meta での位置
required = 必須
example = 例
yes = はい
no = いいえ

variants = 同じコードの他のエラー
variants-hint = どのエラーを指すかは、エラーに付随する値で決まります。
when = { $path } が { $values } の場合
needs = 必要な値: { $names }
texts = すべての言語
call = サービスへのリクエスト
