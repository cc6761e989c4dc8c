### Clerk, Frontend API: kody zapasowe

# Backup codes not available
# .long = In order to use backup codes, you have to enable any other Multi-factor method
backup_codes_not_available = Kody zapasowe są niedostępne
    .long = Aby korzystać z kodów zapasowych, włącz dowolną inną metodę uwierzytelniania wieloskładnikowego.
