### Clerk، واجهة Frontend API: عناوين URL لإعادة التوجيه

# Redirect url invalid
# .long = The provided redirect url is not in a valid format
invalid_redirect_url = عنوان URL لإعادة التوجيه غير صالح
    .long = تنسيق عنوان URL المُرسل لإعادة التوجيه غير صالح.

# Invalid URL scheme
# .long = The provided redirect url has a prohibited URL scheme
prohibited_redirect_url = مخطّط عنوان URL غير صالح
    .long = مخطّط عنوان URL المُرسل لإعادة التوجيه محظور.

# Redirect url does not belong to your domain
# .long = The provided redirect URL must belong to your instance's domain
redirect_url_domain_mismatch = عنوان URL لإعادة التوجيه لا ينتمي إلى نطاقك
    .long = يجب أن ينتمي عنوان URL المُرسل لإعادة التوجيه إلى نطاق المثيل.

# Redirect url mismatch
# .long =
#     The current redirect url passed in the sign in or sign up request does not match an authorized redirect URI for this instance. Review authorized redirect urls for your instance.{ KEY($val) ->
#         [none] { "" }
#        *[other] { " " }{ $val }
#     }
resource_missmatch = عنوان URL لإعادة التوجيه غير مطابق
    .long =
        لا يطابق عنوان URL المُرسل لإعادة التوجيه في طلب تسجيل الدخول أو إنشاء الحساب أيًّا من عناوين URI المصرّح بها لإعادة التوجيه في هذا المثيل. يُرجى مراجعة عناوين URL المصرّح بها لإعادة التوجيه في المثيل لديك.{ KEY($val) ->
            [none] { "" }
           *[other] { " " }عنوان URL المرفوض: { $val }
        }
