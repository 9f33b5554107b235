### What claimants read.

## Languages

language-de = German
language-de-simple = plain German
language-en = English
language-tr = Turkish
language-ar = Arabic
language-uk = Ukrainian
language-ru = Russian
language-bg = Bulgarian
language-ro = Romanian
language-fa = Persian
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
language-changed = Good, in English from now on.

## Words

word-yes = yes
word-no = no
word-none = nothing

button-menu = 🏠 Menu
button-cancel = Cancel
button-language = 🌐 Language · Sprache

## Keywords, separated by commas

keyword-menu = menu, start, main menu
keyword-back = back
keyword-cancel = cancel, stop
keyword-help = help
keyword-human = human, talk to a human, I want to talk to a human, agent, person
keyword-documents = documents, send document, papers
keyword-callback = callback, call me, appointment
keyword-language = language
keyword-application = I apply, application for, I want to apply
keyword-details = new bank account, new bank details, new IBAN, new address, I moved house, I have moved, new phone number
keyword-objection = objection, I object, appeal against

## Commands in the messenger

command-menu = Menu
command-documents = Submit documents
command-message = Message to the office
command-callback = Book a callback
command-matters = My matters
command-news = News
command-language = Change language
command-help = Help and people
command-cancel = Cancel
bot-short = Documents, messages and callbacks: your Jobcenter in your messenger.
bot-long =
    Submit documents. Write to us. Book a callback.
    No appointment, no way to the office, no waiting.

## First contact

start-language = 🌐 Sprache · Language · Dil · اللغة · زبان · Мова · Язык · Език · Limbă
start-notice =
    Welcome to { $office }!
    Your data goes to the Jobcenter encrypted.
    The operator of this messenger processes it too. Using it is your free choice.
start-understood = ✅ Understood, go on
start-read_all = Read everything
start-other_ways = Other ways to the Jobcenter
start-notice_link = Full notice
start-whole_notice =
    Responsible: { $controller }
    Data protection: { $officer }
    Purpose: your matters at the Jobcenter. Legal basis: § 67b SGB X.
    Recipients: the Jobcenter and this messenger's operator, also outside the EU.
    Files are deleted here after { $days } days.
    You may ask for access, correction and erasure, and you may complain.
    Using this is your free choice. Other ways have no disadvantages.
start-ways =
    📞 { $phone }
    🏢 { $address }
    🌍 { $website }

## Menu

menu-menu = What would you like to do?
menu-waiting =
    { $count ->
        [one] The Jobcenter is waiting for a document from you.
       *[other] The Jobcenter is waiting for { $count } documents from you.
    }
    What would you like to do?
menu-documents = 📄 Submit documents
menu-message = ✉️ Message to the office
menu-callback = 📞 Book a callback
menu-money = 💶 Money & applications
menu-work = 🛠 Work & training
menu-news = 📰 News
menu-matters = 🗂 My matters
menu-settings = ⚙️ Settings

## Anywhere

help-help =
    You can send a photo or a message at any time.
    “Menu” shows everything. “Back” and “cancel” always work.
human-how =
    You would like to talk to a person.
    You can also reach us on { $phone }.
cancel-done = Cancelled. What you sent is still there.
resume-where = We were in the middle of something. How would you like to go on?
resume-go_on = ▶️ Go on there
resume-start_again = Start again

## Documents

documents-kind = Which document would you like to send?
documents-kind_of_pages =
    { $count ->
        [one] One page is here. What is it?
       *[other] { $count } pages are here. What is it?
    }
documents-hard_to_read =
    Page { $number } may be hard to read:
    { $list }
documents-fault_small = The picture is small. Go closer to the sheet.
documents-fault_dark = It is too dark. Turn on a light.
documents-fault_pale = The print is too pale. Take the photo without flash.
documents-fault_blurred = The print is blurred. Hold the phone still.
documents-fault_glare = There is glare at the { $where }. Turn the sheet away from the light.
documents-as_file = Does that not help? Send the photo as a file: 📎, then "File".
documents-fault_cut = { $where } a piece is missing. Hold the phone higher.
documents-where_top = At the top
documents-where_bottom = At the bottom
documents-where_left = On the left
documents-where_right = On the right
documents-where_top-left = top left
documents-where_top-right = top right
documents-where_bottom-left = bottom left
documents-where_bottom-right = bottom right
documents-take_again = 📷 Take it again
documents-keep_it = Keep it
documents-being_checked = 🔎 Your file is still being checked. This can take a while. You need not do anything.
documents-sent_before =
    You have sent page { $number } before: { $day } ({ $sent }).
    Once is enough.
