### Те, що читають люди, які звертаються до Jobcenter, українською. Джерело — німецький текст. Звертання на «Ви», не більше 15 слів у реченні.

## Мови

language-de = німецька
language-de-simple = проста німецька
language-en = англійська
language-tr = турецька
language-ar = арабська
language-uk = українська
language-ru = російська
language-bg = болгарська
language-ro = румунська
language-fa = перська
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
language-changed = Добре, відтепер українською.

## Слова

word-yes = так
word-no = ні
word-none = немає

button-menu = 🏠 Меню
button-cancel = Скасувати
button-language = 🌐 Мова · Language

## Ключові слова, через кому

keyword-menu = меню, головне меню, старт, почати, початок, на головну, meniu, menyu, holovne menyu, pochaty
keyword-back = назад, повернутися, повернутись, вернутися, nazad
keyword-cancel = скасувати, скасуй, відміна, відмінити, зупинити, припинити, стоп, skasuvaty, vidmina, vidminyty
keyword-help = допомога, допоможіть, допоможи, поміч, поможіть, підказка, dopomoha, dopomoga, dopomozhit
keyword-human = людина, жива людина, поговорити з людиною, хочу поговорити з людиною, Я хочу поговорити з людиною, працівник, оператор, бератер, liudyna, lyudyna
keyword-documents = документи, документ, надіслати документ, надіслати документи, відправити документи, подати документи, папери, dokumenty, dokument, papery
keyword-callback = дзвінок, зворотний дзвінок, замовити дзвінок, зателефонуйте мені, подзвоніть мені, передзвоніть мені, запис на прийом, термін, dzvinok, podzvonit meni
keyword-language = мова, мову, змінити мову, інша мова, mova, zminyty movu
keyword-application = подаю заяву, хочу подати заяву, подати нову заяву, пишу заяву, прошу призначити виплати, прошу призначити допомогу, хочу отримувати виплати, хочу оформити виплати, хочу оформити допомогу, хочу продовжити виплати, хочу попросити гроші, подати антраг, подаю антраг, podaiu zaiavu, podayu zayavu, podaty zaiavu, podaty zayavu
keyword-details = новий банківський рахунок, новий рахунок у банку, новий рахунок в банку, інший банківський рахунок, змінився номер рахунку, номер рахунку змінився, новий номер рахунку, нові реквізити, змінилися реквізити, змінились реквізити, новий IBAN, нова банківська картка, нова адреса, змінилася адреса, змінилась адреса, адреса змінилася, адреса змінилась, переїхали, переїхала, переїхав, новий номер телефону, змінився номер телефону, nova adresa, pereikhaly, pereihaly, novyi nomer telefonu
keyword-objection = заперечення, не згоден з рішенням, не згодна з рішенням, не згодні з рішенням, не погоджуюся з рішенням, не погоджуюсь з рішенням, не згоден із рішенням, не згодна із рішенням, оскаржую, оскаржити рішення, хочу оскаржити, скарга на рішення, скаргу на рішення, відершпрух, відерспрух, відерспрук, zaperechennia, zaperechennya, oskarzhyty rishennia

## Команди в месенджері

command-menu = Меню
command-documents = Подати документи
command-message = Написати до Jobcenter
command-callback = Замовити дзвінок
command-matters = Мої справи
command-news = Новини
command-language = Змінити мову
command-help = Допомога і люди
command-cancel = Скасувати
bot-short = Документи, повідомлення та дзвінки: Ваш Jobcenter у месенджері.
bot-long =
    Подавайте документи. Пишіть нам. Замовляйте дзвінок.
    Без запису, без дороги, без черги.

## Перше знайомство

start-language = 🌐 Sprache · Language · Dil · اللغة · زبان · Мова · Язык · Език · Limbă
start-notice =
    Вас вітає { $office }!
    Ваші дані йдуть до Jobcenter зашифрованими.
    Їх обробляє також оператор цього месенджера. Користування добровільне.
start-understood = ✅ Зрозуміло, далі
start-read_all = Прочитати все
start-other_ways = Інші шляхи до Jobcenter
start-notice_link = Повний текст
start-whole_notice =
    Відповідає за дані: { $controller }
    Захист даних: { $officer }
    Мета: Ваші питання в Jobcenter. Підстава: § 67b SGB X.
    Отримувачі: Jobcenter і оператор цього месенджера, також за межами ЄС.
    Файли тут видаляються через { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }.
    Ви маєте право на доступ до даних, їх виправлення, видалення та на скаргу.
    Користування добровільне. Якщо оберете інший шлях, це Вам не зашкодить.
start-ways =
    📞 { $phone }
    🏢 { $address }
    🌍 { $website }

## Меню

menu-menu = Що Ви хочете зробити?
menu-waiting =
    { $count ->
        [one] Jobcenter чекає від Вас { $count } документ.
        [few] Jobcenter чекає від Вас { $count } документи.
        [many] Jobcenter чекає від Вас { $count } документів.
       *[other] Jobcenter чекає від Вас { $count } документа.
    }
    Що Ви хочете зробити?
menu-documents = 📄 Подати документи
menu-message = ✉️ Написати до Jobcenter
menu-callback = 📞 Замовити дзвінок
menu-money = 💶 Гроші й заяви
menu-work = 🛠 Робота й навчання
menu-news = 📰 Новини
menu-matters = 🗂 Мої справи
menu-settings = ⚙️ Налаштування

## Усюди

help-help =
    Фото чи повідомлення можна просто надіслати будь-коли.
    «Меню» показує все. «Назад» і «Скасувати» діють завжди.
