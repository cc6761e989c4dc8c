### Clerk: SCIM

attribute_managed_by_scim = SCIM에서 관리하는 속성입니다
    .long = 이 속성은 SCIM을 통해 관리되고 있습니다.
