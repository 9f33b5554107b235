### Was Bürgerinnen und Bürger in einfachem Deutsch lesen: kurze Sätze, ein Gedanke je Satz.

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
language-changed = Gut. Ab jetzt in einfachem Deutsch.

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
keyword-documents = Dokumente, Dokument senden, Dokument einreichen, Unterlagen
keyword-callback = Rückruf, Rückruf vereinbaren, Anruf, Termin
keyword-language = Sprache
keyword-application = beantrage, Antrag stellen, ich möchte Geld beantragen, hiermit Antrag
keyword-details = neue Bankverbindung, neues Konto, Kontonummer geändert, neue IBAN, neue Adresse, umgezogen, neue Telefonnummer
keyword-objection = Widerspruch, lege Einspruch, nicht einverstanden mit dem Bescheid

## Befehle im Messenger

command-menu = Menü
command-documents = Dokumente senden
command-message = Nachricht ans Jobcenter
command-callback = Anruf vom Jobcenter
command-matters = Meine Sachen
command-news = Aktuelles
command-language = Sprache ändern
command-help = Hilfe und Menschen
command-cancel = Abbrechen
bot-short = Dokumente, Nachrichten und Rückrufe: Ihr Jobcenter im Messenger.
bot-long =
    Senden Sie Dokumente. Schreiben Sie uns. Oder das Jobcenter ruft Sie an.
    Ohne Termin, ohne Weg, ohne Warten.

## Erster Kontakt

start-language = 🌐 Sprache · Language · Dil · اللغة · زبان · Мова · Язык · Език · Limbă
start-notice =
    Willkommen beim { $office }!
    Ihre Daten sind geschützt. Der Messenger sieht sie auch.
    Sie müssen das nicht nutzen. Sie dürfen.
start-understood = ✅ Verstanden, weiter
start-read_all = Alles lesen
start-other_ways = Andere Wege zum Jobcenter
start-notice_link = Ganzer Hinweis
start-whole_notice =
    Verantwortlich ist: { $controller }
    Fragen zum Datenschutz: { $officer }
    Wir brauchen Ihre Daten für Ihre Anliegen. Das Gesetz dazu: § 67b SGB X.
    Wer bekommt die Daten? Das Jobcenter und der Messenger. Der Messenger ist vielleicht nicht in der EU.
    Wir löschen Dateien hier nach { $days } Tagen.
    Sie dürfen fragen: Was wissen Sie über mich? Sie dürfen Fehler ändern lassen. Sie dürfen alles löschen lassen. Sie dürfen sich beschweren.
    Sie müssen das nicht nutzen. Andere Wege sind genauso gut.
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
menu-documents = 📄 Dokumente senden
menu-message = ✉️ Nachricht ans Jobcenter
menu-callback = 📞 Anruf vom Jobcenter
menu-money = 💶 Geld und Anträge
menu-work = 🛠 Arbeit und Ausbildung
menu-news = 📰 Aktuelles
menu-matters = 🗂 Meine Sachen
menu-settings = ⚙️ Einstellungen

## Überall

help-help =
    Sie können immer ein Foto senden. Sie können immer schreiben.
    „Menü“ zeigt alles.
    „Zurück“ und „Abbrechen“ gehen immer.
human-how =
    Sie möchten mit einem Menschen sprechen.
    Unser Telefon: { $phone }.
cancel-done = Abgebrochen. Ihre Seiten sind noch da.
resume-where = Wir waren noch nicht fertig. Was möchten Sie tun?
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
    Seite { $number } kann man vielleicht nicht gut lesen:
    { $list }