human-how =
    Ви хочете поговорити з людиною.
    Нам також можна зателефонувати: { $phone }.
cancel-done = Скасовано. Те, що Ви надіслали, ще тут.
resume-where = Ми ще не закінчили іншу розмову. Як Ви хочете продовжити?
resume-go_on = ▶️ Продовжити звідти
resume-start_again = Почати заново

## Документи

documents-kind = Який документ Ви хочете надіслати?
documents-kind_of_pages =
    { $count ->
        [one] Уже є { $count } сторінка. Що це?
        [few] Уже є { $count } сторінки. Що це?
        [many] Уже є { $count } сторінок. Що це?
       *[other] Уже є { $count } сторінки. Що це?
    }
documents-hard_to_read =
    Сторінку { $number }, можливо, важко прочитати:
    { $list }
documents-fault_small = Зображення мале. Піднесіть телефон ближче.
documents-fault_dark = Надто темно. Увімкніть світло.
documents-fault_pale = Текст надто блідий. Фотографуйте без спалаху.
documents-fault_blurred = Текст нечіткий. Тримайте телефон нерухомо.
documents-fault_glare = { $where } відблиск. Поверніть аркуш від світла.
documents-as_file = Не допомагає? Надішліть фото як файл: 📎, потім «Файл».
documents-fault_cut = { $where } бракує шматка. Тримайте телефон вище.
documents-where_top = Угорі
documents-where_bottom = Унизу
documents-where_left = Ліворуч
documents-where_right = Праворуч
documents-where_top-left = Угорі ліворуч
documents-where_top-right = Угорі праворуч
documents-where_bottom-left = Унизу ліворуч
documents-where_bottom-right = Унизу праворуч
documents-take_again = 📷 Сфотографувати ще раз
documents-keep_it = Залишити
documents-being_checked = 🔎 Ваш файл ще перевіряється. Це може трохи тривати. Нічого робити не треба.
documents-sent_before =
    Сторінку { $number } Ви вже надсилали: { $day } ({ $sent }).
    Ще раз не потрібно.
documents-twice = Сторінка { $number } тут двічі.
documents-leave_out = Прибрати
documents-again_please = Добре. Сфотографуйте цю сторінку ще раз.
documents-requested = ❗ Потрібно: { $kind }
documents-other_groups = Інші документи
documents-send_pages =
    { $kind }: надішліть тепер фото або PDF.
    Для цього натисніть на скріпку 📎.
    Покладіть аркуш рівно на темний стіл.
documents-send_statements =
    { $kind }: надішліть тепер фото або PDF. Натисніть 📎.
    Можна зафарбувати те, що видає релігію, партію, профспілку чи здоров’я.
    Суми має бути видно.
documents-pages =
    Уже є:
    { $list }
    Бракує сторінки? Просто надішліть її.
documents-line =
    { $count ->
        [one] ✓ { $kind }: { $count } сторінка
        [few] ✓ { $kind }: { $count } сторінки
        [many] ✓ { $kind }: { $count } сторінок
       *[other] ✓ { $kind }: { $count } сторінки
    }
documents-send = ✅ Надіслати
documents-another = ➕ Ще один документ
documents-other_kind = Інший документ
documents-remove = 🗑 Прибрати сторінку
documents-which_page = Яку сторінку прибрати?
documents-page_number = Сторінка { $number }
documents-keep_all = Залишити всі
documents-nothing_left = Тепер не лишилося жодної сторінки.
documents-receipt =
    ✅ Надійшло до Jobcenter. Номер: { $number }
    { $at }
    { $list }
documents-receipt_late =
    ✅ Надійшло до Jobcenter. Номер: { $number }
    Надійшло: { $at }. Опрацьовано: { $processed }.
    { $list }
documents-receipt_follows = Дякуємо! Номер: { $number }. Деякі сторінки ще завантажуються. Підтвердження прийде згодом.
documents-receipt_file = Ваше підтвердження { $number } як PDF.
documents-recall =
    { $count ->
        [one] Ще не надіслано: { $count } сторінка.
        [few] Ще не надіслано: { $count } сторінки.
        [many] Ще не надіслано: { $count } сторінок.
       *[other] Ще не надіслано: { $count } сторінки.
    }
    Це зберігається тут до { $until }.
documents-send_now = ✅ Надіслати зараз
documents-delete = 🗑 Видалити
documents-deleted = Видалено. Нічого з цього не потрапило до Jobcenter.
documents-expired =
    { $count ->
        [one] Не надіслано: { $count } сторінка. Тепер це видалено.
        [few] Не надіслано: { $count } сторінки. Тепер їх видалено.
        [many] Не надіслано: { $count } сторінок. Тепер їх видалено.
       *[other] Не надіслано: { $count } сторінки. Тепер їх видалено.
    }
documents-handed_over = Jobcenter чекає на документи. Ваші сторінки тепер там. Номер: { $number }
documents-not_here =
    Тут Jobcenter не приймає документів.
    Здайте їх тут: { $address }
    Або надішліть їх тут: { $website }
documents-filed = ✅ Додано до особової справи: { $kind } ({ $number }).
documents-again =
    Будь ласка, надішліть ще раз: { $kind } ({ $number }).
    Причина: { $reason }
documents-send_again = 📷 Надіслати ще раз

## Чому файл не підходить

refused-too_large =
    Файл завеликий. Можна до { $limit } МБ.
    Надішліть фото або розділіть файл.
refused-empty = Файл порожній. Будь ласка, надішліть його ще раз.
refused-kind =
    Такий файл Jobcenter не може відкрити.
    Підходять: фото (JPG, PNG, HEIC, WebP, TIFF) і PDF.
    Найпростіше: сфотографуйте аркуш. У Word: «Поділитися як PDF».
