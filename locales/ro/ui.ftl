### Ce citesc persoanele care scriu la Jobcenter. Sursa este textul german: adresare cu „dumneavoastră”, cel mult 15 cuvinte pe propoziție.

## Limbi

language-de = germană
language-de-simple = germană simplă
language-en = engleză
language-tr = turcă
language-ar = arabă
language-uk = ucraineană
language-ru = rusă
language-bg = bulgară
language-ro = română
language-fa = persană
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
language-changed = Bine, de acum în limba română.

## Cuvinte

word-yes = da
word-no = nu
word-none = nimic

button-menu = 🏠 Meniu
button-cancel = Anulați
button-language = 🌐 Limbă · Language

## Cuvinte-cheie, despărțite prin virgulă

keyword-menu = meniu, meniul, meniu principal, meniul principal, start, început, inceput
keyword-back = înapoi, inapoi, pas înapoi, pas inapoi, mergi înapoi, mergi inapoi
keyword-cancel = anulați, anulati, anulează, anuleaza, anulare, anulez, renunț, renunt, stop, oprește, opreste
keyword-help = ajutor, ajută-mă, ajuta-ma, ajutați-mă, ajutati-ma, nu înțeleg, nu inteleg
keyword-human = om, vorbesc cu un om, vreau să vorbesc cu un om, vreau sa vorbesc cu un om, vreau să vorbesc cu cineva, vreau sa vorbesc cu cineva, persoană, persoana, angajat, funcționar, functionar, consilier
keyword-documents = documente, documentele, document, trimit documente, trimite documente, vreau să trimit documente, vreau sa trimit documente, acte, actele, hârtii, hartii
keyword-callback = apel, apel telefonic, sunați-mă, sunati-ma, vreau să mă sunați, vreau sa ma sunati, programare, vreau o programare
keyword-language = limbă, limba, altă limbă, alta limba, schimbă limba, schimba limba, schimbați limba, schimbati limba, schimbare limbă
keyword-application = depun cerere, depun o cerere, fac cerere, vreau să fac o cerere, vreau sa fac o cerere, cerere pentru bani, vreau să cer bani, vreau sa cer bani, cer ajutor social, solicit ajutor social, solicit bani, solicit un avans, cer un avans, cer prelungirea ajutorului
keyword-details = cont bancar nou, contul bancar nou, alt cont bancar, schimbat contul, schimbat banca, iban nou, iban-ul nou, noul iban, adresă nouă, adresa nouă, adresa noua, noua adresă, noua adresa, schimbat adresa, m-am mutat, ne-am mutat, număr nou de telefon, numar nou de telefon, număr de telefon nou, numar de telefon nou, schimbat numărul de telefon, schimbat numarul de telefon
keyword-objection = contestați, contestati, contest decizia, vreau să contest, vreau sa contest, nu sunt de acord cu decizia, nu accept decizia, mă opun deciziei, ma opun deciziei, atac decizia, fac recurs, plângere împotriva deciziei, plangere impotriva deciziei

## Comenzi în aplicația de mesaje

command-menu = Meniu
command-documents = Trimiteți documente
command-message = Mesaj către Jobcenter
command-callback = Programați un apel
command-matters = Cazurile mele
command-news = Noutăți
command-language = Schimbați limba
command-help = Ajutor și oameni
command-cancel = Anulați
bot-short = Documente, mesaje și apeluri: Jobcenterul dumneavoastră în aplicația de mesaje.
bot-long =
    Trimiteți documente. Scrieți-ne. Programați un apel telefonic.
    Fără programare, fără drum, fără așteptare.

## Primul contact

start-language = 🌐 Sprache · Language · Dil · اللغة · زبان · Мова · Язык · Език · Limbă
start-notice =
    Bine ați venit la { $office }!
    Datele dumneavoastră ajung criptate la Jobcenter.
    Le prelucrează și operatorul acestei aplicații de mesaje. Folosirea este voluntară.
start-understood = ✅ Am înțeles, mai departe
start-read_all = Citiți tot
start-other_ways = Alte căi spre Jobcenter
start-notice_link = Textul întreg
start-whole_notice =
    Responsabil: { $controller }
    Protecția datelor: { $officer }
    Scop: problemele dumneavoastră la Jobcenter. Temei legal: § 67b SGB X.
    Primesc datele: Jobcenterul și operatorul acestei aplicații de mesaje, și în afara UE.
    { $days ->
        [one] Fișierele se șterg de aici după { $days } zi.
        [few] Fișierele se șterg de aici după { $days } zile.
       *[other] Fișierele se șterg de aici după { $days } de zile.
    }
    Puteți cere să vedeți datele, să fie corectate sau șterse. Puteți depune și o plângere.
    Folosirea este voluntară. Pe alte căi nu aveți niciun dezavantaj.
start-ways =
    📞 { $phone }
    🏢 { $address }
    🌍 { $website }

## Meniu

menu-menu = Ce doriți să faceți?
menu-waiting =
    { $count ->
        [one] Jobcenterul așteaptă un document de la dumneavoastră.
        [few] Jobcenterul așteaptă { $count } documente de la dumneavoastră.
       *[other] Jobcenterul așteaptă { $count } de documente de la dumneavoastră.
    }
    Ce doriți să faceți?
menu-documents = 📄 Trimiteți documente
menu-message = ✉️ Mesaj către Jobcenter
menu-callback = 📞 Programați un apel
menu-money = 💶 Bani și cereri
menu-work = 🛠 Muncă și calificare
menu-news = 📰 Noutăți
menu-matters = 🗂 Cazurile mele
menu-settings = ⚙️ Setări

