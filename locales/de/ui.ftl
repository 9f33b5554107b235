### Was Bürgerinnen und Bürger lesen. Quelle aller Übersetzungen: förmliches Sie, höchstens 15 Wörter je Satz.

## Sprachen

language-de = Deutsch
language-de-simple = Einfaches Deutsch
language-en = Englisch
language-tr = Türkisch
language-ar = Arabisch
language-uk = Ukrainisch
language-ru = Russisch
language-bg = Bulgarisch
language-ro = Rumänisch
language-fa = Persisch
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
language-changed = Gut, ab jetzt auf Deutsch.

## Wörter

word-yes = ja
word-no = nein
word-none = nichts

button-menu = 🏠 Menü
button-cancel = Abbrechen
button-language = 🌐 Sprache · Language

## Schlüsselwörter, durch Komma getrennt

keyword-menu = Menü, Start, Hauptmenü
keyword-back = zurück
keyword-cancel = Abbrechen, Abbruch, Stopp
keyword-help = Hilfe
keyword-human = Mensch, mit einem Menschen sprechen, Ich will mit einem Menschen sprechen, Mitarbeiter, Sachbearbeiter
keyword-documents = Dokumente, Dokument senden, Unterlagen
keyword-callback = Rückruf, Anruf, Termin
keyword-language = Sprache
keyword-application = beantrage, Antrag stellen, ich möchte Geld beantragen, hiermit Antrag
keyword-details = neue Bankverbindung, neues Konto, Kontonummer geändert, neue IBAN, neue Adresse, umgezogen, neue Telefonnummer
keyword-objection = Widerspruch, lege Einspruch, nicht einverstanden mit dem Bescheid

## Befehle im Messenger

command-menu = Menü
command-documents = Dokumente einreichen
command-message = Nachricht ans Jobcenter
command-callback = Rückruf vereinbaren
command-matters = Meine Vorgänge
command-news = Aktuelles
command-language = Sprache ändern
command-help = Hilfe und Menschen
command-cancel = Abbrechen
bot-short = Dokumente, Nachrichten und Rückrufe: Ihr Jobcenter im Messenger.
bot-long =
    Reichen Sie Dokumente ein. Schreiben Sie uns. Vereinbaren Sie einen Rückruf.
    Ohne Termin, ohne Weg, ohne Warten.

## Erster Kontakt

start-language = 🌐 Sprache · Language · Dil · اللغة · زبان · Мова · Язык · Език · Limbă
start-notice =
    Willkommen beim { $office }!
    Ihre Daten gehen verschlüsselt an das Jobcenter.
    Auch der Betreiber dieses Messengers verarbeitet sie. Die Nutzung ist freiwillig.
start-understood = ✅ Verstanden, weiter
start-read_all = Alles lesen
start-other_ways = Andere Wege zum Jobcenter
start-notice_link = Ganzer Hinweis
start-whole_notice =
    Verantwortlich: { $controller }
    Datenschutz: { $officer }
    Zweck: Ihre Anliegen beim Jobcenter. Grundlage: § 67b SGB X.
    Empfänger: das Jobcenter und der Betreiber dieses Messengers, auch außerhalb der EU.
    Dateien werden hier nach { $days } Tagen gelöscht.
    Sie dürfen Auskunft, Berichtigung und Löschung verlangen und sich beschweren.
    Die Nutzung ist freiwillig. Andere Wege haben keine Nachteile.
start-ways =
    📞 { $phone }
    🏢 { $address }
    🌍 { $website }

## Menü

menu-menu = Was möchten Sie tun?
menu-waiting =
    { $count ->
        [one] Das Jobcenter wartet auf ein Dokument von Ihnen.
       *[other] Das Jobcenter wartet auf { $count } Dokumente von Ihnen.
    }
    Was möchten Sie tun?
menu-documents = 📄 Dokumente einreichen
menu-message = ✉️ Nachricht ans Jobcenter
menu-callback = 📞 Rückruf vereinbaren
menu-money = 💶 Geld und Anträge
menu-work = 🛠 Arbeit und Ausbildung
menu-news = 📰 Aktuelles
menu-matters = 🗂 Meine Vorgänge
menu-settings = ⚙️ Einstellungen

## Überall

help-help =
    Ein Foto oder eine Nachricht können Sie jederzeit einfach senden.
    „Menü“ zeigt alles. „Zurück“ und „Abbrechen“ gehen immer.
human-how =
    Sie möchten mit einem Menschen sprechen.
    Sie erreichen uns auch unter { $phone }.
cancel-done = Abgebrochen. Was Sie gesendet haben, ist noch da.
resume-where = Wir waren mitten in etwas anderem. Wie möchten Sie weitermachen?
resume-go_on = ▶️ Dort weitermachen
resume-start_again = Neu anfangen

## Dokumente

documents-kind = Welches Dokument möchten Sie senden?
documents-kind_of_pages =
    { $count ->
        [one] Eine Seite ist da. Was ist das?
       *[other] { $count } Seiten sind da. Was ist das?
    }
