### Vatandaşların okuduğu metinler. Almanca metinden çevrildi: "siz" diye hitap, cümle başına en çok 15 kelime.

## Diller

language-de = Almanca
language-de-simple = Basit Almanca
language-en = İngilizce
language-tr = Türkçe
language-ar = Arapça
language-uk = Ukraynaca
language-ru = Rusça
language-bg = Bulgarca
language-ro = Rumence
language-fa = Farsça
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
language-changed = Tamam, bundan sonra Türkçe.

## Kelimeler

word-yes = evet
word-no = hayır
word-none = yok

button-menu = 🏠 Menü
button-cancel = İptal
button-language = 🌐 Dil · Sprache

## Anahtar kelimeler, virgülle ayrılmış

keyword-menu = menü, menu, ana menü, ana menu, ana sayfa, başla, basla, başlat, en başa dön
keyword-back = geri, geri dön, geri don, geri git, önceki, onceki, bir önceki
keyword-cancel = iptal, İptal, İPTAL, iptal et, İptal et, vazgeç, vazgec, vazgeçtim, dur, durdur
keyword-help = yardım, yardim, yardım et, yardım lazım, yardim lazim, bana yardım edin, destek
keyword-human = insan, İnsan, memur, görevli, yetkili, danışman, biriyle konuşmak istiyorum, biriyle konusmak istiyorum, bir insanla konuşmak istiyorum, memurla konuşmak istiyorum
keyword-documents = belge, belgeler, evrak, evraklar, belge gönder, belge gonder, evrak gönder, evrak gonder, belge yükle, doküman
keyword-callback = telefon randevusu, randevu, randevu al, randevu istiyorum, geri arama, beni arayın, beni arayin, beni arar mısınız, telefon görüşmesi, telefonla görüşmek istiyorum
keyword-language = dil, dili değiştir, dili degistir, dil değiştir, dil degistir, dil seç, dil ayarı, lisan
keyword-application = başvuru yapmak ist, basvuru yapmak ist, başvuru yapıyorum, basvuru yapiyorum, para için başvurmak, para icin basvurmak, para için başvuru, yardım için başvurmak, yardim icin basvurmak, yardım başvurusu yapmak, yardım talep ediyorum, yardim talep ediyorum, para talep etmek ist, para talep ediyorum, antrag yapmak ist, antrag yapıyorum, antrag vermek ist, bürgergelde başvurmak, bürgergeld için başvurmak, burgergelde basvurmak, avans istiyorum, avans talep ediyorum, avans için başvur
keyword-details = yeni banka hesab, hesabım değiş, hesabim degis, hesabımı değiş, hesabimi degis, hesap numaram değiş, hesap numaram degis, yeni hesap numara, ibanım değiş, ibanim degis, iban değişti, iban degisti, yeni iban, İBANIM DEĞİŞ, adresim değiş, adresim degis, adresimiz değiş, adresimiz degis, yeni adres, taşındım, tasindim, taşındık, tasindik, telefonum değiş, telefonum degis, telefon numaram değiş, telefon numaram degis, yeni telefon numara
keyword-objection = itiraz, İtiraz, İTİRAZ, kararı kabul etm, karari kabul etm, kararınızı kabul etm, kararinizi kabul etm, karara katılmı, karara katilmi, karara karşıyım, karara karsiyim, karara razı değil, karara razi degil, kararı yanlış buluyor, bescheidi kabul etm, widerspruch yapmak, widerspruch vermek

## Mesajlaşma uygulamasındaki komutlar

command-menu = Menü
command-documents = Belge gönder
command-message = Jobcenter'a mesaj yaz
command-callback = Telefon randevusu al
command-matters = İşlemlerim
command-news = Duyurular
command-language = Dili değiştir
command-help = Yardım ve görevliler
command-cancel = İptal
bot-short = Belge, mesaj ve telefon randevusu: Jobcenter'ınız mesajlaşma uygulamasında.
bot-long =
    Belge gönderin. Bize yazın. Telefon randevusu alın, sizi arayalım.
    Sıra almadan, yola çıkmadan, beklemeden.

## İlk karşılaşma

start-language = 🌐 Sprache · Language · Dil · اللغة · زبان · Мова · Язык · Език · Limbă
start-notice =
    Hoş geldiniz! Burası { $office }.
    Verileriniz Jobcenter'a şifreli olarak gider.
    Bu uygulamanın işletmecisi de verileri işler. Kullanmak isteğe bağlıdır.
start-understood = ✅ Anladım, devam
start-read_all = Hepsini oku
start-other_ways = Jobcenter'a ulaşmanın başka yolları
start-notice_link = Bilgilendirmenin tamamı
start-whole_notice =
    Sorumlu: { $controller }
    Veri koruma: { $officer }
    Amaç: Jobcenter'daki işleriniz. Yasal dayanak: § 67b SGB X.
    Alıcılar: Jobcenter ve bu uygulamanın işletmecisi, AB dışında da.
    Dosyalar buradan { $days } gün sonra silinir.
    Bilgi, düzeltme ve silme isteyebilirsiniz. Şikâyet de edebilirsiniz.
    Kullanmak isteğe bağlıdır. Başka yolları seçmenin size bir zararı olmaz.
start-ways =
    📞 { $phone }
    🏢 { $address }
    🌍 { $website }

## Menü

menu-menu = Ne yapmak istersiniz?
menu-waiting =
    { $count ->
        [one] Jobcenter sizden bir belge bekliyor.
       *[other] Jobcenter sizden { $count } belge bekliyor.
    }
    Ne yapmak istersiniz?
menu-documents = 📄 Belge gönder
menu-message = ✉️ Jobcenter'a mesaj yaz
menu-callback = 📞 Telefon randevusu al
menu-money = 💶 Para ve başvurular
menu-work = 🛠 İş ve meslek eğitimi
menu-news = 📰 Duyurular
menu-matters = 🗂 İşlemlerim
menu-settings = ⚙️ Ayarlar

## Her yerde

help-help =
    Fotoğraf veya mesajı istediğiniz zaman gönderebilirsiniz.
    “Menü” her şeyi gösterir. “Geri” ve “İptal” her zaman çalışır.
human-how =
    Bir insanla konuşmak istiyorsunuz.
    Bize bu numaradan da ulaşabilirsiniz: { $phone }.