documents-fault_small = Das Bild ist klein. Gehen Sie näher an das Blatt.
documents-fault_dark = Es ist zu dunkel. Machen Sie Licht an.
documents-fault_pale = Die Schrift ist zu hell. Machen Sie das Foto ohne Blitz.
documents-fault_blurred = Die Schrift ist unscharf. Halten Sie das Handy ruhig.
documents-fault_glare = { $where } ist ein heller Fleck. Drehen Sie das Blatt.
documents-as_file = Geht es nicht besser? Senden Sie das Foto als Datei. Tippen Sie auf 📎 und „Datei“.
documents-fault_cut = { $where } fehlt ein Stück vom Papier. Halten Sie das Handy höher.
documents-where_top = Oben
documents-where_bottom = Unten
documents-where_left = Links
documents-where_right = Rechts
documents-where_top-left = Oben links
documents-where_top-right = Oben rechts
documents-where_bottom-left = Unten links
documents-where_bottom-right = Unten rechts
documents-take_again = 📷 Neues Foto
documents-keep_it = Behalten
documents-being_checked = 🔎 Wir prüfen Ihre Datei noch. Das dauert etwas. Sie müssen nichts tun.
documents-sent_before =
    Seite { $number } haben wir schon. Sie haben sie gesendet: { $day }
    Die Nummer war { $sent }.
documents-twice = Seite { $number } ist zwei Mal da.
documents-leave_out = Weglassen
documents-again_please = Gut. Machen Sie ein neues Foto von der Seite.
documents-requested = ❗ Angefordert: { $kind }
documents-other_groups = Andere Dokumente
documents-send_pages =
    { $kind }: Senden Sie jetzt Fotos oder ein PDF.
    Tippen Sie auf die Büroklammer 📎.
    Legen Sie das Blatt auf einen dunklen Tisch.
documents-send_statements =
    { $kind }: Senden Sie jetzt Fotos oder ein PDF. Tippen Sie auf 📎.
    Religion, Partei, Gewerkschaft, Gesundheit: Das dürfen Sie schwarz machen.
    Das Geld muss man lesen können.
documents-pages =
    Das ist da:
    { $list }
    Fehlt eine Seite? Senden Sie die Seite.
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
    ✅ Das Jobcenter hat alles. Ihre Nummer: { $number }
    { $at }
    { $list }
documents-receipt_late =
    ✅ Das Jobcenter hat alles. Ihre Nummer: { $number }
    Angekommen: { $at }. Bearbeitet: { $processed }.
    { $list }
documents-receipt_follows = Danke! Ihre Nummer: { $number }. Einige Seiten laden noch. Bitte warten Sie.
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
documents-handed_over = Das Jobcenter wartet auf Papiere. Ihre Seiten sind jetzt dort. Ihre Nummer: { $number }
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
    Die Datei ist zu groß. { $limit } MB sind möglich.
    Machen Sie ein Foto.
refused-empty = Die Datei ist leer. Bitte senden Sie sie noch einmal.
refused-kind =
    Diese Datei kann das Jobcenter nicht öffnen.
    Es gehen: Foto (JPG, PNG, HEIC, WebP, TIFF) und PDF.
    Machen Sie ein Foto vom Blatt.
refused-encrypted = Das PDF hat ein Passwort. Senden Sie es ohne Passwort. Ein Foto geht auch.
refused-broken_pdf = Das PDF ist kaputt. Senden Sie es noch einmal. Ein Foto geht auch.
refused-broken_image = Das Bild ist kaputt. Machen Sie noch ein Foto.
refused-too_heavy = Dieses PDF geht nicht auf. Machen Sie bitte Fotos von den Seiten.
refused-too_many_pages = Das PDF hat zu viele Seiten. { $pages } Seiten sind möglich. Senden Sie zwei Teile.
refused-too_many_pixels = Das Bild ist zu groß. Machen Sie ein Foto vom Blatt.
refused-not_scanned = Die Datei ist zu groß. Machen Sie bitte Fotos von den Seiten.
refused-infected = In dieser Datei ist ein Virus. Machen Sie bitte ein Foto vom Papier.
refused-not_fetched = Die Datei kam nicht an. Bitte senden Sie sie noch einmal.

## Zu wem gehört das?

whose-whose =
    Noch eine Frage: Wem gehören die Papiere?
    Schreiben Sie: Name, Geburtstag, BG-Nummer.
    Oder machen Sie ein Foto von einem Brief vom Jobcenter.
whose-later = Habe ich gerade nicht
whose-fine = Kein Problem. Ihre Papiere sind da.
whose-thanks = Danke! Das Jobcenter kümmert sich.
whose-thanks_without_number = Danke! Die BG-Nummer fehlt. Das Jobcenter kümmert sich.
whose-letter_thanks = Danke! Das Jobcenter sieht sich den Brief an.

