invitation_account_exists = आमंत्रण वाला खाता पहले से मौजूद
    .long = इस आमंत्रण के लिए खाता पहले से मौजूद है। साइन इन करें।

invitation_already_accepted = आमंत्रण पहले ही स्वीकार हो चुका, साइन इन करें
    .long = यह आमंत्रण पहले ही स्वीकार किया जा चुका है। साइन इन करके देखें।

invitation_account_not_exists = आमंत्रण का आइडेंटिफ़ायर नहीं मिला
    .long = यह आमंत्रण ऐसे आइडेंटिफ़ायर से जुड़ा है जो मौजूद नहीं है।

resource_not_found-InvitationNotFound = आमंत्रण नहीं मिला
    .long = “{ $invitationID }” ID वाला कोई आमंत्रण नहीं मिला।

revoked_invitation = आमंत्रण रद्द किया गया
    .long = यह आमंत्रण रद्द कर दिया गया है।