cancel-done = İptal edildi. Gönderdikleriniz hâlâ burada.
resume-where = Başka bir işin ortasındaydık. Nasıl devam etmek istersiniz?
resume-go_on = ▶️ Kaldığımız yerden devam
resume-start_again = Baştan başla

## Belgeler

documents-kind = Hangi belgeyi göndermek istiyorsunuz?
documents-kind_of_pages =
    { $count ->
        [one] Bir sayfa geldi. Bu nedir?
       *[other] { $count } sayfa geldi. Bunlar nedir?
    }
documents-hard_to_read =
    { $number }. sayfayı okumak zor olabilir:
    { $list }
documents-fault_small = Resim küçük. Kâğıda yaklaşın.
documents-fault_dark = Çok karanlık. Işığı açın.
documents-fault_pale = Yazı çok soluk. Flaşsız çekin.
documents-fault_blurred = Yazı bulanık. Telefonu sabit tutun.
documents-fault_glare = { $where } ışık parlıyor. Kâğıdı ışıktan uzağa çevirin.
documents-as_file = Yine olmuyor mu? Fotoğrafı dosya olarak gönderin: 📎, sonra “Dosya”.
documents-fault_cut = { $where } bir parça eksik. Telefonu daha yukarıda tutun.
documents-where_top = Üst tarafta
documents-where_bottom = Alt tarafta
documents-where_left = Sol tarafta
documents-where_right = Sağ tarafta
documents-where_top-left = Sol üstte
documents-where_top-right = Sağ üstte
documents-where_bottom-left = Sol altta
documents-where_bottom-right = Sağ altta
documents-take_again = 📷 Yeniden çek
documents-keep_it = Kalsın
documents-being_checked = 🔎 Dosyanız hâlâ kontrol ediliyor. Biraz sürebilir. Bir şey yapmanız gerekmiyor.
documents-sent_before =
    { $number }. sayfayı daha önce gönderdiniz: { $day } ({ $sent }).
    Bir daha göndermenize gerek yok.
documents-twice = { $number }. sayfa iki kez var.
documents-leave_out = Çıkar
documents-again_please = Tamam. Sayfanın fotoğrafını bir daha çekin.
documents-requested = ❗ İstenen belge: { $kind }
documents-other_groups = Başka belgeler
documents-send_pages =
    { $kind }: Şimdi fotoğraf veya PDF gönderin.
    Bunun için ataş işaretine 📎 dokunun.
    Kâğıdı koyu renkli bir masaya düz koyun.
documents-send_statements =
    { $kind }: Şimdi fotoğraf veya PDF gönderin. 📎 işaretine dokunun.
    Din, parti, sendika veya sağlığınızla ilgili yerleri karalayabilirsiniz.
    Tutarlar okunabilmeli.
documents-pages =
    Gelenler:
    { $list }
    Eksik sayfa mı var? Hemen gönderin.
documents-line =
    { $count ->
        [one] ✓ { $kind }: 1 sayfa
       *[other] ✓ { $kind }: { $count } sayfa
    }
documents-send = ✅ Gönder
documents-another = ➕ Bir belge daha
documents-other_kind = Başka bir belge
documents-remove = 🗑 Sayfa çıkar
documents-which_page = Hangi sayfa çıkarılsın?
documents-page_number = Sayfa { $number }
documents-keep_all = Hepsi kalsın
documents-nothing_left = Şimdi hiç sayfa kalmadı.
documents-receipt =
    ✅ Jobcenter belgeleri aldı. Numara: { $number }
    { $at }
    { $list }
documents-receipt_late =
    ✅ Jobcenter belgeleri aldı. Numara: { $number }
    Alındı: { $at }. İşlendi: { $processed }.
    { $list }
documents-receipt_follows = Teşekkürler! Numara: { $number }. Bazı sayfalar hâlâ yükleniyor. Alındı belgesi sonra gelecek.
documents-receipt_file = Alındı belgeniz { $number }, PDF olarak.
documents-recall =
    { $count ->
        [one] Henüz göndermediniz: bir sayfa.
       *[other] Henüz göndermediniz: { $count } sayfa.
    }
    Burada kalacağı son gün: { $until }.
documents-send_now = ✅ Şimdi gönder
documents-delete = 🗑 Sil
documents-deleted = Silindi. Jobcenter'a hiçbir şey gitmedi.
documents-expired =
    { $count ->
        [one] Bir sayfa gönderilmedi. Şimdi silindi.
       *[other] { $count } sayfa gönderilmedi. Şimdi silindi.
    }
documents-handed_over = Jobcenter belge bekliyor. Sayfalarınız artık Jobcenter'da. Numara: { $number }
documents-not_here =
    Jobcenter burada belge kabul etmiyor.
    Belgeleri buraya teslim edin: { $address }
    Veya buradan gönderin: { $website }
documents-filed = ✅ Resmî dosyaya konuldu: { $kind } ({ $number }).
documents-again =
    Lütfen bir daha gönderin: { $kind } ({ $number }).
    Sebep: { $reason }
documents-send_again = 📷 Bir daha gönder

## Bir dosya neden kabul edilmiyor

refused-too_large =
    Dosya çok büyük. En fazla { $limit } MB olabilir.
    Fotoğraf gönderin veya dosyayı bölün.
refused-empty = Dosya boş. Lütfen bir daha gönderin.
refused-kind =
    Jobcenter bu tür dosyayı açamıyor.
    Şunlar olur: fotoğraf (JPG, PNG, HEIC, WebP, TIFF) ve PDF.
    En kolayı: Kâğıdın fotoğrafını çekin. Word'de: “PDF olarak paylaş”.
refused-encrypted = PDF şifreli. Lütfen şifresiz veya fotoğraf olarak gönderin.
refused-broken_pdf = PDF bozuk. Lütfen bir daha veya fotoğraf olarak gönderin.
refused-broken_image = Resim açılmıyor. Lütfen kâğıdın fotoğrafını bir daha çekin.
refused-too_heavy = Bu PDF çok karmaşık. Lütfen sayfaların fotoğrafını çekin veya yeniden PDF olarak yazdırın.
refused-too_many_pages = PDF'de çok fazla sayfa var. En fazla { $pages } sayfa olabilir. Lütfen bölün.
refused-too_many_pixels = Resim açılamayacak kadar büyük. Lütfen kâğıdın normal bir fotoğrafını çekin.
refused-not_scanned = Dosya virüs taraması için çok büyük. Lütfen bölün veya sayfaların fotoğrafını çekin.
refused-infected = Bu dosyada zararlı yazılım var. Lütfen kâğıdın fotoğrafını çekin.
refused-not_fetched = Dosya gelmedi. Lütfen bir daha gönderin.

