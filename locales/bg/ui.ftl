### Текстовете, които четат гражданите, на български. Източник е немският текст: учтиво „Вие“, най-много 15 думи в изречение.

## Езици

language-de = немски
language-de-simple = лесен немски
language-en = английски
language-tr = турски
language-ar = арабски
language-uk = украински
language-ru = руски
language-bg = български
language-ro = румънски
language-fa = персийски
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
language-changed = Добре, отсега нататък на български.

## Думи

word-yes = да
word-no = не
word-none = няма

button-menu = 🏠 Меню
button-cancel = Отказ
button-language = 🌐 Език · Language

## Ключови думи, разделени със запетая

keyword-menu = меню, начало, старт, главно меню, към менюто, menyu, meniu, menu, nachalo, glavno menyu
keyword-back = назад, обратно, връщане, върни се, върни назад, nazad, obratno
keyword-cancel = отказ, откажи, отказвам се, спри, стоп, прекрати, прекъсни, otkaz, otkazhi, spri, stop
keyword-help = помощ, помощ моля, помогнете, помогни ми, имам нужда от помощ, pomosht, pomosht molya, pomognete
keyword-human = човек, искам човек, да говоря с човек, искам да говоря с човек, служител, жив човек, оператор, chovek, iskam chovek, iskam da govorya s chovek, iskam da govoria s chovek, sluzhitel, slujitel
keyword-documents = документи, документ, изпращане на документи, изпрати документ, искам да изпратя документи, пращам документи, книжа, dokumenti, dokument, iskam da izpratya dokumenti, iskam da pratq dokumenti
keyword-callback = обаждане, обратно обаждане, обадете ми се, обадете се, искам да ми се обадите, термин, запазване на час, искам час, среща, obazhdane, obajdane, obadete mi se, iskam chas
keyword-language = език, смяна на езика, смени езика, друг език, на български, ezik, smeni ezika, drug ezik, na balgarski, na bulgarski
keyword-application = подавам заявление, искам да подам заявление, подавам молба, искам да подам молба, искам да пусна молба, кандидатствам за помощ, кандидатствам за пари, искам да кандидатствам за, искам да поискам пари, подавам антраг, искам да пусна антраг, искам да направя антраг, podavam zayavlenie, podavam molba, iskam da podam molba, iskam da pusna molba, iskam da kandidatstvam za
keyword-details = нова банкова сметка, нова сметка в банката, смених си сметката, сменихме си сметката, смених банката, нов IBAN, нов айбан, нов адрес, преместих се, преместихме се, се преместих, се преместихме, пренесохме се, пренесох се, нов телефонен номер, смених си номера, смених си телефонния номер, новият ми номер, nova bankova smetka, smenih si smetkata, nov iban, nov adres, premestih se, premestihme se, nov telefonen nomer, smenih si nomera
keyword-objection = подавам възражение, искам да подам възражение, възражение срещу, възразявам, искам да възразя, не съм съгласен с решението, не съм съгласна с решението, не сме съгласни с решението, обжалвам, искам обжалване, оспорвам решението, жалба срещу решението, видершпрух, podavam vazrazhenie, vazrazyavam, ne sam saglasen s reshenieto, ne sam saglasna s reshenieto, obzhalvam, objalvam

## Команди в месинджъра

command-menu = Меню
command-documents = Изпращане на документи
command-message = Съобщение до Jobcenter
command-callback = Уговаряне на обаждане
command-matters = Моите случаи
command-news = Новини
command-language = Смяна на езика
command-help = Помощ и връзка с човек
command-cancel = Отказ
bot-short = Документи, съобщения и обаждания: Вашият Jobcenter в месинджъра.
bot-long =
    Изпратете документи. Пишете ни. Уговорете обаждане.
    Без записан час, без ходене, без чакане.

## Първа среща

start-language = 🌐 Sprache · Language · Dil · اللغة · زبان · Мова · Язык · Език · Limbă
start-notice =
    Добре дошли в { $office }!
    Вашите данни стигат до Jobcenter криптирани.
    Обработва ги и операторът на този месинджър. Ползването е доброволно.
start-understood = ✅ Разбрах, продължете
start-read_all = Искам да прочета всичко
start-other_ways = Други начини за връзка с Jobcenter
start-notice_link = Пълният текст
start-whole_notice =
    Отговаря за данните: { $controller }
    Защита на данните: { $officer }
    Цел: Вашите въпроси в Jobcenter. Основание: § 67b SGB X.
    Получатели: Jobcenter и операторът на този месинджър, също и извън ЕС.
    Файловете тук се изтриват след { $days } дни.
    Имате право да поискате справка, поправка и изтриване и да подадете жалба.
    Ползването е доброволно. Другите начини нямат недостатъци за Вас.
start-ways =
    📞 { $phone }
    🏢 { $address }
    🌍 { $website }

## Меню

menu-menu = Какво искате да направите?
menu-waiting =
    { $count ->
        [one] Jobcenter чака един документ от Вас.
       *[other] Jobcenter чака { $count } документа от Вас.
    }
    Какво искате да направите?
menu-documents = 📄 Изпращане на документи
menu-message = ✉️ Съобщение до Jobcenter
menu-callback = 📞 Уговаряне на обаждане
menu-money = 💶 Пари и заявления
menu-work = 🛠 Работа и обучение
menu-news = 📰 Новини
menu-matters = 🗂 Моите случаи
menu-settings = ⚙️ Настройки

## Навсякъде

