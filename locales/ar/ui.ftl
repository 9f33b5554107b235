### ما يقرؤه الناس في البوت، مترجم من الألمانية: مخاطبة بصيغة الجمع للاحترام، و15 كلمة على الأكثر في الجملة.

## اللغات

language-de = الألمانية
language-de-simple = الألمانية السهلة
language-en = الإنجليزية
language-tr = التركية
language-ar = العربية
language-uk = الأوكرانية
language-ru = الروسية
language-bg = البلغارية
language-ro = الرومانية
language-fa = الفارسية
language-own_de = Deutsch
language-own_de-simple = Einfaches Deutsch
language-own_en = English
language-own_tr = Türkçe
language-own_ar = العربية
language-own_uk = Українська
language-own_ru = Русский
language-own_bg = Български
language-own_ro = Română
language-own_fa = فارسی
language-changed = حسنًا، من الآن بالعربية.

## كلمات

word-yes = نعم
word-no = لا
word-none = لا يوجد

button-menu = 🏠 القائمة
button-cancel = إلغاء
button-language = 🌐 اللغة · Language

## كلمات مفتاحية تفصل بينها فواصل

keyword-menu = القائمة, قائمة, القائمه, قائمه, القائمة الرئيسية, القائمه الرئيسيه, البداية, ابدأ, ابدا, منيو
keyword-back = رجوع, الرجوع, ارجع, عودة, العودة, عوده, رجوع للخلف, السابق
keyword-cancel = إلغاء, الغاء, الإلغاء, الغي, ألغي, توقف, إيقاف, ايقاف, ستوب, كنسل
keyword-help = مساعدة, مساعده, المساعدة, المساعده, أحتاج مساعدة, احتاج مساعدة, أريد مساعدة, اريد مساعدة, بدي مساعدة, ساعدوني
keyword-human = إنسان, انسان, موظف, موظفة, أريد التحدث مع موظف, اريد التحدث مع موظف, اريد احكي مع موظف, بدي احكي مع موظف, التحدث مع شخص, أريد التحدث مع إنسان, شخص حقيقي
keyword-documents = مستندات, المستندات, وثائق, الوثائق, أوراق, اوراق, مستمسكات, تقديم المستندات, إرسال مستندات, ارسال اوراق
keyword-callback = مكالمة, مكالمه, مكالمة هاتفية, اتصال, اتصلوا بي, اتصلوا فيي, موعد, الموعد, بدي موعد, اريد موعد
keyword-language = لغة, اللغة, لغه, اللغه, تغيير اللغة, تغيير اللغه, غير اللغة
keyword-application = أقدم طلب, اقدم طلب, أتقدم بطلب, اتقدم بطلب, تقديم طلب, أطلب مساعدة مالية, اطلب مساعدة مالية, أطلب دفعة مسبقة, اطلب دفعة مسبقة, اريد اقدم على مساعدة, اقدم على الجوب سنتر, بدي قدم طلب
keyword-details = حساب بنكي جديد, حسابي البنكي الجديد, حسابي الجديد, غيرت حسابي, تغير حسابي, ايبان جديد, آيبان جديد, IBAN جديد, عنوان جديد, عنواني الجديد, انتقلنا إلى, انتقلنا الى, انتقلت إلى, انتقلت الى, نقلنا على بيت, رقم هاتف جديد, رقمي الجديد, غيرت رقمي, حسابي تغير, عنواني تغير, غيرت عنواني, رقمي تغير
keyword-objection = اعتراض, أعترض, اعترض, معترض, لا أوافق على القرار, لا اوافق على القرار, غير موافق على القرار, مو موافق على القرار, مش موافق على القرار, أرفض القرار, ارفض القرار, فيدرشبروخ

## أوامر في تطبيق المراسلة

command-menu = القائمة
command-documents = تقديم المستندات
command-message = رسالة إلى مركز العمل
command-callback = حجز مكالمة هاتفية
command-matters = معاملاتي
command-news = الأخبار
command-language = تغيير اللغة
command-help = المساعدة والتحدث مع شخص
command-cancel = إلغاء
bot-short = مستندات ورسائل ومكالمات: مركز العمل معكم في تطبيق المراسلة.
bot-long =
    تقديم المستندات إلى مركز العمل (Jobcenter) والكتابة إليه وحجز مكالمة هاتفية.
    بدون موعد، بدون مشوار، بدون انتظار.

## أول تواصل

start-language = 🌐 Sprache · Language · Dil · اللغة · زبان · Мова · Язык · Език · Limbă
start-notice =
    مرحبًا بكم في { $office }!
    تصل بياناتكم مشفرة إلى مركز العمل (Jobcenter).
    الجهة المشغلة لتطبيق المراسلة هذا تعالجها أيضًا. الاستخدام اختياري.
start-understood = ✅ فهمت، متابعة
start-read_all = قراءة كل شيء
start-other_ways = طرق أخرى إلى مركز العمل
start-notice_link = النص الكامل
start-whole_notice =
    الجهة المسؤولة: { $controller }
    حماية البيانات: { $officer }
    الغرض: أموركم لدى مركز العمل. الأساس القانوني: § 67b SGB X.
    من يستلم البيانات: مركز العمل والجهة المشغلة لتطبيق المراسلة، أيضًا خارج الاتحاد الأوروبي.
    { $days ->
        [zero] تحذف الملفات هنا في اليوم نفسه.
        [one] تحذف الملفات هنا بعد يوم واحد.
        [two] تحذف الملفات هنا بعد يومين.
        [few] تحذف الملفات هنا بعد { $days } أيام.
        [many] تحذف الملفات هنا بعد { $days } يومًا.
       *[other] تحذف الملفات هنا بعد { $days } يوم.
    }
    يحق لكم طلب الاطلاع على بياناتكم وتصحيحها وحذفها، ويحق لكم تقديم شكوى.
    الاستخدام اختياري. الطرق الأخرى لا تسبب لكم أي ضرر.
start-ways =
    📞 { $phone }
    🏢 { $address }
    🌍 { $website }

## القائمة

menu-menu = ماذا تودون أن تفعلوا؟
menu-waiting =
    { $count ->
        [zero] لا ينتظر مركز العمل منكم أي مستند.
        [one] ينتظر مركز العمل منكم مستندًا واحدًا.
        [two] ينتظر مركز العمل منكم مستندين.
        [few] ينتظر مركز العمل منكم { $count } مستندات.
        [many] ينتظر مركز العمل منكم { $count } مستندًا.
       *[other] ينتظر مركز العمل منكم { $count } مستند.
    }
    ماذا تودون أن تفعلوا؟
menu-documents = 📄 تقديم المستندات
menu-message = ✉️ رسالة إلى مركز العمل
menu-callback = 📞 حجز مكالمة هاتفية
menu-money = 💶 المال والطلبات
menu-work = 🛠 العمل والتدريب المهني
menu-news = 📰 الأخبار
menu-matters = 🗂 معاملاتي
menu-settings = ⚙️ الإعدادات

