### Что читают посетители Jobcenter. Русский перевод; источник — немецкий текст. Обращение на «Вы», не больше 15 слов в предложении.

## Языки

language-de = немецкий
language-de-simple = простой немецкий
language-en = английский
language-tr = турецкий
language-ar = арабский
language-uk = украинский
language-ru = русский
language-bg = болгарский
language-ro = румынский
language-fa = персидский
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
language-changed = Хорошо, теперь по-русски.

## Слова

word-yes = да
word-no = нет
word-none = нет данных

button-menu = 🏠 Меню
button-cancel = Отмена
button-language = 🌐 Язык · Sprache

## Ключевые слова, через запятую

keyword-menu = меню, старт, начало, начать, главное меню, главная, menyu, glavnoe menyu
keyword-back = назад, вернуться, вернуться назад, обратно, nazad
keyword-cancel = отмена, отменить, отмени, стоп, прекратить, хватит, otmena, otmenit
keyword-help = помощь, помогите, помоги, подсказка, pomoshch, pomosh, pomogite
keyword-human = человек, живой человек, поговорить с человеком, хочу поговорить с человеком, я хочу поговорить с человеком, сотрудник, оператор, специалист, консультант, chelovek, sotrudnik
keyword-documents = документы, документ, отправить документ, отправить документы, сдать документы, бумаги, dokumenty, dokumenti
keyword-callback = обратный звонок, звонок, заказать звонок, перезвоните, перезвоните мне, позвоните мне, запись, записаться, термин, zvonok, perezvonite
keyword-language = язык, сменить язык, поменять язык, другой язык, yazyk, jazyk, iazyk
keyword-application = подаю заявление, подать заявление, хочу подать на, прошу назначить пособие, прошу выплатить, прошу аванс, заявление на пособие, заявление на выплат, оформить пособие, хочу получать пособие, подать антраг, подаю антраг, podat zayavlenie, podayu zayavlenie, podat antrag
keyword-details = новый счет, новый счёт, новый банковский, новый номер счета, новый номер счёта, счет изменился, счёт изменился, поменялся счет, поменялся счёт, новые реквизиты, новый IBAN, новый ибан, новый адрес, адрес изменился, поменялся адрес, переехал, новый номер телефона, номер телефона изменился, поменялся номер, поменял номер, поменяла номер, сменил номер, сменила номер, novyj adres, noviy adres, novyj schet, noviy schet, pereehali, pereehala
keyword-objection = подаю возражение, подать возражение, хочу возразить, возражаю против, не согласен с решением, не согласна с решением, не согласны с решением, не согласен с ваш, не согласна с ваш, не согласны с ваш, не согласен с отказом, не согласна с отказом, не согласны с отказом, с решением не соглас, против решения, обжаловать, обжалую, оспорить решение, оспариваю, опротестовать, жалоба на решение, жалобу на решение, подать протест, видершпрух, видерспрух, ne soglasen s resheniem, ne soglasna s resheniem, obzhalovat, vidershpruh

## Команды в мессенджере

command-menu = Меню
command-documents = Отправить документы
command-message = Написать в Jobcenter
command-callback = Заказать звонок
command-matters = Мои обращения
command-news = Новости
command-language = Сменить язык
command-help = Помощь и люди
command-cancel = Отмена
bot-short = Документы, сообщения и звонки: Ваш Jobcenter в мессенджере.
bot-long =
    Отправляйте документы. Пишите нам. Заказывайте обратный звонок.
    Без записи, без дороги, без ожидания.

## Первое знакомство

start-language = 🌐 Sprache · Language · Dil · اللغة · زبان · Мова · Язык · Език · Limbă
start-notice =
    Вас приветствует { $office }!
    Ваши данные идут в Jobcenter в зашифрованном виде.
    Их обрабатывает и владелец этого мессенджера. Пользоваться ботом — дело добровольное.
start-understood = ✅ Понятно, дальше
start-read_all = Прочитать всё
start-other_ways = Как ещё связаться с Jobcenter
start-notice_link = Полный текст
start-whole_notice =
    Отвечает за данные: { $controller }
    Защита данных: { $officer }
    Цель: Ваши вопросы в Jobcenter. Основание: § 67b SGB X.
    Кто получает данные: Jobcenter и владелец этого мессенджера, также за пределами ЕС.
    { $days ->
        [one] Файлы удаляются здесь через { $days } день.
        [few] Файлы удаляются здесь через { $days } дня.
        [many] Файлы удаляются здесь через { $days } дней.
       *[other] Файлы удаляются здесь через { $days } дня.
    }
    Вы можете требовать показать, исправить и удалить Ваши данные. Вы можете и пожаловаться.
    Пользоваться ботом — дело добровольное. У других способов нет минусов для Вас.
start-ways =
    📞 { $phone }
    🏢 { $address }
    🌍 { $website }

## Меню

menu-menu = Что Вы хотите сделать?
menu-waiting =
    { $count ->
        [one] Jobcenter ждёт от Вас { $count } документ.
        [few] Jobcenter ждёт от Вас { $count } документа.
        [many] Jobcenter ждёт от Вас { $count } документов.
       *[other] Jobcenter ждёт от Вас { $count } документа.
    }
    Что Вы хотите сделать?
menu-documents = 📄 Отправить документы
menu-message = ✉️ Написать в Jobcenter
menu-callback = 📞 Заказать звонок
menu-money = 💶 Деньги и заявления
menu-work = 🛠 Работа и обучение
menu-news = 📰 Новости
menu-matters = 🗂 Мои обращения
menu-settings = ⚙️ Настройки

