### pydantic: batas yang dibandingkan dengan angka, tanggal, waktu, atau durasi

greater_than-GreaterThan = Angka terlalu kecil
    .long = Masukkan angka yang lebih besar daripada { NUMBER($gt, maximumFractionDigits: 15) }.

greater_than-GreaterThanDateTime = Tanggal dan waktu terlalu awal
    .long = Pilih tanggal dan waktu setelah { DATETIME($gt, dateStyle: "long", timeStyle: "short") }.

greater_than-GreaterThanDate = Tanggal terlalu awal
    .long = Pilih tanggal setelah { DATETIME($gt, dateStyle: "long") }.

greater_than-GreaterThanTime = Waktu terlalu awal
    .long = Pilih waktu setelah pukul { $gt }.

greater_than-GreaterThanDuration = Durasi terlalu singkat
    .long = Masukkan durasi yang lebih lama. Durasi harus melebihi batas ini: { $gt }.

greater_than_equal-GreaterThanEqual = Angka terlalu kecil
    .long = Masukkan angka minimal { NUMBER($ge, maximumFractionDigits: 15) }.

greater_than_equal-GreaterThanEqualDateTime = Tanggal dan waktu terlalu awal
    .long = Tanggal dan waktu paling awal yang diizinkan adalah { DATETIME($ge, dateStyle: "long", timeStyle: "short") }.

greater_than_equal-GreaterThanEqualDate = Tanggal terlalu awal
    .long = Tanggal paling awal yang diizinkan adalah { DATETIME($ge, dateStyle: "long") }.

greater_than_equal-GreaterThanEqualTime = Waktu terlalu awal
    .long = Waktu paling awal yang diizinkan adalah pukul { $ge }.

greater_than_equal-GreaterThanEqualDuration = Durasi terlalu singkat
    .long = Masukkan durasi yang lebih lama. Durasi minimum: { $ge }.

less_than-LessThan = Angka terlalu besar
    .long = Masukkan angka yang lebih kecil daripada { NUMBER($lt, maximumFractionDigits: 15) }.

less_than-LessThanDateTime = Tanggal dan waktu melewati batas akhir
    .long = Pilih tanggal dan waktu sebelum { DATETIME($lt, dateStyle: "long", timeStyle: "short") }.

less_than-LessThanDate = Tanggal melewati batas akhir
    .long = Pilih tanggal sebelum { DATETIME($lt, dateStyle: "long") }.

less_than-LessThanTime = Waktu melewati batas akhir
    .long = Pilih waktu sebelum pukul { $lt }.

less_than-LessThanDuration = Durasi terlalu lama
    .long = Masukkan durasi yang lebih singkat. Durasi harus kurang dari batas ini: { $lt }.

less_than_equal-LessThanEqual = Angka terlalu besar
    .long = Masukkan angka maksimal { NUMBER($le, maximumFractionDigits: 15) }.

less_than_equal-LessThanEqualDateTime = Tanggal dan waktu melewati batas akhir
    .long = Tanggal dan waktu paling lambat yang diizinkan adalah { DATETIME($le, dateStyle: "long", timeStyle: "short") }.

less_than_equal-LessThanEqualDate = Tanggal melewati batas akhir
    .long = Tanggal paling lambat yang diizinkan adalah { DATETIME($le, dateStyle: "long") }.

less_than_equal-LessThanEqualTime = Waktu melewati batas akhir
    .long = Waktu paling lambat yang diizinkan adalah pukul { $le }.

less_than_equal-LessThanEqualDuration = Durasi terlalu lama
    .long = Masukkan durasi yang lebih singkat. Durasi maksimum: { $le }.
