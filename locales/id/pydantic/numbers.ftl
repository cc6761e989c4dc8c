### pydantic: angka

multiple_of = Angka tidak diizinkan
    .long = Masukkan kelipatan { NUMBER($multiple_of, maximumFractionDigits: 15) }.

finite_number = Angka tidak terhingga
    .long = Masukkan angka yang terhingga.

int_type = Diperlukan bilangan bulat
    .long = Masukkan bilangan bulat.

int_parsing = Bukan bilangan bulat
    .long = Nilai ini tidak dapat dibaca sebagai bilangan bulat. Periksa, lalu coba lagi.

int_parsing_size = Angka terlalu panjang
    .long = Angka ini memiliki terlalu banyak digit.

int_from_float = Diperlukan bilangan bulat
    .long = Masukkan bilangan bulat, tanpa angka desimal.

float_type = Diperlukan angka
    .long = Masukkan angka.

float_parsing = Bukan angka
    .long = Nilai ini tidak dapat dibaca sebagai angka. Periksa, lalu coba lagi.

decimal_type = Diperlukan bilangan desimal
    .long = Masukkan bilangan desimal.

decimal_parsing = Bukan bilangan desimal
    .long = Nilai ini tidak dapat dibaca sebagai bilangan desimal. Periksa, lalu coba lagi.

decimal_max_digits = Terlalu banyak digit
    .long = Gunakan maksimal { $max_digits } digit secara keseluruhan.

decimal_max_places = Terlalu banyak angka desimal
    .long = Gunakan maksimal { $decimal_places } angka desimal.

decimal_whole_digits = Terlalu banyak digit sebelum tanda desimal
    .long = Gunakan maksimal { $whole_digits } digit sebelum tanda desimal.

fraction_type = Diperlukan pecahan
    .long = Masukkan angka atau pecahan.

fraction_parsing = Bukan pecahan
    .long = Nilai ini tidak dapat dibaca sebagai pecahan. Periksa, lalu coba lagi.

complex_type = Diperlukan bilangan kompleks
    .long = Masukkan angka atau bilangan kompleks, dengan format seperti { "1+2j" }.

complex_str_parsing = Bukan bilangan kompleks
    .long = Nilai ini tidak dapat dibaca sebagai bilangan kompleks. Gunakan format seperti { "1+2j" }.
