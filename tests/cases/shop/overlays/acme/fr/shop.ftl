sold_out = Plus rien chez Acme
