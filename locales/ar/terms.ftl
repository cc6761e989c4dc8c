### مصطلحات تشترك فيها جميع مجالات هذه اللغة.
###
### الأسلوب: العربية الفصحى المعاصرة، بلهجة مهذّبة واضحة موجزة وبلا علامات تعجّب.
### الخطاب محايد من حيث الجنس: المصدر بدل فعل الأمر («يُرجى التحقق من…»، «تعذّر…»،
### «لا يمكن…»، «يجب إدخال…»)، وكاف الخطاب من غير تشكيل («حسابك»)، والخبر عن الشيء
### لا عن الشخص («الحساب مقفل» لا «أنت مقفل»). العناوين (short) بلا نقطة في آخرها،
### والشروح (long) جمل تامّة. الترقيم عربي: ، ؛ ؟ وعلامتا التنصيص «…». الشدّة تُكتب حيث
### تنفع القارئ (معرّف، موفّر، مميّز) وتنوين النصب على الحرف قبل الألف (عضوًا)،
### ولا تُدرج محارف التحكّم في الاتجاه. النصوص اللاتينية الحرفية تبقى كما هي.
###
### كلمات المفاهيم المتكرّرة في glossary.toml. وسوى ذلك: scope نطاق الصلاحية · settings إعدادات ·
### already in use مستخدَم بالفعل · already used سبق استخدام… · native app تطبيق أصلي ·
### parameter name in a sentence الحقل «…» (للمستخدم)، المُعامِل «…» (للمطوّر) ·
### cannot … anymore لم يعد من الممكن… · SMS رسالة نصية قصيرة · platform منصة ·
### an ID in a sentence بالمعرّف … من غير علامتي تنصيص · sign-in token رمز تسجيل الدخول المميّز
### (رمز وحده هو ما يُدخله المستخدم، ورمز مميّز هو token).
###
### لا علامتي تنصيص حول أسماء الموفّرين والمعرّفات وعناوين البريد ولا بعد النقطتين («السبب: …»)؛
### وهما لأسماء الحقول والمُعامِلات والقيم الحرفية داخل الجملة. المستخدم يُدخل قيمة في الحقل، والمطوّر
### يرسل قيمة المُعامِل أو يمرّرها. العنوان لا يكرّر كلمات الشرح. الخطاب بلا فعل مضارع للمخاطب
### («المقصود» لا «تقصد»، «الصفحة المطلوبة» لا «التي تبحث عنها»).
### أما الماضي للمخاطب («حاولت»، «لم تمنح»، «لست من…»، «اخترتها») فواحد للجنسين من غير تشكيل، ويُستعمل حيث يخفي
### المجهول من فعل. الحد المبلوغ: «تم بلوغ الحد الأقصى لعدد…»، لا مصدر وحده. Check it and try again:
### «يُرجى التحقق منها ثم إعادة المحاولة». عبارة إنجليزية من الواجهة ($action): بين قوسين في آخر الجملة.
###
### العدد والمعدود (ست فئات): zero «لا … أي …» أو «{ $n }» مع المفرد؛
### one «… واحد/واحدة»؛ two المثنى (عضوان، وفي
### الجر والنصب عضوين)؛ few (3–10) جمع مجرور «{ $n } أعضاء»؛ many (11–99) مفرد منصوب
### «{ $n } عضوًا»؛ other (100 و1.5) مفرد مجرور «{ $n } عضو».
###
### المصطلح الذي يبدأ اسمه بـ -identifier- هو ما يُقرأ به مُعامِل من نوع identifier:
### email_address يصير «عنوان البريد الإلكتروني». الصيغة المبدئية هي المعرفة (definite)،
### وكذلك { $param } وحده وعناصر القوائم؛ والنكرة تُطلب بـ NAME($param, article: "indefinite")
### ولا توضع في موضع النصب. لا أثر للحالة الإعرابية ($case) في هذه الأسماء.
### .gender يساوي masculine أو feminine؛ وجمع غير العاقل والبيانات الوصفية feminine
### لأن المطابقة معهما تكون مطابقة المفرد المؤنث («هذه العناوين مستخدمة»).
### لا تتجاور كلمتان لاتينيتان تفصل بينهما علامة تنصيص («ترويسة HTTP ثم «Origin»» خطأ)
### لأن العلامة تنقلب في العرض؛ تُفصل بينهما كلمة عربية: «ترويسة «Origin» في طلب HTTP».
### النص اللاتيني الحرفي الذي يبدأ أو ينتهي بعلامة محايدة أو برقم (شرطة مائلة، < >، نقطتان)،
### وكل عنوان URL كامل، يُكتب بين معقوفين سلسلةً حرفية مثل { "/api/auth/refresh" } ليعزله العارض عن اتجاه السطر.
### الأسماء مركّبة غالبًا، فيأتي اسم الإشارة والنعت بعدها: «{ $param } هذا مستخدم».

-identifier-backup_code = { $article ->
        [indefinite] رمز احتياطي
       *[definite] الرمز الاحتياطي
    }
    .gender = masculine
-identifier-birthday = { $article ->
        [indefinite] تاريخ ميلاد
       *[definite] تاريخ الميلاد
    }
    .gender = masculine
-identifier-code = { $article ->
        [indefinite] رمز
       *[definite] الرمز
    }
    .gender = masculine
