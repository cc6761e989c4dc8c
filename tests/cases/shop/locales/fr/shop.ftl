sold_out = Épuisé
    .long = L’article « { $item } » est épuisé.
not_enough_left = Stock insuffisant
    .long =
        { $left ->
            [one] Il reste seulement { $left } paquet.
           *[other] Il reste seulement { $left } paquets.
        }
coupon_expired = Coupon expiré
    .long = Le coupon était valable jusqu’au { $day }.
too_many_orders = Trop de commandes
    .long = Veuillez réessayer { RELATIVE($wait) }.
not_delivered_here = Pas de livraison ici
    .long = Nous ne livrons pas dans ce pays : { $country }.
shop_closed = La boutique est fermée