documents-hard_to_read =
    Seite { $number } ist vielleicht schwer zu lesen:
    { $list }
documents-fault_small = Das Bild ist klein. Gehen Sie näher heran.
documents-fault_dark = Es ist zu dunkel. Machen Sie Licht an.
documents-fault_pale = Die Schrift ist zu blass. Fotografieren Sie ohne Blitz.
documents-fault_blurred = Die Schrift ist unscharf. Halten Sie das Handy still.
documents-fault_glare = { $where } spiegelt es. Drehen Sie das Blatt vom Licht weg.
documents-as_file = Hilft das nicht? Senden Sie das Foto als Datei: 📎, dann „Datei“.
documents-fault_cut = { $where } fehlt ein Stück. Halten Sie das Handy höher.
documents-where_top = Oben
documents-where_bottom = Unten
documents-where_left = Links
documents-where_right = Rechts
documents-where_top-left = Oben links
documents-where_top-right = Oben rechts
documents-where_bottom-left = Unten links
documents-where_bottom-right = Unten rechts
documents-take_again = 📷 Neu fotografieren
documents-keep_it = Behalten
documents-being_checked = 🔎 Ihre Datei wird noch geprüft. Das kann etwas dauern. Sie müssen nichts tun.
documents-sent_before =
    Seite { $number } haben Sie schon gesendet: { $day } ({ $sent }).
    Noch einmal ist nicht nötig.
documents-twice = Seite { $number } ist doppelt.
documents-leave_out = Weglassen
documents-again_please = Gut. Fotografieren Sie die Seite noch einmal.
documents-requested = ❗ Angefordert: { $kind }
documents-other_groups = Andere Dokumente
documents-send_pages =
    { $kind }: Senden Sie jetzt Fotos oder ein PDF.
    Tippen Sie dazu auf die Büroklammer 📎.
    Legen Sie das Blatt flach auf einen dunklen Tisch.
documents-send_statements =
    { $kind }: Senden Sie jetzt Fotos oder ein PDF. Tippen Sie auf 📎.
    Sie dürfen schwärzen, was Religion, Partei, Gewerkschaft oder Gesundheit verrät.
    Beträge müssen lesbar bleiben.
documents-pages =
    Das ist da:
    { $list }
    Fehlt noch eine Seite? Senden Sie sie einfach.
documents-line =
    { $count ->
        [one] ✓ { $kind }: 1 Seite
       *[other] ✓ { $kind }: { $count } Seiten
    }
documents-send = ✅ Absenden
documents-another = ➕ Noch ein Dokument
documents-other_kind = Anderes Dokument
documents-remove = 🗑 Seite entfernen
documents-which_page = Welche Seite soll weg?
documents-page_number = Seite { $number }
documents-keep_all = Alle behalten
documents-nothing_left = Jetzt ist keine Seite mehr da.
documents-receipt =
    ✅ Beim Jobcenter eingegangen. Nummer: { $number }
    { $at }
    { $list }
documents-receipt_late =
    ✅ Beim Jobcenter eingegangen. Nummer: { $number }
    Eingang: { $at }. Bearbeitet: { $processed }.
    { $list }
documents-receipt_follows = Danke! Nummer: { $number }. Einige Seiten werden noch geladen. Die Bestätigung folgt.
documents-receipt_file = Ihre Bestätigung { $number } als PDF.
documents-recall =
    { $count ->
        [one] Noch nicht abgesendet: eine Seite.
       *[other] Noch nicht abgesendet: { $count } Seiten.
    }
    Sie bleibt bis { $until } hier.
documents-send_now = ✅ Jetzt absenden
documents-delete = 🗑 Löschen
documents-deleted = Gelöscht. Nichts davon ging ans Jobcenter.
documents-expired =
    { $count ->
        [one] Eine Seite wurde nicht abgesendet. Sie ist jetzt gelöscht.
       *[other] { $count } Seiten wurden nicht abgesendet. Sie sind jetzt gelöscht.
    }
documents-handed_over = Das Jobcenter wartet auf Unterlagen. Ihre Seiten sind jetzt dort. Nummer: { $number }
documents-not_here =
    Hier nimmt das Jobcenter keine Dokumente an.
    Geben Sie sie hier ab: { $address }
    Oder senden Sie sie hier: { $website }
documents-filed = ✅ Abgelegt: { $kind } ({ $number }).
documents-again =
    Bitte noch einmal senden: { $kind } ({ $number }).
    Grund: { $reason }
documents-send_again = 📷 Noch einmal senden

## Warum eine Datei nicht geht

refused-too_large =
    Die Datei ist zu groß. Möglich sind { $limit } MB.
    Senden Sie ein Foto oder teilen Sie die Datei.
refused-empty = Die Datei ist leer. Bitte senden Sie sie noch einmal.
refused-kind =
    Diese Art Datei kann das Jobcenter nicht öffnen.
    Es gehen: Foto (JPG, PNG, HEIC, WebP, TIFF) und PDF.
    Am einfachsten: Fotografieren Sie das Blatt. In Word: „Als PDF teilen“.