refused-encrypted = PDF захищено паролем. Будь ласка, надішліть його без пароля або як фото.
refused-broken_pdf = PDF пошкоджено. Будь ласка, надішліть його ще раз або як фото.
refused-broken_image = Зображення не відкривається. Будь ласка, сфотографуйте аркуш ще раз.
refused-too_heavy = Цей PDF надто складний. Сфотографуйте сторінки або збережіть їх наново як PDF через «Друк».
refused-too_many_pages = У PDF забагато сторінок. Можна не більше ніж { $pages }. Будь ласка, розділіть його.
refused-too_many_pixels = Зображення завелике, воно не відкриється. Будь ласка, просто сфотографуйте аркуш.
refused-not_scanned = Файл завеликий для перевірки на віруси. Розділіть його або сфотографуйте сторінки.
refused-infected = У цьому файлі є вірус. Будь ласка, сфотографуйте аркуш.
refused-not_fetched = Файл не дійшов. Будь ласка, надішліть його ще раз.

## Чиє це?

whose-whose =
    Ще одне питання: чиї це документи?
    Напишіть ім’я, прізвище, дату народження та BG-Nummer.
    Або сфотографуйте лист від Jobcenter.
whose-later = Зараз не маю під рукою
whose-fine = Нічого страшного. Ваші документи все одно надійшли.
whose-thanks = Дякуємо! Jobcenter визначить, чиї це документи.
whose-thanks_without_number = Дякуємо! BG-Nummer не було. Jobcenter визначить, чиї це документи.
whose-letter_thanks = Дякуємо! Jobcenter перегляне цей лист.

## Повідомлення

message-write = Напишіть тепер своє повідомлення. Фото й голосові повідомлення теж можна.
message-confirm = Надіслати це до Jobcenter?
message-yes = ✅ Так, надіслати
message-search = 🔎 Спершу пошукати відповідь
message-no = Ні
message-sent =
    ✅ Передаю до Jobcenter. Номер: { $number }
    { $at }
    Відповідь орієнтовно до: { $until }
message-sent_closed =
    ✅ Передаю до Jobcenter. Номер: { $number }
    { $at }. Jobcenter знову відкриється: { $opens }
    Відповідь орієнтовно до: { $until }
message-sent_again = ✅ Передаю до Jobcenter: { $number }.
message-machine = 🌐 Переклала машина. Чинним є німецький текст:
message-take_back = ↩️ Забрати назад
message-taken_back = Забрано назад: { $number }. Jobcenter цього не бачить.
message-not_sent = Добре, нічого не надіслано.
message-passed_on = Ваше повідомлення вже в Jobcenter. Номер: { $number }
message-edited = Змінено: { $number }.
message-details =
    🔒 Банківські дані, адресу й телефон Jobcenter ніколи не змінює лише через чат.
    Спершу ми перевіримо, хто пише.
message-application =
    Це схоже на заяву. Вона діє з першого числа цього місяця.
    Jobcenter бачить час Вашого повідомлення.
message-objection =
    ⚠️ Заперечення (Widerspruch) у чаті не діє (§ 84 SGG).
    Надішліть його з підписом поштою: { $address }
    Або здайте його там особисто. Строк: один місяць.
message-answer =
    💬 Jobcenter:
    { $text }
message-answer_file = 💬 Файл від Jobcenter.

## Дзвінок

callback-subject = Про що йдеться?
callback-subject_money = Гроші
callback-subject_documents = Документи
callback-subject_work = Робота
callback-subject_appointment = Прийом (Termin)
callback-subject_other = Щось інше
callback-already = У Вас уже є замовлений дзвінок: { $at } ({ $number }).
callback-one_is_enough = У Вас уже є замовлений дзвінок.
callback-when = Коли Вам зателефонувати?
callback-other_times = Інший час
callback-day = У який день?
callback-slot = { $day }: о котрій годині?
callback-other_day = Інший день
callback-nothing_free = Зараз немає вільного часу. Можна зателефонувати нам: { $phone }.
callback-slot_taken = Цей час щойно зайняли. Ще вільно:
callback-phone = За яким номером Вам зателефонувати?
callback-share_phone = 📱 Надіслати мій номер
callback-bad_phone = Це не номер телефону. Приклад: 0203 123456.
callback-summary =
    📞 { $at }, { $phone }
    { $subject }. Мова: { $language }. Перекладач: { $interpreter }.
    Автовідповідач: { $voicemail }
callback-book = ✅ Підтвердити
callback-change_phone = Інший номер
callback-want_interpreter = З перекладачем
callback-no_interpreter = Без перекладача
callback-allow_voicemail = Дозволити автовідповідач
callback-no_voicemail = Не дозволяти автовідповідач
callback-booked =
    ✅ Ми зателефонуємо Вам: { $at }
    Телефон: { $phone }. Справа: { $number }
callback-moved =
    ✅ Перенесено. Ми зателефонуємо Вам: { $at }
    Телефон: { $phone }. Справа: { $number }
callback-move = 🔁 Перенести
callback-cancel = ❌ Скасувати дзвінок
callback-cancelled = Скасовано: { $number }. Новий дзвінок можна замовити будь-коли.
callback-reminder = ⏰ Ми Вам зателефонуємо: { $at }, { $phone } ({ $number }).
callback-reminder_discreet = ⏰ Нагадування для Вас.
callback-show = Показати
callback-calendar = Для Вашого календаря.
callback-calendar_title = Дзвінок ({ $office })
callback-missed_once =
    Ми до Вас не додзвонилися ({ $at }, { $phone }).
    Ми спробуємо ще раз.
