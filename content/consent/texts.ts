import type { Language } from '../../core/words.ts'

/**
 * What a case worker reads aloud before a person agrees that another organisation may see something of theirs.
 * A text that somebody has agreed to is never edited: a change is a new version beside this one.
 * `{recipient} {country} {purpose} {classes} {until}` follow a colon, so that no language needs a case ending.
 */
export const parts = [
  'opening',
  'recipient',
  'purpose',
  'classes',
  'until',
  'border',
  'refusal',
  'withdrawal',
  'what stays with them',
  'what stays with us',
  'who looked',
  'own words',
] as const
export type Part = (typeof parts)[number]

/** Read only when the recipient is in another country. */
export const partAcrossBorder: Part = 'border'

type InOrder<Parts extends readonly string[]> = {
  readonly [place in keyof Parts]: { readonly part: Parts[place]; readonly text: string }
}
type Label =
  | 'title'
  | 'agree'
  | 'refuse'
  | 'think'
  | 'withdraw'
  | 'whoLooked'
  | 'howGiven'
  | 'languageRead'
  | 'version'
  | 'notReviewed'
export type ConsentText = {
  readonly paragraphs: InOrder<typeof parts>
  readonly labels: Readonly<Record<Label, string>>
  /** Who compared this translation with the meaning of the others; null while nobody has. */
  readonly reviewedBy: { readonly name: string; readonly on: string } | null
}
type ConsentTexts = { readonly version: string; readonly texts: Readonly<Record<Language, ConsentText>> }

const en: ConsentText = {
  paragraphs: [
    {
      part: 'opening',
      text: 'I will read this to you without hurry. Stop me when something is not clear. It is about showing some of your information to another organisation. You decide.',
    },
    {
      part: 'recipient',
      text: 'Who will see it: {recipient}. Country: {country}. This consent is for this organisation only.',
    },
    { part: 'purpose', text: 'What for: {purpose}. This consent does not let them use it for anything else.' },
    { part: 'classes', text: 'What they will see: {classes}. Under this consent we show them nothing more.' },
    {
      part: 'until',
      text: 'The consent has an end. Last day: {until}. After that day they no longer see your information.',
    },
    {
      part: 'border',
      text: 'This organisation is in another country: {country}. So your information will cross a border. The law on personal data is different there.',
    },
    {
      part: 'refusal',
      text: 'You may say no. This will not affect the help you get. Our help does not depend on your answer.',
    },
    {
      part: 'withdrawal',
      text: 'You may take your consent back at any time. You do not have to say why. We hide your information from them at once. They must confirm this and erase what they received.',
    },
    {
      part: 'what stays with them',
      text: 'What they themselves have done for you stays in their own records. That we cannot undo.',
    },
    {
      part: 'what stays with us',
      text: 'The record that we shared something also stays. It says when, with whom and which kinds of information. The information itself is not in it.',
    },
    { part: 'who looked', text: 'You can ask at any time who has looked at your information. We will tell you.' },
    {
      part: 'own words',
      text: 'Now please tell me in your own words what you are agreeing to. You may ask me anything.',
    },
  ],
  labels: {
    title: 'Consent to share with another organisation',
    agree: 'I agree',
    refuse: 'I do not agree',
    think: 'I want to think about it first',
    withdraw: 'Withdraw consent',
    whoLooked: 'Who has looked at your record',
    howGiven: 'How the consent was given',
    languageRead: 'Language in which it was read',
    version: 'Version of the text',
    notReviewed: 'Nobody has reviewed this translation yet.',
  },
  reviewedBy: null,
}

const ru: ConsentText = {
  paragraphs: [
    {
      part: 'opening',
      text: 'Я прочитаю вам этот текст не спеша. Если что-то непонятно, остановите меня. Речь о том, чтобы показать часть данных о вас другой организации. Решаете вы.',
    },
    {
      part: 'recipient',
      text: 'Кто их увидит: {recipient}. Страна: {country}. Это согласие касается только этой организации.',
    },
    {
      part: 'purpose',
      text: 'Для чего: {purpose}. Использовать ваши данные для чего-то другого это согласие не разрешает.',
    },
    { part: 'classes', text: 'Что там увидят: {classes}. Ничего другого по этому согласию мы не покажем.' },
    {
      part: 'until',
      text: 'У согласия есть срок. Последний день: {until}. После этого дня ваших данных там больше не увидят.',
    },
    {
      part: 'border',
      text: 'Эта организация находится в другой стране: {country}. Значит, ваши данные пересекут границу. Закон о персональных данных там другой.',
    },
    {
      part: 'refusal',
      text: 'Вы можете отказаться. Это не повлияет на помощь вам. Наша помощь не зависит от вашего ответа.',
    },
    {
      part: 'withdrawal',
      text: 'Вы можете отозвать согласие в любое время. Объяснять причину не нужно. Мы сразу скроем ваши данные от этой организации. Она должна подтвердить это и стереть то, что получила.',
    },
    {
      part: 'what stays with them',
      text: 'То, что эта организация сама уже сделала для вас, останется в её записях. Этого мы отменить не можем.',
    },
    {
      part: 'what stays with us',
      text: 'Останется и запись о том, что мы показали ваши данные. В ней видно, когда, кому и какие виды данных. Самих данных в ней нет.',
    },
    { part: 'who looked', text: 'Вы можете в любое время спросить, кто смотрел ваши данные. Мы вам скажем.' },
    {
      part: 'own words',
      text: 'А теперь, пожалуйста, скажите своими словами, на что вы соглашаетесь. Спрашивайте о чём угодно.',
    },
  ],
  labels: {
    title: 'Согласие показать данные другой организации',
    agree: 'Согласие даю',
    refuse: 'Согласия не даю',
    think: 'Хочу сначала подумать',
    withdraw: 'Отозвать согласие',
    whoLooked: 'Кто смотрел ваши данные',
    howGiven: 'Как дано согласие',
    languageRead: 'На каком языке прочитано',
    version: 'Версия текста',
    notReviewed: 'Этот перевод ещё никто не проверил.',
  },
  reviewedBy: null,
}

