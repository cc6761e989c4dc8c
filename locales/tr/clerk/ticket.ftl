### Clerk, Frontend API: Biletler

ticket_expired_code = Biletin süresi doldu
    .long = Süresi dolan bu bilet artık kullanılamaz.

ticket_invalid_code = Bilet geçersiz
    .long = Bu bilet (ticket) geçerli değil. Clerk tarafından oluşturulmuş geçerli bir bilet kullandığınızdan emin olun.