callback-missed_twice = Ми двічі до Вас не додзвонилися. Будь ласка, оберіть новий час ({ $number }).
callback-closed_day = Цього дня Jobcenter зачинено. Будь ласка, оберіть новий час ({ $number }).
callback-wrong_number = За Вашим номером відповів хтось інший. Як Вам зателефонувати ({ $number })?
callback-renumbered =
    ✅ Новий номер: { $phone }
    Ми зателефонуємо Вам: { $at }. Справа: { $number }
callback-booked_by_office =
    📞 Jobcenter зателефонує Вам: { $at }
    Телефон: { $phone }. Справа: { $number }
callback-shifted = Jobcenter не може зателефонувати в цей час. Будь ласка, оберіть новий ({ $number }).
callback-choose_new = 🗓 Обрати новий час

## Відповіді

information-money = 💶 Гроші й заяви. Що Ви хочете дізнатися?
information-work = 🛠 Робота й навчання. Що Ви хочете дізнатися?
information-search = 🔎 Шукати
information-what = Що Ви хочете дізнатися? Напишіть своїми словами.
information-answer =
    { $title }

    { $text }

    Джерело: { $source }. Станом на: { $as_of }
    { $notes }
information-helpful = 👍 Допомогло
information-unhelpful = 👎 Не допомогло
information-ask_office = ✉️ Запитати Jobcenter
information-more = Інші питання
information-thanks = Дякуємо за відгук!
information-sorry = Шкода. Напишіть нам, що Ви хочете дізнатися.
information-found = Ви маєте на увазі це?
information-found_nothing = На це в мене немає відповіді. Jobcenter може допомогти.
information-send_question = ✉️ Надіслати питання до Jobcenter
information-search_again = 🔎 Запитати інакше
information-gone = Цієї відповіді вже немає.

## Новини

news-news = { $list }
news-line =
    📰 { $day }
    { $text }
news-none = Зараз новин немає.
news-new = 📰 { $text }
news-subscribe = 🔔 Отримувати новини автоматично
news-unsubscribe = 🔕 Більше не отримувати
news-subscribed = Добре, Ви отримуватимете новини автоматично.
news-unsubscribed = Добре, Ви більше нічого не отримуватимете автоматично.

## Мої справи

matters-list = 🗂 Ваші справи. Натисніть на одну з них.
matters-nothing = Тут поки нічого немає.
matters-unsent =
    { $count ->
        [one] ⏳ Ще не надіслано: { $count } сторінка
        [few] ⏳ Ще не надіслано: { $count } сторінки
        [many] ⏳ Ще не надіслано: { $count } сторінок
       *[other] ⏳ Ще не надіслано: { $count } сторінки
    }
matters-request = ❗ Потрібно: { $kind }
matters-request_until = ❗ До { $until }: { $kind }
matters-deadline = ⏰ Мій строк: { $until }
matters-remember = ➕ Записати строк
matters-request_done = Ви це вже надіслали. Дякуємо!
matters-callback = 📞 Дзвінок: { $at }
matters-submission = 📄 { $number }, { $day }
matters-message_in = ✉️ { $number }, { $day }
matters-message_out = 💬 { $number }, { $day }
matters-submission_open =
    📄 { $number }
    Надійшло: { $at }
    { $list }
matters-state = { $kind }: { $state }
matters-receipt = 🧾 Підтвердження як PDF
matters-message_open =
    { $number }, { $at } ({ $state })

    { $text }
state-open = ще не надіслано
state-sent = надійшло
state-seen = переглянуто
state-filed = додано до особової справи
state-again = надішліть, будь ласка, ще раз
state-held = у дорозі
state-passed = у Jobcenter
state-read = прочитано
state-delivered = доставлено
state-failed = не доставлено

## Налаштування

settings-settings =
    ⚙️ Налаштування
    Мова: { $language }
settings-discreet_on = Нагадування без подробиць
settings-discreet_off = Нагадування з подробицями
settings-is_discreet = Тепер нагадування не показують подробиць.
settings-not_discreet = Тепер нагадування показують подробиці.
settings-show = Що про мене збережено?
settings-export = Завантажити мої дані
settings-erase = Видалити мої дані
settings-notice = Захист даних
settings-stored =
    Ім’я: { $name }. Телефон: { $phone }. BG-Nummer: { $files }
    Подання документів: { $submissions }, повідомлення: { $messages }, дзвінки: { $callbacks }
    Файли видаляються через { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }.
settings-export_coming = Збираємо Ваші дані. Скоро вони прийдуть сюди.
settings-export_ready = Ваші дані: ZIP-файл з усім.
settings-erase_sure =
    Видалити все, що цей бот знає про Вас?
    Те, що є у Вашій особовій справі, залишиться: цього вимагає закон.
settings-answers_here = 📍 Відповіді завжди в цей чат
settings-answers_last = 📍 Відповіді в останній чат
settings-are_here = Тепер відповіді завжди приходять у цей чат.
settings-are_last = Тепер відповіді приходять туди, звідки Ви писали востаннє.
settings-erase_yes = Так, видалити
settings-erase_no = Ні, залишити
settings-erase_planned = Дані буде видалено: { $at }. До того часу це можна скасувати.
settings-erase_undo = ↩️ Усе-таки не видаляти
settings-erase_undone = Добре, нічого не буде видалено.
settings-erased = Ваші дані видалено. Усього найкращого!

## Чати

choices-how = У відповідь напишіть номер.
chat-only_you =
    У цьому чаті кілька людей. Заради Вашого захисту так не можна.
    Будь ласка, відкрийте чат лише зі мною.
