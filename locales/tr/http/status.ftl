### HTTP durumuna göre genel metinler

http_200 = İstek başarılı
    .long = İstek tamamlandı.
    .help = İstek tamamlandı

http_201 = Kaynak oluşturuldu
    .long = İstenen kaynak oluşturuldu.
    .help = Kaynak oluşturuldu

http_204 = İçerik yok
    .long = İstek tamamlandı. Gösterilecek bir şey yok.
    .help = Başarılı, yanıt gövdesi yok

http_400 = Hatalı istek
    .long = İstek anlaşılamadı. Girdiğiniz bilgileri kontrol edip tekrar deneyin.
    .help = Geçersiz girdi veya başarısız doğrulama

http_401 = Oturum açmanız gerekiyor
    .long = Oturum açıp tekrar deneyin.
    .help = Kimlik doğrulama eksik veya geçersiz

http_402 = Ödeme gerekiyor
    .long = Bunu yapmak için ödeme yapmanız veya planınızı değiştirmeniz gerekiyor.

http_403 = Erişim yasak
    .long = Bunu yapma izniniz yok.
    .help = Kimlik doğrulama geçerli, izinler yetersiz

http_404 = Sayfa veya öğe bulunamadı
    .long = Aradığınız sayfa veya öğe yok ya da artık kullanılamıyor.
    .help = Kaynak yok

http_405 = İşlem kullanılamıyor
    .long = Bu işlem bu adreste desteklenmiyor.

http_406 = Uygun biçim yok
    .long = İçerik, uygulamanızın kabul ettiği hiçbir biçimde sunulmuyor.

http_407 = Proxy sunucusunda oturum açılmalı
    .long = Ağınızın proxy sunucusunda oturum açıp tekrar deneyin.

http_408 = İstek zaman aşımına uğradı
    .long = İsteğinizin sunucuya ulaşması çok uzun sürdü. Bağlantınızı kontrol edip tekrar deneyin.

http_409 = Veriler çakışıyor
    .long = İsteğiniz güncel verilerle çakışıyor. Sayfayı yenileyip tekrar deneyin.
    .help = Yinelenen kaynak

http_410 = Sayfa veya öğe artık kullanılamıyor
    .long = Aradığınız sayfa veya öğe kaldırıldı.

http_411 = İçerik boyutu eksik
    .long = İstek, içeriğinin boyutunu belirtmiyor.

http_412 = Koşullar karşılanmıyor
    .long = İşlem için gereken koşullar sağlanmıyor. Sayfayı yenileyip tekrar deneyin.

http_413 = Çok fazla veri
    .long = İstek, sunucunun kabul ettiğinden fazla veri içeriyor. Daha az veri gönderip tekrar deneyin.

http_414 = Adres çok uzun
    .long = İsteğin adresi çok uzun. Adresi kısaltıp tekrar deneyin.

http_415 = Biçim desteklenmiyor
    .long = Veriler veya dosya, sunucunun desteklemediği bir biçimde.

http_416 = İstenen bölüm yok
    .long = İçeriğin istenen bölümü mevcut değil. Sayfayı yenileyip tekrar deneyin.

http_417 = Gereksinim karşılanamıyor
    .long = Sunucu, isteğin gereksinimlerinden birini karşılayamıyor.

http_418 = İstek reddedildi
    .long = Sunucu bu isteği yerine getirmeyi reddediyor.

http_421 = Yanlış sunucu
    .long = İstek, onu yanıtlayamayan bir sunucuya ulaştı. Tekrar deneyin.

http_422 = Bazı bilgiler geçerli değil
    .long = Girdiğiniz bilgilerin bazıları geçerli değil. Kontrol edip tekrar deneyin.

http_423 = Öğe kilitli
    .long = Öğe şu anda kilitli. Daha sonra tekrar deneyin.

http_424 = Gerekli bir adım başarısız oldu
    .long = İsteğiniz, bağlı olduğu bir işlem başarısız olduğu için tamamlanamadı.

http_425 = İstek çok erken gönderildi
    .long = Sunucu, isteği henüz işleyemiyor. Tekrar deneyin.

http_426 = Farklı bir protokol gerekiyor
    .long = Sunucu farklı bir protokol gerektiriyor. Uygulamanızı veya tarayıcınızı güncelleyip tekrar deneyin.

http_428 = Sürüm bilgisi eksik
    .long = İstek, hangi sürümü değiştirdiğini belirtmiyor. Sayfayı yenileyip tekrar deneyin.

http_429 = Çok fazla istek
    .long = Kısa sürede çok fazla istek gönderildi. Biraz bekleyip tekrar deneyin.
    .help = İstek sınırı uygulandı

http_431 = İstek üst bilgileri çok büyük
    .long = İsteğin üst bilgileri çok büyük. Bu sitenin çerezlerini silmek işe yarayabilir.

http_451 = İçerik yasal nedenlerle kullanılamıyor
    .long = Bu içerik yasal nedenlerle gösterilemiyor.

http_500 = Sunucu hatası
    .long = Sunucuda bir sorun oluştu. Daha sonra tekrar deneyin.
    .help = Beklenmeyen hata

http_501 = Özellik desteklenmiyor
    .long = Sunucu bu tür bir isteği yerine getiremiyor.

http_502 = Geçersiz yanıt
    .long = Bu hizmetin bağlı olduğu bir sunucu geçersiz bir yanıt gönderdi. Daha sonra tekrar deneyin.

http_503 = Hizmet kullanılamıyor
    .long = Hizmet şu anda kullanılamıyor. Daha sonra tekrar deneyin.
    .help = Bakım veya aşırı yük

http_504 = Zamanında yanıt gelmedi
    .long = Sunucunun yanıt vermesi çok uzun sürdü. Daha sonra tekrar deneyin.

http_505 = HTTP sürümü desteklenmiyor
    .long = Sunucu, isteğin HTTP sürümünü desteklemiyor. Uygulamanızı veya tarayıcınızı güncelleyip tekrar deneyin.

http_506 = Sunucu yanlış yapılandırılmış
    .long = Sunucunun yapılandırmasında bir sorun var. Daha sonra tekrar deneyin.

http_507 = Depolama alanı yetersiz
    .long = Sunucuda verileri depolamak için yeterli yer yok. Daha sonra tekrar deneyin.

http_508 = Sonsuz döngü
    .long = İstek sonsuz bir döngüye yol açtığı için sunucu işlemi durdurdu.

http_510 = Uzantı eksik
    .long = İstekte, sunucunun gerektirdiği bir uzantı eksik.

http_511 = Ağda oturum açılmalı
    .long = Kullandığınız ağda oturum açıp tekrar deneyin.

# 400–499 arasındaki diğer durumlar için
http_4xx = İstek tamamlanamadı
    .long = İstekte bir sorun var. Girdiğiniz bilgileri kontrol edip tekrar deneyin.

# 500–599 arasındaki diğer durumlar için
http_5xx = Hizmet hatası
    .long = Hizmet, isteği tamamlayamadı. Daha sonra tekrar deneyin.

# Kodu bilinmeyen bir hata için
http_unknown = Bir sorun oluştu
    .long = Bir hata oluştu. Daha sonra tekrar deneyin.