## Peste tot

help-help =
    Puteți trimite oricând o poză sau un mesaj.
    „Meniu” arată tot. „Înapoi” și „Anulați” merg mereu.
human-how =
    Doriți să vorbiți cu un om.
    Ne puteți suna și la { $phone }.
cancel-done = S-a anulat. Ce ați trimis este tot aici.
resume-where = Eram în mijlocul altui lucru. Cum doriți să continuați?
resume-go_on = ▶️ Continuați de acolo
resume-start_again = Începeți din nou

## Documente

documents-kind = Ce document doriți să trimiteți?
documents-kind_of_pages =
    { $count ->
        [one] A sosit o pagină. Ce document este?
        [few] Au sosit { $count } pagini. Ce document este?
       *[other] Au sosit { $count } de pagini. Ce document este?
    }
documents-hard_to_read =
    Poate că pagina { $number } se citește greu:
    { $list }
documents-fault_small = Poza este mică. Apropiați telefonul de foaie.
documents-fault_dark = Este prea întuneric. Aprindeți lumina.
documents-fault_pale = Scrisul este prea șters. Fotografiați fără bliț.
documents-fault_blurred = Scrisul este neclar. Țineți telefonul nemișcat.
documents-fault_glare = { $where } se reflectă lumina. Întoarceți foaia ca să nu bată lumina în ea.
documents-as_file = Nu ajută? Trimiteți poza ca fișier: 📎, apoi „Fișier”.
documents-fault_cut = { $where } lipsește o bucată. Țineți telefonul mai sus.
documents-where_top = Sus
documents-where_bottom = Jos
documents-where_left = În stânga
documents-where_right = În dreapta
documents-where_top-left = În stânga sus
documents-where_top-right = În dreapta sus
documents-where_bottom-left = În stânga jos
documents-where_bottom-right = În dreapta jos
documents-take_again = 📷 Fotografiați din nou
documents-keep_it = Păstrați-o
documents-being_checked = 🔎 Fișierul dumneavoastră se verifică încă. Poate dura puțin. Nu trebuie să faceți nimic.
documents-sent_before =
    Ați trimis deja pagina { $number }: { $day } ({ $sent }).
    Nu mai trebuie trimisă încă o dată.
documents-twice = Pagina { $number } apare de două ori.
documents-leave_out = Scoateți-o
documents-again_please = Bine. Fotografiați pagina încă o dată.
documents-requested = ❗ Se cere: { $kind }
documents-other_groups = Alte documente
documents-send_pages =
    { $kind }: trimiteți acum poze sau un PDF.
    Pentru asta, apăsați pe agrafa 📎.
    Puneți foaia întinsă pe o masă de culoare închisă.
documents-send_statements =
    { $kind }: trimiteți acum poze sau un PDF. Apăsați pe 📎.
    Puteți acoperi cu negru ce arată religia, partidul, sindicatul sau sănătatea.
    Sumele trebuie să se poată citi.
documents-pages =
    Au sosit:
    { $list }
    Mai lipsește o pagină? Trimiteți-o pur și simplu.
documents-line =
    { $count ->
        [one] ✓ { $kind }: 1 pagină
        [few] ✓ { $kind }: { $count } pagini
       *[other] ✓ { $kind }: { $count } de pagini
    }
documents-send = ✅ Trimiteți
documents-another = ➕ Încă un document
documents-other_kind = Alt document
documents-remove = 🗑 Scoateți o pagină
documents-which_page = Care pagină trebuie scoasă?
documents-page_number = Pagina { $number }
documents-keep_all = Păstrați-le pe toate
documents-nothing_left = Acum nu mai este nicio pagină.
documents-receipt =
    ✅ A ajuns la Jobcenter. Număr: { $number }
    { $at }
    { $list }
documents-receipt_late =
    ✅ A ajuns la Jobcenter. Număr: { $number }
    Primit: { $at }. Prelucrat: { $processed }.
    { $list }
documents-receipt_follows = Mulțumim! Număr: { $number }. Unele pagini se mai încarcă. Confirmarea urmează.
documents-receipt_file = Confirmarea dumneavoastră { $number } ca PDF.
documents-recall =
    { $count ->
        [one] Netrimisă încă: o pagină.
        [few] Netrimise încă: { $count } pagini.
       *[other] Netrimise încă: { $count } de pagini.
    }
    Se păstrează aici până la { $until }.
documents-send_now = ✅ Trimiteți acum
documents-delete = 🗑 Ștergeți
documents-deleted = S-a șters. Nimic din asta nu a ajuns la Jobcenter.
documents-expired =
    { $count ->
        [one] O pagină nu a fost trimisă. Acum este ștearsă.
        [few] { $count } pagini nu au fost trimise. Acum sunt șterse.
       *[other] { $count } de pagini nu au fost trimise. Acum sunt șterse.
    }
documents-handed_over = Jobcenterul așteaptă documente. Paginile dumneavoastră sunt acum acolo. Număr: { $number }
documents-not_here =
    Aici Jobcenterul nu primește documente.
    Depuneți-le aici: { $address }
    Sau trimiteți-le aici: { $website }
documents-filed = ✅ În dosarul dumneavoastră: { $kind } ({ $number }).
documents-again =
    Vă rugăm să trimiteți din nou: { $kind } ({ $number }).
    Motiv: { $reason }
documents-send_again = 📷 Trimiteți din nou

## De ce nu merge un fișier

refused-too_large =
    Fișierul este prea mare. Se poate până la { $limit } MB.
    Trimiteți o poză sau împărțiți fișierul.