## Bu kime ait?

whose-whose =
    Bir soru daha: Belgeler kime ait?
    Ad soyad, doğum tarihi ve BG-Nummer yazın.
    Veya Jobcenter'dan gelen bir mektubun fotoğrafını çekin.
whose-later = Şu an yanımda yok
whose-fine = Sorun değil. Belgeleriniz yine de geldi.
whose-thanks = Teşekkürler! Jobcenter hepsini doğru kişiye kaydeder.
whose-thanks_without_number = Teşekkürler! BG-Nummer yoktu. Jobcenter hepsini doğru kişiye kaydeder.
whose-letter_thanks = Teşekkürler! Jobcenter mektuba bakacak.

## Mesajlar

message-write = Mesajınızı şimdi yazın. Fotoğraf ve sesli mesaj da olur.
message-confirm = Bu, Jobcenter'a gönderilsin mi?
message-yes = ✅ Evet, gönder
message-search = 🔎 Önce cevap ara
message-no = Hayır
message-sent =
    ✅ Jobcenter'a gidiyor. Numara: { $number }
    { $at }
    Tahmini cevap, en geç: { $until }
message-sent_closed =
    ✅ Jobcenter'a gidiyor. Numara: { $number }
    { $at }. Jobcenter yeniden açılıyor: { $opens }
    Tahmini cevap, en geç: { $until }
message-sent_again = ✅ { $number } Jobcenter'a gidiyor.
message-machine = 🌐 Makine çevirisi. Almanca metin geçerlidir:
message-take_back = ↩️ Geri al
message-taken_back = Geri alındı: { $number }. Jobcenter bunu görmüyor.
message-not_sent = Tamam, hiçbir şey gönderilmedi.
message-passed_on = Mesajınız artık Jobcenter'da. Numara: { $number }
message-edited = Değiştirildi: { $number }.
message-details =
    🔒 Jobcenter banka hesabınızı, adresinizi ve telefonunuzu asla sadece sohbete bakarak değiştirmez.
    Önce yazanın kim olduğunu sorarız.
message-application =
    Bu bir başvuruya benziyor. Başvuru bu ayın birinden itibaren geçerlidir.
    Jobcenter mesajınızın saatini görür.
message-objection =
    ⚠️ Sohbetten yapılan itiraz (Widerspruch) geçersizdir (§ 84 SGG).
    İmzalayıp postayla gönderin: { $address }
    Veya oraya kendiniz elden verin. Süre: bir ay.
message-answer =
    💬 Jobcenter:
    { $text }
message-answer_file = 💬 Jobcenter'dan bir dosya.

## Telefon randevusu

callback-subject = Konu nedir?
callback-subject_money = Para
callback-subject_documents = Belgeler
callback-subject_work = İş
callback-subject_appointment = Randevu
callback-subject_other = Başka bir şey
callback-already = Zaten bir telefon randevunuz var: { $at } ({ $number }).
callback-one_is_enough = Zaten açık bir telefon randevunuz var.
callback-when = Sizi ne zaman arayalım?
callback-other_times = Başka saatler
callback-day = Hangi gün?
callback-slot = { $day }: Saat kaçta?
callback-other_day = Başka gün
callback-nothing_free = Şu anda boş saat yok. Bize bu numaradan ulaşabilirsiniz: { $phone }.
callback-slot_taken = Bu saat az önce doldu. Şunlar hâlâ boş:
callback-phone = Size hangi numaradan ulaşalım?
callback-share_phone = 📱 Numaramı gönder
callback-bad_phone = Bu bir telefon numarası değil. Örnek: 0203 123456.
callback-summary =
    📞 { $at }, { $phone }
    { $subject }. Dil: { $language }. Tercüman: { $interpreter }.
    Telesekreter: { $voicemail }
callback-book = ✅ Böyle randevu al
callback-change_phone = Başka numara
callback-want_interpreter = Tercümanlı
callback-no_interpreter = Tercümansız
callback-allow_voicemail = Telesekretere izin ver
callback-no_voicemail = Telesekretere izin verme
callback-booked =
    ✅ Sizi arayacağız: { $at }
    Telefon: { $phone }. İşlem: { $number }
callback-moved =
    ✅ Zamanı değişti. Sizi arayacağız: { $at }
    Telefon: { $phone }. İşlem: { $number }
callback-move = 🔁 Zamanı değiştir
callback-cancel = ❌ Randevuyu iptal et
callback-cancelled = İptal edildi: { $number }. İstediğiniz zaman yeniden randevu alabilirsiniz.
callback-reminder = ⏰ Telefon randevunuz: { $at }, { $phone } ({ $number }).
callback-reminder_discreet = ⏰ Size bir hatırlatma.
callback-show = Göster
callback-calendar = Takviminiz için.
callback-calendar_title = Telefon görüşmesi ({ $office })
callback-missed_once =
    Size ulaşamadık ({ $at }, { $phone }).
    Bir daha deneyeceğiz.
callback-missed_twice = Size iki kez ulaşamadık. Lütfen yeni bir zaman seçin ({ $number }).
callback-closed_day = O gün Jobcenter kapalı. Lütfen yeni bir zaman seçin ({ $number }).
callback-wrong_number = Numaranızda başka biri vardı. Size nasıl ulaşalım ({ $number })?
callback-renumbered =
    ✅ Yeni telefon: { $phone }
    Sizi arayacağız: { $at }. İşlem: { $number }
callback-booked_by_office =
    📞 Jobcenter sizi arayacak: { $at }
    Telefon: { $phone }. İşlem: { $number }
callback-shifted = Jobcenter o saatte arayamıyor. Lütfen yeni bir zaman seçin ({ $number }).
callback-choose_new = 🗓 Yeni zaman seç

## Cevaplar

information-money = 💶 Para ve başvurular. Ne öğrenmek istiyorsunuz?
information-work = 🛠 İş ve meslek eğitimi. Ne öğrenmek istiyorsunuz?
information-search = 🔎 Ara
information-what = Ne öğrenmek istiyorsunuz? Kendi sözlerinizle yazın.
information-answer =
    { $title }

    { $text }

    Bilginin tarihi: { $as_of }. Kaynak: { $source }.
    { $notes }
