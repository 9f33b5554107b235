### Was Mitarbeitende in der Gruppe lesen.

desk-card =
    📁 { $case } · { $name } · { $state }
    { $verified } · { $language }
    Zuständig: { $owner } · Angefordert: { $requests } · Rückruf: { $callback }
desk-no_name = ohne Namen
desk-nobody = niemand
desk-none = keiner
desk-verified = ✔ verifiziert
desk-unverified = ⚠ nicht verifiziert
desk-state_open = offen
desk-state_closed = geschlossen
desk-button_take = 🙋 Übernehmen
desk-button_release = Zurückgeben
desk-button_close = ✅ Schließen
desk-button_reopen = Wieder öffnen
desk-button_filed = ✅ Abgelegt
desk-button_again = 🔁 Noch einmal …
desk-button_reached = ✅ Erreicht
desk-button_missed = 📵 Nicht erreicht
desk-button_shift = 🗓 Verlegen
desk-button_enrol = Aufnehmen
desk-already_taken = Diesen Fall hat { $name }.
desk-message =
    ✉️ { $number }
    { $text }
desk-message_marked =
    ✉️ { $number }
    { $marks }
    { $text }
desk-mark_unconfirmed = ❓ nicht bestätigt, ob es ans Jobcenter sollte
desk-mark_application = 🟡 könnte ein Antrag sein (§ 37 Abs. 2 SGB II: wirkt auf den Monatsersten)
desk-mark_objection = 🔴 könnte ein Widerspruch sein (im Chat nicht wirksam, § 84 SGG; Hinweis ging hinaus)
desk-mark_edited = ✎ geändert
desk-mark_late = 🕓 gesendet: { $at }
desk-document =
    📄 { $kind } · { $number } · { $pages } S.
    Eingang: { $at } · SHA-256 { $hash }
    { $caption }
desk-document_unsent =
    📄 { $kind } · { $number } · { $pages } S. · ohne Absenden eingegangen
    Eingang: { $at } · SHA-256 { $hash }
    { $caption }
desk-document_filed =
    ✅ { $kind } · { $number } · abgelegt von { $by }
    Eingang: { $at } · SHA-256 { $hash }
desk-document_again =
    🔁 { $kind } · { $number } · noch einmal angefordert von { $by }: { $reason }
    Eingang: { $at } · SHA-256 { $hash }
desk-caption = 💬 { $text }
desk-why =
    Warum noch einmal: { $kind } ({ $number })?
    Oder mit eigenem Grund auf diese Nachricht antworten.
desk-claims_file =
    🪪 Angabe zur Person (nicht geprüft):
    { $text }
desk-callback_booked =
    📞 Rückruf { $number }: { $at }
    { $phone } · { $subject } · { $language }
    Dolmetscher: { $interpreter } · Anrufbeantworter: { $voicemail } · Versuche: { $attempts }
desk-callback_moved =
    🔁 Rückruf { $number } verschoben: { $at }
    { $phone } · { $subject } · { $language }
    Dolmetscher: { $interpreter } · Anrufbeantworter: { $voicemail } · Versuche: { $attempts }
desk-callback_cancelled = ❌ Rückruf { $number } abgesagt ({ $at }).
desk-callback_reached = ✅ Rückruf { $number } ({ $at }): erreicht, { $by }.
desk-callback_missed_once =
    📵 Rückruf { $number } ({ $at }): nicht erreicht, { $by }.
    { $phone } · { $subject } · { $language } · Versuche: { $attempts }
desk-callback_missed_twice = 📵 Rückruf { $number }: zweimal nicht erreicht, { $by }. Neue Zeiten sind angeboten.
desk-callback_shifted = 🗓 Rückruf { $number } verlegt von { $by }. Neue Zeiten sind angeboten.
desk-agenda =
    📞 Rückrufe am { $day }: { $count }
    { $list }
desk-agenda_none = 📞 Am { $day } sind keine Rückrufe gebucht.
desk-agenda_line = { $at } · { $case } · { $phone } · { $subject } · { $language } · { $state } ({ $attempts })
desk-with_interpreter = { $language } mit Dolmetscher
state-call_booked = offen
state-call_offered = neue Zeiten angeboten
state-call_reached = erreicht
state-call_cancelled = abgesagt
desk-open =
    Offene Fälle: { $count }
    { $list }