refused-empty = Fișierul este gol. Vă rugăm să îl trimiteți din nou.
refused-kind =
    Jobcenterul nu poate deschide acest tip de fișier.
    Merg: poze (JPG, PNG, HEIC, WebP, TIFF) și PDF.
    Cel mai simplu: fotografiați foaia. În Word: „Partajați ca PDF”.
refused-encrypted = PDF-ul are parolă. Vă rugăm să îl trimiteți fără parolă sau ca poză.
refused-broken_pdf = PDF-ul este stricat. Vă rugăm să îl trimiteți din nou sau ca poză.
refused-broken_image = Poza nu se poate deschide. Vă rugăm să fotografiați foaia încă o dată.
refused-too_heavy = PDF-ul este prea complicat. Vă rugăm să fotografiați paginile sau să le tipăriți din nou ca PDF.
refused-too_many_pages = PDF-ul are prea multe pagini. Numărul maxim este { $pages }. Vă rugăm să îl împărțiți.
refused-too_many_pixels = Poza este prea mare și nu se poate deschide. Vă rugăm să fotografiați pur și simplu foaia.
refused-not_scanned = Fișierul este prea mare pentru verificarea de viruși. Vă rugăm să îl împărțiți sau să fotografiați paginile.
refused-infected = Acest fișier conține un program dăunător (virus). Vă rugăm să fotografiați foaia.
refused-not_fetched = Fișierul nu a ajuns. Vă rugăm să îl trimiteți din nou.

## Ale cui sunt documentele?

whose-whose =
    Încă o întrebare: ale cui sunt documentele?
    Scrieți numele, data nașterii și BG-Nummer.
    Sau fotografiați o scrisoare de la Jobcenter.
whose-later = Nu le am acum la îndemână
whose-fine = Nicio problemă. Documentele dumneavoastră au ajuns oricum.
whose-thanks = Mulțumim! Jobcenterul pune totul la locul potrivit.
whose-thanks_without_number = Mulțumim! BG-Nummer a lipsit. Jobcenterul pune totul la locul potrivit.
whose-letter_thanks = Mulțumim! Jobcenterul se uită la scrisoare.

## Mesaje

message-write = Scrieți acum mesajul. Merg și poze sau mesaje vocale.
message-confirm = Trimitem asta la Jobcenter?
message-yes = ✅ Da, trimiteți
message-search = 🔎 Căutați întâi un răspuns
message-no = Nu
message-sent =
    ✅ Se trimite la Jobcenter. Număr: { $number }
    { $at }
    Răspuns probabil până la: { $until }
message-sent_closed =
    ✅ Se trimite la Jobcenter. Număr: { $number }
    { $at }. Jobcenterul se deschide din nou: { $opens }
    Răspuns probabil până la: { $until }
message-sent_again = ✅ { $number } se trimite la Jobcenter.
message-machine = 🌐 Tradus automat, de un calculator. Valabil este textul german:
message-take_back = ↩️ Retrageți
message-taken_back = S-a retras: { $number }. Jobcenterul nu vede mesajul.
message-not_sent = Bine, nu s-a trimis nimic.
message-passed_on = Mesajul dumneavoastră este acum la Jobcenter. Număr: { $number }
message-edited = S-a modificat: { $number }.
message-details =
    🔒 Jobcenterul nu schimbă niciodată contul bancar, adresa sau telefonul doar după un chat.
    Mai întâi verificăm cine scrie.
message-application =
    Pare a fi o cerere (Antrag). Ea contează din prima zi a acestei luni.
    Jobcenterul vede ora mesajului dumneavoastră.
message-objection =
    ⚠️ O contestație (Widerspruch) prin chat nu este valabilă (§ 84 SGG).
    Trimiteți-o semnată prin poștă: { $address }
    Sau depuneți-o personal acolo. Termen: o lună.
message-answer =
    💬 Jobcenter:
    { $text }
message-answer_file = 💬 Un fișier de la Jobcenter.

## Apel telefonic

callback-subject = Despre ce este vorba?
callback-subject_money = Bani
callback-subject_documents = Documente
callback-subject_work = Muncă
callback-subject_appointment = Programare
callback-subject_other = Altceva
callback-already = Aveți deja un apel programat: { $at } ({ $number }).
callback-one_is_enough = Aveți deja un apel programat.
callback-when = Când să vă sunăm?
callback-other_times = Alte ore
callback-day = În ce zi?
callback-slot = { $day }: la ce oră?
callback-other_day = Altă zi
callback-nothing_free = Acum nu este nimic liber. Ne puteți suna la { $phone }.
callback-slot_taken = Ora aceasta tocmai s-a ocupat. Mai sunt libere acestea:
callback-phone = La ce număr vă putem suna?
callback-share_phone = 📱 Trimiteți numărul meu
callback-bad_phone = Acesta nu este un număr de telefon. Un exemplu: 0203 123456.
callback-summary =
    📞 { $at }, { $phone }
    { $subject }. Limba: { $language }. Interpret (traducător): { $interpreter }.
    Mesaj pe robotul telefonic: { $voicemail }
callback-book = ✅ Programați așa
callback-change_phone = Alt număr
callback-want_interpreter = Cu interpret (traducător)
callback-no_interpreter = Fără interpret (traducător)
callback-allow_voicemail = Da, mesaj pe robotul telefonic
callback-no_voicemail = Fără mesaj pe robotul telefonic
callback-booked =
    ✅ Vă sunăm: { $at }
    Număr: { $phone }. Caz: { $number }
callback-moved =
    ✅ S-a mutat. Vă sunăm: { $at }
    Număr: { $phone }. Caz: { $number }