## في كل مكان

help-help =
    يمكنكم إرسال صورة أو رسالة هنا في أي وقت.
    كلمة «القائمة» تعرض كل شيء. كلمتا «رجوع» و«إلغاء» تعملان دائمًا.
human-how =
    تودون التحدث مع شخص حقيقي.
    يمكنكم أيضًا الاتصال بنا على الرقم { $phone }.
cancel-done = تم الإلغاء. ما أرسلتموه ما زال موجودًا.
resume-where = كنا في وسط أمر آخر. كيف تودون المتابعة؟
resume-go_on = ▶️ المتابعة من هناك
resume-start_again = البدء من جديد

## المستندات

documents-kind = أي مستند تودون إرساله؟
documents-kind_of_pages =
    { $count ->
        [zero] لا توجد هنا أي صفحة. ما نوع المستند؟
        [one] هنا صفحة واحدة. ما نوع المستند؟
        [two] هنا صفحتان. ما نوع المستند؟
        [few] هنا { $count } صفحات. ما نوع المستند؟
        [many] هنا { $count } صفحة. ما نوع المستند؟
       *[other] هنا { $count } صفحة. ما نوع المستند؟
    }
documents-hard_to_read =
    الصفحة { $number } ربما تصعب قراءتها:
    { $list }
documents-fault_small = الصورة صغيرة. يرجى تقريب الهاتف من الورقة.
documents-fault_dark = الصورة مظلمة. يرجى تشغيل الضوء.
documents-fault_pale = الكتابة باهتة جدًا. يرجى التصوير بدون فلاش.
documents-fault_blurred = الكتابة غير واضحة. يرجى تثبيت الهاتف عند التصوير.
documents-fault_glare = يوجد انعكاس ضوء { $where }. يرجى إبعاد الورقة عن الضوء.
documents-as_file = لم ينفع ذلك؟ يرجى إرسال الصورة كملف: 📎 ثم «ملف».
documents-fault_cut = ينقص جزء من الورقة { $where }. يرجى رفع الهاتف أكثر.
documents-where_top = في الأعلى
documents-where_bottom = في الأسفل
documents-where_left = على اليسار
documents-where_right = على اليمين
documents-where_top-left = في الأعلى على اليسار
documents-where_top-right = في الأعلى على اليمين
documents-where_bottom-left = في الأسفل على اليسار
documents-where_bottom-right = في الأسفل على اليمين
documents-take_again = 📷 التصوير من جديد
documents-keep_it = الاحتفاظ بالصفحة
documents-being_checked = 🔎 ما زلنا نفحص الملف الذي أرسلتموه. قد يستغرق ذلك بعض الوقت. لا يلزمكم فعل شيء.
documents-sent_before =
    الصفحة { $number } أرسلتموها من قبل: { $day } ({ $sent }).
    لا حاجة لإرسالها مرة أخرى.
documents-twice = الصفحة { $number } مكررة.
documents-leave_out = عدم إرسال الصفحة
documents-again_please = حسنًا. يرجى تصوير الصفحة مرة أخرى.
documents-requested = ❗ مطلوب: { $kind }
documents-other_groups = مستندات أخرى
documents-send_pages =
    { $kind }: يرجى الآن إرسال صور أو ملف PDF.
    للإرسال يرجى الضغط على مشبك الورق 📎.
    يرجى وضع الورقة مسطحة على طاولة داكنة اللون.
documents-send_statements =
    { $kind }: يرجى الآن إرسال صور أو ملف PDF. يرجى الضغط على 📎.
    يحق لكم تغطية ما يكشف الدين أو الحزب أو النقابة أو الصحة.
    المبالغ يجب أن تبقى مقروءة.
documents-pages =
    الموجود هنا الآن:
    { $list }
    هل تنقص صفحة؟ يمكنكم إرسالها الآن.
documents-line =
    { $count ->
        [zero] ✓ { $kind }: بدون صفحات
        [one] ✓ { $kind }: صفحة واحدة
        [two] ✓ { $kind }: صفحتان
        [few] ✓ { $kind }: { $count } صفحات
        [many] ✓ { $kind }: { $count } صفحة
       *[other] ✓ { $kind }: { $count } صفحة
    }
documents-send = ✅ إرسال
documents-another = ➕ مستند إضافي
documents-other_kind = نوع آخر من المستندات
documents-remove = 🗑 إزالة صفحة
documents-which_page = أي صفحة نزيل؟
documents-page_number = الصفحة { $number }
documents-keep_all = إبقاء كل الصفحات
documents-nothing_left = لم تبق أي صفحة الآن.
documents-receipt =
    ✅ استلم مركز العمل مستنداتكم. الرقم: { $number }
    { $at }
    { $list }
documents-receipt_late =
    ✅ استلم مركز العمل مستنداتكم. الرقم: { $number }
    تاريخ الاستلام: { $at }. تاريخ المعالجة: { $processed }.
    { $list }
documents-receipt_follows = شكرًا! الرقم: { $number }. بعض الصفحات ما زالت قيد التحميل. سيصلكم إشعار الاستلام بعد ذلك.
documents-receipt_file = إشعار الاستلام { $number } كملف PDF.
documents-recall =
    { $count ->
        [zero] لا توجد صفحات بانتظار الإرسال.
        [one] لم يتم الإرسال بعد: صفحة واحدة.
        [two] لم يتم الإرسال بعد: صفحتان.
        [few] لم يتم الإرسال بعد: { $count } صفحات.
        [many] لم يتم الإرسال بعد: { $count } صفحة.
       *[other] لم يتم الإرسال بعد: { $count } صفحة.
    }
    يبقى كل شيء هنا حتى { $until }.
documents-send_now = ✅ الإرسال الآن
documents-delete = 🗑 حذف
documents-deleted = تم الحذف. لم يصل منه شيء إلى مركز العمل.
documents-expired =
    { $count ->
        [zero] لا توجد صفحات بدون إرسال.
        [one] بقيت صفحة واحدة بدون إرسال. تم حذفها الآن.
        [two] بقيت صفحتان بدون إرسال. تم حذفهما الآن.
        [few] بقيت { $count } صفحات بدون إرسال. تم حذفها الآن.
        [many] بقيت { $count } صفحة بدون إرسال. تم حذفها الآن.
       *[other] بقيت { $count } صفحة بدون إرسال. تم حذفها الآن.
    }
documents-handed_over = ينتظر مركز العمل مستندات منكم. صفحاتكم موجودة الآن هناك. الرقم: { $number }
documents-not_here =
    لا يستقبل مركز العمل المستندات هنا.
    يرجى تسليمها في هذا العنوان: { $address }
    أو إرسالها من هذا الموقع: { $website }
