### Clerk, Frontend API: kode cadangan

backup_codes_not_available = Kode cadangan tidak tersedia
    .long = Untuk menggunakan kode cadangan, Anda harus mengaktifkan metode multifaktor lain terlebih dahulu.