chat-unencrypted =
    Цей чат не зашифровано. Тому Jobcenter його не читає.
    Будь ласка, відкрийте новий, зашифрований чат зі мною.
tie-confirmed = ✔ { $office } тепер знає, що це Ви.
tie-alert =
    🔔 Ще один чат тепер пов’язано з Вашою особовою справою в { $office }.
    Ви його не знаєте? Тоді, будь ласка, натисніть.
tie-unknown = ❗ Я його не знаю
tie-reported = Дякуємо. Інший чат нічого не отримає, доки Jobcenter усе не перевірить.
chat-barred =
    ⛔ До { $until } цей чат заблоковано. Нічого не передано далі.
    Зв’язатися з нами можна так: { $phone }
    { $address }
chat-told_muted =
    🔇 Лише після { $until } Jobcenter знову читатиме Ваші повідомлення. Причина: { $reason }
    Надсилати документи й замовляти дзвінки можна й далі.
    Терміново? Зателефонуйте: { $phone } або приходьте: { $address }
chat-told_blocked =
    ⛔ До { $until } Jobcenter тут нічого не приймає. Причина: { $reason }
    Зв’язатися з нами можна так: { $phone }
    { $address }
chat-unbarred = 🔈 Тут Ви знову можете писати до Jobcenter.
chat-slow = Це було дуже швидко. Усе дійде, тільки трохи повільніше.
chat-joined =
    У Jobcenter об’єднали Ваші чати. Тепер усе є в розділі «Мої справи».
    Відповіді приходять туди, звідки Ви писали востаннє.
chat-joined_here = 📍 Відповіді завжди сюди

## Помилки

error-locked =
    Одне Ваше повідомлення я не можу прочитати: бракує Вашого ключа.
    Будь ласка, надішліть його ще раз. Тоді зазвичай виходить.

error-refused = Зараз це неможливо.
error-gone = Цього вже немає, або воно не Ваше.
error-too_late = Для цього вже запізно: воно вже в Jobcenter.
error-step_changed = Тут дещо змінилося. Почнемо цю частину заново. Ваші дані збереглися.
error-broken =
    Не вийшло. Це наша помилка.
    Будь ласка, зателефонуйте: { $phone }
error-unsupported =
    { $what } я не можу передати до Jobcenter.
    Можна надсилати текст, фото, PDF і голосові повідомлення.
unsupported-sticker = Стікер
unsupported-location = Геолокацію
unsupported-poll = Опитування
unsupported-game = Гру
unsupported-story = Історію
unsupported-dice = Кубик
unsupported-venue = Місце
unsupported-call = Дзвінок
unsupported-verification = Верифікацію
unsupported-other = Таке

## Підтвердження (PDF)

receipt-title = Підтвердження отримання
receipt-number = Номер
receipt-received = Надійшло
receipt-for = Для
receipt-processed = Опрацьовано
receipt-pages =
    { $count ->
        [one] { $count } сторінка
        [few] { $count } сторінки
        [many] { $count } сторінок
       *[other] { $count } сторінки
    }
receipt-footer = { $office }, { $phone }. За значенням SHA-256 можна перевірити, що файл не змінено.

## Види документів

group-housing = 🏠 Житло
group-income = 💼 Робота й доходи
group-assets = 🏦 Рахунок і майно
group-health = 🩺 Здоров’я
group-identity = 🪪 Паспорт і особисті дані
group-school = 🎓 Школа й університет
group-forms = 📝 Бланки
group-other = Інше
document-rental-contract = Договір оренди (Mietvertrag)
document-utility-bill = Комунальні (Betriebskostenabrechnung)
document-heating-bill = Рахунок за опалення (Heizkostenabrechnung)
document-rent-increase = Підвищення оренди (Mieterhöhung)
document-landlord-certificate = Довідка орендодавця (Vermieterbescheinigung)
document-payslip = Розрахунок зарплати (Lohnabrechnung)
document-employment-contract = Трудовий договір (Arbeitsvertrag)
document-dismissal = Звільнення (Kündigung)
document-notice-of-benefits = Рішення: пенсія, Kindergeld … (Bescheid)
document-bank-statement = Виписки з рахунку (Kontoauszüge)
document-vehicle-papers = Авто: техпаспорт (Kfz-Schein), страховка
document-sick-note = Лікарняний (Krankschreibung, AU)
document-health-insurance = Довідка лікарняної каси (Krankenkasse)
document-disability-pass = Інвалідність (Schwerbehindertenausweis)
document-identity-card = ID-картка чи паспорт (Personalausweis, Pass)
document-residence-permit = Дозвіл на проживання (Aufenthaltstitel)
document-registration = Довідка про реєстрацію (Meldebescheinigung)
document-birth-certificate = Свідоцтво про народження (Geburtsurkunde)
document-power-of-attorney = Довіреність (Vollmacht) або Betreuerausweis
document-school-certificate = Довідка зі школи (Schulbescheinigung)
document-enrolment = Довідка ВНЗ (Immatrikulationsbescheinigung)
document-main-application = Основна заява (Hauptantrag)
document-renewal = Продовження (Weiterbewilligungsantrag)
document-change-notice = Бланк про зміни (Veränderungsmitteilung)
document-annex = Додаток до заяви (Anlage zum Antrag)
document-letter = Лист (Brief)
document-unknown = Не знаю
document-identification = Лист із BG-Nummer

## Причини надіслати ще раз

reason-blurred = Нечітко
reason-cut = Скраю бракує частини
reason-dark = Надто темно
reason-missing_pages = Бракує сторінок
reason-wrong = Не той документ
reason-outdated = Уже застарів

