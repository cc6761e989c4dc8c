### Clerk, Frontend API: setelan pengguna

resource_forbidden-ResourceForbidden = Akses ditolak
    .long = Akses ke sumber daya ini tidak diizinkan.

resource_not_found-ResourceNotFound = Sumber daya tidak ditemukan
    .long = Sumber daya yang diminta tidak dapat ditemukan.