## Везде

help-help =
    Фото или сообщение можно просто отправить в любое время.
    «Меню» показывает всё. «Назад» и «Отмена» работают всегда.
human-how =
    Вы хотите поговорить с человеком.
    Нам можно и позвонить: { $phone }
cancel-done = Отменено. То, что Вы отправили, сохранилось.
resume-where = Мы ещё не закончили кое-что другое. Как Вы хотите продолжить?
resume-go_on = ▶️ Продолжить там
resume-start_again = Начать заново

## Документы

documents-kind = Какой документ Вы хотите отправить?
documents-kind_of_pages =
    { $count ->
        [one] Здесь { $count } страница. Что это?
        [few] Здесь { $count } страницы. Что это?
        [many] Здесь { $count } страниц. Что это?
       *[other] Здесь { $count } страницы. Что это?
    }
documents-hard_to_read =
    Страницу { $number }, возможно, трудно прочитать:
    { $list }
documents-fault_small = Изображение маленькое. Поднесите телефон ближе.
documents-fault_dark = Слишком темно. Включите свет.
documents-fault_pale = Текст слишком бледный. Снимайте без вспышки.
documents-fault_blurred = Текст нечёткий. Держите телефон неподвижно.
documents-fault_glare = { $where } блик. Поверните лист от света.
documents-as_file = Не помогает? Отправьте фото как файл: 📎, потом «Файл».
documents-fault_cut = { $where } не хватает куска. Держите телефон выше.
documents-where_top = Вверху
documents-where_bottom = Внизу
documents-where_left = Слева
documents-where_right = Справа
documents-where_top-left = Вверху слева
documents-where_top-right = Вверху справа
documents-where_bottom-left = Внизу слева
documents-where_bottom-right = Внизу справа
documents-take_again = 📷 Снять заново
documents-keep_it = Оставить
documents-being_checked = 🔎 Ваш файл ещё проверяется. Это может занять время. Вам ничего делать не нужно.
documents-sent_before =
    Страницу { $number } Вы уже отправляли: { $day } ({ $sent }).
    Ещё раз отправлять не нужно.
documents-twice = Страница { $number } повторяется.
documents-leave_out = Убрать
documents-again_please = Хорошо. Сфотографируйте страницу ещё раз.
documents-requested = ❗ Нужно прислать: { $kind }
documents-other_groups = Другие документы
documents-send_pages =
    { $kind }: отправьте сейчас фото или PDF.
    Для этого нажмите на скрепку 📎.
    Положите лист ровно на тёмный стол.
documents-send_statements =
    { $kind }: отправьте сейчас фото или PDF. Нажмите на 📎.
    Можно закрасить то, что говорит о религии, партии, профсоюзе или здоровье.
    Суммы должны читаться.
documents-pages =
    Вот что уже здесь:
    { $list }
    Не хватает страницы? Просто отправьте её.
documents-line =
    { $count ->
        [one] ✓ { $kind }: { $count } страница
        [few] ✓ { $kind }: { $count } страницы
        [many] ✓ { $kind }: { $count } страниц
       *[other] ✓ { $kind }: { $count } страницы
    }
documents-send = ✅ Отправить
documents-another = ➕ Ещё один документ
documents-other_kind = Это другой документ
documents-remove = 🗑 Убрать страницу
documents-which_page = Какую страницу убрать?
documents-page_number = Страница { $number }
documents-keep_all = Оставить все
documents-nothing_left = Теперь здесь нет ни одной страницы.
documents-receipt =
    ✅ Получено в Jobcenter. Номер: { $number }
    { $at }
    { $list }
documents-receipt_late =
    ✅ Получено в Jobcenter. Номер: { $number }
    Получено: { $at }. Обработано: { $processed }.
    { $list }
documents-receipt_follows = Спасибо! Номер: { $number }. Некоторые страницы ещё загружаются. Подтверждение придёт позже.
documents-receipt_file = Ваше подтверждение { $number } в PDF.
documents-recall =
    { $count ->
        [one] Ещё не отправлено: { $count } страница.
        [few] Ещё не отправлено: { $count } страницы.
        [many] Ещё не отправлено: { $count } страниц.
       *[other] Ещё не отправлено: { $count } страницы.
    }
    Всё остаётся здесь до { $until }
documents-send_now = ✅ Отправить сейчас
documents-delete = 🗑 Удалить
documents-deleted = Удалено. В Jobcenter из этого ничего не ушло.
documents-expired =
    { $count ->
        [one] Не отправлено: { $count } страница. Теперь она удалена.
        [few] Не отправлено: { $count } страницы. Теперь они удалены.
        [many] Не отправлено: { $count } страниц. Теперь они удалены.
       *[other] Не отправлено: { $count } страницы. Теперь они удалены.
    }
documents-handed_over = Jobcenter ждёт документы. Ваши страницы уже там. Номер: { $number }
documents-not_here =
    Здесь Jobcenter не принимает документы.
    Принесите их сюда: { $address }
    Или отправьте их здесь: { $website }
documents-filed = ✅ Добавлено в дело: { $kind } ({ $number }).
documents-again =
    Пожалуйста, отправьте ещё раз: { $kind } ({ $number }).
    Причина: { $reason }
documents-send_again = 📷 Отправить ещё раз

## Почему файл не подходит

