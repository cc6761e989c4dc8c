### كلمات الصفحات. نصوص الأخطاء في الملفات الأخرى.

## في كل صفحة

skip = الانتقال إلى المحتوى
language = اللغة
errors = الأخطاء
api = واجهة API
as-json = هذه الصفحة بصيغة JSON
all-errors = جميع الأخطاء
all-as-json = جميع الأخطاء بصيغة JSON
# ‏$language و$instead اسما لغتين
no-language = لا توجد نصوص بهذه اللغة بعد: { $language }. المعروض بدلًا منها: { $instead }

## الصفحة الأولى

first-title = رموز الأخطاء بكلمات مفهومة
first-lead =
    يحوّل Pardon رمز الخطأ الصادر عن واجهة API إلى رسالة يقرؤها الإنسان بلغته.
    يكفي إرسال الرمز واللغة والقيم التي جاءت مع الخطأ، من الواجهة الأمامية أو من بوابة أو من واجهة API خاصة.
try-it = تجربة
code = الرمز
code-hint = كما ترسله واجهة API. تظهر الاقتراحات أثناء الكتابة.
message-language = لغة الرسالة
format = الصيغة
render = عرض
try-one = على سبيل المثال:
empty-title = أي خطأ؟
empty-text = يُرجى إدخال رمز لعرض رسالته.
no-code-title = لا يوجد خطأ بهذا الرمز
no-code-text = لا يحتوي الفهرس على «{ $code }». ومع ذلك يظهر للمستخدم هذا النص.
did-you-mean = هل المقصود:
as-dialog = في مربع حوار
as-toast = في إشعار
as-field = عند حقل في نموذج
close = إغلاق
your-input = القيمة المُدخلة
to-entry = كل شيء عن هذا الخطأ
as-code = في الشيفرة
answer = الرد
copy = نسخ
copied = تم النسخ
browse =
    { $count ->
        [zero] تصفح الأخطاء
        [one] تصفح خطأ واحد
        [two] تصفح خطأين
        [few] تصفح { $count } أخطاء
        [many] تصفح { $count } خطأً
       *[other] تصفح { $count } خطأ
    }

## قائمة الأخطاء

index-title = الأخطاء
index-lead = معنى كل رمز خطأ بكلمات مفهومة.
search = البحث
search-hint = الرمز أو الاسم أو كلمات
sections = الأقسام
domain = المجال
all-domains = جميع المجالات
section = القسم
all-sections = جميع الأقسام
status = حالة HTTP
all-statuses = أي حالة
audience = الجمهور
all-audiences = أي جمهور
find = بحث
results =
    { $count ->
        [0] لم يُعثر على أي خطأ
        [one] خطأ واحد
        [two] خطآن
        [few] { $count } أخطاء
        [many] { $count } خطأً
       *[other] { $count } خطأ
    }
filtered-by = عوامل التصفية:
# لقارئ الشاشة: ما تفعله العلامة بجانب عامل التصفية
remove-filter = إزالة عامل التصفية: { $filter }
remove-filters = إزالة جميع عوامل التصفية
no-results-text = يُرجى تجربة كلمات أقل أو جزء من الرمز.
no-results-others =
    { $count ->
        [zero] لا توجد نتائج من دون عوامل التصفية أيضًا.
        [one] توجد نتيجة واحدة من دون عوامل التصفية.
        [two] توجد نتيجتان من دون عوامل التصفية.
        [few] توجد { $count } نتائج من دون عوامل التصفية.
        [many] توجد { $count } نتيجةً من دون عوامل التصفية.
       *[other] توجد { $count } نتيجة من دون عوامل التصفية.
    }
search-everywhere = البحث في كل شيء
variant-count =
    { $count ->
        [zero] بلا صيغ
        [one] صيغة واحدة
        [two] صيغتان
        [few] { $count } صيغ
        [many] { $count } صيغةً
       *[other] { $count } صيغة
    }
pages = الصفحات
previous-page = الصفحة السابقة
next-page = الصفحة التالية
page-number = الصفحة { $page }
page-of = الصفحة { $page } من { $pages }

## خطأ واحد

name = الاسم
audience-person = للمستخدمين
audience-administrator = للمسؤولين
audience-developer = للمطورين
retryable = قد تنجح إعادة المحاولة لاحقًا
note = ملاحظة
preview = ما يقرؤه المستخدم
resolution = ما يجب فعله
help = المزيد
problems = ما لم ينجح
problem-missing-argument = لا توجد قيمة: { $detail }
problem-invalid-argument = القيمة لا تناسب نوعها: { $detail }
problem-unknown-overlay = لا توجد طبقة نصوص بهذا الاسم، وهذه هي النصوص المعتادة
problem-cut-value = القيمة أطول من اللازم فاختُصرت: { $detail }
problem-cut-text = النص مع قيمه أطول من اللازم فاختُصر: { $detail }
problem-fallback = بلغة أخرى لعدم وجود ترجمة: { $detail }
problem-generic-text = النص العام لحالة HTTP لعدم وجود قيمة
problem-not-rendered = حُذف لعدم وجود قيمة: { $detail }
problem-unknown-parameter = لا تعرف الخدمة هذا المُعامِل: { $detail }

