### Terminy wspólne dla wszystkich domen tego języka.
###
### Forma: bezosobowa („Nie udało się…”, „Nie można…”) oraz krótkie polecenia w 2. osobie
### („Spróbuj ponownie”, „Sprawdź…”); bez „Pan/Pani”, bez „proszę” i bez wykrzykników.
### Unika się form zdradzających płeć („próbowałeś”, „zalogowany jesteś”). „Twój” (wielką
### literą) tylko tam, gdzie bez zaimka zdanie byłoby niejasne. Nagłówki (short) bez kropki,
### wyjaśnienia (long) pełnymi zdaniami. Cudzysłów „…”. Twarda spacja między liczbą a
### jednostką lub liczonym rzeczownikiem (10 MB, 5 miejsc); po jednoliterowych spójnikach
### i przyimkach zwykła spacja.
###
### Słowa dla powtarzających się pojęć są w glossary.toml. Poza tym: contact dane kontaktowe ·
### feature funkcja · environment środowisko · email adres e-mail (adres), wiadomość e-mail (list; w
### nagłówku także e-mail) · test email testowy adres e-mail · URL adres URL · attestation
### challenge wyzwanie atestacji · assertion asercja · flow przepływ · satellite domain domena
### satelicka.
###
### Termin, którego nazwa zaczyna się od -identifier-, to brzmienie argumentu typu
### identifier: email_address staje się „adres e-mail”. $case wybiera przypadek, $article
### nie ma tu zastosowania. .gender: masculine (rzeczownik nieżywotny), feminine, neuter,
### plural (niemęskoosobowy).

-identifier-backup_code =
    { $case ->
        [genitive] kodu zapasowego
        [dative] kodowi zapasowemu
        [accusative] kod zapasowy
        [instrumental] kodem zapasowym
        [locative] kodzie zapasowym
       *[nominative] kod zapasowy
    }
    .gender = masculine

-identifier-birthday =
    { $case ->
        [genitive] daty urodzenia
        [dative] dacie urodzenia
        [accusative] datę urodzenia
        [instrumental] datą urodzenia
        [locative] dacie urodzenia
       *[nominative] data urodzenia
    }
    .gender = feminine

-identifier-code =
    { $case ->
        [genitive] kodu
        [dative] kodowi
        [accusative] kod
        [instrumental] kodem
        [locative] kodzie
       *[nominative] kod
    }
    .gender = masculine

-identifier-domain =
    { $case ->
        [genitive] domeny
        [dative] domenie
        [accusative] domenę
        [instrumental] domeną
        [locative] domenie
       *[nominative] domena
    }
    .gender = feminine

-identifier-email_address =
    { $case ->
        [genitive] adresu e-mail
        [dative] adresowi e-mail
        [accusative] adres e-mail
        [instrumental] adresem e-mail
        [locative] adresie e-mail
       *[nominative] adres e-mail
    }
    .gender = masculine

-identifier-email_addresses =
    { $case ->
        [genitive] adresów e-mail
        [dative] adresom e-mail
        [accusative] adresy e-mail
        [instrumental] adresami e-mail
        [locative] adresach e-mail
       *[nominative] adresy e-mail
    }
    .gender = plural

-identifier-expires_at =
    { $case ->
        [genitive] terminu ważności
        [dative] terminowi ważności
        [accusative] termin ważności
        [instrumental] terminem ważności
        [locative] terminie ważności
       *[nominative] termin ważności
    }
    .gender = masculine

-identifier-external_account =
    { $case ->
        [genitive] konta zewnętrznego
        [dative] kontu zewnętrznemu
        [accusative] konto zewnętrzne
        [instrumental] kontem zewnętrznym
        [locative] koncie zewnętrznym
       *[nominative] konto zewnętrzne
    }
    .gender = neuter

-identifier-first_name =
    { $case ->
        [genitive] imienia
        [dative] imieniu
        [accusative] imię
        [instrumental] imieniem
        [locative] imieniu
       *[nominative] imię
    }
    .gender = neuter

-identifier-gender =
    { $case ->
        [genitive] płci
        [dative] płci
        [accusative] płeć
        [instrumental] płcią
        [locative] płci
       *[nominative] płeć
    }
    .gender = feminine

-identifier-id =
    { $case ->
        [genitive] identyfikatora
        [dative] identyfikatorowi
        [accusative] identyfikator
        [instrumental] identyfikatorem
        [locative] identyfikatorze
       *[nominative] identyfikator
    }
    .gender = masculine

-identifier-identifier =
    { $case ->
        [genitive] identyfikatora
        [dative] identyfikatorowi
        [accusative] identyfikator
        [instrumental] identyfikatorem
        [locative] identyfikatorze
       *[nominative] identyfikator
    }
    .gender = masculine

-identifier-image =
    { $case ->
        [genitive] obrazu
        [dative] obrazowi
        [accusative] obraz
        [instrumental] obrazem
        [locative] obrazie
       *[nominative] obraz
    }
    .gender = masculine

-identifier-last_name =
    { $case ->
        [genitive] nazwiska
        [dative] nazwisku
        [accusative] nazwisko
        [instrumental] nazwiskiem
        [locative] nazwisku
       *[nominative] nazwisko
    }
    .gender = neuter

-identifier-legal_accepted =
    { $case ->
        [genitive] akceptacji warunków
        [dative] akceptacji warunków
        [accusative] akceptację warunków
        [instrumental] akceptacją warunków
        [locative] akceptacji warunków
       *[nominative] akceptacja warunków
    }
    .gender = feminine

-identifier-locale =
    { $case ->
        [genitive] języka
        [dative] językowi
        [accusative] język
        [instrumental] językiem
        [locative] języku
       *[nominative] język
    }
    .gender = masculine

-identifier-name =
    { $case ->
        [genitive] nazwy
        [dative] nazwie
        [accusative] nazwę
        [instrumental] nazwą
        [locative] nazwie
       *[nominative] nazwa
    }
    .gender = feminine

-identifier-new_password =
    { $case ->
        [genitive] nowego hasła
        [dative] nowemu hasłu
        [accusative] nowe hasło
        [instrumental] nowym hasłem
        [locative] nowym haśle
       *[nominative] nowe hasło
    }
    .gender = neuter

-identifier-order_by =
    { $case ->
        [genitive] sortowania
        [dative] sortowaniu
        [accusative] sortowanie
        [instrumental] sortowaniem
        [locative] sortowaniu
       *[nominative] sortowanie
    }
    .gender = neuter

-identifier-organization_id =
    { $case ->
        [genitive] identyfikatora organizacji
        [dative] identyfikatorowi organizacji
        [accusative] identyfikator organizacji
        [instrumental] identyfikatorem organizacji
        [locative] identyfikatorze organizacji
       *[nominative] identyfikator organizacji
    }
    .gender = masculine

-identifier-passkey =
    { $case ->
        [genitive] klucza dostępu
        [dative] kluczowi dostępu
        [accusative] klucz dostępu
        [instrumental] kluczem dostępu
        [locative] kluczu dostępu
       *[nominative] klucz dostępu
    }
    .gender = masculine

-identifier-password =
    { $case ->
        [genitive] hasła
        [dative] hasłu
        [accusative] hasło
        [instrumental] hasłem
        [locative] haśle
       *[nominative] hasło
    }
    .gender = neuter

-identifier-password_digest =
    { $case ->
        [genitive] skrótu hasła
        [dative] skrótowi hasła
        [accusative] skrót hasła
        [instrumental] skrótem hasła
        [locative] skrócie hasła
       *[nominative] skrót hasła
    }
    .gender = masculine

-identifier-permission =
    { $case ->
        [genitive] uprawnienia
        [dative] uprawnieniu
        [accusative] uprawnienie
        [instrumental] uprawnieniem
        [locative] uprawnieniu
       *[nominative] uprawnienie
    }
    .gender = neuter

-identifier-phone_number =
    { $case ->
        [genitive] numeru telefonu
        [dative] numerowi telefonu
        [accusative] numer telefonu
        [instrumental] numerem telefonu
        [locative] numerze telefonu
       *[nominative] numer telefonu
    }
    .gender = masculine

-identifier-phone_numbers =
    { $case ->
        [genitive] numerów telefonów
        [dative] numerom telefonów
        [accusative] numery telefonów
        [instrumental] numerami telefonów
        [locative] numerach telefonów
       *[nominative] numery telefonów
    }
    .gender = plural

-identifier-private_metadata =
    { $case ->
        [genitive] metadanych prywatnych
        [dative] metadanym prywatnym
        [accusative] metadane prywatne
        [instrumental] metadanymi prywatnymi
        [locative] metadanych prywatnych
       *[nominative] metadane prywatne
    }
    .gender = plural

-identifier-public_key_credential =
    { $case ->
        [genitive] poświadczenia klucza publicznego
        [dative] poświadczeniu klucza publicznego
        [accusative] poświadczenie klucza publicznego
        [instrumental] poświadczeniem klucza publicznego
        [locative] poświadczeniu klucza publicznego
       *[nominative] poświadczenie klucza publicznego
    }
    .gender = neuter

-identifier-public_metadata =
    { $case ->
        [genitive] metadanych publicznych
        [dative] metadanym publicznym
        [accusative] metadane publiczne
        [instrumental] metadanymi publicznymi
        [locative] metadanych publicznych
       *[nominative] metadane publiczne
    }
    .gender = plural

-identifier-redirect_url =
    { $case ->
        [genitive] adresu URL przekierowania
        [dative] adresowi URL przekierowania
        [accusative] adres URL przekierowania
        [instrumental] adresem URL przekierowania
        [locative] adresie URL przekierowania
       *[nominative] adres URL przekierowania
    }
    .gender = masculine

-identifier-role =
    { $case ->
        [genitive] roli
        [dative] roli
        [accusative] rolę
        [instrumental] rolą
        [locative] roli
       *[nominative] rola
    }
    .gender = feminine

-identifier-slug =
    { $case ->
        [genitive] uproszczonej nazwy
        [dative] uproszczonej nazwie
        [accusative] uproszczoną nazwę
        [instrumental] uproszczoną nazwą
        [locative] uproszczonej nazwie
       *[nominative] uproszczona nazwa
    }
    .gender = feminine

-identifier-strategy =
    { $case ->
        [genitive] metody
        [dative] metodzie
        [accusative] metodę
        [instrumental] metodą
        [locative] metodzie
       *[nominative] metoda
    }
    .gender = feminine

-identifier-ticket =
    { $case ->
        [genitive] linku dostępu
        [dative] linkowi dostępu
        [accusative] link dostępu
        [instrumental] linkiem dostępu
        [locative] linku dostępu
       *[nominative] link dostępu
    }
    .gender = masculine

-identifier-token =
    { $case ->
        [genitive] tokenu
        [dative] tokenowi
        [accusative] token
        [instrumental] tokenem
        [locative] tokenie
       *[nominative] token
    }
    .gender = masculine

-identifier-unsafe_metadata =
    { $case ->
        [genitive] metadanych niezabezpieczonych
        [dative] metadanym niezabezpieczonym
        [accusative] metadane niezabezpieczone
        [instrumental] metadanymi niezabezpieczonymi
        [locative] metadanych niezabezpieczonych
       *[nominative] metadane niezabezpieczone
    }
    .gender = plural

-identifier-url =
    { $case ->
        [genitive] adresu URL
        [dative] adresowi URL
        [accusative] adres URL
        [instrumental] adresem URL
        [locative] adresie URL
       *[nominative] adres URL
    }
    .gender = masculine

-identifier-user_id =
    { $case ->
        [genitive] identyfikatora użytkownika
        [dative] identyfikatorowi użytkownika
        [accusative] identyfikator użytkownika
        [instrumental] identyfikatorem użytkownika
        [locative] identyfikatorze użytkownika
       *[nominative] identyfikator użytkownika
    }
    .gender = masculine

-identifier-username =
    { $case ->
        [genitive] nazwy użytkownika
        [dative] nazwie użytkownika
        [accusative] nazwę użytkownika
        [instrumental] nazwą użytkownika
        [locative] nazwie użytkownika
       *[nominative] nazwa użytkownika
    }
    .gender = feminine

-identifier-web3_wallet =
    { $case ->
        [genitive] portfela Web3
        [dative] portfelowi Web3
        [accusative] portfel Web3
        [instrumental] portfelem Web3
        [locative] portfelu Web3
       *[nominative] portfel Web3
    }
    .gender = masculine