refused-too_large =
    Файл слишком большой. Можно до { $limit } МБ.
    Отправьте фото или разделите файл.
refused-empty = Файл пустой. Пожалуйста, отправьте его ещё раз.
refused-kind =
    Такой файл Jobcenter открыть не может.
    Подходят: фото (JPG, PNG, HEIC, WebP, TIFF) и PDF.
    Проще всего: сфотографируйте лист. В Word: «Поделиться как PDF».
refused-encrypted = У PDF есть пароль. Пожалуйста, отправьте его без пароля или как фото.
refused-broken_pdf = PDF повреждён. Пожалуйста, отправьте его ещё раз или как фото.
refused-broken_image = Изображение не открывается. Пожалуйста, сфотографируйте лист ещё раз.
refused-too_heavy = Этот PDF слишком сложный. Пожалуйста, сфотографируйте страницы или распечатайте их заново в PDF.
refused-too_many_pages = В PDF слишком много страниц. Можно не больше { $pages }. Пожалуйста, разделите его.
refused-too_many_pixels = Изображение слишком большое и не открывается. Пожалуйста, просто сфотографируйте лист.
refused-not_scanned = Файл слишком большой для проверки на вирусы. Пожалуйста, разделите его или сфотографируйте страницы.
refused-infected = В этом файле вредоносная программа. Пожалуйста, сфотографируйте лист.
refused-not_fetched = Файл не дошёл. Пожалуйста, отправьте его ещё раз.

## Чьё это?

whose-whose =
    Ещё один вопрос: чьи это документы?
    Напишите имя и фамилию, дату рождения и BG-Nummer.
    Или сфотографируйте письмо от Jobcenter.
whose-later = Сейчас нет под рукой
whose-fine = Ничего страшного. Ваши документы всё равно получены.
whose-thanks = Спасибо! Jobcenter определит, к кому это относится.
whose-thanks_without_number = Спасибо! BG-Nummer не указан. Jobcenter определит, к кому это относится.
whose-letter_thanks = Спасибо! Jobcenter посмотрит письмо.

## Сообщения

message-write = Напишите сейчас своё сообщение. Фото и голосовые сообщения тоже можно.
message-confirm = Отправить это в Jobcenter?
message-yes = ✅ Да, отправить
message-search = 🔎 Сначала поискать ответ
message-no = Нет
message-sent =
    ✅ Отправляется в Jobcenter. Номер: { $number }
    { $at }
    Ответ ожидается до: { $until }
message-sent_closed =
    ✅ Отправляется в Jobcenter. Номер: { $number }
    { $at }. Jobcenter снова откроется: { $opens }
    Ответ ожидается до: { $until }
message-sent_again = ✅ { $number } отправляется в Jobcenter.
message-machine = 🌐 Машинный перевод. Действует немецкий текст:
message-take_back = ↩️ Отозвать
message-taken_back = Отозвано: { $number }. Jobcenter этого не видит.
message-not_sent = Хорошо, ничего не отправлено.
message-passed_on = Ваше сообщение теперь в Jobcenter. Номер: { $number }
message-edited = Изменено: { $number }.
message-details =
    🔒 Банковский счёт, адрес и телефон Jobcenter никогда не меняет только по сообщению в чате.
    Сначала мы уточняем, кто пишет.
message-application =
    Это похоже на заявление. Оно действует с первого числа этого месяца.
    Jobcenter видит время Вашего сообщения.
message-objection =
    ⚠️ Возражение (Widerspruch) в чате не действует (§ 84 SGG).
    Отправьте его с подписью обычной почтой: { $address }
    Или отдайте его там лично. Срок: один месяц.
message-answer =
    💬 Jobcenter:
    { $text }
message-answer_file = 💬 Файл от Jobcenter.

## Обратный звонок

callback-subject = По какому вопросу?
callback-subject_money = Деньги
callback-subject_documents = Документы
callback-subject_work = Работа
callback-subject_appointment = Встреча (Termin)
callback-subject_other = Другое
callback-already = У Вас уже заказан звонок: { $at } ({ $number }).
callback-one_is_enough = У Вас уже есть один заказанный звонок.
callback-when = Когда Вам позвонить?
callback-other_times = Другое время
callback-day = В какой день?
callback-slot = { $day }: в котором часу?
callback-other_day = Другой день
callback-nothing_free = Сейчас свободного времени нет. Наш телефон: { $phone }
callback-slot_taken = Это время только что заняли. Ещё свободно:
callback-phone = По какому номеру Вам позвонить?
callback-share_phone = 📱 Отправить мой номер
callback-bad_phone = Это не номер телефона. Пример: 0203 123456.
callback-summary =
    📞 { $at }, { $phone }
    { $subject }. Язык: { $language }. Переводчик: { $interpreter }.
    Автоответчик: { $voicemail }
callback-book = ✅ Заказать так
callback-change_phone = Другой номер
callback-want_interpreter = С переводчиком
callback-no_interpreter = Без переводчика
callback-allow_voicemail = Разрешить автоответчик
callback-no_voicemail = Не разрешать автоответчик
callback-booked =
    ✅ Мы Вам позвоним: { $at }
    Телефон: { $phone }. Обращение: { $number }
callback-moved =
    ✅ Перенесено. Мы Вам позвоним: { $at }
    Телефон: { $phone }. Обращение: { $number }
