annual_plan_period_not_supported = प्लान की सालाना अवधि समर्थित नहीं
    .long = इस प्लान को सालाना अवधि के लिए नहीं लिया जा सकता।

billing_not_enabled-BillingNotEnabled = ऐक्सेस की अनुमति नहीं
    .long = इस इंस्टेंस के लिए बिलिंग की सुविधा चालू नहीं है। यह सुविधा https://dashboard.clerk.com पर चालू की जा सकती है।

billing_not_enabled-BillingNotEnabledForOrg = ऐक्सेस की अनुमति नहीं
    .long = इस इंस्टेंस में संगठनों के लिए बिलिंग की सुविधा चालू नहीं है। यह सुविधा https://dashboard.clerk.com पर चालू की जा सकती है।

billing_not_enabled-BillingNotEnabledForUser = ऐक्सेस की अनुमति नहीं
    .long = इस इंस्टेंस में उपयोगकर्ताओं के लिए बिलिंग की सुविधा चालू नहीं है। यह सुविधा https://dashboard.clerk.com पर चालू की जा सकती है।

billing_plan_is_hidden = प्लान सार्वजनिक नहीं
    .long = यह प्लान सार्वजनिक रूप से उपलब्ध नहीं है और चेकआउट में इसका इस्तेमाल नहीं होना चाहिए।

checkout_already_in_progress = एक और चेकआउट चल रहा है
    .long = एक दूसरा चेकआउट पहले से जारी है।

checkout_not_found = चेकआउट नहीं मिला
    .long = माँगा गया चेकआउट नहीं मिल सका।

commerce_statement_not_found = स्टेटमेंट नहीं मिला
    .long = “{ $statementID }” ID वाला कोई स्टेटमेंट नहीं मिला।

external_payments_not_setup = बाहरी भुगतान सेट अप नहीं किया गया
    .long = बाहरी भुगतान की सुविधा सेट अप नहीं की गई है।

invalid_gateway_type = गेटवे का प्रकार अमान्य
    .long = दिए गए गेटवे का प्रकार अमान्य है।

invalid_plan_change = प्लान में यह बदलाव नहीं हो सकता
    .long = कोई दूसरा प्लान या बिलिंग की दूसरी अवधि चुनें, या सहायता टीम से संपर्क करें।

invalid_plan_type = प्लान का प्रकार अमान्य
    .long = प्लान का “{ $planType }” प्रकार अमान्य है।

invalid_use_of_test_card = टेस्ट कार्ड का गलत इस्तेमाल
    .long = टेस्ट कार्ड का इस्तेमाल प्रोडक्शन एनवायरमेंट में नहीं किया जा सकता।

max_payment_methods_quota_exceeded = भुगतान के तरीकों की सीमा पूरी हो गई
    .long =
        { $limit ->
            [one] आप भुगतान के { $limit } तरीके की सीमा तक पहुँच गए हैं।
           *[other] आप भुगतान के { $limit } तरीकों की सीमा तक पहुँच गए हैं।
        } नया तरीका जोड़ने के लिए भुगतान का कोई तरीका मिटाएँ।

missing_payer_email = भुगतानकर्ता का ईमेल पता नहीं दिया गया
    .long = यह कार्रवाई करने के लिए भुगतानकर्ता का ईमेल पता ज़रूरी है।

missing_plan_id = प्लान ID नहीं दी गई
    .long = यह कार्रवाई करने के लिए प्लान ID ज़रूरी है।

monthly_plan_period_not_supported = प्लान की मासिक अवधि समर्थित नहीं
    .long = इस प्लान को मासिक अवधि के लिए नहीं लिया जा सकता।

org_member_limit_exceeded_for_plan_change = संगठन में सदस्यों की संख्या तय सीमा से ज़्यादा
    .long = प्लान बदलने की अनुमति नहीं है, क्योंकि संगठन में भरी हुई सीटों की संख्या ({ $occupiedSeatsStr }) सदस्यताओं की सीमा ({ $maxAllowedStr }) से ज़्यादा है।

payee_not_active = भुगतान पाने वाला सक्रिय नहीं
    .long = भुगतान पाने वाले की स्थिति सक्रिय नहीं है।

payee_not_found = भुगतान पाने वाला नहीं मिला
    .long = भुगतान पाने वाले की जानकारी नहीं मिल सकी।

payer_not_found = भुगतानकर्ता नहीं मिला
    .long = यह भुगतानकर्ता नहीं मिल सका।