help-help =
    Винаги можете просто да изпратите снимка или съобщение.
    „Меню“ показва всичко. „Назад“ и „Отказ“ работят винаги.
human-how =
    Искате да говорите с човек.
    Можете да ни се обадите и на { $phone }.
cancel-done = Спряно. Каквото изпратихте, още е тук.
resume-where = Бяхме по средата на нещо друго. Как искате да продължите?
resume-go_on = ▶️ Да продължим оттам
resume-start_again = Да започнем отначало

## Документи

documents-kind = Какъв документ искате да изпратите?
documents-kind_of_pages =
    { $count ->
        [one] Дойде една страница. Какво е това?
       *[other] Дойдоха { $count } страници. Какво е това?
    }
documents-hard_to_read =
    Страница { $number } може би се чете трудно:
    { $list }
documents-fault_small = Снимката е малка. Приближете се до листа.
documents-fault_dark = Твърде тъмно е. Светнете лампата.
documents-fault_pale = Буквите са твърде бледи. Снимайте без светкавица.
documents-fault_blurred = Буквите са размазани. Дръжте телефона неподвижно.
documents-fault_glare = { $where } има отблясък. Обърнете листа настрани от светлината.
documents-as_file = Не помага ли? Изпратете снимката като файл: 📎, после „Файл“.
documents-fault_cut = { $where } липсва част. Дръжте телефона по-високо.
documents-where_top = Горе
documents-where_bottom = Долу
documents-where_left = Вляво
documents-where_right = Вдясно
documents-where_top-left = Горе вляво
documents-where_top-right = Горе вдясно
documents-where_bottom-left = Долу вляво
documents-where_bottom-right = Долу вдясно
documents-take_again = 📷 Нова снимка
documents-keep_it = Да остане
documents-being_checked = 🔎 Файлът Ви още се проверява. Това може да отнеме време. Не е нужно да правите нищо.
documents-sent_before =
    Вече сте изпратили страница { $number }: { $day } ({ $sent }).
    Не е нужно да я пращате пак.
documents-twice = Страница { $number } е тук два пъти.
documents-leave_out = Да се махне
documents-again_please = Добре. Снимайте страницата още веднъж.
documents-requested = ❗ Поискано: { $kind }
documents-other_groups = Други документи
documents-send_pages =
    { $kind }: Изпратете сега снимки или PDF.
    За това натиснете кламера 📎.
    Сложете листа да лежи равно на тъмна маса.
documents-send_statements =
    { $kind }: Изпратете сега снимки или PDF. Натиснете 📎.
    Можете да зачерните това, което издава религия, партия, синдикат или здраве.
    Сумите трябва да се четат.
documents-pages =
    Дотук има:
    { $list }
    Липсва ли още страница? Просто я изпратете.
documents-line =
    { $count ->
        [one] ✓ { $kind }: 1 страница
       *[other] ✓ { $kind }: { $count } страници
    }
documents-send = ✅ Изпращане
documents-another = ➕ Още един документ
documents-other_kind = Друг документ
documents-remove = 🗑 Махане на страница
documents-which_page = Коя страница да се махне?
documents-page_number = Страница { $number }
documents-keep_all = Да останат всички
documents-nothing_left = Сега няма нито една страница.
documents-receipt =
    ✅ Получено в Jobcenter. Номер: { $number }
    { $at }
    { $list }
documents-receipt_late =
    ✅ Получено в Jobcenter. Номер: { $number }
    Получено: { $at }. Обработено: { $processed }.
    { $list }
documents-receipt_follows = Благодарим! Номер: { $number }. Някои страници още се зареждат. Потвърждението ще дойде.
documents-receipt_file = Вашето потвърждение { $number } като PDF.
documents-recall =
    { $count ->
        [one] Още не е изпратена: една страница.
       *[other] Още не са изпратени: { $count } страници.
    }
    Всичко остава тук до { $until }.
documents-send_now = ✅ Изпращане сега
documents-delete = 🗑 Изтриване
documents-deleted = Изтрито. Нищо от това не отиде в Jobcenter.
documents-expired =
    { $count ->
        [one] Една страница не беше изпратена. Тя вече е изтрита.
       *[other] { $count } страници не бяха изпратени. Те вече са изтрити.
    }
documents-handed_over = Jobcenter чака документи. Вашите страници вече са там. Номер: { $number }
documents-not_here =
    Тук Jobcenter не приема документи.
    Предайте ги на този адрес: { $address }
    Или ги изпратете тук: { $website }
documents-filed = ✅ Вече е в досието Ви: { $kind } ({ $number }).
documents-again =
    Моля, изпратете отново: { $kind } ({ $number }).
    Причина: { $reason }
documents-send_again = 📷 Изпращане отново

## Защо един файл не става

refused-too_large =
    Файлът е твърде голям. Може най-много { $limit } MB.
    Изпратете снимка или разделете файла.
refused-empty = Файлът е празен. Моля, изпратете го отново.
refused-kind =
    Jobcenter не може да отвори такъв файл.
    Стават: снимка (JPG, PNG, HEIC, WebP, TIFF) и PDF.
    Най-лесно: Снимайте листа. В Word: „Споделяне като PDF“.
