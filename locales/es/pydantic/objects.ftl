### pydantic: lo que tiene campos propios, y el cuerpo en su conjunto

json_invalid = Los datos no se pueden leer
    .long = Los datos no se pudieron leer porque no son JSON válido.

json_type = Se espera texto JSON
    .long = Los datos JSON deben ser texto.

needs_python_object = El valor no se puede comprobar
    .long = Este valor no se puede comprobar tal como se envió.

recursion_loop = Referencia circular
    .long = Este valor se contiene a sí mismo. Quite la referencia circular.

recursion_depth_exceeded = Demasiados niveles anidados
    .long = Los valores tienen demasiados niveles de anidamiento. Use menos.

get_attribute_error = El valor no se puede leer
    .long = El valor de este campo no se pudo leer.

model_type = Se espera un objeto
    .long = Indique un objeto (un grupo de campos con nombre).

model_attributes_type = Se espera un objeto
    .long = Indique un objeto (un grupo de campos con nombre).

dataclass_type = Se espera un objeto
    .long = Indique un objeto (un grupo de campos con nombre).

dataclass_exact_type = Tipo de objeto incorrecto
    .long = Este objeto no es del tipo esperado.

named_tuple_type = Se espera una lista o un objeto
    .long = Indique una lista de valores o un objeto (un grupo de campos con nombre).

dict_type = Se espera un objeto
    .long = Indique un objeto (una serie de nombres, cada uno con su valor).

frozen_dict_type = Se espera un objeto
    .long = Indique un objeto (una serie de nombres, cada uno con su valor).

ordered_dict_type = Se espera un objeto
    .long = Indique un objeto (una serie de nombres, cada uno con su valor).

counter_type = Se esperan recuentos
    .long = Indique un objeto (una serie de nombres, cada uno con un número entero).

mapping_type = El objeto no se puede leer
    .long = El objeto (una serie de nombres, cada uno con su valor) no se pudo leer.

is_instance_of = Tipo de valor incorrecto
    .long = Este valor no es del tipo esperado.

is_subclass_of = Tipo incorrecto
    .long = El tipo indicado no es uno de los esperados.

callable_type = Se espera una función
    .long = Indique una función que se pueda invocar.