callback-move = 🔁 Перенести
callback-cancel = ❌ Отменить звонок
callback-cancelled = Звонок отменён: { $number }. Новый можно заказать в любое время.
callback-reminder = ⏰ Ваш звонок: { $at }, { $phone } ({ $number }).
callback-reminder_discreet = ⏰ Напоминание для Вас.
callback-show = Показать
callback-calendar = Для Вашего календаря.
callback-calendar_title = Звонок ({ $office })
callback-missed_once =
    Мы не смогли до Вас дозвониться ({ $at }, { $phone }).
    Мы попробуем ещё раз.
callback-missed_twice = Мы дважды не смогли до Вас дозвониться. Пожалуйста, выберите новое время ({ $number }).
callback-closed_day = В этот день Jobcenter закрыт. Пожалуйста, выберите новое время ({ $number }).
callback-wrong_number = По Вашему номеру ответил кто-то другой. Как до Вас дозвониться ({ $number })?
callback-renumbered =
    ✅ Новый номер: { $phone }
    Мы Вам позвоним: { $at }. Обращение: { $number }
callback-booked_by_office =
    📞 Jobcenter Вам позвонит: { $at }
    Телефон: { $phone }. Обращение: { $number }
callback-shifted = В это время Jobcenter позвонить не может. Пожалуйста, выберите новое ({ $number }).
callback-choose_new = 🗓 Выбрать новое время

## Ответы

information-money = 💶 Деньги и заявления. Что Вы хотите узнать?
information-work = 🛠 Работа и обучение. Что Вы хотите узнать?
information-search = 🔎 Поиск
information-what = Что Вы хотите узнать? Напишите своими словами.
information-answer =
    { $title }

    { $text }

    По состоянию на { $as_of }. Источник: { $source }.
    { $notes }
information-helpful = 👍 Помогло
information-unhelpful = 👎 Не помогло
information-ask_office = ✉️ Спросить Jobcenter
information-more = Другие вопросы
information-thanks = Спасибо за отзыв!
information-sorry = Жаль. Напишите нам, что Вы хотите узнать.
information-found = Вы об этом?
information-found_nothing = На это у меня нет ответа. Jobcenter может помочь.
information-send_question = ✉️ Отправить вопрос в Jobcenter
information-search_again = 🔎 Спросить по-другому
information-gone = Этого ответа больше нет.

## Новости

news-news = { $list }
news-line =
    📰 { $day }
    { $text }
news-none = Сейчас новостей нет.
news-new = 📰 { $text }
news-subscribe = 🔔 Получать новости автоматически
news-unsubscribe = 🔕 Больше не получать
news-subscribed = Хорошо, новости будут приходить автоматически.
news-unsubscribed = Хорошо, автоматически больше ничего не придёт.

## Мои обращения

matters-list = 🗂 Ваши обращения. Нажмите на нужное.
matters-nothing = Здесь пока ничего нет.
matters-unsent =
    { $count ->
        [one] ⏳ Ещё не отправлено: { $count } страница
        [few] ⏳ Ещё не отправлено: { $count } страницы
        [many] ⏳ Ещё не отправлено: { $count } страниц
       *[other] ⏳ Ещё не отправлено: { $count } страницы
    }
matters-request = ❗ Нужно прислать: { $kind }
matters-request_until = ❗ До { $until }: { $kind }
matters-deadline = ⏰ Мой срок: { $until }
matters-remember = ➕ Запомнить срок
matters-request_done = Это Вы уже отправили. Спасибо!
matters-callback = 📞 Звонок: { $at }
matters-submission = 📄 { $number }, { $day }
matters-message_in = ✉️ { $number }, { $day }
matters-message_out = 💬 { $number }, { $day }
matters-submission_open =
    📄 { $number }
    Получено: { $at }
    { $list }
matters-state = { $kind }: { $state }
matters-receipt = 🧾 Подтверждение в PDF
matters-message_open =
    { $number }, { $at } ({ $state })

    { $text }
state-open = ещё не отправлено
state-sent = получено
state-seen = просмотрено
state-filed = добавлено в дело
state-again = отправьте, пожалуйста, ещё раз
state-held = в пути
state-passed = в Jobcenter
state-read = прочитано
state-delivered = доставлено
state-failed = не доставлено

## Настройки

settings-settings =
    ⚙️ Настройки
    Язык: { $language }
settings-discreet_on = Напоминания без содержания
settings-discreet_off = Напоминания с содержанием
settings-is_discreet = Теперь напоминания не показывают содержание.
settings-not_discreet = Теперь напоминания показывают содержание.
settings-show = Что обо мне сохранено?
settings-export = Скачать мои данные
settings-erase = Удалить мои данные
settings-notice = Защита данных
settings-stored =
    Имя: { $name }. Телефон: { $phone }. BG-Nummer: { $files }
    Отправок документов: { $submissions }, сообщений: { $messages }, звонков: { $callbacks }
    { $days ->
        [one] Файлы удаляются через { $days } день.
        [few] Файлы удаляются через { $days } дня.
        [many] Файлы удаляются через { $days } дней.
       *[other] Файлы удаляются через { $days } дня.
    }
settings-export_coming = Мы собираем Ваши данные. Они скоро придут сюда.
settings-export_ready = Ваши данные: ZIP-файл, в нём всё.
settings-erase_sure =
    Удалить всё, что этот бот знает о Вас?
    То, что лежит в Вашем деле, там и останется: так требует закон.