refused-encrypted = Das PDF hat ein Passwort. Bitte senden Sie es ohne Passwort oder als Foto.
refused-broken_pdf = Das PDF ist beschädigt. Bitte senden Sie es noch einmal oder als Foto.
refused-broken_image = Das Bild lässt sich nicht öffnen. Bitte fotografieren Sie das Blatt noch einmal.
refused-too_heavy = Das PDF ist zu aufwendig gebaut. Bitte fotografieren Sie die Seiten oder drucken Sie sie neu als PDF.
refused-too_many_pages = Das PDF hat zu viele Seiten. Möglich sind { $pages }. Bitte teilen Sie es.
refused-too_many_pixels = Das Bild ist zu groß zum Öffnen. Bitte fotografieren Sie das Blatt einfach ab.
refused-not_scanned = Die Datei ist zu groß für die Virenprüfung. Bitte teilen Sie sie oder fotografieren Sie die Seiten.
refused-infected = Diese Datei enthält ein Schadprogramm. Bitte fotografieren Sie das Blatt.
refused-not_fetched = Die Datei kam nicht an. Bitte senden Sie sie noch einmal.

## Zu wem gehört das?

whose-whose =
    Noch eine Frage: Zu wem gehören die Unterlagen?
    Schreiben Sie Name, Geburtsdatum und BG-Nummer.
    Oder fotografieren Sie einen Brief vom Jobcenter.
whose-later = Habe ich gerade nicht
whose-fine = Kein Problem. Ihre Unterlagen sind trotzdem da.
whose-thanks = Danke! Das Jobcenter ordnet alles zu.
whose-thanks_without_number = Danke! Eine BG-Nummer war nicht dabei. Das Jobcenter ordnet alles zu.
whose-letter_thanks = Danke! Das Jobcenter sieht sich den Brief an.

## Nachrichten

message-write = Schreiben Sie jetzt Ihre Nachricht. Fotos und Sprachnachrichten gehen auch.
message-confirm = Soll das ans Jobcenter?
message-yes = ✅ Ja, senden
message-search = 🔎 Erst eine Antwort suchen
message-no = Nein
message-sent =
    ✅ Geht ans Jobcenter. Nummer: { $number }
    { $at }
    Antwort voraussichtlich bis: { $until }
message-sent_closed =
    ✅ Geht ans Jobcenter. Nummer: { $number }
    { $at }. Das Jobcenter öffnet wieder: { $opens }
    Antwort voraussichtlich bis: { $until }
message-sent_again = ✅ { $number } geht ans Jobcenter.
message-machine = 🌐 Maschinell übersetzt. Es gilt der deutsche Text:
message-take_back = ↩️ Zurückholen
message-taken_back = Zurückgeholt: { $number }. Das Jobcenter sieht es nicht.
message-not_sent = Gut, nichts wurde gesendet.
message-passed_on = Ihre Nachricht ist jetzt beim Jobcenter. Nummer: { $number }
message-edited = Geändert: { $number }.
message-details =
    🔒 Bankverbindung, Adresse und Telefon ändert das Jobcenter nie allein nach einem Chat.
    Wir fragen vorher nach, wer schreibt.
message-application =
    Das klingt wie ein Antrag. Er gilt ab dem Ersten dieses Monats.
    Das Jobcenter sieht die Uhrzeit Ihrer Nachricht.
message-objection =
    ⚠️ Ein Widerspruch im Chat gilt nicht (§ 84 SGG).
    Schicken Sie ihn unterschrieben per Post: { $address }
    Oder geben Sie ihn dort persönlich ab. Frist: ein Monat.
message-answer =
    💬 Jobcenter:
    { $text }
message-answer_file = 💬 Eine Datei vom Jobcenter.

## Rückruf

callback-subject = Worum geht es?
callback-subject_money = Geld
callback-subject_documents = Unterlagen
callback-subject_work = Arbeit
callback-subject_appointment = Termin
callback-subject_other = Etwas anderes
callback-already = Sie haben schon einen Rückruf: { $at } ({ $number }).
callback-one_is_enough = Sie haben schon einen offenen Rückruf.
callback-when = Wann sollen wir anrufen?
callback-other_times = Andere Zeiten
callback-day = An welchem Tag?
callback-slot = { $day }: Um wie viel Uhr?
callback-other_day = Anderer Tag
callback-nothing_free = Gerade ist nichts frei. Sie erreichen uns unter { $phone }.
callback-slot_taken = Diese Zeit ist gerade vergeben worden. Frei sind noch diese:
callback-phone = Unter welcher Nummer erreichen wir Sie?
callback-share_phone = 📱 Meine Nummer senden
callback-bad_phone = Das ist keine Telefonnummer. Ein Beispiel: 0203 123456.
callback-summary =
    📞 { $at }, { $phone }
    { $subject }. Sprache: { $language }. Dolmetscher: { $interpreter }.
    Anrufbeantworter: { $voicemail }