callback-move = 🔁 Mutați apelul
callback-cancel = ❌ Anulați apelul
callback-cancelled = S-a anulat: { $number }. Puteți programa oricând un apel nou.
callback-reminder = ⏰ Apelul dumneavoastră: { $at }, { $phone } ({ $number }).
callback-reminder_discreet = ⏰ O reamintire pentru dumneavoastră.
callback-show = Arătați
callback-calendar = Pentru calendarul dumneavoastră.
callback-calendar_title = Apel ({ $office })
callback-missed_once =
    Nu am reușit să vă contactăm ({ $at }, { $phone }).
    Mai încercăm o dată.
callback-missed_twice = De două ori nu am reușit să vă contactăm. Vă rugăm să alegeți altă oră ({ $number }).
callback-closed_day = În acea zi Jobcenterul este închis. Vă rugăm să alegeți altă oră ({ $number }).
callback-wrong_number = La numărul dumneavoastră a răspuns altcineva. Cum vă putem contacta ({ $number })?
callback-renumbered =
    ✅ Număr nou: { $phone }
    Vă sunăm: { $at }. Caz: { $number }
callback-booked_by_office =
    📞 Jobcenterul vă sună: { $at }
    Număr: { $phone }. Caz: { $number }
callback-shifted = Jobcenterul nu poate suna la ora aceea. Vă rugăm să alegeți alta ({ $number }).
callback-choose_new = 🗓 Alegeți altă oră

## Răspunsuri

information-money = 💶 Bani și cereri. Ce doriți să știți?
information-work = 🛠 Muncă și calificare. Ce doriți să știți?
information-search = 🔎 Căutați
information-what = Ce doriți să știți? Scrieți cu cuvintele dumneavoastră.
information-answer =
    { $title }

    { $text }

    Situația din: { $as_of }. Sursa: { $source }.
    { $notes }
information-helpful = 👍 Mă ajută
information-unhelpful = 👎 Nu mă ajută
information-ask_office = ✉️ Întrebați Jobcenterul
information-more = Alte întrebări
information-thanks = Mulțumim pentru părere!
information-sorry = Ne pare rău. Scrieți-ne ce doriți să știți.
information-found = La asta vă gândiți?
information-found_nothing = La asta nu am un răspuns. Jobcenterul poate ajuta.
information-send_question = ✉️ Trimiteți întrebarea la Jobcenter
information-search_again = 🔎 Întrebați altfel
information-gone = Acest răspuns nu mai există.

## Noutăți

news-news = { $list }
news-line =
    📰 { $day }
    { $text }
news-none = Acum nu este nimic nou.
news-new = 📰 { $text }
news-subscribe = 🔔 Primiți noutățile automat
news-unsubscribe = 🔕 Nu mai doresc noutăți
news-subscribed = Bine, primiți noutățile automat.
news-unsubscribed = Bine, nu mai primiți nimic automat.

## Cazurile mele

matters-list = 🗂 Cazurile dumneavoastră. Apăsați pe unul.
matters-nothing = Încă nu este nimic aici.
matters-unsent =
    { $count ->
        [one] ⏳ Netrimisă încă: 1 pagină
        [few] ⏳ Netrimise încă: { $count } pagini
       *[other] ⏳ Netrimise încă: { $count } de pagini
    }
matters-request = ❗ Se cere: { $kind }
matters-request_until = ❗ Până la { $until }: { $kind }
matters-deadline = ⏰ Termenul meu: { $until }
matters-remember = ➕ Notați un termen
matters-request_done = Ați trimis deja asta. Mulțumim!
matters-callback = 📞 Apel: { $at }
matters-submission = 📄 { $number }, { $day }
matters-message_in = ✉️ { $number }, { $day }
matters-message_out = 💬 { $number }, { $day }
matters-submission_open =
    📄 { $number }
    Primit: { $at }
    { $list }
matters-state = { $kind }: { $state }
matters-receipt = 🧾 Confirmarea ca PDF
matters-message_open =
    { $number }, { $at } ({ $state })

    { $text }
state-open = încă netrimis
state-sent = primit
state-seen = văzut
state-filed = în dosar
state-again = vă rugăm să trimiteți din nou
state-held = pe drum
state-passed = la Jobcenter
state-read = citit
state-delivered = livrat
state-failed = nelivrat

## Setări

settings-settings =
    ⚙️ Setări
    Limba: { $language }
settings-discreet_on = Reamintiri fără conținut
settings-discreet_off = Reamintiri cu conținut
settings-is_discreet = De acum, reamintirile nu arată conținutul.
settings-not_discreet = De acum, reamintirile arată conținutul.
settings-show = Ce este salvat despre mine?
settings-export = Descărcați datele mele
settings-erase = Ștergeți datele mele
settings-notice = Protecția datelor
settings-stored =
    Nume: { $name }. Telefon: { $phone }. BG-Nummer: { $files }
    Trimiteri de documente: { $submissions }, mesaje: { $messages }, apeluri: { $callbacks }
    { $days ->
        [one] Fișierele se șterg după { $days } zi.
        [few] Fișierele se șterg după { $days } zile.
       *[other] Fișierele se șterg după { $days } de zile.
    }
settings-export_coming = Datele dumneavoastră se pregătesc. Vin imediat aici.
settings-export_ready = Datele dumneavoastră: un fișier ZIP cu tot.
settings-erase_sure =
    Ștergem tot ce știe acest bot despre dumneavoastră?
    Ce este în dosarul dumneavoastră rămâne acolo: așa cere legea.
