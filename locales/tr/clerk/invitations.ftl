### Clerk, Frontend API: Davetler

invitation_account_exists = Hesap zaten var
    .long = Bu davet için zaten bir hesap var. Kaydolmak yerine oturum açın.

invitation_already_accepted = Davet zaten kabul edilmiş
    .long = Bu davet daha önce kabul edilmiş. Oturum açmayı deneyin.

invitation_account_not_exists = Tanımlayıcı bulunamadı
    .long = Bu davette belirtilen tanımlayıcı mevcut değil.

resource_not_found-InvitationNotFound = Davet bulunamadı
    .long = ID’si “{ $invitationID }” olan bir davet yok.

revoked_invitation = Davet iptal edildi
    .long = Bu davet iptal edildi ve artık kullanılamaz.
