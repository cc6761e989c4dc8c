### Clerk, Frontend API: Uygulama örnekleri

instance_type_invalid = İstek bu tür uygulama örneği için geçerli değil
    .long = Bu istek, bu türdeki uygulama örneklerinde kullanılamaz.
