### Clerk, Frontend API: Kuruluşlar

already_a_member_in_organization = Kullanıcı zaten kuruluş üyesi
    .long = { $user } zaten bu kuruluşun üyesi.

invitations_not_supported_in_organization = E-posta davetleri desteklenmiyor
    .long = Bu kuruluş, e-posta davetlerini desteklemiyor. Bu özelliği etkinleştirmek için destek ekibine başvurun.

missing_organization_permission = Kuruluş izni eksik
    .long = Kullanıcı hesabınızda gerekli bir kuruluş izni yok.

not_a_member_in_organization = Kuruluş üyesi değilsiniz
    .long = Kullanıcı hesabınız bu kuruluşun üyesi değil. Bu işlemi yalnızca kuruluş üyeleri yapabilir.

organization_admin_delete_not_enabled = Yöneticiler için silme özelliği etkin değil
    .long = Bu kuruluşta yöneticiler silme işlemi yapamaz; bu özellik etkin değil.

organization_already_has_sso_connection = Kuruluşun SSO bağlantısı zaten ayarlanmış
    .long = Bu kuruluşun mevcut bir SSO bağlantısı var.

organization_domain_already_exists = Alan adı zaten bir kuruluşta kayıtlı
    .long = Bu alan adı zaten başka bir kuruluş tarafından kullanılıyor.

organization_domain_blocked = E-posta alan adı engellenmiş
    .long = Bu, engellenmiş bir e-posta sağlayıcısının alan adı. Farklı bir alan adı kullanın.

organization_domain_common = Yaygın e-posta alan adı kullanılamaz
    .long = Bu, yaygın bir e-posta sağlayıcısının alan adı. Farklı bir alan adı kullanın.

organization_domain_enrollment_mode_not_enabled = Kuruluş katılım modu etkin değil
    .long = “{ $enrollmentMode }” katılım modu, bu uygulama örneğinin kuruluşları için etkin değil.

organization_domain_mismatch = E-posta adresi, kuruluşun alan adıyla eşleşmiyor
    .long = Girilen e-posta adresinin alan adı, kuruluşun alan adıyla aynı değil.

organization_domain_quota_exceeded = Kuruluşun alan adı kotası aşıldı
    .long = Kuruluş başına en fazla { $limit } alan adı eklenebilir ve bu sınıra ulaştınız.

organization_invitation_already_accepted = Davet zaten kabul edilmiş
    .long = Bu davet daha önce kabul edilmiş. Oturum açın.

organization_invitation_identification_already_exists = E-posta adresi zaten kayıtlı
    .long = Bu davetteki e-posta adresi zaten kayıtlı. Adres size aitse oturum açmayı deneyin.

organization_invitation_identification_not_exist = Davet edilen kullanıcı bulunamadı
    .long = Kullanıcı bulunamadı. Hesabınız yoksa bu daveti kabul etmek için önce kaydolun.

organization_invitation_not_found = Davet bulunamadı
    .long = ID’si “{ $invitationID }” olan bir davet yok.

organization_invitation_not_pending = Davet beklemede değil
    .long = Kuruluş daveti “pending” (beklemede) durumunda değil.

organization_invitation_not_unique = Bekleyen bir kuruluş daveti zaten var
    .long = Bir kuruluşun aynı e-posta adresi için bekleyen yalnızca bir daveti olabilir.

organization_invitation_revoked_code = Davet iptal edilmiş
    .long = Bu davet iptal edildi ve artık kullanılamaz.

organization_invitation_to_deleted_organization = Davetin kuruluşu silinmiş
    .long = Bu davet, silinmiş bir kuruluşa ait.

form_param_value_invalid-OrganizationManagedRoleOperationFAPIDisallowed = Yönetilen kuruluş rolüyle ilgili işleme izin verilmiyor
    .long = Yönetilen roller Frontend API üzerinden atanamaz. Bunun yerine kontrol panelini veya Backend API’yi kullanın.

organization_membership_enterprise_connection_cannot_remove = Kurumsal bağlantılı kuruluş üyeliği kaldırılamaz
    .long = Kurumsal bağlantıya dayanan bir kuruluş üyeliği kaldırılamaz.

organization_membership_managed_by_scim = Üyelik rolü SCIM tarafından yönetiliyor
    .long = Bu üyelik bir SCIM dizini tarafından yönetiliyor ve elle değiştirilemez.

organization_minimum_permissions_needed = Asgari kuruluş izinleri gerekiyor
    .long = Gereken asgari izinlere sahip en az bir kuruluş üyesi bulunmalıdır.

form_param_value_invalid-OrganizationNameInvalid = Geçersiz kuruluş adı
    .long = “{ $name }” kuruluş adı geçersiz: { $reason }

organization_not_enabled_in_instance = Erişim reddedildi
    .long = Kuruluşlar özelliği bu uygulama örneği için etkin değil. Şu adreste etkinleştirebilirsiniz: https://dashboard.clerk.com.

resource_not_found-OrganizationNotFound = Kuruluş bulunamadı
    .long = Belirtilen kuruluş bulunamadı.

organization_not_found_or_unauthorized = Kuruluş bulunamadı veya yetkiniz yok
    .long = Belirtilen kuruluş bulunamadı ya da bu kuruluşa erişim izniniz yok.

resource_not_found-OrganizationRoleNotFound = Rol bulunamadı
    .long = Belirtilen kuruluş rolü bulunamadı.

organization_suggestion_already_accepted = Öneri zaten kabul edilmiş
    .long = Bu kuruluş önerisi daha önce kabul edilmiş.

organization_unlimited_membership_required-OrganizationUnlimitedMembershipsRequired = Kuruluş üyelikleri sınırlı
    .long = Kuruluş üyeliği sınırlı olduğu için bu özellik desteklenmiyor. Sınırsız üyeliği etkinleştirerek sınırı kaldırabilirsiniz.

organization_unlimited_membership_required-OrganizationUnlimitedMembershipsUpgradeRequired = Kuruluş üyelikleri sınırlı
    .long = Kuruluş üyeliği sınırlı olduğu için bu özellik desteklenmiyor. Abonelik planınızı yükselterek sınırı kaldırabilirsiniz.