desk-open_none = Kein Fall ist offen.
desk-open_waiting = ⏳ { $case } · wartet seit { $since } · { $owner } { $link }
desk-open_quiet = { $case } · { $owner } { $link }
desk-help =
    Schreiben Sie im Thema eines Falls: Es geht nach zehn Sekunden hinaus. /undo holt es zurück.
    // am Anfang und Antworten an Kolleginnen bleiben intern.
    Sehen: /new Neue, /open offene, /mine meine, /overdue überfällige, /today Rückrufe, /week, /stats
    Finden: /find Nummer, Kürzel oder Thema. /zuordnen zeigt, was zu keiner Akte gehört.
    Fall: /take, /release, /give Name oder Team, /snooze Freitag, /close, /reopen, /lock Namen, /unlock, /join F-…
    Antworten: /text Baustein, /translate Text
    Unterlagen: /anfordern Mietvertrag bis 15.12., /filed, /again Grund
    Rückruf: /book Di 10:15, /reached, /missed, /wrong, /shift
    Personen: /mute und /block mit Grund und „bis Freitag“, /unblock, /revoke beendet eine Vollmacht.
    Abwesend: /vertretung Müller → Kaya bis Freitag
    Nur Admins: /news Text, /save Name Text, /away 24.12., /hours 24.12. 08:00-10:00
    In Matrix gilt ! statt /. Knöpfe sind dort Zahlen: als Reaktion oder Antwort auf die Nachricht.
desk-unknown_command = Diesen Befehl kenne ich nicht. /help zeigt alle.
desk-only_in_topic = Das geht nur im Thema eines Falls.
desk-nothing_to_undo = Hier gibt es nichts zurückzuholen.
desk-undone = Zurückgeholt, bevor es hinausging.
desk-undone_late = Beim Empfänger gelöscht. Vielleicht wurde es schon gelesen.
desk-not_delivered_blocked = ⚠ { $number } nicht zugestellt: Der Chat ist blockiert. Bitte anrufen.
desk-not_delivered_failed = ⚠ { $number } nicht zugestellt. Bitte anders Kontakt aufnehmen.
desk-file_not_sent = ⚠ Die Datei konnte nicht geladen werden und ging nicht hinaus.
desk-no_files_there = ⚠ In den Messenger dieser Person dürfen keine Dateien gehen. Nichts wurde gesendet. Bitte per Post.
desk-no_chat = Zu diesem Fall gibt es keinen Chat mehr.
desk-unsupported = Das kann nicht weitergegeben werden. Text, Fotos und Dateien gehen.
desk-anonymous = Anonyme Admins können hier nichts tun. Bitte die Anonymität ausschalten: Es muss feststehen, wer handelt.
desk-ask_enrol = { $name } schreibt hier und ist nicht aufgenommen. Nur ein Admin kann das tun. Das Geschriebene wartet.
desk-enrolled = { $name } wurde von { $by } aufgenommen.
desk-admins_only = Das dürfen nur Admins der Gruppe.
desk-news_how = So geht es: /news und dann der Text.
desk-dead_letter = ⚠ Ein Ereignis (Nr. { $number }) ließ sich nicht verarbeiten. Es liegt beiseite, bitte die Technik rufen.
desk-work_failed = ⚠ Eine Arbeit ({ $kind }, { $number }) ist auch nach mehreren Versuchen gescheitert. Bitte die Technik rufen.
desk-command_today = Rückrufe von heute
desk-command_open = Offene Fälle
desk-command_undo = Letzte Antwort zurückholen
desk-command_news = Meldung veröffentlichen
desk-command_help = Hilfe
desk-delivery_lost = ⚠ Eine Nachricht (Nr. { $number }) ließ sich hier nicht zustellen. Vielleicht ist eine Datei zu groß. Bitte die Technik rufen.
desk-cleanup_failed = ⚠ Etwas (Nr. { $number }) ließ sich hier nicht löschen. Der Bot braucht das Recht, Nachrichten zu löschen.

## Verschlüsselte Chats, Verbinden