documents-twice = Page { $number } is here twice.
documents-leave_out = Leave it out
documents-again_please = Good. Take a photo of the page once more.
documents-requested = ❗ Asked for: { $kind }
documents-other_groups = Other documents
documents-send_pages =
    { $kind }: now send photos or a PDF.
    Tap the paper clip 📎 for that.
    Lay the sheet flat on a dark table.
documents-send_statements =
    { $kind }: now send photos or a PDF. Tap 📎.
    You may black out what reveals religion, party, union or health.
    Amounts must stay readable.
documents-pages =
    This is here:
    { $list }
    Is a page missing? Just send it.
documents-line =
    { $count ->
        [one] ✓ { $kind }: 1 page
       *[other] ✓ { $kind }: { $count } pages
    }
documents-send = ✅ Send
documents-another = ➕ Another document
documents-other_kind = Different document
documents-remove = 🗑 Remove a page
documents-which_page = Which page should go?
documents-page_number = Page { $number }
documents-keep_all = Keep all
documents-nothing_left = There is no page left now.
documents-receipt =
    ✅ The Jobcenter has it. Number: { $number }
    { $at }
    { $list }
documents-receipt_late =
    ✅ The Jobcenter has it. Number: { $number }
    Received: { $at }. Processed: { $processed }.
    { $list }
documents-receipt_follows = Thank you! Number: { $number }. Some pages are still loading. The receipt will follow.
documents-receipt_file = Your receipt { $number } as a PDF.
documents-recall =
    { $count ->
        [one] Not sent yet: one page.
       *[other] Not sent yet: { $count } pages.
    }
    It stays here until { $until }.
documents-send_now = ✅ Send now
documents-delete = 🗑 Delete
documents-deleted = Deleted. None of it went to the Jobcenter.
documents-expired =
    { $count ->
        [one] One page was never sent. It is deleted now.
       *[other] { $count } pages were never sent. They are deleted now.
    }
documents-handed_over = The Jobcenter is waiting for papers. Your pages are there now. Number: { $number }
documents-not_here =
    The Jobcenter takes no documents here.
    Hand them in here: { $address }
    Or send them here: { $website }
documents-filed = ✅ Filed: { $kind } ({ $number }).
documents-again =
    Please send again: { $kind } ({ $number }).
    Reason: { $reason }
documents-send_again = 📷 Send again

## Why a file does not work

refused-too_large =
    The file is too large. Up to { $limit } MB are possible.
    Send a photo or split the file.
refused-empty = The file is empty. Please send it again.
refused-kind =
    The Jobcenter cannot open this kind of file.
    These work: photo (JPG, PNG, HEIC, WebP, TIFF) and PDF.
    Easiest: take a photo of the sheet. In Word: "Share as PDF".
refused-encrypted = The PDF has a password. Please send it without one, or as a photo.
refused-broken_pdf = The PDF is damaged. Please send it again, or as a photo.
refused-broken_image = The picture cannot be opened. Please take the photo again.
refused-too_heavy = This PDF is too complex. Please take photos of the pages or print it to a new PDF.
refused-too_many_pages = The PDF has too many pages. Up to { $pages } are possible. Please split it.
refused-too_many_pixels = The picture is too large to open. Please take a normal photo of the sheet.
refused-not_scanned = The file is too large for the malware scan. Please split it or take photos of the pages.
refused-infected = This file contains malware. Please take a photo of the sheet.
refused-not_fetched = The file did not arrive. Please send it again.

## Whose is it?

whose-whose =
    One more question: whose papers are these?
    Write name, date of birth and BG number.
    Or take a photo of a letter from the Jobcenter.
whose-later = I don't have it at hand
whose-fine = No problem. Your papers have arrived all the same.
whose-thanks = Thank you! The Jobcenter will match everything.
whose-thanks_without_number = Thank you! There was no BG number. The Jobcenter will match everything.
whose-letter_thanks = Thank you! The Jobcenter will look at the letter.

