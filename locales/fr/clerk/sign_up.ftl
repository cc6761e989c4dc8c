### Clerk, Frontend API : inscription

captcha_invalid-CaptchaClientSideError = Échec du chargement du CAPTCHA
    .long = Le CAPTCHA n’a pas pu être chargé. Un navigateur non pris en charge ou une extension de navigateur peut en être la cause. Essayez un autre navigateur ou désactivez les extensions. Si le problème persiste, contactez l’assistance.

captcha_invalid-CaptchaInvalid = Échec des contrôles de sécurité à l’authentification
    .long = L’authentification a échoué, car les contrôles de sécurité n’ont pas abouti. Essayez un autre navigateur ou désactivez les extensions de navigateur. Si le problème persiste, contactez l’assistance.

captcha_missing_token = Échec des contrôles de sécurité à l’authentification
    .long = L’authentification a échoué, car les contrôles de sécurité n’ont pas abouti. Actualisez la page pour réessayer ou contactez l’assistance pour obtenir de l’aide.

captcha_not_enabled = CAPTCHA non activé
    .long = Vous avez essayé de résoudre un CAPTCHA, mais les CAPTCHA ne sont pas activés. Si le problème persiste, contactez l’assistance.

sign_up_email_link_not_same_client = Inscription impossible avec le lien reçu par e-mail
    .long = L’inscription avec le lien reçu par e-mail ne peut pas être terminée, car elle a été commencée dans un autre navigateur ou une autre application.

resource_forbidden-SignUpForbiddenAccess = Accès à l’inscription interdit
    .long = L’accès à cette inscription est interdit.

sign_up_mode_restricted = Inscriptions restreintes
    .long = Les nouvelles inscriptions sont actuellement restreintes.

sign_up_restricted_waitlist = Inscriptions sur liste d’attente
    .long = Les inscriptions ne sont pas possibles actuellement. Rejoignez la liste d’attente pour recevoir une notification dès que l’accès sera ouvert.

resource_not_found-SignUpNotFound = Inscription introuvable
    .long = Aucune inscription n’a été trouvée avec l’ID « { $id } ».
