already_a_member_in_organization = उपयोगकर्ता पहले से संगठन का सदस्य
    .long = { $user } के पास संगठन की सदस्यता पहले से है।

invitations_not_supported_in_organization = ईमेल आमंत्रण समर्थित नहीं
    .long = इस संगठन में ईमेल आमंत्रण समर्थित नहीं हैं। यह सुविधा चालू कराने के लिए सहायता टीम से संपर्क करें।

missing_organization_permission = संगठन की ज़रूरी अनुमति नहीं है
    .long = मौजूदा उपयोगकर्ता के पास संगठन की एक ज़रूरी अनुमति नहीं है।

not_a_member_in_organization = उपयोगकर्ता संगठन का सदस्य नहीं है
    .long = मौजूदा उपयोगकर्ता संगठन का सदस्य नहीं है। यह कार्रवाई सिर्फ़ संगठन के सदस्य कर सकते हैं।

organization_admin_delete_not_enabled = एडमिन के लिए संगठन मिटाने की सुविधा चालू नहीं
    .long = एडमिन इस संगठन को नहीं मिटा सकते, क्योंकि यह सुविधा चालू नहीं है।

organization_already_has_sso_connection = संगठन का SSO कनेक्शन पहले से है
    .long = इस संगठन में SSO कनेक्शन पहले से मौजूद है।

organization_domain_already_exists = संगठन का डोमेन पहले से मौजूद
    .long = इस डोमेन का इस्तेमाल पहले से कोई दूसरा संगठन कर रहा है।

organization_domain_blocked = ईमेल सेवा का डोमेन ब्लॉक किया गया
    .long = ईमेल सेवा के इस डोमेन को ब्लॉक किया गया है। कोई दूसरा डोमेन इस्तेमाल करें।

organization_domain_common = आम ईमेल सेवा का डोमेन
    .long = यह किसी आम ईमेल सेवा का डोमेन है। कोई दूसरा डोमेन इस्तेमाल करें।

organization_domain_enrollment_mode_not_enabled = संगठन में शामिल होने का तरीका चालू नहीं
    .long = इस इंस्टेंस के संगठनों के लिए, शामिल होने का “{ $enrollmentMode }” तरीका चालू नहीं है।

organization_domain_mismatch = संगठन का डोमेन मेल नहीं खाता
    .long = दिया गया ईमेल पता संगठन के डोमेन नाम से मेल नहीं खाता।

organization_domain_quota_exceeded = संगठन के डोमेन की सीमा पूरी हो गई
    .long = आप हर संगठन के लिए { $limit } डोमेन की सीमा तक पहुँच गए हैं।

organization_invitation_already_accepted = आमंत्रण पहले ही स्वीकार हो चुका
    .long = यह आमंत्रण पहले ही स्वीकार किया जा चुका है। साइन इन करें।

organization_invitation_identification_already_exists = ईमेल पता पहले से मौजूद
    .long = इस आमंत्रण का ईमेल पता पहले से मौजूद है। अगर वह आपका है, तो साइन इन करके देखें।

organization_invitation_identification_not_exist = उपयोगकर्ता नहीं मिला
    .long = उपयोगकर्ता नहीं मिला। अगर आपका खाता नहीं है, तो यह आमंत्रण स्वीकार करने के लिए पहले साइन अप करें।

organization_invitation_not_found = आमंत्रण नहीं मिला
    .long = “{ $invitationID }” ID वाला कोई आमंत्रण नहीं मिला।

organization_invitation_not_pending = आमंत्रण लंबित नहीं
    .long = संगठन के आमंत्रण की स्थिति “pending” (लंबित) नहीं है।

organization_invitation_not_unique = संगठन का एक और आमंत्रण लंबित
    .long = किसी ईमेल पते के लिए संगठन के एक से ज़्यादा लंबित आमंत्रण नहीं हो सकते।

organization_invitation_revoked_code = आमंत्रण रद्द किया गया
    .long = यह आमंत्रण रद्द कर दिया गया है और अब इसका इस्तेमाल नहीं किया जा सकता।

organization_invitation_to_deleted_organization = मिटाए गए संगठन का आमंत्रण
    .long = यह आमंत्रण ऐसे संगठन के लिए है जिसे मिटा दिया गया है।

form_param_value_invalid-OrganizationManagedRoleOperationFAPIDisallowed = प्रबंधित भूमिका पर कार्रवाई की अनुमति नहीं
    .long = प्रबंधित भूमिकाएँ Frontend API से सेट नहीं की जा सकतीं। इसकी जगह डैशबोर्ड या Backend API इस्तेमाल करें।

organization_membership_enterprise_connection_cannot_remove = एंटरप्राइज़ कनेक्शन वाली सदस्यता हटाई नहीं जा सकती
    .long = संगठन की जो सदस्यता किसी एंटरप्राइज़ कनेक्शन से जुड़ी है, उसे हटाया नहीं जा सकता।

organization_membership_managed_by_scim = सदस्य की भूमिका SCIM से प्रबंधित
    .long = यह सदस्यता SCIM डायरेक्ट्री से प्रबंधित होती है और इसे मैन्युअल रूप से नहीं बदला जा सकता।

organization_minimum_permissions_needed = संगठन में न्यूनतम अनुमतियाँ ज़रूरी
    .long = संगठन में कम से कम एक सदस्य के पास न्यूनतम ज़रूरी अनुमतियाँ होनी चाहिए।

form_param_value_invalid-OrganizationNameInvalid = संगठन का नाम अमान्य
    .long = संगठन का नाम “{ $name }” अमान्य है ({ $reason })।

organization_not_enabled_in_instance = ऐक्सेस की अनुमति नहीं
    .long = इस इंस्टेंस के लिए संगठनों की सुविधा चालू नहीं है। यह सुविधा https://dashboard.clerk.com पर चालू की जा सकती है।

resource_not_found-OrganizationNotFound = संगठन नहीं मिला
    .long = दिया गया संगठन नहीं मिला।

organization_not_found_or_unauthorized = संगठन नहीं मिला या ऐक्सेस की अनुमति नहीं
    .long = दिया गया संगठन नहीं मिला या आपके पास उसे ऐक्सेस करने की अनुमति नहीं है।

resource_not_found-OrganizationRoleNotFound = भूमिका नहीं मिली
    .long = संगठन की यह भूमिका नहीं मिल सकी।

organization_suggestion_already_accepted = सुझाव पहले ही स्वीकार हो चुका
    .long = संगठन का यह सुझाव पहले ही स्वीकार किया जा चुका है।

organization_unlimited_membership_required-OrganizationUnlimitedMembershipsRequired = संगठन में सदस्यताएँ सीमित
    .long = यह सुविधा समर्थित नहीं है, क्योंकि संगठन में सदस्यताओं की संख्या सीमित है। असीमित सदस्यताएँ चालू करके यह सीमा हटाई जा सकती है।

organization_unlimited_membership_required-OrganizationUnlimitedMembershipsUpgradeRequired = संगठन में सदस्यताएँ सीमित
    .long = यह सुविधा समर्थित नहीं है, क्योंकि संगठन में सदस्यताओं की संख्या सीमित है। अपना सब्सक्रिप्शन प्लान अपग्रेड करके यह सीमा हटाई जा सकती है।