documents-filed = ✅ تمت الإضافة إلى ملفكم لدى مركز العمل: { $kind } ({ $number }).
documents-again =
    يرجى الإرسال مرة أخرى: { $kind } ({ $number }).
    السبب: { $reason }
documents-send_again = 📷 الإرسال مرة أخرى

## لماذا لا يمكن قبول ملف

refused-too_large =
    الملف كبير جدًا. الحد الأقصى { $limit } ميغابايت.
    يمكنكم إرسال صورة أو تقسيم الملف.
refused-empty = الملف فارغ. يرجى إرساله مرة أخرى.
refused-kind =
    لا يستطيع مركز العمل فتح هذا النوع من الملفات.
    الأنواع الممكنة: صورة (JPG, PNG, HEIC, WebP, TIFF) وملف PDF.
    أسهل طريقة: تصوير الورقة. في Word: «مشاركة كملف PDF».
refused-encrypted = ملف PDF محمي بكلمة سر. يرجى إرساله بدون كلمة سر أو كصورة.
refused-broken_pdf = ملف PDF تالف. يرجى إرساله مرة أخرى أو كصورة.
refused-broken_image = لا يمكن فتح الصورة. يرجى تصوير الورقة مرة أخرى.
refused-too_heavy = ملف PDF معقد جدًا. يرجى تصوير الصفحات أو طباعتها من جديد كملف PDF.
refused-too_many_pages = صفحات ملف PDF كثيرة جدًا. العدد المسموح: { $pages }. يرجى تقسيم الملف.
refused-too_many_pixels = الصورة كبيرة جدًا ولا يمكن فتحها. يرجى تصوير الورقة بشكل عادي.
refused-not_scanned = الملف كبير جدًا على فحص الفيروسات. يرجى تقسيمه أو تصوير الصفحات.
refused-infected = يحتوي هذا الملف على برنامج ضار. يرجى تصوير الورقة.
refused-not_fetched = لم يصل الملف. يرجى إرساله مرة أخرى.

## لمن هذا؟

whose-whose =
    سؤال آخر: لمن هذه المستندات؟
    يرجى كتابة الاسم وتاريخ الميلاد ورقم BG-Nummer.
    أو يرجى تصوير رسالة بريدية من مركز العمل.
whose-later = غير متوفر لدي الآن
whose-fine = لا مشكلة. مستنداتكم وصلت على أي حال.
whose-thanks = شكرًا! سيضع مركز العمل كل شيء في مكانه الصحيح.
whose-thanks_without_number = شكرًا! لم نجد رقم BG-Nummer. سيضع مركز العمل كل شيء في مكانه الصحيح.
whose-letter_thanks = شكرًا! سينظر مركز العمل في الرسالة.

## الرسائل

message-write = يمكنكم الآن كتابة رسالتكم. يمكنكم أيضًا إرسال صور ورسائل صوتية.
message-confirm = هل نرسل هذا إلى مركز العمل؟
message-yes = ✅ نعم، إرسال
message-search = 🔎 البحث عن جواب قبل ذلك
message-no = لا
message-sent =
    ✅ الرسالة في طريقها إلى مركز العمل. الرقم: { $number }
    { $at }
    الرد متوقع حتى: { $until }
message-sent_closed =
    ✅ الرسالة في طريقها إلى مركز العمل. الرقم: { $number }
    { $at }. يفتح مركز العمل من جديد: { $opens }
    الرد متوقع حتى: { $until }
message-sent_again = ✅ الرسالة { $number } في طريقها إلى مركز العمل.
message-machine = 🌐 ترجمة آلية. النص الألماني هو المعتمد:
message-take_back = ↩️ سحب الرسالة
message-taken_back = تم سحب الرسالة: { $number }. مركز العمل لا يراها.
message-not_sent = حسنًا، لم يتم إرسال أي شيء.
message-passed_on = رسالتكم موجودة الآن لدى مركز العمل. الرقم: { $number }
message-edited = تم التعديل: { $number }.
message-details =
    🔒 الحساب البنكي والعنوان والهاتف: لا يغيرها مركز العمل أبدًا بناء على محادثة فقط.
    نتأكد أولًا من هوية من يكتب.
message-application =
    يبدو هذا طلبًا (Antrag). يسري من أول يوم في هذا الشهر.
    يرى مركز العمل وقت إرسال رسالتكم.
message-objection =
    ⚠️ الاعتراض (Widerspruch) في المحادثة غير صالح (§ 84 SGG).
    يرجى توقيعه وإرساله بالبريد الورقي: { $address }
    أو تسليمه هناك شخصيًا. المهلة: شهر واحد.
message-answer =
    💬 مركز العمل:
    { $text }
message-answer_file = 💬 ملف من مركز العمل.

## المكالمة الهاتفية

callback-subject = ما موضوع المكالمة؟
callback-subject_money = المال
callback-subject_documents = المستندات
callback-subject_work = العمل
callback-subject_appointment = موعد
callback-subject_other = شيء آخر
callback-already = لديكم مكالمة محجوزة: { $at } ({ $number }).
callback-one_is_enough = لديكم مكالمة محجوزة لم تتم بعد.
callback-when = متى نتصل بكم؟
callback-other_times = أوقات أخرى
callback-day = في أي يوم؟
callback-slot = { $day }: في أي ساعة؟
callback-other_day = يوم آخر
callback-nothing_free = لا يوجد وقت متاح الآن. يمكنكم الاتصال بنا على الرقم { $phone }.
callback-slot_taken = تم حجز هذا الوقت قبل قليل. الأوقات التالية ما زالت متاحة:
callback-phone = على أي رقم نتصل بكم؟
callback-share_phone = 📱 إرسال رقمي
callback-bad_phone = هذا ليس رقم هاتف. مثال: 0203 123456.
callback-summary =
    📞 { $at }، { $phone }
    { $subject }. اللغة: { $language }. ترجمة شفهية: { $interpreter }.
    رسالة على المجيب الآلي: { $voicemail }
callback-book = ✅ تأكيد الحجز
callback-change_phone = رقم آخر
callback-want_interpreter = مع ترجمة شفهية
callback-no_interpreter = بدون ترجمة شفهية
callback-allow_voicemail = السماح بالمجيب الآلي
callback-no_voicemail = عدم السماح بالمجيب الآلي
callback-booked =
    ✅ سنتصل بكم: { $at }
    رقم الهاتف: { $phone }. المعاملة: { $number }
callback-moved =
    ✅ تم تغيير الموعد. سنتصل بكم: { $at }
    رقم الهاتف: { $phone }. المعاملة: { $number }
callback-move = 🔁 تغيير الموعد
callback-cancel = ❌ إلغاء المكالمة
callback-cancelled = تم إلغاء المكالمة: { $number }. يمكنكم الحجز من جديد في أي وقت.
callback-reminder = ⏰ مكالمتكم: { $at }، { $phone } ({ $number }).
callback-reminder_discreet = ⏰ تذكير لكم.
callback-show = عرض
callback-calendar = للتقويم في هاتفكم.
callback-calendar_title = مكالمة ({ $office })
callback-missed_once =
    اتصلنا بكم ولم نصل إليكم ({ $at }، { $phone }).
    سنحاول مرة أخرى.
