### Clerk, Frontend API: Davetler

invitation_account_exists = Hesap zaten var
    .long = Bu davet için zaten bir hesap var. Bunun yerine oturum açın.

invitation_already_accepted = Davet zaten kabul edilmiş, oturum açmayı deneyin
    .long = Bu davet daha önce kabul edilmiş. Bunun yerine oturum açmayı deneyin.

invitation_account_not_exists = Tanımlayıcı bulunamadı
    .long = Bu davet, var olmayan bir tanımlayıcıyla ilgili.

resource_not_found-InvitationNotFound = Davet bulunamadı
    .long = ID’si “{ $invitationID }” olan bir davet yok.

revoked_invitation = Davet iptal edildi
    .long = Bu davet daha önce iptal edildi.
