### Clerk, Frontend API: SAML

saml_connection_active_not_found = SAML bağlantısı bulunamadı
    .long = ID’si “{ $connectionID }” olan etkin bir SAML bağlantısı yok.

saml_email_address_domain_mismatch-SAMLEmailAddressDomainMismatch = E-posta adresinin alan adı eşleşmiyor
    .long = Sağlayıcıdaki hesabın e-posta adresindeki alan adı, SAML bağlantısının alan adıyla eşleşmiyor.

saml_email_address_domain_reserved = E-posta alan adı SAML SSO için kullanılıyor
    .long = Bu alan adında SAML SSO etkin olduğu için bu e-posta adresini kullanamazsınız.

saml_email_address_domain_mismatch-SAMLEmailAddressMismatchWithEmail = E-posta adresi eşleşmiyor
    .long = Girilen e-posta adresi, SAML yanıtındaki adresten farklı (kimlik sağlayıcıdaki e-posta adresi: { $email }).

saml_connection_not_found = SAML SSO etkin değil
    .long = SAML SSO bu e-posta adresi için etkin değil.

saml_response_invalid = Geçersiz SAML yanıtı
    .long =
        Alınan SAML yanıtı geçersiz.{ KEY($optionalReason) ->
            [none] { "" }
           *[other] { " " }{ $optionalReason }
        }

saml_response_relaystate_missing = SAML yanıtında “RelayState” parametresi eksik
    .long = Alınan SAML yanıtında “RelayState” parametresi eksik. IdP tarafından başlatılan akışta bu parametrenin gerekmediğini unutmayın. Bkz. https://clerk.com/docs/guides/configure/auth-strategies/enterprise-connections/authentication-flows#saml

saml_user_attribute_missing = SAML kullanıcı bilgisi eksik
    .long = Bu hesapta bir kullanıcı bilgisi eksik (öznitelik: { $attrName }). Sorunun çözümü için kimlik sağlayıcınızın (IdP) yöneticisine başvurun.
