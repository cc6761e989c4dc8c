### Clerk, Frontend API: Kullanıcılar

no_password_set = Parola belirlenmemiş
    .long = Bu kullanıcının hesabı için bir parola belirlenmemiş.

password_required = Parola gerekiyor
    .long = Bu uygulamanın ayarlarına göre parola zorunludur. Kullanıcının parolası kaldırılamaz.

password_too_long_needs_reset = İçe aktarılan parola çok uzun, sıfırlanmalı
    .long = Daha önce içe aktarılan parola çok uzun olduğu için kullanılamıyor. Parolanızı sıfırlayın.

updating_user_password_deprecated = Özellik kullanımdan kaldırılıyor
    .long = “password” geçerli bir parametre değil. Parola yalnızca /v1/me/change_password üzerinden güncellenebilir.

user_banned = Kullanıcı hesabı yasaklandı
    .long = Hesabınız yasaklandı. Bunun bir hata olduğunu düşünüyorsanız destek ekibine başvurun.

user_create_organization_not_enabled = Kuruluş oluşturma etkin değil
    .long = Bu kullanıcı kuruluş oluşturamaz; bu özellik etkin değil.

user_deactivated = Kullanıcı hesabı devre dışı bırakıldı
    .long = Hesabınız devre dışı bırakıldı. Destek ekibine başvurun.

user_delete_self_not_enabled = Kendi hesabını silme özelliği etkin değil
    .long = Bu kullanıcı kendi hesabını silemez; bu özellik etkin değil.

resource_not_found-UserNotFound = Kullanıcı bulunamadı
    .long = ID’si “{ $userID }” olan bir kullanıcı yok.

user_quota_exceeded = Kullanıcı kotası aşıldı
    .long = { $maxAllowed } kullanıcılık sınırınıza ulaştınız.

user_managed_by_scim = Kullanıcı SCIM tarafından yönetiliyor
    .long = Bu kullanıcı bir SCIM dizini tarafından yönetiliyor ve elle silinemez.
