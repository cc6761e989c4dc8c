### Clerk, Frontend API: приглашения

invitation_account_exists = Аккаунт уже существует
    .long = Для этого приглашения уже есть аккаунт. Войдите в него.

invitation_already_accepted = Приглашение уже принято
    .long = Это приглашение уже принято. Попробуйте войти в аккаунт.

invitation_account_not_exists = Данные для входа не найдены
    .long = Данных для входа, указанных в этом приглашении, не существует.

resource_not_found-InvitationNotFound = Приглашение не найдено
    .long = Приглашение с ID { $invitationID } не найдено.

revoked_invitation = Приглашение отозвано
    .long = Это приглашение отозвано, и воспользоваться им больше нельзя.