information-helpful = 👍 İşime yaradı
information-unhelpful = 👎 İşime yaramadı
information-ask_office = ✉️ Jobcenter'a sor
information-more = Başka sorular
information-thanks = Görüşünüz için teşekkürler!
information-sorry = Üzgünüz. Ne öğrenmek istediğinizi bize yazın.
information-found = Bunu mu soruyorsunuz?
information-found_nothing = Bunun cevabı bende yok. Jobcenter yardımcı olabilir.
information-send_question = ✉️ Soruyu Jobcenter'a gönder
information-search_again = 🔎 Başka türlü sor
information-gone = Bu cevap artık yok.

## Duyurular

news-news = { $list }
news-line =
    📰 { $day }
    { $text }
news-none = Şu anda yeni bir şey yok.
news-new = 📰 { $text }
news-subscribe = 🔔 Duyurular kendiliğinden gelsin
news-unsubscribe = 🔕 Artık gelmesin
news-subscribed = Tamam, duyurular size kendiliğinden gelecek.
news-unsubscribed = Tamam, artık kendiliğinden bir şey gelmeyecek.

## İşlemlerim

matters-list = 🗂 İşlemleriniz. Birine dokunun.
matters-nothing = Burada henüz bir şey yok.
matters-unsent =
    { $count ->
        [one] ⏳ Henüz gönderilmedi: 1 sayfa
       *[other] ⏳ Henüz gönderilmedi: { $count } sayfa
    }
matters-request = ❗ İstenen belge: { $kind }
matters-request_until = ❗ En geç { $until }: { $kind }
matters-deadline = ⏰ Son tarihim: { $until }
matters-remember = ➕ Son tarihi hatırlat
matters-request_done = Bunu zaten gönderdiniz. Teşekkürler!
matters-callback = 📞 Telefon randevusu: { $at }
matters-submission = 📄 { $number }, { $day }
matters-message_in = ✉️ { $number }, { $day }
matters-message_out = 💬 { $number }, { $day }
matters-submission_open =
    📄 { $number }
    Alındı: { $at }
    { $list }
matters-state = { $kind }: { $state }
matters-receipt = 🧾 PDF alındı belgesi
matters-message_open =
    { $number }, { $at } ({ $state })

    { $text }
state-open = henüz gönderilmedi
state-sent = alındı
state-seen = görüldü
state-filed = resmî dosyaya konuldu
state-again = lütfen bir daha gönderin
state-held = yolda
state-passed = Jobcenter'da
state-read = okundu
state-delivered = teslim edildi
state-failed = teslim edilemedi

## Ayarlar

settings-settings =
    ⚙️ Ayarlar
    Dil: { $language }
settings-discreet_on = Hatırlatmada içerik gösterme
settings-discreet_off = Hatırlatmada içeriği göster
settings-is_discreet = Hatırlatmalar artık içeriği göstermiyor.
settings-not_discreet = Hatırlatmalar artık içeriği gösteriyor.
settings-show = Hakkımda neler kayıtlı?
settings-export = Verilerimi indir
settings-erase = Verilerimi sil
settings-notice = Veri koruma
settings-stored =
    Ad: { $name }. Telefon: { $phone }. BG-Nummer: { $files }
    Belge gönderimleri: { $submissions }, mesajlar: { $messages }, telefon randevuları: { $callbacks }
    Dosyalar { $days } gün sonra silinir.
settings-export_coming = Verileriniz hazırlanıyor. Birazdan buraya gelecek.
settings-export_ready = Verileriniz: her şeyi içeren bir ZIP dosyası.
settings-erase_sure =
    Bu botun sizinle ilgili bildiği her şey silinsin mi?
    Resmî dosyanızdakiler orada kalır: Kanun böyle istiyor.
settings-answers_here = 📍 Cevaplar hep bu sohbete gelsin
settings-answers_last = 📍 Cevaplar son sohbete gelsin
settings-are_here = Cevaplar artık hep bu sohbete gelecek.
settings-are_last = Cevaplar artık en son yazdığınız sohbete gelecek.
settings-erase_yes = Evet, sil
settings-erase_no = Hayır, kalsın
settings-erase_planned = Silinme zamanı: { $at }. O zamana kadar vazgeçebilirsiniz.
settings-erase_undo = ↩️ Silinmesin
settings-erase_undone = Tamam, hiçbir şey silinmeyecek.
settings-erased = Verileriniz silindi. Her şey gönlünüzce olsun!

## Sohbetler

choices-how = Numarayı yazarak cevap verin.
chat-only_you =
    Bu sohbette birden fazla kişi var. Güvenliğiniz için bu mümkün değil.
    Lütfen sadece benimle bir sohbet açın.
chat-unencrypted =
    Bu sohbet şifreli değil. Jobcenter bu yüzden okumuyor.
    Lütfen benimle yeni, şifreli bir sohbet açın.
tie-confirmed = ✔ { $office } artık yazanın siz olduğunuzu biliyor.
tie-alert =
    🔔 { $office }: Resmî dosyanıza bir sohbet daha bağlandı.
    Bu sohbeti tanımıyor musunuz? O zaman lütfen dokunun.
tie-unknown = ❗ Tanımıyorum
tie-reported = Teşekkürler. Jobcenter kontrol edene kadar öbür sohbete hiçbir şey gitmez.
chat-barred =
    ⛔ Bu sohbet şu güne kadar kapalı: { $until }. Hiçbir şey iletilmedi.
    Bize şöyle ulaşabilirsiniz: { $phone }
    { $address }
chat-told_muted =
    🔇 Jobcenter mesajlarınızı ancak şu günden sonra yeniden okuyacak: { $until }. Sebep: { $reason }
    Belge göndermek ve telefon randevusu yine mümkün.
    Acil mi? Arayın: { $phone }, veya gelin: { $address }
chat-told_blocked =
    ⛔ Jobcenter şu güne kadar buradan hiçbir şey kabul etmiyor: { $until }. Sebep: { $reason }
    Bize şöyle ulaşabilirsiniz: { $phone }
    { $address }
chat-unbarred = 🔈 Buradan Jobcenter'a yeniden yazabilirsiniz.
chat-slow = Bu çok hızlı oldu. Hepsi ulaşıyor, sadece biraz daha yavaş.
chat-joined =
    Jobcenter sohbetlerinizi birleştirdi. Artık hepsi “İşlemlerim” altında.
    Cevaplar en son yazdığınız sohbete gelir.