refused-encrypted = Този PDF има парола. Моля, изпратете го без парола или като снимка.
refused-broken_pdf = Този PDF е повреден. Моля, изпратете го отново или като снимка.
refused-broken_image = Снимката не може да се отвори. Моля, снимайте листа още веднъж.
refused-too_heavy = Този PDF е твърде сложен. Моля, снимайте страниците или ги отпечатайте наново като PDF.
refused-too_many_pages = Този PDF има твърде много страници. Може най-много { $pages }. Моля, разделете го.
refused-too_many_pixels = Снимката е твърде голяма и не се отваря. Моля, просто снимайте листа.
refused-not_scanned = Файлът е твърде голям за проверката за вируси. Моля, разделете го или снимайте страниците.
refused-infected = В този файл има вредна програма. Моля, снимайте листа.
refused-not_fetched = Файлът не пристигна. Моля, изпратете го отново.

## На кого е това?

whose-whose =
    Още един въпрос: На кого са документите?
    Напишете име, дата на раждане и BG-Nummer.
    Или снимайте писмо от Jobcenter.
whose-later = В момента ги нямам
whose-fine = Няма проблем. Документите Ви все пак са тук.
whose-thanks = Благодарим! Jobcenter ще разпредели всичко.
whose-thanks_without_number = Благодарим! Нямаше BG-Nummer. Jobcenter ще разпредели всичко.
whose-letter_thanks = Благодарим! Jobcenter ще разгледа писмото.

## Съобщения

message-write = Напишете сега съобщението си. Можете да пратите и снимки или гласово съобщение.
message-confirm = Това за Jobcenter ли е?
message-yes = ✅ Да, изпратете
message-search = 🔎 Първо да потърся отговор
message-no = Не
message-sent =
    ✅ Изпраща се до Jobcenter. Номер: { $number }
    { $at }
    Отговор вероятно до: { $until }
message-sent_closed =
    ✅ Изпраща се до Jobcenter. Номер: { $number }
    { $at }. Jobcenter отваря отново: { $opens }
    Отговор вероятно до: { $until }
message-sent_again = ✅ { $number } се изпраща до Jobcenter.
message-machine = 🌐 Машинен превод. Важи немският текст:
message-take_back = ↩️ Оттегляне
message-taken_back = Оттеглено: { $number }. Jobcenter не го вижда.
message-not_sent = Добре, нищо не е изпратено.
message-passed_on = Съобщението Ви вече е в Jobcenter. Номер: { $number }
message-edited = Променено: { $number }.
message-details =
    🔒 Jobcenter никога не сменя банкова сметка, адрес и телефон само заради чат.
    Първо питаме кой пише.
message-application =
    Това звучи като заявление (Antrag). То важи от първо число на този месец.
    Jobcenter вижда часа на Вашето съобщение.
message-objection =
    ⚠️ Възражение (Widerspruch) в чата не важи (§ 84 SGG).
    Изпратете го с подпис по пощата: { $address }
    Или го предайте там лично. Срок: един месец.
message-answer =
    💬 Jobcenter:
    { $text }
message-answer_file = 💬 Файл от Jobcenter.

## Обаждане

callback-subject = За какво става дума?
callback-subject_money = Пари
callback-subject_documents = Документи
callback-subject_work = Работа
callback-subject_appointment = Среща (Termin)
callback-subject_other = Нещо друго
callback-already = Вече имате уговорено обаждане: { $at } ({ $number }).
callback-one_is_enough = Вече имате едно предстоящо обаждане.
callback-when = Кога да Ви се обадим?
callback-other_times = Други часове
callback-day = В кой ден?
callback-slot = { $day }: В колко часа?
callback-other_day = Друг ден
callback-nothing_free = В момента няма свободен час. Можете да ни се обадите на { $phone }.
callback-slot_taken = Този час току-що се зае. Още са свободни тези:
callback-phone = На кой номер да Ви се обадим?
callback-share_phone = 📱 Изпращане на моя номер
callback-bad_phone = Това не е телефонен номер. Пример: 0203 123456.
callback-summary =
    📞 { $at }, { $phone }
    { $subject }. Език: { $language }. Преводач: { $interpreter }.
    Гласова поща: { $voicemail }
callback-book = ✅ Запазване на този час
callback-change_phone = Друг номер
callback-want_interpreter = С преводач
callback-no_interpreter = Без преводач
callback-allow_voicemail = Разрешавам гласова поща
callback-no_voicemail = Не разрешавам гласова поща
callback-booked =
    ✅ Ще Ви се обадим: { $at }
    Телефон: { $phone }. Случай: { $number }
callback-moved =
    ✅ Преместено. Ще Ви се обадим: { $at }
    Телефон: { $phone }. Случай: { $number }
callback-move = 🔁 Преместване
callback-cancel = ❌ Отмяна на обаждането
callback-cancelled = Отменено: { $number }. Винаги можете да запазите нов час.
callback-reminder = ⏰ Вашето обаждане: { $at }, { $phone } ({ $number }).
callback-reminder_discreet = ⏰ Напомняне за Вас.
callback-show = Показване
callback-calendar = За Вашия календар.
callback-calendar_title = Обаждане ({ $office })
callback-missed_once =
    Не успяхме да се свържем с Вас ({ $at }, { $phone }).
    Ще опитаме още веднъж.
callback-missed_twice = Два пъти не успяхме да се свържем с Вас. Моля, изберете нов час ({ $number }).
callback-closed_day = В този ден Jobcenter не работи. Моля, изберете нов час ({ $number }).
callback-wrong_number = На Вашия номер вдигна друг човек. Как да се свържем с Вас ({ $number })?
callback-renumbered =
    ✅ Нов номер: { $phone }
    Ще Ви се обадим: { $at }. Случай: { $number }
callback-booked_by_office =
    📞 Jobcenter ще Ви се обади: { $at }
    Телефон: { $phone }. Случай: { $number }