## Messages

message-write = Write your message now. Photos and voice messages work too.
message-confirm = Is this for the Jobcenter?
message-yes = ✅ Yes, send
message-search = 🔎 Look for an answer first
message-no = No
message-sent =
    ✅ On its way to the Jobcenter. Number: { $number }
    { $at }
    Expect an answer by: { $until }
message-sent_closed =
    ✅ On its way to the Jobcenter. Number: { $number }
    { $at }. The Jobcenter opens again: { $opens }
    Expect an answer by: { $until }
message-sent_again = ✅ { $number } is on its way to the Jobcenter.
message-machine = 🌐 Translated by a machine. The German text counts:
message-take_back = ↩️ Take back
message-taken_back = Taken back: { $number }. The Jobcenter does not see it.
message-not_sent = Fine, nothing was sent.
message-passed_on = Your message is with the Jobcenter now. Number: { $number }
message-edited = Changed: { $number }.
message-details =
    🔒 The Jobcenter never changes bank details, address or phone by a chat alone.
    We make sure first who is writing.
message-application =
    This sounds like an application. It counts from the first of this month.
    The Jobcenter sees the time of your message.
message-objection =
    ⚠️ An objection by chat is not valid (§ 84 SGG).
    Send it signed by post: { $address }
    Or hand it in there in person. You have one month.
message-answer =
    💬 Jobcenter:
    { $text }
message-answer_file = 💬 A file from the Jobcenter.

## Callback

callback-subject = What is it about?
callback-subject_money = Money
callback-subject_documents = Papers
callback-subject_work = Work
callback-subject_appointment = Appointment
callback-subject_other = Something else
callback-already = You already have a callback: { $at } ({ $number }).
callback-one_is_enough = You already have an open callback.
callback-when = When should we call?
callback-other_times = Other times
callback-day = On which day?
callback-slot = { $day }: at what time?
callback-other_day = Another day
callback-nothing_free = Nothing is free right now. You can reach us on { $phone }.
callback-slot_taken = Somebody has just taken that time. These are still free:
callback-phone = On which number can we reach you?
callback-share_phone = 📱 Send my number
callback-bad_phone = That is no telephone number. An example: 0203 123456.
callback-summary =
    📞 { $at }, { $phone }
    { $subject }. Language: { $language }. Interpreter: { $interpreter }.
    Voicemail: { $voicemail }
callback-book = ✅ Book this
callback-change_phone = Different number
callback-want_interpreter = With an interpreter
callback-no_interpreter = Without an interpreter
callback-allow_voicemail = Allow voicemail
callback-no_voicemail = Don't allow voicemail
callback-booked =
    ✅ We will call you: { $at }
    On: { $phone }. Number: { $number }
callback-moved =
    ✅ Moved. We will call you: { $at }
    On: { $phone }. Number: { $number }
callback-move = 🔁 Move
callback-cancel = ❌ Call off
callback-cancelled = Called off: { $number }. You can book again at any time.
callback-reminder = ⏰ Your callback: { $at }, { $phone } ({ $number }).
callback-reminder_discreet = ⏰ A reminder for you.
callback-show = Show
callback-calendar = For your calendar.
callback-calendar_title = Call ({ $office })
callback-missed_once =
    We did not reach you ({ $at }, { $phone }).
    We will try again.
callback-missed_twice = We missed you twice. Please choose a new time ({ $number }).
callback-closed_day = The Jobcenter is closed on that day. Please choose a new time ({ $number }).
callback-wrong_number = Somebody else answered your number. How can we reach you ({ $number })?
callback-renumbered =
    ✅ New number: { $phone }
    We will call you: { $at }. Number: { $number }
callback-booked_by_office =
    📞 The Jobcenter will call you: { $at }
    On: { $phone }. Number: { $number }
callback-shifted = The Jobcenter cannot call at that time. Please choose a new one ({ $number }).
callback-choose_new = 🗓 Choose a new time

## Answers

information-money = 💶 Money & applications. What would you like to know?
information-work = 🛠 Work & training. What would you like to know?
information-search = 🔎 Search
information-what = What would you like to know? Write it in your own words.
information-answer =
    { $title }

    { $text }

    As of: { $as_of }. Source: { $source }.
    { $notes }
