### AuthOS: Yetkilendirme hataları

FORBIDDEN-Authorization = Yetersiz izin
    .long = Rolünüz, bu işlemin gerektirdiği izinleri içermiyor.
    .resolution = Uygun role sahip bir hesap kullanın
    .help =
        - Kullanıcının gerekli role (owner/admin/member) sahip olduğundan emin olun
        - Doğru kuruluşa erişilip erişilmediğini kontrol edin
        - Belirtecin gerekli talepleri (claims) içerdiğinden emin olun

ORGANIZATION_NOT_ACTIVE = Kuruluş askıya alınmış veya beklemede
    .long = Bu kuruluş askıya alınmış ya da hâlâ onay bekliyor; bu yüzden şu anda kullanılamıyor.
    .resolution = Platform yöneticisine başvurun
    .help =
        - Platform yöneticisine başvurun
        - Yönetici konsolunda kuruluşun durumunu kontrol edin
        - Kuruluş onay bekliyor olabilir

NOT_ORGANIZATION_MEMBER = Kuruluş üyesi değilsiniz
    .long = Kullanıcı hesabınız bu kuruluşun üyesi değil.
    .resolution = Üyelik isteyin

PLATFORM_OWNER_REQUIRED = Platform sahibi erişimi gerekiyor
    .long = Bunu yalnızca bir platform sahibi yapabilir.
    .resolution = Bir platform sahibinin hesabını kullanın