desk-hidden = 🔒
desk-withheld = 🔒 { $what } in { $case }. Der Chat ist verschlüsselt: Lesen Sie auf der Seite des Jobcenters.
desk-withheld_message = Neue Nachricht
desk-withheld_document = Dokument
desk-withheld_callback = Rückruf
desk-withheld_note = Neue Angabe
desk-button_read = 🔓 Lesen
desk-link = 🔓 { $case }: Dieser Link gilt einmal, bis { $until }.
desk-link_open = Öffnen
desk-link_first = Schreiben Sie mir zuerst privat: „/start“. Dann kann ich Ihnen den Link senden.
desk-link_failed = Der Link kam nicht an. Öffnen Sie den privaten Chat mit mir und tippen Sie noch einmal.
desk-answered_on_page = ✍️ { $name } hat auf der Seite geantwortet ({ $number }).
desk-chat_blocked = ⚠ { $number }: Der Chat ist blockiert. Antworten kommen nicht an, bitte anrufen.
desk-chat_left = ⚠ { $number }: Die Person hat den Chat verlassen. Antworten kommen nicht an, bitte anrufen.
desk-locked = ⚠ Eine Nachricht hier kann ich nicht entschlüsseln. Sie ging nicht hinaus. Bitte noch einmal senden.
desk-nothing_to_do = Hier wartet nichts davon.
desk-join_how = So geht es: im Thema des Falls, der bleibt, /join und die Nummer des anderen.
desk-join_sure = { $case } gehört zu { $other }? Prüfen Sie vorher, dass es dieselbe Person ist.
desk-join_erasing = Das geht nicht: Eine der beiden Personen hat das Löschen ihrer Daten verlangt.
desk-join_yes = Verbinden
desk-joined = 🔗 { $other } ist jetzt Teil von { $case }. Verbunden von { $name }.
desk-joined_away = 🔗 Dieser Fall ist jetzt Teil von { $case }. Bitte dort weiterschreiben.
page-title = { $case }: verschlüsselter Chat
page-confirm = Hier lesen Sie, was eine Person verschlüsselt geschrieben hat. Der Link gilt einmal.
page-open = Öffnen
page-over = Dieser Link gilt nicht mehr. Tippen Sie in der Gruppe noch einmal auf „Lesen“.
page-ends = Die Seite schließt sich um { $at }.
page-nothing = Hier liegt nichts.
page-answer = Antworten
page-send = Senden
page-sent = Die Antwort geht in zehn Sekunden hinaus. /undo im Thema holt sie zurück.
page-office = Jobcenter
page-download = Datei herunterladen

## Anforderungen

desk-word_until = bis zum, bis
desk-button_slip = 🖨 Beiblatt
desk-button_days = + { $count } Tage
desk-button_withdraw = Zurücknehmen
desk-button_discard = 🗑 Verwerfen
desk-button_refuse = Ablehnen
desk-button_ask = ✅ Anfordern
desk-button_all_kinds = Alle Arten …
desk-demand_how = So geht es: /anfordern Mietvertrag, Kontoauszüge bis 15.12. Außerhalb eines Falls beginnt es mit der BG-Nummer.
desk-demand_unknown = Diese Dokumente kenne ich nicht: { $names }. Mit /anfordern allein wählen Sie aus einer Liste.
desk-demand_bad_day = { $day } geht nicht als letzter Tag. Er muss in der Zukunft liegen, höchstens ein Jahr.
desk-demand_empty = 📋 Anforderung { $number } bis { $until }: Was wird gebraucht?
desk-demand_draft =
    📋 Anforderung { $number } bis { $until }, noch nicht gesendet:
    { $list }
desk-demand_free = { $kind }
desk-demand_picked = ✔ { $kind }
desk-demand_until = bis { $day }
desk-demand =
    📋 Angefordert { $number } bis { $until }:
    { $list }
desk-demand_answered =
    ✅ Anforderung { $number }: Alles ist da.
    { $list }
desk-demand_withdrawn = 📋 Anforderung { $number } wurde zurückgenommen.
desk-demand_slip = 🖨 Beiblatt zu { $number } für den Brief. Der Code darauf erlaubt nur das Senden.
desk-demand_more_time = ⏳ { $number }: bittet um mehr Zeit. Der letzte Tag ({ $until }) gilt, bis Sie entscheiden.
desk-demand_extended = ✅ { $number }: verlängert bis { $until } von { $by }.
desk-demand_refused = { $number }: nicht verlängert, es bleibt bei { $until } ({ $by }).
desk-demand_overdue =
    ⏰ { $number }: Der letzte Tag war { $until } und es fehlt:
    { $list }
