sold_out = Sold out
    .long = “{ $item }” is sold out.
not_enough_left = Not enough left
    .long =
        { $left ->
            [one] Only { $left } pack is left.
           *[other] Only { $left } packs are left.
        }
coupon_expired = Coupon expired
    .long = The coupon was valid until { $day }.
too_many_orders = Too many orders
    .long = Please wait { $wait } before you order again.
not_delivered_here = Not delivered here
    .long = We do not deliver to this country: { $country }.
shop_closed = The shop is closed
