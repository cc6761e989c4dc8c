### Terms that the domains of this locale share.
###
### A term whose name begins with -identifier- is what an argument of type
### identifier reads as: email_address becomes "email address".

-identifier-backup_code = backup code
-identifier-birthday = birthday
-identifier-code = code
-identifier-domain = domain
-identifier-email_address = email address
-identifier-email_addresses = email addresses
-identifier-expires_at = expiry time
-identifier-external_account = external account
-identifier-first_name = first name
-identifier-gender = gender
-identifier-id = ID
-identifier-identifier = identifier
-identifier-image = image
-identifier-last_name = last name
-identifier-legal_accepted = legal consent
-identifier-locale = language
-identifier-name = name
-identifier-new_password = new password
-identifier-order_by = sort order
-identifier-organization_id = organization ID
-identifier-passkey = passkey
-identifier-password = password
-identifier-password_digest = password digest
-identifier-permission = permission
-identifier-phone_number = phone number
-identifier-phone_numbers = phone numbers
-identifier-private_metadata = private metadata
-identifier-public_key_credential = public key credential
-identifier-public_metadata = public metadata
-identifier-redirect_url = redirect URL
-identifier-role = role
-identifier-slug = slug
-identifier-strategy = strategy
-identifier-ticket = ticket
-identifier-token = token
-identifier-unsafe_metadata = unsafe metadata
-identifier-url = URL
-identifier-user_id = user ID
-identifier-username = username
-identifier-web3_wallet = Web3 wallet