callback-missed_twice = حاولنا مرتين ولم نصل إليكم. يرجى اختيار وقت جديد ({ $number }).
callback-closed_day = مركز العمل مغلق في هذا اليوم. يرجى اختيار وقت جديد ({ $number }).
callback-wrong_number = رد شخص آخر على رقمكم. كيف نصل إليكم ({ $number })؟
callback-renumbered =
    ✅ الرقم الجديد: { $phone }
    سنتصل بكم: { $at }. المعاملة: { $number }
callback-booked_by_office =
    📞 سيتصل بكم مركز العمل: { $at }
    رقم الهاتف: { $phone }. المعاملة: { $number }
callback-shifted = لا يستطيع مركز العمل الاتصال في هذا الوقت. يرجى اختيار وقت جديد ({ $number }).
callback-choose_new = 🗓 اختيار وقت جديد

## الأجوبة

information-money = 💶 المال والطلبات. ماذا تودون أن تعرفوا؟
information-work = 🛠 العمل والتدريب المهني. ماذا تودون أن تعرفوا؟
information-search = 🔎 بحث
information-what = ماذا تودون أن تعرفوا؟ يمكنكم كتابة السؤال بكلماتكم.
information-answer =
    { $title }

    { $text }

    تاريخ المعلومات: { $as_of }. المصدر: { $source }.
    { $notes }
information-helpful = 👍 يفيدني
information-unhelpful = 👎 لا يفيدني
information-ask_office = ✉️ سؤال مركز العمل
information-more = أسئلة أخرى
information-thanks = شكرًا على رأيكم!
information-sorry = نأسف لذلك. يمكنكم أن تكتبوا لنا ما تودون معرفته.
information-found = هل تقصدون هذا؟
information-found_nothing = ليس لدي جواب عن هذا. يمكن لمركز العمل أن يساعد.
information-send_question = ✉️ إرسال السؤال إلى مركز العمل
information-search_again = 🔎 السؤال بطريقة أخرى
information-gone = هذا الجواب لم يعد موجودًا.

## الأخبار

news-news = { $list }
news-line =
    📰 { $day }
    { $text }
news-none = لا توجد أخبار جديدة الآن.
news-new = 📰 { $text }
news-subscribe = 🔔 استلام الأخبار تلقائيا
news-unsubscribe = 🔕 إيقاف استلام الأخبار
news-subscribed = حسنًا، ستصلكم الأخبار تلقائيًا.
news-unsubscribed = حسنًا، لن تصلكم الأخبار تلقائيًا بعد الآن.

## معاملاتي

matters-list = 🗂 معاملاتكم. يرجى الضغط على واحدة منها.
matters-nothing = لا يوجد شيء هنا بعد.
matters-unsent =
    { $count ->
        [zero] ⏳ لا توجد صفحات بانتظار الإرسال
        [one] ⏳ لم يتم الإرسال بعد: صفحة واحدة
        [two] ⏳ لم يتم الإرسال بعد: صفحتان
        [few] ⏳ لم يتم الإرسال بعد: { $count } صفحات
        [many] ⏳ لم يتم الإرسال بعد: { $count } صفحة
       *[other] ⏳ لم يتم الإرسال بعد: { $count } صفحة
    }
matters-request = ❗ مطلوب: { $kind }
matters-request_until = ❗ حتى { $until }: { $kind }
matters-deadline = ⏰ مهلتي: { $until }
matters-remember = ➕ التذكير بمهلة
matters-request_done = لقد أرسلتم هذا من قبل. شكرًا!
matters-callback = 📞 مكالمة: { $at }
matters-submission = 📄 { $number }، { $day }
matters-message_in = ✉️ { $number }، { $day }
matters-message_out = 💬 { $number }، { $day }
matters-submission_open =
    📄 { $number }
    تاريخ الاستلام: { $at }
    { $list }
matters-state = { $kind }: { $state }
matters-receipt = 🧾 إشعار الاستلام (PDF)
matters-message_open =
    { $number }، { $at } ({ $state })

    { $text }
state-open = لم يتم الإرسال بعد
state-sent = تم الاستلام
state-seen = تمت المشاهدة
state-filed = تمت الإضافة إلى ملفكم
state-again = يرجى الإرسال مرة أخرى
state-held = في الطريق
state-passed = لدى مركز العمل
state-read = تمت القراءة
state-delivered = تم التوصيل
state-failed = لم يتم التوصيل

## الإعدادات

settings-settings =
    ⚙️ الإعدادات
    اللغة: { $language }
settings-discreet_on = التذكير بدون المحتوى
settings-discreet_off = التذكير مع المحتوى
settings-is_discreet = لن يظهر المحتوى في رسائل التذكير من الآن.
settings-not_discreet = سيظهر المحتوى في رسائل التذكير من الآن.
settings-show = ما البيانات المحفوظة عني؟
settings-export = تنزيل بياناتي
settings-erase = حذف بياناتي
settings-notice = حماية البيانات
settings-stored =
    الاسم: { $name }. الهاتف: { $phone }. رقم BG-Nummer: { $files }
    مرات تقديم المستندات: { $submissions }، الرسائل: { $messages }، المكالمات: { $callbacks }
    { $days ->
        [zero] تحذف الملفات في اليوم نفسه.
        [one] تحذف الملفات بعد يوم واحد.
        [two] تحذف الملفات بعد يومين.
        [few] تحذف الملفات بعد { $days } أيام.
        [many] تحذف الملفات بعد { $days } يومًا.
       *[other] تحذف الملفات بعد { $days } يوم.
    }
settings-export_coming = نجمع الآن بياناتكم. ستصل إلى هنا بعد قليل.
settings-export_ready = بياناتكم: ملف ZIP فيه كل شيء.
settings-erase_sure =
    هل نحذف كل ما يعرفه هذا البوت عنكم؟
    ما هو موجود في ملفكم لدى مركز العمل يبقى هناك: القانون يطلب ذلك.
settings-answers_here = 📍 الردود دائما في هذه المحادثة
settings-answers_last = 📍 الردود في آخر محادثة مستخدمة
settings-are_here = من الآن تصل الردود دائمًا إلى هذه المحادثة.
settings-are_last = من الآن تصل الردود إلى آخر محادثة كتبتم فيها.
settings-erase_yes = نعم، حذف
settings-erase_no = لا، إبقاء البيانات
settings-erase_planned = موعد الحذف: { $at }. يمكنكم التراجع حتى ذلك الوقت.
settings-erase_undo = ↩️ التراجع عن الحذف
settings-erase_undone = حسنًا، لن نحذف أي شيء.
settings-erased = تم حذف بياناتكم. نتمنى لكم كل الخير!