## Майданчик (сторінка для проби)

playground-title = Jobcenter для проби
playground-claimants = Телефон
playground-desk = Команда
playground-general = Загальне
playground-topics = Теми
playground-write = Написати повідомлення
playground-send = Надіслати
playground-attach = Надіслати файл
playground-camera = Зробити фото
playground-share = Надіслати номер
playground-typing = пише …
playground-edit = Змінити
playground-delete = Видалити
playground-edited = змінено
playground-clock = Годинник
playground-minutes = +10 хв
playground-hour = +1 год
playground-evening = до 18:00
playground-day = до завтра, 8:00
playground-save_test = Зберегти чат як тест
playground-drop = Перетягніть файли сюди
playground-staff = Писати як
playground-internal = // на початку: лишається всередині
playground-connection = Немає зв’язку. Зараз продовжимо.
playground-back = Назад
playground-silent = без звуку
playground-stored = надіслано
playground-delivered = доставлено
playground-language = Мова сторінки

## Запити та строки

demand-asked =
    📋 До { $until } Jobcenter потрібні документи ({ $number }):
    { $list }
demand-list =
    📋 До { $until } ({ $number }):
    { $list }
    Натисніть на те, що хочете надіслати.
demand-all_there =
    ✅ Усе є ({ $number }).
    { $list }
demand-line_missing = ☐ { $kind }
demand-line_there = ☑ { $kind }
demand-list_of_slip =
    📋 { $number }: Jobcenter потрібні ці документи.
    { $list }
    Натисніть на те, що хочете надіслати.
demand-send = 📷 { $kind }
demand-send_now = 📷 Надіслати зараз
demand-need_more_time = ⏳ Мені треба більше часу
demand-time_asked =
    Ваше прохання вже в Jobcenter.
    Строк ({ $until }) діє далі, доки Ви не отримаєте згоду.
demand-write_why = ✉️ Написати причину
demand-extended =
    ✅ Ви маєте більше часу: до { $until } ({ $number }).
    { $list }
demand-not_extended =
    На жаль, більше часу дати неможливо. Строк не змінюється: { $until } ({ $number }).
    { $list }
    Надішліть те, що вже маєте.
demand-reminder =
    ⏰ Будь ласка, не забудьте: до { $until } ({ $number }).
    { $list }
demand-still_missing =
    Ще дечого бракує, строк до { $until } ({ $number }):
    { $list }
demand-complete = ✅ Тепер усе є ({ $number }). Дякуємо!
demand-withdrawn = Документи { $number } Jobcenter більше не потрібні.
deadline-letter =
    Ми нагадаємо Вам про строк.
    Сфотографуйте лист. Фото отримаєте лише Ви.
deadline-no_photo = Далі без фото
deadline-until = До якого дня? Напишіть дату, наприклад 15.12.
deadline-no_day = Я не розумію цю дату. Приклад: 15.12.
deadline-bad_day = { $day } не підходить. Будь ласка, оберіть день у найближчі два роки.
deadline-noted = ⏰ Записано: { $day } · Ми нагадаємо Вам заздалегідь.
deadline-reminder = ⏰ Ваш строк закінчується: { $day }
deadline-done = ✅ Зроблено
deadline-is_done = ✅ Зроблено. Більше про це не нагадуватимемо.

## Аркуш до листа

slip-title = Надішліть документи просто з телефона
slip-intro = Jobcenter потрібні від Вас ці документи до { $until }:
slip-list = Jobcenter потрібні ці документи:
slip-scan = Наведіть камеру телефона на цей малюнок. Потім сфотографуйте документи.
slip-type = Або напишіть цей код у чаті:
slip-safe = З цим кодом можна лише надсилати документи. Читати з ним нічого не можна.
slip-footer = { $office } · { $phone } · Запит { $number }

## Сторінка для надсилання

upload-link = Надішліть документи на сторінці Jobcenter. Посилання діє один раз, протягом 24 годин.
upload-link_instead =
    Тут Jobcenter не приймає файлів. Ваш файл до нас не потрапив.
    Надішліть його на сторінці Jobcenter. Посилання діє один раз, протягом 24 годин.
upload-open = 🔗 Відкрити сторінку для надсилання
upload-open_here = 📷 Надіслати тут
upload-prefer = 🔗 Краще через сторінку Jobcenter
upload-confirm = Тут Ви надсилаєте документи до Jobcenter. Посилання діє один раз.
upload-enter = Далі
upload-over = Цю сторінку закрито. Завантажене не пропаде. Візьміть у чаті нове посилання.
upload-no_script = Для цієї сторінки потрібен JavaScript. Увімкніть його або здайте документи в Jobcenter.
upload-title = Надіслати документи
upload-hint = Фотографуйте кожну сторінку окремо. Покладіть аркуш рівно.
upload-camera = Зробити фото
upload-choose = Обрати файли
upload-kind = Що це?
upload-pick = Оберіть, будь ласка
upload-send = Надіслати до Jobcenter
upload-turn = Обернути
upload-remove = Прибрати
upload-up = Вгору
upload-down = Вниз
upload-move = Пересунути
upload-waiting = Чекає.
upload-sending = Надсилається …
upload-paused = Немає зв’язку. Надсилання продовжиться само.
upload-checking = Перевіряється …
upload-there = ✓ Завантажено.
upload-refused = Так не вийде.
upload-twice = Ця сторінка тут двічі.
upload-sent_before = Цю сторінку Ви вже надсилали: { $day }
upload-page = Сторінка #
upload-again = Немає зв’язку. Будь ласка, натисніть ще раз.
upload-sent_number = Надійшло до Jobcenter. Номер: #
upload-another = Можна надіслати ще.
upload-to_chat = Підтвердження прийде в чат.
upload-not_ready = Одна сторінка ще перевіряється. Будь ласка, трохи зачекайте.

