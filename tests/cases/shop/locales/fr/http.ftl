http_404 = Page introuvable
http_405 = Méthode non autorisée
http_422 = Demande à corriger
http_500 = Erreur du serveur
