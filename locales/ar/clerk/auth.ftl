### Clerk، واجهة Frontend API: المصادقة

# already exists
# .long =
#     { GENDER($identifier) ->
#         [plural] These { $identifier } already exist.
#        *[other] This { $identifier } already exists.
#     }
IdentificationExists = البيانات المُدخلة موجودة بالفعل
    .long =
        { GENDER($identifier) ->
            [masculine] { NAME($identifier) } هذا موجود بالفعل.
            [feminine] { NAME($identifier) } هذه موجودة بالفعل.
           *[other] القيمة المُدخلة في الحقل «{ $identifier }» موجودة بالفعل.
        }

# Email subaddress not allowed.
# .long = Email address must not contain the characters '+', '=', or '#'.
not_allowed_access-IdentifierContainsSubaddresses = العناوين الفرعية للبريد الإلكتروني غير مسموح بها
    .long = يجب ألا يحتوي عنوان البريد الإلكتروني على أيٍّ من الرموز «+» أو «=» أو «#».

# Country code not allowed.
# .long = Phone number sign ups are not allowed for this country code. Please use a different method.
not_allowed_access-IdentifierFromBlockedCountryCode = رمز البلد غير مسموح به
    .long = إنشاء حساب برقم هاتف يحمل رمز البلد هذا غير مسموح به. يُرجى استخدام طريقة أخرى.

# Access not allowed.
# .long =
#     { LIST($who) } { COUNT($who) ->
#         [one] is
#        *[other] are
#     } not allowed to access this application.
not_allowed_access-IdentifierNotAllowedAccess = الوصول غير مسموح به
    .long = لا يُسمح بالوصول إلى هذا التطبيق باستخدام { LIST($who) }.

# Invalid authentication
# .long = Unable to authenticate the request, you need to supply an active session
authentication_invalid = مصادقة الطلب غير صالحة
    .long = تعذّرت مصادقة الطلب. يجب إرساله ضمن جلسة نشطة.

# Unauthorized request
# .long = You are not authorized to perform this request
authorization_invalid = الطلب غير مصرّح به
    .long = لا يتوفّر لديك الإذن اللازم لتنفيذ هذا الطلب.

# Invalid Authorization header format
# .long = Invalid Authorization header format. Must be 'Bearer <YOUR_API_KEY>'
authorization_header_format_invalid = تنسيق ترويسة «Authorization» غير صالح
    .long = تنسيق ترويسة «Authorization» غير صالح. يجب أن يكون على الشكل «{ "Bearer <YOUR_API_KEY>" }».

# Invalid or missing CSRF token
# .long = To protect against CSRF attacks, the given request must include a valid CSRF token.
csrf_token_invalid = رمز CSRF المميّز غير صالح أو مفقود
    .long = للحماية من هجمات CSRF، يجب أن يتضمّن الطلب رمز CSRF مميّزًا صالحًا.

# invalid handshake
# .long = The handshake request is invalid: { $reason }
invalid_handshake = طلب المصافحة غير صالح
    .long = طلب المصافحة غير صالح. السبب: { $reason }.

# Invalid host
# .long = We were unable to attribute this request to an instance running on Clerk. Make sure that your Clerk Publishable Key is correct.
host_invalid = المضيف غير صالح
    .long = تعذّر ربط هذا الطلب بأي مثيل يعمل على Clerk. يُرجى التأكد من صحة مفتاح Clerk القابل للنشر (Publishable Key).

# Invalid HTTP Origin header
# .long = The Request HTTP Origin header must be equal to or a subdomain of the requesting URL.
origin_invalid = ترويسة «Origin» في طلب HTTP غير صالحة
    .long = يجب أن تطابق قيمة ترويسة «Origin» في طلب HTTP عنوان URL الذي يصدر عنه الطلب، أو أن تكون نطاقًا فرعيًا منه.

# Invalid request for environment
# .long = Request only valid for { LIST($envTypes, type: "or") } instances.
request_invalid_for_environment = الطلب غير صالح لهذه البيئة
    .long = هذا الطلب صالح فقط للمثيلات من النوع { LIST($envTypes, type: "or") }.

# invalid auth configuration
# .long = The authentication settings are invalid.
user_settings_invalid = إعداد المصادقة غير صالح
    .long = إعدادات المصادقة في هذا المثيل غير صالحة.

# Invalid request headers
# .long = Your Clerk Frontend API is accessible from browsers and native applications. To protect against common web attacks, we require the HTTP Authorization header to be present in native application requests. Make sure the HTTP Authorization header is set a valid Clerk client JWT or set it to an empty string for your first Frontend API request that will return your Clerk client JWT.
request_header_missing-MissingRequestHeadersForNonStandardBrowsers = ترويسات الطلب غير صالحة
    .long = يمكن الوصول إلى واجهة Clerk Frontend API لديك من المتصفحات والتطبيقات الأصلية. وللحماية من هجمات الويب الشائعة، يلزم وجود ترويسة «Authorization» ضمن ترويسات HTTP في طلبات التطبيقات الأصلية. يُرجى التأكد من ضبط ترويسة «Authorization» على قيمة JWT صالحة لعميل Clerk، أو على سلسلة فارغة في أول طلب إلى Frontend API، وهو الطلب الذي يعيد قيمة JWT لعميل Clerk.