callback-shifted = Jobcenter не може да се обади в този час. Моля, изберете нов ({ $number }).
callback-choose_new = 🗓 Избор на нов час

## Отговори

information-money = 💶 Пари и заявления. Какво искате да знаете?
information-work = 🛠 Работа и обучение. Какво искате да знаете?
information-search = 🔎 Търсене
information-what = Какво искате да знаете? Напишете го с Ваши думи.
information-answer =
    { $title }

    { $text }

    Актуално към: { $as_of }. Източник: { $source }.
    { $notes }
information-helpful = 👍 Помага ми
information-unhelpful = 👎 Не помага
information-ask_office = ✉️ Да попитам Jobcenter
information-more = Други въпроси
information-thanks = Благодарим за мнението!
information-sorry = Жалко. Напишете ни какво искате да знаете.
information-found = Това ли имате предвид?
information-found_nothing = За това нямам отговор. Jobcenter може да помогне.
information-send_question = ✉️ Изпратете въпроса на Jobcenter
information-search_again = 🔎 Да попитам по друг начин
information-gone = Този отговор вече го няма.

## Новини

news-news = { $list }
news-line =
    📰 { $day }
    { $text }
news-none = В момента няма нищо ново.
news-new = 📰 { $text }
news-subscribe = 🔔 Искам новини автоматично
news-unsubscribe = 🔕 Не искам повече новини
news-subscribed = Добре, ще получавате новините автоматично.
news-unsubscribed = Добре, вече няма да получавате нищо автоматично.

## Моите случаи

matters-list = 🗂 Вашите случаи. Натиснете един от тях.
matters-nothing = Тук още няма нищо.
matters-unsent =
    { $count ->
        [one] ⏳ Още неизпратена: 1 страница
       *[other] ⏳ Още неизпратени: { $count } страници
    }
matters-request = ❗ Поискано: { $kind }
matters-request_until = ❗ До { $until }: { $kind }
matters-deadline = ⏰ Моят срок: { $until }
matters-remember = ➕ Запомняне на срок
matters-request_done = Това вече сте го изпратили. Благодарим!
matters-callback = 📞 Обаждане: { $at }
matters-submission = 📄 { $number }, { $day }
matters-message_in = ✉️ { $number }, { $day }
matters-message_out = 💬 { $number }, { $day }
matters-submission_open =
    📄 { $number }
    Получено: { $at }
    { $list }
matters-state = { $kind }: { $state }
matters-receipt = 🧾 Потвърждение като PDF
matters-message_open =
    { $number }, { $at } ({ $state })

    { $text }
state-open = още не е изпратено
state-sent = получено
state-seen = видяно
state-filed = в досието
state-again = моля, изпратете отново
state-held = на път
state-passed = в Jobcenter
state-read = прочетено
state-delivered = доставено
state-failed = не е доставено

## Настройки

settings-settings =
    ⚙️ Настройки
    Език: { $language }
settings-discreet_on = Напомняния без съдържание
settings-discreet_off = Напомняния със съдържание
settings-is_discreet = Напомнянията вече не показват съдържание.
settings-not_discreet = Напомнянията вече показват съдържанието.
settings-show = Какво се пази за мен?
settings-export = Изтегляне на моите данни
settings-erase = Изтриване на моите данни
settings-notice = Защита на данните
settings-stored =
    Име: { $name }. Телефон: { $phone }. BG-Nummer: { $files }
    Изпращания на документи: { $submissions }, съобщения: { $messages }, обаждания: { $callbacks }
    Файловете се изтриват след { $days } дни.
settings-export_coming = Вашите данни се събират. Скоро ще дойдат тук.
settings-export_ready = Вашите данни: един ZIP файл с всичко.
settings-erase_sure =
    Да се изтрие ли всичко, което този бот знае за Вас?
    Каквото е в досието Ви, остава там: Законът го изисква.
settings-answers_here = 📍 Отговори винаги в този чат
settings-answers_last = 📍 Отговори в последния ползван чат
settings-are_here = Отговорите вече идват винаги в този чат.
settings-are_last = Отговорите вече идват там, където сте писали последно.
settings-erase_yes = Да, изтрийте
settings-erase_no = Не, запазете
settings-erase_planned = Ще се изтрие: { $at }. Дотогава можете да се откажете.
settings-erase_undo = ↩️ Все пак не изтривайте
settings-erase_undone = Добре, нищо няма да се изтрие.
settings-erased = Вашите данни са изтрити. Всичко хубаво!

## Чатове

choices-how = Отговорете с числото.
chat-only_you =
    В този чат има няколко души. За Ваша защита така не може.
    Моля, отворете чат само с мен.
chat-unencrypted =
    Този чат не е криптиран. Затова Jobcenter не го чете.
    Моля, отворете нов, криптиран чат с мен.
tie-confirmed = ✔ { $office } вече знае, че това сте Вие.
tie-alert =
    🔔 Още един чат вече е свързан с досието Ви в { $office }.
    Не го ли познавате? Тогава натиснете, моля.
tie-unknown = ❗ Не го познавам
tie-reported = Благодарим. Другият чат не получава нищо, докато Jobcenter не провери.
chat-barred =
    ⛔ Този чат е блокиран до { $until }. Нищо не е предадено.
    Можете да се свържете с нас така: { $phone }
    { $address }
chat-told_muted =
    🔇 Jobcenter ще чете съобщенията Ви отново едва след { $until }. Причина: { $reason }
    Документи и обаждания продължават да работят.
    Спешно ли е? Обадете се: { $phone }, или елате: { $address }