## Nachrichten

message-write = Schreiben Sie jetzt Ihre Nachricht. Fotos und Sprachnachrichten gehen auch.
message-confirm = Soll das ans Jobcenter?
message-yes = ✅ Ja, senden
message-search = 🔎 Erst eine Antwort suchen
message-no = Nein
message-sent =
    ✅ Das geht ans Jobcenter. Ihre Nummer: { $number }
    { $at }
    Die Antwort kommt bis: { $until }
message-sent_closed =
    ✅ Das geht ans Jobcenter. Ihre Nummer: { $number }
    { $at }. Das Jobcenter ist wieder da: { $opens }
    Die Antwort kommt bis: { $until }
message-sent_again = ✅ { $number } geht ans Jobcenter.
message-machine = 🌐 Das hat eine Maschine übersetzt. Es gilt der deutsche Text:
message-take_back = ↩️ Zurückholen
message-taken_back = Zurückgeholt: { $number }. Das Jobcenter sieht es nicht.
message-not_sent = Gut, nichts wurde gesendet.
message-passed_on = Ihre Nachricht ist jetzt beim Jobcenter. Nummer: { $number }
message-edited = Geändert: { $number }.
message-details =
    🔒 Ihr Konto und Ihre Adresse ändern wir nicht nur nach einem Chat.
    Wir fragen Sie vorher: Sind Sie das?
message-application =
    Das klingt wie ein Antrag. Er gilt ab dem Ersten im Monat.
    Das Jobcenter sieht die Uhrzeit.
message-objection =
    ⚠️ Widerspruch heißt: Sie sind gegen einen Brief vom Jobcenter. Im Chat gilt das nicht (§ 84 SGG).
    Schicken Sie einen Brief mit Unterschrift: { $address }
    Oder bringen Sie ihn hin. Sie haben einen Monat Zeit.
message-answer =
    💬 Jobcenter:
    { $text }
message-answer_file = 💬 Eine Datei vom Jobcenter.

## Rückruf

callback-subject = Worum geht es?
callback-subject_money = Geld
callback-subject_documents = Papiere
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
callback-slot_taken = Diese Zeit ist weg. Diese Zeiten sind noch frei:
callback-phone = Wie ist Ihre Telefonnummer?
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
callback-missed_twice = Wir haben zweimal angerufen. Wählen Sie bitte eine neue Zeit ({ $number }).
callback-closed_day = An diesem Tag ist das Jobcenter zu. Wählen Sie bitte eine neue Zeit ({ $number }).
callback-wrong_number = Die Telefonnummer war falsch. Wie ist Ihre Nummer ({ $number })?
callback-renumbered =
    ✅ Neue Nummer: { $phone }
    Wir rufen Sie an: { $at }. Vorgang: { $number }
callback-booked_by_office =
    📞 Das Jobcenter ruft Sie an: { $at }
    Nummer: { $phone }. Vorgang: { $number }
callback-shifted = Das Jobcenter kann da nicht anrufen. Wählen Sie bitte eine neue Zeit ({ $number }).
callback-choose_new = 🗓 Neue Zeit wählen

## Antworten

information-money = 💶 Geld und Anträge. Was möchten Sie wissen?
information-work = 🛠 Arbeit und Ausbildung. Was möchten Sie wissen?
information-search = 🔎 Suchen
information-what = Was möchten Sie wissen? Schreiben Sie es.
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
information-sorry = Schade. Schreiben Sie Ihre Frage.
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

matters-list = 🗂 Ihre Sachen. Tippen Sie eine an.
matters-nothing = Noch ist hier nichts.
matters-unsent =
    { $count ->
        [one] ⏳ Noch nicht abgesendet: 1 Seite
       *[other] ⏳ Noch nicht abgesendet: { $count } Seiten
    }
matters-request = ❗ Angefordert: { $kind }
matters-request_done = Das haben Sie schon gesendet. Danke!
matters-callback = 📞 Rückruf: { $at }
matters-submission = 📄 { $number }, { $day }
matters-message_in = ✉️ { $number }, { $day }
matters-message_out = 💬 { $number }, { $day }
matters-submission_open =
    📄 { $number }
    Angekommen: { $at }
    { $list }
