### Clerk, Frontend API: instance

instance_type_invalid = Permintaan tidak valid untuk jenis instance ini
    .long = Permintaan ini tidak valid untuk jenis instance yang Anda gunakan.