settings-answers_here = 📍 Ответы всегда в этот чат
settings-answers_last = 📍 Ответы в последний чат
settings-are_here = Теперь ответы всегда приходят в этот чат.
settings-are_last = Теперь ответы приходят туда, откуда Вы писали в последний раз.
settings-erase_yes = Да, удалить
settings-erase_no = Нет, оставить
settings-erase_planned = Данные будут удалены: { $at }. До этого Вы можете всё отменить.
settings-erase_undo = ↩️ Всё-таки не удалять
settings-erase_undone = Хорошо, ничего не удаляем.
settings-erased = Ваши данные удалены. Всего доброго!

## Чаты

choices-how = Ответьте номером.
chat-only_you =
    В этом чате несколько человек. Ради Вашей безопасности так нельзя.
    Пожалуйста, откройте чат только со мной.
chat-unencrypted =
    Этот чат не зашифрован. Поэтому Jobcenter его не читает.
    Пожалуйста, откройте новый, зашифрованный чат со мной.
tie-confirmed = ✔ { $office } теперь знает, что это Вы.
tie-alert =
    🔔 К Вашему делу ({ $office }) теперь подключён ещё один чат.
    Вы его не знаете? Тогда, пожалуйста, нажмите ниже.
tie-unknown = ❗ Я его не знаю
tie-reported = Спасибо. Пока Jobcenter не проверит, другой чат ничего не получит.
chat-barred =
    ⛔ До { $until } этот чат закрыт. Ничего не передано.
    Связаться с нами можно так: { $phone }
    { $address }
chat-told_muted =
    🔇 Только после { $until } Jobcenter снова читает Ваши сообщения. Причина: { $reason }
    Документы и звонки работают как раньше.
    Срочно? Позвоните: { $phone } или придите: { $address }
chat-told_blocked =
    ⛔ До { $until } Jobcenter здесь ничего не принимает. Причина: { $reason }
    Связаться с нами можно так: { $phone }
    { $address }
chat-unbarred = 🔈 Здесь снова можно писать в Jobcenter.
chat-slow = Это было очень быстро. Всё дойдёт, только чуть медленнее.
chat-joined =
    Jobcenter объединил Ваши чаты. Теперь всё в разделе «Мои обращения».
    Ответы приходят туда, откуда Вы писали в последний раз.
chat-joined_here = 📍 Отвечать всегда сюда

## Ошибки

error-locked =
    Одно Ваше сообщение я не могу прочитать: у меня нет к нему ключа.
    Пожалуйста, отправьте его ещё раз. Обычно это помогает.

error-refused = Сейчас это не получится.
error-gone = Этого больше нет, или это не Ваше.
error-too_late = Уже поздно: это уже в Jobcenter.
error-step_changed = Здесь кое-что изменилось. Начнём эту часть заново. Ваши данные сохранились.
error-broken =
    Не получилось. Ошибка на нашей стороне.
    Пожалуйста, позвоните: { $phone }
error-unsupported =
    { $what } я не могу передать в Jobcenter.
    Подходят текст, фото, PDF и голосовые сообщения.
unsupported-sticker = Стикер
unsupported-location = Геопозицию
unsupported-poll = Опрос
unsupported-game = Игру
unsupported-story = Историю
unsupported-dice = Кубик
unsupported-venue = Место
unsupported-call = Звонок
unsupported-verification = Проверку устройства
unsupported-other = Такое

## Подтверждение (PDF)

receipt-title = Подтверждение о получении
receipt-number = Номер
receipt-received = Получено
receipt-for = Для
receipt-processed = Обработано
receipt-pages =
    { $count ->
        [one] { $count } страница
        [few] { $count } страницы
        [many] { $count } страниц
       *[other] { $count } страницы
    }
receipt-footer = { $office }, { $phone }. По значению SHA-256 можно проверить, что файл не изменён.

## Виды документов

group-housing = 🏠 Жильё
group-income = 💼 Работа и доход
group-assets = 🏦 Счёт и имущество
group-health = 🩺 Здоровье
group-identity = 🪪 Паспорт и личные данные
group-school = 🎓 Школа и учёба
group-forms = 📝 Бланки
group-other = Другое
document-rental-contract = Договор аренды (Mietvertrag)
document-utility-bill = Расчёт коммуналки (Betriebskostenabrechnung)
document-heating-bill = Расчёт за отопление (Heizkostenabrechnung)
document-rent-increase = Повышение аренды (Mieterhöhung)
document-landlord-certificate = Справка от хозяина (Vermieterbescheinigung)
document-payslip = Расчётный листок (Lohnabrechnung)
document-employment-contract = Трудовой договор (Arbeitsvertrag)
document-dismissal = Увольнение (Kündigung)
document-notice-of-benefits = Решение (Bescheid): пенсия, Kindergeld …
document-bank-statement = Выписки со счёта (Kontoauszüge)
document-vehicle-papers = Техпаспорт и страховка авто (Kfz-Schein)
document-sick-note = Больничный (Krankschreibung, AU)
document-health-insurance = Справка больничной кассы (Krankenkasse)
document-disability-pass = Инвалидность (Schwerbehindertenausweis)
document-identity-card = Паспорт, удостоверение (Personalausweis)
document-residence-permit = Вид на жительство (Aufenthaltstitel)
document-registration = Справка о прописке (Meldebescheinigung)
document-birth-certificate = Свидетельство о рождении (Geburtsurkunde)
document-power-of-attorney = Доверенность (Vollmacht) / Betreuerausweis
document-school-certificate = Справка из школы (Schulbescheinigung)
document-enrolment = Справка вуза (Immatrikulationsbescheinigung)
document-main-application = Основное заявление (Hauptantrag)
document-renewal = Продление пособия (Weiterbewilligungsantrag)
document-change-notice = Об изменениях (Veränderungsmitteilung)
document-annex = Приложение к заявлению (Anlage)
document-letter = Письмо (Brief)
document-unknown = Не знаю
document-identification = Письмо с BG-Nummer

