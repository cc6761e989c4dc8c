### pydantic: tarihler, saatler, saat dilimleri ve süreler

date_type = Değer bir tarih olmalı
    .long = Bir tarih girin.

date_parsing = Geçersiz tarih
    .long = Tarih geçerli değil. YYYY-AA-GG biçimini kullanın.

date_from_datetime_parsing = Geçersiz tarih
    .long = Değer, tarih olarak okunamadı. Kontrol edip tekrar deneyin.

date_from_datetime_inexact = Tarih, saat içermemeli
    .long = Yalnızca tarihi girin; saat eklemeyin.

date_past = Tarih geçmişte olmalı
    .long = Geçmişteki bir tarih seçin.

date_future = Tarih gelecekte olmalı
    .long = Gelecekteki bir tarih seçin.

time_type = Değer bir saat bilgisi olmalı
    .long = Günün bir saatini girin.

time_parsing = Geçersiz saat
    .long = Saat geçerli değil. Kontrol edip tekrar deneyin.

datetime_type = Değer bir tarih ve saat olmalı
    .long = Bir tarih ve saat girin.

datetime_parsing = Geçersiz tarih veya saat
    .long = Tarih ve saat geçerli değil. Kontrol edip tekrar deneyin.

datetime_object_invalid = Geçersiz tarih veya saat
    .long = Bu tarih ve saat kullanılamıyor. Kontrol edip tekrar deneyin.

datetime_from_date_parsing = Geçersiz tarih veya saat
    .long = Değer, tarih olarak da tarih ve saat olarak da okunamadı. Kontrol edip tekrar deneyin.

datetime_past = Tarih ve saat geçmişte olmalı
    .long = Geçmişteki bir tarih ve saat seçin.

datetime_future = Tarih ve saat gelecekte olmalı
    .long = Gelecekteki bir tarih ve saat seçin.

timezone_naive = Saat dilimine izin verilmiyor
    .long = Saati, saat dilimi olmadan girin.

timezone_aware = Saat dilimi eksik
    .long = Saati, saat dilimiyle birlikte girin.

timezone_offset = Yanlış saat dilimi
    .long = Saat dilimi UTC{ $tz_expected } olmalıdır.

time_delta_type = Değer bir süre olmalı
    .long = Süreyi girin.

time_delta_parsing = Geçersiz süre
    .long = Süre geçerli değil. Kontrol edip tekrar deneyin.
