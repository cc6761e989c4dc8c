### Clerk, Frontend API: Applications

management_token_subject_not_found = user not found
    .long = The user referenced by this management token no longer exists. Mint a new token.