## Почему нужно отправить ещё раз

reason-blurred = Нечётко
reason-cut = С краю не хватает части
reason-dark = Слишком темно
reason-missing_pages = Не хватает страниц
reason-wrong = Не тот документ
reason-outdated = Уже устарело

## Площадка для пробы (страница, где всё можно попробовать)

playground-title = Попробовать Jobcenter
playground-claimants = Телефон
playground-desk = Команда
playground-general = Общее
playground-topics = Темы
playground-write = Написать сообщение
playground-send = Отправить
playground-attach = Отправить файл
playground-camera = Сделать фото
playground-share = Отправить номер
playground-typing = пишет …
playground-edit = Изменить
playground-delete = Удалить
playground-edited = изменено
playground-clock = Часы
playground-minutes = +10 мин
playground-hour = +1 ч
playground-evening = до 18 часов
playground-day = до завтра, 8 часов
playground-save_test = Сохранить чат как тест
playground-drop = Перетащите файлы сюда
playground-staff = Писать от имени
playground-internal = // в начале: не уходит наружу
playground-connection = Нет связи. Скоро продолжим.
playground-back = Назад
playground-silent = без звука
playground-stored = отправлено
playground-delivered = доставлено
playground-language = Язык страницы

## Запросы документов и сроки

demand-asked =
    📋 До { $until } Jobcenter нужны документы ({ $number }):
    { $list }
demand-list =
    📋 До { $until } ({ $number }):
    { $list }
    Нажмите на то, что хотите отправить.
demand-all_there =
    ✅ Всё получено ({ $number }).
    { $list }
demand-line_missing = ☐ { $kind }
demand-line_there = ☑ { $kind }
demand-list_of_slip =
    📋 { $number }: эти документы нужны Jobcenter.
    { $list }
    Нажмите на то, что хотите отправить.
demand-send = 📷 { $kind }
demand-send_now = 📷 Отправить сейчас
demand-need_more_time = ⏳ Мне нужно больше времени
demand-time_asked =
    Ваша просьба уже в Jobcenter.
    Срок ({ $until }) действует, пока Вы не получите согласие.
demand-write_why = ✉️ Написать причину
demand-extended =
    ✅ Теперь у Вас больше времени: до { $until } ({ $number }).
    { $list }
demand-not_extended =
    К сожалению, больше времени дать нельзя. Срок прежний: { $until } ({ $number }).
    { $list }
    Отправьте то, что у Вас уже есть.
demand-reminder =
    ⏰ Пожалуйста, не забудьте: до { $until } ({ $number }).
    { $list }
demand-still_missing =
    Ещё не всё получено, срок до { $until } ({ $number }):
    { $list }
demand-complete = ✅ Теперь всё получено ({ $number }). Спасибо!
demand-withdrawn = Документы { $number } больше не нужны Jobcenter.
deadline-letter =
    Мы напомним Вам о сроке.
    Сфотографируйте письмо. Фото получите только Вы.
deadline-no_photo = Дальше без фото
deadline-until = До какого дня? Напишите дату, например 15.12.
deadline-no_day = Не понимаю эту дату. Пример: 15.12.
deadline-bad_day = { $day } не подходит. Пожалуйста, выберите день в ближайшие два года.
deadline-noted = ⏰ Записано: { $day } · Мы напомним Вам заранее.
deadline-reminder = ⏰ Ваш срок заканчивается: { $day }
deadline-done = ✅ Сделано
deadline-is_done = ✅ Сделано. Больше мы об этом не напоминаем.

## Листок к письму

slip-title = Документы — просто с телефона
slip-intro = До { $until } Jobcenter нужны от Вас эти документы:
slip-list = Jobcenter нужны эти документы:
slip-scan = Наведите камеру телефона на эту картинку. Потом сфотографируйте документы.
slip-type = Или напишите этот код в чат:
slip-safe = С этим кодом можно только отправить документы. Прочитать с ним ничего нельзя.
slip-footer = { $office } · { $phone } · Запрос { $number }

## Страница загрузки

upload-link = Отправьте документы на странице Jobcenter. Ссылка действует один раз, в течение 24 часов.
upload-link_instead =
    Здесь Jobcenter не принимает файлы. Ваш файл не загружен.
    Отправьте его на странице Jobcenter. Ссылка действует один раз, в течение 24 часов.
