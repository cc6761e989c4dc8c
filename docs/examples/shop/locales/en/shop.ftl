sold_out = Sold out
    .long = “{ $item }” is sold out.
not_enough_left = Not enough left
    .long =
        { $left ->
            [one] Only { $left } pack of “{ $item }” is left.
           *[other] Only { $left } packs of “{ $item }” are left.
        }
coupon_expired = Coupon expired
    .long = The coupon { $coupon } was valid until { $day }.
too_many_orders = Too many orders
    .long = Please wait { $wait } before you order again.
