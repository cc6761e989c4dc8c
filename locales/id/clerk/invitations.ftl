### Clerk, Frontend API: undangan

invitation_account_exists = Akun sudah ada
    .long = Sudah ada akun untuk undangan ini. Masuk dengan akun tersebut.

invitation_already_accepted = Undangan sudah diterima
    .long = Undangan ini sudah diterima. Coba masuk ke akun Anda.

invitation_account_not_exists = Penerima undangan tidak ditemukan
    .long = Undangan ini ditujukan untuk alamat email atau nomor telepon yang tidak terdaftar.

resource_not_found-InvitationNotFound = Undangan tidak ditemukan
    .long = Tidak ada undangan dengan ID “{ $invitationID }”.

revoked_invitation = Undangan telah dicabut
    .long = Undangan ini telah dicabut dan tidak berlaku lagi.
