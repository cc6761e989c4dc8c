### AuthOS：Webhookのエラー

# URL not HTTP(S)
# .long = A webhook URL must start with http:// or https://.
# .resolution = Use http:// or https://
INVALID_WEBHOOK_URL = HTTP(S)のURLではありません
    .long = WebhookのURLは「http://」または「https://」で始まる必要があります。
    .resolution = 「http://」または「https://」を使用してください

# Unknown event type
# .long = This isn’t a known event type.
# .resolution = Use valid event type
INVALID_WEBHOOK_EVENT = 不明なイベントタイプです
    .long = このイベントタイプは存在しません。
    .resolution = 有効なイベントタイプを使用してください

# Webhook name taken
# .long = A webhook with this name already exists.
# .resolution = Use different name
WEBHOOK_NAME_EXISTS = 使用中のWebhook名です
    .long = この名前のWebhookはすでに存在します。
    .resolution = 別の名前を使用してください
