### pydantic: yang memiliki kolom sendiri, dan isi permintaan secara keseluruhan

json_invalid = Data tidak dapat dibaca
    .long = Data ini tidak dapat dibaca karena bukan JSON yang valid.

json_type = Diperlukan teks JSON
    .long = Data JSON harus berupa teks.

needs_python_object = Nilai tidak dapat diperiksa
    .long = Nilai ini tidak dapat diperiksa dalam bentuk yang dikirim.

recursion_loop = Referensi melingkar
    .long = Nilai ini memuat dirinya sendiri. Hapus referensi melingkar tersebut.

recursion_depth_exceeded = Terlalu banyak tingkat
    .long = Nilai ini tersusun dalam terlalu banyak tingkat. Kurangi jumlah tingkatnya.

get_attribute_error = Nilai tidak dapat dibaca
    .long = Nilai kolom ini tidak dapat dibaca.

model_type = Diperlukan objek
    .long = Kirim objek (sekelompok kolom bernama).

model_attributes_type = Diperlukan objek
    .long = Kirim objek (sekelompok kolom bernama).

dataclass_type = Diperlukan objek
    .long = Kirim objek (sekelompok kolom bernama).

dataclass_exact_type = Jenis objek salah
    .long = Jenis objek ini tidak sesuai dengan yang diharapkan.

named_tuple_type = Diperlukan daftar atau objek
    .long = Kirim daftar nilai atau objek (sekelompok kolom bernama).

dict_type = Diperlukan objek
    .long = Kirim objek (nama dengan satu nilai untuk masing-masing).

frozen_dict_type = Diperlukan objek
    .long = Kirim objek (nama dengan satu nilai untuk masing-masing).

ordered_dict_type = Diperlukan objek
    .long = Kirim objek (nama dengan satu nilai untuk masing-masing).

counter_type = Diperlukan jumlah
    .long = Kirim objek (nama dengan satu bilangan bulat untuk masing-masing).

mapping_type = Objek tidak dapat dibaca
    .long = Objek ini (nama dengan satu nilai untuk masing-masing) tidak dapat dibaca.

is_instance_of = Jenis nilai salah
    .long = Jenis nilai ini tidak sesuai dengan yang diharapkan.

is_subclass_of = Tipe salah
    .long = Tipe yang disebutkan bukan salah satu tipe yang diharapkan.

callable_type = Diperlukan fungsi
    .long = Kirim fungsi yang dapat dipanggil.