information-helpful = 👍 Helps
information-unhelpful = 👎 Does not help
information-ask_office = ✉️ Ask the Jobcenter
information-more = Other questions
information-thanks = Thanks for telling us!
information-sorry = Sorry. Write to us what you would like to know.
information-found = Do you mean this?
information-found_nothing = I have no answer to that. The Jobcenter can help.
information-send_question = ✉️ Send the question to the Jobcenter
information-search_again = 🔎 Ask differently
information-gone = This answer does not exist any more.

## News

news-news = { $list }
news-line =
    📰 { $day }
    { $text }
news-none = There is nothing new right now.
news-new = 📰 { $text }
news-subscribe = 🔔 Get news automatically
news-unsubscribe = 🔕 No more news
news-subscribed = Good, you get news automatically.
news-unsubscribed = Good, you get no more news automatically.

## My matters

matters-list = 🗂 Your matters. Tap one.
matters-nothing = There is nothing here yet.
matters-unsent =
    { $count ->
        [one] ⏳ Not sent yet: 1 page
       *[other] ⏳ Not sent yet: { $count } pages
    }
matters-request = ❗ Asked for: { $kind }
matters-request_until = ❗ By { $until }: { $kind }
matters-deadline = ⏰ My deadline: { $until }
matters-remember = ➕ Remember a deadline
matters-request_done = You have sent this already. Thank you!
matters-callback = 📞 Callback: { $at }
matters-submission = 📄 { $number }, { $day }
matters-message_in = ✉️ { $number }, { $day }
matters-message_out = 💬 { $number }, { $day }
matters-submission_open =
    📄 { $number }
    Received: { $at }
    { $list }
matters-state = { $kind }: { $state }
matters-receipt = 🧾 Receipt as PDF
matters-message_open =
    { $number }, { $at } ({ $state })

    { $text }
state-open = not sent yet
state-sent = received
state-seen = seen
state-filed = filed
state-again = please send again
state-held = on its way
state-passed = with the Jobcenter
state-read = read
state-delivered = delivered
state-failed = not delivered

## Settings

settings-settings =
    ⚙️ Settings
    Language: { $language }
settings-discreet_on = Reminders without content
settings-discreet_off = Reminders with content
settings-is_discreet = Reminders show no content now.
settings-not_discreet = Reminders show their content now.
settings-show = What is stored about me?
settings-export = Download my data
settings-erase = Erase my data
settings-notice = Data protection
settings-stored =
    Name: { $name }. Phone: { $phone }. BG number: { $files }
    Submissions: { $submissions }, messages: { $messages }, callbacks: { $callbacks }
    Files are deleted after { $days } days.
settings-export_coming = Your data is being put together. It will arrive here shortly.
settings-export_ready = Your data: a ZIP file with everything.
settings-erase_sure =
    Erase everything that this bot knows about you?
    What is in your file stays there: the law demands it.
settings-answers_here = 📍 Answers always in this chat
settings-answers_last = 📍 Answers in the chat used last
settings-are_here = Answers come to this chat from now on.
settings-are_last = Answers come to where you wrote last from now on.
settings-erase_yes = Yes, erase
settings-erase_no = No, keep
settings-erase_planned = It will be erased: { $at }. Until then you can take it back.
settings-erase_undo = ↩️ Don't erase
settings-erase_undone = Good, nothing will be erased.
settings-erased = Your data is erased. All the best!

## Chats

choices-how = Answer with the number.
chat-only_you =
    There are several people in this chat. For your protection that is not possible.
    Please open a chat with me alone.
chat-unencrypted =
    This chat is not encrypted, so the Jobcenter does not read it.
    Please open a new, encrypted chat with me.
tie-confirmed = ✔ { $office } knows now that it is you.
tie-alert =
    🔔 One more chat is connected to your file at { $office } now.
    You don't know it? Then please tap.
tie-unknown = ❗ I don't know it
tie-reported = Thank you. The other chat gets nothing until the Jobcenter has checked.
chat-barred =
    ⛔ This chat is closed until { $until }. Nothing was passed on.
    This is how you reach us: { $phone }
    { $address }