# Invalid request headers
# .long = Your Clerk Frontend API is accessible from browsers and native applications. To protect against standard web attacks, the HTTP Origin header is required in browser requests. If you see this error, you probably accessed Clerk Frontend API directly from the address bar or a browser extension is intercepting your browser requests, removing the HTTP Origin header. For more information refer to https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Origin.
request_header_missing-MissingRequestHeadersForStandardBrowsers = ترويسات الطلب غير صالحة
    .long = يمكن الوصول إلى واجهة Clerk Frontend API لديك من المتصفحات والتطبيقات الأصلية. وللحماية من هجمات الويب المعروفة، يلزم وجود ترويسة «Origin» ضمن ترويسات HTTP في طلبات المتصفح. وإذا ظهر لك هذا الخطأ، فالأرجح أنك وصلت إلى واجهة Clerk Frontend API مباشرةً من شريط العناوين، أو أن إحدى إضافات المتصفح تعترض طلباته وتزيل منها ترويسة «Origin». للمزيد من المعلومات، يُرجى الرجوع إلى { "https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Origin" }.

# Multiple 'Authorization' header values
# .long = Setting multiple values in the 'Authorization' header is forbidden
multiple_authorization_header_values_forbidden = قيم متعددة في ترويسة «Authorization»
    .long = يُحظر تعيين قيم متعددة في ترويسة «Authorization».

# Multiple 'Origin' header values
# .long = Setting multiple values in the 'Origin' header is forbidden
multiple_origin_header_values_forbidden = قيم متعددة في ترويسة «Origin»
    .long = يُحظر تعيين قيم متعددة في ترويسة «Origin».

# Native API disabled
# .long = The Native API is disabled for this instance. Visit the Clerk Dashboard to enable it.
native_api_disabled = واجهة Native API معطّلة
    .long = واجهة Native API معطّلة لهذا المثيل. يمكن تفعيلها من لوحة تحكم Clerk.

# Setting both the 'Origin' and 'Authorization' headers is forbidden
# .long = For security purposes, only one of the 'Origin' and 'Authorization' headers should be provided, but not both. In browser contexts, the 'Origin' header is set automatically by the browser. In native application contexts (e.g. mobile apps), set the 'Authorization' header.
origin_authorization_headers_conflict = يُحظر الجمع بين ترويستي «Origin» و«Authorization»
    .long = لأسباب أمنية، يجب إرسال واحدة فقط من ترويستي «Origin» و«Authorization»، لا كلتيهما. في المتصفحات، يعيّن المتصفح ترويسة «Origin» تلقائيًا. أما في التطبيقات الأصلية (كتطبيقات الأجهزة المحمولة)، فيجب تعيين ترويسة «Authorization».

# Rate limited country code
# .long = SMS to the country { $countryName } is temporarily disabled. Please try again later.
unsupported_country_code-RateLimitedCountry = إرسال الرسائل إلى هذا البلد متوقف مؤقتًا
    .long = أُوقف مؤقتًا إرسال الرسائل النصية القصيرة إلى هذا البلد ({ $countryName }). يُرجى إعادة المحاولة لاحقًا.

# Signed out
# .long = You are signed out
signed_out = تم تسجيل الخروج
    .long = تم تسجيل الخروج من حسابك.

# This email address is already in use.
# .long = This email address is already in use. Creating multiple accounts with the same email address is not allowed.
not_allowed_access-SubaddressRestrictionEmailAlreadyUsed = عنوان البريد الإلكتروني هذا مستخدَم بالفعل
    .long = عنوان البريد الإلكتروني هذا مستخدَم بالفعل. لا يُسمح بإنشاء عدة حسابات بعنوان البريد الإلكتروني نفسه.

# Subdomain not allowed
# .long = The request origin subdomain is not in the allowed subdomains list. Please add it to your subdomain allowlist in the Dashboard.
subdomain_not_allowed = النطاق الفرعي غير مسموح به
    .long = النطاق الفرعي لمصدر الطلب غير مدرج في قائمة النطاقات الفرعية المسموح بها. يُرجى إضافته إلى هذه القائمة في لوحة التحكم.

# Unsupported country code
# .long =
#     Phone numbers from this country ({ $countryName }) are currently not supported. For more information, please contact { KEY($support) ->
#         [none] support
#        *[other] { $support }
#     }.
unsupported_country_code-UnsupportedCountry = رمز البلد غير مدعوم
    .long =
        أرقام الهواتف من هذا البلد ({ $countryName }) غير مدعومة حاليًا. للمزيد من المعلومات، يُرجى التواصل مع { KEY($support) ->
            [none] فريق الدعم
           *[other] فريق الدعم: { $support }
        }.

# URL-based session syncing is disabled for this instance
# .long = This is a development instance operating with legacy, third-party cookies. This feature is deprecated, please contact support if you need assistance.
url_based_session_syncing_disabled = مزامنة الجلسات عبر عناوين URL معطّلة لهذا المثيل
    .long = هذا مثيل تطوير يعمل بملفات تعريف ارتباط قديمة تابعة لجهات خارجية. هذه الميزة مُهمَلة، ويُرجى التواصل مع فريق الدعم عند الحاجة إلى المساعدة.
