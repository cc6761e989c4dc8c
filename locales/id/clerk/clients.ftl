### Clerk, Frontend API: klien

resource_not_found-ClientNotFound = Klien tidak ditemukan
    .long = Tidak ada klien dengan ID “{ $clientID }”.

client_not_found = Klien tidak ditemukan
    .long = Permintaan ini memerlukan klien, tetapi klien tersebut tidak ditemukan.