settings-answers_here = 📍 Răspunsuri mereu în acest chat
settings-answers_last = 📍 Răspunsuri în ultimul chat folosit
settings-are_here = De acum, răspunsurile vin mereu în acest chat.
settings-are_last = De acum, răspunsurile vin acolo unde ați scris ultima dată.
settings-erase_yes = Da, ștergeți
settings-erase_no = Nu, păstrați
settings-erase_planned = Se șterge: { $at }. Până atunci puteți renunța la ștergere.
settings-erase_undo = ↩️ Totuși nu ștergeți
settings-erase_undone = Bine, nu se șterge nimic.
settings-erased = Datele dumneavoastră sunt șterse. Toate cele bune!

## Chaturi

choices-how = Răspundeți cu numărul.
chat-only_you =
    În acest chat sunt mai multe persoane. Pentru protecția dumneavoastră, așa nu se poate.
    Vă rugăm să deschideți un chat numai cu mine.
chat-unencrypted =
    Acest chat nu este criptat. De aceea Jobcenterul nu îl citește.
    Vă rugăm să deschideți cu mine un chat nou, criptat.
tie-confirmed = ✔ { $office } știe acum că sunteți dumneavoastră.
tie-alert =
    🔔 Încă un chat este legat acum de dosarul dumneavoastră la { $office }.
    Nu îl cunoașteți? Atunci vă rugăm să apăsați.
tie-unknown = ❗ Nu îl cunosc
tie-reported = Mulțumim. Celălalt chat nu primește nimic până nu verifică Jobcenterul.
chat-barred =
    ⛔ Acest chat este blocat până la { $until }. Nu s-a transmis nimic.
    Ne puteți contacta așa: { $phone }
    { $address }
chat-told_muted =
    🔇 Jobcenterul vă citește din nou mesajele abia după { $until }. Motiv: { $reason }
    Documentele și apelurile merg în continuare.
    Este urgent? Sunați: { $phone }, sau veniți: { $address }
chat-told_blocked =
    ⛔ Jobcenterul nu primește nimic aici până la { $until }. Motiv: { $reason }
    Ne puteți contacta așa: { $phone }
    { $address }
chat-unbarred = 🔈 Puteți scrie din nou Jobcenterului aici.
chat-slow = A venit totul foarte repede. Totul ajunge, doar puțin mai încet.
chat-joined =
    Jobcenterul a legat chaturile dumneavoastră. Totul este acum la „Cazurile mele”.
    Răspunsurile vin acolo unde ați scris ultima dată.
chat-joined_here = 📍 Răspunsuri mereu aici

## Erori

error-locked =
    Nu pot citi un mesaj de la dumneavoastră: îmi lipsește cheia lui.
    Vă rugăm să îl trimiteți din nou. De obicei merge.

error-refused = Acum nu se poate.
error-gone = Nu mai există sau nu este al dumneavoastră.
error-too_late = Este prea târziu pentru asta: a ajuns deja la Jobcenter.
error-step_changed = Aici s-a schimbat ceva. Începem din nou această parte. Datele dumneavoastră s-au păstrat.
error-broken =
    Nu a mers. Greșeala este la noi.
    Vă rugăm să sunați: { $phone }
error-unsupported =
    La Jobcenter nu pot trimite { $what }.
    Merg text, poze, PDF și mesaje vocale.
unsupported-sticker = un sticker
unsupported-location = o locație
unsupported-poll = un sondaj
unsupported-game = un joc
unsupported-story = o poveste (story)
unsupported-dice = un zar
unsupported-venue = un loc
unsupported-call = un apel
unsupported-verification = o verificare
unsupported-other = așa ceva

## Confirmare (PDF)

receipt-title = Confirmare de primire
receipt-number = Număr
receipt-received = Primit
receipt-for = Pentru
receipt-processed = Prelucrat
receipt-pages =
    { $count ->
        [one] 1 pagină
        [few] { $count } pagini
       *[other] { $count } de pagini
    }
receipt-footer = { $office }, { $phone }. Cu valoarea SHA-256 se poate verifica dacă fișierul a rămas neschimbat.

## Tipuri de documente

group-housing = 🏠 Locuință
group-income = 💼 Muncă și venit
group-assets = 🏦 Cont și avere
group-health = 🩺 Sănătate
group-identity = 🪪 Acte personale
group-school = 🎓 Școală și studii
group-forms = 📝 Formulare
group-other = Altele
document-rental-contract = Contract de închiriere (Mietvertrag)
document-utility-bill = Întreținere (Betriebskostenabrechnung)
document-heating-bill = Încălzire (Heizkostenabrechnung)
document-rent-increase = Mărirea chiriei (Mieterhöhung)
document-landlord-certificate = De la proprietar (Vermieterbescheinigung)
document-payslip = Fluturaș de salariu (Lohnabrechnung)
document-employment-contract = Contract de muncă (Arbeitsvertrag)
document-dismissal = Concediere sau demisie (Kündigung)
document-notice-of-benefits = Decizie: pensie, Kindergeld … (Bescheid)
document-bank-statement = Extrase de cont (Kontoauszüge)
document-vehicle-papers = Talon și asigurare auto (Kfz-Schein)
document-sick-note = Concediu medical (Krankschreibung, AU)
document-health-insurance = Dovadă asigurare medicală (Krankenkasse)
document-disability-pass = Card de handicap (Schwerbehindertenausweis)
document-identity-card = Buletin sau pașaport (Personalausweis, Pass)
document-residence-permit = Permis de ședere (Aufenthaltstitel)
document-registration = Adeverință de domiciliu (Meldebescheinigung)
document-birth-certificate = Certificat de naștere (Geburtsurkunde)
document-power-of-attorney = Împuternicire (Vollmacht, Betreuerausweis)
document-school-certificate = Adeverință școlară (Schulbescheinigung)
document-enrolment = Facultate (Immatrikulationsbescheinigung)
document-main-application = Cerere principală (Hauptantrag)
document-renewal = Prelungire (Weiterbewilligungsantrag)
document-change-notice = Anunț de schimbare (Veränderungsmitteilung)
document-annex = Anexă la cerere (Anlage zum Antrag)
document-letter = Scrisoare (Brief)
document-unknown = Nu știu
document-identification = Scrisoare cu BG-Nummer