desk-overdue =
    ⏰ Überfällig: { $count }
    { $list }
desk-overdue_line = { $until } · { $case } · { $number } · fehlt: { $count } · { $owner }
desk-overdue_none = Nichts ist überfällig.
desk-mark_slip = 🖨 mit dem Code des Beiblatts { $number } gesendet; der Chat ist nicht verifiziert
desk-command_request = Unterlagen anfordern
desk-command_overdue = Überfällige Unterlagen
desk-efile = der E-Akte
transcript-title = Verlauf des Falls { $case }
transcript-person = Bürgerin oder Bürger
transcript-before = Frühere Fassung:
transcript-file = Datei:

## Fälle: Menü, Übergabe, Zurückstellen

desk-state_closed_as = geschlossen: { $reason }
desk-state_snoozed = zurückgestellt bis { $until }
desk-state_waiting = ⏳ wartet seit { $since }
desk-owner_deputy = { $name } (für { $absent })
desk-verified_how = ✔ verifiziert ({ $how })
verified-in_person = persönlich
verified-phone = am Telefon
verified-file = nach Akte
verified-joined = verbunden
closed-done = Erledigt
closed-answered = Beantwortet
closed-elsewhere = Nicht zuständig
closed-double = Doppelt
closed-silent = Keine Antwort
desk-button_more = ☰ Mehr …
desk-button_back = ↩ Zurück
desk-button_hand_over = ➡️ Abgeben …
desk-button_snooze = 💤 Zurückstellen …
desk-button_request = 📋 Anfordern …
desk-button_book = 📞 Rückruf buchen …
desk-button_team = Team { $team }
desk-button_confirm_in_person = ✔ persönlich geprüft
desk-button_confirm_phone = ✔ am Telefon geprüft
desk-button_confirm_file = ✔ nach Akte geprüft
desk-awake = ⏰ { $case } ist wieder da.
desk-snooze_how = So geht es: /snooze und ein Tag, zum Beispiel /snooze Freitag.
desk-given = ➡️ Abgegeben von { $by } an { $name }.
desk-give_how = So geht es: /give und der Name einer Kollegin, eines Kollegen oder eines Teams.
desk-give_which =
    Wer ist gemeint?
    { $names }
desk-passed_over = ➡️ Abgegeben von { $by } an das Team { $team }. Hier geht es nicht weiter.
desk-taken_over = ➡️ { $case } kommt vom Team { $team }, abgegeben von { $by }.
desk-claimant = Bürgerin oder Bürger
desk-history =
    🗂 Bisher geschrieben:
    { $list }
desk-history_line = { $at } · { $who }: { $text }

## Prüfung vor der Antwort

desk-gate =
    ✋ { $number } ging nicht hinaus.
    { $reasons }
desk-gate_unverified = ⚠ Nicht verifiziert: keine Auskunft zur Person.
desk-gate_owner = ⚠ Diesen Fall hat { $name }.
desk-button_anyway = Trotzdem senden
desk-button_discard = 🗑 Verwerfen
desk-gate_sent_anyway = { $number } geht hinaus. Verantwortet von { $name }.
desk-gate_discarded = { $number } verworfen von { $name }.
desk-gate_confirmed = { $number } geht hinaus, die Person ist jetzt verifiziert ({ $name }).
desk-tie_unknown = 🔴 { $case }: Ein anderer Chat der Akte kennt diesen nicht. Die Bestätigung ist aufgehoben, bitte prüfen.
desk-mark_details = 🔒 Bankverbindung, Adresse oder Telefon: nie allein nach einem Chat ändern

## Neu, Finden, Zuordnen

desk-new =
    🆕 Neu und nicht verifiziert: { $count }
    { $list }
desk-new_none = 🆕 Niemand Neues wartet.
desk-new_line = { $case } · seit { $since } · { $language } · ✉️ { $messages } · 📄 { $documents } · { $text }
desk-new_call = 📞 Rückruf { $at }
desk-button_show = { $case } öffnen
desk-open_closed = ✅ { $case } · { $owner } { $link }
desk-open_snoozed = 💤 { $case } · bis { $since } · { $owner } { $link }
desk-mine =
    Ihre Fälle: { $count }
    { $list }
