### كلمات فهرس الأخطاء

skip = الانتقال إلى المحتوى
language = اللغة
all-errors = جميع الأخطاء
as-json = هذه الصفحة بصيغة JSON
api = توثيق واجهة API

index-title = الأخطاء
index-lead = معنى كل رمز خطأ بكلمات مفهومة.
search = الرمز أو الاسم أو كلمات
domain = المجال
all-domains = جميع المجالات
find = بحث
results =
    { $count ->
        [0] لم يُعثر على أي خطأ
        [one] خطأ واحد
        [two] خطآن
        [few] { $count } أخطاء
        [many] { $count } خطأً
       *[other] { $count } خطأ
    }
pages = الصفحات
previous-page = الصفحة السابقة
next-page = الصفحة التالية
page-of = الصفحة { $page } من { $pages }

name = الاسم
status = حالة HTTP
section = القسم
note = ملاحظة
preview = ما يقرؤه المستخدم
resolution = ما يجب فعله
help = المزيد
problems = ما لم ينجح
problem-missing-argument = لا توجد قيمة: { $detail }
problem-invalid-argument = القيمة لا تناسب نوعها: { $detail }
problem-unknown-overlay = لا توجد طبقة نصوص بهذا الاسم، وهذه هي النصوص المعتادة
problem-cut-value = القيمة أطول من اللازم فاختُصرت: { $detail }
problem-cut-text = النص مع قيمه أطول من اللازم فاختُصر: { $detail }
problem-fallback = بلغة أخرى لعدم وجود ترجمة: { $detail }
problem-generic-text = النص العام لحالة HTTP لعدم وجود قيمة
problem-not-rendered = حُذف لعدم وجود قيمة: { $detail }
problem-unknown-parameter = لا تعرف الخدمة هذه المعلمة: { $detail }

own-values = تجربة قيم أخرى
own-values-hint = تُفصل قيم القائمة بفواصل. والحقل الفارغ يُعدّ قيمة مفقودة.
render = عرض
examples = العودة إلى الأمثلة
no-values = ليس لهذا الخطأ قيم.

values = القيم
value = القيمة
type = النوع
paths = في meta
required = مطلوبة
example = مثال
yes = نعم
no = لا

variants = أخطاء أخرى بالرمز نفسه
variants-hint = القيم المرسلة مع الخطأ هي التي تحدّد المقصود منها.
when = حين تكون قيمة { $path } هي { $values }
needs = القيم المطلوبة: { $names }
texts = بجميع اللغات
call = طلب من الخدمة