## Motive pentru a trimite din nou

reason-blurred = Neclar
reason-cut = Lipsește o parte la margine
reason-dark = Prea întunecat
reason-missing_pages = Lipsesc pagini
reason-wrong = Document greșit
reason-outdated = Nu mai este actual

## Pagină de probă

playground-title = Jobcenter de probă
playground-claimants = Telefon
playground-desk = Echipă
playground-general = General
playground-topics = Teme
playground-write = Scrieți un mesaj
playground-send = Trimiteți
playground-attach = Trimiteți un fișier
playground-camera = Faceți o poză
playground-share = Trimiteți numărul
playground-typing = scrie …
playground-edit = Modificați
playground-delete = Ștergeți
playground-edited = modificat
playground-clock = Ceas
playground-minutes = +10 min.
playground-hour = +1 oră
playground-evening = până la ora 18
playground-day = până mâine la ora 8
playground-save_test = Salvați chatul ca test
playground-drop = Lăsați fișierele aici
playground-staff = Scrieți ca
playground-internal = // la început: rămâne intern
playground-connection = Nu există conexiune. Continuă imediat.
playground-back = Înapoi
playground-silent = fără sunet
playground-stored = trimis
playground-delivered = ajuns
playground-language = Limba paginii

## Documente cerute și termene

demand-asked =
    📋 Jobcenterul are nevoie de documente până la { $until } ({ $number }):
    { $list }
demand-list =
    📋 Până la { $until } ({ $number }):
    { $list }
    Apăsați pe ce doriți să trimiteți.
demand-all_there =
    ✅ A ajuns tot ({ $number }).
    { $list }
demand-line_missing = ☐ { $kind }
demand-line_there = ☑ { $kind }
demand-list_of_slip =
    📋 { $number }: Jobcenterul are nevoie de aceste documente.
    { $list }
    Apăsați pe ce doriți să trimiteți.
demand-send = 📷 { $kind }
demand-send_now = 📷 Trimiteți acum
demand-need_more_time = ⏳ Am nevoie de mai mult timp
demand-time_asked =
    Rugămintea dumneavoastră a ajuns la Jobcenter.
    Termenul ({ $until }) rămâne valabil până când primiți un acord.
demand-write_why = ✉️ Scrieți motivul
demand-extended =
    ✅ Aveți mai mult timp: până la { $until } ({ $number }).
    { $list }
demand-not_extended =
    Din păcate, mai mult timp nu se poate. Termenul rămâne { $until } ({ $number }).
    { $list }
    Trimiteți ce aveți deja.
demand-reminder =
    ⏰ Vă rugăm să nu uitați: până la { $until } ({ $number }).
    { $list }
demand-still_missing =
    Mai lipsește ceva, până la { $until } ({ $number }):
    { $list }
demand-complete = ✅ Acum a ajuns tot ({ $number }). Mulțumim!
demand-withdrawn = Jobcenterul nu mai are nevoie de documentele { $number }.
deadline-letter =
    Vă reamintim de un termen.
    Fotografiați scrisoarea. Poza o primiți numai dumneavoastră.
deadline-no_photo = Mai departe fără poză
deadline-until = Până când? Scrieți ziua, de exemplu 15.12.
deadline-no_day = Nu înțeleg această zi. Un exemplu: 15.12.
deadline-bad_day = { $day } nu merge. Vă rugăm să alegeți o zi din următorii doi ani.
deadline-noted = ⏰ S-a notat: { $day } · Vă reamintim înainte.
deadline-reminder = ⏰ Termenul dumneavoastră se termină: { $day }
deadline-done = ✅ Rezolvat
deadline-is_done = ✅ Rezolvat. Nu vă mai reamintim de el.

## Foaie la scrisoare

slip-title = Trimiteți documente simplu, cu telefonul
slip-intro = Jobcenterul are nevoie de aceste documente de la dumneavoastră până la { $until }:
slip-list = Jobcenterul are nevoie de aceste documente:
slip-scan = Îndreptați camera telefonului spre această imagine. Apoi fotografiați documentele.
slip-type = Sau scrieți acest cod în chat:
slip-safe = Cu acest cod se pot numai trimite documente. Nu se poate citi nimic cu el.
slip-footer = { $office } · { $phone } · Documente cerute { $number }

## Pagina de încărcare

upload-link = Trimiteți documentele pe pagina Jobcenterului. Linkul merge o singură dată, timp de 24 de ore.
upload-link_instead =
    Aici Jobcenterul nu primește fișiere. Fișierul dumneavoastră nu a fost preluat.
    Trimiteți-l pe pagina Jobcenterului. Linkul merge o singură dată, timp de 24 de ore.