## Діяти за інших

clients-who = Для кого?
clients-self = Для мене
clients-client = { $initials } ({ $role })
clients-add = ➕ Для іншої людини
clients-change = 👥 Для кого?
clients-role_proxy = довіреність
clients-role_guardian = опіка
clients-role_courier = лише передача
clients-role =
    Як Ви дієте за цю людину?
    Хто лише передає, може тільки надсилати. Усе інше перевіряє Jobcenter.
clients-as_proxy = За довіреністю (Vollmacht)
clients-as_guardian = Як опікунка чи опікун (Betreuung)
clients-as_courier = Я лише щось передаю
clients-name = Для кого? Напишіть ім’я, прізвище, дату народження та BG-Nummer.
clients-no_name = Будь ласка, напишіть ім’я та прізвище.
clients-added_proxy =
    Записано: { $initials }. Ви вже можете надсилати.
    Читати зможете, коли Jobcenter дасть згоду. Будь ласка, надішліть довіреність (Vollmacht).
clients-added_guardian =
    Записано: { $initials }. Ви вже можете надсилати.
    Читати зможете, коли Jobcenter дасть згоду. Будь ласка, надішліть посвідчення опікуна (Betreuerausweis).
clients-added_courier = Записано: { $initials }. Ви можете надсилати, але відповіді Вам не приходять.
clients-approved = ✔ Тепер Ви дієте за { $initials }, до: { $until }
clients-revoked = Ви більше не дієте за { $initials }.
clients-expired = Час минув: Ви більше не дієте за { $initials }.
clients-courier_reads_nothing = Ви лише передаєте, тому можете тільки надсилати. Читати може лише сама людина.
clients-only_oneself = Це можна робити лише для себе. Спершу оберіть «Для мене».
settings-clients = 👥 Діяти за інших

## Переклади

translated-machine = 🌐 Цей переклад зробила машина. Чинним є німецький текст.
information-unreviewed = Фахівці ще не перевіряли цей текст.
information-in_german = Читати німецькою
foreign-understood = ✔ У Jobcenter зрозуміли Ваше повідомлення { $number }. Воно зараховується з: { $day }
foreign-wanted =
    До { $until } Jobcenter потрібне Ваше повідомлення { $number } німецькою.
    Якщо переклад надійде вчасно, зараховується дата: { $day }
foreign-send = ✉️ Надіслати переклад
foreign-write = Напишіть переклад тут. Його фото теж підійде.
foreign-there = ✅ Передаю до Jobcenter переклад до { $number }.
foreign-reminder = ⏰ Ще немає перекладу до { $number }. Строк: до { $until }

## Коли терміново

