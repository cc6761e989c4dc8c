### AuthOS：リソースのエラー

# Resource not found
# .long = The resource couldn’t be found. It may not exist, or you may not have access to it.
# .resolution = Verify ID and permissions
NOT_FOUND-Resource = リソースが見つかりません
    .long = リソースが見つかりませんでした。存在しないか、アクセスする権限がない可能性があります。
    .resolution = IDと権限を確認してください

# Resource already exists
# .long = A resource with this identifier already exists.
# .resolution = Use different identifier
ALREADY_EXISTS = リソースはすでに存在します
    .long = 同じ識別子のリソースがすでに存在します。
    .resolution = 別の識別子を使用してください

# Max services for tier
# .long = You have reached the maximum number of services for your tier.
# .resolution = Upgrade tier or delete services
SERVICE_LIMIT_EXCEEDED = プランのサービス数の上限に達しました
    .long = サービスの数が、現在のプランで利用できる上限に達しています。
    .resolution = プランをアップグレードするか、サービスを削除してください

# Max members for tier
# .long = You have reached the maximum number of team members for your tier.
# .resolution = Upgrade tier or remove members
TEAM_LIMIT_EXCEEDED = プランのメンバー数の上限に達しました
    .long = チームメンバーの数が、現在のプランで利用できる上限に達しています。
    .resolution = プランをアップグレードするか、メンバーを削除してください

# User with email exists
# .long = A user with this email address already exists.
# .resolution = Use different email or login
USER_ALREADY_EXISTS = メールアドレスは登録済みです
    .long = このメールアドレスのユーザーはすでに存在します。
    .resolution = 別のメールアドレスを使用するか、サインインしてください

# Invitation link expired
# .long = This invitation link has expired and can no longer be used.
# .resolution = Request new invitation
INVITATION_EXPIRED = 招待リンクの有効期限が切れています
    .long = この招待リンクは有効期限が切れているため、使用できません。
    .resolution = 新しい招待を依頼してください

# Invitation already used
# .long = This invitation has already been used.
# .resolution = No action needed
INVITATION_ALREADY_ACCEPTED = 使用済みの招待です
    .long = この招待はすでに使用されています。
    .resolution = 対応は不要です
