### Clerk, Frontend API: приглашения

invitation_account_exists = Аккаунт уже существует
    .long = Для этого приглашения уже есть аккаунт. Войдите в него.

invitation_already_accepted = Приглашение уже принято
    .long = Это приглашение уже принято. Попробуйте войти в аккаунт.

invitation_account_not_exists = Адрес или номер из приглашения не найден
    .long = Адреса или номера, указанного в этом приглашении, не существует.

resource_not_found-InvitationNotFound = Приглашение не найдено
    .long = Приглашение с ID { $invitationID } не найдено.

revoked_invitation = Приглашение отозвано
    .long = Это приглашение отозвано, и воспользоваться им больше нельзя.
