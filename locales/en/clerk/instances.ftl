### Clerk, Frontend API: Instances

instance_type_invalid = This request isn't valid for this instance type.
    .long = This request isn't valid for this instance type.