chat-told_blocked =
    ⛔ Jobcenter не приема нищо тук до { $until }. Причина: { $reason }
    Можете да се свържете с нас така: { $phone }
    { $address }
chat-unbarred = 🔈 Тук отново можете да пишете на Jobcenter.
chat-slow = Това беше много бързо. Всичко пристига, само малко по-бавно.
chat-joined =
    Jobcenter свърза Вашите чатове. Всичко вече е в „Моите случаи“.
    Отговорите идват там, където сте писали последно.
chat-joined_here = 📍 Отговори винаги тук

## Грешки

error-locked =
    Не мога да прочета едно Ваше съобщение: Липсва ми Вашият ключ.
    Моля, изпратете го отново. Тогава обикновено става.

error-refused = В момента това не става.
error-gone = Това вече го няма или не е Ваше.
error-too_late = За това е късно: То вече е в Jobcenter.
error-step_changed = Тук нещо се промени. Започваме тази част отново. Вашите данни още са тук.
error-broken =
    Това не се получи. Грешката е при нас.
    Моля, обадете се: { $phone }
error-unsupported =
    { $what } не мога да предам на Jobcenter.
    Стават текст, снимки, PDF и гласови съобщения.
unsupported-sticker = Стикер
unsupported-location = Местоположение
unsupported-poll = Анкета
unsupported-game = Игра
unsupported-story = История (Story)
unsupported-dice = Зар
unsupported-venue = Място
unsupported-call = Обаждане
unsupported-verification = Верификация
unsupported-other = Такова нещо

## Потвърждение (PDF)

receipt-title = Потвърждение за получаване
receipt-number = Номер
receipt-received = Получено
receipt-for = За
receipt-processed = Обработено
receipt-pages =
    { $count ->
        [one] 1 страница
       *[other] { $count } страници
    }
receipt-footer = { $office }, { $phone }. Със стойността SHA-256 може да се провери, че файлът не е променен.

## Видове документи

group-housing = 🏠 Жилище
group-income = 💼 Работа и доходи
group-assets = 🏦 Сметка и имущество
group-health = 🩺 Здраве
group-identity = 🪪 Лични документи
group-school = 🎓 Училище и следване
group-forms = 📝 Формуляри
group-other = Друго
document-rental-contract = Договор за наем (Mietvertrag)
document-utility-bill = Режийни (Betriebskostenabrechnung)
document-heating-bill = Отопление (Heizkostenabrechnung)
document-rent-increase = Увеличение на наема (Mieterhöhung)
document-landlord-certificate = Бележка от хазяина (Vermieterbescheinigung)
document-payslip = Фиш за заплата (Lohnabrechnung)
document-employment-contract = Трудов договор (Arbeitsvertrag)
document-dismissal = Уволнение или напускане (Kündigung)
document-notice-of-benefits = Решение (Bescheid) за пенсия, Kindergeld …
document-bank-statement = Извлечения от сметката (Kontoauszüge)
document-vehicle-papers = Талон и застраховка на кола (Kfz-Schein)
document-sick-note = Болничен лист (Krankschreibung, AU)
document-health-insurance = Бележка от здравната каса (Krankenkasse)
document-disability-pass = Увреждане (Schwerbehindertenausweis)
document-identity-card = Лична карта или паспорт (Personalausweis)
document-residence-permit = Разрешение за престой (Aufenthaltstitel)
document-registration = Адресна регистрация (Meldebescheinigung)
document-birth-certificate = Акт за раждане (Geburtsurkunde)
document-power-of-attorney = Пълномощно (Vollmacht) или Betreuerausweis
document-school-certificate = Бележка от училище (Schulbescheinigung)
document-enrolment = Уверение (Immatrikulationsbescheinigung)
document-main-application = Основно заявление (Hauptantrag)
document-renewal = Подновяване (Weiterbewilligungsantrag)
document-change-notice = Промяна (Veränderungsmitteilung)
document-annex = Приложение към заявление (Anlage)
document-letter = Писмо (Brief)
document-unknown = Не знам
document-identification = Писмо с BG-Nummer

## Причини за повторно изпращане

reason-blurred = Размазано
reason-cut = Липсва част в края на листа
reason-dark = Твърде тъмно
reason-missing_pages = Липсват страници
reason-wrong = Грешен документ
reason-outdated = Вече не е актуално

## Площадка (страница за проба)

playground-title = Jobcenter за проба
playground-claimants = Телефон
playground-desk = Екип
playground-general = Общо
playground-topics = Теми
playground-write = Напишете съобщение
playground-send = Изпращане
playground-attach = Изпращане на файл
playground-camera = Снимане
playground-share = Изпращане на номера
playground-typing = пише …
playground-edit = Промяна
playground-delete = Изтриване
playground-edited = променено
playground-clock = Часовник
playground-minutes = +10 мин.
playground-hour = +1 час
playground-evening = до 18 часа
playground-day = до утре в 8 часа
playground-save_test = Запазване на чата като тест
playground-drop = Пуснете файлове тук
playground-staff = Писане като
playground-internal = // в началото: остава вътрешно
playground-connection = Няма връзка. След малко продължава.
playground-back = Назад
playground-silent = без звук
playground-stored = изпратено
playground-delivered = пристигнало
playground-language = Език на страницата

## Искания и срокове

demand-asked =
    📋 На Jobcenter са нужни документи до { $until } ({ $number }):
    { $list }
demand-list =
    📋 До { $until } ({ $number }):
    { $list }
    Натиснете това, което искате да изпратите.
