### Clerk, Frontend API: jaringan

gateway_timeout = Waktu tunggu gateway habis
    .long = Permintaan ke layanan pihak ketiga melebihi batas waktu.