-identifier-domain = { $article ->
        [indefinite] نطاق
       *[definite] النطاق
    }
    .gender = masculine
-identifier-email_address = { $article ->
        [indefinite] عنوان بريد إلكتروني
       *[definite] عنوان البريد الإلكتروني
    }
    .gender = masculine
-identifier-email_addresses = { $article ->
        [indefinite] عناوين بريد إلكتروني
       *[definite] عناوين البريد الإلكتروني
    }
    .gender = feminine
-identifier-expires_at = { $article ->
        [indefinite] وقت انتهاء صلاحية
       *[definite] وقت انتهاء الصلاحية
    }
    .gender = masculine
-identifier-external_account = { $article ->
        [indefinite] حساب خارجي
       *[definite] الحساب الخارجي
    }
    .gender = masculine
-identifier-first_name = { $article ->
        [indefinite] اسم أول
       *[definite] الاسم الأول
    }
    .gender = masculine
-identifier-gender = { $article ->
        [indefinite] جنس
       *[definite] الجنس
    }
    .gender = masculine
-identifier-id = { $article ->
        [indefinite] معرّف
       *[definite] المعرّف
    }
    .gender = masculine
-identifier-identifier = { $article ->
        [indefinite] معرّف دخول
       *[definite] معرّف الدخول
    }
    .gender = masculine
-identifier-image = { $article ->
        [indefinite] صورة
       *[definite] الصورة
    }
    .gender = feminine
-identifier-last_name = { $article ->
        [indefinite] اسم عائلة
       *[definite] اسم العائلة
    }
    .gender = masculine
-identifier-legal_accepted = { $article ->
        [indefinite] موافقة على الشروط
       *[definite] الموافقة على الشروط
    }
    .gender = feminine
-identifier-locale = { $article ->
        [indefinite] لغة
       *[definite] اللغة
    }
    .gender = feminine
-identifier-name = { $article ->
        [indefinite] اسم
       *[definite] الاسم
    }
    .gender = masculine
-identifier-new_password = { $article ->
        [indefinite] كلمة مرور جديدة
       *[definite] كلمة المرور الجديدة
    }
    .gender = feminine
-identifier-order_by = { $article ->
        [indefinite] ترتيب فرز
       *[definite] ترتيب الفرز
    }
    .gender = masculine
-identifier-organization_id = { $article ->
        [indefinite] معرّف مؤسسة
       *[definite] معرّف المؤسسة
    }
    .gender = masculine
-identifier-passkey = { $article ->
        [indefinite] مفتاح مرور
       *[definite] مفتاح المرور
    }
    .gender = masculine
-identifier-password = { $article ->
        [indefinite] كلمة مرور
       *[definite] كلمة المرور
    }
    .gender = feminine
-identifier-password_digest = { $article ->
        [indefinite] تجزئة كلمة مرور
       *[definite] تجزئة كلمة المرور
    }
    .gender = feminine
-identifier-permission = { $article ->
        [indefinite] إذن
       *[definite] الإذن
    }
    .gender = masculine
-identifier-phone_number = { $article ->
        [indefinite] رقم هاتف
       *[definite] رقم الهاتف
    }
    .gender = masculine
-identifier-phone_numbers = { $article ->
        [indefinite] أرقام هواتف
       *[definite] أرقام الهواتف
    }
    .gender = feminine
-identifier-private_metadata = { $article ->
        [indefinite] بيانات وصفية خاصة
       *[definite] البيانات الوصفية الخاصة
    }
    .gender = feminine
-identifier-public_key_credential = { $article ->
        [indefinite] بيانات اعتماد مفتاح عام
       *[definite] بيانات اعتماد المفتاح العام
    }
    .gender = feminine
-identifier-public_metadata = { $article ->
        [indefinite] بيانات وصفية عامة
       *[definite] البيانات الوصفية العامة
    }
    .gender = feminine
-identifier-redirect_url = عنوان URL لإعادة التوجيه
    .gender = masculine
-identifier-role = { $article ->
        [indefinite] دور
       *[definite] الدور
    }
    .gender = masculine
-identifier-slug = { $article ->
        [indefinite] اسم مختصر
       *[definite] الاسم المختصر
    }
    .gender = masculine
-identifier-strategy = { $article ->
        [indefinite] أسلوب
       *[definite] الأسلوب
    }
    .gender = masculine
-identifier-ticket = { $article ->
        [indefinite] تذكرة
       *[definite] التذكرة
    }
    .gender = feminine
-identifier-token = { $article ->
        [indefinite] رمز مميّز
       *[definite] الرمز المميّز
    }
    .gender = masculine
-identifier-unsafe_metadata = { $article ->
        [indefinite] بيانات وصفية غير آمنة
       *[definite] البيانات الوصفية غير الآمنة
    }
    .gender = feminine
-identifier-url = عنوان URL
    .gender = masculine
-identifier-user_id = { $article ->
        [indefinite] معرّف مستخدم
       *[definite] معرّف المستخدم
    }
    .gender = masculine
-identifier-username = { $article ->
        [indefinite] اسم مستخدم
       *[definite] اسم المستخدم
    }
    .gender = masculine
-identifier-web3_wallet = محفظة Web3
    .gender = feminine
