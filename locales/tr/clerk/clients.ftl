### Clerk, Frontend API: İstemciler

resource_not_found-ClientNotFound = İstemci bulunamadı
    .long = ID’si “{ $clientID }” olan bir istemci yok.

client_not_found = İstemci bulunamadı
    .long = Bu istek bir istemci gerektiriyor, ancak istemci bulunamadı.
