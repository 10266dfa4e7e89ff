import type { AssistanceKind, NeedKind, Trouble } from '../../domains/cases/lists.ts'

/** What the people of the large demonstration tell, sentence by sentence, each in the language of whoever tells it. All of it is invented. */
export const tongues = ['ru', 'uz', 'tg', 'ky'] as const
export type Tongue = (typeof tongues)[number]

type Told = Readonly<Record<Tongue, readonly string[]>>

export const told: Readonly<Record<Trouble, Told>> = {
  'pay withheld': {
    ru: ['Третий месяц не платят, говорят, что заказчик задерживает.', 'Обещали расчёт в конце сезона, теперь телефон бригадира не отвечает.'],
    uz: ['Uch oydan beri haq toʻlashmayapti, buyurtmachi kechiktiryapti deyishadi.', 'Mavsum oxirida hisob-kitob qilamiz deyishgan edi, endi brigadir telefonga javob bermayapti.'],
    tg: ['Се моҳ аст, ки музд намедиҳанд.'], ky: ['Үч айдан бери айлык беришпейт.'],
  },
  'papers kept': {
    ru: ['Паспорт взяли «для регистрации» и не возвращают.', 'Документы лежат у начальства, на руках только копия.'],
    uz: ['Pasportni «roʻyxatga qoʻyamiz» deb olishdi, qaytarishmayapti.', 'Hujjatlar boshliqda, qoʻlimda faqat nusxasi bor.'],
    tg: ['Шиносномаро барои қайд гирифтанд ва баргардонида намедиҳанд.'], ky: ['Паспортту каттоого алышып, кайра беришкен жок.'],
  },
  'cannot leave': {
    ru: ['С территории не выпускают, ворота закрыты.'], uz: ['Hududdan chiqarishmaydi, darvoza berk.'], tg: ['Аз ҳудуд баромадан намемонанд.'], ky: ['Аймактан чыгарышпайт.'],
  },
  threats: {
    ru: ['Говорят, что сдадут в полицию, если кому-то расскажу.'], uz: ['Birovga aytsang, politsiyaga topshiramiz deyishadi.'],
    tg: ['Мегӯянд, ки агар ба касе гӯям, ба полис месупоранд.'], ky: ['Бирөөгө айтсаң, полицияга тапшырабыз дешет.'],
  },
  debt: {
    ru: ['За дорогу и жильё насчитали долг, он только растёт.'], uz: ['Yoʻl va turar joy uchun qarz hisoblashdi, u faqat koʻpayyapti.'],
    tg: ['Барои роҳ ва хона қарз навиштанд, он меафзояд.'], ky: ['Жол жана жатак үчүн карыз жазышты, ал өсүп жатат.'],
  },
  'beaten or hurt': {
    ru: ['На прошлой неделе ударили, был свидетель.'], uz: ['Oʻtgan hafta urishdi, guvoh bor edi.'], tg: ['Ҳафтаи гузашта заданд, шоҳид буд.'], ky: ['Өткөн аптада сабашты, күбө бар.'],
  },
  'no contact with others': {
    ru: ['Телефон отобрали, звоню с чужого.'], uz: ['Telefonni olib qoʻyishgan, birovnikidan yozyapman.'], tg: ['Телефонро гирифтанд, аз телефони дигар менависам.'], ky: ['Телефонду алып коюшту, башканыкынан жазып жатам.'],
  },
  'no rest': {
    ru: ['Работаем без выходных, по тринадцать часов.'], uz: ['Dam olish kunisiz, oʻn uch soatdan ishlaymiz.'], tg: ['Бе рӯзи истироҳат, сездаҳсоатӣ кор мекунем.'], ky: ['Дем алышсыз, он үч сааттан иштейбиз.'],
  },
  'promised something else': {
    ru: ['Обещали одну работу, а привезли совсем на другую.', 'Посредник взял деньги за место, которого нет.'],
    uz: ['Bir ish vaʼda qilishgan edi, butunlay boshqasiga olib kelishdi.', 'Vositachi yoʻq joy uchun pul oldi.'],
    tg: ['Як корро ваъда карданд, ба кори дигар оварданд.'], ky: ['Бир жумуш убада кылышкан, башкасына алып келишти.'],
  },
  held: {
    ru: ['Нахожусь в центре содержания, решения ещё нет.'], uz: ['Saqlash markazidaman, hali qaror yoʻq.'], tg: ['Дар маркази нигоҳдорӣ ҳастам, қарор нест.'], ky: ['Кармоо борборундамын, чечим жок.'],
  },
  'ill or injured': {
    ru: ['Травма на работе, лечиться не на что.', 'Болит спина, работать больше не могу.'], uz: ['Ishda jarohat oldim, davolanishga pul yoʻq.', 'Belim ogʻriydi, boshqa ishlay olmayman.'],
    tg: ['Дар кор ҷароҳат бардоштам, барои табобат пул нест.'], ky: ['Жумушта жаракат алдым, дарыланганга акча жок.'],
  },
  'wants to go home': {
    ru: ['Хочу вернуться домой, денег на дорогу нет.'], uz: ['Uyga qaytmoqchiman, yoʻlga pul yoʻq.'], tg: ['Мехоҳам ба хона баргардам, пули роҳ нест.'], ky: ['Үйгө кайткым келет, жолго акча жок.'],
  },
  'looking for family': {
    ru: ['Ищу брата, связи нет с весны.'], uz: ['Akamni qidiryapman, bahordan beri aloqa yoʻq.'], tg: ['Бародарамро меҷӯям, аз баҳор хабар нест.'], ky: ['Агамды издеп жүрөм, жаздан бери кабар жок.'],
  },
  'something else': {
    ru: ['Нужен совет, как продлить документы.', 'Хочу узнать, действует ли ещё запрет на въезд.'], uz: ['Hujjatlarni qanday uzaytirish haqida maslahat kerak.', 'Kirish taqiqi hali ham bormi, bilmoqchiman.'],
    tg: ['Маслиҳат лозим, ки ҳуҷҷатҳоро чӣ тавр дароз кунам.'], ky: ['Документти кантип узартуу керек, кеңеш керек.'],
  },
}