matters-state = { $kind }: { $state }
matters-receipt = 🧾 Bestätigung als PDF
matters-message_open =
    { $number }, { $at } ({ $state })

    { $text }
state-open = noch nicht abgesendet
state-sent = angekommen
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
    Gesendete Papiere: { $submissions }, Nachrichten: { $messages }, Rückrufe: { $callbacks }
    Dateien werden nach { $days } Tagen gelöscht.
settings-export_coming = Wir sammeln Ihre Daten. Sie kommen gleich hier an.
settings-export_ready = Ihre Daten: eine ZIP-Datei mit allem.
settings-erase_sure =
    Alles löschen?
    Ihre Akte im Jobcenter bleibt. Das Gesetz will das.
settings-answers_here = 📍 Antworten immer hier
settings-answers_last = 📍 Antworten im letzten Chat
settings-are_here = Die Antworten kommen jetzt immer hier.
settings-are_last = Die Antworten kommen im letzten Chat.
settings-erase_yes = Ja, löschen
settings-erase_no = Nein, behalten
settings-erase_planned = Wir löschen: { $at }. Bis dahin können Sie Nein sagen.
settings-erase_undo = ↩️ Doch nicht löschen
settings-erase_undone = Gut, nichts wird gelöscht.
settings-erased = Ihre Daten sind gelöscht. Alles Gute!

## Chats

choices-how = Antworten Sie mit der Zahl.
chat-only_you =
    Hier sind mehrere Personen. Das geht nicht.
    Bitte machen Sie einen neuen Chat. Nur mit mir.
chat-unencrypted =
    Dieser Chat ist nicht sicher. Das Jobcenter liest ihn nicht.
    Bitte machen Sie einen neuen Chat. Der Chat muss verschlüsselt sein. Das heißt: Nur Sie und wir lesen ihn.
tie-confirmed = ✔ { $office } weiß jetzt: Das sind Sie.
tie-alert =
    🔔 Es gibt einen neuen Chat zu Ihrer Akte bei { $office }.
    Kennen Sie ihn nicht? Dann tippen Sie hier.
tie-unknown = ❗ Kenne ich nicht
tie-reported = Danke. Das Jobcenter prüft es jetzt. Der andere Chat bekommt nichts.
chat-barred =
    ⛔ Dieser Chat ist zu bis { $until }. Wir haben nichts bekommen.
    Rufen Sie uns an: { $phone }
    Oder kommen Sie: { $address }
chat-told_muted =
    🔇 Wir lesen Ihre Nachrichten erst nach dem { $until }. Der Grund: { $reason }
    Dokumente und Rückrufe gehen weiter.
    Ist es eilig? Rufen Sie an: { $phone }. Oder kommen Sie: { $address }
chat-told_blocked =
    ⛔ Wir nehmen hier nichts an bis zum { $until }. Der Grund: { $reason }
    Rufen Sie uns an: { $phone }
    Oder kommen Sie: { $address }
chat-unbarred = 🔈 Sie können uns hier wieder schreiben.
chat-slow = Das war sehr schnell. Alles kommt an. Es dauert nur etwas.
chat-joined =
    Ihre Chats gehören jetzt zusammen. Das hat das Jobcenter gemacht.
    Sie schreiben in einem Chat? Dann kommt die Antwort dort.
chat-joined_here = 📍 Antworten immer hier

## Fehler

error-locked =
    Ich kann eine Nachricht nicht lesen.
    Bitte senden Sie die Nachricht noch einmal.

error-refused = Das geht gerade nicht.
error-gone = Das gibt es nicht mehr. Oder es ist nicht von Ihnen.
error-too_late = Das ist zu spät. Das Jobcenter hat es schon.
error-step_changed = Hier ist etwas neu. Wir fangen hier noch einmal an. Ihre Angaben sind noch da.
error-broken =
    Das ging nicht. Der Fehler ist bei uns.
    Bitte rufen Sie an: { $phone }
error-unsupported =
    { $what } geht hier nicht.
    Es gehen: Text, Foto, PDF, Sprachnachricht.