callback-book = ✅ So buchen
callback-change_phone = Andere Nummer
callback-want_interpreter = Mit Dolmetscher
callback-no_interpreter = Ohne Dolmetscher
callback-allow_voicemail = Anrufbeantworter erlauben
callback-no_voicemail = Anrufbeantworter nicht erlauben
callback-booked =
    ✅ Wir rufen Sie an: { $at }
    Nummer: { $phone }. Vorgang: { $number }
callback-moved =
    ✅ Verschoben. Wir rufen Sie an: { $at }
    Nummer: { $phone }. Vorgang: { $number }
callback-move = 🔁 Verschieben
callback-cancel = ❌ Absagen
callback-cancelled = Abgesagt: { $number }. Sie können jederzeit neu buchen.
callback-reminder = ⏰ Ihr Rückruf: { $at }, { $phone } ({ $number }).
callback-reminder_discreet = ⏰ Eine Erinnerung für Sie.
callback-show = Anzeigen
callback-calendar = Für Ihren Kalender.
callback-calendar_title = Anruf ({ $office })
callback-missed_once =
    Wir haben Sie nicht erreicht ({ $at }, { $phone }).
    Wir versuchen es noch einmal.
callback-missed_twice = Wir haben Sie zweimal nicht erreicht. Bitte wählen Sie eine neue Zeit ({ $number }).
callback-closed_day = An diesem Tag ist das Jobcenter zu. Bitte wählen Sie eine neue Zeit ({ $number }).
callback-wrong_number = Unter Ihrer Nummer war jemand anderes. Wie erreichen wir Sie ({ $number })?
callback-renumbered =
    ✅ Neue Nummer: { $phone }
    Wir rufen Sie an: { $at }. Vorgang: { $number }
callback-booked_by_office =
    📞 Das Jobcenter ruft Sie an: { $at }
    Nummer: { $phone }. Vorgang: { $number }
callback-shifted = Das Jobcenter kann zu dieser Zeit nicht anrufen. Bitte wählen Sie eine neue ({ $number }).
callback-choose_new = 🗓 Neue Zeit wählen

## Antworten

information-money = 💶 Geld und Anträge. Was möchten Sie wissen?
information-work = 🛠 Arbeit und Ausbildung. Was möchten Sie wissen?
information-search = 🔎 Suchen
information-what = Was möchten Sie wissen? Schreiben Sie es in Ihren Worten.
information-answer =
    { $title }

    { $text }

    Stand: { $as_of }. Quelle: { $source }.
    { $notes }
information-helpful = 👍 Hilft mir
information-unhelpful = 👎 Hilft nicht
information-ask_office = ✉️ Das Jobcenter fragen
information-more = Andere Fragen
information-thanks = Danke für die Rückmeldung!
information-sorry = Schade. Schreiben Sie uns, was Sie wissen möchten.
information-found = Meinen Sie das?
information-found_nothing = Dazu habe ich keine Antwort. Das Jobcenter kann helfen.
information-send_question = ✉️ Frage ans Jobcenter senden
information-search_again = 🔎 Anders fragen
information-gone = Diese Antwort gibt es nicht mehr.

## Aktuelles

news-news = { $list }
news-line =
    📰 { $day }
    { $text }
news-none = Gerade gibt es nichts Neues.
news-new = 📰 { $text }
news-subscribe = 🔔 Neues automatisch bekommen
news-unsubscribe = 🔕 Nicht mehr bekommen
news-subscribed = Gut, Sie bekommen Neues automatisch.
news-unsubscribed = Gut, Sie bekommen nichts mehr automatisch.

## Meine Vorgänge

matters-list = 🗂 Ihre Vorgänge. Tippen Sie einen an.
matters-nothing = Noch ist hier nichts.
matters-unsent =
    { $count ->
        [one] ⏳ Noch nicht abgesendet: 1 Seite
       *[other] ⏳ Noch nicht abgesendet: { $count } Seiten
    }
matters-request = ❗ Angefordert: { $kind }
matters-request_until = ❗ Bis { $until }: { $kind }
matters-deadline = ⏰ Meine Frist: { $until }
matters-remember = ➕ Frist merken
matters-request_done = Das haben Sie schon gesendet. Danke!
matters-callback = 📞 Rückruf: { $at }
matters-submission = 📄 { $number }, { $day }
matters-message_in = ✉️ { $number }, { $day }
matters-message_out = 💬 { $number }, { $day }
matters-submission_open =
    📄 { $number }
    Eingang: { $at }
    { $list }
matters-state = { $kind }: { $state }
matters-receipt = 🧾 Bestätigung als PDF
matters-message_open =
    { $number }, { $at } ({ $state })

    { $text }
state-open = noch nicht abgesendet
state-sent = eingegangen
state-seen = gesehen
state-filed = abgelegt
state-again = bitte noch einmal senden
state-held = unterwegs
state-passed = beim Jobcenter
state-read = gelesen
state-delivered = zugestellt
state-failed = nicht zugestellt