chat-told_muted =
    🔇 The Jobcenter reads your messages again after { $until }. Reason: { $reason }
    Documents and callbacks go on.
    Is it urgent? Call us: { $phone }, or come: { $address }
chat-told_blocked =
    ⛔ The Jobcenter takes nothing here until { $until }. Reason: { $reason }
    This is how you reach us: { $phone }
    { $address }
chat-unbarred = 🔈 You can write to the Jobcenter here again.
chat-slow = That was very fast. Everything arrives, only a little slower.
chat-joined =
    The Jobcenter has joined your chats. Everything is under "My matters" now.
    Answers come to where you wrote last.
chat-joined_here = 📍 Always answer here

## Errors

error-locked =
    I cannot read one of your messages: I have no key for it.
    Please send it again. That usually works.

error-refused = That does not work right now.
error-gone = That does not exist any more, or it is not yours.
error-too_late = It is too late for that: the Jobcenter has it already.
error-step_changed = Something has changed here. We start this part again. Your details are still there.
error-broken =
    That did not work. It is our fault.
    Please call: { $phone }
error-unsupported =
    I cannot pass on { $what } to the Jobcenter.
    Text, photos, PDF and voice messages work.
unsupported-sticker = a sticker
unsupported-location = a location
unsupported-poll = a poll
unsupported-game = a game
unsupported-story = a story
unsupported-dice = a dice
unsupported-venue = a place
unsupported-call = a call
unsupported-verification = a verification
unsupported-other = something like this

## Receipt (PDF)

receipt-title = Receipt
receipt-number = Number
receipt-received = Received
receipt-for = For
receipt-processed = Processed
receipt-pages =
    { $count ->
        [one] 1 page
       *[other] { $count } pages
    }
receipt-footer = { $office }, { $phone }. The SHA-256 value proves that the file is unchanged.

## Kinds of documents

group-housing = 🏠 Housing
group-income = 💼 Work and income
group-assets = 🏦 Account and assets
group-health = 🩺 Health
group-identity = 🪪 Identity
group-school = 🎓 School and study
group-forms = 📝 Forms
group-other = Other
document-rental-contract = Rental contract (Mietvertrag)
document-utility-bill = Utility bill (Betriebskosten)
document-heating-bill = Heating bill (Heizkosten)
document-rent-increase = Rent increase (Mieterhöhung)
document-landlord-certificate = Landlord's certificate
document-payslip = Payslip (Lohnabrechnung)
document-employment-contract = Employment contract
document-dismissal = Dismissal (Kündigung)
document-notice-of-benefits = Notice (pension, Kindergeld …)
document-bank-statement = Bank statements (Kontoauszüge)
document-vehicle-papers = Vehicle papers and insurance
document-sick-note = Sick note (AU)
document-health-insurance = Health insurance certificate
document-disability-pass = Disability pass
document-identity-card = Identity card or passport
document-residence-permit = Residence permit
document-registration = Registration (Meldebescheinigung)
document-birth-certificate = Birth certificate
document-power-of-attorney = Power of attorney or guardian's card
document-school-certificate = School certificate
document-enrolment = University enrolment
document-main-application = Main application (Hauptantrag)
document-renewal = Renewal (Weiterbewilligung)
document-change-notice = Notice of a change
document-annex = Annex to an application
document-letter = Letter
document-unknown = I don't know
document-identification = Letter with BG number

## Reasons to send again

reason-blurred = Blurred
reason-cut = A part is missing at the edge
reason-dark = Too dark
reason-missing_pages = Pages are missing
reason-wrong = Wrong document
reason-outdated = No longer up to date

## Playground (a page for trying)

playground-title = Try the Jobcenter
playground-claimants = Phone
playground-desk = Team
playground-general = General
playground-topics = Topics
playground-write = Write a message
playground-send = Send
playground-attach = Send a file
playground-camera = Take a photo
playground-share = Send my number
playground-typing = is typing …
playground-edit = Edit
playground-delete = Delete
playground-edited = edited
playground-clock = Clock
playground-minutes = +10 min
playground-hour = +1 h
playground-evening = to 6 pm
playground-day = to tomorrow 8 am
playground-save_test = Save this chat as a test
playground-drop = Drop files here
playground-staff = Write as
playground-internal = // at the start: stays inside
playground-connection = No connection. It will go on shortly.
playground-back = Back
playground-silent = silent
playground-stored = sent
playground-delivered = arrived
playground-language = Language of the page

