### Clerk، واجهة Frontend API: عناوين URL

# Insecure URL
# .long = Please provide a secure URL (https)
insecure_url = عنوان URL غير آمن
    .long = يُرجى إرسال عنوان URL آمن (https).

# Invalid URL scheme
# .long =
#     { COUNT($schemes) ->
#         [one] Please provide a URL with the following scheme: { LIST($schemes, type: "unit") }
#        *[other] Please provide a URL with one of the following schemes: { LIST($schemes, type: "unit") }
#     }
invalid_url_scheme = مخطّط عنوان URL غير صالح
    .long =
        { COUNT($schemes) ->
            [one] يُرجى إرسال عنوان URL بالمخطّط التالي: { LIST($schemes, type: "or") }.
            [two] يُرجى إرسال عنوان URL بأحد المخطّطين التاليين: { LIST($schemes, type: "or") }.
            [few] يُرجى إرسال عنوان URL بأحد المخطّطات التالية: { LIST($schemes, type: "or") }.
            [many] يُرجى إرسال عنوان URL بأحد المخطّطات التالية: { LIST($schemes, type: "or") }.
           *[other] يُرجى إرسال عنوان URL بأحد المخطّطات التالية: { LIST($schemes, type: "or") }.
        }
