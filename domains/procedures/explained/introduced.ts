import type { Language } from '../../../core/words.ts'

/** A text in every language that people read. */
export type InFive = { readonly [language in Language]: string }
/** What a law is called, and in a plain sentence whom it is for. */
export type Introduced = { readonly title: InFive; readonly isFor: InFive }

/** The laws as they are introduced to somebody who has never met one. By the name of the law; a test holds every law to an introduction. */
export const introduced: Readonly<Record<string, Introduced>> = {
  'switzerland-russia': {
    title: { en: 'Readmission between Switzerland and Russia, 2009', ru: 'Реадмиссия между Швейцарией и Россией, 2009', uz: 'Shveysariya va Rossiya oʻrtasida readmissiya, 2009', tg: 'Реадмиссия байни Швейтсария ва Русия, 2009', ky: 'Швейцария менен Россиянын ортосундагы реадмиссия, 2009' },
    isFor: {
      en: 'For somebody whom Switzerland or Russia asks the other to take back.', ru: 'Для человека, которого Швейцария или Россия просит другую принять обратно.', uz: 'Shveysariya yoki Rossiya bir-biridan qaytarib olishni soʻragan kishi uchun.',
      tg: 'Барои касе, ки Швейтсария ё Русия аз якдигар хоҳиш мекунад, ки ӯро бозпас қабул кунад.', ky: 'Швейцария же Россия экинчисинен кайра кабыл алууну сураган адам үчүн.',
    },
  },
  'eu-russia': {
    title: { en: 'Readmission between the European Union and Russia, 2006', ru: 'Реадмиссия между Европейским союзом и Россией, 2006', uz: 'Yevropa Ittifoqi va Rossiya oʻrtasida readmissiya, 2006', tg: 'Реадмиссия байни Иттиҳоди Аврупо ва Русия, 2006', ky: 'Европа Биримдиги менен Россиянын ортосундагы реадмиссия, 2006' },
    isFor: {
      en: 'History: how a State of the Union and Russia asked each other to take somebody back.', ru: 'История: как государство Союза и Россия просили друг друга принять человека обратно.', uz: 'Tarix: Ittifoq davlati va Rossiya bir-biridan kishini qaytarib olishni qanday soʻragan.',
      tg: 'Таърих: давлати Иттиҳод ва Русия чӣ тавр аз якдигар хоҳиш мекарданд, ки касеро бозпас қабул кунанд.', ky: 'Тарых: Биримдиктин мамлекети менен Россия бири-биринен адамды кайра кабыл алууну кантип сурашкан.',
    },
  },
  'netherlands-russia': {
    title: { en: 'Readmission between the Netherlands and Russia: the protocol of 2011 over the agreement of 2006', ru: 'Реадмиссия между Нидерландами и Россией: протокол 2011 года к соглашению 2006 года', uz: 'Niderlandiya va Rossiya oʻrtasida readmissiya: 2006-yil kelishuviga 2011-yil protokoli', tg: 'Реадмиссия байни Нидерланд ва Русия: протоколи соли 2011 ба созишномаи соли 2006', ky: 'Нидерланд менен Россиянын ортосундагы реадмиссия: 2006-жылкы макулдашууга 2011-жылкы протокол' },
    isFor: {
      en: 'History: for somebody whom the Netherlands and Russia asked each other to take back, with an interview about nationality.', ru: 'История: для человека, которого Нидерланды и Россия просили друг друга принять обратно, с собеседованием о гражданстве.', uz: 'Tarix: Niderlandiya va Rossiya bir-biridan qaytarib olishni soʻragan kishi uchun, fuqarolik haqidagi suhbat bilan.',
      tg: 'Таърих: барои касе, ки Нидерланд ва Русия аз якдигар бозпас қабул карданашро хоҳиш мекарданд, бо суҳбат дар бораи шаҳрвандӣ.', ky: 'Тарых: Нидерланд менен Россия бири-биринен кайра кабыл алууну сураган адам үчүн, жарандык тууралуу маек менен.',
    },
  },
  'benelux-kazakhstan': {
    title: { en: 'Readmission between the Benelux States and Kazakhstan, 2015', ru: 'Реадмиссия между государствами Бенилюкса и Казахстаном, 2015', uz: 'Benilyuks davlatlari va Qozogʻiston oʻrtasida readmissiya, 2015', tg: 'Реадмиссия байни давлатҳои Бенилюкс ва Қазоқистон, 2015', ky: 'Бенилюкс мамлекеттери менен Казакстандын ортосундагы реадмиссия, 2015' },
    isFor: {
      en: 'For somebody whom the Netherlands, Belgium, Luxembourg or Kazakhstan asks the other side to take back.', ru: 'Для человека, которого Нидерланды, Бельгия, Люксембург или Казахстан просит другую сторону принять обратно.', uz: 'Niderlandiya, Belgiya, Lyuksemburg yoki Qozogʻiston boshqa tomondan qaytarib olishni soʻragan kishi uchun.',
      tg: 'Барои касе, ки Нидерланд, Белгия, Люксембург ё Қазоқистон аз тарафи дигар хоҳиш мекунад, ки бозпас қабул кунад.', ky: 'Нидерланд, Бельгия, Люксембург же Казакстан экинчи тараптан кайра кабыл алууну сураган адам үчүн.',
    },
  },
  'eu-moldova': {
    title: { en: 'Readmission between the European Union and Moldova, 2007', ru: 'Реадмиссия между Европейским союзом и Молдовой, 2007', uz: 'Yevropa Ittifoqi va Moldova oʻrtasida readmissiya, 2007', tg: 'Реадмиссия байни Иттиҳоди Аврупо ва Молдова, 2007', ky: 'Европа Биримдиги менен Молдованын ортосундагы реадмиссия, 2007' },
    isFor: {
      en: 'For somebody whom a State of the Union or Moldova asks the other to take back.', ru: 'Для человека, которого государство Союза или Молдова просит другую сторону принять обратно.', uz: 'Ittifoq davlati yoki Moldova boshqa tomondan qaytarib olishni soʻragan kishi uchun.',
      tg: 'Барои касе, ки давлати Иттиҳод ё Молдова аз тарафи дигар хоҳиш мекунад, ки бозпас қабул кунад.', ky: 'Биримдиктин мамлекети же Молдова экинчи тараптан кайра кабыл алууну сураган адам үчүн.',
    },
  },
  'benelux-moldova': {
    title: { en: 'Readmission between the Benelux States and Moldova: the protocol of 2013 over the agreement of 2007', ru: 'Реадмиссия между государствами Бенилюкса и Молдовой: протокол 2013 года к соглашению 2007 года', uz: 'Benilyuks davlatlari va Moldova oʻrtasida readmissiya: 2007-yil kelishuviga 2013-yil protokoli', tg: 'Реадмиссия байни давлатҳои Бенилюкс ва Молдова: протоколи соли 2013 ба созишномаи соли 2007', ky: 'Бенилюкс мамлекеттери менен Молдованын ортосундагы реадмиссия: 2007-жылкы макулдашууга 2013-жылкы протокол' },
    isFor: {
      en: 'For somebody whom the Netherlands, Belgium, Luxembourg or Moldova asks the other side to take back.', ru: 'Для человека, которого Нидерланды, Бельгия, Люксембург или Молдова просит другую сторону принять обратно.', uz: 'Niderlandiya, Belgiya, Lyuksemburg yoki Moldova boshqa tomondan qaytarib olishni soʻragan kishi uchun.',
      tg: 'Барои касе, ки Нидерланд, Белгия, Люксембург ё Молдова аз тарафи дигар хоҳиш мекунад, ки бозпас қабул кунад.', ky: 'Нидерланд, Бельгия, Люксембург же Молдова экинчи тараптан кайра кабыл алууну сураган адам үчүн.',
    },
  },
  'eu-georgia': {
    title: { en: 'Readmission between the European Union and Georgia', ru: 'Реадмиссия между Европейским союзом и Грузией', uz: 'Yevropa Ittifoqi va Gruziya oʻrtasida readmissiya', tg: 'Реадмиссия байни Иттиҳоди Аврупо ва Гурҷистон', ky: 'Европа Биримдиги менен Грузиянын ортосундагы реадмиссия' },
    isFor: {
      en: 'For somebody whom a State of the Union or Georgia asks the other to take back.', ru: 'Для человека, которого государство Союза или Грузия просит другую сторону принять обратно.', uz: 'Ittifoq davlati yoki Gruziya boshqa tomondan qaytarib olishni soʻragan kishi uchun.',
      tg: 'Барои касе, ки давлати Иттиҳод ё Гурҷистон аз тарафи дигар хоҳиш мекунад, ки бозпас қабул кунад.', ky: 'Биримдиктин мамлекети же Грузия экинчи тараптан кайра кабыл алууну сураган адам үчүн.',
    },
  },
  'benelux-georgia': {
    title: { en: 'Readmission between the Benelux States and Georgia: the protocol of 2013 over the agreement with the Union', ru: 'Реадмиссия между государствами Бенилюкса и Грузией: протокол 2013 года к соглашению с Союзом', uz: 'Benilyuks davlatlari va Gruziya oʻrtasida readmissiya: Ittifoq bilan kelishuvga 2013-yil protokoli', tg: 'Реадмиссия байни давлатҳои Бенилюкс ва Гурҷистон: протоколи соли 2013 ба созишнома бо Иттиҳод', ky: 'Бенилюкс мамлекеттери менен Грузиянын ортосундагы реадмиссия: Биримдик менен макулдашууга 2013-жылкы протокол' },
    isFor: {
      en: 'For somebody whom the Netherlands, Belgium, Luxembourg or Georgia asks the other side to take back.', ru: 'Для человека, которого Нидерланды, Бельгия, Люксембург или Грузия просит другую сторону принять обратно.', uz: 'Niderlandiya, Belgiya, Lyuksemburg yoki Gruziya boshqa tomondan qaytarib olishni soʻragan kishi uchun.',
      tg: 'Барои касе, ки Нидерланд, Белгия, Люксембург ё Гурҷистон аз тарафи дигар хоҳиш мекунад, ки бозпас қабул кунад.', ky: 'Нидерланд, Бельгия, Люксембург же Грузия экинчи тараптан кайра кабыл алууну сураган адам үчүн.',
    },
  },
  'russia-readmission': {
    title: { en: 'Readmission inside Russia: queries, decision, suspension, placement', ru: 'Реадмиссия внутри России: проверка, решение, приостановка, помещение в учреждение', uz: 'Rossiya ichida readmissiya: soʻrovlar, qaror, toʻxtatish, joylashtirish', tg: 'Реадмиссия дар дохили Русия: пурсишҳо, қарор, боздоштан, ҷойгир кардан', ky: 'Россиянын ичиндеги реадмиссия: суроолор, чечим, токтотуу, жайгаштыруу' },
    isFor: {
      en: 'For somebody about whom an authority in Russia decides after another State has asked, or before Russia asks.', ru: 'Для человека, о котором решает орган в России: после просьбы другого государства или до просьбы самой России.', uz: 'Boshqa davlat soʻraganidan keyin yoki Rossiya soʻrashidan oldin Rossiyadagi organ qaror qiladigan kishi uchun.',
      tg: 'Барои касе, ки дар бораи ӯ мақоми Русия қарор мекунад: баъд аз хоҳиши давлати дигар ё пеш аз хоҳиши худи Русия.', ky: 'Башка мамлекет сурагандан кийин же Россия сураганга чейин Россиядагы орган чечим чыгара турган адам үчүн.',
    },
  },
  'assisted-voluntary-return': {
    title: { en: 'Assisted voluntary return and reintegration', ru: 'Помощь в добровольном возвращении и реинтеграции', uz: 'Ixtiyoriy qaytish va reintegratsiyaga yordam', tg: 'Кумак дар бозгашти ихтиёрӣ ва аз нав ҷойгир шудан', ky: 'Өз ыктыяры менен кайтууга жана кайра орношууга жардам' },
    isFor: {
      en: 'For somebody who wants to go home, and for those who help: only with consent, which can be taken back until boarding.', ru: 'Для того, кто хочет вернуться домой, и для тех, кто помогает: только с согласия, которое можно отозвать до посадки.', uz: 'Uyiga qaytishni istagan kishi va yordam beradiganlar uchun: faqat rozilik bilan, uni chiqishgacha qaytarib olish mumkin.',
      tg: 'Барои касе, ки ба хона баргаштан мехоҳад, ва барои ёрирасонҳо: танҳо бо розигӣ, ки онро то савор шудан бозпас гирифтан мумкин.', ky: 'Үйүнө кайткысы келген адам жана жардам бергендер үчүн: макулдук менен гана, аны отургуча кайтарып алса болот.',
    },
  },
  'trafficking-referral': {
    title: { en: 'A presumed victim of trafficking: identification, recovery and reflection, residence, return', ru: 'Предполагаемая жертва торговли людьми: выявление, восстановление и размышление, проживание, возвращение', uz: 'Odam savdosi qurboni deb taxmin qilingan kishi: aniqlash, tiklanish va oʻylab olish, yashash, qaytish', tg: 'Қурбонии эҳтимолии савдои одам: муайян кардан, барқароршавӣ ва андеша, зист, бозгашт', ky: 'Адам сатуунун болжолдуу жабырлануучусу: аныктоо, калыбына келүү жана ойлонуу, жашоо, кайтуу' },
    isFor: {
      en: 'For somebody who may have been trafficked: help at once, nobody is removed, and time to recover and to think.', ru: 'Для того, кто мог стать жертвой торговли людьми: помощь сразу, никого не высылают, и есть время прийти в себя и подумать.', uz: 'Odam savdosi qurboni boʻlgan boʻlishi mumkin kishi uchun: darhol yordam, hech kim chiqarib yuborilmaydi, oʻziga kelish va oʻylash uchun vaqt bor.',
      tg: 'Барои касе, ки шояд қурбонии савдои одам шуда бошад: кумак дарҳол, касеро берун намекунанд, ва барои ба худ омадан ва андеша вақт ҳаст.', ky: 'Адам сатуудан жабыр тарткан болушу мүмкүн адам үчүн: жардам дароо, эч ким чыгарылбайт, эсин жыйып ойлонууга убакыт бар.',
    },
  },
  'national-referral-mechanism': {
    title: { en: 'National referral mechanism: four pillars', ru: 'Национальный механизм перенаправления: четыре опоры', uz: 'Milliy yoʻnaltirish mexanizmi: toʻrt ustun', tg: 'Механизми миллии равона кардан: чор сутун', ky: 'Улуттук багыттоо механизми: төрт тирөөч' },
    isFor: {
      en: 'For organisations and authorities that help a trafficked person together.', ru: 'Для организаций и органов, которые вместе помогают жертве торговли людьми.', uz: 'Odam savdosi qurboniga birga yordam beradigan tashkilot va organlar uchun.',
      tg: 'Барои ташкилотҳо ва мақомоте, ки якҷоя ба қурбонии савдои одам кумак мекунанд.', ky: 'Адам сатуудан жабыр тарткан адамга чогуу жардам берген уюмдар жана органдар үчүн.',
    },
  },
  'data-request-eu': {
    title: { en: 'Request of a person about her data: GDPR', ru: 'Запрос человека о своих данных: GDPR', uz: 'Kishining oʻz maʼlumotlari haqidagi soʻrovi: GDPR', tg: 'Дархости инсон дар бораи маълумоти худаш: GDPR', ky: 'Адамдын өз маалыматы тууралуу суроосу: GDPR' },
    isFor: {
      en: 'For anybody who asks what is kept about her in the European Union.', ru: 'Для любого, кто спрашивает, что о нём хранят в Европейском союзе.', uz: 'Yevropa Ittifoqida oʻzi haqida nima saqlanayotganini soʻragan har kim uchun.',
      tg: 'Барои ҳар касе, ки мепурсад, дар Иттиҳоди Аврупо дар бораи ӯ чӣ нигоҳ медоранд.', ky: 'Европа Биримдигинде өзү тууралуу эмне сакталганын сураган ар бир адам үчүн.',
    },
  },
  'data-breach-eu': {
    title: { en: 'Breach of personal data: GDPR', ru: 'Утечка персональных данных: GDPR', uz: 'Shaxsiy maʼlumotlar sizib chiqishi: GDPR', tg: 'Ифшои маълумоти шахсӣ: GDPR', ky: 'Жеке маалыматтын сыртка чыгышы: GDPR' },
    isFor: {
      en: 'For an organisation in the European Union that has learned that data of people got out.', ru: 'Для организации в Европейском союзе, которая узнала об утечке данных людей.', uz: 'Odamlarning maʼlumotlari sizib chiqqanini bilgan Yevropa Ittifoqidagi tashkilot uchun.',
      tg: 'Барои ташкилоти Иттиҳоди Аврупо, ки фаҳмид, маълумоти одамон берун рафтааст.', ky: 'Адамдардын маалыматы сыртка чыкканын билген Европа Биримдигиндеги уюм үчүн.',
    },
  },
  'data-request-russia': {
    title: { en: 'Request of a person about her data: Russia', ru: 'Запрос человека о своих данных: Россия', uz: 'Kishining oʻz maʼlumotlari haqidagi soʻrovi: Rossiya', tg: 'Дархости инсон дар бораи маълумоти худаш: Русия', ky: 'Адамдын өз маалыматы тууралуу суроосу: Россия' },
    isFor: {
      en: 'For anybody who asks what is kept about her in Russia.', ru: 'Для любого, кто спрашивает, что о нём хранят в России.', uz: 'Rossiyada oʻzi haqida nima saqlanayotganini soʻragan har kim uchun.',
      tg: 'Барои ҳар касе, ки мепурсад, дар Русия дар бораи ӯ чӣ нигоҳ медоранд.', ky: 'Россияда өзү тууралуу эмне сакталганын сураган ар бир адам үчүн.',
    },
  },
  'data-breach-russia': {
    title: { en: 'Breach of personal data: Russia', ru: 'Утечка персональных данных: Россия', uz: 'Shaxsiy maʼlumotlar sizib chiqishi: Rossiya', tg: 'Ифшои маълумоти шахсӣ: Русия', ky: 'Жеке маалыматтын сыртка чыгышы: Россия' },
    isFor: {
      en: 'For an organisation in Russia that has learned that data of people got out.', ru: 'Для организации в России, которая узнала об утечке данных людей.', uz: 'Odamlarning maʼlumotlari sizib chiqqanini bilgan Rossiyadagi tashkilot uchun.',
      tg: 'Барои ташкилоти Русия, ки фаҳмид, маълумоти одамон берун рафтааст.', ky: 'Адамдардын маалыматы сыртка чыкканын билген Россиядагы уюм үчүн.',
    },
  },
}