## المحادثات

choices-how = يرجى الرد بالرقم.
chat-only_you =
    في هذه المحادثة عدة أشخاص. لحمايتكم هذا غير ممكن.
    يرجى فتح محادثة معي وحدي.
chat-unencrypted =
    هذه المحادثة غير مشفرة. لذلك لا يقرؤها مركز العمل.
    يرجى فتح محادثة جديدة مشفرة معي.
tie-confirmed = ✔ يعرف { $office } الآن أن هذه المحادثة معكم أنتم.
tie-alert =
    🔔 محادثة أخرى أصبحت الآن مرتبطة بملفكم لدى { $office }.
    ألا تعرفونها؟ إذن يرجى الضغط على الزر.
tie-unknown = ❗ لا أعرفها
tie-reported = شكرًا. لن يصل شيء إلى المحادثة الأخرى حتى يتحقق مركز العمل من الأمر.
chat-barred =
    ⛔ هذه المحادثة مغلقة حتى { $until }. لم يتم تسليم أي شيء.
    يمكنكم الوصول إلينا هكذا: { $phone }
    { $address }
chat-told_muted =
    🔇 لن يقرأ مركز العمل رسائلكم إلا بعد { $until }. السبب: { $reason }
    المستندات والمكالمات مستمرة.
    هل الأمر مستعجل؟ يرجى الاتصال: { $phone }، أو الحضور: { $address }
chat-told_blocked =
    ⛔ لا يستقبل مركز العمل هنا أي شيء حتى { $until }. السبب: { $reason }
    يمكنكم الوصول إلينا هكذا: { $phone }
    { $address }
chat-unbarred = 🔈 يمكنكم الكتابة هنا إلى مركز العمل من جديد.
chat-slow = كان ذلك سريعًا جدًا. كل شيء يصل، ولكن أبطأ قليلًا.
chat-joined =
    ربط مركز العمل محادثاتكم معًا. كل شيء موجود الآن في «معاملاتي».
    تصل الردود إلى آخر محادثة كتبتم فيها.
chat-joined_here = 📍 الردود دائما إلى هنا

## الأخطاء

error-locked =
    لا أستطيع قراءة رسالة منكم: مفتاح التشفير غير موجود لدي.
    يرجى إرسالها مرة أخرى. ينجح ذلك غالبًا.

error-refused = هذا غير ممكن الآن.
error-gone = هذا لم يعد موجودًا، أو أنه لا يخصكم.
error-too_late = فات الوقت لذلك: أصبح هذا لدى مركز العمل.
error-step_changed = تغير شيء هنا. نبدأ هذا الجزء من جديد. معلوماتكم ما زالت موجودة.
error-broken =
    لم ينجح ذلك. الخطأ من عندنا.
    يرجى الاتصال: { $phone }
error-unsupported =
    لا أستطيع تسليم هذا إلى مركز العمل: { $what }.
    الممكن: نص وصور وملفات PDF ورسائل صوتية.
unsupported-sticker = ملصق
unsupported-location = موقع جغرافي
unsupported-poll = استطلاع رأي
unsupported-game = لعبة
unsupported-story = قصة (ستوري)
unsupported-dice = نرد
unsupported-venue = مكان
unsupported-call = مكالمة
unsupported-verification = تحقق من الهوية
unsupported-other = شيء من هذا النوع

## إشعار الاستلام (PDF)

receipt-title = إشعار الاستلام
receipt-number = الرقم
receipt-received = تاريخ الاستلام
receipt-for = باسم
receipt-processed = تاريخ المعالجة
receipt-pages =
    { $count ->
        [zero] بدون صفحات
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $count } صفحات
        [many] { $count } صفحة
       *[other] { $count } صفحة
    }
receipt-footer = { $office }، { $phone }. بواسطة قيمة SHA-256 يمكن التأكد من أن الملف لم يتغير.

## أنواع المستندات

group-housing = 🏠 السكن
group-income = 💼 العمل والدخل
group-assets = 🏦 الحساب والممتلكات
group-health = 🩺 الصحة
group-identity = 🪪 الهوية والبيانات الشخصية
group-school = 🎓 المدرسة والدراسة
group-forms = 📝 الاستمارات
group-other = غير ذلك
document-rental-contract = عقد الإيجار (Mietvertrag)
document-utility-bill = كشف مصاريف السكن (Betriebskostenabrechnung)
document-heating-bill = كشف مصاريف التدفئة (Heizkostenabrechnung)
document-rent-increase = زيادة الإيجار (Mieterhöhung)
document-landlord-certificate = شهادة من المؤجر (Vermieterbescheinigung)
document-payslip = كشف الراتب (Lohnabrechnung)
document-employment-contract = عقد العمل (Arbeitsvertrag)
document-dismissal = إنهاء العمل (Kündigung)
document-notice-of-benefits = قرار (Bescheid): تقاعد، Kindergeld …
document-bank-statement = كشوف الحساب البنكي (Kontoauszüge)
document-vehicle-papers = أوراق السيارة والتأمين (Kfz-Schein)
document-sick-note = إجازة مرضية (Krankschreibung, AU)
document-health-insurance = شهادة التأمين الصحي (Krankenkasse)
document-disability-pass = بطاقة الإعاقة (Schwerbehindertenausweis)
document-identity-card = هوية أو جواز سفر (Personalausweis, Pass)
document-residence-permit = تصريح الإقامة (Aufenthaltstitel)
document-registration = شهادة تسجيل السكن (Meldebescheinigung)
document-birth-certificate = شهادة الولادة (Geburtsurkunde)
document-power-of-attorney = وكالة أو وصاية (Vollmacht, Betreuerausweis)
document-school-certificate = إثبات الدوام المدرسي (Schulbescheinigung)
document-enrolment = تسجيل جامعي (Immatrikulationsbescheinigung)
document-main-application = الطلب الرئيسي (Hauptantrag)
document-renewal = طلب التمديد (Weiterbewilligungsantrag)
document-change-notice = إبلاغ عن تغيير (Veränderungsmitteilung)
document-annex = ملحق للطلب (Anlage zum Antrag)
document-letter = رسالة بريدية (Brief)
document-unknown = لا أعرف
document-identification = رسالة بريدية فيها BG-Nummer

## أسباب طلب الإرسال مرة أخرى

reason-blurred = غير واضح
reason-cut = ينقص جزء عند الحافة
reason-dark = مظلم جدا
reason-missing_pages = تنقص صفحات
reason-wrong = مستند خاطئ
reason-outdated = لم يعد حديثا

## ساحة التجربة (صفحة للتجريب)

