### Clerk、Frontend API：クライアント

# Client not found
# .long = No client was found with id { $clientID }
resource_not_found-ClientNotFound = クライアントが見つかりません
    .long = IDが「{ $clientID }」のクライアントは見つかりませんでした。

# No client found
# .long = This request is expecting a client and did not find one
client_not_found = クライアントが見つかりません
    .long = このリクエストにはクライアントが必要ですが、見つかりませんでした。
