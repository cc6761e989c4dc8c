### pydantic: argumen fungsi yang memeriksanya

arguments_type = Diperlukan nilai
    .long = Kirim daftar nilai atau sekelompok nilai bernama.

missing_argument = Nilai tidak ada
    .long = Nilai yang wajib ada tidak disertakan.

unexpected_keyword_argument = Nilai tidak dikenal
    .long = Tidak ada nilai yang diharapkan dengan nama ini. Hapus nilai tersebut.

missing_keyword_only_argument = Nilai tidak ada
    .long = Nilai yang wajib ada tidak disertakan. Kirim nilai tersebut dengan namanya.

unexpected_positional_argument = Terlalu banyak nilai
    .long = Jumlah nilai melebihi yang diharapkan. Hapus nilai ini.

missing_positional_only_argument = Nilai tidak ada
    .long = Nilai yang wajib ada tidak disertakan. Kirim nilai tersebut menurut posisinya, tanpa nama.

multiple_argument_values = Nilai diberikan lebih dari sekali
    .long = Nilai ini diberikan beberapa kali. Kirim satu kali saja.
