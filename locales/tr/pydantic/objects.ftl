### pydantic: kendi alanları olan değerler ve gövdenin bütünü

json_invalid = Veriler okunamıyor
    .long = Veriler geçerli JSON olmadığı için okunamadı.

json_type = Değer bir JSON metni olmalı
    .long = JSON verilerini metin olarak gönderin.

needs_python_object = Değer kontrol edilemiyor
    .long = Bu değer, gönderildiği biçimiyle kontrol edilemiyor.

recursion_loop = Döngüsel başvuru
    .long = Bu değer kendisini içeriyor. Döngüsel başvuruyu kaldırın.

recursion_depth_exceeded = Çok fazla iç içe düzey
    .long = Değerler çok fazla düzeyde iç içe geçmiş. Daha az düzey kullanın.

get_attribute_error = Değer okunamıyor
    .long = Bu alanın değeri okunamadı.

model_type = Değer bir nesne olmalı
    .long = Bir nesne (adlandırılmış alanlardan oluşan bir grup) gönderin.

model_attributes_type = Değer bir nesne olmalı
    .long = Bir nesne (adlandırılmış alanlardan oluşan bir grup) gönderin.

dataclass_type = Değer bir nesne olmalı
    .long = Bir nesne (adlandırılmış alanlardan oluşan bir grup) gönderin.

dataclass_exact_type = Yanlış nesne türü
    .long = Bu nesne, beklenen türde değil.

named_tuple_type = Değer bir liste veya nesne olmalı
    .long = Bir değer listesi veya bir nesne (adlandırılmış alanlardan oluşan bir grup) gönderin.

dict_type = Değer bir nesne olmalı
    .long = Bir nesne (ad ve değer çiftleri) gönderin.

frozen_dict_type = Değer bir nesne olmalı
    .long = Bir nesne (ad ve değer çiftleri) gönderin.

ordered_dict_type = Değer bir nesne olmalı
    .long = Bir nesne (ad ve değer çiftleri) gönderin.

counter_type = Değerler tam sayı olmalı
    .long = Bir nesne (ad ve tam sayı çiftleri) gönderin.

mapping_type = Nesne okunamıyor
    .long = Nesne (ad ve değer çiftleri) okunamadı.

is_instance_of = Yanlış değer türü
    .long = Bu değer, beklenen türde değil.

is_subclass_of = Yanlış tür
    .long = Belirtilen tür, beklenen türlerden biri değil.

callable_type = Değer bir işlev olmalı
    .long = Çağrılabilir bir işlev gönderin.
