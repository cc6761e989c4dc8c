### pydantic: bağımsız değişkenlerini kontrol eden işlev çağrıları

arguments_type = Değer listesi veya grubu gerekiyor
    .long = Bir değer listesi veya adlandırılmış değerlerden oluşan bir grup gönderin.

missing_argument = Eksik değer
    .long = Gerekli bir değer gönderilmemiş.

unexpected_keyword_argument = Bilinmeyen değer
    .long = Bu adda bir değer kabul edilmiyor. Değeri kaldırın.

missing_keyword_only_argument = Eksik değer
    .long = Gerekli bir değer gönderilmemiş. Değeri adıyla gönderin.

unexpected_positional_argument = Çok fazla değer
    .long = Gerekenden fazla değer gönderilmiş. Bu değeri kaldırın.

missing_positional_only_argument = Eksik değer
    .long = Gerekli bir değer gönderilmemiş. Değeri adsız olarak, sırasına göre gönderin.

multiple_argument_values = Değer birden fazla kez gönderilmiş
    .long = Bu değer birden fazla kez gönderilmiş. Yalnızca bir kez gönderin.
