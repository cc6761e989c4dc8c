sold_out = Ausverkauft
    .long = „{ $item }“ ist ausverkauft.
not_enough_left = Zu wenig vorrätig
    .long =
        { $left ->
            [one] Von „{ $item }“ ist nur noch { $left } Packung da.
           *[other] Von „{ $item }“ sind nur noch { $left } Packungen da.
        }
coupon_expired = Gutschein abgelaufen
    .long = Der Gutschein { $coupon } galt bis zum { $day }.
too_many_orders = Zu viele Bestellungen
    .long = Bitte warten Sie { $wait }, bevor Sie erneut bestellen.
