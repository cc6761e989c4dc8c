### Clerk, Frontend API: daftar tunggu

waitlist_not_accepting_entries = Daftar tunggu ditutup
    .long = Daftar tunggu saat ini tidak menerima pendaftar baru. Coba lagi nanti.
