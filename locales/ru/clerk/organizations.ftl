### Clerk, Frontend API: организации

already_a_member_in_organization = Пользователь уже состоит в организации
    .long = Пользователь { $user } уже является участником этой организации.

invitations_not_supported_in_organization = Приглашения по почте не поддерживаются
    .long = В этой организации приглашения по электронной почте недоступны. Чтобы включить эту функцию, обратитесь в службу поддержки.

missing_organization_permission = Недостаточно прав
    .long = У вас нет нужных прав в этой организации.

not_a_member_in_organization = Вы не состоите в организации
    .long = Это действие доступно только участникам организации. Вы в ней не состоите.

organization_admin_delete_not_enabled = Администратор не может удалить организацию
    .long = Администраторам не разрешено удалять эту организацию.

organization_already_has_sso_connection = У организации уже есть подключение SSO
    .long = Добавить подключение нельзя: у этой организации уже есть подключение SSO.

organization_domain_already_exists = Домен организации уже занят
    .long = Этот домен уже используется другой организацией.

organization_domain_blocked = Почтовый домен заблокирован
    .long = Этот домен почтового провайдера заблокирован. Укажите другой.

organization_domain_common = Общедоступный почтовый домен не подходит
    .long = Это домен общедоступного почтового провайдера. Укажите другой.

organization_domain_enrollment_mode_not_enabled = Режим вступления в организацию не включён
    .long = Режим вступления «{ $enrollmentMode }» не включён для организаций этого экземпляра.

organization_domain_mismatch = Адрес не из домена организации
    .long = Указанный адрес электронной почты не соответствует домену организации.

organization_domain_quota_exceeded = Достигнут лимит доменов организации
    .long =
        Достигнут лимит: { $limit ->
            [one] { $limit } домен
            [few] { $limit } домена
            [many] { $limit } доменов
           *[other] { $limit } домена
        } на организацию.

organization_invitation_already_accepted = Приглашение уже принято
    .long = Это приглашение уже принято. Войдите в аккаунт.

organization_invitation_identification_already_exists = Аккаунт с таким адресом уже есть
    .long = Адрес электронной почты из этого приглашения уже зарегистрирован. Если он принадлежит вам, попробуйте войти в аккаунт.

organization_invitation_identification_not_exist = Аккаунт для этого приглашения не найден
    .long = Пользователь не найден. Если у вас нет аккаунта, сначала зарегистрируйтесь, чтобы принять это приглашение.

organization_invitation_not_found = Приглашение не найдено
    .long = Приглашение с ID { $invitationID } не найдено.

organization_invitation_not_pending = Приглашение не ожидает ответа
    .long = Статус приглашения в организацию отличается от «pending».

organization_invitation_not_unique = Приглашение на этот адрес уже отправлено
    .long = На один адрес электронной почты нельзя отправить второе приглашение в организацию, пока первое ожидает ответа.

organization_invitation_revoked_code = Приглашение отозвано
    .long = Это приглашение отозвано, и воспользоваться им больше нельзя.

organization_invitation_to_deleted_organization = Организация из приглашения удалена
    .long = Вас приглашают в организацию, которая уже удалена.

form_param_value_invalid-OrganizationManagedRoleOperationFAPIDisallowed = Управляемую роль организации так задать нельзя
    .long = Управляемые роли нельзя задавать через Frontend API. Используйте панель управления или Backend API.

organization_membership_enterprise_connection_cannot_remove = Участника нельзя исключить из организации
    .long = Нельзя исключить участника, который состоит в организации через корпоративное подключение.

organization_membership_managed_by_scim = Ролью участника управляет SCIM
    .long = Участием в организации управляет каталог SCIM, поэтому изменить его вручную нельзя.

organization_minimum_permissions_needed = Нужен участник с необходимыми правами
    .long = Хотя бы у одного участника организации должны оставаться минимально необходимые права.

form_param_value_invalid-OrganizationNameInvalid = Недопустимое название организации
    .long = Название организации «{ $name }» недопустимо. Причина: { $reason }.

organization_not_enabled_in_instance = Доступ запрещён
    .long = Функция «Организации» не включена для этого экземпляра. Включить её можно на странице https://dashboard.clerk.com.

resource_not_found-OrganizationNotFound = Организация не найдена
    .long = Не удалось найти указанную организацию.

organization_not_found_or_unauthorized = Организация не найдена, или нет прав доступа
    .long = Указанная организация не найдена, или у вас нет прав доступа к ней.

resource_not_found-OrganizationRoleNotFound = Роль не найдена
    .long = Указанная роль организации не найдена.

organization_suggestion_already_accepted = Предложение уже принято
    .long = Предложение вступить в эту организацию уже принято.

organization_unlimited_membership_required-OrganizationUnlimitedMembershipsRequired = Число участников организации ограничено
    .long = Эта функция недоступна, потому что число участников организации ограничено. Чтобы снять ограничение, включите поддержку неограниченного числа участников.

organization_unlimited_membership_required-OrganizationUnlimitedMembershipsUpgradeRequired = Число участников организации ограничено
    .long = Эта функция недоступна, потому что число участников организации ограничено. Чтобы снять ограничение, перейдите на более высокий тариф.