desk-mine_none = Sie haben keinen offenen Fall.
desk-found =
    Gefunden: { $count }
    { $list }
desk-found_none = Nichts gefunden.
desk-find_how = So geht es: /find und eine Nummer, eine BG-Nummer, Initialen oder ein Thema.
desk-without_file =
    Ohne Akte: { $count }
    { $list }
    Zuordnen: im Thema des Falls /zuordnen und die BG-Nummer.
desk-without_file_none = Alle offenen Fälle gehören zu einer Akte.
desk-assigned = 🗂 { $case } gehört jetzt zur Akte { $file }.

## Vertretung, gesperrte Fälle

desk-word_back = zurück, zurueck
desk-word_to = →, an, durch
desk-word_usual = normal, üblich, usual
desk-who = Wer ist { $name }? Bitte den Namen so schreiben, wie er in der Gruppe steht.
desk-deputy_how = So geht es: /vertretung Müller → Kaya bis Freitag. Früher beenden: /vertretung Müller zurück.
desk-deputy = 🌴 { $absent } ist bis { $until } weg. { $name } hat so lange die Fälle: { $count }.
desk-deputy_over = 👋 { $absent } ist wieder da. Zurückgegebene Fälle: { $count }.
desk-locked_case =
    🔐 { $case } ist gesperrt. Lesen und antworten dürfen nur:
    { $names }
desk-unlocked_case = 🔓 { $case } ist wieder für alle im Team, freigegeben von { $name }.
desk-not_for_you = 🔐 { $name }: Dieser Fall ist gesperrt. Nichts wurde weitergegeben.

## Rückrufe und Öffnungszeiten

desk-button_wrong = ❓ Falsche Nummer
desk-callback_wrong_number =
    ❓ Rückruf { $number } ({ $at }): falsche Nummer, { $by }. Die Person wurde gefragt.
    { $phone } · { $subject } · { $language } · Versuche: { $attempts }
desk-callback_renumbered =
    📱 Rückruf { $number }: neue Telefonnummer. { $at }
    { $phone } · { $subject } · { $language }
    Dolmetscher: { $interpreter } · Anrufbeantworter: { $voicemail } · Versuche: { $attempts }
desk-callback_closed_day = 🗓 Rückruf { $number }: An diesem Tag ist zu. Die Person wurde nach einer neuen Zeit gefragt.
desk-book_gone = Diese Zeit ist nicht frei oder nicht in den Rückrufzeiten. /book zeigt die nächsten freien.
desk-book_no_phone = Es gibt keine Telefonnummer. Fragen Sie danach, oder buchen Sie mit ihr: /book Di 10:15 0203 123456
desk-book_has_one = Es gibt schon einen Rückruf: { $number }, { $at }.
desk-hours_how = So geht es: /away 24.12. schließt einen Tag. /hours 24.12. 08:00-10:00 ändert ihn, /hours 24.12. normal stellt ihn zurück.
desk-hours_closed = 🗓 { $day } ist geschlossen. Nach neuen Zeiten gefragt: { $count }.
desk-hours_set = 🗓 { $day } gilt: { $hours }. Nach neuen Zeiten gefragt: { $count }.
desk-hours_usual = 🗓 { $day } gilt wieder das Übliche. Nach neuen Zeiten gefragt: { $count }.

## Was zu lange wartet

desk-nudge = ⏰ { $case }: Hier wartet jemand seit { $since } auf Antwort.
desk-late =
    ⏰ Zu lange ohne Antwort: { $count }, davon ohne Zuständige: { $unassigned }
    { $list }

## Stumm, blockiert

desk-bar_how = So geht es: /mute Grund bis Freitag, oder /block Grund bis 24.12. Beides wird der Person gesagt. /unblock hebt es auf.
desk-muted = 🔇 Stumm bis { $until }, von { $name }. Was sie schreibt, kommt danach.
desk-blocked = ⛔ Blockiert bis { $until }, von { $name }. Der Person sind die anderen Wege gesagt.
desk-unbarred = 🔈 Aufgehoben von { $name }.

## Meldungen

desk-news_draft =
    📰 Entwurf für { $count } Chats:
    { $list }
    Es fehlt, dort steht Deutsch: { $missing }
    Dazu: /news en: Text
desk-news_draft_whole =
    📰 Entwurf für { $count } Chats:
    { $list }
