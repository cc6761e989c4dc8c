sold_out = 売り切れ
    .long = 「{ $item }」は売り切れです。
not_enough_left = 在庫が足りません
    .long = 「{ $item }」の在庫は残り{ $left }個です。
coupon_expired = クーポンの有効期限切れ
    .long = クーポン{ $coupon }の有効期限は{ $day }まででした。
too_many_orders = ご注文が多すぎます
    .long = { $wait }後にもう一度ご注文ください。