## Requests and deadlines

demand-asked =
    📋 The Jobcenter needs documents by { $until } ({ $number }):
    { $list }
demand-list =
    📋 By { $until } ({ $number }):
    { $list }
    Tap what you would like to send.
demand-all_there =
    ✅ Everything has arrived ({ $number }).
    { $list }
demand-line_missing = ☐ { $kind }
demand-line_there = ☑ { $kind }
demand-list_of_slip =
    📋 { $number }: the Jobcenter needs these documents.
    { $list }
    Tap what you would like to send.
demand-send = 📷 { $kind }
demand-send_now = 📷 Send now
demand-need_more_time = ⏳ I need more time
demand-time_asked =
    The Jobcenter has your request.
    The deadline ({ $until }) still applies until you are told otherwise.
demand-write_why = ✉️ Write the reason
demand-extended =
    ✅ You have more time: until { $until } ({ $number }).
    { $list }
demand-not_extended =
    Sorry, more time is not possible. The deadline stays { $until } ({ $number }).
    { $list }
    Please send what you have already.
demand-reminder =
    ⏰ A reminder: by { $until } ({ $number }).
    { $list }
demand-still_missing =
    Something is still missing, by { $until } ({ $number }):
    { $list }
demand-complete = ✅ Everything has arrived now ({ $number }). Thank you!
demand-withdrawn = The Jobcenter does not need the documents { $number } any more.
deadline-letter =
    We remind you of a deadline.
    Take a photo of the letter. Only you will get the photo.
deadline-no_photo = Go on without a photo
deadline-until = Until when? Write the day, for example 15/12.
deadline-no_day = I do not understand this day. An example: 15/12.
deadline-bad_day = { $day } is not possible. Please choose a day within the next two years.
deadline-noted = ⏰ Noted: { $day } · We will remind you before.
deadline-reminder = ⏰ Your deadline ends: { $day }
deadline-done = ✅ Done
deadline-is_done = ✅ Done. We will not remind you of it any more.

## Slip for a letter

slip-title = Send documents with your phone
slip-intro = The Jobcenter needs these documents from you by { $until }:
slip-list = The Jobcenter needs these documents:
slip-scan = Point your phone's camera at this picture. Then take photos of the documents.
slip-type = Or write this code into the chat:
slip-safe = With this code one can only send documents. Nothing can be read with it.
slip-footer = { $office } · { $phone } · Request { $number }

## Upload page

upload-link = Send your documents on the Jobcenter's own page. The link works once, for 24 hours.
upload-link_instead =
    The Jobcenter takes no files here. Your file was not fetched.
    Send it on the Jobcenter's own page. The link works once, for 24 hours.
upload-open = 🔗 Open the upload page
upload-open_here = 📷 Upload here
upload-prefer = 🔗 Rather on the Jobcenter's own page
upload-confirm = Here you send documents to the Jobcenter. The link works once.
upload-enter = Continue
upload-over = This page is closed. What has arrived is not lost. Get a new link in the chat.
upload-no_script = This page needs JavaScript. Please switch it on, or bring the documents to the Jobcenter.
upload-title = Send documents
upload-hint = Take a photo of each page. Lay the sheet flat.
upload-camera = Take a photo
upload-choose = Choose files
upload-kind = What is it?
upload-pick = Please choose
upload-send = Send to the Jobcenter
upload-turn = Turn
upload-remove = Remove
upload-up = Up
upload-down = Down
upload-move = Move
upload-waiting = Waiting.
upload-sending = Sending …
upload-paused = No connection. It goes on by itself.
upload-checking = Being checked …
upload-there = ✓ Arrived.
upload-refused = This does not work.
upload-twice = This page is here twice.
upload-sent_before = You have sent this page before: { $day }
upload-page = Page #
upload-again = No connection. Please tap again.
upload-sent_number = Received by the Jobcenter. Number: #
upload-another = You can send more.
upload-to_chat = The confirmation comes into the chat.
upload-not_ready = A page is still being checked. Please wait a moment.

## Acting for others