upload-open = 🔗 Deschideți pagina de încărcare
upload-open_here = 📷 Încărcați aici
upload-prefer = 🔗 Mai bine pe pagina Jobcenterului
upload-confirm = Aici trimiteți documente la Jobcenter. Linkul merge o singură dată.
upload-enter = Mai departe
upload-over = Această pagină este închisă. Ce a ajuns nu se pierde. Luați din chat un link nou.
upload-no_script = Această pagină are nevoie de JavaScript. Vă rugăm să îl porniți sau să depuneți documentele la Jobcenter.
upload-title = Trimiteți documente
upload-hint = Fotografiați fiecare pagină separat. Puneți foaia întinsă.
upload-camera = Faceți o poză
upload-choose = Alegeți fișiere
upload-kind = Ce document este?
upload-pick = Vă rugăm să alegeți
upload-send = Trimiteți la Jobcenter
upload-turn = Rotiți
upload-remove = Scoateți
upload-up = În sus
upload-down = În jos
upload-move = Mutați
upload-waiting = Așteaptă.
upload-sending = Se trimite …
upload-paused = Nu există conexiune. Continuă de la sine.
upload-checking = Se verifică …
upload-there = ✓ A ajuns.
upload-refused = Nu merge.
upload-twice = Această pagină apare de două ori.
upload-sent_before = Ați trimis deja această pagină: { $day }
upload-page = Pagina #
upload-again = Nu există conexiune. Vă rugăm să apăsați din nou.
upload-sent_number = A ajuns la Jobcenter. Număr: #
upload-another = Puteți trimite și altele.
upload-to_chat = Confirmarea vine în chat.
upload-not_ready = O pagină se verifică încă. Vă rugăm să așteptați puțin.

## Pentru altcineva

clients-who = Pentru cine?
clients-self = Pentru mine
clients-client = { $initials } ({ $role })
clients-add = ➕ Pentru altcineva
clients-change = 👥 Pentru cine?
clients-role_proxy = împuternicire
clients-role_guardian = tutelă
clients-role_courier = doar aduc ceva
clients-role =
    Cum acționați pentru această persoană?
    Cine doar aduce ceva poate numai trimite. Restul îl verifică Jobcenterul.
clients-as_proxy = Cu împuternicire (Vollmacht)
clients-as_guardian = Cu tutelă (Betreuung)
clients-as_courier = Doar aduc ceva
clients-name = Pentru cine? Vă rugăm: nume, data nașterii și BG-Nummer.
clients-no_name = Vă rugăm să scrieți numele.
clients-added_proxy =
    S-a notat: { $initials }. Puteți trimite deja.
    Puteți citi după ce Jobcenterul își dă acordul. Vă rugăm să trimiteți împuternicirea (Vollmacht).
clients-added_guardian =
    S-a notat: { $initials }. Puteți trimite deja.
    Puteți citi după ce Jobcenterul își dă acordul. Vă rugăm să trimiteți legitimația de tutelă (Betreuerausweis).
clients-added_courier = S-a notat: { $initials }. Puteți trimite, dar răspunsurile nu vin la dumneavoastră.
clients-approved = ✔ Acum acționați pentru { $initials }, până la { $until }.
clients-revoked = Nu mai acționați pentru { $initials }.
clients-expired = Timpul s-a încheiat: nu mai acționați pentru { $initials }.
clients-courier_reads_nothing = Dacă doar aduceți ceva, puteți numai trimite. Doar persoana însăși poate citi.
clients-only_oneself = Asta merge numai pentru propria persoană. Alegeți mai întâi „Pentru mine”.
settings-clients = 👥 Acționați pentru altcineva

## Traduceri

translated-machine = 🌐 Această traducere a făcut-o automat un calculator. Valabil este textul german.
information-unreviewed = Specialiștii nu au verificat încă acest text.
information-in_german = Citiți în germană
foreign-understood = ✔ Jobcenterul a înțeles mesajul dumneavoastră { $number }. El contează din { $day }.
foreign-wanted =
    Jobcenterul are nevoie de mesajul dumneavoastră { $number } în germană, până la { $until }.
    Dacă traducerea vine la timp, contează data: { $day }.
foreign-send = ✉️ Trimiteți traducerea
foreign-write = Scrieți traducerea aici. Merge și o poză cu ea.
foreign-there = ✅ Traducerea pentru { $number } se trimite la Jobcenter.
foreign-reminder = ⏰ Mai lipsește traducerea pentru { $number }, până la { $until }.

## Când este urgent