playground-title = تجربة مركز العمل
playground-claimants = الهاتف
playground-desk = الفريق
playground-general = عام
playground-topics = المواضيع
playground-write = كتابة رسالة
playground-send = إرسال
playground-attach = إرسال ملف
playground-camera = التقاط صورة
playground-share = إرسال الرقم
playground-typing = تتم الكتابة …
playground-edit = تعديل
playground-delete = حذف
playground-edited = تم التعديل
playground-clock = الساعة
playground-minutes = +10 دقائق
playground-hour = +1 ساعة
playground-evening = حتى الساعة 18
playground-day = حتى الساعة 8 غدا
playground-save_test = حفظ المحادثة كاختبار
playground-drop = يمكن إفلات الملفات هنا
playground-staff = الكتابة باسم
playground-internal = // في البداية: يبقى داخليا
playground-connection = لا يوجد اتصال. نتابع بعد قليل.
playground-back = رجوع
playground-silent = بدون صوت
playground-stored = تم الإرسال
playground-delivered = وصلت
playground-language = لغة الصفحة

## طلبات المستندات والمهل

demand-asked =
    📋 يحتاج مركز العمل إلى مستندات حتى { $until } ({ $number }):
    { $list }
demand-list =
    📋 حتى { $until } ({ $number }):
    { $list }
    يرجى الضغط على ما تودون إرساله.
demand-all_there =
    ✅ وصل كل شيء ({ $number }).
    { $list }
demand-line_missing = ☐ { $kind }
demand-line_there = ☑ { $kind }
demand-list_of_slip =
    📋 { $number }: يحتاج مركز العمل إلى هذه المستندات.
    { $list }
    يرجى الضغط على ما تودون إرساله.
demand-send = 📷 { $kind }
demand-send_now = 📷 الإرسال الآن
demand-need_more_time = ⏳ أحتاج إلى وقت أكثر
demand-time_asked =
    وصل إلى مركز العمل رجاؤكم بتمديد المهلة.
    المهلة ({ $until }) تبقى سارية حتى تصلكم الموافقة.
demand-write_why = ✉️ كتابة السبب
demand-extended =
    ✅ لديكم وقت أكثر: حتى { $until } ({ $number }).
    { $list }
demand-not_extended =
    للأسف لا يمكن إعطاء وقت أكثر. المهلة تبقى حتى { $until } ({ $number }).
    { $list }
    يرجى إرسال ما هو موجود لديكم.
demand-reminder =
    ⏰ للتذكير: حتى { $until } ({ $number }).
    { $list }
demand-still_missing =
    ما زال ينقص شيء، حتى { $until } ({ $number }):
    { $list }
demand-complete = ✅ الآن وصل كل شيء ({ $number }). شكرًا!
demand-withdrawn = لم يعد مركز العمل يحتاج إلى المستندات { $number }.
deadline-letter =
    سنذكركم بالمهلة.
    يرجى تصوير الرسالة البريدية. الصورة تصل إليكم أنتم فقط.
deadline-no_photo = المتابعة بدون صورة
deadline-until = حتى متى؟ يرجى كتابة اليوم، مثلًا 15.12.
deadline-no_day = لم أفهم هذا اليوم. مثال: 15.12.
deadline-bad_day = { $day } غير ممكن. يرجى اختيار يوم خلال السنتين القادمتين.
deadline-noted = ⏰ تم الحفظ: { $day } · سنذكركم قبل ذلك.
deadline-reminder = ⏰ مهلتكم تنتهي: { $day }
deadline-done = ✅ تم
deadline-is_done = ✅ تم. لن نذكركم بهذه المهلة بعد الآن.

## ورقة مرفقة بالرسالة

slip-title = إرسال المستندات بسهولة بالهاتف
slip-intro = يحتاج مركز العمل منكم إلى هذه المستندات حتى { $until }:
slip-list = يحتاج مركز العمل إلى هذه المستندات:
slip-scan = يرجى توجيه كاميرا هاتفكم إلى هذه الصورة. بعد ذلك يرجى تصوير المستندات.
slip-type = أو يرجى كتابة هذا الرمز في المحادثة:
slip-safe = بهذا الرمز يمكن إرسال المستندات فقط. لا يمكن قراءة أي شيء به.
slip-footer = { $office } · { $phone } · طلب المستندات { $number }

## صفحة الرفع

upload-link = يرجى إرسال مستنداتكم في صفحة مركز العمل. الرابط صالح لمرة واحدة، لمدة 24 ساعة.
upload-link_instead =
    لا يستقبل مركز العمل الملفات هنا. لم يتم أخذ الملف الذي أرسلتموه.
    يرجى إرساله في صفحة مركز العمل. الرابط صالح لمرة واحدة، لمدة 24 ساعة.
upload-open = 🔗 فتح صفحة الرفع
upload-open_here = 📷 رفع المستندات هنا
upload-prefer = 🔗 عبر صفحة مركز العمل بدل ذلك
upload-confirm = هنا ترسلون المستندات إلى مركز العمل. الرابط صالح لمرة واحدة.
upload-enter = متابعة
upload-over = هذه الصفحة مغلقة. ما وصل لا يضيع. يمكنكم طلب رابط جديد في المحادثة.
upload-no_script = تحتاج هذه الصفحة إلى JavaScript. يرجى تشغيله أو تسليم المستندات في مركز العمل.
upload-title = إرسال المستندات
upload-hint = يرجى تصوير كل صفحة وحدها. يرجى وضع الورقة مسطحة.
upload-camera = التقاط صورة
upload-choose = اختيار ملفات
upload-kind = ما هذا؟
upload-pick = يرجى الاختيار
upload-send = إرسال إلى مركز العمل
upload-turn = تدوير
upload-remove = إزالة
upload-up = إلى أعلى
upload-down = إلى أسفل
upload-move = نقل
upload-waiting = في الانتظار.
upload-sending = يتم الإرسال …
upload-paused = لا يوجد اتصال. سنتابع تلقائيًا.
upload-checking = يتم الفحص …
upload-there = ✓ وصلت.
upload-refused = هذا غير ممكن.
upload-twice = هذه الصفحة مكررة.
upload-sent_before = أرسلتم هذه الصفحة من قبل: { $day }
upload-page = الصفحة #
upload-again = لا يوجد اتصال. يرجى الضغط مرة أخرى.
upload-sent_number = استلم مركز العمل مستنداتكم. الرقم: #
upload-another = يمكنكم إرسال المزيد.
upload-to_chat = يصل إشعار الاستلام إلى المحادثة.
upload-not_ready = ما زال فحص صفحة جاريًا. يرجى الانتظار قليلًا.

## التصرف نيابة عن الآخرين

clients-who = لمن؟
clients-self = لي
clients-client = { $initials } ({ $role })
clients-add = ➕ لشخص آخر
clients-change = 👥 لمن؟
clients-role_proxy = وكالة
clients-role_guardian = وصاية قانونية
clients-role_courier = توصيل فقط
clients-role =
    بأي صفة تتصرفون نيابة عن هذا الشخص؟
    من يوصل المستندات يرسل فقط. كل ما عدا ذلك يفحصه مركز العمل.