desk-news_preview = { $language }: { $text }
desk-news_discarded = 📰 Entwurf verworfen.
desk-news_running = 📰 Wird veröffentlicht: { $done } von { $total }
desk-news_paused = ⏸ Angehalten: { $done } von { $total }
desk-news_result =
    📰 Veröffentlicht: { $text }
    Zugestellt: { $delivered } · blockiert: { $blocked } · gescheitert: { $failed } · unsicher: { $uncertain }
desk-button_publish = ✅ Veröffentlichen
desk-button_pause = ⏸ Anhalten
desk-button_resume = ▶️ Weiter

## Zahlen und Woche

desk-stats =
    📊 { $team }, { $since } bis { $until }
    { $list }
desk-stats_inflow = Eingang: ✉️ { $messages } · 📄 { $documents } · 📞 { $calls }
desk-stats_answers = Beantwortet: { $count }, davon in der Frist { $within }, im Mittel nach { $hours } offenen Stunden
desk-stats_waiting = Es warten jetzt: { $count } · ohne Zuständige: { $unassigned } · Neue: { $strangers }
desk-stats_calls = Rückrufe: { $reached } von { $all } erreicht
desk-stats_kinds =
    Dokumente:
    { $list }
desk-stats_languages =
    Sprachen:
    { $list }
desk-stats_missing =
    Ohne Antwort gesucht:
    { $list }
desk-stats_question = „{ $text }“ ({ $language })
desk-stats_unhelpful =
    Antworten, die oft nicht helfen:
    { $list }
desk-stats_verdict = · { $title }: nein { $unhelpful } von { $all }
desk-stats_item = · { $name }: { $count }
desk-stats_audit = Protokoll: { $number } Einträge, Prüfsumme { $digest }
desk-series_messages = Nachrichten
desk-series_documents = Dokumente
desk-series_calls = Rückrufe
desk-stats_title = { $team }: { $since } bis { $until }
desk-stats_title_kinds = Dokumente
desk-stats_title_languages = Sprachen
desk-stats_title_missing = Ohne Antwort gesucht
desk-button_picture = 🖼 Als Bild
desk-week =
    🗓 { $team }, Woche ab { $day }
    { $list }
desk-week_none = 🗓 In der Woche ab { $day } ist { $team } nicht zu erreichen.
desk-week_day = { $day }: frei { $free } · gebucht { $booked } · erledigt { $done }
desk-week_title = { $team }: Rückrufe ab { $day }
desk-week_free = frei
desk-week_booked = gebucht
desk-week_done = erledigt
desk-picture_week = 🗓 { $team }
desk-picture_stats = 📊 { $team }

## Textbausteine und Übersetzung

desk-button_send = ✅ Senden
desk-preview =
    👀 { $number }, noch nicht gesendet:
    { $text }
desk-preview_other =
    👀 { $number }, noch nicht gesendet. Diesen Baustein gibt es nur auf { $language }:
    { $text }
desk-preview_sent = { $number } geht hinaus, gesendet von { $name }.
desk-preview_held = { $number } wartet auf die Prüfung ({ $name }).
desk-canned = 📎 Textbausteine: { $names }. Einfügen: /text Name
desk-canned_none = Es gibt noch keine Textbausteine. Admins legen sie an: /save Name Text
desk-canned_unknown = Den Baustein { $name } gibt es nicht. Es gibt: { $names }
desk-canned_how = So geht es: /save termin Bitte bringen Sie Ihren Ausweis mit. Andere Sprache: /save termin en: Please bring …
desk-canned_saved = 📎 Baustein { $name } ist gespeichert ({ $language }).
desk-translated = 🌐 Maschinell übersetzt: { $text }
desk-translate_off = Hier ist kein Übersetzungsdienst eingerichtet.
desk-translate_needless = Die Person liest dieselbe Sprache. Schreiben Sie einfach.
desk-translate_how = So geht es: /translate und die Antwort auf Deutsch.
desk-translate_failed = ⚠ Die Übersetzung ist gescheitert. Sie können die Antwort auf Deutsch senden.

## Vertretungen und Boten

desk-client_claim =
    👥 Möchte für diese Person handeln ({ $role }), nicht geprüft:
    { $text }
desk-client_courier =
    👥 Bringt etwas für diese Person ({ $role }), darf nur senden:
    { $text }