upload-open = 🔗 Открыть страницу загрузки
upload-open_here = 📷 Загрузить здесь
upload-prefer = 🔗 Лучше на странице Jobcenter
upload-confirm = Здесь Вы отправляете документы в Jobcenter. Ссылка действует один раз.
upload-enter = Дальше
upload-over = Эта страница закрыта. Что дошло, не потеряется. Возьмите в чате новую ссылку.
upload-no_script = Этой странице нужен JavaScript. Пожалуйста, включите его или принесите документы в Jobcenter.
upload-title = Отправить документы
upload-hint = Фотографируйте каждую страницу отдельно. Положите лист ровно.
upload-camera = Сделать фото
upload-choose = Выбрать файлы
upload-kind = Что это?
upload-pick = Выберите, пожалуйста
upload-send = Отправить в Jobcenter
upload-turn = Повернуть
upload-remove = Убрать
upload-up = Выше
upload-down = Ниже
upload-move = Переместить
upload-waiting = Ждёт.
upload-sending = Отправляется …
upload-paused = Нет связи. Отправка продолжится сама.
upload-checking = Проверяется …
upload-there = ✓ Загружено.
upload-refused = Это не подходит.
upload-twice = Эта страница повторяется.
upload-sent_before = Эту страницу Вы уже отправляли: { $day }
upload-page = Страница #
upload-again = Нет связи. Пожалуйста, нажмите ещё раз.
upload-sent_number = Получено в Jobcenter. Номер: #
upload-another = Можно отправить ещё.
upload-to_chat = Подтверждение придёт в чат.
upload-not_ready = Одна страница ещё проверяется. Пожалуйста, подождите немного.

## Действовать за других

clients-who = Для кого?
clients-self = Для себя
clients-client = { $initials } ({ $role })
clients-add = ➕ Для другого человека
clients-change = 👥 Для кого?
clients-role_proxy = доверенность
clients-role_guardian = опека
clients-role_courier = курьер
clients-role =
    Как Вы действуете за этого человека?
    Курьер только отправляет. Всё остальное проверяет Jobcenter.
clients-as_proxy = По доверенности (Vollmacht)
clients-as_guardian = По опеке (Betreuung)
clients-as_courier = Я только приношу (курьер)
clients-name = Для кого? Напишите, пожалуйста, имя и фамилию, дату рождения и BG-Nummer.
clients-no_name = Пожалуйста, напишите имя и фамилию.
clients-added_proxy =
    { $initials } — записано. Отправлять уже можно.
    Читать можно, как только Jobcenter согласится. Пожалуйста, отправьте доверенность (Vollmacht).
clients-added_guardian =
    { $initials } — записано. Отправлять уже можно.
    Читать можно, как только Jobcenter согласится. Отправьте удостоверение опекуна (Betreuerausweis), пожалуйста.
clients-added_courier = { $initials } — записано. Отправлять можно, ответы к Вам не приходят.
clients-approved = ✔ Теперь Вы действуете за { $initials } (до { $until }).
clients-revoked = Вы больше не действуете за { $initials }
clients-expired = Время истекло: Вы больше не действуете за { $initials }
clients-courier_reads_nothing = Курьер может отправлять. Читать может только сам человек.
clients-only_oneself = Это можно только для себя. Сначала выберите «Для себя».
settings-clients = 👥 Действовать за других

## Переводы

translated-machine = 🌐 Этот перевод сделала машина. Действует немецкий текст.
information-unreviewed = Специалисты ещё не проверили этот текст.
information-in_german = Читать по-немецки
foreign-understood = ✔ Jobcenter понял Ваше сообщение { $number }. Оно засчитано с даты: { $day }
foreign-wanted =
    Jobcenter нужно Ваше сообщение { $number } на немецком, до { $until }
    Если перевод придёт вовремя, засчитывается дата: { $day }
foreign-send = ✉️ Отправить перевод
foreign-write = Напишите перевод здесь. Можно и фото перевода.
foreign-there = ✅ Перевод к { $number } отправляется в Jobcenter.
foreign-reminder = ⏰ Ещё нет перевода к { $number }, срок до { $until }

## Если срочно

