### pydantic：日付、時刻、タイムゾーン、期間

# Date expected
# .long = Enter a date.
date_type = 日付が必要です
    .long = 日付を入力してください。

# Invalid date
# .long = The date isn’t valid. Use the format YYYY-MM-DD.
date_parsing = 日付が正しくありません
    .long = この日付は正しくありません。YYYY-MM-DD（年-月-日）の形式で入力してください。

# Invalid date
# .long = The value couldn’t be read as a date. Check it and try again.
date_from_datetime_parsing = 日付が正しくありません
    .long = この値を日付として読み取れませんでした。確認して、もう一度お試しください。

# Date without a time expected
# .long = Enter a date without a time.
date_from_datetime_inexact = 時刻のない日付が必要です
    .long = 時刻を付けずに、日付だけを入力してください。

# Date must be in the past
# .long = Choose a date in the past.
date_past = 過去の日付が必要です
    .long = 過去の日付を選択してください。

# Date must be in the future
# .long = Choose a date in the future.
date_future = 未来の日付が必要です
    .long = 未来の日付を選択してください。

# Time expected
# .long = Enter a time of day.
time_type = 時刻が必要です
    .long = 時刻を入力してください。

# Invalid time
# .long = The time isn’t valid. Check it and try again.
time_parsing = 時刻が正しくありません
    .long = この時刻は正しくありません。確認して、もう一度お試しください。

# Date and time expected
# .long = Enter a date and time.
datetime_type = 日付と時刻が必要です
    .long = 日付と時刻を入力してください。

# Invalid date or time
# .long = The date and time aren’t valid. Check them and try again.
datetime_parsing = 日付または時刻が正しくありません
    .long = この日時は正しくありません。確認して、もう一度お試しください。

# Invalid date or time
# .long = The date and time can’t be used. Check them and try again.
datetime_object_invalid = 日付または時刻が正しくありません
    .long = この日時は使用できません。確認して、もう一度お試しください。

# Invalid date or time
# .long = The value couldn’t be read as a date, with or without a time. Check it and try again.
datetime_from_date_parsing = 日付または時刻が正しくありません
    .long = この値を日付または日時として読み取れませんでした。確認して、もう一度お試しください。

# Date and time must be in the past
# .long = Choose a date and time in the past.
datetime_past = 過去の日時が必要です
    .long = 過去の日時を選択してください。

# Date and time must be in the future
# .long = Choose a date and time in the future.
datetime_future = 未来の日時が必要です
    .long = 未来の日時を選択してください。

# Time zone not allowed
# .long = Enter the time without a time zone.
timezone_naive = タイムゾーンは使用できません
    .long = タイムゾーンを付けずに時刻を入力してください。

# Time zone missing
# .long = Enter the time with its time zone.
timezone_aware = タイムゾーンがありません
    .long = タイムゾーンを付けて時刻を入力してください。

# Wrong time zone
# .long = The time zone must be UTC{ $tz_expected }.
timezone_offset = タイムゾーンが正しくありません
    .long = タイムゾーンはUTC{ $tz_expected }にしてください。

# Duration expected
# .long = Enter a duration.
time_delta_type = 期間の入力が必要です
    .long = 期間（時間の長さ）を入力してください。

# Invalid duration
# .long = The duration isn’t valid. Check it and try again.
time_delta_parsing = 期間が正しくありません
    .long = この期間は正しくありません。確認して、もう一度お試しください。