## Einstellungen

settings-settings =
    ⚙️ Einstellungen
    Sprache: { $language }
settings-discreet_on = Erinnerungen ohne Inhalt
settings-discreet_off = Erinnerungen mit Inhalt
settings-is_discreet = Erinnerungen zeigen jetzt keinen Inhalt.
settings-not_discreet = Erinnerungen zeigen jetzt den Inhalt.
settings-show = Was ist über mich gespeichert?
settings-export = Meine Daten herunterladen
settings-erase = Meine Daten löschen
settings-notice = Datenschutz
settings-stored =
    Name: { $name }. Telefon: { $phone }. BG-Nummer: { $files }
    Einreichungen: { $submissions }, Nachrichten: { $messages }, Rückrufe: { $callbacks }
    Dateien werden nach { $days } Tagen gelöscht.
settings-export_coming = Ihre Daten werden zusammengestellt. Sie kommen gleich hier an.
settings-export_ready = Ihre Daten: eine ZIP-Datei mit allem.
settings-erase_sure =
    Alles löschen, was dieser Bot von Ihnen weiß?
    Was in Ihrer Akte liegt, bleibt dort: Das verlangt das Gesetz.
settings-answers_here = 📍 Antworten immer in diesen Chat
settings-answers_last = 📍 Antworten in den zuletzt genutzten Chat
settings-are_here = Antworten kommen jetzt immer in diesen Chat.
settings-are_last = Antworten kommen jetzt dorthin, wo Sie zuletzt geschrieben haben.
settings-erase_yes = Ja, löschen
settings-erase_no = Nein, behalten
settings-erase_planned = Gelöscht wird: { $at }. Bis dahin können Sie es zurücknehmen.
settings-erase_undo = ↩️ Doch nicht löschen
settings-erase_undone = Gut, nichts wird gelöscht.
settings-erased = Ihre Daten sind gelöscht. Alles Gute!

## Chats

choices-how = Antworten Sie mit der Zahl.
chat-only_you =
    In diesem Chat sind mehrere Personen. Das geht zu Ihrem Schutz nicht.
    Bitte öffnen Sie einen Chat nur mit mir.
chat-unencrypted =
    Dieser Chat ist nicht verschlüsselt. Das Jobcenter liest ihn deshalb nicht.
    Bitte öffnen Sie einen neuen, verschlüsselten Chat mit mir.
tie-confirmed = ✔ { $office } weiß jetzt, dass Sie es sind.
tie-alert =
    🔔 Ein weiterer Chat ist jetzt mit Ihrer Akte bei { $office } verbunden.
    Kennen Sie ihn nicht? Dann tippen Sie bitte.
tie-unknown = ❗ Kenne ich nicht
tie-reported = Danke. Der andere Chat bekommt nichts, bis das Jobcenter es geprüft hat.
chat-barred =
    ⛔ Dieser Chat ist bis { $until } gesperrt. Nichts wurde weitergegeben.
    Sie erreichen uns so: { $phone }
    { $address }
chat-told_muted =
    🔇 Das Jobcenter liest Ihre Nachrichten erst wieder nach dem { $until }. Grund: { $reason }
    Dokumente und Rückrufe gehen weiter.
    Eilt es? Rufen Sie an: { $phone }, oder kommen Sie: { $address }
chat-told_blocked =
    ⛔ Das Jobcenter nimmt hier bis zum { $until } nichts an. Grund: { $reason }
    Sie erreichen uns so: { $phone }
    { $address }
chat-unbarred = 🔈 Sie können dem Jobcenter hier wieder schreiben.
chat-slow = Das ging sehr schnell. Alles kommt an, nur etwas langsamer.
chat-joined =
    Das Jobcenter hat Ihre Chats verbunden. Alles steht jetzt unter „Meine Vorgänge“.
    Antworten kommen dorthin, wo Sie zuletzt geschrieben haben.
chat-joined_here = 📍 Antworten immer hierher

## Fehler

error-locked =
    Eine Nachricht von Ihnen kann ich nicht lesen: Ihr Schlüssel fehlt mir.
    Bitte senden Sie sie noch einmal. Dann geht es meist.

error-refused = Das geht gerade nicht.
error-gone = Das gibt es nicht mehr, oder es gehört nicht zu Ihnen.
error-too_late = Dafür ist es zu spät: Das Jobcenter hat es schon.
error-step_changed = Hier hat sich etwas geändert. Wir beginnen diesen Teil neu. Ihre Angaben sind noch da.
error-broken =
    Das hat nicht geklappt. Der Fehler liegt bei uns.
    Bitte rufen Sie an: { $phone }
error-unsupported =
    { $what } kann ich nicht ans Jobcenter geben.
    Text, Fotos, PDF und Sprachnachrichten gehen.
unsupported-sticker = Einen Sticker
unsupported-location = Einen Standort
unsupported-poll = Eine Umfrage
unsupported-game = Ein Spiel
unsupported-story = Eine Story
unsupported-dice = Einen Würfel
unsupported-venue = Einen Ort
unsupported-call = Einen Anruf
unsupported-verification = Eine Verifizierung
unsupported-other = So etwas

## Bestätigung (PDF)

receipt-title = Eingangsbestätigung
receipt-number = Nummer
receipt-received = Eingang
receipt-for = Für
receipt-processed = Bearbeitet
receipt-pages =
    { $count ->
        [one] 1 Seite
       *[other] { $count } Seiten
    }
receipt-footer = { $office }, { $phone }. Mit dem SHA-256-Wert lässt sich prüfen, dass die Datei unverändert ist.

## Arten von Dokumenten

group-housing = 🏠 Wohnung
group-income = 💼 Arbeit und Einkommen
group-assets = 🏦 Konto und Vermögen
group-health = 🩺 Gesundheit
group-identity = 🪪 Ausweis und Person
group-school = 🎓 Schule und Studium
group-forms = 📝 Formulare
group-other = Sonstiges
document-rental-contract = Mietvertrag
document-utility-bill = Betriebskostenabrechnung
document-heating-bill = Heizkostenabrechnung
document-rent-increase = Mieterhöhung
document-landlord-certificate = Vermieterbescheinigung
document-payslip = Lohnabrechnung
document-employment-contract = Arbeitsvertrag
document-dismissal = Kündigung
document-notice-of-benefits = Bescheid (Rente, Kindergeld …)
document-bank-statement = Kontoauszüge
document-vehicle-papers = Kfz-Schein und Versicherung
document-sick-note = Krankschreibung (AU)
document-health-insurance = Bescheinigung der Krankenkasse
document-disability-pass = Schwerbehindertenausweis
document-identity-card = Personalausweis oder Pass
document-residence-permit = Aufenthaltstitel
document-registration = Meldebescheinigung
document-birth-certificate = Geburtsurkunde
document-power-of-attorney = Vollmacht oder Betreuerausweis
document-school-certificate = Schulbescheinigung
document-enrolment = Immatrikulationsbescheinigung
document-main-application = Hauptantrag
document-renewal = Weiterbewilligungsantrag
document-change-notice = Veränderungsmitteilung
document-annex = Anlage zum Antrag
document-letter = Brief
document-unknown = Weiß ich nicht
document-identification = Brief mit BG-Nummer

## Gründe, noch einmal zu senden

reason-blurred = Unscharf
reason-cut = Ein Teil fehlt am Rand
reason-dark = Zu dunkel
reason-missing_pages = Es fehlen Seiten
reason-wrong = Falsches Dokument
reason-outdated = Nicht mehr aktuell

## Spielplatz (eine Seite zum Ausprobieren)

playground-title = Jobcenter zum Ausprobieren
playground-claimants = Handy
playground-desk = Team
playground-general = Allgemein
playground-topics = Themen
playground-write = Nachricht schreiben
playground-send = Senden
playground-attach = Datei senden
playground-camera = Foto machen
playground-share = Nummer senden
playground-typing = schreibt …
playground-edit = Ändern
playground-delete = Löschen
playground-edited = geändert
playground-clock = Uhr
playground-minutes = +10 Min.
playground-hour = +1 Std.
playground-evening = bis 18 Uhr
playground-day = bis morgen 8 Uhr
playground-save_test = Chat als Test speichern
playground-drop = Dateien hier ablegen
playground-staff = Schreiben als
playground-internal = // am Anfang: bleibt intern
playground-connection = Keine Verbindung. Es geht gleich weiter.
playground-back = Zurück
playground-silent = ohne Ton
playground-stored = gesendet
playground-delivered = angekommen
playground-language = Sprache der Seite

## Anforderungen und Fristen

demand-asked =
    📋 Das Jobcenter braucht Unterlagen bis { $until } ({ $number }):
    { $list }
demand-list =
    📋 Bis { $until } ({ $number }):
    { $list }
    Tippen Sie an, was Sie senden möchten.
demand-all_there =
    ✅ Alles ist da ({ $number }).
    { $list }
demand-line_missing = ☐ { $kind }
demand-line_there = ☑ { $kind }
demand-list_of_slip =
    📋 { $number }: Diese Unterlagen braucht das Jobcenter.
    { $list }
    Tippen Sie an, was Sie senden möchten.
demand-send = 📷 { $kind }
demand-send_now = 📷 Jetzt senden
demand-need_more_time = ⏳ Ich brauche mehr Zeit
demand-time_asked =
    Ihre Bitte ist beim Jobcenter.
    Die Frist ({ $until }) gilt weiter, bis Sie eine Zusage haben.
demand-write_why = ✉️ Grund schreiben
demand-extended =
    ✅ Sie haben mehr Zeit: bis { $until } ({ $number }).
    { $list }
demand-not_extended =
    Mehr Zeit ist leider nicht möglich. Es bleibt bei { $until } ({ $number }).
    { $list }
    Senden Sie, was Sie schon haben.
demand-reminder =
    ⏰ Bitte denken Sie daran: bis { $until } ({ $number }).
    { $list }
demand-still_missing =
    Es fehlt noch etwas, bis { $until } ({ $number }):
    { $list }
demand-complete = ✅ Damit ist alles da ({ $number }). Danke!
demand-withdrawn = Das Jobcenter braucht die Unterlagen { $number } nicht mehr.
deadline-letter =
    Wir erinnern Sie an eine Frist.
    Fotografieren Sie den Brief. Das Foto bekommen nur Sie.
deadline-no_photo = Ohne Foto weiter
deadline-until = Bis wann? Schreiben Sie den Tag, zum Beispiel 15.12.
deadline-no_day = Diesen Tag verstehe ich nicht. Ein Beispiel: 15.12.
deadline-bad_day = { $day } geht nicht. Bitte wählen Sie einen Tag in den nächsten zwei Jahren.
deadline-noted = ⏰ Gemerkt: { $day } · Wir erinnern Sie vorher.
deadline-reminder = ⏰ Ihre Frist endet: { $day }
deadline-done = ✅ Erledigt
deadline-is_done = ✅ Erledigt. Wir erinnern Sie nicht mehr daran.

## Beiblatt zum Brief

slip-title = Unterlagen einfach mit dem Handy senden
slip-intro = Das Jobcenter braucht diese Unterlagen von Ihnen bis { $until }:
slip-list = Das Jobcenter braucht diese Unterlagen:
slip-scan = Halten Sie die Kamera Ihres Handys auf dieses Bild. Dann fotografieren Sie die Unterlagen.
slip-type = Oder schreiben Sie diesen Code in den Chat:
slip-safe = Mit dem Code kann man nur Unterlagen senden. Lesen kann man damit nichts.
slip-footer = { $office } · { $phone } · Anforderung { $number }

## Hochladeseite

upload-link = Senden Sie Ihre Dokumente auf der Seite des Jobcenters. Der Link gilt einmal, 24 Stunden lang.
upload-link_instead =
    Hier nimmt das Jobcenter keine Dateien an. Ihre Datei wurde nicht geholt.
    Senden Sie sie auf der Seite des Jobcenters. Der Link gilt einmal, 24 Stunden lang.
upload-open = 🔗 Hochladeseite öffnen
upload-open_here = 📷 Hier hochladen
upload-prefer = 🔗 Lieber über die Seite des Jobcenters
upload-confirm = Hier senden Sie Dokumente an das Jobcenter. Der Link gilt einmal.
upload-enter = Weiter
upload-over = Diese Seite ist geschlossen. Was angekommen ist, geht nicht verloren. Holen Sie im Chat einen neuen Link.
upload-no_script = Diese Seite braucht JavaScript. Bitte schalten Sie es ein oder geben Sie die Dokumente im Jobcenter ab.
upload-title = Dokumente senden
upload-hint = Fotografieren Sie jede Seite einzeln. Legen Sie das Blatt flach hin.
upload-camera = Foto machen
upload-choose = Dateien auswählen
upload-kind = Was ist das?
upload-pick = Bitte auswählen
upload-send = Ans Jobcenter senden
upload-turn = Drehen
upload-remove = Entfernen
upload-up = Nach oben
upload-down = Nach unten
upload-move = Verschieben
upload-waiting = Wartet.
upload-sending = Wird gesendet …
upload-paused = Keine Verbindung. Es geht von selbst weiter.
upload-checking = Wird geprüft …
upload-there = ✓ Angekommen.
upload-refused = Das geht nicht.
upload-twice = Diese Seite ist doppelt.
upload-sent_before = Diese Seite haben Sie schon gesendet: { $day }
upload-page = Seite #
upload-again = Keine Verbindung. Bitte tippen Sie noch einmal.
upload-sent_number = Beim Jobcenter eingegangen. Nummer: #
upload-another = Sie können noch mehr senden.
upload-to_chat = Die Bestätigung kommt in den Chat.
upload-not_ready = Eine Seite wird noch geprüft. Bitte warten Sie kurz.

## Für andere handeln

clients-who = Für wen?
clients-self = Für mich
clients-client = { $initials } ({ $role })
clients-add = ➕ Für jemand anderen
clients-change = 👥 Für wen?
clients-role_proxy = Vollmacht
clients-role_guardian = Betreuung
clients-role_courier = Bote
clients-role =
    Wie handeln Sie für die Person?
    Boten senden nur. Alles andere prüft das Jobcenter.
clients-as_proxy = Mit Vollmacht
clients-as_guardian = Als Betreuerin oder Betreuer
clients-as_courier = Ich bringe nur etwas
clients-name = Für wen? Bitte Name, Geburtsdatum und BG-Nummer.
clients-no_name = Bitte schreiben Sie den Namen.
clients-added_proxy =
    { $initials } ist eingetragen. Sie können schon senden.
    Lesen können Sie, sobald das Jobcenter zustimmt. Bitte senden Sie die Vollmacht.