keyword-urgent = nu mai am bani, nu mai avem bani, n-am niciun ban, nu am niciun ban, fără niciun ban, fara niciun ban, bani de mâncare, bani de mancare, bani pentru mâncare, bani pentru mancare, bani să mănânc, bani sa mananc, bani de pâine, bani de paine, bani de lapte, lapte pentru copil, lapte praf, bani de pampers, bani de scutece, bani de medicamente, bani pentru medicamente, ce mânca, ce manca, ce să mănânc, ce sa mananc, ce să mâncăm, ce sa mancam, nimic de mâncare, nimic de mancare, fără mâncare, fara mancare, nu avem mâncare, nu avem mancare, nu am mâncare, nu am mancare, mâncat de ieri, mancat de ieri, mâncat nimic, mancat nimic, nu am mâncat, nu am mancat, n-am mâncat, n-am mancat, e foame, flămânz, flamanz, frigiderul gol, frigiderul e gol, frigiderul este gol, tăiat curentul, taiat curentul, oprit curentul, tăiat lumina, taiat lumina, oprit lumina, fără curent, fara curent, nu avem curent, nu am curent, tăiat gazul, taiat gazul, oprit căldura, oprit caldura, fără căldură, fara caldura, nu avem căldură, nu avem caldura, nu am căldură, nu am caldura, nu merge căldura, nu merge caldura, stăm în frig, stam in frig, afară din casă, afara din casa, afară din locuin, afara din locuin, afară din apartament, afara din apartament, proprietarul mă dă afară, proprietarul ma da afara, proprietarul ne dă afară, proprietarul ne da afara, scoate din casă, scoate din casa, evacua, evacuea, dorm pe strad, dormim pe strad, dorm afară, dorm afara, dormim afară, dormim afara, dorm în mașină, dorm in masina, dormim în mașină, dormim in masina, ajung pe strad, ajungem pe strad, unde să dorm, unde sa dorm, unde dormi, unde să stau, unde sa stau, unde să stăm, unde sa stam, fără adăpost, fara adapost, fără locuință, fara locuinta, pe drumuri cu copi, disperat
keyword-danger = vreau să mor, vreau sa mor, vrea să mor, vrea sa mor, mai bine mor, mai bine aș muri, mai bine as muri, mă omor, ma omor, să mă omoare, sa ma omoare, mă omoară, ma omoara, sinuci, mi iau viața, mi iau viata, termin cu viața, termin cu viata, capăt zilelor, capat zilelor, nu mai vreau să trăiesc, nu mai vreau sa traiesc, nu mai pot trăi, nu mai pot trai, nu mai pot să trăiesc, nu mai pot sa traiesc, nu mai vreau să exist, nu mai vreau sa exist, rost să trăiesc, rost sa traiesc, să mă arunc, sa ma arunc, mă arunc de, ma arunc de, mă arunc în fața, ma arunc in fata, spânzur, spanzur, tai venele, tăiat venele, taiat venele, să-mi fac rău, sa-mi fac rau, luat pastile, luat multe pastile, înghițit pastile, inghitit pastile, toate pastilele, supradoz, mă bate, ma bate, m-a bătut, m-a batut, bate copil, bate copii, bătut copil, batut copil, lovește copil, loveste copil, mă lovește, ma loveste, m-a lovit, mă amenință, m-a amenin, mă violează, ma violeaza, m-a violat, fost violat, mă abuzează, ma abuzeaza, mă strânge de gât, ma strange de gat, mă ține închis, ma tine inchis, cu cuțitul, cu cutitul, violență, violenta, sângerează, sangereaza, sângerez, sangerez, mult sânge, mult sange, nu respir, nu mai respir, leșinat, lesinat, a luat foc, arde casa, arde locuința, arde locuinta, arde apartament, arde blocul, este incendiu, pericol de moarte, viața în pericol, viata in pericol, sunt în pericol, sunt in pericol, chemați poliția, chemati politia, ajutor poliția, ajutor politia, chemați salvarea, chemati salvarea, chemați ambulanța, chemati ambulanta, salvați-mă, salvati-ma
command-urgent = Nevoie urgentă azi
urgent-button = 🚨 Nevoie urgentă azi
urgent-what =
    🚨 Ce vă lipsește azi?
    La Jobcenter, mesajul dumneavoastră stă sus de tot.
urgent-money = Fără bani, fără mâncare
urgent-power = Fără curent, fără căldură
urgent-home = Fără locuință
urgent-other = Altceva
urgent-write = Ce s-a întâmplat? Scrieți într-o propoziție.
urgent-send = Trimiteți fără text
urgent-sent =
    🚨 La Jobcenter, mesajul dumneavoastră stă sus de tot. Număr: { $number }
    { $at }
    Cel mai repede merge prin telefon: { $phone }
urgent-sent_closed =
    🚨 La Jobcenter, mesajul dumneavoastră stă sus de tot. Număr: { $number }
    Jobcenterul se deschide din nou: { $opens }
    Atunci, cel mai repede merge prin telefon: { $phone }
urgent-advance =
    Durează calculul mai mult? Puteți cere un avans (§ 42 SGB I).
    Nu ajung banii luna aceasta? Până la 100 € se pot primi mai devreme (§ 42 SGB II).
urgent-advance_button = Cereți un avans
urgent-advance_text = Solicit un avans conform § 42 SGB I.
urgent-no_power = Tăierea curentului se poate evita adesea. Pentru datorii la curent, Jobcenterul poate da un împrumut (§ 22 Abs. 8 SGB II).
urgent-no_home = Dacă nu aveți locuință, ajută și orașul dumneavoastră. Întrebați de biroul pentru persoane fără locuință (Fachstelle für Wohnungslose).
danger-danger =
    ❗ Sunt un program, nu un serviciu de urgență. Nici Jobcenterul nu este.
    Vă rugăm să sunați acum:
    { $list }
danger-emergency = Pericol de moarte, foc, accident: { $phone }
danger-violence = Violență împotriva femeilor, zi și noapte: { $phone }
danger-counselling = Cineva cu care să vorbiți, zi și noapte: { $phone }

## Modul de citire cu voce

keyword-reading = modul de citire cu voce, mod de citire cu voce, mod de citire, modul de citire, citire cu voce, citire cu voce tare, citește cu voce, citeste cu voce
command-reading = Citire cu voce: pornit sau oprit
settings-reading_on = Porniți modul de citire cu voce
settings-reading_off = Opriți modul de citire cu voce
settings-is_reading = Modul de citire cu voce este pornit: fără simboluri, texte scurte, răspunsuri cu un număr.
settings-not_reading = Modul de citire cu voce este oprit.

## Completări

urgent-hint = Este urgent astăzi? Atunci apăsați aici.
urgent-raised =
    🚨 La Jobcenter, { $number } stă acum sus de tot.
    Cel mai repede merge prin telefon: { $phone }
information-only_german = Acest răspuns există deocamdată numai în germană.
symbol-missing = lipsește:
symbol-there = există:
