### Clerk、Frontend API：リダイレクトURL

# Redirect url invalid
# .long = The provided redirect url is not in a valid format
invalid_redirect_url = リダイレクトURLの形式が正しくありません
    .long = 指定されたリダイレクトURLは、正しい形式ではありません。

# Invalid URL scheme
# .long = The provided redirect url has a prohibited URL scheme
prohibited_redirect_url = URLスキームが無効です
    .long = 指定されたリダイレクトURLのスキームは使用が禁止されています。

# Redirect url does not belong to your domain
# .long = The provided redirect URL must belong to your instance's domain
redirect_url_domain_mismatch = リダイレクトURLのドメインが異なります
    .long = リダイレクトURLには、インスタンスのドメインに属するものを指定してください。

# Redirect url mismatch
# .long =
#     The current redirect url passed in the sign in or sign up request does not match an authorized redirect URI for this instance. Review authorized redirect urls for your instance.{ KEY($val) ->
#         [none] { "" }
#        *[other] { " " }{ $val }
#     }
resource_missmatch = リダイレクトURLが一致しません
    .long =
        サインインまたはサインアップのリクエストで渡されたリダイレクトURLは、このインスタンスで承認されているどのリダイレクトURIとも一致しません。インスタンスの承認済みリダイレクトURLを確認してください。{ KEY($val) ->
            [none] { "" }
           *[other] 拒否されたURL：{ $val }
        }
