### Clerk، واجهة Frontend API: العملاء

# Client not found
# .long = No client was found with id { $clientID }
resource_not_found-ClientNotFound = تعذّر العثور على العميل
    .long = لم يُعثر على عميل بالمعرّف { $clientID }.

# No client found
# .long = This request is expecting a client and did not find one
client_not_found = تعذّر العثور على أي عميل
    .long = يتطلّب هذا الطلب عميلًا، ولم يُعثر على أي عميل.
