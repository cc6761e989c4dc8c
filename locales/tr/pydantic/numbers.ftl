### pydantic: sayılar

multiple_of = Bu sayı kullanılamaz
    .long = { NUMBER($multiple_of, maximumFractionDigits: 15) } sayısının bir katını girin.

finite_number = Sayı sonlu değil
    .long = Sonlu bir sayı girin.

int_type = Değer bir tam sayı olmalı
    .long = Bir tam sayı girin.

int_parsing = Değer bir tam sayı değil
    .long = Değer, tam sayı olarak okunamadı. Kontrol edip tekrar deneyin.

int_parsing_size = Sayı çok uzun
    .long = Sayının çok fazla basamağı var.

int_from_float = Değer bir tam sayı olmalı
    .long = Ondalık kısmı olmayan bir tam sayı girin.

float_type = Değer bir sayı olmalı
    .long = Bir sayı girin.

float_parsing = Değer bir sayı değil
    .long = Değer, sayı olarak okunamadı. Kontrol edip tekrar deneyin.

decimal_type = Değer bir ondalık sayı olmalı
    .long = Bir ondalık sayı girin.

decimal_parsing = Değer bir ondalık sayı değil
    .long = Değer, ondalık sayı olarak okunamadı. Kontrol edip tekrar deneyin.

decimal_max_digits = Sayıda çok fazla basamak var
    .long = Toplamda en fazla { $max_digits } basamak kullanın.

decimal_max_places = Çok fazla ondalık basamak var
    .long = En fazla { $decimal_places } ondalık basamak kullanın.

decimal_whole_digits = Ondalık ayırıcının solunda çok fazla basamak var
    .long = Ondalık ayırıcının solunda en fazla { $whole_digits } basamak kullanın.

fraction_type = Değer bir kesir olmalı
    .long = Bir sayı veya kesir girin.

fraction_parsing = Değer bir kesir değil
    .long = Değer, kesir olarak okunamadı. Kontrol edip tekrar deneyin.

complex_type = Değer bir karmaşık sayı olmalı
    .long = Bir sayı veya “{ "1+2j" }” gibi bir karmaşık sayı girin.

complex_str_parsing = Değer bir karmaşık sayı değil
    .long = Değer, karmaşık sayı olarak okunamadı. “{ "1+2j" }” gibi bir biçim kullanın.
