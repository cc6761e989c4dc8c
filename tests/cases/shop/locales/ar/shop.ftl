sold_out = نفدت الكمية
    .long = نفدت كمية «{ $item }».
not_enough_left = الكمية غير كافية
    .long =
        { $left ->
            [zero] لم تبقَ أي عبوة.
            [one] بقيت عبوة واحدة فقط.
            [two] بقيت عبوتان فقط.
            [few] بقيت { $left } عبوات فقط.
            [many] بقيت { $left } عبوة فقط.
           *[other] بقيت { $left } عبوة فقط.
        }
coupon_expired = القسيمة منتهية الصلاحية
    .long = كانت القسيمة صالحة حتى { $day }.
too_many_orders = طلبات كثيرة جدًا
    .long = يمكنك الطلب مجددًا { RELATIVE($wait) }.
not_delivered_here = لا نوصل إلى هنا
    .long = لا نوصل إلى هذا البلد: { $country }.
shop_closed = المتجر مغلق