unsupported-sticker = Ein Sticker
unsupported-location = Ein Standort
unsupported-poll = Eine Umfrage
unsupported-game = Ein Spiel
unsupported-story = Eine Story
unsupported-dice = Ein Würfel
unsupported-venue = Ein Ort
unsupported-call = Ein Anruf
unsupported-verification = Eine Prüfung der Geräte
unsupported-other = Das

## Bestätigung (PDF)

receipt-title = Bestätigung: Wir haben Ihre Papiere
receipt-number = Nummer
receipt-received = Angekommen
receipt-for = Für
receipt-processed = Bearbeitet
receipt-pages =
    { $count ->
        [one] 1 Seite
       *[other] { $count } Seiten
    }
receipt-footer = { $office }, { $phone }. Die lange Zahl (SHA-256) zeigt: Die Datei ist gleich geblieben.

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
document-unknown = Ich weiß es nicht
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
    📋 Das Jobcenter braucht Papiere von Ihnen.
    Letzter Tag: { $until } · Nummer: { $number }
    { $list }
demand-list =
    📋 Letzter Tag: { $until } · Nummer: { $number }
    { $list }
    Was möchten Sie senden? Tippen Sie darauf.
demand-time_asked =
    Das Jobcenter hat Ihre Bitte.
    Der letzte Tag bleibt: { $until }
    Nur das Jobcenter kann das ändern. Es schreibt Ihnen.
demand-extended =
    ✅ Sie haben mehr Zeit.
    Neuer letzter Tag: { $until } · Nummer: { $number }
    { $list }
demand-not_extended =
    Mehr Zeit geht leider nicht.
    Letzter Tag: { $until } · Nummer: { $number }
    { $list }
demand-reminder =
    ⏰ Denken Sie bitte daran!
    Letzter Tag: { $until } · Nummer: { $number }
    { $list }
demand-still_missing =
    Das fehlt noch. Letzter Tag: { $until } · Nummer: { $number }
    { $list }
demand-complete = ✅ Jetzt ist alles da. Danke! Nummer: { $number }
demand-withdrawn = Das Jobcenter braucht die Papiere nicht mehr. Nummer: { $number }
deadline-letter =
    Haben Sie einen Brief mit einem letzten Tag?
    Machen Sie ein Foto vom Brief. Nur Sie bekommen das Foto.
deadline-until = Was ist der letzte Tag? Schreiben Sie zum Beispiel: 15.12.
deadline-no_day = Das habe ich nicht verstanden. Schreiben Sie zum Beispiel: 15.12.
deadline-reminder = ⏰ Der letzte Tag ist: { $day }
matters-request_until = ❗ Bis { $until }: { $kind }
matters-deadline = ⏰ Mein letzter Tag (Frist): { $until }
matters-remember = ➕ Letzten Tag (Frist) merken
demand-all_there =
    ✅ Alles ist da ({ $number }).
    { $list }
demand-line_missing = ☐ { $kind }
demand-line_there = ☑ { $kind }
demand-list_of_slip =
    📋 { $number }: Diese Papiere braucht das Jobcenter.
    { $list }
    Was möchten Sie senden? Tippen Sie darauf.
demand-send = 📷 { $kind }
demand-send_now = 📷 Jetzt senden
demand-need_more_time = ⏳ Ich brauche mehr Zeit
demand-write_why = ✉️ Grund schreiben
deadline-no_photo = Ohne Foto weiter
deadline-bad_day = { $day } geht nicht. Bitte wählen Sie einen Tag in den nächsten zwei Jahren.
deadline-noted = ⏰ Gemerkt: { $day } · Wir erinnern Sie vorher.
deadline-done = ✅ Erledigt
deadline-is_done = ✅ Erledigt. Wir erinnern Sie nicht mehr daran.
slip-title = Papiere einfach mit dem Handy senden
slip-intro = Das Jobcenter braucht diese Papiere von Ihnen bis { $until }:
slip-list = Diese Papiere braucht das Jobcenter:
slip-scan = Halten Sie die Kamera Ihres Handys auf dieses Bild. Dann fotografieren Sie die Papiere.
slip-type = Oder schreiben Sie diesen Code in den Chat:
slip-safe = Mit dem Code kann man nur Papiere senden. Lesen kann man damit nichts.
slip-footer = { $office } · { $phone } · Anforderung { $number }

