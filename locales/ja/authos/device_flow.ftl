### AuthOS：デバイスフローのエラー

# Device code expired
# .long = The code for this device has expired.
# .resolution = Start new device flow
DEVICE_CODE_EXPIRED = デバイスコードの有効期限が切れています
    .long = このデバイス用のコードは有効期限が切れているため、使用できません。
    .resolution = デバイスフローを新しく開始してください

# User hasn’t authorized yet
# .long = The sign-in on this device hasn’t been approved yet.
# .resolution = Continue polling
DEVICE_CODE_PENDING = ユーザーがまだ承認していません
    .long = このデバイスでのサインインは、まだ承認されていません。
    .resolution = ポーリングを続けてください

# Device code not found
# .long = The code for this device wasn’t found.
# .resolution = Start new device flow
INVALID_DEVICE_CODE = デバイスコードが見つかりません
    .long = このデバイス用のコードは見つかりませんでした。
    .resolution = デバイスフローを新しく開始してください

# Wrong grant_type value
# .long = The value of grant_type in the request is wrong.
# .resolution = Use correct grant type
INVALID_GRANT_TYPE = grant_typeの値が正しくありません
    .long = リクエストに含まれるgrant_typeの値に誤りがあります。
    .resolution = 正しいgrant_typeを使用してください
