### Clerk, Frontend API: alamat web

insecure_url = URL tidak aman
    .long = Kirim URL yang aman (https).

invalid_url_scheme = Skema URL tidak valid
    .long =
        { COUNT($schemes) ->
            [1] Kirim URL dengan skema { LIST($schemes, type: "or") }.
           *[other] Kirim URL dengan salah satu skema ini: { LIST($schemes, type: "or") }.
        }