clients-as_proxy = بوكالة (Vollmacht)
clients-as_guardian = بوصاية قانونية (Betreuung)
clients-as_courier = أنا أوصل شيئا فقط
clients-name = لمن؟ يرجى كتابة الاسم وتاريخ الميلاد ورقم BG-Nummer.
clients-no_name = يرجى كتابة الاسم.
clients-added_proxy =
    تم تسجيل { $initials }. يمكنكم الإرسال من الآن.
    يمكنكم القراءة عندما يوافق مركز العمل. يرجى إرسال الوكالة (Vollmacht).
clients-added_guardian =
    تم تسجيل { $initials }. يمكنكم الإرسال من الآن.
    يمكنكم القراءة عندما يوافق مركز العمل. يرجى إرسال بطاقة الوصاية (Betreuerausweis).
clients-added_courier = تم تسجيل { $initials }. يمكنكم الإرسال، لكن الردود لا تصل إليكم.
clients-approved = ✔ تتصرفون الآن نيابة عن { $initials }، حتى { $until }.
clients-revoked = لم تعودوا تتصرفون نيابة عن { $initials }.
clients-expired = انتهت المدة: لم تعودوا تتصرفون نيابة عن { $initials }.
clients-courier_reads_nothing = عند التوصيل يمكنكم الإرسال فقط. القراءة للشخص نفسه فقط.
clients-only_oneself = هذا ممكن لأموركم أنتم فقط. يرجى قبل ذلك اختيار «لي».
settings-clients = 👥 التصرف نيابة عن آخرين

## الترجمات

translated-machine = 🌐 هذه ترجمة آلية، لم يترجمها إنسان. النص الألماني هو المعتمد.
information-unreviewed = لم يراجع المختصون هذا النص بعد.
information-in_german = القراءة بالألمانية
foreign-understood = ✔ فهم مركز العمل رسالتكم { $number }. تحسب ابتداء من { $day }.
foreign-wanted =
    يحتاج مركز العمل إلى رسالتكم { $number } بالألمانية، حتى { $until }.
    إذا وصلت الترجمة في وقتها، يحسب تاريخ { $day }.
foreign-send = ✉️ إرسال الترجمة
foreign-write = يرجى كتابة الترجمة هنا. يمكنكم أيضًا إرسال صورة لها.
foreign-there = ✅ ترجمة الرسالة { $number } في طريقها إلى مركز العمل.
foreign-reminder = ⏰ ما زالت ترجمة الرسالة { $number } تنقص، حتى { $until }.

## عندما يكون الأمر عاجلا

keyword-urgent = ما عندي مصاري, ما عنا مصاري, ما معي مصاري, ما معنا مصاري, ما معي حق, خلصت المصاري, خلصوا المصاري, مصاري خلصت, ما عندي فلوس, ما عندنا فلوس, ماكو فلوس, ما بقى عندي فلوس, ما بقت عندي فلوس, خلصت فلوسي, خلصت الفلوس, فلوسي خلصت, ليس لدي مال, ليس عندي مال, ليس معي مال, لا أملك المال, لا املك المال, لا أملك مالا, لم يبق لدي مال, نفدت نقودي, ليس لدي نقود, لا مال للطعام, ما عندي أكل, ما عندي اكل, ما عنا أكل, ما عنا اكل, ما عندنا أكل, ما عندنا اكل, ماكو أكل, ماكو اكل, ما في أكل, ما في اكل, ما في شي ناكل, ليس لدي طعام, ليس لدينا طعام, لا يوجد طعام, لا يوجد أكل, لا يوجد اكل, لم آكل منذ, لم نأكل منذ, لم اكل منذ, ما أكلت من مبارح, ما اكلت من مبارح, ما أكلنا من, ما اكلنا من, البراد فاضي, البراد فارغ, الثلاجة فاضية, الثلاجة فارغة, الثلاجه فارغه, جوعان, أنا جائع, انا جائع, أولادي جياع, اولادي جياع, أطفالي جياع, أطفالي جائعون, نموت من الجوع, ميتين من الجوع, ماكو حليب, ما في حليب, لا يوجد حليب, ما عندي حليب, لا أستطيع شراء الدواء, لا استطيع شراء الدواء, لا أستطيع شراء الطعام, لا استطيع شراء الطعام, قطعوا الكهربا, قطعو الكهربا, قطع الكهرباء, قطعوا عنا الكهربا, قطعوا عني الكهربا, يقطعون الكهرباء, انقطعت الكهربا, قطعت عنا الكهربا, قطعت عني الكهربا, قطعت الكهربا, قاطعين الكهربا, ما عندي بيت, الكهرباء مقطوعة, الكهربا مقطوعة, ماكو كهرباء, ما في كهربا, ما عنا كهربا, لا توجد كهرباء, لا يوجد كهرباء, نحن بدون كهرباء, قاعدين بدون كهربا, ماكو تدفئة, ما في تدفئة, ما عنا تدفئة, لا توجد تدفئة, لا يوجد تدفئة, التدفئة مقطوعة, قطعوا الغاز, قطعوا التدفئة, نحن بدون تدفئة, بلا مأوى, بلا ماوى, بدون مأوى, بدون ماوى, مشرد, ليس لدي سكن, ليس لدي بيت, ما عندي سكن, ما عنا بيت, ماكو سكن, طردني من البيت, طردنا من البيت, طردوني من البيت, طردونا من البيت, طردني من الشقة, طردوني من الشقة, طردونا من الشقة, يطردنا من, صاحب البيت طردنا, صاحب البيت طردني, يطلعنا من البيت, يطلعني من البيت, نام بالشارع, نام في الشارع, نايم بالشارع, نايمين بالشارع, صرنا بالشارع, صرت بالشارع, نصير بالشارع, في ضائقة, بضائقة, حالة طارئة, حاله طارئه, ما ضل معي مصاري, ما بقي معي مصاري, ما بقى معي مصاري, ما ضل معي شي, ما بقي معي شي, ما بقى معي شي, نحن بلا سكن, أنا بلا سكن, انا بلا سكن, نحن بلا كهرباء, أنا بلا كهرباء, انا بلا كهرباء, عايشين بدون كهربا, صرنا بدون كهربا, قاعدين بدون تدفئة, عايشين بدون تدفئة, نعيش بدون تدفئة, صرنا بدون تدفئة, ما عندي حق الدوا, ما عندي حق دوا, ما عندي حق الحليب, ما عندي حق حليب, ما عندي حق الأكل, ما عندي حق الاكل, ما عندنا بيت, أمر إخلاء, امر اخلاء, إنذار إخلاء, انذار اخلاء, إخلاء قسري, اخلاء قسري, إخلاء بالقوة
keyword-danger = أريد أن أموت, اريد ان اموت, أريد ان اموت, أريد أموت, اريد اموت, أريد الموت, اريد الموت, بدي موت, بدي أموت, بدي اموت, ودي اموت, أتمنى الموت, اتمنى الموت, ريت اموت, أقتل نفسي, اقتل نفسي, بقتل حالي, أقتل حالي, اقتل حالي, اكتل نفسي, اكتل روحي, اقتل روحي, اموت نفسي, الانتحار, محاولة انتحار, سأنتحر, سانتحر, رح انتحر, رح أنتحر, راح انتحر, بدي انتحر, بدي أنتحر, اريد انتحر, أن أنتحر, ان انتحر, أنهي حياتي, انهي حياتي, إنهاء حياتي, انهاء حياتي, لا أريد الحياة, لا اريد الحياة, لا أريد أن أعيش بعد, لا اريد ان اعيش بعد, لم أعد أريد أن أعيش, لم اعد اريد ان اعيش, ما عاد بدي عيش, ما بقى بدي عيش, ما بدي عيش بقا, ما اريد اعيش بعد, تعبت من الحياة, تعبت من حياتي, تعبت من هالحياة, مليت من حياتي, زهقت من حياتي, كرهت حياتي, سئمت الحياة, لا أحتمل الحياة, لم أعد أحتمل الحياة, أرمي نفسي, ارمي نفسي, أرمي حالي, ارمي حالي, اشمر روحي, ساقفز من, اقفز من الشباك, أقفز من, نط من البلكون, أؤذي نفسي, اؤذي نفسي, أجرح نفسي, اجرح نفسي, اقطع شراييني, بلعت حبوب, بلعت الحبوب, أخذت حبوب كثيرة, اخذت حبوب كثيرة, اخذت حبوب كتير, شربت حبوب كتير, تناولت حبوبا كثيرة, جرعة زائدة, ضربني, ضربوني, يضربنا, يضرب ابني, يضرب ابنتي, يضرب بنتي, يضرب أولادي, يضرب اولادي, يضرب أطفالي, يضرب اطفالي, يضرب الأطفال, يضرب الاطفال, يضرب الأولاد, يضرب الولاد, يضرب طفلي, هددني, هددوني, يهدد بقتلي, يقتلني, يقتلوني, يقتلنا, بالقتل, يدبحني, يذبحني, يخنقني, معه سكين, معو سكين, بيده سكين, معه سلاح, معو سلاح, حابسني, اغتصب, يغتصب, عنف أسري, عنف اسري, العنف الأسري, العنف الاسري, عنف منزلي, العنف المنزلي, تعرضت للعنف, يعنفني, خطر على حياتي, حياتي في خطر, حياتي بخطر, حياتنا في خطر, حياتنا بخطر, خطر الموت, ينزف, تنزف, نزيف, يحترق, حريق في البيت, حريق في الشقة, حريق بالبيت, شب حريق, النار في البيت, نار بالبيت, أنقذوني, انقذوني, اتصلوا بالشرطة, اتصلو بالشرطة, اطلبوا الشرطة, الشرطة بسرعة, النجدة, اطلبوا الإسعاف, اطلبوا الاسعاف, اتصلوا بالإسعاف, اتصلوا بالاسعاف, أحتاج إسعاف, احتاج اسعاف, نحتاج إسعاف, نحتاج اسعاف, بدي اسعاف, إسعاف بسرعة, اسعاف بسرعة, نداء استغاثة, بدي زت حالي, رح زت حالي, رح موت حالي, بدي اذي نفسي, بدي أذي نفسي, كتلني, أنا في خطر, انا في خطر, أنا بخطر, انا بخطر, نحن في خطر
command-urgent = أنا في ضائقة اليوم
urgent-button = 🚨 أنا في ضائقة اليوم
urgent-what =
    🚨 ما الذي ينقصكم اليوم؟
    بلاغكم يظهر لدى مركز العمل في أعلى القائمة.