own-values = تجربة قيم أخرى
own-values-hint = الحقل الفارغ يُعدّ قيمة مفقودة.
examples = العودة إلى الأمثلة
no-values = ليس لهذا الخطأ قيم.
# ‏$value هي القيمة المُدخلة، ويليها ما يقبله الحقل
refused = القيمة «{ $value }» غير مناسبة. المتوقع:
optional = اختيارية

values = القيم
value = القيمة
type = النوع
paths = في meta
required = مطلوبة
example = مثال
yes = نعم
no = لا

variants = صيغ هذا الرمز
variants-hint = تشترك عدة أخطاء في هذا الرمز. القيم المرسلة مع الخطأ هي التي تحدّد المقصود منها.
this-one = هذا الخطأ
when = حين تكون قيمة { $path } هي { $values }
needs = القيم المطلوبة: { $names }
needs-nothing = لا يحتاج إلى قيم
texts = بجميع اللغات
original = الأصل
translated = مُترجَم
not-translated = غير مُترجَم، بالإنجليزية
call = في الشيفرة الخاصة

## أنواع القيم وما تقبله

type-text = نص
type-integer = عدد صحيح
type-number = عدد
type-percent = نسبة مئوية
type-currency = مبلغ مالي
type-duration = مدة
type-datetime = تاريخ ووقت
type-date = تاريخ
type-time = وقت
type-territory = بلد أو منطقة
type-language = لغة
type-list = قائمة
type-identifier = اسم حقل
type-token = قيمة حرفية
type-url = عنوان ويب
type-email = عنوان بريد إلكتروني
type-phone = رقم هاتف
type-contact = جهة اتصال
type-bytes = حجم بيانات

hint-text = أي نص
hint-integer = عدد صحيح: 5
hint-number = عدد بفاصلة عشرية على شكل نقطة: 1.5
hint-percent = كسر من واحد: 0.25 تعني 25%
hint-currency = عدد ورمز وفق { "ISO 4217" }: { "12.50, EUR" }
hint-duration = ثوانٍ أو وفق { "ISO 8601" }: { "300, PT5M" }
hint-datetime = وفق { "RFC 3339" }: { "2026-11-21T14:05:00Z" }
hint-date = وفق { "RFC 3339" }: { "2026-11-21" }
hint-time = وفق { "RFC 3339" }: { "14:05:00" }
hint-territory = وفق { "ISO 3166" }: { "DE" }
hint-language = وفق { "BCP 47" }: { "pl" }
hint-list = تُفصل بينها فواصل
hint-identifier = اسم مُعامِل: email_address
hint-token = تظهر كما هي
hint-url = عنوان: https://example.com/
hint-email = عنوان: name@example.com
hint-phone = مع رمز البلد: { "+49 30 123456" }
hint-contact = عنوان بريد إلكتروني أو رقم هاتف أو عنوان ويب
hint-bytes = عدد صحيح من البايتات: 10000000

## أقسام الفهرس

section-actor_tokens = الرموز المميّزة للجهة الفاعلة
section-agent_tasks = مهام الوكيل
section-applications = التطبيقات
section-auth = المصادقة
section-authentication = المصادقة
section-authorization = التصريح
section-awscognito = AWS Cognito
section-backup_codes = الرموز الاحتياطية
section-calls = استدعاءات الدوال
section-clients = العملاء
section-commerce = التجارة
section-dates = التواريخ والأوقات
section-device_flow = تدفق الأجهزة
section-domains = النطاقات
section-email = البريد الإلكتروني
section-enterprise_sso = تسجيل الدخول الموحّد للشركات
section-features = الميزات
section-fields = الحقول
section-forms = النماذج
section-fraud = الحماية من الاحتيال
section-general = عام
section-google_one_tap = Google One Tap
section-identifications = معرّفات الدخول
section-images = الصور
section-infrastructure = البنية التحتية
section-instances = المثيلات
section-internal = الأخطاء الداخلية
section-invitations = الدعوات
section-jwt_templates = قوالب JWT
section-limits = الحدود
section-lists = القوائم
section-mfa = المصادقة متعددة العوامل
section-native_magic_link = الروابط السحرية الأصلية
section-network = الشبكة
section-numbers = الأعداد
section-oauth = OAuth
section-oauth2_idp = موفّر هوية OAuth 2
section-objects = الكائنات
section-organizations = المؤسسات
section-passkeys = مفاتيح المرور
section-pricing = الأسعار
section-redirect_urls = عناوين إعادة التوجيه
section-requests = الطلبات
section-resource = الموارد
section-saml = SAML
section-scim = SCIM
section-service = الخدمة
section-sessions = الجلسات
section-sign_in = تسجيل الدخول
section-sign_in_tokens = رموز تسجيل الدخول
section-sign_up = إنشاء الحساب
section-sms = الرسائل النصية القصيرة
section-status = حالات HTTP
section-text = النص
section-ticket = التذاكر
section-totp = الرموز لمرة واحدة (TOTP)
section-urls = عناوين الويب
section-user_lockout = الحسابات المقفلة
section-user_settings = إعدادات المستخدمين
section-users = المستخدمون
section-validation = التحقق من الصحة
section-verification = التحقق
section-waitlist = قائمة الانتظار
section-webhook = خطافات الويب
