### pydantic: ada tidaknya kolom, dan pilihan

missing = Kolom belum diisi
    .long = Kolom ini tidak boleh kosong. Isi kolom ini terlebih dahulu.

extra_forbidden = Kolom tidak dikenal
    .long = Kolom ini seharusnya tidak ada. Hapus kolom ini.

frozen_field = Kolom tidak dapat diubah
    .long = Nilai kolom ini bersifat tetap dan tidak dapat diubah.

frozen_instance = Entri tidak dapat diubah
    .long = Entri ini bersifat tetap. Nilainya tidak dapat diubah.

no_such_attribute = Kolom tidak dikenal
    .long = Tidak ada kolom bernama “{ $attribute }”.

none_required = Kolom harus dikosongkan
    .long = Kolom ini tidak boleh diisi. Hapus isinya.

invalid_key = Nama kolom tidak valid
    .long = Nama kolom harus berupa teks.

default_factory_not_called = Nilai tidak dapat ditentukan
    .long = Nilai ini bergantung pada nilai lain yang tidak valid. Perbaiki nilai lain tersebut terlebih dahulu.

missing_sentinel_error = Kolom tidak boleh disertakan
    .long = Hapus kolom ini dari data yang dikirim.

ellipsis_error = Nilai tidak diizinkan
    .long = Nilai harus berupa elipsis (tiga titik).

value_error = Nilai tidak valid
    .long = Nilai ini tidak valid. Periksa, lalu coba lagi.

assertion_error = Persyaratan tidak terpenuhi
    .long = Nilai ini tidak memenuhi suatu persyaratan. Periksa, lalu coba lagi.

bool_type = Nilai harus berupa ya atau tidak
    .long = Pilih ya (true) atau tidak (false).

bool_parsing = Nilai bukan ya ataupun tidak
    .long = Nilai ini tidak dapat dibaca sebagai ya atau tidak. Pilih ya (true) atau tidak (false).

enum = Pilihan tidak tersedia
    .long =
        { COUNT($expected) ->
            [1] Satu-satunya nilai yang diizinkan adalah { LIST($expected, type: "or") }.
           *[other] Pilih salah satu nilai ini: { LIST($expected, type: "or") }.
        }

literal_error = Nilai tidak diizinkan
    .long = Nilai harus berupa { LIST($expected, type: "or") }.

union_tag_invalid = Jenis tidak dikenal
    .long = Nilai kolom “{ $discriminator }” harus berupa { LIST($expected_tags, type: "or") }.

union_tag_not_found = Jenis belum ditentukan
    .long = Kolom “{ $discriminator }” menentukan kolom lain yang diperlukan, jadi isi kolom ini terlebih dahulu.
