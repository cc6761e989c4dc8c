### Clerk、Frontend API：順番待ちリスト

# Waitlist not accepting entries
# .long = The waitlist is not accepting new entries at this time. Please try again later.
waitlist_not_accepting_entries = 順番待ちリストは受付を停止しています
    .long = 現在、順番待ちリストでは新規の登録を受け付けていません。しばらくしてからもう一度お試しください。