keyword-urgent = нет денег на еду, нет денег на продукты, нет денег на лекарств, нет денег на молоко, нет денег на смесь, денег на еду нет, денег совсем нет, совсем нет денег, денег больше нет, больше нет денег, без денег, деньги закончились, деньги кончились, кончились деньги, ни копейки, не на что купить, не на что жить, не на что есть, не на что кушать, не могу купить еду, не могу купить лекарств, нет еды, еды нет, без еды, еда закончилась, еда кончилась, нечего есть, нечего кушать, есть нечего, кушать нечего, нечем кормить, нечем накормить, дети голодн, ребенок голодн, ребёнок голодн, голодаем, голодаю, ничего не ел, не ели со вчера, холодильник пуст, пустой холодильник, отключили свет, свет отключ, отключают свет, отключат свет, отрубили свет, отключили электрич, электричество отключ, отключат электрич, нет света, света нет, сидим без света, сижу без света, живем без света, живём без света, остались без света, осталась без света, остался без света, нет электричества, электричества нет, сидим без электрич, живем без электрич, живём без электрич, остались без электрич, нет отопления, отопления нет, сидим без отопл, живем без отопл, живём без отопл, остались без отопл, отопление отключ, отключили отопление, отключили газ, отключили воду, мерзнем, мёрзнем, замерзаем, выгоняют, выгоняет, выгнали, выгнал из дома, выселяют, выселяет, выселили, выставили на улицу, выкинули на улицу, на улице ноч, ночуем на улице, ночую на улице, спим на улице, сплю на улице, оказались на улице, оказалась на улице, оказался на улице, остались на улице, осталась на улице, остался на улице, в машине ноч, ночуем в машине, живем в машине, живём в машине, спим в машине, негде жить, жить негде, негде спать, спать негде, негде ноч, ночевать негде, нет жилья, жилья нет, бездомн, крыши над головой, бедственн, крайняя нужда, я в беде, мы в беде, net deneg na edu, dengi zakonchilis, net edy, nechego est, nechego kushat, otklyuchili svet, net sveta, net otopleniya, vygonyayut, vyselyayut, negde zhit, negde nochevat
keyword-danger = хочу умереть, лучше умереть, умереть хочу, хочется умереть, не хочу жить, жить не хочу, не хочу больше жить, не хочется жить, жить не хочется, не могу больше жить, жить больше не могу, незачем жить, смысла жить, сил жить нет, нет сил жить, нет больше сил жить, нет никаких сил жить, убью себя, убить себя, себя убить, покончу с собой, покончить с собой, покончу с жизнью, покончить с жизнью, покончу жизнь, покончить жизнь, уйти из жизни, счеты с жизнью, счёты с жизнью, самоубий, суицид, сделаю с собой, с собой сделаю, повешусь, повеситься, утоплюсь, спрыгну, прыгну с, выпрыгну из, выброшусь, под поезд, вскрою вены, вскрыть вены, порежу вены, резать вены, вены порез, наглотал, выпил все таблетки, выпила все таблетки, выпил много таблеток, выпила много таблеток, напился таблеток, напилась таблеток, бьет меня, бьёт меня, меня бьет, меня бьёт, муж бьет, муж бьёт, бьет реб, бьёт реб, бьет дет, бьёт дет, бьют реб, бьют меня, меня бьют, ребенка бьют, ребёнка бьют, детей бьют, детей бьет, детей бьёт, избивает, избивают, избил меня, меня избил, избила меня, меня убьет, меня убьёт, убьет нас, убьёт нас, нас убьет, нас убьёт, меня убьют, грозит убить, грозится убить, грозился убить, обещает убить, хочет убить, хочет меня убить, он мне угрожает, он угрожает мне, муж мне угрожает, муж угрожает, бывший угрожает, угрожает убить, угрожают убить, угрожает смерт, угрожают смерт, угрожает расправ, угрожают расправ, угрожает нож, угрожает оруж, с ножом, душит меня, муж душит, насилует, изнасил, насиловал, насилие, насилия, боюсь за свою жизнь, боюсь за жизнь, опасность для жизни, опасно для жизни, жизнь в опасности, жизни угрожа, угроза жизни, истекает кровью, истекаю кровью, кровь не останавл, идет кровь, идёт кровь, кровь идет, кровь идёт, много крови, не дышит, не могу дышать, без сознания, у нас пожар, здесь пожар, начался пожар, пожар в доме, пожар в квартире, квартира горит, горит квартира, дом горит, горит дом, вызовите скорую, нужна скорая, вызовите полицию, нужна полиция, помогите полиц, экстренный вызов, hochu umeret, ne hochu zhit, ubyu sebya, pokonchu s soboj, pokonchu s soboy, samoubij, byet menya, bjet menja, menya byet, menya ubyet, ugrozhaet ubit, iznasil, vyzovite policiyu, vyzovite skoruyu
command-urgent = Помощь нужна сегодня
urgent-button = 🚨 Помощь нужна сегодня
urgent-what =
    🚨 Чего сегодня не хватает?
    Ваше сообщение будет в Jobcenter на самом верху.
urgent-money = Нет денег, нет еды
urgent-power = Нет света, нет отопления
urgent-home = Нет жилья
urgent-other = Другое
urgent-write = Что случилось? Напишите одним предложением.
urgent-send = Отправить без текста
urgent-sent =
    🚨 Ваше сообщение в Jobcenter на самом верху. Номер: { $number }
    { $at }
    Быстрее всего по телефону: { $phone }
urgent-sent_closed =
    🚨 Ваше сообщение в Jobcenter на самом верху. Номер: { $number }
    Jobcenter снова откроется: { $opens }
    Тогда быстрее всего по телефону: { $phone }
urgent-advance =
    Расчёт затягивается? Вы можете потребовать аванс (§ 42 SGB I).
    Денег на месяц не хватает? До 100 € можно получить раньше (§ 42 SGB II).
urgent-advance_button = Потребовать аванс
urgent-advance_text = Я подаю заявление на аванс по § 42 SGB I.
urgent-no_power = Отключение часто можно предотвратить. На долги за свет Jobcenter может дать деньги взаймы (§ 22 Abs. 8 SGB II).
urgent-no_home = Если нет жилья, помогает и Ваш город. Спросите службу для бездомных (Fachstelle für Wohnungslose).
danger-danger =
    ❗ Я программа, а не экстренная служба. Jobcenter тоже не экстренная служба.
    Пожалуйста, позвоните прямо сейчас:
    { $list }
danger-emergency = Опасность для жизни, пожар, несчастный случай: { $phone }
danger-violence = Насилие над женщинами, круглосуточно: { $phone }
danger-counselling = С кем поговорить, круглосуточно: { $phone }

## Режим чтения вслух

keyword-reading = режим чтения, режим чтения вслух, чтение вслух, читать вслух, озвучка, rezhim chteniya, chtenie vsluh
command-reading = Режим чтения вслух: вкл. или выкл.
settings-reading_on = Включить режим чтения вслух
settings-reading_off = Выключить режим чтения вслух
settings-is_reading = Режим чтения вслух включён: без значков, короткие тексты, ответы номером.
settings-not_reading = Режим чтения вслух выключен.

## Дополнения

urgent-hint = Это срочно сегодня? Тогда нажмите здесь.
urgent-raised =
    🚨 { $number } теперь в Jobcenter на самом верху.
    Быстрее всего по телефону: { $phone }
information-only_german = Этот ответ есть пока только на немецком.
symbol-missing = не хватает:
symbol-there = есть:
