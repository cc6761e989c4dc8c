### pydantic：数値、日付、時刻、期間の比較の対象

# Number too small
# .long = Enter a number greater than { NUMBER($gt, maximumFractionDigits: 15) }.
greater_than-GreaterThan = 数値が小さすぎます
    .long = { NUMBER($gt, maximumFractionDigits: 15) }より大きい数値を入力してください。

# Date and time too early
# .long = Choose a date and time after { $gt }.
greater_than-GreaterThanDateTime = 日時が早すぎます
    .long = { $gt }より後の日時を選択してください。

# Date too early
# .long = Choose a date after { $gt }.
greater_than-GreaterThanDate = 日付が早すぎます
    .long = { $gt }より後の日付を選択してください。

# Time too early
# .long = Choose a time after { $gt }.
greater_than-GreaterThanTime = 時刻が早すぎます
    .long = { $gt }より後の時刻を選択してください。

# Duration too short
# .long = Enter a duration longer than { $gt }.
greater_than-GreaterThanDuration = 期間が短すぎます
    .long = { $gt }より長い期間を入力してください。

# Number too small
# .long = Enter a number that’s at least { NUMBER($ge, maximumFractionDigits: 15) }.
greater_than_equal-GreaterThanEqual = 数値が小さすぎます
    .long = { NUMBER($ge, maximumFractionDigits: 15) }以上の数値を入力してください。

# Date and time too early
# .long = The earliest allowed date and time is { $ge }.
greater_than_equal-GreaterThanEqualDateTime = 日時が早すぎます
    .long = { $ge }以降の日時を選択してください。

# Date too early
# .long = The earliest allowed date is { $ge }.
greater_than_equal-GreaterThanEqualDate = 日付が早すぎます
    .long = { $ge }以降の日付を選択してください。

# Time too early
# .long = The earliest allowed time is { $ge }.
greater_than_equal-GreaterThanEqualTime = 時刻が早すぎます
    .long = { $ge }以降の時刻を選択してください。

# Duration too short
# .long = Enter a duration of at least { $ge }.
greater_than_equal-GreaterThanEqualDuration = 期間が短すぎます
    .long = { $ge }以上の期間を入力してください。

# Number too large
# .long = Enter a number less than { NUMBER($lt, maximumFractionDigits: 15) }.
less_than-LessThan = 数値が大きすぎます
    .long = { NUMBER($lt, maximumFractionDigits: 15) }より小さい数値を入力してください。

# Date and time too late
# .long = Choose a date and time before { $lt }.
less_than-LessThanDateTime = 日時が遅すぎます
    .long = { $lt }より前の日時を選択してください。

# Date too late
# .long = Choose a date before { $lt }.
less_than-LessThanDate = 日付が遅すぎます
    .long = { $lt }より前の日付を選択してください。

# Time too late
# .long = Choose a time before { $lt }.
less_than-LessThanTime = 時刻が遅すぎます
    .long = { $lt }より前の時刻を選択してください。

# Duration too long
# .long = Enter a duration shorter than { $lt }.
less_than-LessThanDuration = 期間が長すぎます
    .long = { $lt }より短い期間を入力してください。

# Number too large
# .long = Enter a number that’s at most { NUMBER($le, maximumFractionDigits: 15) }.
less_than_equal-LessThanEqual = 数値が大きすぎます
    .long = { NUMBER($le, maximumFractionDigits: 15) }以下の数値を入力してください。

# Date and time too late
# .long = The latest allowed date and time is { $le }.
less_than_equal-LessThanEqualDateTime = 日時が遅すぎます
    .long = { $le }以前の日時を選択してください。

# Date too late
# .long = The latest allowed date is { $le }.
less_than_equal-LessThanEqualDate = 日付が遅すぎます
    .long = { $le }以前の日付を選択してください。

# Time too late
# .long = The latest allowed time is { $le }.
less_than_equal-LessThanEqualTime = 時刻が遅すぎます
    .long = { $le }以前の時刻を選択してください。

# Duration too long
# .long = Enter a duration of at most { $le }.
less_than_equal-LessThanEqualDuration = 期間が長すぎます
    .long = { $le }以内の期間を入力してください。
