### pydantic：日付、時刻、タイムゾーン、期間

# Date expected
# .long = Please enter a date.
date_type = 日付が必要です
    .long = 日付を入力してください。

# Invalid date
# .long = This is not a valid date. Please use the form YYYY-MM-DD.
date_parsing = 日付が無効です
    .long = この日付は無効です。YYYY-MM-DD（年-月-日）の形式で入力してください。

# Invalid date
# .long = This could not be read as a date. Please check it.
date_from_datetime_parsing = 日付が無効です
    .long = この値を日付として読み取れませんでした。確認してください。

# Date without a time expected
# .long = Please enter a date without a time.
date_from_datetime_inexact = 時刻のない日付が必要です
    .long = 時刻を付けずに、日付だけを入力してください。

# Date must be in the past
# .long = Please choose a date in the past.
date_past = 過去の日付ではありません
    .long = 過去の日付を選択してください。

# Date must be in the future
# .long = Please choose a date in the future.
date_future = 未来の日付ではありません
    .long = 未来の日付を選択してください。

# Time expected
# .long = Please enter a time of day.
time_type = 時刻が必要です
    .long = 時刻を入力してください。

# Invalid time
# .long = This is not a valid time of day. Please check it.
time_parsing = 時刻が無効です
    .long = この時刻は無効です。確認してください。

# Date and time expected
# .long = Please enter a date and a time.
datetime_type = 日付と時刻が必要です
    .long = 日付と時刻を入力してください。

# Invalid date or time
# .long = This is not a valid date with a time. Please check it.
datetime_parsing = 日付または時刻が無効です
    .long = この日時は無効です。確認してください。

# Invalid date or time
# .long = This date with its time cannot be used. Please check it.
datetime_object_invalid = 日付または時刻が無効です
    .long = この日時は使用できません。確認してください。

# Invalid date or time
# .long = This could not be read as a date, with or without a time. Please check it.
datetime_from_date_parsing = 日付または時刻が無効です
    .long = この値を日付または日時として読み取れませんでした。確認してください。

# Date and time must be in the past
# .long = Please choose a date and time in the past.
datetime_past = 過去の日時ではありません
    .long = 過去の日時を選択してください。

# Date and time must be in the future
# .long = Please choose a date and time in the future.
datetime_future = 未来の日時ではありません
    .long = 未来の日時を選択してください。

# Time zone not expected
# .long = Please enter the time without a time zone.
timezone_naive = タイムゾーンは不要です
    .long = タイムゾーンを付けずに時刻を入力してください。

# Time zone missing
# .long = Please enter the time together with its time zone.
timezone_aware = タイムゾーンがありません
    .long = タイムゾーンを付けて時刻を入力してください。

# Wrong time zone
# .long = The time zone must be UTC{ $tz_expected }.
timezone_offset = タイムゾーンが正しくありません
    .long = UTCとの時差が{ $tz_expected }のタイムゾーンを指定してください。

# Duration expected
# .long = Please enter a duration.
time_delta_type = 期間が必要です
    .long = 期間を入力してください。

# Invalid duration
# .long = This is not a valid duration. Please check it.
time_delta_parsing = 期間が無効です
    .long = この期間は無効です。確認してください。
