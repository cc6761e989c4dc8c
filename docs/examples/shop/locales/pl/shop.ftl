sold_out = Wyprzedane
    .long = Produkt „{ $item }” jest wyprzedany.
not_enough_left = Za mało w magazynie
    .long =
        { $left ->
            [one] Została tylko { $left } paczka produktu „{ $item }”.
            [few] Zostały tylko { $left } paczki produktu „{ $item }”.
            [many] Zostało tylko { $left } paczek produktu „{ $item }”.
           *[other] Zostało tylko { $left } paczki produktu „{ $item }”.
        }
coupon_expired = Kupon wygasł
    .long = Kupon { $coupon } był ważny do { DATETIME($day, dateStyle: "long") }.
too_many_orders = Zbyt wiele zamówień
    .long = Kolejne zamówienie można złożyć { RELATIVE($wait) }.