chat-joined_here = 📍 Cevaplar hep buraya gelsin

## Hatalar

error-locked =
    Bir mesajınızı okuyamıyorum: Anahtarınız bende yok.
    Lütfen bir daha gönderin. Çoğu zaman o zaman olur.

error-refused = Bu şu anda olmuyor.
error-gone = Bu artık yok veya size ait değil.
error-too_late = Bunun için çok geç: Jobcenter onu zaten aldı.
error-step_changed = Burada bir şey değişti. Bu bölüme baştan başlıyoruz. Bilgileriniz hâlâ duruyor.
error-broken =
    Bu olmadı. Hata bizde.
    Lütfen arayın: { $phone }
error-unsupported =
    { $what }: Bunu Jobcenter'a iletemem.
    Yazı, fotoğraf, PDF ve sesli mesaj olur.
unsupported-sticker = Çıkartma (sticker)
unsupported-location = Konum
unsupported-poll = Anket
unsupported-game = Oyun
unsupported-story = Hikâye
unsupported-dice = Zar
unsupported-venue = Yer
unsupported-call = Arama
unsupported-verification = Doğrulama
unsupported-other = Bu tür bir mesaj

## Alındı belgesi (PDF)

receipt-title = Alındı belgesi
receipt-number = Numara
receipt-received = Alındı
receipt-for = Kimin için
receipt-processed = İşlendi
receipt-pages =
    { $count ->
        [one] 1 sayfa
       *[other] { $count } sayfa
    }
receipt-footer = { $office }, { $phone }. Dosyanın değişmediği SHA-256 değeriyle kontrol edilebilir.

## Belge türleri

group-housing = 🏠 Ev
group-income = 💼 İş ve gelir
group-assets = 🏦 Hesap ve mal varlığı
group-health = 🩺 Sağlık
group-identity = 🪪 Kimlik ve kişi
group-school = 🎓 Okul ve üniversite
group-forms = 📝 Formlar
group-other = Diğer
document-rental-contract = Kira sözleşmesi (Mietvertrag)
document-utility-bill = Yan giderler (Betriebskostenabrechnung)
document-heating-bill = Isınma gideri (Heizkostenabrechnung)
document-rent-increase = Kira artışı (Mieterhöhung)
document-landlord-certificate = Ev sahibi belgesi (Vermieterbescheinigung)
document-payslip = Maaş bordrosu (Lohnabrechnung)
document-employment-contract = İş sözleşmesi (Arbeitsvertrag)
document-dismissal = İşten çıkış (Kündigung)
document-notice-of-benefits = Karar (Bescheid: Rente, Kindergeld …)
document-bank-statement = Hesap dökümü (Kontoauszüge)
document-vehicle-papers = Araç ruhsatı ve sigortası (Kfz-Schein)
document-sick-note = Hastalık raporu (Krankschreibung, AU)
document-health-insurance = Sağlık sigortası belgesi (Krankenkasse)
document-disability-pass = Engelli kartı (Schwerbehindertenausweis)
document-identity-card = Kimlik, pasaport (Personalausweis, Pass)
document-residence-permit = Oturum izni (Aufenthaltstitel)
document-registration = İkamet belgesi (Meldebescheinigung)
document-birth-certificate = Doğum belgesi (Geburtsurkunde)
document-power-of-attorney = Vekâlet, vasi (Vollmacht, Betreuerausweis)
document-school-certificate = Okul belgesi (Schulbescheinigung)
document-enrolment = Üniversite (Immatrikulationsbescheinigung)
document-main-application = Ana başvuru (Hauptantrag)
document-renewal = Uzatma başvurusu (Weiterbewilligungsantrag)
document-change-notice = Değişiklik (Veränderungsmitteilung)
document-annex = Başvuru eki (Anlage zum Antrag)
document-letter = Mektup (Brief)
document-unknown = Bilmiyorum
document-identification = BG-Nummer yazan mektup (Brief)

## Bir daha gönderme sebepleri

reason-blurred = Bulanık
reason-cut = Kenardan bir parça eksik
reason-dark = Çok karanlık
reason-missing_pages = Eksik sayfalar var
reason-wrong = Yanlış belge
reason-outdated = Artık güncel değil

## Deneme alanı (denemek için bir sayfa)

playground-title = Deneme Jobcenter'ı
playground-claimants = Telefon
playground-desk = Ekip
playground-general = Genel
playground-topics = Konular
playground-write = Mesaj yaz
playground-send = Gönder
playground-attach = Dosya gönder
playground-camera = Fotoğraf çek
playground-share = Numarayı gönder
playground-typing = yazıyor …
playground-edit = Değiştir
playground-delete = Sil
playground-edited = değiştirildi
playground-clock = Saat
playground-minutes = +10 dk.
playground-hour = +1 sa.
playground-evening = saat 18'e kadar
playground-day = yarın saat 8'e kadar
playground-save_test = Sohbeti test olarak kaydet
playground-drop = Dosyaları buraya bırakın
playground-staff = Yazan kişi
playground-internal = Başta //: içeride kalır
playground-connection = Bağlantı yok. Birazdan devam eder.
playground-back = Geri
playground-silent = sessiz
playground-stored = gönderildi
playground-delivered = ulaştı
playground-language = Sayfanın dili

## İstenen belgeler ve son tarihler

demand-asked =
    📋 Jobcenter'a belge lazım, en geç { $until } ({ $number }):
    { $list }
demand-list =
    📋 En geç { $until } ({ $number }):
    { $list }
    Göndermek istediğiniz belgeye dokunun.
demand-all_there =
    ✅ Hepsi geldi ({ $number }).
    { $list }
demand-line_missing = ☐ { $kind }
demand-line_there = ☑ { $kind }
demand-list_of_slip =
    📋 { $number }: Jobcenter'a bu belgeler lazım.
    { $list }
    Göndermek istediğiniz belgeye dokunun.
demand-send = 📷 { $kind }
demand-send_now = 📷 Şimdi gönder
demand-need_more_time = ⏳ Daha fazla zamana ihtiyacım var
demand-time_asked =
    İsteğiniz Jobcenter'da.
    Olumlu cevap alana kadar son tarih değişmez ({ $until }).
demand-write_why = ✉️ Sebebini yaz
demand-extended =
    ✅ Daha fazla zamanınız var. Yeni son tarih: { $until } ({ $number }).
    { $list }
demand-not_extended =
    Maalesef daha fazla zaman verilemiyor. Son tarih aynı: { $until } ({ $number }).
    { $list }
    Elinizde ne varsa gönderin.
demand-reminder =
    ⏰ Lütfen unutmayın, en geç { $until } ({ $number }).
    { $list }
demand-still_missing =
    Hâlâ eksik var, en geç { $until } ({ $number }):
    { $list }
demand-complete = ✅ Böylece hepsi tamam ({ $number }). Teşekkürler!
demand-withdrawn = Bu belgeler Jobcenter'a artık lazım değil: { $number }.
deadline-letter =
    Size bir son tarihi hatırlatırız.
    Mektubun fotoğrafını çekin. Fotoğraf sadece size gelir.
deadline-no_photo = Fotoğrafsız devam
deadline-until = Ne zamana kadar? Günü yazın, örneğin 15.12.
deadline-no_day = Bu günü anlamadım. Örnek: 15.12.
deadline-bad_day = { $day } olmaz. Lütfen önümüzdeki iki yıl içinde bir gün seçin.
deadline-noted = ⏰ Not edildi: { $day } · Size önceden hatırlatırız.
deadline-reminder = ⏰ Süreniz bitiyor. Son tarih: { $day }
deadline-done = ✅ Tamamlandı
deadline-is_done = ✅ Tamamlandı. Bunu artık hatırlatmayacağız.

## Mektuba ek kâğıt

slip-title = Belgeleri kolayca telefonla gönderin
slip-intro = Jobcenter'a sizden bu belgeler lazım, en geç { $until }:
slip-list = Jobcenter'a bu belgeler lazım:
slip-scan = Telefonunuzun kamerasını bu resme tutun. Sonra belgelerin fotoğrafını çekin.
slip-type = Veya bu kodu sohbete yazın:
slip-safe = Bu kodla sadece belge gönderilebilir. Kodla hiçbir şey okunamaz.
slip-footer = { $office } · { $phone } · Belge isteği { $number }

## Yükleme sayfası

upload-link = Belgelerinizi Jobcenter'ın sayfasından gönderin. Bağlantı bir kez kullanılır, 24 saat geçerlidir.
upload-link_instead =
    Jobcenter burada dosya kabul etmiyor. Dosyanız alınmadı.
    Onu Jobcenter'ın sayfasından gönderin. Bağlantı bir kez kullanılır, 24 saat geçerlidir.
upload-open = 🔗 Yükleme sayfasını aç
upload-open_here = 📷 Buradan yükle
upload-prefer = 🔗 Jobcenter'ın sayfasından gönder
upload-confirm = Buradan Jobcenter'a belge gönderirsiniz. Bağlantı bir kez kullanılır.
upload-enter = Devam
upload-over = Bu sayfa kapandı. Ulaşan belgeler kaybolmaz. Sohbetten yeni bir bağlantı alın.
upload-no_script = Bu sayfa için JavaScript gerekli. Lütfen açın veya belgeleri Jobcenter'a elden verin.
upload-title = Belge gönder
upload-hint = Her sayfanın fotoğrafını ayrı çekin. Kâğıdı düz koyun.
upload-camera = Fotoğraf çek
upload-choose = Dosya seç
upload-kind = Bu nedir?
upload-pick = Lütfen seçin
upload-send = Jobcenter'a gönder
upload-turn = Döndür
upload-remove = Çıkar
upload-up = Yukarı
upload-down = Aşağı
upload-move = Taşı
upload-waiting = Bekliyor.
upload-sending = Gönderiliyor …
upload-paused = Bağlantı yok. Kendiliğinden devam edecek.
upload-checking = Kontrol ediliyor …
upload-there = ✓ Ulaştı.
upload-refused = Bu olmuyor.
upload-twice = Bu sayfa iki kez var.
upload-sent_before = Bu sayfayı daha önce gönderdiniz: { $day }
upload-page = Sayfa #
upload-again = Bağlantı yok. Lütfen bir daha dokunun.
upload-sent_number = Jobcenter belgeleri aldı. Numara: #
upload-another = Daha fazlasını da gönderebilirsiniz.
upload-to_chat = Alındı belgesi sohbete gelecek.
upload-not_ready = Bir sayfa hâlâ kontrol ediliyor. Lütfen biraz bekleyin.

## Başkası adına işlem yapmak

clients-who = Kimin için?
clients-self = Kendim için
clients-client = { $initials } ({ $role })
clients-add = ➕ Başka biri için
clients-change = 👥 Kimin için?
clients-role_proxy = vekâlet
clients-role_guardian = vasilik
clients-role_courier = belge getiren
clients-role =
    Bu kişi adına nasıl işlem yapıyorsunuz?
    Belge getirenler sadece gönderir. Diğer her şeyi Jobcenter kontrol eder.
clients-as_proxy = Vekâletnameyle (Vollmacht)
clients-as_guardian = Yasal vasi olarak (Betreuung)
clients-as_courier = Sadece belge getiriyorum
clients-name = Kimin için? Lütfen ad soyad, doğum tarihi ve BG-Nummer yazın.
clients-no_name = Lütfen adı yazın.
clients-added_proxy =
    { $initials } kaydedildi. Şimdiden gönderebilirsiniz.
    Jobcenter onaylayınca okuyabilirsiniz. Lütfen vekâletnameyi (Vollmacht) gönderin.
clients-added_guardian =
    { $initials } kaydedildi. Şimdiden gönderebilirsiniz.
    Jobcenter onaylayınca okuyabilirsiniz. Lütfen vasi kartını (Betreuerausweis) gönderin.
clients-added_courier = { $initials } kaydedildi. Gönderebilirsiniz, cevaplar size gelmez.
clients-approved = ✔ Artık { $initials } adına işlem yapabilirsiniz. Son gün: { $until }.
clients-revoked = Artık { $initials } adına işlem yapmıyorsunuz.
clients-expired = Süre doldu: Artık { $initials } adına işlem yapmıyorsunuz.
clients-courier_reads_nothing = Belge getiren kişi olarak gönderebilirsiniz. Sadece kişinin kendisi okuyabilir.
clients-only_oneself = Bu sadece kendiniz için olur. Önce “Kendim için” seçeneğini seçin.
settings-clients = 👥 Başkası adına işlem yap

## Çeviriler

translated-machine = 🌐 Bu çeviriyi bir makine yaptı. Almanca metin geçerlidir.
information-unreviewed = Uzmanlar bu metni henüz kontrol etmedi.
information-in_german = Almanca oku
foreign-understood = ✔ Jobcenter mesajınızı anladı: { $number }. Geçerli sayıldığı gün: { $day }.
foreign-wanted =
    Jobcenter mesajınızı Almanca istiyor: { $number }, en geç { $until }.
    Çeviri zamanında gelirse şu gün geçerli sayılır: { $day }.
foreign-send = ✉️ Çeviriyi gönder
foreign-write = Çeviriyi buraya yazın. Fotoğrafı da olur.
foreign-there = ✅ Çeviri ({ $number }) Jobcenter'a gidiyor.
foreign-reminder = ⏰ Çeviri hâlâ eksik: { $number }, en geç { $until }.

## Acil olduğunda

keyword-urgent = param kalmadı, param kalmadi, paramız kalmadı, paramiz kalmadi, hiç param yok, hic param yok, param yok, paramız yok, paramiz yok, param bitti, paramız bitti, paramiz bitti, kuruşum yok, kurusum yok, kuruşumuz yok, kurusumuz yok, beş parasız, bes parasiz, meteliksiz, yiyecek yok, yiyeceğim yok, yiyeceğimiz yok, yiyecegim yok, yiyecegimiz yok, yiyecek bir şey kalmadı, yiyecek bir şeyimiz, yiyecek birsey yok, yiyecek hiçbir, yemek yok, yemeğimiz yok, yemegimiz yok, ekmek alacak, ekmek bile alam, yemek alacak para, yiyecek alacak para, karnımız aç, karnimiz ac, karnım aç, çok açız, cok aciz, aç kaldık, ac kaldik, aç kaldım, ac kaldim, aç uyuyor, acliktan, açlıktan, çocuğum aç kal, çocuklarım aç kal, dünden beri bir şey yeme, dunden beri bir sey yeme, buzdolabı boş, buzdolabi bos, buzdolabımız boş, buzdolabimiz bos, dolap bomboş, dolap bombos, dolabımız boş, mama alamıyor, mama alamiyor, mama alacak, mamaya para, mama bitti, mama kalmadı, mama kalmadi, maması bitti, mamasi bitti, mamaya param, süt alamıyor, sut alamiyor, süt alacak para, sut alacak para, bez alacak para, ilaç alacak para, ilac alacak para, ilaca param, ilaç alamıyor, ilac alamiyor, ilacımı alamıyor, ilacimi alamiyor, ilaçlarımı alamıyor, ilaclarimi alamiyor, elektrik yok, elektrikler yok, elektriksiz, elektriğim yok, elektrigim yok, elektriğimiz yok, elektrigimiz yok, elektrik kesildi, elektrik kesik, elektrikler kesildi, elektrikler kesik, elektriği kes, elektrigi kes, elektriğimi kes, elektrigimi kes, elektriğim kes, elektrigim kes, elektriğimiz kes, elektrigimiz kes, elektriğimizi kes, elektrigimizi kes, elektriklerimiz kes, elektriklerimizi kes, cereyan yok, ceryan yok, ısınma yok, isinma yok, ısıtma yok, isitma yok, ısınamıyor, isinamiyor, kalorifer yanmı, kalorifer yanmi, kalorifer çalışm, kalorifer calism, kaloriferler çalışm, kaloriferler calism, kaloriferimiz yanm, kombi çalışm, kombi calism, heizung çalışm, heizung calism, heizung yok, ev buz gibi, evimiz buz gibi, evde donuyo, soğuktan donuyo, soguktan donuyo, doğalgaz kesil, dogalgaz kesil, gazımızı kes, gazimizi kes, suyumuzu kes, suyumuz kesil, evsizim, evsiziz, evsiz kal, evimiz yok, evim yok, kalacak yer yok, kalacak bir yer, yatacak yer, sokakta kal, sokakta yat, sokakta uyu, sokakta yaşıyor, sokakta yasiyor, sokaktayım, sokaktayim, sokaktayız, sokaktayiz, sokağa at, sokaga at, arabada yat, arabada uyu, parkta yat, parkta uyu, evden atıl, evden atil, evden atıyor, evden atiyor, evden attı, evden atti, evden atacak, evden kovdu, evden kovul, kapı dışarı, kapi disari, ev sahibi bizi çıkar, ev sahibi bizi cikar, ev sahibi beni çıkar, ev sahibi beni cikar, ev sahibi bizi at, ev sahibi beni at, tahliye edil, tahliye edecek, zwangsräumung, zwangsraumung, acil paraya ihtiyac, acil para lazım, acil para lazim, ısıtma çalışm, isitma calism, buzdolabı bomboş, buzdolabi bombos, stromu kes, stromumuz kes, strom yok, kuruş yok, kurus yok, yemek kalmadı, yemek kalmadi, yiyecek kalmadı, yiyecek kalmadi, İlaçlarımı alamıyor, İlacımı alamıyor, İlaç alamıyor, İlaç alacak para, İlaca param, zor durumdayı, zor durumdayi, perişan halde, perisan halde, karnım çok aç, aç yatıyoruz, ac yatiyoruz, dünden beri açız, dunden beri aciz, dünden beri açım, dunden beri acim, günlerdir açız, gunlerdir aciz, günlerdir açım, gunlerdir acim, arabada kalıyor, arabada kaliyor, kapıya koydu, kapiya koydu, kapıya koyacak, kapiya koyacak, kapının önüne koy, kapinin onune koy, kalacak yerim yok, kalacak yerimiz yok, kalacak hiçbir yer, kalacak hicbir yer, karnımız çok aç
keyword-danger = keşke ölsem, keske olsem, ölsem de kurtul, olsem de kurtul, ölüp kurtul, kendimi öldür, kendimi oldur, kendini öldür, kendini oldur, intihar, İntihar, İNTİHAR, canıma kıy, canima kiy, canına kıy, canina kiy, canıma kast, hayatıma son, hayatima son, hayatına son ver, yaşamıma son, yasamima son, yaşamak istemiyorum artık, yasamak istemiyorum artik, daha fazla yaşamak istem, daha fazla yasamak istem, yaşamaya gücüm, yasamaya gucum, yaşamanın anlamı, yasamanin anlami, artık yaşayam, artik yasayam, daha fazla yaşayam, daha fazla yasayam, kendimi yakac, kendimi yakar, kendimi aşağı at, kendimi asagi at, kendimi atac, kendimi trenin, trenin önüne, trenin onune, camdan atla, bileğimi kes, bilegimi kes, bileklerimi kes, kendime zarar ver, hap içtim, hap ictim, hap yuttum, haplari ictim, hapları yut, haplari yut, çok ilaç içtim, cok ilac ictim, zehir içtim, zehir ictim, zehirlendi, beni öldür, beni oldur, bizi öldür, bizi oldur, çocuğumu öldür, cocugumu oldur, çocuklarımı öldür, cocuklarimi oldur, öldüreceğ, oldureceg, oldurecek, öldürecek, ölümle tehdit, olumle tehdit, beni tehdit, bizi tehdit, tehdit ediyor, tehdit ediliyor, beni döv, beni dov, bizi döv, bizi dov, dövüyor, dovuyor, çocuğumu döv, cocugumu dov, dayak yi, dayak at, beni vur, bana vurdu, bana vuruyor, vuruyor bana, çocuğuma vur, cocuguma vur, bana el kaldır, bana el kaldir, şiddet gör, siddet gor, şiddet uygul, siddet uygul, şiddete uğr, siddete ugr, aile içi şiddet, aile ici siddet, kadına şiddet, kadina siddet, boğazımı sık, bogazimi sik, boğmaya çalış, bogmaya calis, beni boğ, beni bog, bıçakla saldır, bicakla saldir, bıçakladı, bicakladi, bıçaklandı, bicaklandi, bıçak çek, bicak cek, silah çek, silah cek, üzerime silah, tecavüz, tecavuz, cinsel saldırı, cinsel saldiri, cinsel istismar, istismar edi, İstismar edi, taciz edi, tacize uğr, tacize ugr, kanaması var, kanamasi var, kanama durmuyor, çok kanıyor, cok kaniyor, kan durmuyor, nefes alamıyor, nefes alamiyor, nefes almıyor, nefes almiyor, kalp krizi geçiriyor, kalp krizi geciriyor, baygın yatıyor, baygin yatiyor, yangın var, yangin var, evde yangın, evde yangin, ev yanıyor, ev yaniyor, evimiz yanıyor, evimiz yaniyor, evim yanıyor, evim yaniyor, gaz kokusu, gaz kaçağı, gaz kacagi, hayati tehlike, can güvenliğim, can guvenligim, hayatım tehlikede, hayatim tehlikede, polis çağır, polis cagir, polisi çağır, polisi cagir, polisi arayın, polisi arayin, polis yardım, polis yardim, ambulans çağır, ambulans cagir, ambulans gönder, ambulans gonder, dövdü, dovdu, çok hap aldım, cok hap aldim, polis lazım, polis lazim, İmdat, imdat yardım, imdat yardim, imdat polis, kurtarın beni, kurtarin beni, beni kurtarın, beni kurtarin, ölmek istiyo, olmek istiyo, ÖLMEK İST, artık ölmek, artik olmek, artık yaşamak istem, artik yasamak istem, YAŞAMAK İSTEMİYORUM ARTIK, ARTIK YAŞAMAK İSTEM, kendimi asac, kendimi asarım, kendimi asarim, kendimi asmak, silahla tehdit, silahla geld, kan kaybediyor, çok kan kaybett, köprüden atla, kopruden atla, pencereden atla, balkondan atla, çatıdan atla, catidan atla, bir kutu ilaç içtim, bir kutu ilac ictim, bütün ilaçları içtim, butun ilaclari ictim, hapları içtim, hapları içece, haplari icece, yangın çıktı, yangin cikti
command-urgent = Bugün zor durumdayım
urgent-button = 🚨 Bugün zor durumdayım
urgent-what =
    🚨 Bugün eksiğiniz ne?
    Bildiriminiz Jobcenter'da en üstte durur.
