attribute_managed_by_scim = एट्रिब्यूट SCIM से प्रबंधित
    .long = यह एट्रिब्यूट SCIM के ज़रिए प्रबंधित होता है।
