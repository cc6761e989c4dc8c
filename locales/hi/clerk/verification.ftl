verification_already_verified = पहले से सत्यापित
    .long = यह सत्यापन पहले ही पूरा हो चुका है।

verification_code_too_many_requests = सत्यापन कोड के बहुत ज़्यादा अनुरोध
    .long = सत्यापन कोड के लिए बहुत ज़्यादा अनुरोध किए गए। फिर से कोशिश करने से पहले, कोड मिलने के लिए कम से कम 30 सेकंड इंतज़ार करें।

verification_expired = सत्यापन की समय-सीमा खत्म
    .long = इस सत्यापन की समय-सीमा खत्म हो गई है। नया सत्यापन शुरू करना ज़रूरी है।

verification_failed = सत्यापन असफल
    .long = बहुत सारी कोशिशें असफल रहीं। इसी तरीके से या किसी दूसरे तरीके से फिर से कोशिश करें।

verification_link_token_invalid = लिंक टोकन अमान्य
    .long = सत्यापन लिंक का टोकन अमान्य है।

verification_link_token_source_invalid = लिंक टोकन का स्रोत अमान्य
    .long = सत्यापन लिंक के टोकन का स्रोत अमान्य है।

verification_strategy_invalid = तरीका अमान्य
    .long = यह तरीका मौजूदा सत्यापन के लिए मान्य नहीं है।

verification_link_token_expired = लिंक टोकन की समय-सीमा खत्म
    .long = सत्यापन लिंक के टोकन की समय-सीमा खत्म हो गई है।

verification_link_token_stale = लिंक टोकन पुराना
    .long = सत्यापन लिंक का टोकन अब मान्य नहीं है। नए लिंक का अनुरोध करें।

verification_missing = सत्यापन तैयार नहीं
    .long = इस तरीके में, जाँच करने से पहले सत्यापन तैयार करना ज़रूरी है।

verification_not_sent = कोड नहीं भेजा गया
    .long = सत्यापित करने से पहले सत्यापन कोड भेजना ज़रूरी है।

verification_status_unknown = सत्यापन की अनजान स्थिति
    .long = सत्यापन की यह अनजान स्थिति मिली: { $status }।