clients-who = For whom?
clients-self = For me
clients-client = { $initials } ({ $role })
clients-add = ➕ For somebody else
clients-change = 👥 For whom?
clients-role_proxy = proxy
clients-role_guardian = guardian
clients-role_courier = messenger
clients-role =
    How do you act for the person?
    Messengers only send. The Jobcenter checks everything else.
clients-as_proxy = I have a power of attorney
clients-as_guardian = I am the legal guardian
clients-as_courier = I only bring something
clients-name = For whom? Please write name, date of birth and file number.
clients-no_name = Please write the name.
clients-added_proxy =
    { $initials } is noted. You can send already.
    You can read once the Jobcenter agrees. Please send the power of attorney.
clients-added_guardian =
    { $initials } is noted. You can send already.
    You can read once the Jobcenter agrees. Please send your certificate.
clients-added_courier = { $initials } is noted. You can send; answers do not come to you.
clients-approved = ✔ You act for { $initials } now, until { $until }.
clients-revoked = You do not act for { $initials } any more.
clients-expired = The time is over: you do not act for { $initials } any more.
clients-courier_reads_nothing = As a messenger you can send. Only the person can read.
clients-only_oneself = That works for oneself only. Choose “For me” first.
settings-clients = 👥 Act for others

## Translations

translated-machine = 🌐 A machine translated this. The German text counts.
information-unreviewed = Experts have not checked this text yet.
information-in_german = Read it in German
foreign-understood = ✔ The Jobcenter has understood your message { $number }. It counts from { $day }.
foreign-wanted =
    The Jobcenter needs your message { $number } in German, by { $until }.
    If the translation comes in time, { $day } counts.
foreign-send = ✉️ Send the translation
foreign-write = Write the translation here. A photo of it is fine, too.
foreign-there = ✅ The translation of { $number } is on its way to the Jobcenter.
foreign-reminder = ⏰ The translation of { $number } is still missing, until { $until }.

## When it is urgent

keyword-urgent = no money left, no money for food, no food, nothing to eat, power cut off, no electricity, no heating, homeless, nowhere to live, emergency situation
keyword-danger = want to die, kill myself, suicide, end my life, beats me, threatens me, violence, life in danger, emergency call
command-urgent = Urgent need today
urgent-button = 🚨 Urgent need today
urgent-what =
    🚨 What is missing today?
    Your call goes to the top at the Jobcenter.
urgent-money = No money, no food
urgent-power = No electricity, no heating
urgent-home = No home
urgent-other = Something else
urgent-write = What happened? Write one sentence.
urgent-send = Send without text
urgent-sent =
    🚨 Your call is at the top at the Jobcenter. Number: { $number }
    { $at }
    The fastest way is by phone: { $phone }
urgent-sent_closed =
    🚨 Your call is at the top at the Jobcenter. Number: { $number }
    The Jobcenter opens again: { $opens }
    The fastest way then is by phone: { $phone }
urgent-advance =
    Does the calculation take long? You can demand an advance (§ 42 SGB I).
    Too little money this month? Up to 100 € can come earlier (§ 42 SGB II).
urgent-advance_button = Demand an advance
urgent-advance_text = I apply for an advance under § 42 SGB I.
urgent-no_power = A cut-off can often be avoided. The Jobcenter can lend money for debts (§ 22 (8) SGB II).
urgent-no_home = Without a home your city helps, too. Ask for its office for homeless people (Fachstelle).
danger-danger =
    ❗ I am a program, not an emergency service. Neither is the Jobcenter.
    Please call now:
    { $list }
danger-emergency = Danger to life, fire, accident: { $phone }
danger-violence = Violence against women, day and night: { $phone }
danger-counselling = Somebody to talk to, day and night: { $phone }

## Reading mode

keyword-reading = reading mode, read aloud
command-reading = Reading mode on or off
settings-reading_on = Turn reading mode on
settings-reading_off = Turn reading mode off
settings-is_reading = Reading mode is on: no symbols, short texts, answers by number.
settings-not_reading = Reading mode is off.

## Additions

urgent-hint = Is it urgent today? Then tap here.
urgent-raised =
    🚨 { $number } is now at the top at the Jobcenter.
    The fastest way is by phone: { $phone }
information-only_german = This answer exists in German only so far.
symbol-missing = missing:
symbol-there = there:
