### पेजों के शब्द। गड़बड़ियों के टेक्स्ट दूसरी फ़ाइलों में हैं।

## हर पेज पर

skip = सीधे सामग्री पर जाएँ
language = भाषा
errors = गड़बड़ियाँ
api = API
as-json = यह पेज JSON में
all-errors = सभी गड़बड़ियाँ
all-as-json = सभी गड़बड़ियाँ JSON में
no-language = अभी इस भाषा में टेक्स्ट नहीं हैं: { $language }। इसकी जगह दिखाई गई भाषा: { $instead }

## पहला पेज

first-title = गड़बड़ी के कोड, आसान शब्दों में
first-lead =
    Pardon किसी API के गड़बड़ी कोड को ऐसे मैसेज में बदलता है जिसे कोई भी अपनी भाषा में पढ़ सके।
    फ़्रंट एंड, गेटवे या अपने API से, कोड, भाषा और गड़बड़ी के साथ आए मान भेजें।
try-it = आज़माएँ
code = कोड
code-hint = वैसा ही, जैसा API भेजता है। टाइप करते ही सुझाव दिखते हैं।
message-language = मैसेज की भाषा
format = फ़ॉर्मैट
render = रेंडर करें
try-one = इनमें से कोई आज़माएँ:
empty-title = कौन-सी गड़बड़ी?
empty-text = किसी कोड का मैसेज देखने के लिए वह कोड डालें।
no-code-title = इस कोड की कोई गड़बड़ी नहीं
no-code-text = कैटलॉग में “{ $code }” नाम से कुछ नहीं है। फिर भी लोगों को यह टेक्स्ट दिखेगा।
did-you-mean = क्या आपका मतलब यह था:
as-dialog = डायलॉग के रूप में
as-toast = टोस्ट के रूप में
as-field = फ़ॉर्म के फ़ील्ड पर
close = बंद करें
your-input = आपका इनपुट
to-entry = इस गड़बड़ी की पूरी जानकारी
as-code = कोड के रूप में
answer = जवाब
copy = कॉपी करें
copied = कॉपी हो गया
browse = { $count ->
    [one] { $count } गड़बड़ी देखें
   *[other] सभी { $count } गड़बड़ियाँ देखें
}

## गड़बड़ियों की सूची

index-title = गड़बड़ियाँ
index-lead = हर गड़बड़ी कोड का मतलब, आसान शब्दों में।
search = खोजें
search-hint = कोड, नाम या शब्द
sections = सेक्शन
domain = डोमेन
all-domains = सभी डोमेन
section = सेक्शन
all-sections = सभी सेक्शन
status = HTTP स्टेटस
all-statuses = कोई भी स्टेटस
audience = किसके लिए
all-audiences = सभी के लिए
find = खोजें
results =
    { $count ->
        [0] कोई गड़बड़ी नहीं मिली
        [one] { $count } गड़बड़ी
       *[other] { $count } गड़बड़ियाँ
    }
filtered-by = फ़िल्टर:
remove-filter = { $filter } फ़िल्टर हटाएँ
remove-filters = सभी फ़िल्टर हटाएँ
no-results-text = कम शब्द या कोड का कोई हिस्सा डालकर देखें।
no-results-others =
    { $count ->
        [one] फ़िल्टर के बिना { $count } नतीजा है।
       *[other] फ़िल्टर के बिना { $count } नतीजे हैं।
    }
search-everywhere = हर जगह खोजें
variant-count = { $count } रूप
pages = पेज
previous-page = पिछला पेज
next-page = अगला पेज
page-number = पेज { $page }
page-of = { $pages } में से पेज { $page }

## एक गड़बड़ी

name = नाम
audience-person = उपयोगकर्ताओं के लिए
audience-administrator = एडमिन के लिए
audience-developer = डेवलपर के लिए
retryable = बाद में फिर से कोशिश करने से मदद मिल सकती है
note = नोट
preview = लोगों को क्या दिखता है
resolution = क्या करें
help = ज़्यादा जानकारी
problems = क्या गड़बड़ी हुई
problem-missing-argument = इसके लिए कोई मान नहीं: { $detail }
problem-invalid-argument = { $detail } का मान अपने प्रकार से मेल नहीं खाता
problem-unknown-overlay = ऐसा कोई ओवरले नहीं है; ये सामान्य टेक्स्ट हैं
problem-cut-value = { $detail } का मान बहुत लंबा था और उसे छोटा किया गया है
problem-cut-text = मानों के साथ बहुत लंबा, इसलिए छोटा किया गया: { $detail }
problem-fallback = दूसरी भाषा में, क्योंकि अनुवाद मौजूद नहीं है: { $detail }
problem-generic-text = HTTP स्टेटस का सामान्य टेक्स्ट, क्योंकि एक मान मौजूद नहीं है
problem-not-rendered = छोड़ा गया, क्योंकि एक मान मौजूद नहीं है: { $detail }
problem-unknown-parameter = सेवा में यह पैरामीटर नहीं है: { $detail }

own-values = अपने मान आज़माएँ
own-values-hint = जो खाली छोड़ा जाएगा, वह मौजूद नहीं माना जाएगा।
examples = उदाहरणों पर वापस जाएँ
no-values = इस गड़बड़ी में कोई मान नहीं होता।
refused = “{ $value }” यहाँ सही नहीं है। यह होना चाहिए:
optional = वैकल्पिक

