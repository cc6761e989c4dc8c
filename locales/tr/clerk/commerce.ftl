### Clerk, Frontend API: Ödemeler

annual_plan_period_not_supported = Yıllık plan dönemi desteklenmiyor
    .long = Bu plan için yıllık dönem desteklenmiyor.

billing_not_enabled-BillingNotEnabled = Erişim reddedildi
    .long = Faturalandırma özelliği bu uygulama örneği için etkin değil. Şu adreste etkinleştirebilirsiniz: https://dashboard.clerk.com.

billing_not_enabled-BillingNotEnabledForOrg = Erişim reddedildi
    .long = Kuruluşlar için faturalandırma özelliği bu uygulama örneğinde etkin değil. Şu adreste etkinleştirebilirsiniz: https://dashboard.clerk.com.

billing_not_enabled-BillingNotEnabledForUser = Erişim reddedildi
    .long = Kullanıcılar için faturalandırma özelliği bu uygulama örneğinde etkin değil. Şu adreste etkinleştirebilirsiniz: https://dashboard.clerk.com.

billing_plan_is_hidden = Plan herkese açık değil
    .long = Bu plan herkese açık değil; ödeme işleminde kullanılmamalıdır.

checkout_already_in_progress = Başka bir ödeme işlemi sürüyor
    .long = Zaten devam eden başka bir ödeme işlemi var.

checkout_not_found = Ödeme işlemi bulunamadı
    .long = Böyle bir ödeme işlemi bulunamadı.

commerce_statement_not_found = Hesap özeti bulunamadı
    .long = ID’si “{ $statementID }” olan bir hesap özeti yok.

external_payments_not_setup = Harici ödemeler ayarlanmamış
    .long = Harici ödemeler için gereken ayarlar yapılmamış.

invalid_gateway_type = Geçersiz ödeme ağ geçidi türü
    .long = Belirtilen ödeme ağ geçidi türü geçerli değil.

invalid_plan_change = Geçersiz plan değişikliği
    .long = Farklı bir plan veya faturalandırma dönemi seçin ya da destek ekibine başvurun.

invalid_plan_type = Geçersiz plan türü
    .long = Plan türü ({ $planType }) geçerli değil.

invalid_use_of_test_card = Test kartı burada geçerli değil
    .long = Test kartları üretim ortamında kullanılamaz.

max_payment_methods_quota_exceeded = Ödeme yöntemi kotası aşıldı
    .long = En fazla { $limit } ödeme yöntemi ekleyebilirsiniz ve bu sınıra ulaştınız. Yenisini eklemek için mevcut yöntemlerden birini silin.

missing_payer_email = Ödeme yapan tarafın e-posta adresi eksik
    .long = Bu işlem için ödeme yapan tarafın e-posta adresi gerekiyor.

missing_plan_id = Plan ID’si eksik
    .long = Bu işlem için plan ID’si gerekiyor.

monthly_plan_period_not_supported = Aylık plan dönemi desteklenmiyor
    .long = Bu plan için aylık dönem desteklenmiyor.

org_member_limit_exceeded_for_plan_change = Kuruluşun üye sınırı aşıldı
    .long = Kuruluşta kullanılan kullanıcı lisansı sayısı ({ $occupiedSeatsStr }), kuruluş üyeliği sınırını ({ $maxAllowedStr }) aştığı için plan değişikliğine izin verilmiyor.

payee_not_active = Ödeme alıcısı etkin değil
    .long = Ödeme alıcısı şu anda etkin değil.

payee_not_found = Ödeme alıcısı bulunamadı
    .long = Böyle bir ödeme alıcısı bulunamadı.

payer_not_found = Ödeme yapan taraf bulunamadı
    .long = Böyle bir ödeme yapan taraf bulunamadı.

payment_attempt_failed_requires_confirmation = Ödeme için onay gerekiyor
    .long = Ödeme denemesi, şu anda desteklenmeyen ek bir onay gerektirdiği için başarısız oldu. Farklı bir ödeme yöntemi kullanın.

payment_attempt_failed_card_declined = Kartınız reddedildi
    .long = Ödeme sırasında kart reddedildi.

payment_attempt_failed_card_expired = Kartın süresi doldu
    .long = Kullandığınız kartın süresi doldu.

payment_attempt_failed_card_insufficient_funds = Yetersiz bakiye
    .long = Kartta yeterli bakiye yok.

payment_attempt_failed_processing_error = Ödeme işlenemedi
    .long = Ödeme yöntemi işlenirken bir hata oluştu.

payment_source_expired = Ödeme yönteminin süresi doldu
    .long = Süresi dolan bu ödeme yöntemi artık kullanılamaz.

payment_source_in_use = Ödeme yöntemi kullanılıyor
    .long = Etkin abonelikleriniz bu ödeme yöntemini kullanıyor. Ödeme yöntemini silmeden önce bu abonelikleri iptal edin.

payment_source_not_found = Ödeme yöntemi bulunamadı
    .long = Böyle bir ödeme yöntemi bulunamadı.

plan_already_active = Plan zaten etkin
    .long = Seçilen plan şu anda zaten etkin.

plan_cannot_have_seats = Plan, kullanıcı lisansı içeremez
    .long = Seçilen plan kullanıcı lisansına dayalı değil, ancak ödeme isteği “seat_quantity” parametresini içeriyor.

plan_not_found = Plan bulunamadı
    .long = Böyle bir plan bulunamadı.

plan_seat_limit_exceeded = Planın kullanıcı lisansı sınırı aşıldı
    .long = Kuruluşunuzda { $currentMembersStr } üye var, ancak istenen plan yalnızca { $seatLimitStr } üyeyi destekliyor. Bu plana geçmeden önce üye çıkarın.

price_id_invalid_for_checkout = Fiyat ID’si (price_id) ödeme işlemi için geçersiz
    .long = Bu fiyatla ödeme işlemi yapılamaz.

requested_seats_insufficient = İstenen kullanıcı lisansı sayısı yetersiz
    .long = Kuruluşunuzda { $currentMembersStr } üye var, ancak bu ödeme işlemi yalnızca { $grantedSeatsStr } kullanıcı lisansı sağlıyor. En az { $currentMembersStr } kullanıcı lisansı isteyin veya üye çıkarın.

seat_based_billing_exceeds_org_member_limit = Kullanıcı lisansları planın kuruluş üyesi sınırını aşıyor
    .long = Oluşturmaya çalıştığınız plan kullanıcı lisansına dayalı ve Clerk planınızın kuruluş üyesi sınırını aşıyor. Kullanıcı lisansı sınırlarını Clerk planınızın sınırına göre ayarlayın veya aboneliğinizi yükseltin.

seat_reduction_in_checkout_not_supported = Kullanıcı lisansı sayısı azaltılamıyor
    .long = Kullanıcı lisansı sayısının ödeme işlemi sırasında düşürülmesi desteklenmiyor.

subscription_item_not_found = Abonelik öğesi bulunamadı
    .long = Böyle bir abonelik öğesi bulunamadı.
