### pydantic: yang memiliki kolom sendiri, dan isi permintaan secara keseluruhan

json_invalid = Data tidak dapat dibaca
    .long = Data ini tidak dapat dibaca karena bukan JSON yang valid.

json_type = Nilai harus berupa teks JSON
    .long = Data JSON harus berupa teks.

needs_python_object = Nilai tidak dapat diperiksa
    .long = Nilai ini tidak dapat diperiksa dalam bentuk yang dikirim.

recursion_loop = Data memuat referensi melingkar
    .long = Nilai ini memuat dirinya sendiri. Hapus referensi melingkar tersebut.

recursion_depth_exceeded = Tingkat data terlalu banyak
    .long = Nilai ini tersusun dalam terlalu banyak tingkat. Kurangi jumlah tingkatnya.

get_attribute_error = Nilai tidak dapat dibaca
    .long = Nilai kolom ini tidak dapat dibaca.

model_type = Nilai harus berupa objek
    .long = Kirim objek (kumpulan kolom bernama).

model_attributes_type = Nilai harus berupa objek
    .long = Kirim objek (kumpulan kolom bernama).

dataclass_type = Nilai harus berupa objek
    .long = Kirim objek (kumpulan kolom bernama).

dataclass_exact_type = Jenis objek salah
    .long = Jenis objek ini tidak sesuai dengan yang diharapkan.

named_tuple_type = Nilai harus berupa daftar atau objek
    .long = Kirim daftar nilai atau objek (kumpulan kolom bernama).

dict_type = Nilai harus berupa objek
    .long = Kirim objek (pasangan nama dan nilai).

frozen_dict_type = Nilai harus berupa objek
    .long = Kirim objek (pasangan nama dan nilai).

ordered_dict_type = Nilai harus berupa objek
    .long = Kirim objek (pasangan nama dan nilai).

counter_type = Nilai harus berupa objek berisi bilangan bulat
    .long = Kirim objek (pasangan nama dan bilangan bulat).

mapping_type = Objek tidak dapat dibaca
    .long = Objek ini (pasangan nama dan nilai) tidak dapat dibaca.

is_instance_of = Jenis nilai salah
    .long = Jenis nilai ini tidak sesuai dengan yang diharapkan.

is_subclass_of = Tipe salah
    .long = Tipe ini bukan salah satu tipe yang diharapkan.

callable_type = Nilai harus berupa fungsi
    .long = Kirim fungsi yang dapat dipanggil.