demand-all_there =
    ✅ Всичко е тук ({ $number }).
    { $list }
demand-line_missing = ☐ { $kind }
demand-line_there = ☑ { $kind }
demand-list_of_slip =
    📋 { $number }: Тези документи са нужни на Jobcenter.
    { $list }
    Натиснете това, което искате да изпратите.
demand-send = 📷 { $kind }
demand-send_now = 📷 Изпращане сега
demand-need_more_time = ⏳ Трябва ми още време
demand-time_asked =
    Молбата Ви е в Jobcenter.
    Срокът ({ $until }) продължава да важи, докато не получите съгласие.
demand-write_why = ✉️ Напишете защо
demand-extended =
    ✅ Имате още време: до { $until } ({ $number }).
    { $list }
demand-not_extended =
    За съжаление още време не може. Срокът остава { $until } ({ $number }).
    { $list }
    Изпратете каквото вече имате.
demand-reminder =
    ⏰ Моля, не забравяйте: до { $until } ({ $number }).
    { $list }
demand-still_missing =
    Още липсва нещо, до { $until } ({ $number }):
    { $list }
demand-complete = ✅ С това всичко е тук ({ $number }). Благодарим!
demand-withdrawn = Документите { $number } вече не са нужни на Jobcenter.
deadline-letter =
    Ще Ви напомним за срок.
    Снимайте писмото. Снимката получавате само Вие.
deadline-no_photo = Нататък без снимка
deadline-until = До кога? Напишете деня, например 15.12.
deadline-no_day = Не разбирам този ден. Пример: 15.12.
deadline-bad_day = { $day } не става. Моля, изберете ден в следващите две години.
deadline-noted = ⏰ Запомнено: { $day } · Ще Ви напомним преди това.
deadline-reminder = ⏰ Вашият срок изтича: { $day }
deadline-done = ✅ Готово
deadline-is_done = ✅ Готово. Повече няма да Ви напомняме за това.

## Листче към писмото

slip-title = Изпратете документите лесно с телефона
slip-intro = На Jobcenter са нужни тези документи от Вас до { $until }:
slip-list = Тези документи са нужни на Jobcenter:
slip-scan = Насочете камерата на телефона си към тази картинка. После снимайте документите.
slip-type = Или напишете този код в чата:
slip-safe = С кода могат само да се изпращат документи. Нищо не може да се прочете с него.
slip-footer = { $office } · { $phone } · Искане за документи { $number }

## Страница за качване

upload-link = Изпратете документите си на страницата на Jobcenter. Линкът важи веднъж, 24 часа.
upload-link_instead =
    Тук Jobcenter не приема файлове. Вашият файл не беше изтеглен.
    Изпратете го на страницата на Jobcenter. Линкът важи веднъж, 24 часа.
upload-open = 🔗 Отваряне на страницата за качване
upload-open_here = 📷 Качване тук
upload-prefer = 🔗 По-добре през страницата на Jobcenter
upload-confirm = Тук изпращате документи на Jobcenter. Линкът важи веднъж.
upload-enter = Нататък
upload-over = Тази страница е затворена. Каквото е пристигнало, не се губи. Вземете нов линк в чата.
upload-no_script = Тази страница иска JavaScript. Моля, включете го или предайте документите в Jobcenter.
upload-title = Изпращане на документи
upload-hint = Снимайте всяка страница отделно. Сложете листа да лежи равно.
upload-camera = Снимане
upload-choose = Избор на файлове
upload-kind = Какво е това?
upload-pick = Моля, изберете
upload-send = Изпращане до Jobcenter
upload-turn = Завъртане
upload-remove = Махане
upload-up = Нагоре
upload-down = Надолу
upload-move = Преместване
upload-waiting = Чака.
upload-sending = Изпраща се …
upload-paused = Няма връзка. Ще продължи от само себе си.
upload-checking = Проверява се …
upload-there = ✓ Пристигна.
upload-refused = Това не става.
upload-twice = Тази страница е тук два пъти.
upload-sent_before = Вече сте изпратили тази страница: { $day }
upload-page = Страница #
upload-again = Няма връзка. Моля, натиснете отново.
upload-sent_number = Получено в Jobcenter. Номер: #
upload-another = Можете да изпратите още.
upload-to_chat = Потвърждението ще дойде в чата.
upload-not_ready = Една страница още се проверява. Моля, изчакайте малко.

## Действия за други хора

clients-who = За кого?
clients-self = За мен
clients-client = { $initials } ({ $role })
clients-add = ➕ За друг човек
clients-change = 👥 За кого?
clients-role_proxy = пълномощно
clients-role_guardian = попечителство
clients-role_courier = само изпращане
clients-role =
    Как действате за този човек?
    Който само носи документи, само изпраща. Всичко друго Jobcenter проверява.
clients-as_proxy = С пълномощно (Vollmacht)
clients-as_guardian = С попечителство (Betreuung)
clients-as_courier = Само нося нещо
clients-name = За кого? Моля, напишете име, дата на раждане и BG-Nummer.
clients-no_name = Моля, напишете името.
clients-added_proxy =
    { $initials } е в списъка. Вече можете да изпращате.
    Ще можете да четете, щом Jobcenter разреши. Моля, изпратете пълномощното (Vollmacht).
clients-added_guardian =
    { $initials } е в списъка. Вече можете да изпращате.
    Ще можете да четете, щом Jobcenter разреши. Моля, изпратете картата на попечителя (Betreuerausweis).