desk-button_approve_year = ✅ Erlauben: 1 Jahr
desk-button_approve_quarter = ✅ Erlauben: 90 Tage
desk-button_refuse_client = Ablehnen
desk-client_approved = 👥 Erlaubt bis { $until } von { $name }.
desk-client_revoked = 👥 Aufgehoben von { $name }. Chats: { $count }.
desk-locked_stays = Ein gesperrter Fall bleibt im Team. Erst /unlock, dann abgeben.
desk-edit_held = ✋ Die Änderung von { $number } ging nicht hinaus. Schreiben Sie eine neue Antwort.
desk-own_words_held = ✋ Nicht verifiziert: Bitte einen Grund als Knopf wählen.
desk-moved_away = ➡️ { $case } ist jetzt beim Team { $team }. Hier wird nichts mehr weitergegeben.
desk-gate_moved = Der Fall wurde inzwischen abgegeben.

## Dringend

desk-urgent = 🚨 { $case }: Jemand ist heute in Not. { $link }
desk-urgent_line = 🚨 { $line }
desk-mark_urgent = 🚨 Dringend
desk-state_urgent = 🚨 dringend, wartet seit { $since }

## Andere Namen der Befehle

alias-again = nochmal, nocheinmal
alias-away = geschlossen, zu
alias-block = blockieren, sperren_chat
alias-book = buchen, rückruf
alias-close = schließen, zu_machen, abschließen
alias-filed = abgelegt, ablegen
alias-find = finden, suche, suchen
alias-give = abgeben, übergeben
alias-help = hilfe
alias-hours = zeiten, öffnungszeiten
alias-join = verbinden
alias-lock = sperren
alias-mine = meine
alias-missed = nichterreicht, nicht_erreicht
alias-mute = stumm
alias-new = neu, neue
alias-news = aktuelles, nachricht_an_alle
alias-open = offen, offene
alias-overdue = überfällig
alias-reached = erreicht
alias-release = freigeben, zurückgeben
alias-reopen = öffnen, wiederöffnen
alias-revoke = widerrufen, entziehen
alias-save = speichern, merken
alias-shift = verschoben, verschieben
alias-snooze = zurückstellen, später
alias-stats = statistik, zahlen
alias-take = nehmen, übernehmen
alias-text = baustein, textbaustein
alias-today = heute
alias-translate = übersetzen
alias-unblock = entsperren_chat, wieder_erlauben
alias-undo = zurückholen
alias-unlock = entsperren
alias-week = woche
alias-wrong = falsch, falsche_nummer

## Antworten auf Befehle

desk-now = { $case }: { $state }
desk-close_how = Warum wird geschlossen? Der nächste Kontakt öffnet den Fall wieder.
desk-assign_how = Das ist keine BG-Nummer. So geht es: /zuordnen 31504//1234567. Nichts wurde geändert.
desk-gate_client = Diese Person schreibt für jemand anderen. Erlauben oder lehnen Sie das zuerst ab.
desk-card_passed = 📁 { $case } ist jetzt beim Team { $team }.
desk-withheld_locked = 🔐 { $what } in { $case }. Der Fall ist gesperrt: Lesen Sie auf der Seite des Jobcenters.
desk-canned_fields = Das fülle ich nicht aus: { $names }. Bekannt sind: { $known }
desk-news_language = Die Sprache „{ $language }“ gibt es hier nicht. Möglich sind: { $known }. Nichts wurde gesendet.
desk-unknown_command_near = Diesen Befehl kenne ich nicht. Meinten Sie /{ $near }?

## Anliegen in anderen Sprachen

desk-button_understood = ✔ Verstanden
desk-button_translation = Übersetzung in 14 Tagen
desk-foreign_understood = ✔ verstanden: zählt ab dem Eingang
desk-foreign_wanted = 🌐 Übersetzung angefordert bis { $until }
desk-foreign_there = 🌐 Übersetzung ist da
desk-mark_translation = 🌐 Übersetzung zu { $number }
desk-foreign_how = So geht es: als Antwort auf die Nachricht /übersetzung bis 15.12.
desk-foreign_over = 🌐 Die Übersetzung zu { $number } kam nicht bis { $until }. Kommt sie noch, zählt der Tag ihres Eingangs (§ 19 Abs. 4 SGB X).
alias-translation = übersetzung
