### pydantic: listeler, kümeler ve demetler

too_short = Çok az öğe var
    .long = En az { $min_length } öğe girin.

too_long = Çok fazla öğe var
    .long = En fazla { $max_length } öğe girin.

iterable_type = Değer bir liste olmalı
    .long = Bir değer listesi gönderin.

iteration_error = Liste okunamıyor
    .long = Liste sonuna kadar okunamadı.

list_type = Değer bir liste olmalı
    .long = Bir değer listesi gönderin.

deque_type = Değer bir liste olmalı
    .long = Bir değer listesi gönderin.

tuple_type = Değer bir liste olmalı
    .long = Bir değer listesi gönderin.

set_type = Değer bir liste olmalı
    .long = Yinelenen değer içermeyen bir liste gönderin.

frozen_set_type = Değer bir liste olmalı
    .long = Yinelenen değer içermeyen bir liste gönderin.

set_item_not_hashable = Öğeye izin verilmiyor
    .long = Bu öğe listede yer alamaz. Metin veya sayı gibi basit bir değer kullanın.