export const works: readonly string[] = [
  'Стройка, отделка.', 'Склад, грузовые работы.', 'Швейный цех.', 'Теплица, сбор овощей.', 'Такси и доставка.', 'Рынок, торговля.', 'Кафе, кухня.', 'Уборка помещений.',
  'Qurilish, gʻisht terish.', 'Non zavodi.', 'Bogʻ, hosil yigʻish.', 'Uy xizmati, bola boqish.',
]
export const papers: readonly string[] = [
  'Паспорт на руках, регистрация действует.', 'Паспорт на руках, патент просрочен.', 'Паспорта нет, есть фотография.', 'Паспорт у работодателя.',
  'Pasporti oʻzida.', 'Pasporti brigadirda.', 'Свидетельство на возвращение оформляется.',
]

/** What is done about a need: a step of the plan, a task, the kinds of help that follow. */
type Care = { readonly step: string; readonly task: string; readonly help: readonly AssistanceKind[] }
export const cares: Readonly<Record<NeedKind, Care>> = {
  'safe place': { step: 'Найти место на первые две недели', task: 'Позвонить в приют о месте', help: ['shelter', 'information'] },
  'food and clothes': { step: 'Собрать вещи на первое время', task: 'Узнать о продуктовых наборах', help: ['food and clothes'] },
  'medical help': { step: 'Получить выписку и назначение', task: 'Записать к врачу', help: ['medical help', 'accompaniment'] },
  'someone to talk to': { step: 'Договориться о встречах с психологом', task: 'Предложить время встречи', help: ['counselling'] },
  'legal help': { step: 'Решить с юристом, что подавать', task: 'Передать юристу копии документов', help: ['legal advice', 'legal representation'] },
  papers: { step: 'Подать на восстановление паспорта', task: 'Узнать в консульстве часы приёма', help: ['help with papers', 'information'] },
  'unpaid wages': { step: 'Записать часы, ставки и свидетелей', task: 'Написать работодателю требование', help: ['legal advice', 'information'] },
  interpreter: { step: 'Найти переводчика на встречи', task: 'Подтвердить переводчика', help: ['interpreting'] },
  'family contact': { step: 'Восстановить связь с семьёй', task: 'Перезвонить семье', help: ['family contact'] },
  'return home': { step: 'Собрать всё для дороги домой', task: 'Узнать цену билета', help: ['travel', 'information'] },
  'work or training': { step: 'Обсудить, какая работа подойдёт', task: 'Показать объявления о курсах', help: ['work or training'] },
  children: { step: 'Узнать о школе для детей', task: 'Позвонить в школу', help: ['help for children'] },
  'something else': { step: 'Уточнить, какая помощь нужна', task: 'Перезвонить и уточнить', help: ['information'] },
}

