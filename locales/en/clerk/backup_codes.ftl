### Clerk, Frontend API: Backup Codes

backup_codes_not_available = Backup codes not available
    .long = In order to use backup codes, you have to enable any other Multi-factor method
