### Clerk, Frontend API: kesalahan internal

bad_request-BadRequest = Permintaan tidak valid
    .long = Permintaan yang dikirim tidak valid.

bad_request-BadRequestWithMessage = Permintaan tidak valid
    .long = { $message }

resource_locked = Sumber daya sedang dipakai
    .long = Sumber daya ini sedang diubah oleh permintaan lain. Coba lagi.

internal_clerk_error = Terjadi kesalahan tak terduga
    .long = Terjadi kesalahan internal di server kami. Kami telah diberi tahu dan sedang memperbaikinya.
