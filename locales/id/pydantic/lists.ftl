### pydantic: daftar, himpunan, dan tuple

too_short = Terlalu sedikit entri
    .long = Masukkan minimal { $min_length } entri.

too_long = Terlalu banyak entri
    .long = Masukkan maksimal { $max_length } entri.

iterable_type = Nilai harus berupa daftar
    .long = Kirim daftar nilai.

iteration_error = Daftar tidak dapat dibaca
    .long = Daftar ini tidak dapat dibaca sampai akhir.

list_type = Nilai harus berupa daftar
    .long = Kirim daftar nilai.

deque_type = Nilai harus berupa daftar
    .long = Kirim daftar nilai.

tuple_type = Nilai harus berupa daftar
    .long = Kirim daftar nilai.

set_type = Nilai harus berupa daftar
    .long = Kirim daftar nilai tanpa duplikat.

frozen_set_type = Nilai harus berupa daftar
    .long = Kirim daftar nilai tanpa duplikat.

set_item_not_hashable = Entri ini tidak diizinkan
    .long = Entri ini tidak dapat menjadi bagian dari daftar. Gunakan nilai sederhana, seperti teks atau angka.
