### Clerk, Frontend API: Alan adları

operation_not_allowed_on_satellite_domain = Bu işleme izin verilmiyor
    .long = Bu işlem bir uydu (satellite) alan adında yapılamaz. Uygulama örneğinizin birincil alan adını kullanarak tekrar deneyin.

sync_nonce_already_consumed = Eşitleme nonce değeri zaten kullanılmış
    .long = Belirtilen eşitleme nonce değeri daha önce kullanılmış ve yeniden kullanılamaz.
