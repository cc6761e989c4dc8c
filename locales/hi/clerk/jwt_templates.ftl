resource_not_found-JWTTemplateNotFound = JWT टेंप्लेट नहीं मिला
    .long = ऐसा कोई JWT टेंप्लेट मौजूद नहीं है ({ $attribute }: { $val })।