urgent-money = لا مال، لا طعام
urgent-power = لا كهرباء، لا تدفئة
urgent-home = لا سكن
urgent-other = شيء آخر
urgent-write = ماذا حدث؟ يرجى كتابته في جملة واحدة.
urgent-send = إرسال بدون نص
urgent-sent =
    🚨 بلاغكم يظهر لدى مركز العمل في أعلى القائمة. الرقم: { $number }
    { $at }
    أسرع طريقة هي الهاتف: { $phone }
urgent-sent_closed =
    🚨 بلاغكم يظهر لدى مركز العمل في أعلى القائمة. الرقم: { $number }
    يفتح مركز العمل من جديد: { $opens }
    عندها أسرع طريقة هي الهاتف: { $phone }
urgent-advance =
    هل يطول احتساب المبلغ؟ يمكنكم طلب دفعة مسبقة (§ 42 SGB I).
    ألا يكفي المال هذا الشهر؟ يمكن دفع ما يصل إلى 100 € قبل موعده (§ 42 SGB II).
urgent-advance_button = طلب دفعة مسبقة (Vorschuss)
urgent-advance_text = أطلب دفعة مسبقة (Vorschuss) بحسب § 42 SGB I.
urgent-no_power = كثيرًا ما يمكن تجنب قطع الكهرباء. يمكن لمركز العمل أن يقرضكم لسداد ديون الكهرباء (§ 22 Abs. 8 SGB II).
urgent-no_home = بدون سكن تساعدكم مدينتكم أيضًا: يرجى السؤال عن مكتب فاقدي السكن (Fachstelle für Wohnungslose).
danger-danger =
    ❗ أنا برنامج ولست خدمة طوارئ. مركز العمل أيضًا ليس خدمة طوارئ.
    يرجى الاتصال الآن:
    { $list }
danger-emergency = خطر على الحياة، حريق، حادث: { $phone }
danger-violence = العنف ضد النساء، ليلًا ونهارًا: { $phone }
danger-counselling = شخص للحديث معه، ليلًا ونهارًا: { $phone }

## وضع القراءة الصوتية

keyword-reading = وضع القراءة الصوتية, وضع القراءه الصوتيه, وضع القراءة, القراءة الصوتية, القراءة بصوت عال, قراءة بصوت عالي, قارئ الشاشة
command-reading = تشغيل أو إيقاف وضع القراءة الصوتية
settings-reading_on = تشغيل وضع القراءة الصوتية
settings-reading_off = إيقاف وضع القراءة الصوتية
settings-is_reading = وضع القراءة الصوتية يعمل: بدون رموز، نصوص قصيرة، والجواب برقم.
settings-not_reading = وضع القراءة الصوتية متوقف.

## إضافات

urgent-hint = هل الأمر عاجل اليوم؟ يرجى الضغط هنا.
urgent-raised =
    🚨 الرقم { $number } يظهر الآن لدى مركز العمل في أعلى القائمة.
    أسرع طريقة هي الهاتف: { $phone }
information-only_german = هذا الجواب متوفر حتى الآن بالألمانية فقط.
symbol-missing = ناقص:
symbol-there = موجود:
