### pydantic: angka

multiple_of = Angka ini tidak diizinkan
    .long = Masukkan kelipatan { NUMBER($multiple_of, maximumFractionDigits: 15) }.

finite_number = Angka tak hingga tidak diizinkan
    .long = Masukkan angka yang berhingga.

int_type = Nilai harus berupa bilangan bulat
    .long = Masukkan bilangan bulat.

int_parsing = Nilai bukan bilangan bulat
    .long = Nilai ini tidak dapat dibaca sebagai bilangan bulat. Periksa, lalu coba lagi.

int_parsing_size = Angka terlalu panjang
    .long = Angka ini memiliki terlalu banyak digit.

int_from_float = Nilai harus berupa bilangan bulat
    .long = Masukkan bilangan bulat, tanpa angka di belakang koma.

float_type = Nilai harus berupa angka
    .long = Masukkan angka.

float_parsing = Nilai bukan angka
    .long = Nilai ini tidak dapat dibaca sebagai angka. Periksa, lalu coba lagi.

decimal_type = Nilai harus berupa bilangan desimal
    .long = Masukkan bilangan desimal.

decimal_parsing = Nilai bukan bilangan desimal
    .long = Nilai ini tidak dapat dibaca sebagai bilangan desimal. Periksa, lalu coba lagi.

decimal_max_digits = Angka memiliki terlalu banyak digit
    .long = Gunakan maksimal { $max_digits } digit secara keseluruhan.

decimal_max_places = Terlalu banyak angka di belakang koma
    .long = Gunakan maksimal { $decimal_places } angka di belakang koma.

decimal_whole_digits = Terlalu banyak digit di depan koma
    .long = Gunakan maksimal { $whole_digits } digit di depan koma.

fraction_type = Nilai harus berupa pecahan
    .long = Masukkan angka atau pecahan.

fraction_parsing = Nilai bukan pecahan
    .long = Nilai ini tidak dapat dibaca sebagai pecahan. Periksa, lalu coba lagi.

complex_type = Nilai harus berupa bilangan kompleks
    .long = Masukkan angka atau bilangan kompleks, dengan format seperti { "1+2j" }.

complex_str_parsing = Nilai bukan bilangan kompleks
    .long = Nilai ini tidak dapat dibaca sebagai bilangan kompleks. Gunakan format seperti { "1+2j" }.
