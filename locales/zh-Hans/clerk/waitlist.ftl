### Clerk，Frontend API：等候名单

waitlist_not_accepting_entries = 等候名单暂不接受登记
    .long = 等候名单目前不接受新的登记。请稍后重试。