clients-added_guardian =
    { $initials } ist eingetragen. Sie können schon senden.
    Lesen können Sie, sobald das Jobcenter zustimmt. Bitte senden Sie den Betreuerausweis.
clients-added_courier = { $initials } ist eingetragen. Sie können senden, Antworten gehen nicht an Sie.
clients-approved = ✔ Sie handeln jetzt für { $initials }, bis { $until }.
clients-revoked = Sie handeln nicht mehr für { $initials }.
clients-expired = Die Zeit ist abgelaufen: Sie handeln nicht mehr für { $initials }.
clients-courier_reads_nothing = Als Bote können Sie senden. Lesen kann nur die Person selbst.
clients-only_oneself = Das geht nur für einen selbst. Wählen Sie vorher „Für mich“.
settings-clients = 👥 Für andere handeln

## Übersetzungen

translated-machine = 🌐 Diese Übersetzung hat eine Maschine gemacht. Der deutsche Text gilt.
information-unreviewed = Fachleute haben diesen Text noch nicht geprüft.
information-in_german = Auf Deutsch lesen
foreign-understood = ✔ Das Jobcenter hat Ihre Nachricht { $number } verstanden. Sie zählt ab { $day }.
foreign-wanted =
    Das Jobcenter braucht Ihre Nachricht { $number } auf Deutsch, bis { $until }.
    Kommt die Übersetzung rechtzeitig, zählt der { $day }.
foreign-send = ✉️ Übersetzung senden
foreign-write = Schreiben Sie die Übersetzung hier. Ein Foto davon geht auch.
foreign-there = ✅ Die Übersetzung zu { $number } geht ans Jobcenter.
foreign-reminder = ⏰ Es fehlt noch die Übersetzung zu { $number }, bis { $until }.

## Wenn es dringend ist

keyword-urgent = kein Geld mehr, kein Geld für Essen, kein Essen, nichts zu essen, Strom abgestellt, kein Strom, keine Heizung, obdachlos, keine Wohnung, Notlage
keyword-danger = will sterben, umbringen, Selbstmord, nicht mehr leben, schlägt mich, bedroht mich, Gewalt, Lebensgefahr, Notruf
command-urgent = Heute in Not
urgent-button = 🚨 Heute in Not
urgent-what =
    🚨 Was fehlt heute?
    Ihre Meldung steht beim Jobcenter ganz oben.
urgent-money = Kein Geld, kein Essen
urgent-power = Kein Strom, keine Heizung
urgent-home = Keine Wohnung
urgent-other = Etwas anderes
urgent-write = Was ist passiert? Schreiben Sie es in einem Satz.
urgent-send = Ohne Text senden
urgent-sent =
    🚨 Ihre Meldung steht beim Jobcenter ganz oben. Nummer: { $number }
    { $at }
    Am schnellsten geht es am Telefon: { $phone }
urgent-sent_closed =
    🚨 Ihre Meldung steht beim Jobcenter ganz oben. Nummer: { $number }
    Das Jobcenter öffnet wieder: { $opens }
    Am schnellsten geht es dann am Telefon: { $phone }
urgent-advance =
    Dauert die Berechnung länger? Sie können einen Vorschuss verlangen (§ 42 SGB I).
    Reicht das Geld im Monat nicht? Bis 100 € gibt es früher (§ 42 SGB II).
urgent-advance_button = Vorschuss verlangen
urgent-advance_text = Ich beantrage einen Vorschuss nach § 42 SGB I.
urgent-no_power = Eine Sperre lässt sich oft abwenden. Schulden bei Strom kann das Jobcenter leihen (§ 22 Abs. 8 SGB II).
urgent-no_home = Ohne Wohnung hilft auch Ihre Stadt: Fragen Sie nach der Fachstelle für Wohnungslose.
danger-danger =
    ❗ Ich bin ein Programm und kein Notdienst. Das Jobcenter ist auch keiner.
    Bitte rufen Sie jetzt an:
    { $list }
danger-emergency = Lebensgefahr, Feuer, Unfall: { $phone }
danger-violence = Gewalt gegen Frauen, Tag und Nacht: { $phone }
danger-counselling = Jemand zum Reden, Tag und Nacht: { $phone }

## Vorlesemodus

keyword-reading = Vorlesemodus, Vorlesen
command-reading = Vorlesemodus an oder aus
settings-reading_on = Vorlesemodus einschalten
settings-reading_off = Vorlesemodus ausschalten
settings-is_reading = Der Vorlesemodus ist an: keine Symbole, kurze Texte, Antworten mit einer Zahl.
settings-not_reading = Der Vorlesemodus ist aus.

## Ergänzungen

urgent-hint = Ist es heute dringend? Dann tippen Sie hier.
urgent-raised =
    🚨 { $number } steht beim Jobcenter jetzt ganz oben.
    Am schnellsten geht es am Telefon: { $phone }
information-only_german = Diese Antwort gibt es bisher nur auf Deutsch.
symbol-missing = fehlt:
symbol-there = da:
