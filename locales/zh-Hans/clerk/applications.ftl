### Clerk，Frontend API：应用

management_token_subject_not_found = 未找到用户
    .long = 此管理令牌所引用的用户已不存在。请签发新的令牌。
