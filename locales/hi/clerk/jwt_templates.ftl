resource_not_found-JWTTemplateNotFound = JWT टेंप्लेट नहीं मिला
    .long = इस जानकारी वाला कोई JWT टेंप्लेट मौजूद नहीं है: { $attribute }: { $val }
