### Clerk、Frontend API：ネットワーク

# Gateway Timeout
# .long = A request to a 3rd party service timed out
gateway_timeout = ゲートウェイがタイムアウトしました
    .long = 外部のサービスへのリクエストがタイムアウトしました。
