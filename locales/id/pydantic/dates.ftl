### pydantic: tanggal, waktu, zona waktu, dan durasi

date_type = Nilai harus berupa tanggal
    .long = Masukkan tanggal.

date_parsing = Tanggal tidak valid
    .long = Tanggal ini tidak valid. Gunakan format YYYY-MM-DD (tahun-bulan-hari).

date_from_datetime_parsing = Tanggal tidak valid
    .long = Nilai ini tidak dapat dibaca sebagai tanggal. Periksa, lalu coba lagi.

date_from_datetime_inexact = Nilai harus berupa tanggal tanpa waktu
    .long = Masukkan tanggal saja, tanpa waktu.

date_past = Tanggal harus di masa lalu
    .long = Pilih tanggal yang sudah lewat.

date_future = Tanggal harus di masa mendatang
    .long = Pilih tanggal yang akan datang.

time_type = Nilai harus berupa waktu
    .long = Masukkan waktu (jam dan menit).

time_parsing = Waktu tidak valid
    .long = Waktu ini tidak valid. Periksa, lalu coba lagi.

datetime_type = Nilai harus berupa tanggal dan waktu
    .long = Masukkan tanggal dan waktu.

datetime_parsing = Tanggal atau waktu tidak valid
    .long = Tanggal dan waktu ini tidak valid. Periksa, lalu coba lagi.

datetime_object_invalid = Tanggal atau waktu tidak valid
    .long = Tanggal dan waktu ini tidak dapat digunakan. Periksa, lalu coba lagi.

datetime_from_date_parsing = Tanggal atau waktu tidak valid
    .long = Nilai ini tidak dapat dibaca sebagai tanggal, baik dengan maupun tanpa waktu. Periksa, lalu coba lagi.

datetime_past = Tanggal dan waktu harus di masa lalu
    .long = Pilih tanggal dan waktu yang sudah lewat.

datetime_future = Tanggal dan waktu harus di masa mendatang
    .long = Pilih tanggal dan waktu yang akan datang.

timezone_naive = Zona waktu tidak diizinkan
    .long = Masukkan waktu tanpa zona waktu.

timezone_aware = Zona waktu belum diisi
    .long = Masukkan waktu beserta zona waktunya.

timezone_offset = Zona waktu salah
    .long = Zona waktu harus UTC{ $tz_expected }.

time_delta_type = Nilai harus berupa durasi
    .long = Masukkan durasi.

time_delta_parsing = Durasi tidak valid
    .long = Durasi ini tidak valid. Periksa, lalu coba lagi.