clients-added_courier = { $initials } е в списъка. Можете да изпращате, отговорите не идват при Вас.
clients-approved = ✔ Вече действате за { $initials }, до { $until }.
clients-revoked = Вече не действате за { $initials }.
clients-expired = Времето изтече: Вече не действате за { $initials }.
clients-courier_reads_nothing = Вие само носите документи: Можете да изпращате. Чете само човекът, за когото са.
clients-only_oneself = Това можете само за себе си. Първо изберете „За мен“.
settings-clients = 👥 Действам за друг човек

## Преводи

translated-machine = 🌐 Този превод е направен от машина. Важи немският текст.
information-unreviewed = Специалисти още не са проверили този текст.
information-in_german = Да прочета на немски
foreign-understood = ✔ Jobcenter разбра съобщението Ви { $number }. То важи от { $day }.
foreign-wanted =
    На Jobcenter е нужно съобщението Ви { $number } на немски, до { $until }.
    Ако преводът дойде навреме, важи датата { $day }.
foreign-send = ✉️ Изпращане на превода
foreign-write = Напишете превода тук. Може и снимка от него.
foreign-there = ✅ Преводът към { $number } се изпраща до Jobcenter.
foreign-reminder = ⏰ Още липсва преводът към { $number }, до { $until }.

## Когато е спешно

keyword-urgent = нямам пари за храна, нямаме пари за храна, няма пари за храна, без пари за храна, нямам пари за ядене, нямаме пари за ядене, нямам пари за хляб, нямаме пари за хляб, нямам пари за памперси, нямаме пари за памперси, нямам пари за лекарства, нямаме пари за лекарства, нямам никакви пари, нямаме никакви пари, нямам вече пари, вече нямам пари, нямам повече пари, останах без пари, останахме без пари, свършиха ми парите, парите ми свършиха, свършиха парите, нямам нито цент, нямам нито стотинка, нямам пукната, нямаме нито цент, какво да ям, какво да яде, нямам храна, нямаме храна, няма храна, без храна сме, нищо за ядене, не съм ял, не сме яли, не са яли, гладни сме, гладна съм, гладен съм, детето е гладно, детето ми е гладно, децата са гладни, децата ми са гладни, гладува, умираме от глад, хладилникът е празен, хладилника е празен, празен хладилник, празен е хладилник, спряха ми тока, спряха ни тока, спряха тока, спряха токът, спрян ток, спират тока, спрат тока, изключиха тока, изключиха ми тока, изключиха ни тока, нямам ток, нямаме ток, няма ток, без ток сме, стоим на тъмно, спряха ми газта, спряха ни газта, спряха ни водата, спряха ми водата, нямам отопление, нямаме отопление, няма отопление, парното не работи, мръзнем, студено ни е, бездомни, бездомна, бездомен, останах без жилище, останахме без жилище, нямам жилище, нямаме жилище, спя на улицата, спим на улицата, на улицата сме, останахме на улицата, останем на улицата, останах на улицата, остана на улицата, спя в колата, спим в колата, изгониха ни, гони ни от, ни гони от, хазяинът ни гони, хазяинът ме гони, изхвърлиха ни, ни изхвърл, изселват ни, изселват ме, ни изселват, принудително изселване, смени ключалката, смениха ключалката, бедствено положение, спешна нужда, пари за мляко, без дом съм, без дом сме, ни изгон, изгонват ни, изгонят ме от кв, изгониха ме от кв, изгониха ме от жил, изгониха ме от къщ, изгониха ме от вкъщи, ме изгониха от кв, ме изгониха от жил, ме изгониха от къщ, ме гони от кв, ме гони от жил, изхвърлиха ме на улицата, ме изхвърлиха на улицата, нямам къде да спя, нямам къде да живея, нямам къде да отида, нямаме къде да спим, нямаме къде да живеем, нямаме къде да отидем, няма къде да спим, няма къде да живеем, хладилникът ми е празен, хладилникът ни е празен, останахме без храна, спре тока, токът ни е спрян, токът ми е спрян, тока ми е спрян, тока ни е спрян, детето няма мляко, бебето няма мляко, нямам мляко за, нямаме мляко за, са ми гладни, са ни гладни, свършиха ни парите, останах без никакви, останахме без никакви, нямам парно, нямаме парно, няма парно, студено ми е вкъщи, nyamam pari za hrana, nqmam pari za hrana, niamam pari za hrana, nyamame pari za hrana, nqmame pari za hrana, nqmam pari za qdene, nqmam nikakvi pari, nyamam nikakvi pari, svarshiha mi parite, svurshiha mi parite, kakvo da yam, kakvo da qm, kakvo da yadem, kakvo da qdem, gladni sme, decata sa gladni, hladilnikat e prazen, hladilnika e prazen, spryaha mi toka, sprqha mi toka, spriaha mi toka, spryaha ni toka, sprqha ni toka, nyamam tok, nqmam tok, nyamame tok, nqmame tok, nyamam otoplenie, nqmam otoplenie, nqma otoplenie, bezdomn, spim na ulitsata, spim na ulicata, na ulicata sme, izgoniha ni, hazqina ni goni, hazyaina ni goni, nqma tok, izgoniha me ot kv, nishto za qdene, nishto za yadene, kade da spya, kade da spim, kude da spq, kude da spim
keyword-danger = да умра, ми се умира, не искам да живея, не ми се живее, не мога да живея, нямам сили да живея, няма смисъл да живея, нямам за какво да живея, край на живота, по-добре да ме няма, се убия, самоуб, се обеся, ще се беся, скоча от, се хвърля от, се хвърля под, изпих хапчета, изпих всички хапчета, изпих много хапчета, изпия всички, нагълтах, глътна хапчета, предозира, нараня себе си, самонараня, режа се, ме убие, ме убият, ни убие, го убия, я убия, ги убия, ме заколи, ме пребие, преби ме, бие ме, ме бие, ни бие, бият ме, ме бият, удря ме, ме удря, удари ме, ме удари, бие детето, бие децата, бие ми дет, бият детето, бият децата, удря детето, удря децата, бие дъщеря, бие сина, бие майка, изнасил, насилие, насилва, блудства, заплашва ме, ме заплашва, заплашва да ме, заплашва с нож, държи нож, има пистолет, има оръжие, наръга, намушка, не ме пуска да изляза, страх ме е за живота, опасност за живота, животът ми е в опасност, живота ми е в опасност, в опасност съм, в опасност сме, кърви, кървя, тече кръв, не диша, не мога да дишам, в безсъзнание, болки в гърдите, има пожар, къщата гори, апартаментът гори, апартамента гори, жилището гори, гори къщата, гори апартамент, мирише на газ, помощ полиция, полиция помощ, викнете полиция, пратете полиция, обадете се на полиция, викнете линейка, пратете линейка, трябва ми линейка, викнете бърза помощ, извикайте бърза помощ, ще умра, помощ умирам, умирам помощ, сложа край на всичко, посегна на живота, посегна на себе, се хвърля през, режа вените, режа си вените, взех много хапчета, взех всички хапчета, ми ме преби, той ме преби, той ме души, ми ме души, хвана ме за гърлото, той ме рита, ми ме рита, опипва ме, опипва дет, той ме заключ, държи ме заключен, пожар помощ, помощ пожар, не искам вече да живея, не искам повече да живея, животът ми няма смисъл, живота ми няма смисъл, моля линейка, викайте линейка, викайте полиция, помощ горим, mi se umira, ne iskam da jiveya, ne iskam da jiveq, ne iskam da zhiveya, ne mi se jivee, ne mi se zhivee, ne moga da jiveq, ne moga da zhiveya, krai na jivota, kray na zhivota, she se ubia, shte se ubiya, shte se ubia, shte se ubiq, she se ubiq, samoubi, shte skocha ot, shte se obesya, shte se obesq, toi me bie, toy me bie, muzha mi me bie, maja mi me bie, mazhat mi me bie, bie deteto, bie decata, iznasil, zaplashva me, zaplashva da me, opasnost za jivota, opasnost za zhivota, izpih hapcheta, nagaltah hapcheta, nagultah, ima pojar, ima pozhar, pomosht policia, pomosht politsiya, viknete policia, viknete lineika, iskam da umra, shte umra, da me ubie, bie me muj, bie me muzh, bie me mazh, bie me maj
command-urgent = Спешна нужда днес
urgent-button = 🚨 Спешна нужда днес
urgent-what =
    🚨 Какво липсва днес?
    Вашият сигнал застава най-отгоре в Jobcenter.