const uz: ConsentText = {
  paragraphs: [
    {
      part: 'opening',
      text: 'Buni sizga shoshilmasdan oʻqib beraman. Biror joyi tushunarsiz boʻlsa, meni toʻxtating. Gap siz haqingizdagi maʼlumotlarning bir qismini boshqa tashkilotga koʻrsatish haqida. Oʻzingiz hal qilasiz.',
    },
    {
      part: 'recipient',
      text: 'Kim koʻradi: {recipient}. Mamlakat: {country}. Bu rozilik faqat shu tashkilotga tegishli.',
    },
    {
      part: 'purpose',
      text: 'Nima uchun: {purpose}. Bu rozilik maʼlumotlaringizdan boshqa maqsadda foydalanishga ruxsat bermaydi.',
    },
    { part: 'classes', text: 'Ular nimani koʻradi: {classes}. Shu rozilik bilan boshqa hech narsani koʻrsatmaymiz.' },
    {
      part: 'until',
      text: 'Rozilikning muddati bor. Oxirgi kun: {until}. Shu kundan keyin ular maʼlumotlaringizni koʻrmaydi.',
    },
    {
      part: 'border',
      text: 'Bu tashkilot boshqa mamlakatda: {country}. Demak, maʼlumotlaringiz chegaradan oʻtadi. U yerda shaxsga doir maʼlumotlar haqidagi qonun boshqacha.',
    },
    {
      part: 'refusal',
      text: 'Rad etishingiz mumkin. Bu sizga beriladigan yordamga taʼsir qilmaydi. Yordamimiz javobingizga bogʻliq emas.',
    },
    {
      part: 'withdrawal',
      text: 'Rozilikni istalgan vaqtda qaytarib olishingiz mumkin. Sababini aytish shart emas. Maʼlumotlaringizni ulardan darhol yashiramiz. Ular buni tasdiqlashi va olgan maʼlumotlarini oʻchirib tashlashi shart.',
    },
    {
      part: 'what stays with them',
      text: 'Ularning siz uchun qilgan oʻz ishlari oʻz yozuvlarida qoladi. Buni biz bekor qila olmaymiz.',
    },
    {
      part: 'what stays with us',
      text: 'Maʼlumot koʻrsatganimiz haqidagi yozuv ham qoladi. Unda qachon, kimga va qanday turdagi maʼlumot koʻrsatilgani yoziladi. Maʼlumotlarning oʻzi unda boʻlmaydi.',
    },
    {
      part: 'who looked',
      text: 'Maʼlumotlaringizni kimlar koʻrganini istalgan vaqtda soʻrashingiz mumkin. Biz aytamiz.',
    },
    {
      part: 'own words',
      text: 'Endi, iltimos, nimaga rozi boʻlayotganingizni oʻz soʻzlaringiz bilan ayting. Istagan narsangizni soʻrang.',
    },
  ],
  labels: {
    title: 'Maʼlumotlarni boshqa tashkilotga koʻrsatishga rozilik',
    agree: 'Roziman',
    refuse: 'Rozi emasman',
    think: 'Avval oʻylab koʻrmoqchiman',
    withdraw: 'Rozilikni qaytarib olish',
    whoLooked: 'Maʼlumotlaringizni kimlar koʻrgan',
    howGiven: 'Rozilik qanday berilgan',
    languageRead: 'Qaysi tilda oʻqib berilgan',
    version: 'Matn versiyasi',
    notReviewed: 'Bu tarjimani hali hech kim tekshirmagan.',
  },
  reviewedBy: null,
}

export const consentTexts = { version: '2026-1', texts: { en, ru, uz } } as const satisfies ConsentTexts