keyword-urgent = грошей на їжу, грошей на продукти, грошей на хліб, грошей на ліки, грошей на суміш, грошей на молоко, грошей на памперси, зовсім немає грошей, зовсім нема грошей, взагалі немає грошей, взагалі нема грошей, більше немає грошей, більше нема грошей, грошей більше немає, грошей більше нема, лишились без грошей, лишилися без грошей, лишилась без грошей, лишилася без грошей, лишився без грошей, сидимо без грошей, сиджу без грошей, гроші закінчилися, гроші закінчились, закінчилися гроші, закінчились гроші, немає ні копійки, нема ні копійки, не маю ні копійки, немає ні цента, нема ні цента, не маю ні цента, за що купити їж, за що купити їст, за що купити лік, за що жити, нічого їсти, нема що їсти, немає що їсти, чого їсти, нічим годувати, чим годувати дит, вчора не їли, вчора не їла, вчора не їв, дні не їли, дні не їла, дні не їв, день не їли, день не їла, день не їв, не їли з вчора, не їли з учора, голодую, голодуємо, діти голодні, дитина голодна, я голодна, я голодний, сидимо голодні, немає їжі, нема їжі, без їжі, їжа закінчилась, їжа закінчилася, холодильник порожній, холодильник пустий, порожній холодильник, пустий холодильник, холодильнику порожньо, холодильнику пусто, відключили світло, вимкнули світло, відрізали світло, відключать світло, світло відключили, світло вимкнули, відключили електрику, вимкнули електрику, немає світла, нема світла, світла немає, світла нема, сидимо без світла, сиджу без світла, відключили газ, відключили воду, відключили опалення, немає опалення, нема опалення, сидимо без опалення, холодні батареї, батареї холодні, замерзаємо, замерзаю, мерзнемо, виселяють, нас виселяє, виселяє нас, мене виселяє, виселяє мене, нас виселили, мене виселили, виселили нас, виселили мене, виселили з, хочуть виселити, хоче виселити, виганяють з квартири, виганяє з квартири, вигнали з квартири, вигнав з квартири, вигнали з дому, вигнав з дому, виганяють на вулицю, виганяє на вулицю, вигнали на вулицю, вигнав на вулицю, викидають на вулицю, викидає на вулицю, викинули на вулицю, опинилися на вулиці, опинились на вулиці, лишилися на вулиці, лишились на вулиці, спимо на вулиці, сплю на вулиці, ночуємо на вулиці, ночую на вулиці, спимо в машині, сплю в машині, ночую на вокзалі, ночуємо на вокзалі, немає де жити, нема де жити, ніде жити, немає де спати, нема де спати, ніде спати, немає де ночувати, нема де ночувати, ніде ночувати, мені нікуди йти, нам нікуди йти, нікуди піти, лишилися без житла, лишились без житла, лишилася без житла, лишилась без житла, лишився без житла, даху над головою, бездомн, безхатьк, безхатченк, скрутне становище, скрутному становищі, критична ситуація, терміново потрібні гроші, hroshei na izhu, hroshei na yizhu, groshey na yizhu, nema shcho yisty, nema scho yisty, nichoho yisty, nema svitla, nemaie svitla, nemae svitla, vyseliaiut, vyselyayut, nemaie de zhyty, nemae de zhyty, nema de zhyty
keyword-danger = хочу померти, хочу вмерти, хочу умерти, хочеться померти, хочеться вмерти, краще померти, не хочу жити, жити не хочу, не хочу більше жити, не хочеться жити, жити не хочеться, не можу більше жити, більше не можу жити, втомилася жити, втомився жити, набридло жити, сенсу жити, вб’ю себе, уб’ю себе, вбити себе, убити себе, на себе руки, покінчу з собою, покінчу із собою, покінчити з собою, покінчити із собою, покінчу з життям, покінчити з життям, самогуб, суїцид, повішус, повіситис, стрибну з вікна, стрибну з мосту, стрибну з даху, стрибнути з вікна, стрибнути з мосту, стрибнути з даху, викинус, кинусь під, кинуся під, ріжу вени, різати вени, наковта, випила таблет, випив таблет, випила всі таблет, випив всі таблет, випив усі таблет, випила усі таблет, випила багато таблет, випив багато таблет, прийняла багато таблет, вип’ю всі таблетки, отруюс, отруїтис, б’є мене, мене б’є, б’є мою, б’є дит, б’є дітей, б’є сина, б’ють мене, мене б’ють, б’ють мою, побив мене, мене побив, побили мене, він мене бив, душить мене, мене душить, вб’є мене, уб’є мене, мене вб’є, мене уб’є, хоче мене вбити, хоче мене убити, мене хочуть вбити, хочуть мене вбити, погрожує вбити, погрожує убити, погрожує мене вбити, погрожують вбити, він погрожує мені, він мені погрожує, чоловік погрожує, чоловік мені погрожує, погрожує ножем, погрожує зброєю, кидається на мене, не випускає мене, гвалту, ґвалту, насильств, насилля, боюся за життя, боюся за своє життя, боюсь за своє життя, життя в небезпеці, небезпека для життя, загроза життю, кровотеч, стікає кров, не дихає, не можу дихати, втратила свідомість, втратив свідомість, без свідомості, непритомн, пожежа, ми горимо, все горить, горить квартира, горить будинок, квартира горить, будинок горить, викличте швидку, викличіть швидку, викличте поліцію, викличіть поліцію, поліцію терміново, khochu pomerty, hochu pomerty, ne khochu zhyty, ne hochu zhyty, vbiu sebe, vbyu sebe, mene bie, mene bye, samohub, samogub, pozhezha
command-urgent = Потрібна допомога сьогодні
urgent-button = 🚨 Потрібна допомога сьогодні
urgent-what =
    🚨 Чого бракує сьогодні?
    У Jobcenter Ваше звернення буде на самому верху списку.
urgent-money = Немає грошей, немає їжі
urgent-power = Немає світла, немає опалення
urgent-home = Немає житла
urgent-other = Щось інше
urgent-write = Що сталося? Напишіть одним реченням.
urgent-send = Надіслати без тексту
urgent-sent =
    🚨 У Jobcenter Ваше звернення на самому верху списку. Номер: { $number }
    { $at }
    Найшвидше — телефоном: { $phone }
urgent-sent_closed =
    🚨 У Jobcenter Ваше звернення на самому верху списку. Номер: { $number }
    Jobcenter знову відкриється: { $opens }
    Тоді найшвидше — телефоном: { $phone }
urgent-advance =
    Розрахунок триває довше? Ви можете вимагати аванс (§ 42 SGB I).
    Бракує грошей цього місяця? До 100 € можна отримати раніше (§ 42 SGB II).
urgent-advance_button = Вимагати аванс
urgent-advance_text = Я подаю заяву на аванс згідно з § 42 SGB I.
urgent-no_power = Відключення часто можна відвернути. На борги за світло Jobcenter може дати позику (§ 22 Abs. 8 SGB II).
urgent-no_home = Без житла допомагає й Ваше місто: запитайте про службу для бездомних (Fachstelle für Wohnungslose).
danger-danger =
    ❗ Я програма, а не служба порятунку. Jobcenter теж не служба порятунку.
    Будь ласка, зателефонуйте зараз:
    { $list }
danger-emergency = Небезпека для життя, пожежа, нещасний випадок: { $phone }
danger-violence = Насильство над жінками, вдень і вночі: { $phone }
danger-counselling = Поговорити з кимось, вдень і вночі: { $phone }

## Режим читання вголос

keyword-reading = режим читання вголос, читання вголос, читати вголос, режим читання, озвучення, chytannia vholos, chytaty vholos, rezhym chytannia
command-reading = Читання вголос увімкнути чи вимкнути
settings-reading_on = Увімкнути режим читання вголос
settings-reading_off = Вимкнути режим читання вголос
settings-is_reading = Режим читання вголос увімкнено: без символів, короткі тексти, відповіді номером.
settings-not_reading = Режим читання вголос вимкнено.

## Доповнення

urgent-hint = Сьогодні терміново? Тоді натисніть тут.
urgent-raised =
    🚨 { $number } тепер на самому верху списку в Jobcenter.
    Найшвидше — телефоном: { $phone }
information-only_german = Ця відповідь є поки що лише німецькою.
symbol-missing = бракує:
symbol-there = є:
