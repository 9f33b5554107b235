### What staff read in the group.

desk-card =
    📁 { $case } · { $name } · { $state }
    { $verified } · { $language }
    Owner: { $owner } · Asked for: { $requests } · Callback: { $callback }
desk-no_name = no name
desk-nobody = nobody
desk-none = none
desk-verified = ✔ verified
desk-unverified = ⚠ not verified
desk-state_open = open
desk-state_closed = closed
desk-button_take = 🙋 Take
desk-button_release = Give back
desk-button_close = ✅ Close
desk-button_reopen = Open again
desk-button_filed = ✅ Filed
desk-button_again = 🔁 Ask again …
desk-button_reached = ✅ Reached
desk-button_missed = 📵 Not reached
desk-button_shift = 🗓 Moved
desk-button_enrol = Enrol
desk-already_taken = { $name } has this case.
desk-message =
    ✉️ { $number }
    { $text }
desk-message_marked =
    ✉️ { $number }
    { $marks }
    { $text }
desk-mark_unconfirmed = ❓ not confirmed to be for the office
desk-mark_application = 🟡 may be an application (§ 37(2) SGB II: counts from the first of the month)
desk-mark_objection = 🔴 may be an objection (not valid by chat, § 84 SGG; the hint was sent)
desk-mark_edited = ✎ edited
desk-mark_late = 🕓 sent: { $at }
desk-document =
    📄 { $kind } · { $number } · { $pages } p.
    Received: { $at } · SHA-256 { $hash }
    { $caption }
desk-document_unsent =
    📄 { $kind } · { $number } · { $pages } p. · came in without being sent
    Received: { $at } · SHA-256 { $hash }
    { $caption }
desk-document_filed =
    ✅ { $kind } · { $number } · filed by { $by }
    Received: { $at } · SHA-256 { $hash }
desk-document_again =
    🔁 { $kind } · { $number } · asked for again by { $by }: { $reason }
    Received: { $at } · SHA-256 { $hash }
desk-caption = 💬 { $text }
desk-why =
    Why again: { $kind } ({ $number })?
    Or reply to this message with your own reason.
desk-claims_file =
    🪪 Told about the person (not checked):
    { $text }
desk-callback_booked =
    📞 Callback { $number }: { $at }
    { $phone } · { $subject } · { $language }
    Interpreter: { $interpreter } · Voicemail: { $voicemail } · Attempts: { $attempts }
desk-callback_moved =
    🔁 Callback { $number } moved: { $at }
    { $phone } · { $subject } · { $language }
    Interpreter: { $interpreter } · Voicemail: { $voicemail } · Attempts: { $attempts }
desk-callback_cancelled = ❌ Callback { $number } called off ({ $at }).
desk-callback_reached = ✅ Callback { $number } ({ $at }): reached, { $by }.
desk-callback_missed_once =
    📵 Callback { $number } ({ $at }): not reached, { $by }.
    { $phone } · { $subject } · { $language } · Attempts: { $attempts }
desk-callback_missed_twice = 📵 Callback { $number }: missed twice, { $by }. New windows are offered.
desk-callback_shifted = 🗓 Callback { $number } moved by { $by }. New windows are offered.
desk-agenda =
    📞 Callbacks on { $day }: { $count }
    { $list }
desk-agenda_none = 📞 No callbacks are booked for { $day }.
desk-agenda_line = { $at } · { $case } · { $phone } · { $subject } · { $language } · { $state } ({ $attempts })
desk-with_interpreter = { $language } with an interpreter
state-call_booked = open
state-call_offered = new windows offered
state-call_reached = reached
state-call_cancelled = called off
desk-open =
    Open cases: { $count }
    { $list }
desk-open_none = No case is open.
desk-open_waiting = ⏳ { $case } · waiting since { $since } · { $owner } { $link }
desk-open_quiet = { $case } · { $owner } { $link }
desk-help =
    Write in a case's topic: it goes out after ten seconds. /undo takes it back.
    // at the start and replies to colleagues stay inside.
    See: /new new people, /open, /mine, /overdue, /today callbacks, /week, /stats
    Find: /find number, initials or subject. /assign shows what belongs to no file.
    Case: /take, /release, /give name or team, /snooze Friday, /close, /reopen, /lock names, /unlock, /join F-…
    Answers: /text canned answer, /translate text
    Documents: /request rental contract until 15/12, /filed, /again reason
    Callback: /book Tue 10:15, /reached, /missed, /wrong, /shift
    People: /mute and /block with a reason and "until Friday", /unblock, /revoke ends a power of attorney.
    Absent: /deputy Müller → Kaya until Friday
    Administrators only: /news text, /save name text, /away 24/12, /hours 24/12 08:00-10:00
    In Matrix ! stands for /. Buttons are numbers there: as a reaction or a reply to the message.
desk-unknown_command = I do not know this command. /help shows all.
desk-only_in_topic = This works in a case's topic only.
desk-nothing_to_undo = There is nothing to take back here.
desk-undone = Taken back before it went out.
desk-undone_late = Deleted at the receiver's. They may have read it.
desk-not_delivered_blocked = ⚠ { $number } not delivered: the chat is blocked. Please call.
desk-not_delivered_failed = ⚠ { $number } not delivered. Please use another way.
desk-file_not_sent = ⚠ The file could not be loaded and was not sent.
desk-no_files_there = ⚠ No files may go to this person's messenger. Nothing was sent. Please use the post.
desk-no_chat = There is no chat for this case any more.
desk-unsupported = This cannot be passed on. Text, photos and files work.
desk-anonymous = Anonymous admins cannot act here. Please turn anonymity off: it must be clear who acts.
desk-ask_enrol = { $name } writes here and is not enrolled. Only an admin can do that. What was written waits.
desk-enrolled = { $name } was enrolled by { $by }.
desk-admins_only = Only admins of the group may do that.
desk-news_how = Like this: /news and then the text.
desk-dead_letter = ⚠ An event (no. { $number }) could not be processed. It is set aside; please call your technicians.
desk-work_failed = ⚠ Some work ({ $kind }, { $number }) failed after several attempts. Please call your technicians.
desk-command_today = Today's callbacks
desk-command_open = Open cases
desk-command_undo = Take back your last answer
desk-command_news = Publish news
desk-command_help = Help
desk-delivery_lost = ⚠ A message (no. { $number }) could not be delivered here. A file may be too large. Please call your technicians.
desk-cleanup_failed = ⚠ Something (no. { $number }) could not be deleted here. The bot needs the right to delete messages.

## Encrypted chats, joining

desk-hidden = 🔒
desk-withheld = 🔒 { $what } in { $case }. The chat is encrypted: read it on the office's own page.
desk-withheld_message = New message
desk-withheld_document = Document
desk-withheld_callback = Callback
desk-withheld_note = New detail
desk-button_read = 🔓 Read
desk-link = 🔓 { $case }: this link works once, until { $until }.
desk-link_open = Open
desk-link_first = Write to me in private first: "/start". Then I can send you the link.
desk-link_failed = The link did not arrive. Open the private chat with me and tap again.
desk-answered_on_page = ✍️ { $name } has answered on the page ({ $number }).
desk-chat_blocked = ⚠ { $number }: the chat is blocked. Answers do not arrive, please call.
desk-chat_left = ⚠ { $number }: the person has left the chat. Answers do not arrive, please call.
desk-locked = ⚠ I cannot decrypt a message here. It was not passed on. Please send it again.
desk-nothing_to_do = Nothing of that kind waits here.
desk-join_how = This is how: in the topic of the case that stays, /join and the number of the other.
desk-join_sure = Does { $other } belong to { $case }? Make sure first that it is the same person.
desk-join_erasing = That is not possible: one of the two has asked for their data to be erased.
desk-join_yes = Join
desk-joined = 🔗 { $other } is part of { $case } now. Joined by { $name }.
desk-joined_away = 🔗 This case is part of { $case } now. Please go on there.
page-title = { $case }: encrypted chat
page-confirm = Here you read what somebody has written encrypted. The link works once.
page-open = Open
page-over = This link does not work any more. Tap "Read" in the group again.
page-ends = The page closes at { $at }.
page-nothing = There is nothing here.
page-answer = Answer
page-send = Send
page-sent = The answer goes out in ten seconds. /undo in the topic takes it back.
page-office = Jobcenter
page-download = Download file

## Requests

desk-word_until = until, by
desk-button_slip = 🖨 Slip
desk-button_days = + { $count } days
desk-button_withdraw = Withdraw
desk-button_discard = 🗑 Discard
desk-button_refuse = Refuse
desk-button_ask = ✅ Request
desk-button_all_kinds = All kinds …
desk-demand_how = Like this: /request rental contract, bank statements until 15/12. Outside a case it begins with the file number.
desk-demand_unknown = I do not know these documents: { $names }. With /request alone you choose from a list.
desk-demand_bad_day = { $day } cannot be the last day. It must be in the future, at most a year.
desk-demand_empty = 📋 Request { $number } by { $until }: what is needed?
desk-demand_draft =
    📋 Request { $number } by { $until }, not sent yet:
    { $list }
desk-demand_free = { $kind }
desk-demand_picked = ✔ { $kind }
desk-demand_until = by { $day }
desk-demand =
    📋 Requested { $number } by { $until }:
    { $list }
desk-demand_answered =
    ✅ Request { $number }: everything has arrived.
    { $list }
desk-demand_withdrawn = 📋 Request { $number } was withdrawn.
desk-demand_slip = 🖨 Slip for { $number } to go with the letter. Its code allows sending only.
desk-demand_more_time = ⏳ { $number }: asks for more time. The last day ({ $until }) stands until you decide.
desk-demand_extended = ✅ { $number }: extended until { $until } by { $by }.
desk-demand_refused = { $number }: not extended, it stays { $until } ({ $by }).
desk-demand_overdue =
    ⏰ { $number }: the last day was { $until }, missing:
    { $list }
desk-overdue =
    ⏰ Overdue: { $count }
    { $list }
desk-overdue_line = { $until } · { $case } · { $number } · missing: { $count } · { $owner }
desk-overdue_none = Nothing is overdue.
desk-mark_slip = 🖨 sent with the code of slip { $number }; the chat is not verified
desk-command_request = Ask for documents
desk-command_overdue = Overdue documents
desk-efile = the e-file
transcript-title = Transcript of case { $case }
transcript-person = Claimant
transcript-before = Earlier wording:
transcript-file = File:

## Cases: menu, handing over, putting off

desk-state_closed_as = closed: { $reason }
desk-state_snoozed = put off until { $until }
desk-state_waiting = ⏳ waiting since { $since }
desk-owner_deputy = { $name } (for { $absent })
desk-verified_how = ✔ verified ({ $how })
verified-in_person = in person
verified-phone = by phone
verified-file = by the file
verified-joined = joined
closed-done = Done
closed-answered = Answered
closed-elsewhere = Not ours
closed-double = Double
closed-silent = No reply
desk-button_more = ☰ More …
desk-button_back = ↩ Back
desk-button_hand_over = ➡️ Hand over …
desk-button_snooze = 💤 Put off …
desk-button_request = 📋 Ask for documents …
desk-button_book = 📞 Book a callback …
desk-button_team = Team { $team }
desk-button_confirm_in_person = ✔ checked in person
desk-button_confirm_phone = ✔ checked by phone
desk-button_confirm_file = ✔ checked by the file
desk-awake = ⏰ { $case } is back.
desk-snooze_how = Like this: /snooze and a day, for example /snooze Friday.
desk-given = ➡️ Handed over by { $by } to { $name }.
desk-give_how = Like this: /give and the name of a colleague or a team.
desk-give_which =
    Who is meant?
    { $names }
desk-passed_over = ➡️ Handed over by { $by } to team { $team }. It does not go on here.
desk-taken_over = ➡️ { $case } comes from team { $team }, handed over by { $by }.
desk-claimant = claimant
desk-history =
    🗂 Written so far:
    { $list }
desk-history_line = { $at } · { $who }: { $text }

## Checks before an answer

desk-gate =
    ✋ { $number } did not go out.
    { $reasons }
desk-gate_unverified = ⚠ Not verified: nothing about the person may be told.
desk-gate_owner = ⚠ { $name } has this case.
desk-button_anyway = Send anyway
desk-button_discard = 🗑 Discard
desk-gate_sent_anyway = { $number } goes out. { $name } is responsible.
desk-gate_discarded = { $number } discarded by { $name }.
desk-gate_confirmed = { $number } goes out, the person is verified now ({ $name }).
desk-tie_unknown = 🔴 { $case }: another chat of the file does not know this one. It is not verified any more, please check.
desk-mark_details = 🔒 Bank details, address or phone: never change them by a chat alone

## New, finding, assigning

desk-new =
    🆕 New and not verified: { $count }
    { $list }
desk-new_none = 🆕 Nobody new is waiting.
desk-new_line = { $case } · since { $since } · { $language } · ✉️ { $messages } · 📄 { $documents } · { $text }
desk-new_call = 📞 callback { $at }
desk-button_show = Open { $case }
desk-open_closed = ✅ { $case } · { $owner } { $link }
desk-open_snoozed = 💤 { $case } · until { $since } · { $owner } { $link }
desk-mine =
    Your cases: { $count }
    { $list }
desk-mine_none = You have no open case.
desk-found =
    Found: { $count }
    { $list }
desk-found_none = Nothing found.
desk-find_how = Like this: /find and a number, a file number, initials or a subject.
desk-without_file =
    Without a file: { $count }
    { $list }
    To assign: /assign and the file number, in the case's topic.
desk-without_file_none = All open cases belong to a file.
desk-assigned = 🗂 { $case } now belongs to the file { $file }.

## Absence, locked cases

desk-word_back = back
desk-word_to = →, to
desk-word_usual = usual, normal
desk-who = Who is { $name }? Please write the name as it stands in the group.
desk-deputy_how = Like this: /deputy Müller → Kaya until Friday. To end it early: /deputy Müller back.
desk-deputy = 🌴 { $absent } is away until { $until }. { $name } has the cases meanwhile: { $count }.
desk-deputy_over = 👋 { $absent } is back. Cases given back: { $count }.
desk-locked_case =
    🔐 { $case } is locked. Only these may read and answer:
    { $names }
desk-unlocked_case = 🔓 { $case } is for everybody of the team again, unlocked by { $name }.
desk-not_for_you = 🔐 { $name }: this case is locked. Nothing was passed on.

## Callbacks and hours

desk-button_wrong = ❓ Wrong number
desk-callback_wrong_number =
    ❓ Callback { $number } ({ $at }): wrong number, { $by }. The person was asked.
    { $phone } · { $subject } · { $language } · attempts: { $attempts }
desk-callback_renumbered =
    📱 Callback { $number }: another phone number. { $at }
    { $phone } · { $subject } · { $language }
    Interpreter: { $interpreter } · voicemail: { $voicemail } · attempts: { $attempts }
desk-callback_closed_day = 🗓 Callback { $number }: closed on that day. The person was asked for another time.
desk-book_gone = This time is not free, or outside the hours for calls. /book shows the next free ones.
desk-book_no_phone = There is no telephone number. Ask for it, or book with it: /book Tue 10:15 0203 123456
desk-book_has_one = There is a callback already: { $number }, { $at }.
desk-hours_how = Like this: /away 24.12. closes a day. /hours 24.12. 08:00-10:00 changes it, /hours 24.12. usual puts it back.
desk-hours_closed = 🗓 { $day } is closed. Asked for other times: { $count }.
desk-hours_set = 🗓 On { $day } it is: { $hours }. Asked for other times: { $count }.
desk-hours_usual = 🗓 On { $day } it is as usual again. Asked for other times: { $count }.

## What waits too long

desk-nudge = ⏰ { $case }: somebody has waited here for an answer since { $since }.
desk-late =
    ⏰ Too long without an answer: { $count }, of these nobody has: { $unassigned }
    { $list }

## Muted, blocked

desk-bar_how = Like this: /mute reason until Friday, or /block reason until 24.12. The person is told both. /unblock ends it.
desk-muted = 🔇 Muted until { $until }, by { $name }. What they write comes afterwards.
desk-blocked = ⛔ Blocked until { $until }, by { $name }. The person was told the other ways.
desk-unbarred = 🔈 Ended by { $name }.

## News

desk-news_draft =
    📰 Draft for { $count } chats:
    { $list }
    Missing, the first text stands there: { $missing }
    To add one: /news en: text
desk-news_draft_whole =
    📰 Draft for { $count } chats:
    { $list }
desk-news_preview = { $language }: { $text }
desk-news_discarded = 📰 Draft discarded.
desk-news_running = 📰 Being published: { $done } of { $total }
desk-news_paused = ⏸ Held: { $done } of { $total }
desk-news_result =
    📰 Published: { $text }
    Delivered: { $delivered } · blocked: { $blocked } · failed: { $failed } · uncertain: { $uncertain }
desk-button_publish = ✅ Publish
desk-button_pause = ⏸ Hold
desk-button_resume = ▶️ Go on

## Figures and the week

desk-stats =
    📊 { $team }, { $since } to { $until }
    { $list }
desk-stats_inflow = Came in: ✉️ { $messages } · 📄 { $documents } · 📞 { $calls }
desk-stats_answers = Answered: { $count }, of these in time { $within }, typically after { $hours } open hours
desk-stats_waiting = Waiting now: { $count } · nobody has: { $unassigned } · new: { $strangers }
desk-stats_calls = Callbacks: { $reached } of { $all } reached
desk-stats_kinds =
    Documents:
    { $list }
desk-stats_languages =
    Languages:
    { $list }
desk-stats_missing =
    Searched without an answer:
    { $list }
desk-stats_question = “{ $text }” ({ $language })
desk-stats_unhelpful =
    Answers that often do not help:
    { $list }
desk-stats_verdict = · { $title }: no { $unhelpful } of { $all }
desk-stats_item = · { $name }: { $count }
desk-stats_audit = Log: { $number } entries, checksum { $digest }
desk-series_messages = Messages
desk-series_documents = Documents
desk-series_calls = Callbacks
desk-stats_title = { $team }: { $since } to { $until }
desk-stats_title_kinds = Documents
desk-stats_title_languages = Languages
desk-stats_title_missing = Searched without an answer
desk-button_picture = 🖼 As a picture
desk-week =
    🗓 { $team }, week from { $day }
    { $list }
desk-week_none = 🗓 In the week from { $day } { $team } cannot be reached.
desk-week_day = { $day }: free { $free } · booked { $booked } · done { $done }
desk-week_title = { $team }: callbacks from { $day }
desk-week_free = free
desk-week_booked = booked
desk-week_done = done
desk-picture_week = 🗓 { $team }
desk-picture_stats = 📊 { $team }

## Canned answers and translation

desk-button_send = ✅ Send
desk-preview =
    👀 { $number }, not sent yet:
    { $text }
desk-preview_other =
    👀 { $number }, not sent yet. This text exists in { $language } only:
    { $text }
desk-preview_sent = { $number } goes out, sent by { $name }.
desk-preview_held = { $number } waits for a check ({ $name }).
desk-canned = 📎 Canned answers: { $names }. To insert one: /text name
desk-canned_none = There are no canned answers yet. Administrators add them: /save name text
desk-canned_unknown = There is no canned answer { $name }. There are: { $names }
desk-canned_how = Like this: /save appointment Please bring your passport. Another language: /save appointment de: Bitte …
desk-canned_saved = 📎 Canned answer { $name } is saved ({ $language }).
desk-translated = 🌐 Machine translation: { $text }
desk-translate_off = There is no translation service here.
desk-translate_needless = The person reads the same language. Just write.
desk-translate_how = Like this: /translate and the answer.
desk-translate_failed = ⚠ The translation failed. You can send the answer as it is.

## Acting for others

desk-client_claim =
    👥 Wants to act for this person ({ $role }), not checked:
    { $text }
desk-client_courier =
    👥 Brings something for this person ({ $role }), may only send:
    { $text }
desk-button_approve_year = ✅ Allow: 1 year
desk-button_approve_quarter = ✅ Allow: 90 days
desk-button_refuse_client = Refuse
desk-client_approved = 👥 Allowed until { $until } by { $name }.
desk-client_revoked = 👥 Ended by { $name }. Chats: { $count }.
desk-locked_stays = A locked case stays in the team. First /unlock, then hand over.
desk-edit_held = ✋ The change of { $number } did not go out. Please write a new answer.
desk-own_words_held = ✋ Not verified: please choose a reason by a button.
desk-moved_away = ➡️ { $case } is with team { $team } now. Nothing is passed on from here.
desk-gate_moved = The case was handed over meanwhile.

## Urgent

desk-urgent = 🚨 { $case }: somebody is in need today. { $link }
desk-urgent_line = 🚨 { $line }
desk-mark_urgent = 🚨 Urgent
desk-state_urgent = 🚨 urgent, waiting since { $since }

## Other names of the commands

alias-again = resend, once_more
alias-away = closed
alias-block = ban
alias-book = callback
alias-close = finish
alias-filed = file, file_it
alias-find = search
alias-give = hand, handover
alias-help = commands
alias-hours = opening
alias-join = merge
alias-lock = restrict
alias-mine = my_cases, my
alias-missed = not_reached, notreached
alias-mute = silence
alias-new = strangers
alias-news = publish
alias-open = cases, open_cases
alias-overdue = late
alias-reached = called
alias-release = return, drop
alias-reopen = open_again
alias-revoke = withdraw
alias-save = store
alias-shift = moved, move
alias-snooze = later, put_off
alias-stats = figures, statistics
alias-take = claim
alias-text = canned
alias-today = agenda
alias-translate = translated
alias-unblock = unban, unmute
alias-undo = take_back
alias-unlock = unrestrict
alias-week = weekly
alias-wrong = wrong_number

## Answers to commands

desk-now = { $case }: { $state }
desk-close_how = Why is it closed? The next contact opens the case again.
desk-assign_how = This is no file number. It goes like this: /assign 31504//1234567. Nothing was changed.
desk-gate_client = This person writes for somebody else. Please allow or refuse that first.
desk-card_passed = 📁 { $case } is now with the team { $team }.
desk-withheld_locked = 🔐 { $what } in { $case }. The case is locked: read it on the Jobcenter's page.
desk-canned_fields = These I do not fill in: { $names }. Known are: { $known }
desk-news_language = The language "{ $language }" is not offered here. Possible are: { $known }. Nothing was sent.
desk-unknown_command_near = I do not know this command. Did you mean /{ $near }?

## Matters in other languages

desk-button_understood = ✔ Understood
desk-button_translation = Translation in 14 days
desk-foreign_understood = ✔ understood: counts from its receipt
desk-foreign_wanted = 🌐 translation asked for until { $until }
desk-foreign_there = 🌐 translation is there
desk-mark_translation = 🌐 Translation of { $number }
desk-foreign_how = It goes like this: as a reply to the message /translation until 15/12
desk-foreign_over = 🌐 The translation of { $number } did not come by { $until }. If it still comes, the day of its receipt counts (§ 19 (4) SGB X).
alias-translation = needs_translation