values = मान
value = मान
type = प्रकार
paths = meta में
required = ज़रूरी
example = उदाहरण
yes = हाँ
no = नहीं

variants = इस कोड के रूप
variants-hint = कई गड़बड़ियों का कोड यही है। गड़बड़ी के साथ आए मानों से तय होता है कि कौन-सी गड़बड़ी है।
this-one = यह वाली
when = जहाँ { $path } का मान { $values } है
needs = ज़रूरी मान: { $names }
needs-nothing = किसी मान की ज़रूरत नहीं
texts = हर भाषा में
original = मूल
translated = अनुवाद उपलब्ध
not-translated = अनुवाद नहीं, अंग्रेज़ी में
call = आपके कोड में

## मानों के प्रकार, और उनमें क्या डाला जा सकता है

type-text = टेक्स्ट
type-integer = पूर्णांक
type-number = संख्या
type-percent = प्रतिशत
type-currency = रकम
type-duration = अवधि
type-datetime = तारीख और समय
type-date = तारीख
type-time = समय
type-territory = देश या क्षेत्र
type-language = भाषा
type-list = सूची
type-identifier = फ़ील्ड का नाम
type-token = ज्यों का त्यों
type-url = वेब पता
type-email = ईमेल पता
type-phone = फ़ोन नंबर
type-contact = संपर्क
type-bytes = डेटा की मात्रा

hint-text = कोई भी टेक्स्ट
hint-integer = पूर्णांक: 5
hint-number = दशमलव बिंदु वाली संख्या: 1.5
hint-percent = एक का हिस्सा: 0.25 यानी 25%
hint-currency = संख्या और ISO 4217 कोड: 12.50, EUR
hint-duration = सेकंड या ISO 8601: 300, PT5M
hint-datetime = RFC 3339: 2026-11-21T14:05:00Z
hint-date = RFC 3339: 2026-11-21
hint-time = RFC 3339: 14:05:00
hint-territory = ISO 3166: DE
hint-language = BCP 47: pl
hint-list = कॉमा लगाकर अलग किए हुए
hint-identifier = किसी पैरामीटर का नाम: email_address
hint-token = जैसा है, वैसा ही दिखता है
hint-url = कोई पता: https://example.com/
hint-email = कोई पता: name@example.com
hint-phone = देश के कोड के साथ: +49 30 123456
hint-contact = ईमेल पता, फ़ोन नंबर या वेब पता
hint-bytes = बाइट, पूर्णांक में: 10000000

## कैटलॉग के सेक्शन

section-actor_tokens = ऐक्टर टोकन
section-agent_tasks = एजेंट टास्क
section-applications = ऐप्लिकेशन
section-auth = प्रमाणीकरण
section-authentication = प्रमाणीकरण
section-authorization = अनुमतियाँ
section-awscognito = AWS Cognito
section-backup_codes = बैकअप कोड
section-calls = फ़ंक्शन कॉल
section-clients = क्लाइंट
section-commerce = खरीदारी और भुगतान
section-dates = तारीख और समय
section-device_flow = डिवाइस फ़्लो
section-domains = डोमेन
section-email = ईमेल
section-enterprise_sso = एंटरप्राइज़ SSO
section-features = सुविधाएँ
section-fields = फ़ील्ड
section-forms = फ़ॉर्म
section-fraud = धोखाधड़ी से सुरक्षा
section-general = सामान्य
section-google_one_tap = Google One Tap
section-identifications = साइन इन के आइडेंटिफ़ायर
section-images = इमेज
section-infrastructure = इन्फ़्रास्ट्रक्चर
section-instances = इंस्टेंस
section-internal = अंदरूनी गड़बड़ियाँ
section-invitations = आमंत्रण
section-jwt_templates = JWT टेंप्लेट
section-limits = सीमाएँ
section-lists = सूचियाँ
section-mfa = मल्टी-फ़ैक्टर प्रमाणीकरण
section-native_magic_link = नेटिव मैजिक लिंक
section-network = नेटवर्क
section-numbers = संख्याएँ
section-oauth = OAuth
section-oauth2_idp = OAuth 2 पहचान प्रदाता
section-objects = ऑब्जेक्ट
section-organizations = संगठन
section-passkeys = पासकी
section-pricing = कीमतें
section-redirect_urls = रीडायरेक्ट URL
section-requests = अनुरोध
section-resource = संसाधन
section-saml = SAML
section-scim = SCIM
section-service = सेवा
section-sessions = सेशन
section-sign_in = साइन इन
section-sign_in_tokens = साइन इन टोकन
section-sign_up = साइन अप
section-sms = SMS
section-status = HTTP स्टेटस
section-text = टेक्स्ट
section-ticket = टिकट
section-totp = एक बार इस्तेमाल होने वाले कोड (TOTP)
section-urls = वेब पते
section-user_lockout = लॉक किए गए खाते
section-user_settings = उपयोगकर्ता सेटिंग
section-users = उपयोगकर्ता
section-validation = मानों की जाँच
section-verification = सत्यापन
section-waitlist = प्रतीक्षा सूची
section-webhook = वेबहुक
