aws_cognito_admin_user_password_auth_not_enabled = AWS Cognito में ADMIN_USER_PASSWORD_AUTH फ़्लो चालू नहीं
    .long = इस AWS Cognito क्लाइंट के लिए ADMIN_USER_PASSWORD_AUTH फ़्लो चालू नहीं है। पक्का करें कि आपके Cognito यूज़र पूल में ऐसा सार्वजनिक क्लाइंट है जिसमें ALLOW_ADMIN_USER_PASSWORD_AUTH प्रमाणीकरण फ़्लो चालू है।

aws_cognito_user_lambda_validation_failed = AWS Cognito उपयोगकर्ता की जाँच असफल
    .long = AWS Cognito में उपयोगकर्ता की जाँच करने वाले Lambda ट्रिगर ने साइन इन की कोशिश अस्वीकार कर दी।

aws_cognito_user_password_auth_not_enabled = AWS Cognito में USER_PASSWORD_AUTH फ़्लो चालू नहीं
    .long = इस AWS Cognito क्लाइंट के लिए USER_PASSWORD_AUTH फ़्लो चालू नहीं है। पक्का करें कि आपके Cognito यूज़र पूल में ऐसा सार्वजनिक क्लाइंट है जिसमें ALLOW_USER_PASSWORD_AUTH प्रमाणीकरण फ़्लो चालू है।
