### pydantic: metin, veri, adresler ve ID’ler

string_type = Değer metin olmalı
    .long = Bir metin girin.

string_unicode = Metin okunamıyor
    .long = Metin, okunamayan karakterler içeriyor. Kontrol edip tekrar deneyin.

string_too_short = Metin çok kısa
    .long = En az { $min_length } karakter girin.

string_too_long = Metin çok uzun
    .long = En fazla { $max_length } karakter girin.

string_pattern_mismatch = Yanlış biçim
    .long = Metin, beklenen biçimde değil (gereken kalıp: { $pattern }).

string_not_ascii = Metinde desteklenmeyen karakterler var
    .long = Yalnızca aksansız Latin harfleri, rakamlar ve yaygın noktalama işaretleri (ASCII) kullanın.

bytes_type = Değer metin veya ikili veri olmalı
    .long = Veriyi metin olarak veya ikili biçimde gönderin.

bytes_too_short = Veri çok kısa
    .long = Veri en az { $min_length } bayt olmalıdır.

bytes_too_long = Veri çok uzun
    .long = Veri en fazla { $max_length } bayt olabilir.

bytes_invalid_encoding = Veri okunamıyor
    .long = Veri doğru kodlanmamış. Gereken kodlama: { $encoding }.

url_type = Değer bir web adresi olmalı
    .long = Bir web adresi (URL) girin.

url_parsing = Geçersiz web adresi
    .long = Web adresi (URL) geçerli değil. Kontrol edip tekrar deneyin.

url_syntax_violation = Geçersiz web adresi
    .long = Web adresi (URL) doğru yazılmamış. Kontrol edip tekrar deneyin.

url_too_long = Web adresi çok uzun
    .long = Web adresi (URL) en fazla { $max_length } karakter olabilir.

url_scheme = Yanlış web adresi türü
    .long = Web adresi (URL) { LIST($expected_schemes, type: "or") } ile başlamalıdır.

uuid_type = Değer bir UUID olmalı
    .long = UUID biçiminde bir ID gönderin.

uuid_parsing = Geçersiz UUID
    .long = UUID geçerli değil. Kontrol edip tekrar deneyin.

uuid_version = Yanlış UUID sürümü
    .long = Sürümü { $expected_version } olan bir UUID gönderin.