export const needsOf: Readonly<Record<Trouble, readonly NeedKind[]>> = {
  'pay withheld': ['unpaid wages', 'legal help'], 'papers kept': ['papers', 'legal help'], 'cannot leave': ['safe place'], threats: ['safe place', 'someone to talk to'],
  debt: ['legal help', 'interpreter'], 'beaten or hurt': ['medical help', 'safe place'], 'no contact with others': ['family contact'], 'no rest': ['legal help'],
  'promised something else': ['work or training', 'legal help'], held: ['legal help', 'interpreter'], 'ill or injured': ['medical help', 'return home'],
  'wants to go home': ['return home', 'papers'], 'looking for family': ['family contact'], 'something else': ['something else', 'papers'],
}

export const notes: readonly string[] = [
  'Разговор спокойный, на вопросы отвечает ясно.', 'Ведёт записи: даты, часы, суммы.', 'Просит не звонить после восьми вечера.', 'Пришли фотографии документов, положены в дело.',
  'Работодатель обещал ответить до пятницы.', 'Работодатель снова не ответил.', 'Семья знает, где он находится, и ждёт.', 'Решение взял на себя человек, мы только объяснили варианты.',
  'Singlisi bilan gaplashdik, qoʻngʻiroq kechqurun.', 'Hujjat nusxalari keldi.', 'Ish joyidan ikki hamkasbi guvoh boʻlishga rozi.', 'Keyingi uchrashuvni oʻzi tanladi.',
]

/** What is written back to those who asked. */
export const replies: Readonly<Record<Tongue, readonly string[]>> = {
  ru: ['Мы прочли ваше письмо. Ничего не подписывайте, пока мы не поговорим. Напишите, когда вам удобно.', 'Здравствуйте. Это решаемо. Сохраните переписку и любые бумаги.'],
  uz: ['Xatingizni oʻqidik. Gaplashmagunimizcha hech narsaga imzo qoʻymang. Qachon qulayligini yozing.', 'Assalomu alaykum. Buni hal qilish mumkin. Yozishmalarni saqlang.'],
  tg: ['Номаи шуморо хондем. То сӯҳбат ба чизе имзо нагузоред.'], ky: ['Катыңызды окудук. Сүйлөшмөйүнчө эч нерсеге кол койбоңуз.'],
}
export const thanks: Readonly<Record<Tongue, readonly string[]>> = {
  ru: ['Спасибо. Могу говорить в воскресенье.'], uz: ['Rahmat. Yakshanba kuni gaplasha olaman.'], tg: ['Ташаккур. Рӯзи якшанбе метавонам.'], ky: ['Рахмат. Жекшемби күнү сүйлөшө алам.'],
}