## Hochladeseite

upload-link = Senden Sie Ihre Papiere auf unserer Seite. Der Link geht nur einmal. Er gilt 24 Stunden.
upload-link_instead =
    Hier können Sie keine Dateien senden. Ihre Datei haben wir nicht.
    Benutzen Sie bitte unsere Seite. Der Link geht nur einmal.
upload-open = 🔗 Seite öffnen
upload-open_here = 📷 Hier senden
upload-prefer = 🔗 Auf der Seite vom Jobcenter senden
upload-confirm = Auf dieser Seite senden Sie Papiere an das Jobcenter.
upload-enter = Weiter
upload-over = Diese Seite ist zu. Was Sie gesendet haben, ist da. Im Chat bekommen Sie einen neuen Link.
upload-no_script = Diese Seite braucht JavaScript. Oder bringen Sie die Papiere zum Jobcenter.
upload-title = Papiere senden
upload-hint = Machen Sie von jeder Seite ein Foto. Legen Sie das Papier flach hin.
upload-camera = Foto machen
upload-choose = Dateien aussuchen
upload-kind = Was ist das?
upload-pick = Bitte aussuchen
upload-send = Ans Jobcenter senden
upload-turn = Drehen
upload-remove = Weg damit
upload-up = Nach oben
upload-down = Nach unten
upload-move = Verschieben
upload-waiting = Wartet.
upload-sending = Wird gesendet …
upload-paused = Kein Internet. Es geht gleich weiter.
upload-checking = Wir prüfen die Seite …
upload-there = ✓ Ist da.
upload-refused = Das geht nicht.
upload-twice = Diese Seite ist zwei Mal da.
upload-sent_before = Diese Seite haben wir schon. Gesendet: { $day }
upload-page = Seite #
upload-again = Kein Internet. Tippen Sie bitte noch einmal.
upload-sent_number = Das Jobcenter hat Ihre Papiere. Nummer: #
upload-another = Sie können noch mehr senden.
upload-to_chat = Im Chat bekommen Sie eine Bestätigung.
upload-not_ready = Wir prüfen noch eine Seite. Warten Sie bitte kurz.

## Für andere handeln

clients-who = Für wen ist es?
clients-self = Für mich
clients-client = { $initials } ({ $role })
clients-add = ➕ Für eine andere Person
clients-change = 👥 Für wen?
clients-role_proxy = Vollmacht
clients-role_guardian = Betreuung
clients-role_courier = Bote
clients-role =
    Was sind Sie für die Person?
    Boten können nur senden. Alles andere prüft das Jobcenter.
clients-as_proxy = Ich habe eine Vollmacht
clients-as_guardian = Ich bin Betreuer oder Betreuerin
clients-as_courier = Ich bringe nur etwas
clients-name = Wie heißt die Person? Schreiben Sie auch das Geburtsdatum und die BG-Nummer.
clients-no_name = Bitte schreiben Sie den Namen.
clients-added_proxy =
    { $initials } ist eingetragen. Sie können schon etwas senden.
    Lesen geht erst später. Das Jobcenter muss es erlauben. Senden Sie bitte die Vollmacht.
clients-added_guardian =
    { $initials } ist eingetragen. Sie können schon etwas senden.
    Lesen geht erst später. Das Jobcenter muss es erlauben. Senden Sie bitte den Ausweis.
clients-added_courier = { $initials } ist eingetragen. Sie können senden. Antworten bekommen Sie nicht.
clients-approved = ✔ Das Jobcenter erlaubt es. Sie handeln für { $initials } bis { $until }.
clients-revoked = Sie handeln nicht mehr für { $initials }.
clients-expired = Die Zeit ist vorbei. Sie handeln nicht mehr für { $initials }.
clients-courier_reads_nothing = Sie sind Bote. Sie können senden. Lesen kann nur die Person selbst.
clients-only_oneself = Das geht nur für Sie selbst. Wählen Sie zuerst: Für mich.
settings-clients = 👥 Für andere handeln