urgent-money = Para yok, yiyecek yok
urgent-power = Elektrik yok, ısınma yok
urgent-home = Kalacak yer yok
urgent-other = Başka bir şey
urgent-write = Ne oldu? Bir cümleyle yazın.
urgent-send = Yazmadan gönder
urgent-sent =
    🚨 Bildiriminiz Jobcenter'da en üstte. Numara: { $number }
    { $at }
    En hızlısı telefonla olur: { $phone }
urgent-sent_closed =
    🚨 Bildiriminiz Jobcenter'da en üstte. Numara: { $number }
    Jobcenter yeniden açılıyor: { $opens }
    O zaman en hızlısı telefonla olur: { $phone }
urgent-advance =
    Hesaplama uzun mu sürüyor? Avans talep edebilirsiniz (§ 42 SGB I).
    Paranız ay sonuna yetmiyor mu? En fazla 100 € daha erken ödenir (§ 42 SGB II).
urgent-advance_button = Avans talep et
urgent-advance_text = § 42 SGB I uyarınca avans için başvuruyorum.
urgent-no_power = Kesinti çoğu zaman önlenebilir. Jobcenter elektrik borcu için ödünç para verebilir (§ 22 Abs. 8 SGB II).
urgent-no_home = Eviniz yoksa şehriniz de yardım eder: Evsizlere yardım birimini (Fachstelle für Wohnungslose) sorun.
danger-danger =
    ❗ Ben bir programım, acil yardım servisi değilim. Jobcenter da değil.
    Lütfen şimdi arayın:
    { $list }
danger-emergency = Hayati tehlike, yangın, kaza: { $phone }
danger-violence = Kadına şiddet, gece gündüz: { $phone }
danger-counselling = Konuşacak biri, gece gündüz: { $phone }

## Sesli okuma modu

keyword-reading = sesli okuma modu, sesli okuma, sesli oku, okuma modu, ekran okuyucu
command-reading = Sesli okuma modunu aç veya kapat
settings-reading_on = Sesli okuma modunu aç
settings-reading_off = Sesli okuma modunu kapat
settings-is_reading = Sesli okuma modu açık: simge yok, metinler kısa, cevaplar numarayla.
settings-not_reading = Sesli okuma modu kapalı.

## Ekler

urgent-hint = Bugün acil mi? O zaman buraya dokunun.
urgent-raised =
    🚨 { $number } şimdi Jobcenter'da en üstte.
    En hızlısı telefonla olur: { $phone }
information-only_german = Bu cevap şimdilik yalnızca Almanca.
symbol-missing = eksik:
symbol-there = var:
