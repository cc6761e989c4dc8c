### Clerk, Frontend API: URL’ler

insecure_url = Güvenli olmayan URL
    .long = Güvenli bir URL (https) gönderin.

invalid_url_scheme = Geçersiz URL şeması
    .long =
        { COUNT($schemes) ->
            [one] Şu şemayı kullanan bir URL gönderin: { LIST($schemes, type: "or") }.
           *[other] Şu şemalardan birini kullanan bir URL gönderin: { LIST($schemes, type: "or") }.
        }
