### Clerk, Frontend API: Backup-Codes

# Backup codes not available
# .long = In order to use backup codes, you have to enable any other Multi-factor method
backup_codes_not_available = Backup-Codes nicht verfügbar
    .long = Um Backup-Codes zu verwenden, müssen Sie eine andere Methode der Multi-Faktor-Authentifizierung aktivieren.