## Übersetzungen

translated-machine = 🌐 Eine Maschine hat das übersetzt. Der deutsche Text gilt.
information-unreviewed = Fachleute haben diesen Text noch nicht geprüft.
information-in_german = Schweres Deutsch lesen
foreign-understood = ✔ Das Jobcenter versteht Ihre Nachricht { $number }. Sie zählt ab { $day }.
foreign-wanted =
    Das Jobcenter braucht Ihre Nachricht { $number } auf Deutsch.
    Senden Sie die Übersetzung bis { $until }. Dann zählt der { $day }.
foreign-send = ✉️ Übersetzung senden
foreign-write = Schreiben Sie die Übersetzung hier. Ein Foto geht auch.
foreign-there = ✅ Die Übersetzung zu { $number } geht ans Jobcenter.
foreign-reminder = ⏰ Die Übersetzung zu { $number } fehlt noch. Zeit bis { $until }.

## Wenn es dringend ist

keyword-urgent = kein Geld mehr, kein Geld für Essen, kein Essen, nichts zu essen, Strom abgestellt, kein Strom, keine Heizung, obdachlos, keine Wohnung, Notlage
keyword-danger = will sterben, umbringen, Selbstmord, nicht mehr leben, schlägt mich, bedroht mich, Gewalt, Lebensgefahr, Notruf
command-urgent = Heute in Not
urgent-button = 🚨 Heute in Not
urgent-what =
    🚨 Was fehlt heute?
    Ihre Meldung kommt beim Jobcenter nach oben.
urgent-money = Kein Geld, kein Essen
urgent-power = Kein Strom, keine Heizung
urgent-home = Keine Wohnung
urgent-other = Etwas anderes
urgent-write = Was ist passiert? Schreiben Sie einen Satz.
urgent-send = Ohne Text senden
urgent-sent =
    🚨 Ihre Meldung steht beim Jobcenter ganz oben. Nummer: { $number }
    { $at }
    Das Telefon ist am schnellsten: { $phone }
urgent-sent_closed =
    🚨 Ihre Meldung steht beim Jobcenter ganz oben. Nummer: { $number }
    Das Jobcenter öffnet wieder: { $opens }
    Rufen Sie dann an: { $phone }
urgent-advance =
    Sie warten auf Geld? Sie können einen Vorschuss verlangen. Vorschuss heißt: Geld vorher (§ 42 SGB I).
    Sie haben diesen Monat zu wenig? Bis 100 € gibt es früher (§ 42 SGB II).
urgent-advance_button = Vorschuss verlangen
urgent-advance_text = Ich beantrage einen Vorschuss (Geld vorher). § 42 SGB I.
urgent-no_power = Das Jobcenter kann Geld für Strom leihen. Leihen heißt: Sie zahlen zurück (§ 22 Abs. 8 SGB II).
urgent-no_home = Auch Ihre Stadt hilft. Fragen Sie nach der Fachstelle für Wohnungslose.
danger-danger =
    ❗ Ich bin ein Programm. Ich bin kein Notdienst. Das Jobcenter ist auch kein Notdienst.
    Bitte rufen Sie jetzt an:
    { $list }
danger-emergency = Lebensgefahr, Feuer, Unfall: { $phone }
danger-violence = Gewalt gegen Frauen: { $phone }
danger-counselling = Jemand zum Reden: { $phone }

## Vorlesemodus

keyword-reading = Vorlesemodus, Vorlesen
command-reading = Vorlesemodus an oder aus
settings-reading_on = Vorlesemodus einschalten
settings-reading_off = Vorlesemodus ausschalten
settings-is_reading = Der Vorlesemodus ist an. Es gibt keine Symbole. Sie antworten mit einer Zahl.
settings-not_reading = Der Vorlesemodus ist aus.

## Ergänzungen

urgent-hint = Ist es heute dringend? Dann tippen Sie hier.
urgent-raised =
    🚨 { $number } steht beim Jobcenter jetzt ganz oben.
    Das Telefon ist am schnellsten: { $phone }
information-only_german = Diese Antwort gibt es nur in schwerem Deutsch.
symbol-missing = fehlt:
symbol-there = da:
