# One message for each type of argument, named for it, with every way to show or select on it.
v_text = Value
    .long =
        { $v }, { KEY($v) ->
            [none] absent
            [email_address] mail
           *[other] present
        }
v_territory = Value
    .long =
        { $v }, { KEY($v) ->
            [none] absent
            [email_address] mail
           *[other] present
        }
v_language = Value
    .long =
        { $v }, { KEY($v) ->
            [none] absent
            [email_address] mail
           *[other] present
        }
v_token = Value
    .long =
        { $v }, { KEY($v) ->
            [none] absent
            [email_address] mail
           *[other] present
        }
v_url = Value
    .long =
        { $v }, { KEY($v) ->
            [none] absent
            [email_address] mail
           *[other] present
        }
v_email = Value
    .long =
        { $v }, { KEY($v) ->
            [none] absent
            [email_address] mail
           *[other] present
        }
v_phone = Value
    .long =
        { $v }, { KEY($v) ->
            [none] absent
            [email_address] mail
           *[other] present
        }
v_contact = Value
    .long =
        { $v }, { KEY($v) ->
            [none] absent
            [email_address] mail
           *[other] present
        }
v_bytes = Value
    .long =
        { $v }, { KEY($v) ->
            [none] absent
            [email_address] mail
           *[other] present
        }
v_integer = Value
    .long =
        { $v }, { $v ->
            [0] zero
            [one] one
            [two] two
            [few] few
            [many] many
           *[other] other
        }, { NUMBER($v, minimumFractionDigits: 1, useGrouping: "false") }, { NUMBER($v, type: "ordinal") ->
            [one] st
            [two] nd
            [few] rd
           *[other] th
        }
v_number = Value
    .long =
        { $v }, { $v ->
            [0] zero
            [one] one
            [two] two
            [few] few
            [many] many
           *[other] other
        }, { NUMBER($v, minimumFractionDigits: 1, useGrouping: "false") }, { NUMBER($v, type: "ordinal") ->
            [one] st
            [two] nd
            [few] rd
           *[other] th
        }
v_percent = Value
    .long =
        { $v }, { $v ->
            [0] zero
            [one] one
            [two] two
            [few] few
            [many] many
           *[other] other
        }, { NUMBER($v, minimumFractionDigits: 1, useGrouping: "false") }, { NUMBER($v, type: "ordinal") ->
            [one] st
            [two] nd
            [few] rd
           *[other] th
        }
v_currency = Value
    .long = { $v }, { NUMBER($v, currencyDisplay: "code") }, { NUMBER($v, currencyDisplay: "name") }
v_duration = Value
    .long = { $v }, { RELATIVE($v) }
v_limit = Value
    .long = { $v }
v_datetime = Value
    .long =
        { $v }, { DATETIME($v, dateStyle: "full") }, { DATETIME($v, dateStyle: "long", timeStyle: "short") },
        { DATETIME($v, timeStyle: "long") }, { DATETIME($v, timeStyle: "full") }
v_date = Value
    .long = { $v }, { DATETIME($v, dateStyle: "short") }, { DATETIME($v, dateStyle: "full") }
v_time = Value
    .long = { $v }, { DATETIME($v, timeStyle: "medium") }, { DATETIME($v, timeStyle: "long") }
v_list = Value
    .long =
        { $v }, { LIST($v, type: "or") }, { LIST($v, type: "unit") }, { COUNT($v) ->
            [one] one
           *[other] { COUNT($v) }
        }
v_identifiers = Value
    .long = { $v }, { LIST($v, type: "or") }
v_identifier = Value
    .long =
        { $v }, { NAME($v, case: "genitive") }, { KEY($v) }, { GENDER($v) ->
            [feminine] feminine
           *[other] other
        }
