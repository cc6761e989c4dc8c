### pydantic: argumen fungsi yang memeriksanya

arguments_type = Nilai harus berupa daftar atau objek
    .long = Kirim daftar nilai atau objek (kumpulan nilai bernama).

missing_argument = Nilai wajib tidak disertakan
    .long = Ada nilai wajib yang belum dikirim.

unexpected_keyword_argument = Nilai tidak dikenal
    .long = Nilai dengan nama ini tidak diterima. Hapus nilai tersebut.

missing_keyword_only_argument = Nilai wajib tidak disertakan
    .long = Ada nilai wajib yang belum dikirim. Kirim nilai tersebut dengan menyebutkan namanya.

unexpected_positional_argument = Terlalu banyak nilai
    .long = Jumlah nilai melebihi yang diperlukan. Hapus nilai ini.

missing_positional_only_argument = Nilai wajib tidak disertakan
    .long = Ada nilai wajib yang belum dikirim. Kirim nilai tersebut menurut posisinya, tanpa nama.

multiple_argument_values = Nilai dikirim lebih dari sekali
    .long = Nilai ini dikirim beberapa kali. Kirim satu kali saja.
