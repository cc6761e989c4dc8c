sold_out = نفدت الكمية
    .long = نفدت كمية «{ $item }».
not_enough_left = الكمية غير كافية
    .long =
        { $left ->
            [zero] لم تبقَ أي عبوة من «{ $item }».
            [one] بقيت عبوة واحدة فقط من «{ $item }».
            [two] بقيت عبوتان فقط من «{ $item }».
            [few] بقيت { $left } عبوات فقط من «{ $item }».
            [many] بقيت { $left } عبوة فقط من «{ $item }».
           *[other] بقيت { $left } عبوة فقط من «{ $item }».
        }
coupon_expired = القسيمة منتهية الصلاحية
    .long = كانت القسيمة { $coupon } صالحة حتى { $day }.
too_many_orders = طلبات كثيرة جدًا
    .long = يمكنك الطلب مجددًا { RELATIVE($wait) }.