payment_attempt_failed_requires_confirmation = भुगतान के लिए पुष्टि ज़रूरी
    .long = भुगतान नहीं हो सका, क्योंकि उसके लिए एक और पुष्टि ज़रूरी है और यह सुविधा फ़िलहाल उपलब्ध नहीं है। भुगतान का कोई दूसरा तरीका इस्तेमाल करें।

payment_attempt_failed_card_declined = आपका कार्ड अस्वीकार किया गया
    .long = यह कार्ड स्वीकार नहीं किया गया।

payment_attempt_failed_card_expired = कार्ड की समय-सीमा खत्म
    .long = इस कार्ड की समय-सीमा खत्म हो गई है।

payment_attempt_failed_card_insufficient_funds = कार्ड में बैलेंस काफ़ी नहीं
    .long = इस कार्ड में भुगतान के लिए काफ़ी बैलेंस नहीं है।

payment_attempt_failed_processing_error = भुगतान प्रोसेस करने में गड़बड़ी
    .long = भुगतान के इस तरीके से भुगतान प्रोसेस करने में गड़बड़ी हुई।

payment_source_expired = भुगतान के तरीके की समय-सीमा खत्म
    .long = भुगतान के इस तरीके की समय-सीमा खत्म हो गई है।

payment_source_in_use = भुगतान का तरीका इस्तेमाल हो रहा है
    .long = भुगतान का यह तरीका इस्तेमाल में है, क्योंकि आपके पास सक्रिय सब्सक्रिप्शन हैं। इसे मिटाने से पहले उन सब्सक्रिप्शन को रद्द करें।

payment_source_not_found = भुगतान का तरीका नहीं मिला
    .long = भुगतान का यह तरीका नहीं मिल सका।

plan_already_active = प्लान पहले से सक्रिय
    .long = यह प्लान पहले से सक्रिय है।

plan_cannot_have_seats = प्लान में सीटें नहीं हो सकतीं
    .long = चुना गया प्लान सीटों पर आधारित नहीं है, लेकिन चेकआउट के अनुरोध में “seat_quantity” शामिल है।

plan_not_found = प्लान नहीं मिला
    .long = माँगा गया प्लान नहीं मिल सका।

plan_seat_limit_exceeded = सदस्यों की संख्या प्लान की सीटों से ज़्यादा
    .long =
        आपके संगठन में { $currentMembersStr ->
            [one] { $currentMembersStr } सदस्य है
           *[other] { $currentMembersStr } सदस्य हैं
        }, लेकिन चुने गए प्लान में { $seatLimitStr ->
            [one] सिर्फ़ { $seatLimitStr } सदस्य हो सकता है
           *[other] सिर्फ़ { $seatLimitStr } सदस्य हो सकते हैं
        }। इस प्लान पर स्विच करने से पहले सदस्य हटाएँ।

price_id_invalid_for_checkout = चेकआउट के लिए price_id अमान्य
    .long = इस मूल्य के साथ चेकआउट नहीं किया जा सकता।

requested_seats_insufficient = माँगी गई सीटें काफ़ी नहीं
    .long =
        आपके संगठन में { $currentMembersStr ->
            [one] { $currentMembersStr } सदस्य है
           *[other] { $currentMembersStr } सदस्य हैं
        }, लेकिन इस चेकआउट में { $grantedSeatsStr ->
            [one] सिर्फ़ { $grantedSeatsStr } सीट मिलती है
           *[other] सिर्फ़ { $grantedSeatsStr } सीटें मिलती हैं
        }। कम से कम { $currentMembersStr ->
            [one] { $currentMembersStr } सीट
           *[other] { $currentMembersStr } सीटें
        } माँगें या सदस्य हटाएँ।

seat_based_billing_exceeds_org_member_limit = सीट-आधारित बिलिंग: सीटें प्लान की सदस्य सीमा से ज़्यादा
    .long = सीटों पर आधारित नए प्लान में सीटों की संख्या, आपके Clerk प्लान में संगठन के सदस्यों की सीमा से ज़्यादा है। सीटों की सीमा को अपने प्लान की सीमा के हिसाब से बदलें या अपना सब्सक्रिप्शन अपग्रेड करें।

seat_reduction_in_checkout_not_supported = चेकआउट में सीटें घटाने की सुविधा नहीं है
    .long = चेकआउट के ज़रिए सीटें कम नहीं की जा सकतीं।

subscription_item_not_found = सब्सक्रिप्शन आइटम नहीं मिला
    .long = माँगा गया सब्सक्रिप्शन आइटम नहीं मिल सका।
