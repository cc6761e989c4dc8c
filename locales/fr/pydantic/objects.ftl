### pydantic : ce qui a ses propres champs, et le corps dans son ensemble

json_invalid = Données illisibles
    .long = Les données n’ont pas pu être lues, car elles ne sont pas du JSON valide.

json_type = Texte JSON attendu
    .long = Les données JSON doivent être du texte.

needs_python_object = Valeur impossible à vérifier
    .long = Cette valeur ne peut pas être vérifiée sous la forme dans laquelle elle a été envoyée.

recursion_loop = Référence circulaire
    .long = Cette valeur se contient elle-même. Supprimez la référence circulaire.

recursion_depth_exceeded = Imbrication trop profonde
    .long = Les valeurs sont imbriquées trop profondément. Utilisez moins de niveaux.

get_attribute_error = Valeur illisible
    .long = La valeur de ce champ n’a pas pu être lue.

model_type = Objet attendu
    .long = Fournissez un objet (un groupe de champs nommés).

model_attributes_type = Objet attendu
    .long = Fournissez un objet (un groupe de champs nommés).

dataclass_type = Objet attendu
    .long = Fournissez un objet (un groupe de champs nommés).

dataclass_exact_type = Type d’objet incorrect
    .long = Cet objet n’est pas du type attendu.

named_tuple_type = Liste ou objet attendu
    .long = Fournissez une liste de valeurs ou un objet (un groupe de champs nommés).

dict_type = Objet attendu
    .long = Fournissez un objet (des paires nom-valeur).

frozen_dict_type = Objet attendu
    .long = Fournissez un objet (des paires nom-valeur).

ordered_dict_type = Objet attendu
    .long = Fournissez un objet (des paires nom-valeur).

counter_type = Décomptes attendus
    .long = Fournissez un objet dont chaque valeur est un nombre entier.

mapping_type = Objet illisible
    .long = L’objet (des paires nom-valeur) n’a pas pu être lu.

is_instance_of = Type de valeur incorrect
    .long = Cette valeur n’est pas du type attendu.

is_subclass_of = Type incorrect
    .long = Le type indiqué ne fait pas partie des types attendus.

callable_type = Fonction attendue
    .long = Fournissez une fonction qui peut être appelée.
