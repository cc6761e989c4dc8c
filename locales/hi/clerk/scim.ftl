attribute_managed_by_scim = जानकारी SCIM से प्रबंधित
    .long = यह जानकारी SCIM के ज़रिए प्रबंधित होती है।
