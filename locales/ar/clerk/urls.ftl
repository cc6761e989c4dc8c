### Clerk، واجهة Frontend API: عناوين URL

# Insecure URL
# .long = Please provide a secure URL (https)
insecure_url = عنوان URL غير آمن
    .long = يُرجى إدخال عنوان URL آمن (https).

# Invalid URL scheme
# .long =
#     { COUNT($schemes) ->
#         [one] Please provide a URL with the following scheme: { LIST($schemes, type: "unit") }
#        *[other] Please provide a URL with one of the following schemes: { LIST($schemes, type: "unit") }
#     }
invalid_url_scheme = مخطّط عنوان URL غير صالح
    .long = يُرجى إدخال عنوان URL بالمخطّط التالي: { LIST($schemes, type: "or") }.