urgent-money = Нямам пари, нямам храна
urgent-power = Нямам ток, нямам отопление
urgent-home = Нямам жилище
urgent-other = Нещо друго
urgent-write = Какво се случи? Напишете го с едно изречение.
urgent-send = Изпращане без текст
urgent-sent =
    🚨 Вашият сигнал е най-отгоре в Jobcenter. Номер: { $number }
    { $at }
    Най-бързо става по телефона: { $phone }
urgent-sent_closed =
    🚨 Вашият сигнал е най-отгоре в Jobcenter. Номер: { $number }
    Jobcenter отваря отново: { $opens }
    Тогава най-бързо става по телефона: { $phone }
urgent-advance =
    Бави ли се изчисляването? Можете да поискате аванс (§ 42 SGB I).
    Не стигат ли парите за месеца? До 100 € можете да получите по-рано (§ 42 SGB II).
urgent-advance_button = Искам аванс
urgent-advance_text = Подавам заявление за аванс по § 42 SGB I.
urgent-no_power = Спирането на тока често може да се избегне. За дългове за ток Jobcenter може да даде заем (§ 22 Abs. 8 SGB II).
urgent-no_home = Ако нямате жилище, помага и Вашият град. Питайте за службата за бездомни (Fachstelle für Wohnungslose).
danger-danger =
    ❗ Аз съм програма, а не спешна служба. Jobcenter също не е спешна служба.
    Моля, обадете се сега:
    { $list }
danger-emergency = Опасност за живота, пожар, злополука: { $phone }
danger-violence = Насилие срещу жени, ден и нощ: { $phone }
danger-counselling = Човек за разговор, ден и нощ: { $phone }

## Четене на глас

keyword-reading = четене на глас, режим за четене на глас, чети на глас, чети ми, прочети ми, chetene na glas, cheti na glas, cheti mi
command-reading = Четене на глас: вкл. или изкл.
settings-reading_on = Включване на четене на глас
settings-reading_off = Изключване на четене на глас
settings-is_reading = Четенето на глас е включено: без символи, кратки текстове, отговори с число.
settings-not_reading = Четенето на глас е изключено.

## Допълнения

urgent-hint = Спешно ли е днес? Тогава натиснете тук.
urgent-raised =
    🚨 { $number } вече е най-отгоре в Jobcenter.
    Най-бързо става по телефона: { $phone }
information-only_german = Този отговор засега е само на немски.
symbol-missing = липсва:
symbol-there = има:
