### Clerk, Frontend API: Ağ

gateway_timeout = Ağ geçidi zaman aşımı
    .long = Üçüncü taraf bir hizmete gönderilen istek zaman aşımına uğradı.
