insecure_url = असुरक्षित URL
    .long = सुरक्षित URL (https) दें।

invalid_url_scheme = URL स्कीम अमान्य
    .long =
        { COUNT($schemes) ->
            [one] इस स्कीम वाला URL दें: { LIST($schemes, type: "unit") }
           *[other] इनमें से किसी एक स्कीम वाला URL दें: { LIST($schemes, type: "or") }
        }
